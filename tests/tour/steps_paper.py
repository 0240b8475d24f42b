"""The consent form as it leaves: the very bytes shown, printed, saved; every copy counted."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.preview.outlets import Outlets
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.print_system.page_image import image
from shelter_desk.desktop.print_system.port import ToPrint
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_rules import rule_of
from shelter_desk.services.papers import paper
from shelter_desk.services.residents import residents
from tests.tour.driver import click, expect, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_consent import CALL, CALL_PHONE, FIRST_WITNESS, SECOND_WITNESS

_INVISIBLE = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))


@dataclass
class FakePrinter:
    """Takes pages as a printer does and keeps them as pictures."""

    folder: Path
    name: str = "Office"
    prefix: str = "consent"
    sheets: list[Path] = field(default_factory=list)
    jobs: int = 0

    def take(self, name: str, paper: ToPrint) -> None:
        """One job."""
        expect(name == self.name, "the chosen printer is asked")
        for page in paper.pictures(150):
            target = (
                self.folder / f"printed-{self.prefix}-{self.jobs + 1}-{len(self.sheets) + 1}.png"
            )
            image(page).save(str(target))
            self.sheets.append(target)
        self.jobs += 1


def papers_of(tour: Tour) -> Path:
    """Where papers go."""
    folder = tour.papers or tour.home / "papers"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def preview(tour: Tour, printer: FakePrinter, target: Path) -> PreviewPage:
    """The preview in sight, joined to the fake printer and to ``target``."""
    page = tour.until_page(PreviewPage)
    page._outlets = Outlets(place=lambda _: target)
    tour.computer.hold(printer.name, printer.take)
    page.show_subject(page.subject)
    tour.until_quiet()
    wait_until(lambda: page.paper is not None and page.side.print.isEnabled(), "the document")
    tour.until_quiet()
    return page


def print_copies(tour: Tour, page: PreviewPage, printer: FakePrinter) -> None:
    """Print, and say how many sheets came out."""
    before = printer.jobs
    click(page.side.print)
    wait_until(lambda: printer.jobs == before + 1, "the printer")
    wait_until(lambda: page.side.stack.currentIndex() == 3, "the question about sheets")
    click(page.side.sheets.keep)
    tour.until_quiet()
    wait_until(page.side.print.isEnabled, "the next copy")


def text_of(pdf: Path) -> str:
    """The words of a PDF as another program reads them; "" where there is none."""
    program = shutil.which("pdftotext")
    if program is None:
        return ""
    done = subprocess.run([program, "-layout", str(pdf), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def _plain(words: str) -> str:
    """Without the marks of direction, and with letters instead of their forms."""
    return unicodedata.normalize("NFKC", words).translate(_INVISIBLE)


def consent_form(tour: Tour) -> None:
    """The two-column form: seen, printed twice, saved with and without protection."""
    page = tour.page(ConsentPage)
    click(page.wallet.form)
    folder = papers_of(tour)
    printer = FakePrinter(folder)
    plain = folder / "consent-form.pdf"
    shown = preview(tour, printer, plain)
    expect(shown.view.sheets, "the pages are shown")
    tour.shot("consent-form-preview")
    print_copies(tour, shown, printer)
    click(shown.side.save_plain)
    tour.shot("consent-form-save-plain")
    click(shown.side.unprotected.save)
    wait_until(plain.exists, "the plain copy")
    tour.until_quiet()
    words = text_of(plain)
    code = _code(tour)
    expect(not words or code in words, "the form bears her code")
    for names in (FIRST_WITNESS, SECOND_WITNESS, CALL):
        expect(not words or tour.say(*names) in _plain(words), f"the form names {names[1]}")
    expect(not words or CALL_PHONE in _plain(words), "the form says whom to call")
    expect(plain.read_bytes()[:5] == b"%PDF-", "the plain copy is a PDF")
    _save_encrypted(tour, shown, printer, folder)
    copies = tour.peek(lambda desk: paper.copies_of(desk, ResidentId(tour.resident)))
    each = len(rule_of(DocumentKind.CONSENT).holders)
    assert isinstance(copies, tuple)
    whole = len([one for one in copies if one.document is DocumentKind.CONSENT]) == 3 * each
    expect(whole, "every copy, printed or saved, is written down")


def _save_encrypted(tour: Tour, shown: PreviewPage, printer: FakePrinter, folder: Path) -> None:
    locked = folder / "consent-form-encrypted.pdf"
    shown._outlets = Outlets(place=lambda _: locked)
    wait_until(shown.side.save.isEnabled, "the button that saves")
    click(shown.side.save)
    form = shown.side.protected
    click(form.offer)
    wait_until(form.first.edit.text, "six words for the copy")
    phrase = form.first.edit.text()
    tour.shot("consent-form-save-protected")
    click(form.save)
    wait_until(locked.exists, "the protected copy")
    tour.until_quiet()
    with pikepdf.open(locked, password=phrase) as opened:
        expect(opened.encryption.R == 6, "the protected copy is AES-256")
    try:
        pikepdf.open(locked)
    except pikepdf.PasswordError:
        return
    expect(False, "the protected copy opens without its passphrase")


def _code(tour: Tour) -> str:
    return str(tour.peek(lambda desk: residents.resident_row(desk, ResidentId(tour.resident)).code))


STEPS = (consent_form,)
