"""What one writes on the screening page: why before rest, and an own view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Small, Strong, from_the_start
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.screening import Outcome
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.screening import OWN_REASON, OWN_RESULT
from shelter_desk.forms.spec import Choice, LongTextField, SelectOne
from shelter_desk.services.views.screening import WaitingView

_REST = Text("screening", "Rest comes first")
_REST_WORDS = Text(
    "screening",
    "Her first night here lasts until {when}. Questions can wait until then. If they cannot, "
    "write why; it is kept with the sitting.",
)
_REST_WHY = Text("screening", "Why it cannot wait")
_OWN = Text("screening", "Your own view")
_OWN_WORDS = Text(
    "screening",
    "You know more than a table does. Where you see it differently, say so and why; both stay.",
)
_SHOW = Text("screening", "Record another view…")
_RECORD = Text("screening", "Record my view")
_SEES = Text("screening", "The result as you see it")
_WHY = Text("screening", "Why")
_OUTCOMES = {one.code: one for one in Outcome}


class RestCard(Card):
    """Says until when she rests, and takes a reason."""

    def __init__(self, context: DeskContext, parent: QWidget) -> None:
        super().__init__(parent, margin=20)
        self._context = context
        self.body.addWidget(Strong(context.words(_REST)))
        self.words = Body()
        self.body.addWidget(self.words)
        self.line = from_the_start(QLineEdit())
        self.line.setMinimumHeight(36)
        self.line.setAccessibleName(context.words(_REST_WHY))
        self.line.setPlaceholderText(context.words(_REST_WHY))
        self.body.addWidget(self.line)
        self.keeper = SentenceKeeper.of_lines(context, self, {"reason": self.line})
        self.hide()

    def show_until(self, resident_id: ResidentId, when: str) -> None:
        """Stand there until ``when``; "" for a night that is over."""
        self.setVisible(bool(when))
        if when:
            self.words.setText(self._context.words(Message(_REST_WORDS, {"when": when})))
            if not self.keeper.begun:
                self.keeper.begin(resident_id, "screening")


class OwnViewCard(Card):
    """An own view of the result; closed until it is wanted.

    Signals: ``recorded`` carries outcome and reason.
    """

    recorded = Signal(object, str)

    def __init__(self, context: DeskContext, parent: QWidget) -> None:
        super().__init__(parent, margin=24)
        say = context.words
        self.body.addWidget(Heading(say(_OWN)))
        self.body.addWidget(Small(say(_OWN_WORDS)))
        row = WrapRow()
        self.opener = QuietButton(say(_SHOW))
        self.opener.clicked.connect(lambda: self._unfold(True))
        row.addWidget(self.opener)
        self.body.addLayout(row)
        self.inside = QWidget()
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 0)
        outcomes = tuple(Choice(one.code, one.label) for one in reversed(Outcome))
        self.questions = Questions(
            context,
            (
                SelectOne(OWN_RESULT, _SEES, choices=outcomes),
                LongTextField(OWN_REASON, _WHY, max_length=2000),
            ),
        )
        column.addWidget(self.questions)
        row = WrapRow()
        self.record = QuietButton(say(_RECORD))
        self.record.clicked.connect(self._press)
        row.addWidget(self.record)
        column.addLayout(row)
        self.body.addWidget(self.inside)
        self._shown = WaitingView(None, "")
        self.inside.hide()

    def show_waiting(self, waiting: WaitingView | None) -> None:
        """Show what waits there, unless somebody is typing."""
        if self.unkept() is not None or _alike(waiting, self.entered()):
            return
        self._shown = waiting or WaitingView(None, "")
        outcome = self._shown.outcome
        self.questions.set_value(OWN_RESULT, None if outcome is None else outcome.code)
        self.questions.set_value(OWN_REASON, self._shown.reason or None)
        self._unfold(waiting is not None)

    def entered(self) -> WaitingView:
        """What stands there now."""
        outcome = _OUTCOMES.get(self.questions.text(OWN_RESULT))
        return WaitingView(outcome, self.questions.text(OWN_REASON))

    def unkept(self) -> WaitingView | None:
        """What stands there and is kept nowhere."""
        now = self.entered()
        return None if now == self._shown else now

    def kept(self) -> None:
        """What stands there is safe."""
        self._shown = self.entered()

    def _unfold(self, shown: bool) -> None:
        self.inside.setVisible(shown)
        self.opener.setVisible(not shown)

    def _press(self) -> None:
        now = self.entered()
        if now.outcome is None:
            self.questions.editors[OWN_RESULT].setFocus()
        else:
            self.recorded.emit(now.outcome, now.reason)


def _alike(waiting: WaitingView | None, now: WaitingView) -> bool:
    """What waits is what stands there, but for the blank somebody has just typed at its end."""
    said = None if waiting is None else (waiting.outcome, waiting.reason.strip())
    return said == (now.outcome, now.reason.strip())
