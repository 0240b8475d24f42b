"""A whole file of some fifty pages as paper, against WeasyPrint on the same words."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Iterator
from html import escape

import pikepdf

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.own_copy import Entry, OwnCopyPaper, Part, Told
from shelter_desk.printing.press.press import Press
from tests.bench.paper import PEER, faces
from tests.bench.rows import Row, against, paired_ms
from tests.printing.arabic import ARABIC
from tests.printing.paper_samples import FRAME

GOAL = 0.5
PAGES = 50
NOTES, PARTS = 375, 15
TIMES = 3
LINES = (
    Told("رقم الجواز", "A1234567", ltr=True),
    Told("الاسم", "فاطمة بنت سالم"),
    Told("ماذا حدث في اليوم الأول", "وصلت متعبة ومعها حقيبة صغيرة، ونامت بعد الأكل."),
)
WORDS = (
    "وصلت متعبة وتحدثت مع الطبيبة عن ألم في الظهر. She slept well and asked to call her sister.\n"
    "طلبت أن تبقى في الغرفة نفسها، وقالت إنها تشعر بالأمان هنا أكثر من الأسبوع الماضي."
)


def file_of_a_long_stay() -> OwnCopyPaper:
    """Her own copy with some hundreds of notes."""
    each = NOTES // PARTS
    parts = tuple(
        Part(f"الجزء {part}", tuple(Entry(f"ملاحظة {one}", LINES, WORDS) for one in range(each)))
        for part in range(PARTS)
    )
    return OwnCopyPaper(FRAME, "ar", LINES, parts, ("الإدارة",))


def peer_html(paper: OwnCopyPaper) -> str:
    """The same words in the same order."""
    style = faces() + (
        "@page { size: A4; margin: 20mm } body { font: 10pt Plex } "
        "h2 { border-bottom: 0.3pt solid #999 } h3 { font-size: 10pt }"
    )
    return f"<html lang='ar' dir='rtl'><style>{style}</style><body>{''.join(_body(paper))}</body>"


def _body(paper: OwnCopyPaper) -> Iterator[str]:
    for part in paper.parts:
        yield f"<h2>{escape(part.title)}</h2>"
        for entry in part.entries:
            yield f"<h3>{escape(entry.heading)}</h3>"
            yield from (f"<p>{escape(f'{one.label}: {one.value}')}</p>" for one in entry.lines)
            yield from (f"<p>{escape(line)}</p>" for line in entry.words.splitlines())


def _words(language: str, text: Text, n: int | None = None) -> str:
    del n
    return ARABIC.get(text.source, text.source) if language == "ar" else text.source


def whole_file() -> Row:
    """Both engines with their fonts open; ours in its own process, there and back."""
    act = f"a file of {PAGES} pages as paper"
    if importlib.util.find_spec("weasyprint") is None:
        return Row(act, PEER, None, GOAL, "x", "the bench extra is not installed")
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    paper, press, fonts = file_of_a_long_stay(), Press(), FontConfiguration()
    html, made = peer_html(paper), b""

    def ours() -> None:
        nonlocal made
        made = press.press_sheets((paper,), Digits.WESTERN, _words)

    mine, theirs = paired_ms(ours, lambda: HTML(string=html).write_pdf(font_config=fonts), TIMES)
    press.close()
    with pikepdf.open(io.BytesIO(made)) as document:
        assert len(document.pages) >= PAGES
    return against(act, PEER, mine, theirs, GOAL)
