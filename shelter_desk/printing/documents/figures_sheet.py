"""Figures on paper: one table under the other, and the report of how they were checked."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.figures.told import FigureTable
from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Beside, Card, draw_rule
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.papers.figures import FiguresPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.sheet import MUTED, on_sheet
from shelter_desk.printing.typesetting.typeset import TypesetParagraph
from shelter_desk.printing.typesetting.words import LONG, Words, iso, moment, name

_MADE = Text("paper", "Made")
_MADE_BY = Text("paper", "By")
_CHECKED = Text("paper", "How these figures were checked")
_WORDS_SHARE = 0.34
_SIZE = 9.0


def figures_sheet(paper: FiguresPaper, book: FontBook, words: Words) -> bytes:
    """The PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.language)
    said = page.first
    story: list[Flowable] = [
        page.paragraph(said, name(paper.title), size=17, bold=True, leading=1.5),
        _facts(paper, page),
        Spacer(1, 6),
    ]
    for table in paper.tables:
        story += [*_table(table, paper, page), Spacer(1, 10)]
    story.append(_checked(paper, page))
    return build(paper.frame, page, story)


def _facts(paper: FiguresPaper, page: Bilingual) -> Flowable:
    made_by = page.names(page.first, paper.made_by)
    told = [
        *((page.say(page.first, _MADE), moment(paper.made_at)),),
        *((page.say(page.first, _MADE_BY), name(made_by)),),
    ]
    lines = [_pair(page, label, value) for label, value in paper.about]
    lines += [_pair(page, label, value, ready=True) for label, value in told]
    return Card(lines)


def _pair(page: Bilingual, label: str, value: str, *, ready: bool = False) -> Flowable:
    shown = value if ready else name(value, LONG)
    parts: list[tuple[float, Flowable]] = [
        (
            _WORDS_SHARE,
            page.paragraph(page.first, name(label), size=8.5, colour=MUTED, leading=1.4),
        ),
        (1 - _WORDS_SHARE, page.paragraph(page.first, shown, size=8.5, leading=1.4)),
    ]
    return Beside(parts[::-1] if page.rtl else parts)


def _table(table: FigureTable, paper: FiguresPaper, page: Bilingual) -> list[Flowable]:
    said = page.first
    title = page.paragraph(said, name(table.title), size=11.5, bold=True, leading=1.5)
    if table.withheld:
        words = page.paragraph(said, name(paper.withheld_words), size=_SIZE, colour=MUTED)
        return [title, words]
    head = _line(page, "", table.head, colour=MUTED)
    rows = [
        _line(page, one.words, (*one.cells, one.share)[: len(table.head)]) for one in table.rows
    ]
    return [title, head, *rows]


def _line(page: Bilingual, words: str, cells: Sequence[str], colour: object = None) -> Flowable:
    def cell(text: str) -> TypesetParagraph:
        if colour is not None:
            return page.paragraph(page.first, text, size=8.0, colour=MUTED, leading=1.35)
        return page.paragraph(page.first, text, size=_SIZE, leading=1.35)

    shown = [iso(one) if colour is None and one else name(one) for one in cells]
    return _Line([cell(name(words)), *(cell(one or " ") for one in shown)], page.rtl)


def _checked(paper: FiguresPaper, page: Bilingual) -> Flowable:
    head = page.say(page.first, _CHECKED)
    title = page.paragraph(page.first, head, size=10, bold=True, leading=1.5)
    return Card([title, *(_pair(page, label, value) for label, value in paper.check)])


class _Line(Flowable):
    """Words and numbers in their columns over a fine line."""

    def __init__(self, cells: Sequence[TypesetParagraph], rtl: bool) -> None:
        super().__init__()
        each = (1 - _WORDS_SHARE) / max(len(cells) - 1, 1)
        shares = [_WORDS_SHARE, *([each] * (len(cells) - 1))]
        parts: list[tuple[float, Flowable]] = list(zip(shares, cells, strict=True))
        self._row = Beside(parts[::-1] if rtl else parts, gap=6)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """As tall as its tallest cell."""
        self.width = aW
        self.height = float(self._row.wrap(aW, aH)[1]) + 4
        return aW, self.height

    def draw(self) -> None:
        """The cells and the line below."""
        sheet = on_sheet(self.canv)
        self._row.drawOn(self.canv, 0, 3)
        draw_rule(sheet, self.width, 0, False)
