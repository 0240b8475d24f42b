"""One invented incident, which waits for a manager."""

from __future__ import annotations

from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services import records
from shelter_desk.services.desk import Desk
from shelter_desk.services.practice.words import Both

WHOSE = 6
_WHERE = Both("عند الباب", "At the gate")
_FACTS = Both(
    "سأل رجل عند الباب عن امرأة باسمها. قيل له إننا لا نجيب، فانصرف بعد خمس دقائق.",
    "A man at the gate asked for a woman by name. He was told that we give no answer, and left "
    "after five minutes.",
)
_DONE = Both("أُغلق الباب وأُخبرت المناوبة التالية.", "The gate was closed, the next shift told.")


def report_one(desk: Desk, resident_id: ResidentId) -> None:
    """A stranger at the gate."""
    say = desk.language
    answers = Answers.empty()
    for key, value in (
        ("what", "gate"),
        ("place", _WHERE.say(say)),
        ("severity", "2"),
        ("facts", _FACTS.say(say)),
        ("injury", "no"),
        ("action", _DONE.say(say)),
        ("child_present", "no"),
    ):
        answers = answers.with_value(key, value)
    records.sign_record(desk, resident_id, "incident", answers)
