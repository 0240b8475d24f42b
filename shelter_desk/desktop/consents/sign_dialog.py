"""She signs on the screen for what she decided: seen above the pad, kept beside it, no decision."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_desk.desktop.consents.sign_pad import SignPad
from shelter_desk.desktop.consents.signed_words import NO_CHANGE, decision_words
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.ask_dialog import AskDialog
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.labels import Body, Small
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.services.consents import signatures
from shelter_desk.services.views.signed import ToSign

SIGN = Text("sign", "Sign on the screen")
FOR = Text("sign", "This signature stands for:")
NAME = Text("sign", "Pad to sign on with mouse, pen or finger")
WRITE = Text(
    "sign",
    "She writes here with mouse, pen or finger. Whoever would rather sign on paper, or with a "
    "thumb, does so on the printed form.",
)
CLEAR = Text("sign", "Clear")
AWAY = Text("sign", "Put away")
KEEP = Text("sign", "Keep the signature")
KEPT = Text("sign", "The signature is kept. It stands on the consent form.")
NOTHING = Text("sign", "Nothing stands that could be signed for. Talk with her first.")


class SignDialog(AskDialog):
    """``shown``: what she signs for, as it was read a moment ago."""

    def __init__(
        self, context: DeskContext, her: ResidentId, shown: ToSign, parent: QWidget
    ) -> None:
        super().__init__(context, context.words(SIGN), 560, parent)
        self._her, self._shown = her, shown
        self.column.addWidget(Body(context.words(FOR)))
        for line in decision_words(context, shown.decisions):
            self.column.addWidget(Small(line))
        self.pad = SignPad(context)
        self.pad.setAccessibleName(context.words(NAME))
        self.pad.written.connect(self._fit_acts)
        self.column.addWidget(self.pad)
        row = QHBoxLayout()
        row.addWidget(Small(context.words(WRITE)), 1)
        self.clearer = LinkButton(context.words(CLEAR))
        self.clearer.clicked.connect(self.pad.clear)
        row.addWidget(self.clearer)
        self.column.addLayout(row)
        self.column.addWidget(Small(context.words(NO_CHANGE)))
        self.put_act(context.words(KEEP), self.keep, context.words(AWAY))
        # Enter must not keep a half signature while she is still writing
        self.act.setAutoDefault(False)
        self._fit_acts()

    def _fit_acts(self) -> None:
        written = not self.pad.is_empty
        self.act.setEnabled(written)
        self.clearer.setEnabled(written)

    def keep(self) -> None:
        """Keep what is written, for what was shown."""
        her, decisions, made = self._her, self._shown.consent_ids, self.pad.strokes()
        self.send(lambda desk: signatures.keep_signature(desk, her, decisions, made), KEPT)

    def done(self, result: int) -> None:
        """Nothing of it stays in the window."""
        self.pad.clear()
        super().done(result)
