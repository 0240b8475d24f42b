"""What stands on every page: who printed it, which file, which copy, which page, and the QR."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from functools import partial

from reportlab.lib.pagesizes import A4
from reportlab.platypus.doctemplate import BaseDocTemplate, NextPageTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable, PageBreak
from reportlab.platypus.frames import Frame

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.packing import packed
from shelter_desk.printing.layout.qr import QrCode
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.typesetting.sheet import (
    INK,
    MUTED,
    PRIMARY,
    Colour,
    Line,
    PageNumber,
    Sheet,
    on_sheet,
)
from shelter_desk.printing.typesetting.tagging import Reading
from shelter_desk.printing.typesetting.typeset import Align, TypesetParagraph
from shelter_desk.printing.typesetting.words import iso, name

MARGIN = 45.0
BODY_WIDTH = A4[0] - 2 * MARGIN
_TOP = 62.0
_FOOT = 32.0
"""Many printers put no ink on the last half inch of a sheet: the code would be cut in two."""
_QR_SIZE = 52.0
_BOTTOM = _FOOT + _QR_SIZE + 6.0
BODY_HEIGHT = A4[1] - _TOP - _BOTTOM
"""Points between header and footer, where no banner takes some of them."""
BANNER = 20.0
"""What a draft's line takes of a page."""
_TITLE_AGAIN = 13.0
"""What the title takes of a later page where it stands over the line of a draft."""
_FIRST, _LATER = "first", "later"
_COLUMN = 190.0
_WATERMARK: Colour = (0.92, 0.92, 0.92)
_FAINT: Colour = (0.95, 0.95, 0.95)
"""Fainter, as the pen writes over it."""

_COPY = Text("paper", "Copy {number}")
_BLANK = Text("paper", "Blank form")
_PAGE = Text("paper", "Page {page} of {pages}")
_DRAFT = Text("paper", "Draft translation: not yet checked by a reviewer")


Again = Callable[[str, int], str]
"""What stands again over later pages, by language and by the copy's place (from 0)."""


def build(
    frame: PageFrame, page: Bilingual, story: Sequence[Flowable], again: Again | None = None
) -> bytes:
    """The PDF file: ``story`` flowed over A4 pages inside ``frame``. Same input, same bytes.

    ``again`` is for papers of which a single page may be found alone.
    """
    painter = _Painter(frame, page, again)
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=A4, invariant=1, pageCompression=1, lang=page.first)
    banner = BANNER if frame.draft else 0.0
    lower = _TITLE_AGAIN if frame.draft and again is not None else 0.0
    document.addPageTemplates([_template(_FIRST, banner), _template(_LATER, banner + lower)])
    document.build(
        list(story),
        canvasmaker=partial(
            Sheet,
            under=painter.under,
            over=painter.over,
            reading=Reading(page.first, page.visual != page.spoken, page.rtl),
            pdfVersion=(1, 7),
        ),
    )
    return packed(out.getvalue())


def next_copy() -> list[Flowable]:
    """What stands between two copies in the same file: the second begins on a first page."""
    return [NextPageTemplate(_FIRST), PageBreak(), _NextCopy()]


