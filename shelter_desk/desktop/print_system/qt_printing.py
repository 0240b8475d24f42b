"""Where there is no CUPS (Windows): pages as pictures through Qt; never into a file."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from shelter_desk.desktop.print_system.page_image import image
from shelter_desk.desktop.print_system.port import JOB_NAME, Fate, Look, Printer, ToPrint
from shelter_desk.domain.printer_errors import NoPrinter, PrinterGone, PrintFailed
from shelter_desk.services.views.desk import PagePicture

PRINT_DPI = 300
INTO_FILES = (
    *("microsoft print to pdf", "microsoft xps document writer", "onenote", "send to onenote"),
    *("fax", "microsoft shared fax", "adobe pdf", "cutepdf", "pdfcreator", "pdf24", "dopdf"),
    *("foxit reader pdf", "foxit pdf", "bullzip pdf", "primopdf", "novapdf", "pdf-xchange"),
)
"""How the names of what puts out no paper begin; a driver's stays when its printer is renamed."""


class QtPrinting:
    """A ``port.PrintSystem`` that cannot be asked what became of a job."""

    def printers(self) -> tuple[Printer, ...]:
        """As Qt knows them, the usual one first."""
        usual = QPrinterInfo.defaultPrinterName()
        names = [
            one for one in QPrinterInfo.availablePrinterNames() if _is_for_paper(one, _driver(one))
        ]
        return tuple(Printer(one) for one in sorted(names, key=lambda one: one != usual))

    def send(self, name: str, paper: ToPrint) -> int:
        """Print on ``name`` alone: Qt would keep the usual printer."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(JOB_NAME)
        printer.setCreator("")
        printer.setResolution(PRINT_DPI)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        printer.setPrinterName(name)
        if printer.printerName() != name:
            raise PrinterGone(printer=name)
        native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
        if not native or printer.outputFileName() or not _is_for_paper(name, _driver(name)):
            raise NoPrinter
        draw_pictures(printer, paper.pictures(PRINT_DPI))
        return 0

    def look(self, jobs: frozenset[int]) -> Look:  # noqa: ARG002
        """There is nothing to be seen."""
        return Look({}, unfinished=False)

    def waiting(self) -> frozenset[int]:
        """No job has a number here."""
        return frozenset()

    def take_back(self, job: int) -> Fate:  # noqa: ARG002
        """What was sent is sent."""
        return Fate.LEFT


def _driver(name: str) -> str:
    return QPrinterInfo.printerInfo(name).makeAndModel()


def _is_for_paper(*names: str) -> bool:
    return not any(one.casefold().startswith(INTO_FILES) for one in names)


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
