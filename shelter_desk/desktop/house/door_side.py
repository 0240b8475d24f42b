"""Beside the board: she goes out, she is back, somebody asks after her."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Signal

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.words import BACK_BY, OUT_SINCE, REACHED_BY, WHERE_TO, who
from shelter_desk.desktop.page_parts.ask import Questions, keeper_of
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.spec import DateField, TextField, TimeField
from shelter_desk.services.views.house import OutView, OutWords
from shelter_desk.services.views.resident import ResidentRow

PLACE = "door"
_FIELDS = (
    TimeField(
        key="back_at",
        label=Text("house", "Back at about"),
        hint=Text("house", "Only if she likes. An earlier time than now means tomorrow."),
    ),
    DateField(
        key="back_on",
        label=Text("house", "On another day"),
        partial=False,
        not_in_past=True,
    ),
    TextField(key="where_to", label=Text("house", "Where to, only if she wishes")),
    TextField(key="reach", label=Text("house", "How to reach her, or with whom she is")),
)
_HERS = ("where_to", "reach")


class DoorSide(Card):
    """Signals: ``went`` (ResidentRow, OutWords), ``came`` (OutView), ``later`` (OutView, time or
    ``None``, date or ``None``), ``asked`` (OutView), ``closed``."""

    went = Signal(object, object)
    came = Signal(object)
    later = Signal(object, object, object)
    asked = Signal(object)
    closed = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self._row: ResidentRow | None = None
        self.outing: OutView | None = None
        self.title, self.told, self.calm = Heading(""), Body(""), Muted("")
        for words in (self.title, self.told, self.calm):
            self.body.addWidget(words)
        self.questions = Questions(context, _FIELDS)
        self.keeper = keeper_of(context, self, self.questions)
        self.act = PrimaryButton("")
        self.act.clicked.connect(self._act)
        self.well = QuietButton(self.tr("Asked after her: all is well"))
        self.well.clicked.connect(lambda: self.asked.emit(self.outing))
        self.new_time = QuietButton(self.tr("She told another time"))
        self.new_time.clicked.connect(self._tell_time)
        self.stop = LinkButton(self.tr("Back to the beds"))
        self.stop.clicked.connect(self.closed)
        self._first, self._last = WrapRow(), WrapRow()
        for button in (self.act, self.well):
            self._first.addWidget(button)
        for more in (self.new_time, self.stop):
            self._last.addWidget(more)
        self.body.addWidget(self.questions)
        self.body.addLayout(self._first)
        self.body.addLayout(self._last)

    def show_person(self, row: ResidentRow, outing: OutView | None) -> None:
        """She goes out, or is out: ``outing``."""
        self.keep()
        self.keeper.end()
        self.questions.enter(Answers.empty())
        self._row, self.outing = row, outing
        context, out = self._context, outing is not None
        self.title.setText(who(context, row))
        self.told.setText("" if outing is None else self._told(outing))
        self.told.setVisible(out)
        self.calm.setText(self._calm(outing))
        self.act.setText(self.tr("She is back") if out else self.tr("She goes out"))
        self.well.setVisible(outing is not None and outing.call)
        self.new_time.setVisible(out)
        for key in _HERS:
            self.questions.show_question(key, not out)
        # who is back is written down at once; who goes may tell something first
        self.body.removeItem(self._first)
        self.body.insertLayout(self.body.indexOf(self.questions) + (0 if out else 1), self._first)
        self.keeper.begin(row.id, PLACE)

    def _calm(self, outing: OutView | None) -> str:
        if outing is None:
            return self.tr(
                "She is free to go, and tells only what she wishes. The house knows who is inside "
                "if there is a fire; nobody counts."
            )
        if outing.call:
            return self.tr(
                "The time she told has passed. A friendly call is worth it: is she well, does she "
                "need anything?"
            )
        return self.tr("Nothing is asked when she comes back.")

    def _told(self, outing: OutView) -> str:
        fmt, say = self._context.fmt, self._context.words
        parts = [say(Message(OUT_SINCE, {"when": fmt.within(outing.out_at)}))]
        if outing.expected_back is not None:
            parts.append(say(Message(BACK_BY, {"when": back_words(self._context, outing)})))
        if outing.where_to:
            parts.append(say(Message(WHERE_TO, {"place": outing.where_to})))
        if outing.reach:
            parts.append(say(Message(REACHED_BY, {"way": outing.reach})))
        return "\n".join(parts)

    def _act(self) -> None:
        if self.outing is not None:
            self.came.emit(self.outing)
        elif self._row is not None and not self.questions.problems():
            at, on = self._moment()
            where, reach = (self.questions.text(key) for key in _HERS)
            self.went.emit(self._row, OutWords(at, on, where, reach))

    def _tell_time(self) -> None:
        if self.outing is not None and not self.questions.problems():
            self.later.emit(self.outing, *self._moment())

    def _moment(self) -> tuple[time | None, date | None]:
        typed = self.questions.text("back_at")
        return time.fromisoformat(typed) if typed else None, self.questions.day("back_on")

    @property
    def resident_id(self) -> str:
        """Whom it is about."""
        return "" if self._row is None else str(self._row.id)

    def begin(self) -> None:
        """The keyboard goes to what comes first."""
        (self.questions.editors["back_at"] if self.outing is None else self.act).setFocus()

    def settled(self) -> None:
        """What was typed was used."""
        self.questions.enter(Answers.empty())
        self.keeper.forget()

    def keep(self) -> None:
        """What is not used yet waits."""
        self.keeper.keep()


def back_words(context: DeskContext, outing: OutView) -> str:
    """Until when she told: a time today, else the day as well."""
    until = outing.expected_back
    if until is None:
        return ""
    fmt = context.fmt
    clock = fmt.time(until)
    return clock if fmt.local(until).date() == fmt.today() else f"{fmt.when(until)}, {clock}"
