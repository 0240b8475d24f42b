"""All referrals of one resident: the list, agencies to tell, and where she was not sent."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.referrals.dialogs import NotSentDialog
from shelter_desk.desktop.referrals.list import ReferralList
from shelter_desk.desktop.referrals.not_sent_card import NotSentCard
from shelter_desk.desktop.referrals.tell_card import TellCard
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.views.referral import NotSentRow, ReferralRow


class HerReferrals(QWidget):
    """The list above, what concerns all of them below."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._her = ResidentId("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.list = ReferralList(context, with_person=False, parent=self)
        self.tell = TellCard(context)
        self.not_sent = NotSentCard(context)
        column.addWidget(self.list, 1)
        column.addWidget(self.tell)
        column.addWidget(self.not_sent)

    def show_all(
        self, her: ResidentId, rows: tuple[ReferralRow, ...], not_sent: tuple[NotSentRow, ...]
    ) -> None:
        """Everything about her, or about another."""
        self._her = her
        self.list.show_rows(rows)
        self.not_sent.show_rows(not_sent)
        self.tell.read(her)

    def ask_not_sent(self) -> None:
        """Why she is not sent somewhere."""
        self.dialog = NotSentDialog(self._context, self._her, self.window())
        self.dialog.open()
