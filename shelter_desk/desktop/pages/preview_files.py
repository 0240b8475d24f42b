"""How a copy in the preview becomes a file: a place is chosen, it is written down, and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from shelter_desk.desktop.page import Page
from shelter_desk.desktop.pages.preview_outlets import Outlets
from shelter_desk.services import paper as papers
from shelter_desk.services.desk import Desk
from shelter_desk.services.desk_views import Paper

Act = Callable[[Desk, Paper, Path, str], int]


class Files:
    """Saves what ``page`` shows and calls ``saved`` once it is done."""

    def __init__(self, page: Page, outlets: Outlets, saved: Callable[[], None]) -> None:
        self._page = page
        self._outlets = outlets
        self._saved = saved

    def save_plain(self, shown: Paper, reason: str) -> None:
        """As it is, or for a machine where the paper has such a form."""
        place = self._outlets.place_with_data if shown.data else self._outlets.place
        self._save(shown, reason, place(self._page), papers.save_plain)

    def save_encrypted(self, shown: Paper, reason: str, passphrase: str) -> None:
        """A PDF that opens with ``passphrase`` alone."""

        def save(desk: Desk, paper: Paper, to: Path, why: str) -> int:
            return papers.save_encrypted(desk, paper, to, why, passphrase)

        self._save(shown, reason, self._outlets.place(self._page), save)

    def _save(self, shown: Paper, reason: str, target: Path | None, act: Act) -> None:
        if target is not None:
            self._page.context.tasks.submit(
                self._page,
                lambda desk: act(desk, shown, target, reason),
                lambda _size: self._saved(),
            )
