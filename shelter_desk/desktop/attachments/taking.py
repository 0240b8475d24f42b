"""Ways a file comes in and goes out of the window: dropped, pasted, chosen, saved."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.attachments.pictures import as_png
from shelter_desk.desktop.widgets.choosing_files import ask_files, ask_target
from shelter_desk.services.attachments import attachment_showing
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.attachment import Offered

Waiting = Callable[[Desk], Offered]
"""Work for the worker of paper: reads and looks at one file."""


def choose_files(parent: QWidget) -> tuple[Path, ...]:
    """Files she chooses; none when she changed her mind."""
    return ask_files(parent, QCoreApplication.translate("AttachmentsPage", "Choose files"))


def choose_target(parent: QWidget, ending: str) -> Path | None:
    """Where a copy goes, under a name that says nothing."""
    title = QCoreApplication.translate("AttachmentsPage", "Save a copy")
    target, _kind = ask_target(parent, title, f"file.{ending}", f"*.{ending}")
    if target is None:
        return None
    right = target.suffix.lower() == f".{ending}"
    return target if right else target.with_name(f"{target.name}.{ending}")


@dataclass(frozen=True, slots=True)
class Doors:
    """What the page needs of the computer around it; tests bring their own."""

    files: Callable[[QWidget], tuple[Path, ...]] = choose_files
    target: Callable[[QWidget, str], Path | None] = choose_target


def _from_path(path: Path) -> Waiting:
    return lambda desk: attachment_showing.take_in(desk, path)


def _from_picture(picture: QImage) -> Waiting:
    return lambda desk: attachment_showing.take_in_bytes(desk, "", as_png(picture))


def holds_files(data: QMimeData) -> bool:
    """True for files of this computer, or a picture. Nothing is fetched from elsewhere."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def files_in(data: QMimeData) -> Iterator[Waiting]:
    """What was dropped or pasted: files before the picture some programs lay beside them."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    yield from map(_from_path, paths)
    if not paths and data.hasImage():
        yield _from_picture(QImage(data.imageData()))


class Line:
    """Files that wait for their turn, so that only one is in memory."""

    def __init__(self) -> None:
        self._waiting: deque[Waiting] = deque()

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, files: Iterator[Waiting]) -> None:
        """More files come."""
        self._waiting.extend(files)

    def chosen(self, paths: tuple[Path, ...]) -> None:
        """Files were chosen by name."""
        self._waiting.extend(map(_from_path, paths))

    def take(self) -> Waiting | None:
        """The next one."""
        return self._waiting.popleft() if self._waiting else None

    def clear(self) -> None:
        """None of them is wanted any more."""
        self._waiting.clear()
