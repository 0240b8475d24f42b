"""Pages of a document drawn as they come in sight, so that a long one shows its first at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from shelter_desk.desktop.page import Page
from shelter_desk.desktop.preview.view import PagesView
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.papers import paper as papers
from shelter_desk.services.views.desk import PagePicture, Paper

SHEET = Text("paper", "Page {page}")


@dataclass(frozen=True, slots=True)
class Drawn:
    """The size of every page in pixels, and pictures of some, by their number from 0."""

    sizes: tuple[tuple[int, int], ...]
    pictures: Mapping[int, PagePicture]


def draw(desk: Desk, pdf: bytes, dpi: float, wanted: Sequence[int]) -> Drawn:
    """Those of ``wanted`` that there are, or the last. Raises as ``papers.page_pictures``."""
    sizes = papers.page_sizes(desk, pdf, dpi)
    numbers = [one for one in wanted if one < len(sizes)] or [len(sizes) - 1]
    return Drawn(
        sizes, dict(zip(numbers, papers.page_pictures(desk, pdf, dpi, numbers), strict=True))
    )


class Drawing:
    """Draws for ``view`` what it wants of the paper that is shown, one run of pages at a time."""

    def __init__(self, page: Page, view: PagesView, shown: Callable[[], Paper | None]) -> None:
        self._page = page
        self._view = view
        self._shown = shown
        self._busy = False
        view.wanted.connect(self._ask)

    def show(self, drawn: Drawn) -> None:
        """A document, or the same one in another size."""
        self._view.show_places(drawn.sizes, drawn.pictures, self._page.context.words(SHEET))

    def anew(self) -> None:
        """The same pages in another size."""
        shown, dpi, wanted = self._shown(), self._view.dpi(), self._view.in_sight()
        if shown is None:
            return
        self._page.context.tasks.submit_paper(
            self._page,
            lambda desk: draw(desk, shown.pdf, dpi, wanted),
            lambda drawn: self.show(drawn) if self._still(shown, dpi) else None,
            replaces="zoom",
        )

    def _ask(self) -> None:
        shown, dpi, wanted = self._shown(), self._view.dpi(), self._view.missing()
        if shown is None or not wanted or self._busy:
            return
        self._busy = True
        self._page.context.tasks.submit_paper(
            self._page,
            lambda desk: draw(desk, shown.pdf, dpi, wanted),
            lambda drawn: self._got(shown, dpi, drawn),
            self._failed,
        )

    def _got(self, shown: Paper, dpi: float, drawn: Drawn) -> None:
        self._busy = False
        if self._still(shown, dpi):
            self._view.put(drawn.pictures)
        else:
            self._ask()

    def _failed(self, _fault: ShelterDeskError) -> bool:
        """It is told as any fault; the next look asks again."""
        self._busy = False
        return False

    def _still(self, shown: Paper, dpi: float) -> bool:
        return shown is self._shown() and dpi == self._view.dpi()
