"""Pages as they were looked at: pictures at 60 dpi, kept, and compared with a little tolerance.

``python -m tests.printing.golden`` writes them anew; look at each before it is committed.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image, ImageChops, ImageStat

from shelter_desk.domain.children import AgeBand, AssentWords, ChildSays
from shelter_desk.domain.consents import Assent, GivenBy, Scope
from shelter_desk.domain.wordings import ASSENTS
from shelter_desk.printing.documents.consent_form import consent_form
from shelter_desk.printing.papers.consent import ConsentPaper, Talk
from shelter_desk.printing.press.making import made
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from tests.places import RESOURCES
from tests.printing import her_samples, pen_samples, samples
from tests.printing.languages import LANGUAGES, her_words, read_aloud
from tests.printing.paper_samples import every_paper
from tests.printing.written import say_or_source

FOLDER: Final = Path(__file__).resolve().parents[1] / "data" / "golden"
DPI: Final = 60
SHADES: Final = 8
MEAN: Final = 0.5
"""Of 255, over a whole page: a heading that is another one is about one."""
WORST: Final = 6.0
"""Of 255, over a square of 40 pixels: a word that is another one is ten or more."""
_SQUARE: Final = 40


def forms(book: FontBook) -> Iterator[tuple[str, bytes]]:
    """The consent form in each language beside English (English beside Arabic)."""
    for language in sorted({"ar", "en", *LANGUAGES}):
        beside = "ar" if language == "en" else "en"
        hers, ours = read_aloud(language, Scope.SHELTER), read_aloud(beside, Scope.SHELTER)
        parts = (samples.part_of(hers, ours),)
        paper = samples.consent_paper(parts=parts, language=language, staff_language=beside)
        yield f"consent-{language}", consent_form(paper, book, her_words())


def children(book: FontBook) -> Iterator[tuple[str, bytes]]:
    """What a child is told below a decision that a guardian made."""
    for language, band in (("ar", AgeBand.FROM_15), ("ta", AgeBand.FROM_9)):
        spoken = (language, "en")
        hers, ours = (read_aloud(one, Scope.KEEP_RECORD) for one in spoken)
        short = [replace(one, lines=one.lines[:2], tells=one.tells[:2]) for one in (hers, ours)]
        told = tuple(_told(one, band) for one in spoken)
        talk = Talk(
            given_by=GivenBy.GUARDIAN,
            guardian="Amina Hassan",
            guardian_relation="aunt",
            assent=Assent.AGREES,
            child=ChildSays(band, "With my sister", told, "A 77-12"),
        )
        part = replace(samples.part_of(*short), talk=talk)
        paper = samples.consent_paper(parts=(part,), language=language, staff_language="en")
        yield f"child-{language}", consent_form(paper, book, her_words())


def _told(language: str, band: AgeBand) -> AssentWords:
    raw = json.loads((RESOURCES / "told" / f"{language}.json").read_text(encoding="utf-8"))
    found = next(one for one in raw["texts"] if one["kind"] == ASSENTS[band].value)
    return AssentWords(language, found["version"], found["title"], tuple(found["lines"]))


def others(book: FontBook) -> Iterator[tuple[str, bytes]]:
    """The first sample of every other kind of paper."""
    seen: set[str] = {ConsentPaper.__name__}
    for paper in every_paper():
        kind = type(paper).__name__
        if kind not in seen:
            seen.add(kind)
            yield kind, made(paper, book, Words(say_or_source))


def for_the_pen(book: FontBook) -> Iterator[tuple[str, bytes]]:
    """Empty ones of papers that have a filled one as well."""
    for name, paper in pen_samples.house_papers().items():
        yield f"pen-{name}", made(paper, book, Words(say_or_source))


def empty(book: FontBook) -> Iterator[tuple[str, bytes]]:
    """What she takes with her, empty for the pen."""
    for name, sample in (
        ("withdrawal", her_samples.blank_withdrawal),
        ("letter", her_samples.blank_letter),
        ("slip", her_samples.blank_slip),
        ("feedback", her_samples.feedback),
    ):
        for language, beside in (("ar", "en"), ("hi", "ar")):
            yield (
                f"blank-{name}-{language}",
                made(sample(language, beside), book, Words(say_or_source)),
            )


def every_page(book: FontBook) -> Iterator[tuple[str, bytes, int]]:
    """Name, paper and page of each picture: the first pages, and the second ones of consent."""
    for drawn in (forms, children, others, for_the_pen, empty):
        for name, pdf in drawn(book):
            yield name, pdf, 0
            if drawn in (forms, children):
                yield f"{name}-2", pdf, 1


def picture(pdf: bytes, page: int = 0) -> Image.Image:
    """A page in eight shades of grey."""
    grey = pypdfium2.PdfDocument(pdf)[page].render(scale=DPI / 72).to_pil().convert("L")
    few: Image.Image = grey.quantize(SHADES, dither=Image.Dither.NONE)
    return few


def difference(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """The mean over the page and over its worst square, of 255."""
    first, second = one.convert("L"), other.convert("L")
    if first.size != second.size:
        return 255.0, 255.0
    apart = ImageChops.difference(first, second)
    squares = [
        ImageStat.Stat(apart.crop((x, y, x + _SQUARE, y + _SQUARE))).mean[0]
        for x in range(0, apart.width, _SQUARE)
        for y in range(0, apart.height, _SQUARE)
    ]
    return ImageStat.Stat(apart).mean[0], max(squares)


def main() -> None:
    """Write all pictures."""
    book = FontBook()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, pdf, page in every_page(book):
        out = io.BytesIO()
        picture(pdf, page).save(out, "PNG", optimize=True)
        (FOLDER / f"{name}.png").write_bytes(out.getvalue())


if __name__ == "__main__":
    main()
