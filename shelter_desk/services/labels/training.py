"""Words of the trainer's pack that are not in a case, a plan or a rule."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.practice.papers import TrainingKind
from shelter_desk.domain.practice.verdicts import When
from shelter_desk.domain.text import Plural, Text

KINDS: Mapping[TrainingKind, Text] = MappingProxyType(
    {
        TrainingKind.PLAN: Text("training", "Session plan"),
        TrainingKind.HANDOUT: Text("training", "Handout: the thirteen rules"),
        TrainingKind.EXERCISE: Text("training", "Exercise"),
        TrainingKind.ANSWERS: Text("training", "Answer sheet for the trainer"),
        TrainingKind.ATTENDANCE: Text("training", "Attendance sheet"),
        TrainingKind.SCORES: Text("training", "Score sheet"),
        TrainingKind.PACK: Text("training", "The whole pack"),
        TrainingKind.GROUP: Text("training", "Report of a group"),
    }
)
"""What each paper is called."""

WHEN: Mapping[When, Text] = MappingProxyType(
    {
        When.FIRST: Text("training", "Kept when it comes before the first question."),
        When.ASKED: Text("training", "Missed when the same was asked in an earlier scene."),
        When.AGREED: Text("training", "Kept when this was done before:"),
    }
)
"""On what it depends."""

MINUTES = Plural("training", "%n minutes", "", 0)
SCENE = Text("training", "Scene {number} of {count}")
HOW_TO_PLAY = Text(
    "training",
    "For each scene: tick what you would do, several things if you like, and write 1, 2, 3 beside "
    "the boxes in the order you would do them. Then turn to the next scene, even if you would "
    "have taken another way.",
)
WHY_PEN = Text("training", "Why in this order? What would you rather have done?")
GOOD_WAY = Text("training", "A good way here, in this order:")
HAPPENS = Text("training", "What happens:")
COUNTING = Text(
    "training",
    "How to count: write down each rule that came up, and whether it was ever missed. A rule "
    "counts as kept when it came up and was never missed. Rest and the explanation must come "
    "before the first question; only a question about danger or an injury may come earlier. A "
    "question is asked once. Leaving a painful question alone that nobody needs keeps that rule. "
    "The person's answers are never scored.",
)
TAUGHT = Text("training", "The rules of this case")
AFTERWARDS = Text("training", "For the talk afterwards")
SOURCE = Text("training", "Source:")
PERSON = Text("training", "Who comes:")
BRING = Text("training", "To bring")
AIMS = Text("training", "What it is for")
STEPS = Text("training", "Step by step")
SAY = Text("training", "Words that help")
SITTING = Text("training", "Sitting {number}: {title}")
TIMES = Text("training", "{start} to {end}, {minutes}")
CASES_HERE = Text("training", "Cases:")
ANY_CASE = Text("training", "Cases to choose from")
RULES_LEAD = Text(
    "training",
    "Thirteen rules for whoever meets somebody who may have been exploited. They are about how "
    "we treat a person, never about what is answered.",
)
GROUP = Text("training", "Group")
PLACE = Text("training", "Place")
DAYS = Text("training", "Days")
TRAINERS = Text("training", "Trainers")
TRAINEE = Text("training", "Name")
SECTOR = Text("training", "Works for")
SITTING_SHORT = Text("training", "Sitting {number}")
ATTENDANCE_LEAD = Text(
    "training",
    "Names of those who are trained, never of residents. The list is kept for {months} months and "
    "is destroyed on request.",
)
SCORES_LEAD = Text(
    "training",
    "For each case: rules kept of those that came up, such as 5/7. The numbers are those of the "
    "list below. A score shows where practice helps; it is not a mark.",
)
KEY_OF_CASES = Text("training", "The cases")
EXERCISE_ABOUT = Text("training", "{sector}, {minutes}. The people are invented.")
NOBODY = Text("training", "For everybody who takes part")

GROUP_LEAD = Text(
    "training",
    "Names of those who were trained, never of residents. A score is how many rules were kept of "
    "those that came up, such as 7/9; it shows where practice helps and is not a mark.",
)
TRAINED_BY = Text("training", "Trainers: {names}")
PRESENT = Text("training", "Who was there")
SITTINGS = Text("training", "The sittings")
SCORED = Text("training", "What was practised")
TOGETHER = Text("training", "Together")
NOBODY_YET = Text("training", "Nobody stands in this group yet.")
KEPT_UNTIL = Text("training", "The group may be deleted after {day}.")
