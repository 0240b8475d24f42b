"""The evacuation list: who needs help on the way out, then everybody, room by room, to be ticked.

Codes alone: it goes into the hand of whoever leads people out, and hangs at the meeting point.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Card, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.list_lines import ListLine, ListLook
from shelter_desk.printing.layout.pen_lines import PenLines
from shelter_desk.printing.layout.shared_words import CODES_ALONE
from shelter_desk.printing.layout.signing import places_to_sign
from shelter_desk.printing.papers.evacuation import (
    EvacuationLine,
    EvacuationPaper,
    EvacuationRoom,
)
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import Words, day, iso, moment, name

_TITLE = Text("paper", "Evacuation list")
_MADE = Text("paper", "As of")
_INSIDE = Text("paper", "In the house now")
_OUT_NOW = Text("paper", "Gone out")
_NEED = Text("paper", "Need help")
_HOW = Text(
    "paper",
    "First go to those who need help. Then tick everybody at the meeting point. Whoever is not "
    "ticked is looked for by the fire brigade, not by us.",
)
_HELP_FIRST = Text("paper", "Help these first")
_NOBODY = Text("paper", "As far as anybody has asked, nobody needs help to leave.")
_EVERYBODY = Text("paper", "Everybody, room by room")
_STEP_FREE = Text("paper", "without steps")
_NO_BED = Text("paper", "Without a bed on the board")
_OUT = Text("paper", "gone out; ask whether she is back")
_UNASKED = Text("paper", "nobody asked yet: look in on her")
_HELP = Text("paper", "needs help, see above")
_HIDDEN = Text("paper", "code not shown here")
_COUNTED = Text("paper", "Counted at the meeting point")
_MISSING = Text("paper", "Missing")
_BY = Text("paper", "Name and time")
_SEEN = Text("paper", "The box: seen outside with one's own eyes")
_BOARD = Text("paper", "Rooms and beds as they stood on the board on {day}")
_WHEN = Text("paper", "Date and time")
_OTHERS = Text("paper", "Without a bed on the board, staff, visitors")
_BED = Text("paper", "Bed or floor")
_CODE = Text("paper", "Code")
_REMARK = Text("paper", "What help; where last seen")
_COUNTING = ((_COUNTED, 0.3), (_MISSING, 0.4), (_BY, 0.3))
_NUMBERS = ((_WHEN, 0.34), (_INSIDE, 0.22), (_OUT_NOW, 0.22), (_NEED, 0.22))
_PEN_HELPS = 4


def evacuation_list(paper: EvacuationPaper, book: FontBook, words: Words) -> bytes:
    """The list as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    story = list(_Sheet(paper, page).story())
    return build(paper.frame, page, story, lambda language, _copy: page.say(language, _TITLE))


