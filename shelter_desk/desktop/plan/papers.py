"""A button with the papers of a page, each leading to its preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.domain.text import Text

_PRINT = Text("plan_page", "Print")


class PapersButton(QuietButton):
    """Offers papers about the resident that ``whose`` names at that moment."""

    def __init__(self, context: DeskContext, whose: Callable[[], str], parent: QWidget) -> None:
        super().__init__(context.words(_PRINT), parent, icon=context.icons.icon("printer"))
        self._context, self._whose = context, whose
        self.papers = QMenu(self)
        self.setMenu(self.papers)

    def offer(self, papers: tuple[tuple[str, str], ...]) -> None:
        """Words of each paper, and what the preview calls it."""
        self.papers.clear()
        for words, kind in papers:
            action = self.papers.addAction(words)
            action.triggered.connect(lambda _=False, one=kind: self._open(one))

    def _open(self, kind: str) -> None:
        self._context.open_page(PageName.PREVIEW, f"{self._whose()}/{kind}")
