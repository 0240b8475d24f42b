"""The pages that are built: made when first asked for, let go when the file knows all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.page_ground import PageGround

KEPT = 4
"""So many pages stand that were seen last, and what one goes back to stands at once.

Ten pages that were built once and never seen again cost 12 MB of a day; to build one again takes
as long as it did the first time.
"""
CALM_MS = 700
"""Nothing is thrown away while somebody goes from page to page."""


class KeptPages(QObject):
    """Pages by name, each on a ground in ``stack``.

    Whoever builds one takes the steps of ``build``; until the last one the page is not whole.
    A page is let go when ``KEPT`` others were seen since, the file knows all that stands on it
    (``Page.may_go``) and no answer is out. Where anything was refused meanwhile, nobody knows
    whose words it was, and the pages that stand then stay.
    """

    def __init__(
        self, context: DeskContext, classes: Mapping[PageName, type[Page]], stack: QStackedWidget
    ) -> None:
        super().__init__(stack)
        self._context, self._classes, self._stack = context, classes, stack
        self._pages: dict[PageName, Page] = {}
        self._grounds: dict[PageName, PageGround] = {}
        self._unbuilt: dict[PageName, Iterator[object]] = {}
        self._seen: list[PageName] = []
        self._here: PageName | None = None
        self._stays: set[PageName] = set()
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._let_go)
        context.tasks.refused.connect(self._on_fault)
        context.tasks.broke.connect(self._on_fault)

    def __contains__(self, name: object) -> bool:
        return name in self._pages

    def __getitem__(self, name: PageName) -> Page:
        return self._pages[name]

    def ground(self, name: PageName) -> PageGround:
        """What a page stands on, from the moment it was made."""
        return self._grounds[name]

    def is_whole(self, name: PageName) -> bool:
        """True when nothing is left to build of it."""
        return name in self._pages and name not in self._unbuilt

    def make(self, name: PageName) -> None:
        """Begin a page, unless it stands."""
        if name in self._pages:
            return
        ground = self._grounds[name] = PageGround(self._stack)
        self._stack.addWidget(ground)
        page = self._pages[name] = self._classes[name](self._context, ground.viewport())
        self._unbuilt[name] = page.build()
        # built ahead counts as seen, or it would go before anybody could come
        self._seen.append(name)

    def build(self, name: PageName) -> Iterator[object]:
        """What is left to build of a page; goes on where an earlier call was dropped."""
        if name in self._unbuilt:
            # not "yield from", which would end the page's own steps together with ours
            for step in self._unbuilt[name]:  # noqa: UP028
                yield step
            # the page may have been asked for while it was built ahead: who comes last does nothing
            if name in self._unbuilt:
                self._grounds[name].hold(self._pages[name])
                del self._unbuilt[name]
            yield name

    def see(self, name: PageName) -> None:
        """Somebody goes to this page now."""
        self._seen.remove(name)
        self._seen.append(name)
        self._here = name
        self._stays.discard(name)
        self._calm.start()

    def stop(self) -> None:
        """The windows go."""
        self._calm.stop()
        self._context.tasks.refused.disconnect(self._on_fault)
        self._context.tasks.broke.disconnect(self._on_fault)

    def _on_fault(self, _fault: object) -> None:
        self._stays |= set(self._seen)

    def _let_go(self) -> None:
        if not self._context.tasks.is_calm:
            self._calm.start()
            return
        name = next(filter(self._goes, self._seen[:-KEPT]), None)
        if name is not None:
            self._seen.remove(name)
            del self._pages[name]
            ground = self._grounds.pop(name)
            self._stack.removeWidget(ground)
            ground.deleteLater()
            # one at a time: each takes some milliseconds of the window
            self._calm.start()

    def _goes(self, name: PageName) -> bool:
        # pages built ahead may count as seen after the one in sight
        if name is self._here or name in self._stays:
            return False
        return self.is_whole(name) and self._pages[name].may_go
