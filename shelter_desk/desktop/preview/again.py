"""When sheets did not come out: the next print stands in their place, with a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import Questions, choices
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Line
from shelter_desk.desktop.widgets.labels import Body, Heading
from shelter_desk.domain.print_runs import PrintedAgain, SheetsCame, WhyAgain
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.spec import SelectOne, TextField
from shelter_desk.services.labels.papers import WHY_AGAIN
from shelter_desk.services.views.desk import Paper

SHORT = Text(
    "paper",
    "{came} of {sent} sheets came out. What is printed next is written down in place of the rest.",
)
TEAR_UP = Text("paper", "Tear up sheets that are of no use; they bear a number too.")


class AgainPart(QWidget):
    """Hidden until a print came out short. Signals: ``turned`` when it begins or ends to ask."""

    turned = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._instead = ("", 0)
        self.asks = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(Heading(self.tr("Print again")))
        self.told = Body()
        column.addWidget(self.told)
        column.addWidget(Body(context.words(TEAR_UP)))
        fields = (
            SelectOne(
                key="why",
                label=Text("paper", "Why is it printed again?"),
                choices=choices(WHY_AGAIN),
            ),
            TextField(key="words", label=Text("paper", "Which reason?")),
        )
        self.why = Questions(context, fields, self)
        self.why.changed.connect(self._show_fitting)
        column.addWidget(self.why)
        self.another = LinkButton(self.tr("What I print next is something else"))
        self.another.clicked.connect(self.forget)
        column.addWidget(self.another)
        column.addWidget(Line())
        self.forget()

    def ask(self, shown: Paper, came: SheetsCame, why: WhyAgain) -> None:
        """The next print stands in place of that of ``shown``."""
        first = shown.copy_numbers[0] if shown.copy_numbers else 0
        self.ask_for(shown.document_id, first, came, why)

    def ask_for(self, document_id: str, first: int, came: SheetsCame, why: WhyAgain) -> None:
        """The next print stands in place of that one, named by its first copy."""
        number = self._context.fmt.number
        words = {"came": number(came.came), "sent": number(came.sent)}
        self.told.setText(self._context.words(Message(SHORT, words)))
        self._instead, self.asks = (document_id, first), True
        self.why.set_value("why", why.value)
        self.why.set_value("words", None)
        self._show_fitting()
        self.show()
        self.turned.emit()

    def forget(self) -> None:
        """The next print is one of its own."""
        self.asks = False
        self.hide()
        self.turned.emit()

    def value(self) -> PrintedAgain | None:
        """What the next print stands in place of, and why; ``None`` while that is not said."""
        why, words = self.why.text("why"), self.why.text("words").strip()
        if not self.asks or not why or (why == WhyAgain.OTHER and not words):
            return None
        return PrintedAgain(*self._instead, WhyAgain(why), words if why == WhyAgain.OTHER else "")

    def _show_fitting(self) -> None:
        self.why.show_question("words", self.why.text("why") == WhyAgain.OTHER)
