"""Training: what is printed for it, and who passed what."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.paper_names import training_subject
from shelter_desk.desktop.training.pack_cards import CasesCard, PackCard
from shelter_desk.desktop.training.staff_card import StaffTrainingCard
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Heading, Muted
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.side_by_side import scrolling_columns
from shelter_desk.domain.practice.papers import TrainingKind
from shelter_desk.services.papers.training_papers import PackView, training_pack
from shelter_desk.services.training.training import staff_training
from shelter_desk.services.use_case import Topic


class TrainingPage(Page):
    """Takes no subject; for whoever may train."""

    name: ClassVar[PageName] = PageName.TRAINING
    topics: ClassVar[frozenset[str]] = frozenset({Topic.STAFF})
    help_key: ClassVar[str] = "training"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(back_head(context, self.tr("Training"), self.tr("Back")))
        columns = scrolling_columns(layout, context.theme.px(620))
        self.pack = PackCard(context, self._open)
        self.cases = CasesCard(context, self.pack)
        self.staff = StaffTrainingCard(context)
        start = QVBoxLayout()
        start.setSpacing(16)
        start.addWidget(self._groups())
        start.addWidget(self.staff)
        start.addWidget(self.pack)
        start.addStretch(1)
        first = QWidget()
        start.setContentsMargins(0, 0, 0, 0)
        first.setLayout(start)
        columns.addWidget(first, 3)
        columns.addWidget(self.cases, 3)

    def _groups(self) -> Card:
        card, row = Card(margin=16), WrapRow()
        card.body.addWidget(Heading(self.tr("Groups that are trained")))
        card.body.addWidget(Muted(self.tr("Who was there, and what came of the cases.")))
        self.groups = QuietButton(self.tr("Open the groups"))
        self.groups.clicked.connect(lambda: self.context.open_page(PageName.GROUPS, ""))
        row.addWidget(self.groups)
        card.body.addLayout(row)
        return card

    def refresh(self) -> None:
        """Read which papers there are."""
        self.context.tasks.submit(self, training_pack, self._show, replaces="pack")
        self.context.tasks.submit(
            self, staff_training, self.staff.show_training, replaces="training"
        )

    def _show(self, view: PackView) -> None:
        self.pack.show_pack(view)
        self.cases.show_pack(view)

    def _open(self, kind: TrainingKind, about: str, language: str) -> None:
        self.context.open_page(PageName.PREVIEW, training_subject(kind, about, language))
