"""Pages look as they did when they were looked at: the first of all, of consent all of them."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image

from shelter_desk.domain.consents import Decision, Scope
from shelter_desk.printing.documents.consent_form import consent_form
from shelter_desk.printing.typesetting.fonts import FontBook
from tests.printing import golden, samples
from tests.printing.languages import LANGUAGES, her_words, read_aloud

KEPT = sorted(path.stem for path in golden.FOLDER.glob("*.png"))


@pytest.fixture(scope="module")
def drawn() -> dict[str, tuple[bytes, int]]:
    return {name: (pdf, page) for name, pdf, page in golden.every_page(FontBook())}


@pytest.mark.parametrize("name", KEPT)
def test_a_page_looks_as_it_did(drawn: dict[str, tuple[bytes, int]], name: str) -> None:
    with Image.open(golden.FOLDER / f"{name}.png") as kept:
        mean, worst = golden.difference(golden.picture(*drawn[name]), kept)
    assert mean < golden.MEAN, f"{name}: look at it, then python -m tests.printing.golden"
    assert worst < golden.WORST, f"{name}: look at it, then python -m tests.printing.golden"


@pytest.mark.parametrize("name", KEPT)
def test_no_ink_lies_where_many_printers_put_none(name: str) -> None:
    half_inch, side = golden.DPI // 2, golden.DPI // 6
    with Image.open(golden.FOLDER / f"{name}.png") as kept:
        page = kept.convert("L")
    right, foot = page.width - side, page.height - half_inch
    for edge in (
        (0, foot, page.width, page.height),
        (0, 0, page.width, side),
        (0, 0, side, page.height),
        (right, 0, page.width, page.height),
    ):
        assert min(page.crop(edge).tobytes()) > 250, edge


def test_the_form_is_kept_in_every_language() -> None:
    assert {f"consent-{one}" for one in ("ar", "en", *LANGUAGES)} <= set(KEPT)


def test_every_page_of_consent_is_kept(drawn: dict[str, tuple[bytes, int]]) -> None:
    for name, (pdf, _page) in drawn.items():
        if name.startswith(("consent-", "child-")) and not name.endswith("-2"):
            assert len(pypdfium2.PdfDocument(pdf)) == 2, name
            assert f"{name}-2" in KEPT, name


@pytest.mark.parametrize("change", ["word", "answer", "row"])
def test_a_page_that_looks_otherwise_is_noticed(book: FontBook, change: str) -> None:
    part = samples.part_of(read_aloud("ar", Scope.SHELTER), read_aloud("en", Scope.SHELTER))
    if change == "word":
        lines = (part.read_text.lines[0].replace("الدار", "البيت"), *part.read_text.lines[1:])
        part = replace(part, read_text=replace(part.read_text, title="إقامتكِ هنا", lines=lines))
    elif change == "answer":
        part = replace(part, decision=Decision.REFUSED)
    else:
        part = replace(part, read_text=replace(part.read_text, lines=part.read_text.lines[1:]))
    paper = samples.consent_paper(parts=(part,), language="ar", staff_language="en")
    other = golden.picture(consent_form(paper, book, her_words()))
    with Image.open(golden.FOLDER / "consent-ar.png") as kept:
        mean, worst = golden.difference(other, kept)
    assert mean >= golden.MEAN or worst >= golden.WORST, (mean, worst)
