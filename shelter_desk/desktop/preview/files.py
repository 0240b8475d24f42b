"""How a copy in the preview becomes a file: a place is chosen, it is written down, and saved."""

from __future__ import annotations

from collections.abc import Callable

from shelter_desk.desktop.page import Page
from shelter_desk.desktop.preview.outlets import Outlets
from shelter_desk.services.desk import Desk
from shelter_desk.services.papers import paper as papers
from shelter_desk.services.views.desk import Paper


class Files:
    """Saves what ``page`` shows and calls ``saved`` with it once it is done."""

    def __init__(
        self, page: Page, outlets: Callable[[], Outlets], saved: Callable[[Paper], None]
    ) -> None:
        self._page = page
        self._outlets = outlets
        self._saved = saved

    def save_plain(self, shown: Paper, reason: str) -> None:
        """As it is, or for a machine where the paper has such a form."""
        outlets = self._outlets()
        target = (outlets.place_with_data if shown.data else outlets.place)(self._page)
        if target is not None:
            self._save(shown, lambda desk: papers.save_plain(desk, shown, target, reason))

    def save_encrypted(self, shown: Paper, reason: str, passphrase: str) -> None:
        """A PDF that opens with ``passphrase`` alone; the paper worker locks it."""
        target = self._outlets().place(self._page)
        if target is None:
            return

        def lock(desk: Desk) -> Callable[[Desk], int]:
            copy = papers.lock_paper(desk, shown, passphrase)
            return lambda other: papers.save_locked(other, shown, copy, target, reason)

        self._page.context.tasks.submit_paper(self._page, lock, lambda act: self._save(shown, act))

    def _save(self, shown: Paper, act: Callable[[Desk], int]) -> None:
        self._page.context.tasks.submit(self._page, act, lambda _size: self._saved(shown))
