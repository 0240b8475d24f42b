"""Beside a referral: what came of it once it was handed over, and what she agreed to."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.referrals.dialogs import FeedbackDialog, WayDialog
from shelter_desk.desktop.referrals.gate import GateCard
from shelter_desk.desktop.referrals.story_card import StoryCard
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import ReferralId
from shelter_desk.domain.referrals import ReferralState
from shelter_desk.services.referrals import referral_story
from shelter_desk.services.views.referral import ReferralRow, StoryView


class ReferralSide(QWidget):
    """The story above, the gate below; only the gate while it is a draft."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.story = StoryCard(context)
        self.story.way_wanted.connect(self._ask_way)
        self.story.feedback_wanted.connect(self._ask_feedback)
        self.story.hide()
        column.addWidget(self.story)
        self.gate = GateCard(context, inside)
        column.addWidget(self.gate, 1)
        outer.addWidget(scrolled(inside))
        inside.setMinimumWidth(context.theme.px(260))

    def show_row(self, row: ReferralRow | None) -> None:
        """One referral, or a new one."""
        handed_over = row is not None and row.referral.state is not ReferralState.DRAFT
        self.story.setVisible(handed_over)
        if row is not None and handed_over:
            self._read(row.referral.id)

    def _read(self, referral_id: ReferralId) -> None:
        self.story.read_again(lambda desk: referral_story.story(desk, referral_id))

    def _ask_way(self, view: StoryView) -> None:
        self._open(WayDialog(self._context, view, self.window()), view)

    def _ask_feedback(self, view: StoryView) -> None:
        self._open(FeedbackDialog(self._context, view, self.window()), view)

    def _open(self, dialog: WayDialog | FeedbackDialog, view: StoryView) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _: self._read(view.referral.id))
        dialog.open()
