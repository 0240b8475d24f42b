"""Forms on paper: for the pen with boxes and lines, in both languages, nothing over another."""

from __future__ import annotations

import io
import subprocess
import unicodedata
from pathlib import Path

import pikepdf
import pytest

from shelter_desk.forms.for_the_pen import PEN_FORMS
from shelter_desk.printing.documents.form_sheet import form_sheet
from shelter_desk.printing.papers.form import FormLine, FormPaper, FormPart
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import data
from tests.papers import page_count
from tests.printing import samples
from tests.printing.overlaps import POPPLER, overlaps
from tests.printing.pen_samples import pen_paper
from tests.printing.written import written

MOST_PAGES = 3
INVISIBLE = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))


def _pdf(paper: FormPaper, book: FontBook) -> bytes:
    return form_sheet(paper, book, written())


@POPPLER
@pytest.mark.parametrize("key", PEN_FORMS)
def test_no_word_lies_over_another(book: FontBook, key: str, tmp_path: Path) -> None:
    # the watermark lies beneath on purpose, so these are drawn without it
    assert overlaps(_pdf(pen_paper(key), book), tmp_path) == []


@pytest.mark.parametrize("key", PEN_FORMS)
def test_a_sheet_is_short_and_says_in_which_language_it_is(book: FontBook, key: str) -> None:
    pdf = _pdf(pen_paper(key), book)
    assert page_count(pdf) <= MOST_PAGES
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "ar"


def test_an_empty_form_bears_the_watermark_and_practice_comes_before_it(book: FontBook) -> None:
    plain = pen_paper("incident")
    blank = FormPaper(PageFrame("", "x", blank=True), "ar", "en", plain.title, ())
    practice = FormPaper(PageFrame("", "x", blank=True, practice=True), "ar", "en", plain.title, ())
    none = FormPaper(PageFrame("", "x"), "ar", "en", plain.title, ())
    made = {_pdf(one, book) for one in (blank, practice, none)}
    assert len(made) == 3


def _filled(**more: object) -> FormPaper:
    both = {"ar": "ما شوهد وسُمع فقط", "en": "Only what was seen and heard"}
    choice = {"ar": "عنف ضد شخص", "en": "Violence against somebody"}
    lines = (
        FormLine(both, words=f"تريد {samples.CODE} أن تتصل بـ +973 3612 3456.\nA second line."),
        FormLine(both, choice),
        FormLine(both, {"ar": "17/05/2026", "en": "17/05/2026"}, ltr=True),
    )
    row = FormPart({"ar": "شخص 1", "en": "Person 1"}, lines, small=True)
    values: dict[str, object] = {
        "frame": samples.page_frame(),
        "language": "ar",
        "staff_language": "en",
        "title": {"ar": "واقعة في الدار", "en": "Incident in the house"},
        "parts": (FormPart({"ar": "ماذا ومتى", "en": "What and when"}, lines), row),
        "notes": (both,),
        "names": (samples.LATIN_NAME, samples.ARABIC_NAME),
        "made_by": ("Noora Salem",),
        "at": samples.MADE_AT,
        **more,
    }
    return FormPaper(**values)  # type: ignore[arg-type]


@POPPLER
def test_a_filled_form_keeps_codes_whole_and_lays_nothing_over_another(
    book: FontBook, tmp_path: Path
) -> None:
    pdf = _pdf(_filled(parts=_filled().parts * 12), book)
    assert overlaps(pdf, tmp_path) == []
    source = tmp_path / "paper.pdf"
    source.write_bytes(pdf)
    command = ["pdftotext", "-layout", str(source), "-"]
    read = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
    text = " ".join(unicodedata.normalize("NFKC", read).translate(INVISIBLE).split())
    assert text.count(samples.CODE) > 24
    assert "Violence against" in text


def test_a_code_inside_arabic_is_isolated() -> None:
    assert data(f"تريد {samples.CODE} أن") == f"تريد \u2066{samples.CODE}\u2069 أن"
