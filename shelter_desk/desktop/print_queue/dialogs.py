"""Asked beside the list of what is to be printed: why a paper is taken off, how many came out."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.ask_dialog import AskDialog
from shelter_desk.desktop.page_parts.ask import Questions, choices, keeper_of
from shelter_desk.desktop.preview.saving import HOW_MANY, SheetCount
from shelter_desk.desktop.reviews.finding_dialogs import FindingDialog
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.labels import Muted
from shelter_desk.domain.ids import PrintId
from shelter_desk.domain.print_runs import OffTheList, SheetsCame, WhyOff
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import Field, SelectOne, TextField
from shelter_desk.services.labels.papers import WHY_OFF
from shelter_desk.services.papers import print_queue
from shelter_desk.services.views.print import WaitingRow

OFF = Text("print_queue", "It is off the list. The log says why.")
WHY_FIRST = Text("print_queue", "Say first why it is taken off.")
COUNTED = Text("print_queue", "Written down.")
COUNTED_SHORT = Text(
    "print_queue", "Written down that sheets are missing. What was asked for waits once more."
)
_WHY: Final = Text("print_queue", "Why is it not printed?")
_KNOWN: Final = tuple(one for one in choices(WHY_OFF) if one.value != WhyOff.OTHER)
_FIELDS: Final[tuple[Field, ...]] = (
    SelectOne(key="why", label=_WHY, choices=choices(WHY_OFF)),
    TextField(key="words", label=Text("paper", "Which reason?")),
)
_NOBODYS: Final[tuple[Field, ...]] = (SelectOne(key="why", label=_WHY, choices=_KNOWN),)
"""What is about nobody has no file that typed words would go with."""


class TakeOffDialog(FindingDialog):
    """Why a paper no longer waits."""

    def __init__(self, context: DeskContext, row: WaitingRow, parent: QWidget) -> None:
        super().__init__(
            context, self.tr("Take a paper off the list"), self.tr("Take it off"), parent
        )
        self._row = row
        named = context.fmt.line(context.words(row.kind), context.fmt.code(row.code))
        self.inside.addWidget(Muted(named if row.code else context.words(row.kind)))
        fields = _NOBODYS if row.resident_id is None else _FIELDS
        self.questions = Questions(context, fields)
        self.questions.changed.connect(self._show_fitting)
        self.inside.addWidget(self.questions)
        self.keeper = keeper_of(context, self, self.questions)
        if row.resident_id is not None:
            self.keeper.begin(row.resident_id, f"off/{row.id}")
        self._show_fitting()

    def _show_fitting(self) -> None:
        if "words" in self.questions.editors:
            other = self.questions.text("why") == WhyOff.OTHER
            self.questions.show_question("words", other)

    def go_on(self) -> None:
        """Take it off."""
        why, words = self.questions.text("why"), ""
        if why == WhyOff.OTHER:
            words = self.questions.text("words").strip()
        if not why or (why == WhyOff.OTHER and not words):
            self.say(self.context.words(WHY_FIRST))
            return
        off, print_id = OffTheList(WhyOff(why), words), self._row.id
        self.send(lambda desk: print_queue.take_off(desk, print_id, off), OFF)


class CountDialog(AskDialog):
    """How many sheets of a print came out, asked after a lock or a day.

    ``sheets``: how many were sent, and how many likely came.
    """

    def __init__(
        self, context: DeskContext, print_id: PrintId, sheets: tuple[int, int], parent: QWidget
    ) -> None:
        super().__init__(context, context.words(HOW_MANY), 420, parent)
        self._print_id = print_id
        self.count = SheetCount(context, self)
        sent, likely = sheets
        self.count.begin(sent, followed=False)
        self.count.ask(likely)
        self.count.counted.connect(self._counted)
        self.column.addWidget(self.count)
        row = QHBoxLayout()
        row.addStretch(1)
        away = QuietButton(self.tr("Not now"))
        away.clicked.connect(self.give_up)
        row.addWidget(away)
        self.put_row(row)
        self.finished.connect(self.deleteLater)

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor on what is likely right."""
        super().showEvent(event)
        self.count.keep.setFocus()

    def _counted(self, came: int) -> None:
        print_id = self._print_id

        def done(told: SheetsCame) -> None:
            self.context.messages.tell(COUNTED_SHORT if told.short else COUNTED)
            self.used()

        self.context.tasks.submit(
            self, lambda desk: print_queue.count_later(desk, print_id, came), done, self.refused
        )