def _template(key: str, taken: float) -> PageTemplate:
    """A kind of page, of whose height ``taken`` points are not for the text."""
    body = Frame(
        MARGIN,
        _BOTTOM,
        BODY_WIDTH,
        BODY_HEIGHT - taken,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    return PageTemplate(key, frames=[body], autoNextPageTemplate=_LATER)


class _NextCopy(Flowable):
    """Stands first on the first page of a further copy."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """Takes no room."""
        return 0, 0

    def draw(self) -> None:
        """Pages are counted, and the copy numbered, anew from here."""
        on_sheet(self.canv).copy_place += 1


class _Painter:
    """Draws the frame of one document, page by page."""

    def __init__(self, frame: PageFrame, page: Bilingual, again: Again | None = None) -> None:
        self._frame = frame
        self._again = again
        self._page = page
        self._qr = QrCode(frame.qr_payload) if frame.document_id else None
        self._width, self._height = A4

    def under(self, sheet: Sheet) -> None:
        """What lies beneath the text: the watermark of practice, or else of an empty form."""
        if self._frame.practice:
            self._watermark(sheet, ("تدريب", "PRACTICE"), _WATERMARK)
        elif self._frame.blank:
            self._watermark(sheet, ("فارغ", "BLANK"), _FAINT)

    def _watermark(self, sheet: Sheet, words: tuple[str, str], colour: Colour) -> None:
        sheet.saveState()
        sheet.translate(self._width / 2, self._height / 2)
        sheet.rotate(38)
        for text, language, drop in zip(words, ("ar", "en"), (92, -20), strict=True):
            mark = self._page.paragraph(
                language,
                text,
                size=74,
                bold=True,
                colour=colour,
                align=Align.CENTRE,
                leading=1.3,
            )
            mark.wrap(600, 200)
            mark.draw_on(sheet, -300, drop)
        sheet.restoreState()

    def over(self, sheet: Sheet, where: PageNumber) -> None:
        """Header and footer, once the number of pages is known."""
        with sheet.tags.decoration():
            self._header(sheet)
            lower = 0.0
            if self._again is not None and where.page > 1:
                self._title_again(sheet, self._again, where.copy)
                lower = _TITLE_AGAIN
            self._footer(sheet, where)
        if self._frame.draft:
            self._banner(sheet, where.page, lower)

    def _header(self, sheet: Sheet) -> None:
        frame, width = self._frame, self._width
        top = self._height - 24
        right = width - MARGIN - _COLUMN
        _put(sheet, self._small("en", name(frame.name_on_paper_latin), Align.START), MARGIN, top)
        _put(sheet, self._small("ar", name(frame.name_on_paper_ar), Align.START), right, top)
        code = self._page.paragraph("en", iso(frame.code), size=10.5, bold=True, align=Align.CENTRE)
        _put(sheet, code, (width - _COLUMN) / 2, top + 2)
        sheet.rule(MARGIN, width - MARGIN, self._height - 46, Line(PRIMARY, 1.2))

    def _title_again(self, sheet: Sheet, again: Again, copy: int) -> None:
        places = (MARGIN, self._width - MARGIN - _COLUMN)
        for x, language in zip(places, self._page.visual, strict=False):
            outer = Align.START if self._page.is_rtl(language) == (x > MARGIN) else Align.END
            said = again(language, copy)
            _put(sheet, self._small(language, said, outer), x, self._height - 47.5)

    def _banner(self, sheet: Sheet, page: int, lower: float) -> None:
        """On every page to be seen, on the first of a copy to be read."""
        with sheet.tags.ahead() if page == 1 else sheet.tags.decoration():
            self._draft(sheet, self._height - 72 - lower)

    def _draft(self, sheet: Sheet, y: float) -> None:
        box = (MARGIN, y, self._width - 2 * MARGIN, 19.0)
        sheet.frame(box, Line(INK, 0.8, "3 2"))
        half = (self._width - 2 * MARGIN) / 2 - 12
        for place, language in sheet.tags.reading.columns([*enumerate(self._page.visual)]):
            text = self._page.say(language, _DRAFT)
            line = self._page.paragraph(language, text, size=8.5, bold=True)
            line.wrap(half, 20)
            line.draw_on(sheet, MARGIN + 8 + place * (half + 8), y + 16)

    def _footer(self, sheet: Sheet, where: PageNumber) -> None:
        page = self._page
        base = _FOOT
        sheet.rule(MARGIN, self._width - MARGIN, base + _QR_SIZE, Line())
        top = base + _QR_SIZE - 5
        left, right = MARGIN, self._width - MARGIN - _COLUMN
        if self._qr is not None:
            self._qr.draw(sheet, MARGIN - 5, base - 1, _QR_SIZE)
            left += _QR_SIZE + 4
        for language in reversed(page.visual):
            outer, inner = Align.END, Align.START
            if page.is_rtl(language):
                outer, inner = inner, outer
            numbers = {
                "page": page.number(language, where.page),
                "pages": page.number(language, where.pages),
            }
            said = page.say(language, _PAGE, numbers)
            _put(sheet, self._small(language, said, outer), right, top)
            _put(sheet, self._small(language, self._copy(language, where.copy), inner), left, top)
            top -= 13
        mark = self._page.paragraph("en", iso(self._frame.document_id), size=6.5, colour=MUTED)
        _put(sheet, mark, left, top - 1)

    def _copy(self, language: str, place: int) -> str:
        if not self._frame.copy_number:
            return self._page.say(language, _BLANK)
        number = self._page.number(language, self._frame.copy_number + place)
        return self._page.say(language, _COPY, {"number": number})

    def _small(self, language: str, text: str, align: Align) -> TypesetParagraph:
        return self._page.paragraph(language, text, size=8.5, colour=MUTED, align=align)


def _put(sheet: Sheet, line: TypesetParagraph, x: float, top: float) -> None:
    line.wrap(_COLUMN, 40)
    line.draw_on(sheet, x, top)