class _Sheet:
    """Lays the list out."""

    def __init__(self, paper: EvacuationPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page, blank = self._page, self._paper.frame.blank
        yield page.row(lambda one: [self._says(one, _TITLE, size=17, bold=True, leading=1.4)])
        yield from self._for_pen() if blank else [page.row(self._facts, RowLook(below=6))]
        yield Card([self._strong(one) for one in self._told()], strong=True)
        yield page.heading(_HELP_FIRST)
        yield from self._blank_helps() if blank else self._helps()
        yield page.heading(_EVERYBODY)
        for room in self._paper.rooms:
            draw = self._blank_line if blank else self._short_line
            first, *rest = [draw(one) for one in room.lines]
            yield KeepTogether([self._room(room), first])
            yield from rest
        yield Spacer(1, 10)
        yield KeepTogether([places_to_sign(page, _COUNTING, 34)])

    def _told(self) -> tuple[Text, ...]:
        return (_HOW, _SEEN, CODES_ALONE) if self._paper.frame.blank else (_HOW,)

    def _strong(self, text: Text) -> Flowable:
        return self._page.row(lambda one: [self._says(one, text, bold=True)])

    def _helps(self) -> Iterator[Flowable]:
        needing = [one for one in self._paper.lines if one.helps or one.unasked]
        for line in needing:
            yield self._line(line, self._how(line), strong=bool(line.helps))
        if not needing:
            yield self._page.row(lambda one: [self._says(one, _NOBODY)])

    def _for_pen(self) -> Iterator[Flowable]:
        """Of which day the board is, and places for what is true at the moment."""
        page = self._page
        if any(one.bed for one in self._paper.lines):
            yield page.row(self._board, RowLook(above=0))
        yield places_to_sign(page, _NUMBERS, 18)
        yield Spacer(1, 6)

    def _board(self, language: str) -> list[Flowable]:
        said = self._page.say(language, _BOARD, {"day": day(self._paper.at)})
        return [self._page.paragraph(language, said, size=8.5, colour=MUTED)]

    def _blank_helps(self) -> Iterator[Flowable]:
        """What the columns are for, and a few lines."""
        heads = [
            (share, [self._says(one, text, size=8, colour=MUTED) for one in self._page.spoken])
            for share, text in ((0.2, _BED), (0.3, _CODE), (0.5, _REMARK))
        ]
        yield ListLine(heads, ListLook(indented=True, rtl=self._page.rtl))
        for _line in range(_PEN_HELPS):
            yield self._blank_line(EvacuationLine("", ""))

    def _blank_line(self, line: EvacuationLine) -> Flowable:
        """A bed of the board, or room to write which, and room for who sleeps there."""
        page, pen = self._page, PenLines(1, every=12)
        bed = page.paragraph("en", iso(line.bed), bold=True, size=10.5) if line.bed else pen
        look = ListLook(tick=True, rule=False, rtl=page.rtl, above=6, below=2)
        return ListLine([(0.2, [bed]), (0.3, [pen]), (0.5, [pen])], look)

    def _says(self, language: str, text: Text, **look: object) -> Flowable:
        return self._page.paragraph(language, self._page.say(language, text), **look)

    def _facts(self, language: str) -> list[Flowable]:
        page, lines = self._page, self._paper.lines
        out = sum(one.out for one in lines)
        facts: tuple[tuple[Text, Value], ...] = (
            (_MADE, Run(moment(self._paper.at), bold=True)),
            (_INSIDE, Run(page.number(language, len(lines) - out), bold=True)),
            (_OUT_NOW, page.number(language, out)),
            (_NEED, page.number(language, sum(bool(one.helps) for one in lines))),
        )
        return page.facts_of(language, facts)

    def _room(self, room: EvacuationRoom) -> Flowable:
        page = self._page

        def column(language: str) -> list[Flowable]:
            others = _OTHERS if self._paper.frame.blank else _NO_BED
            runs = [Run(name(room.name) or page.say(language, others), bold=True)]
            if room.step_free:
                runs.append(Run(f"  ·  {page.say(language, _STEP_FREE)}", colour=MUTED))
            return [page.paragraph(language, runs)]

        return page.row(column, RowLook(above=7, below=2))

    def _line(
        self, line: EvacuationLine, told: Sequence[Text], *, strong: bool = False
    ) -> Flowable:
        page = self._page
        bed = page.paragraph("en", iso(line.bed) or "—", bold=True, size=10.5)
        code: list[Flowable] = [page.paragraph("en", iso(line.code), bold=True, size=10.5)]
        if not line.code:
            code = [self._says(one, _HIDDEN, size=8, colour=MUTED) for one in page.spoken]
        look = ListLook(tick=True, strong=strong, rtl=page.rtl)
        words = [(0.315, self._together(one, told)) for one in page.spoken]
        return ListLine([(0.15, [bed]), (0.22, code), *words], look)

    def _short_line(self, line: EvacuationLine) -> Flowable:
        return self._line(line, self._short(line))

    def _how(self, line: EvacuationLine) -> tuple[Text, ...]:
        """All that is known of the help she needs."""
        return (*line.helps, *((_UNASKED,) if line.unasked else ()), *_where(line))

    def _short(self, line: EvacuationLine) -> tuple[Text, ...]:
        """That there is something to be read above."""
        told = (_HELP,) if line.helps else ((_UNASKED,) if line.unasked else ())
        return (*told, *_where(line))

    def _together(self, language: str, texts: Sequence[Text]) -> list[Flowable]:
        page = self._page
        said = page.comma(language).join(page.say(language, one) for one in texts)
        return [page.paragraph(language, said or " ", leading=1.35)]


def _where(line: EvacuationLine) -> tuple[Text, ...]:
    return (_OUT,) if line.out else ()
