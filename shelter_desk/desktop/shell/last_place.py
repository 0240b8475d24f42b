"""Where one is, kept inside the file once a page has been looked at for a moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from shelter_desk.desktop.page import Page
from shelter_desk.desktop.running.tasks import TaskRunner
from shelter_desk.services.people import settings

SETTLED_MS = 1500


class LastPlace(QTimer):
    """Started with every page: a power cut leads back there.

    Otherwise it would lead to where she was when the desk was last locked, perhaps to a new note
    in the file of somebody else.
    """

    def __init__(self, tasks: TaskRunner, here: Callable[[], Page | None], parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=SETTLED_MS)
        self._tasks, self._here = tasks, here
        self.timeout.connect(self._keep)

    def _keep(self) -> None:
        page = self._here()
        if page is not None:
            place = replace(page.place(), field="")
            self._tasks.submit(
                self, lambda desk: settings.set_return_place(desk, place), failed=lambda _no: True
            )
