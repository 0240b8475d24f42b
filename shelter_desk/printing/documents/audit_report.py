"""A report of the log on paper: the lines, the head they were read at, and who signed for them."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Beside, Card, RowLook, draw_rule
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.papers.log import LogLine, LogPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.sheet import MUTED, on_sheet
from shelter_desk.printing.typesetting.typeset import TypesetParagraph
from shelter_desk.printing.typesetting.words import LONG, Words, iso, moment, name

_TITLE = Text("paper", "Report of the log")
_PERIOD = Text("paper", "Period")
_FROM = Text("paper", "from {since}")
_UNTIL = Text("paper", "until {until}")
_WHOLE = Text("paper", "the whole log")
_NARROWED = Text("paper", "Narrowed to")
_LINES = Text("paper", "Entries")
_LEFT_OUT = Text("paper", "{shown}; {more} older ones are not shown")
_MADE = Text("paper", "Made")
_MADE_BY = Text("paper", "By")
_HEAD = Text("paper", "Head of the log")
_HEAD_WORDS = Text("paper", "entry {seq} – {words}")
_HASH = Text("paper", "Its hash")
_DIGEST = Text("paper", "Hash of these lines")
_SIGNED = Text("paper", "Signature")
_KEY = Text("paper", "Key of the signer")
_HOW = Text(
    "paper",
    "The log itself has a line about this report with the number at the foot of the page. A "
    "report that the log does not know was not made by this desk.",
)
_NO = Text("paper", "No.")
_TIME = Text("paper", "Time")
_WHO = Text("paper", "Who")
_WHAT = Text("paper", "What")
_FILE = Text("paper", "File")
_DETAIL = Text("paper", "Detail")
_NOTHING = Text("paper", "Nothing in the log fits.")
_SHARES = (0.08, 0.16, 0.18, 0.21, 0.15, 0.22)
_LONGEST_DETAIL = 240
_SIZE = 8.0


def audit_report(paper: LogPaper, book: FontBook, words: Words) -> bytes:
    """The PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.language)
    story: list[Flowable] = [_title(page), _facts(paper, page), Spacer(1, 8)]
    story.append(_columns(page))
    story += [_entry(line, page) for line in paper.lines]
    if not paper.lines:
        story.append(page.paragraph(page.first, page.say(page.first, _NOTHING), colour=MUTED))
    story += [Spacer(1, 10), _signed(paper, page)]
    return build(paper.frame, page, story)


def _title(page: Bilingual) -> Flowable:
    said = page.say(page.first, _TITLE)
    return page.paragraph(page.first, said, size=17, bold=True, leading=1.5)


def _facts(paper: LogPaper, page: Bilingual) -> Flowable:
    said, count = page.first, page.number

    def column(language: str) -> list[Flowable]:
        shown = count(language, len(paper.lines))
        if paper.left_out:
            more = count(language, paper.left_out)
            shown = page.say(language, _LEFT_OUT, {"shown": shown, "more": more})
        head = {"seq": count(language, paper.head_seq), "words": name(paper.head_words)}
        return page.facts_of(
            language,
            (
                (_PERIOD, _period(paper, page)),
                (_NARROWED, name(paper.narrowed)),
                (_LINES, shown),
                (_MADE, moment(paper.made_at)),
                (_MADE_BY, name(page.names(language, paper.made_by))),
                (_HEAD, page.say(said, _HEAD_WORDS, head)),
            ),
        )

    return page.row(column, RowLook(above=2, below=4))


def _period(paper: LogPaper, page: Bilingual) -> str:
    parts = []
    if paper.since is not None:
        parts.append(page.say(page.first, _FROM, {"since": moment(paper.since)}))
    if paper.until is not None:
        parts.append(page.say(page.first, _UNTIL, {"until": moment(paper.until)}))
    return " ".join(parts) or page.say(page.first, _WHOLE)


def _columns(page: Bilingual) -> Flowable:
    heads = (_NO, _TIME, _WHO, _WHAT, _FILE, _DETAIL)
    cells = [
        page.paragraph(
            page.first, page.say(page.first, head), size=_SIZE, colour=MUTED, leading=1.4
        )
        for head in heads
    ]
    return _Entry(cells, page.rtl, strong=True)


def _entry(line: LogLine, page: Bilingual) -> Flowable:
    detail = line.detail
    if len(detail) > _LONGEST_DETAIL:
        detail = detail[:_LONGEST_DETAIL] + "…"

    def cell(text: str, *, bold: bool = False) -> TypesetParagraph:
        return page.paragraph(page.first, text, size=_SIZE, leading=1.35, bold=bold)

    return _Entry(
        [
            cell(page.number(page.first, line.seq)),
            cell(moment(line.at)),
            cell(name(line.who)),
            cell(name(line.act), bold=line.unusual),
            cell(iso(line.code) or "—"),
            cell(name(detail, LONG)),
        ],
        page.rtl,
    )


def _signed(paper: LogPaper, page: Bilingual) -> Flowable:
    said = page.first

    def line(label: Text, value: str) -> Flowable:
        told = page.paragraph(said, page.say(said, label), size=7.5, colour=MUTED, leading=1.35)
        # in groups of four, so that a line can end between two of them
        groups = " ".join(value[at : at + 4] for at in range(0, len(value), 4))
        shown = page.paragraph("en", groups, size=7.0, leading=1.35)
        parts: list[tuple[float, Flowable]] = [(0.2, told), (0.8, shown)]
        return Beside(parts[::-1] if page.rtl else parts)

    return Card(
        [
            page.paragraph(said, page.say(said, _HOW), size=8.0, leading=1.4, space_after=4),
            line(_HASH, paper.head_hash),
            line(_DIGEST, paper.digest),
            line(_KEY, paper.key),
            line(_SIGNED, paper.signature),
        ]
    )


class _Entry(Flowable):
    """Cells in their columns over a fine line; the first column at the start of the language."""

    def __init__(
        self, cells: Sequence[TypesetParagraph], rtl: bool, *, strong: bool = False
    ) -> None:
        super().__init__()
        parts: list[tuple[float, Flowable]] = list(zip(_SHARES, cells, strict=True))
        self._row = Beside(parts[::-1] if rtl else parts, gap=6)
        self._strong = strong

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """As tall as its tallest cell."""
        self.width = aW
        self.height = float(self._row.wrap(aW, aH)[1]) + 5
        return aW, self.height

    def draw(self) -> None:
        """The cells and the line below."""
        sheet = on_sheet(self.canv)
        self._row.drawOn(self.canv, 0, 3)
        draw_rule(sheet, self.width, 0, self._strong)
