"""Before and after paper: its process is there when it is asked for, its pages leave no memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, QTimer

from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.running.memory import give_back
from shelter_desk.desktop.running.tasks import TaskRunner
from shelter_desk.services.attachments import attachment_showing
from shelter_desk.services.desk import Desk
from shelter_desk.services.papers import paper

AFTER_MS: Final = 600
"""The page itself comes first: a start takes a second of one core."""

LEADS_TO: Final[Mapping[PageName, Callable[[Desk], None]]] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                *(PageName.FILE, PageName.CONSENT, PageName.SCREENING, PageName.NEEDS),
                *(PageName.PLAN, PageName.SAFETY, PageName.REFERRAL, PageName.BELONGINGS),
                *(PageName.RETENTION, PageName.AUDIT, PageName.HISTORY, PageName.HOUSE),
                *(PageName.PEN, PageName.HANDOVER, PageName.INCIDENTS, PageName.FIGURES),
                *(PageName.FRONT_LINES, PageName.OVERVIEW, PageName.TRAINING),
                *(PageName.GROUPS, PageName.PRINT_QUEUE, PageName.HAND_OVER, PageName.OWN_COPY),
            ),
            paper.warm,
        ),
        PageName.ATTACHMENTS: attachment_showing.warm,
    }
)
"""Pages with a button for a document, one step before it, or on which files are opened."""


OF_PICTURES: Final = frozenset({PageName.PREVIEW, PageName.ATTACHMENTS})
"""What they show is megabytes large, and lies between small things that stay."""

GONE_AFTER_MS: Final = 100


class PaperAhead(QObject):
    """Starts what the page in sight leads to, once the page stands."""

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wanted: Callable[[Desk], None] | None = None
        self._at: PageName | None = None
        self._rest = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._rest.timeout.connect(self._start)

    def at_page(self, name: PageName) -> None:
        """She is on another page now."""
        if self._at in OF_PICTURES:
            QTimer.singleShot(GONE_AFTER_MS, self, self._give_back)
        self._at = name
        self._wanted = LEADS_TO.get(name)
        if self._wanted is not None:
            self._rest.start()

    def stop(self) -> None:
        """The windows go."""
        self._rest.stop()

    def _give_back(self) -> None:
        self._tasks.submit_paper(self, lambda _desk: give_back())

    def _start(self) -> None:
        if self._wanted is not None:
            self._tasks.submit_paper(self, self._wanted, failed=lambda _fault: True)
