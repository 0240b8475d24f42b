"""What is asked about a group: its name, who is in it, when it meets, what came of a case."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.kept_dialog import KeptDialog
from shelter_desk.desktop.page_parts.ask import Questions, choices, keeper_of, shown_day
from shelter_desk.desktop.widgets.labels import Muted
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.ids import PlayId
from shelter_desk.domain.text import Text, known_text
from shelter_desk.domain.training_groups import (
    MOST_RULES,
    GroupSitting,
    Score,
    Trainee,
    TrainingGroup,
    words_place,
)
from shelter_desk.forms.spec import Choice, DateField, Field, IntegerField, SelectOne, TextField
from shelter_desk.services.labels.front_line import PAGES
from shelter_desk.services.training import training_groups
from shelter_desk.services.views.training_groups import EndedPlay, GroupsDesk

KEPT = Text("training", "It is written down.")
_WIDTH = 480
_NEW = "new"
_DETAILS = (
    TextField("name", Text("training", "Name of the group")),
    TextField("place", Text("training", "Place")),
    TextField(
        "trainers",
        Text("training", "Trainers"),
        hint=Text("training", "Who trains this group; several names with a comma between them."),
        max_length=300,
    ),
)
_TRAINEE = (
    TextField("name", Text("training", "Name")),
    SelectOne(
        "sector",
        Text("training", "Works for"),
        choices=choices({one: words.title for one, words in PAGES.items()}),
    ),
)
_SITTING = (
    DateField("on", Text("training", "Day"), partial=False),
    TextField("title", Text("training", "What it was about")),
)
_CASE, _PLAY = Text("training", "Case"), Text("training", "Take it from a play of this desk")
_NUMBERS = (
    IntegerField("kept", Text("training", "Rules kept"), minimum=0, maximum=MOST_RULES),
    IntegerField("came_up", Text("training", "Rules that came up"), minimum=1, maximum=MOST_RULES),
)


class _GroupDialog(KeptDialog):
    """Questions over one act; what is typed waits at ``place``."""

    def __init__(
        self, context: DeskContext, title: str, fields: Sequence[Field], parent: QWidget
    ) -> None:
        super().__init__(context, title, _WIDTH, parent)
        self.questions = Questions(context, fields, self)

    def lay_out(self, write: Callable[[], None], group_id: str, what: str, note: str = "") -> None:
        """Put the parts in; ``write`` sends. What is shown by now counts as nothing typed."""
        self._write = write
        if note:
            self.column.addWidget(Muted(note))
        self.column.addWidget(self.questions)
        self.put_act(self.tr("Write down"), self.go_on)
        self.keeper = keeper_of(self.context, self, self.questions)
        self.keeper.begin(None, words_place(group_id, what))

    def go_on(self) -> None:
        """Write it down."""
        if not self.questions.problems():
            self._write()


class DetailsDialog(_GroupDialog):
    """Name, place and who trains it; of a new group without ``seen``."""

    def __init__(self, context: DeskContext, seen: TrainingGroup | None, parent: QWidget) -> None:
        title = context.words(
            Text("training", "A new group") if seen is None else Text("training", "About the group")
        )
        super().__init__(context, title, _DETAILS, parent)
        self._seen = seen
        if seen is not None:
            self.questions.set_value("name", seen.name)
            self.questions.set_value("place", seen.place or None)
            self.questions.set_value("trainers", seen.trainers or None)
        self.lay_out(
            self.write,
            _NEW if seen is None else seen.id,
            "details",
            self.tr("A name that tells nothing of a resident, such as “Airport, spring”."),
        )

    def write(self) -> None:
        """A group begins, or is called otherwise."""
        seen = self._seen
        said = tuple(self.questions.text(one.key) for one in _DETAILS)
        if seen is None:
            self.send(lambda desk: training_groups.begin_group(desk, *said), KEPT)
        else:
            self.send(lambda desk: training_groups.name_group(desk, seen, *said), KEPT)


class TraineeDialog(_GroupDialog):
    """Who is trained; somebody new without ``seen``."""

    def __init__(
        self, context: DeskContext, group_id: str, seen: Trainee | None, parent: QWidget
    ) -> None:
        title = context.words(Text("training", "Who is trained"))
        super().__init__(context, title, _TRAINEE, parent)
        self._group_id, self._seen = group_id, seen
        if seen is not None:
            self.questions.set_value("name", seen.name)
            self.questions.set_value("sector", seen.sector and str(seen.sector))
        self.lay_out(
            self.write,
            group_id,
            "trainee" if seen is None else seen.id,
            self.tr("The name of a trainee, never of a resident."),
        )

    def write(self) -> None:
        """Somebody more, or written otherwise."""
        name, sector = self.questions.text("name"), self.questions.text("sector")
        known, seen, group_id = FrontLine(sector) if sector else None, self._seen, self._group_id
        self.send(
            lambda desk: training_groups.write_trainee(desk, group_id, name, known, seen), KEPT
        )


class SittingDialog(_GroupDialog):
    """One meeting more."""

    def __init__(self, context: DeskContext, group_id: str, parent: QWidget) -> None:
        title = context.words(Text("training", "A sitting"))
        super().__init__(context, title, _SITTING, parent)
        self._group_id = group_id
        self.questions.set_value("on", shown_day(context.fmt.today()))
        self.lay_out(self.write, group_id, "sitting")

    def write(self) -> None:
        """A sitting more."""
        on, title, group_id = self.questions.day("on"), self.questions.text("title"), self._group_id
        if on is None:
            self.refused(NothingWritten())
            return
        self.send(lambda desk: training_groups.add_sitting(desk, group_id, on, title), KEPT)


class ScoreDialog(_GroupDialog):
    """What came of a case for one trainee: typed, or taken from a play."""

    def __init__(
        self,
        context: DeskContext,
        view: GroupsDesk,
        group: TrainingGroup,
        trainee: Trainee,
        case: str,
        parent: QWidget,
    ) -> None:
        title = context.fmt.line(context.words(Text("training", "Score")), trainee.name)
        super().__init__(context, title, _score_fields(context, view), parent)
        self._view, self._group, self._trainee = view, group, trainee
        if case:
            self._begin_with(case)
        self.lay_out(
            self.write,
            group.id,
            "score",
            self.tr(
                "How many rules were kept of those that came up. Without numbers the score of the "
                "case is taken away."
            ),
        )

    def _begin_with(self, case: str) -> None:
        self.questions.set_value("case", case)
        found = self._group.scores.get((self._trainee.id, case))
        if found is not None:
            self.questions.set_value("kept", found.kept)
            self.questions.set_value("came_up", found.came_up)

    def write(self) -> None:
        """The score, of a play where one is chosen."""
        ask, group, who = self.questions, self._group, self._trainee.id
        play = ask.text("play") if "play" in ask.editors else ""
        case = ask.text("case")
        if play:
            self._take_played(PlayId(play))
            return
        kept, came_up = ask.value("kept"), ask.value("came_up")
        seen = group.scores.get((who, case))
        both = isinstance(kept, int) and isinstance(came_up, int)
        nothing = kept is None and came_up is None
        if not case or not (both or (nothing and seen is not None)):
            self.refused(NothingWritten())
            return
        score = Score(int(str(kept)), int(str(came_up))) if both else None
        self.send(
            lambda desk: training_groups.note_score(desk, group.id, (who, case), score, seen), KEPT
        )

    def _take_played(self, play_id: PlayId) -> None:
        group, who = self._group, self._trainee.id
        (case,) = [one.case for one in self._view.plays if one.id == play_id] or [""]
        seen = group.scores.get((who, case))
        self.send(
            lambda desk: training_groups.note_played(desk, group.id, who, play_id, seen), KEPT
        )


def _score_fields(context: DeskContext, view: GroupsDesk) -> tuple[Field, ...]:
    titles = {code: title.say(context.language) for code, title in view.cases}
    cases = tuple(Choice(code, known_text("training", title, "")) for code, title in titles.items())
    plays = tuple(
        Choice(
            one.id,
            known_text("training", _play_words(context, one, titles[one.case]), ""),
        )
        for one in view.plays
    )
    taken = (SelectOne("play", _PLAY, choices=plays),) if plays else ()
    return (SelectOne("case", _CASE, choices=cases), *_NUMBERS, *taken)


def _play_words(context: DeskContext, play: EndedPlay, title: str) -> str:
    return context.fmt.line(play.name, title, score_words(context, play.score))


_OF = Text("training", "{kept} of {came_up}")


def score_words(context: DeskContext, score: Score | None) -> str:
    """``7 of 9``; empty for none."""
    if score is None:
        return ""
    told = context.words(_OF).replace("{kept}", str(score.kept))
    return context.fmt.shape(told.replace("{came_up}", str(score.came_up)))


def sitting_words(context: DeskContext, sitting: GroupSitting) -> str:
    """Its day, and what it was about."""
    return context.fmt.line(context.fmt.date(sitting.on), sitting.title)
