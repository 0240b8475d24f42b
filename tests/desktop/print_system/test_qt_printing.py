"""Where Qt prints (Windows): on the printer that was chosen, on paper, and never into a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from shelter_desk.desktop.print_system import qt_printing
from shelter_desk.desktop.print_system.cups import Cups
from shelter_desk.desktop.print_system.here import own_system
from shelter_desk.desktop.print_system.port import Fate, ToPrint
from shelter_desk.desktop.print_system.qt_printing import QtPrinting, _is_for_paper, draw_pictures
from shelter_desk.domain.printer_errors import NoPrinter, PrinterGone
from shelter_desk.services.views.desk import PagePicture

NATIVE, PDF = QPrinter.OutputFormat.NativeFormat, QPrinter.OutputFormat.PdfFormat


class Told(QPrinter):
    """What a printer of Windows tells of itself through Qt."""

    name, format, file = "Office", NATIVE, ""

    def printerName(self) -> str:  # noqa: N802
        return self.name

    def outputFormat(self) -> QPrinter.OutputFormat:  # noqa: N802
        return self.format

    def outputFileName(self) -> str:  # noqa: N802
        return self.file


@pytest.fixture
def drawn(qapp: object, monkeypatch: pytest.MonkeyPatch) -> list[QPrinter]:
    """The printers that were drawn on."""
    found: list[QPrinter] = []
    monkeypatch.setattr(qt_printing, "QPrinter", Told)
    monkeypatch.setattr(qt_printing, "_driver", lambda _name: "HP LaserJet M110")
    monkeypatch.setattr(qt_printing, "draw_pictures", lambda one, _pages: found.append(one))
    return found


def no_pictures(_dpi: float) -> tuple[PagePicture, ...]:
    raise AssertionError("nothing may be drawn")


REFUSED = ToPrint(b"%PDF", no_pictures)


def test_cups_is_asked_itself_and_windows_goes_through_qt(qapp: object) -> None:
    assert isinstance(own_system(platform="win32"), QtPrinting)
    assert isinstance(own_system(platform="linux"), Cups)
    assert isinstance(own_system(platform="darwin"), Cups)
    with pytest.raises(PrinterGone):
        QtPrinting().send("Kitchen", REFUSED)


def test_paper_comes_out_of_the_printer_that_was_chosen(drawn: list[QPrinter]) -> None:
    paper = ToPrint(b"%PDF", lambda _dpi: ())
    assert QtPrinting().send("Office", paper) == 0
    (printer,) = drawn
    assert printer.docName() == "Document"
    assert printer.creator() == ""
    assert (QtPrinting().waiting(), QtPrinting().take_back(-1)) == (frozenset(), Fate.LEFT)


def test_a_printer_that_writes_a_file_is_refused(
    drawn: list[QPrinter], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "page.pdf"
    for told in ({"format": PDF}, {"file": str(target)}, {"format": PDF, "file": str(target)}):
        with monkeypatch.context() as said:
            for name, value in told.items():
                said.setattr(Told, name, value)
            with pytest.raises(NoPrinter):
                QtPrinting().send("Office", REFUSED)
    assert not target.exists()
    assert drawn == []


def test_a_driver_of_files_is_refused_whatever_its_printer_is_called(
    drawn: list[QPrinter], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt_printing, "_driver", lambda _name: "Microsoft Print To PDF")
    with pytest.raises(NoPrinter):
        QtPrinting().send("Office", REFUSED)
    assert drawn == []


def test_what_is_offered_puts_out_paper(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    drivers = {"Office": "HP LaserJet M110", "Kitchen": "Microsoft Print To PDF", "Fax": "Fax"}

    class Known:
        @staticmethod
        def availablePrinterNames() -> list[str]:  # noqa: N802
            return [*drivers]

        @staticmethod
        def defaultPrinterName() -> str:  # noqa: N802
            return "Kitchen"

    monkeypatch.setattr(qt_printing, "QPrinterInfo", Known)
    monkeypatch.setattr(qt_printing, "_driver", drivers.__getitem__)
    assert [one.name for one in QtPrinting().printers()] == ["Office"]
    for name in ("Microsoft Print to PDF", "OneNote (Desktop)", "Adobe PDF", "CutePDF Writer"):
        assert not _is_for_paper(name)
    assert _is_for_paper("HP LaserJet M110", "HP Universal Printing PCL 6")


def test_pages_fill_their_sheets(qapp: object, tmp_path: Path) -> None:
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setResolution(qt_printing.PRINT_DPI)
    device.setOutputFormat(PDF)
    device.setOutputFileName(str(tmp_path / "drawn.pdf"))
    page = PagePicture(2, 2, 8, b"\0\0\xff\xff" * 4)
    draw_pictures(device, [page, page])
    assert (tmp_path / "drawn.pdf").read_bytes().count(b"/Type /Page\n") == 2
