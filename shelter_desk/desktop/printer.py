"""From page pictures to a printer; never to a file."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from shelter_desk.domain.errors import NoPrinter, PrintFailed
from shelter_desk.domain.paper_errors import PrinterGone
from shelter_desk.services.desk_views import PagePicture

PRINT_DPI = 300
JOB_NAME = "Document"


class AskForPrinter(Protocol):
    """Lets the person choose; tests bring their own."""

    def __call__(self, printer: QPrinter, parent: QWidget | None) -> bool:
        """True when she wants to print on what is now set in ``printer``."""
        ...


def ask_in_dialog(printer: QPrinter, parent: QWidget | None) -> bool:
    """The system's own print dialog, without the way into a file."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    return QDialog.DialogCode(dialog.exec()) is QDialog.DialogCode.Accepted


def printer_names() -> tuple[str, ...]:
    """Printers that this computer knows."""
    return tuple(QPrinterInfo.availablePrinterNames())


def print_pictures(
    pictures: Iterable[PagePicture],
    parent: QWidget | None = None,
    ask: AskForPrinter = ask_in_dialog,
) -> str:
    """Print the pages; the printer's name, or "" when the person changed her mind.

    Raises NoPrinter where none is set up, PrintFailed when it does not take the pages.
    """
    if not printer_names():
        raise NoPrinter
    keep_spool_in_memory()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB_NAME)
    printer.setCreator("")
    printer.setResolution(PRINT_DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    if not ask(printer, parent):
        return ""
    if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat or printer.outputFileName():
        raise NoPrinter
    draw_pictures(printer, pictures)
    return printer.printerName()


def choose(printer: QPrinter, name: str) -> None:
    """Set the printer called ``name``. Raises ``PrinterGone``: Qt would keep the usual one."""
    printer.setPrinterName(name)
    if printer.printerName() != name:
        raise PrinterGone(printer=name)


def draw_pictures(printer: QPrinter, pictures: Iterable[PagePicture]) -> None:
    """Lay each picture on one sheet. Raises PrintFailed."""
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailed
    try:
        for number, picture in enumerate(pictures):
            if number and not printer.newPage():
                raise PrintFailed
            sheet = printer.pageLayout().fullRectPixels(printer.resolution())
            painter.drawImage(QRectF(QRectF(sheet).topLeft(), QSizeF(sheet.size())), image(picture))
    finally:
        painter.end()
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise PrintFailed


def image(picture: PagePicture) -> QImage:
    """A page picture as Qt knows it (a copy: the bytes may go)."""
    shown = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGB32,
    )
    return shown.copy()


def keep_spool_in_memory() -> None:
    """Linux: Qt's CUPS engine writes the page to $TMPDIR; let that be in memory, for us alone."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not sys.platform.startswith("linux") or not runtime:
        return
    if not Path(runtime).is_dir():
        return
    folder = Path(runtime) / "desk-print"
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)
    os.environ["TMPDIR"] = str(folder)
    tempfile.tempdir = None
