"""Asking where on a disk: in the words of the window, and without leaving a trace of the place.

Outside Linux the system's own dialog comes up. On Linux those note the file among the recently
used ones, so Qt's is shown there, with the names Qt does not translate, and with the sticks that
are plugged in beside it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, QStorageInfo, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

_STICKS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


def ask_folder(parent: QWidget, title: str, start: str) -> Path | None:
    """A stick or folder; ``None`` when she changed her mind."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_answer(dialog)[0]), None)


def ask_backup(parent: QWidget, title: str, start: str) -> Path | None:
    """A backup; ``None`` when she changed her mind."""
    return ask_file(parent, title, start, "archive-*.bak (*.bak)")


def ask_file(parent: QWidget, title: str, start: str = "", kinds: str = "") -> Path | None:
    """One file that is there; ``None`` when she changed her mind."""
    dialog = _dialog(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(_answer(dialog)[0]), None)


def ask_files(parent: QWidget, title: str) -> tuple[Path, ...]:
    """Files that are there; none when she changed her mind."""
    dialog = _dialog(parent, title, "")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _answer(dialog)[0]


def ask_target(parent: QWidget, title: str, name: str, kinds: str) -> tuple[Path | None, str]:
    """Where a file is written, and the kind of it that was chosen."""
    dialog = _dialog(parent, title, "", kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    chosen, kind = _answer(dialog)
    return next(iter(chosen), None), kind


def _dialog(parent: QWidget, title: str, start: str, kinds: str = "") -> QFileDialog:
    dialog = QFileDialog(parent, title, start or _documents(), kinds)
    if sys.platform.startswith("linux"):
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        where = QCoreApplication.translate("ChoosingFiles", "Where")
        kind = QCoreApplication.translate("ChoosingFiles", "Kind")
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, where)
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, kind)
        dialog.setSidebarUrls([QUrl.fromLocalFile(one) for one in (_documents(), *_sticks())])
    return dialog


def _answer(dialog: QFileDialog) -> tuple[tuple[Path, ...], str]:
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())
    chosen = dialog.selectedFiles() if dialog.exec() else []
    kind = dialog.selectedNameFilter()
    # where it was is written down by the dialog as it goes, so it goes first
    shiboken6.delete(dialog)
    forget_places()
    return tuple(map(Path, chosen)), kind


def _documents() -> str:
    """Not the folder the program was started in, where a paper would lie about."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if Path(found).is_dir() else str(Path.home())


def _sticks() -> list[str]:
    """What is plugged in."""
    roots = (one.rootPath() for one in QStorageInfo.mountedVolumes() if one.isReady())
    return [root for root in roots if f"{root}/".startswith(_STICKS)]


def forget_places() -> None:
    """Qt's dialog keeps the folders it was in, in a file under the home folder."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    for group in ("FileDialog", "Qt"):
        kept.remove(group)
    kept.sync()
