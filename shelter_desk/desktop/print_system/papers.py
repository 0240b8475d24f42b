"""Papers of the services, as a print system takes them."""

from __future__ import annotations

from functools import partial

from shelter_desk.desktop.print_system.port import ToPrint
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import first_run
from shelter_desk.services.papers import paper
from shelter_desk.services.views.desk import Paper


def to_print(desk: Desk, shown: Paper) -> ToPrint:
    """The pages that were shown. Raises ``PaperStopped``, ``PaperTookTooLong``."""
    return _pages(desk, paper.for_printer(desk, shown))


def recovery_paper(desk: Desk, key: str) -> ToPrint:
    """The sheet with the key that opens everything."""
    return _pages(desk, first_run.recovery_sheet(desk, key))


def _pages(desk: Desk, pdf: bytes) -> ToPrint:
    """Pictures of them are made only where they are wanted."""
    return ToPrint(pdf, partial(paper.page_pictures, desk, pdf))
