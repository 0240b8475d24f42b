"""Part after part of a hand-over: read a few files, make a PDF, save it, go on."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.hand_over import BegunHandOver
from shelter_desk.services.copies import hand_over_all
from shelter_desk.services.copies.hand_over_all import HandedPart, LockedPart
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.hand_over import ReadFiles, SavedPart

MOST_FILES: Final = 200
MOST_BYTES: Final = 8_000_000
"""When a part is full: so much stays in memory, whatever the number of files."""


class PartsRun(QObject):
    """Signals: ``moved`` whenever a number changed, ``stopped`` at the end or before it.

    Each step is a task of its own, so that whoever works at the desk meanwhile has her turn. A
    part that is not saved is read again when it goes on; ``at`` is the next file to read.
    """

    moved = Signal()
    stopped = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._begun: BegunHandOver | None = None
        self._phrase = ""
        self._folder = Path()
        self._read: list[ReadFiles] = []
        self._from = 0
        self._wanted = False
        self.at = self.part = self.saved = self.stay = self.again = 0
        self.working = False
        self.fault: ShelterDeskError | None = None

    @property
    def total(self) -> int:
        """How many files may be asked for."""
        return 0 if self._begun is None else len(self._begun.residents)

    @property
    def finished(self) -> bool:
        """True once every file was asked for and what may go is saved."""
        return self._begun is not None and self._from >= self.total

    def begin(self, begun: BegunHandOver, phrase: str, folder: Path) -> None:
        """The first part, into ``folder``."""
        self.forget()
        self._begun, self._phrase, self._folder = begun, phrase, folder
        self.go_on()

    def go_on(self, folder: Path | None = None) -> None:
        """From the first file that is not saved yet; into another ``folder`` if one is named."""
        if self._begun is None or self.working:
            return
        self._folder = folder or self._folder
        self.fault, self._wanted, self.working = None, True, True
        self._read, self.at = [], self._from
        self._next()

    def stop(self) -> None:
        """After the part that is being made."""
        self._wanted = False

    def forget(self) -> None:
        """Nothing of it stays here; a task that still runs comes back to nothing."""
        self._begun, self._phrase, self._read = None, "", []
        self._from = self.at = self.part = self.saved = self.stay = self.again = 0
        self._wanted = self.working = False
        self.fault = None

    def _next(self) -> None:
        begun = self._begun
        if begun is None:
            return
        full = sum(len(one.files) for one in self._read) >= MOST_FILES
        heavy = sum(one.size for one in self._read) >= MOST_BYTES
        if self.at >= self.total or full or heavy:
            self._make(begun)
            return
        at = self.at
        self._context.tasks.submit(
            self,
            lambda desk: hand_over_all.read_some(desk, begun, at),
            lambda some: self._took(begun, some),
            self._failed,
        )

    def _took(self, begun: BegunHandOver, some: ReadFiles) -> None:
        if begun is not self._begun:
            return
        self._read.append(some)
        self.at = min(self.at + hand_over_all.AT_ONCE, self.total)
        self.moved.emit()
        self._next()

    def _make(self, begun: BegunHandOver) -> None:
        read, phrase = tuple(self._read), self._phrase
        if not any(one.files for one in read):
            self._saved(begun, 0)
            return
        number = self.part + 1

        def lock(part: HandedPart) -> None:
            self._context.tasks.submit_paper(
                self,
                lambda desk: hand_over_all.lock_part(desk, part, phrase),
                lambda locked: self._save(begun, locked, number),
                self._failed,
            )

        self._context.tasks.submit(
            self,
            lambda desk: hand_over_all.gather_part(desk, begun, read, number),
            lock,
            self._failed,
        )

    def _save(self, begun: BegunHandOver, locked: LockedPart, number: int) -> None:
        if begun is not self._begun:
            return
        target = self._folder / f"document-{begun.number[:6]}-{number:03d}.pdf"

        def save(desk: Desk) -> SavedPart:
            return hand_over_all.save_part(desk, begun, locked, target)

        def saved(count: SavedPart) -> None:
            self.part = number
            self.again += count.again
            self._saved(begun, count.files)

        self._context.tasks.submit(self, save, saved, self._failed)

    def _saved(self, begun: BegunHandOver, count: int) -> None:
        if begun is not self._begun:
            return
        self.saved += count
        self.stay += sum(one.stay for one in self._read)
        self._read, self._from = [], self.at
        if self.finished or not self._wanted:
            self._end()
            return
        self.moved.emit()
        self._next()

    def _failed(self, fault: ShelterDeskError) -> bool:
        """Nothing of this part left; what was saved before has."""
        self.fault = fault
        self._read, self.at = [], self._from
        self._end()
        return True

    def _end(self) -> None:
        self.working = False
        self.moved.emit()
        self.stopped.emit()
