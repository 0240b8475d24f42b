"""Training: what is printed for it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.pages.back_head import back_head
from shelter_desk.desktop.paper_names import training_subject
from shelter_desk.desktop.training.pack_cards import CasesCard, PackCard
from shelter_desk.desktop.widgets.side_by_side import scrolling_columns
from shelter_desk.domain.practice.papers import TrainingKind
from shelter_desk.services.training_papers import PackView, training_pack


class TrainingPage(Page):
    """Takes no subject; for whoever may train."""

    name: ClassVar[PageName] = PageName.TRAINING
    help_key: ClassVar[str] = "training"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(back_head(context, self.tr("Training"), self.tr("Back")))
        columns = scrolling_columns(layout, context.theme.px(620))
        self.pack = PackCard(context, self._open)
        self.cases = CasesCard(context, self.pack)
        columns.addWidget(self.pack, 2)
        columns.addWidget(self.cases, 3)

    def refresh(self) -> None:
        """Read which papers there are."""
        self.context.tasks.submit(self, training_pack, self._show, replaces="pack")

    def _show(self, view: PackView) -> None:
        self.pack.show_pack(view)
        self.cases.show_pack(view)

    def _open(self, kind: TrainingKind, about: str, language: str) -> None:
        self.context.open_page(PageName.PREVIEW, training_subject(kind, about, language))
