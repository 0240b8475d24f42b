"""The receipt for what the house keeps for a resident, Arabic and English side by side.

She holds one copy and the house the other. Her identity papers stand apart, with their last day
and the sentence that she may take them at any time (domain facts 4.13): keeping somebody's papers
is itself a means of control.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Beside, Card, Place, RowLook, stack_height
from shelter_desk.printing.layout.by_hand import table_to_write
from shelter_desk.printing.layout.frame import BANNER, BODY_HEIGHT, BODY_WIDTH, build
from shelter_desk.printing.layout.signing import places_to_sign
from shelter_desk.printing.papers.receipt import GivenLine, ReceiptLine, ReceiptPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import Words, day, iso, moment, name

_TITLE = Text("paper", "Receipt for belongings")
_SAID = Text(
    "paper",
    "The house keeps these things for you because you asked it to. They are yours. You may take "
    "any of them whenever you wish, without giving a reason.",
)
_PAPERS = Text("paper", "Your identity papers")
_ANY_TIME = Text(
    "paper",
    "This is your own original paper. You may take it at any time, by day or night. Nobody may "
    "keep it from you.",
)
_THINGS = Text("paper", "Other things")
_GONE = Text("paper", "No longer kept by the house")
_GIVEN = Text("paper", "Given to you: these things and this money are yours")
_GIVEN_ON = Text("paper", "Given on")
_CONFIRMED = Text("paper", "Confirmed by")
_CODE = Text("paper", "Code")
_NAME = Text("paper", "Name")
_WHEN = Text("paper", "Date and time")
_BY = Text("paper", "For the house")
_ITEM = Text("paper", "No. {number}: {category}")
_WHAT = Text("paper", "What it is")
_PIECES = Text("paper", "Pieces")
_CONDITION = Text("paper", "Condition")
_AMOUNT = Text("paper", "Amount")
_SEAL = Text("paper", "Seal or bag number")
_TAKEN = Text("paper", "Received on")
_FROM = Text("paper", "Received from")
_WITNESS = Text("paper", "Witness")
_EXPIRES = Text("paper", "Valid until")
_NOW = Text("paper", "Now")
_SIGNED_FOR = Text(
    "paper", "Signed for the things of {code} that the house keeps: numbers {numbers}."
)
_KEPT_SIGN = Text("paper", "Given into keeping: your signature or thumbprint")
_STAFF_SIGN = Text("paper", "Received: signature of the staff")
_WITNESS_SIGN = Text("paper", "Signature of a witness")
_GIVEN_SIGN = Text("paper", "Given to you: your signature or thumbprint")
_GIVER_SIGN = Text("paper", "Given: signature of the staff")
_BACK_SIGN = Text("paper", "Everything returned on: your signature or thumbprint")
_TWICE = Text(
    "paper",
    "Two of these are written: one is yours, one stays with the house. Rows that stay empty are "
    "crossed out.",
)
_TYPED = Text("paper", "The house types its own into the desk when there is power again.")
_BACK = Text("paper", "Given back on: your signature or thumbprint")
_HEAD = ((_CODE, 0.3), (_WHEN, 0.3), (_BY, 0.4))
_SIGNING = ((_KEPT_SIGN, 0.42), (_STAFF_SIGN, 0.32), (_WITNESS_SIGN, 0.26))
_PAPER_HEADS = ((_WHAT, 0.37), (_EXPIRES, 0.17), (_CONDITION, 0.16), (_BACK, 0.24))
_THING_HEADS = (
    *((_WHAT, 0.22), (_PIECES, 0.11), (_AMOUNT, 0.12), (_CONDITION, 0.12), (_SEAL, 0.13)),
    (_BACK, 0.24),
)
_GIVEN_HEADS = (
    *((_WHAT, 0.3), (_PIECES, 0.1), (_AMOUNT, 0.14), (_GIVEN_ON, 0.16), (_GIVEN_SIGN, 0.24)),
)
_GIVING = ((_GIVER_SIGN, 0.44), (_CODE, 0.26), (_WHEN, 0.3))
_PAPER_ROWS, _MOST_ROWS, _FEWEST_ROWS, _GIVEN_ROWS = 2, 8, 3, 6
_TALL = 24.0
_FOR_THINGS = ((_KEPT_SIGN, _STAFF_SIGN), (_WITNESS_SIGN, _BACK_SIGN))


def belongings_receipt(paper: ReceiptPaper, book: FontBook, words: Words) -> bytes:
    """The receipt as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    story = _Sheet(paper, page).story()
    return build(paper.frame, page, story, lambda language, _copy: page.say(language, _TITLE))


class _Sheet:
    """Lays the receipt out."""

    def __init__(self, paper: ReceiptPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page

    def story(self) -> list[Flowable]:
        """All blocks."""
        if self._paper.frame.blank:
            return self._for_pen()
        page, lines = self._page, self._paper.lines
        papers = [one for one in lines if one.original and not one.settled]
        things = [one for one in lines if not one.original and not one.settled]
        gone = [one for one in lines if one.settled]
        said = [page.row(lambda one: self._says(one, _SAID), RowLook(below=6))] if lines else []
        signed = [page.row(self._signed_for, RowLook(above=8, below=6))] if lines else []
        return [
            page.row(self._title, RowLook(above=0, below=6)),
            page.row(self._facts, RowLook(below=6)),
            *said,
            *self._part(_PAPERS, papers, strong=True),
            *self._part(_THINGS, things),
            *self._part(_GONE, gone),
            *self._given(),
            KeepTogether([*signed, *self._signing(_FOR_THINGS if lines else ())]),
        ]

    def _for_pen(self) -> list[Flowable]:
        """The same parts with rows to write in: what is kept on the first page, whole with its
        signatures, and so many rows as there is room for."""
        room = BODY_HEIGHT - (BANNER if self._paper.frame.draft else 0)
        kept: list[Flowable] = []
        for rows in range(_MOST_ROWS, _FEWEST_ROWS - 1, -1):
            kept = self._kept_by_pen(rows)
            if stack_height(kept, BODY_WIDTH) <= room:
                break
        page, numbers = self._page, range(1, _GIVEN_ROWS + 1)
        given = table_to_write(page, _GIVEN_HEADS, numbers, _TALL)
        signing = places_to_sign(page, _GIVING, 34)
        return [*kept, KeepTogether([page.heading(_GIVEN), given, Spacer(1, 6), signing])]

    def _kept_by_pen(self, rows: int) -> list[Flowable]:
        """What is given back is signed for row by row."""
        page = self._page
        papers, things = range(1, _PAPER_ROWS + 1), range(_PAPER_ROWS + 1, _PAPER_ROWS + rows + 1)
        any_time = page.row(lambda one: [self._strong(one, _ANY_TIME)])
        return [
            page.row(self._title, RowLook(above=0, below=4)),
            places_to_sign(page, _HEAD, 20),
            page.row(lambda one: self._says(one, _SAID), RowLook(above=6)),
            page.row(self._how),
            page.heading(_PAPERS),
            Spacer(1, 3),
            Card([any_time], strong=True),
            Spacer(1, 4),
            table_to_write(page, _PAPER_HEADS, papers, _TALL),
            page.heading(_THINGS),
            table_to_write(page, _THING_HEADS, things, _TALL),
            Spacer(1, 6),
            places_to_sign(page, _SIGNING, 34),
        ]

    def _how(self, language: str) -> list[Flowable]:
        page = self._page
        said = " ".join(page.say(language, one) for one in (_TWICE, _TYPED))
        return [page.paragraph(language, said, size=8.5, leading=1.35, colour=MUTED)]

    def _strong(self, language: str, text: Text) -> Flowable:
        said = self._page.say(language, text)
        return self._page.paragraph(language, said, bold=True, leading=1.45)

    def _given(self) -> list[Flowable]:
        """What she was given, each line with how she confirmed it."""
        if not self._paper.given:
            return []
        made: list[Flowable] = [self._page.heading(_GIVEN)]
        for line in self._paper.given:
            made += [Card([self._page.row(partial(self._gift, line))]), Spacer(1, 5)]
        return [*made, KeepTogether(self._signing(((_GIVEN_SIGN, _GIVER_SIGN),)))]

    def _gift(self, line: GivenLine, language: str) -> list[Flowable]:
        page = self._page
        facts: tuple[tuple[Text, Value], ...] = (
            (_WHAT, name(line.what)),
            (_PIECES, "" if line.amount else page.number(language, line.quantity)),
            (_AMOUNT, iso(line.amount)),
            (_GIVEN_ON, moment(line.given_at)),
            (_CONFIRMED, line.mark or ""),
        )
        head = page.paragraph(language, page.say(language, line.kind), bold=True)
        return [head, *page.told_together(language, facts)]

    def _title(self, language: str) -> list[Flowable]:
        said = self._page.say(language, _TITLE)
        return [self._page.paragraph(language, said, size=17, bold=True, leading=1.4)]

    def _says(self, language: str, text: Text) -> list[Flowable]:
        return [self._page.paragraph(language, self._page.say(language, text))]

    def _facts(self, language: str) -> list[Flowable]:
        paper, page = self._paper, self._page
        facts: tuple[tuple[Text, Value], ...] = (
            (_CODE, Run(iso(paper.frame.code), bold=True)),
            (_NAME, name(page.names(language, paper.names))),
            (_WHEN, moment(paper.at)),
            (_BY, name(page.names(language, paper.staff_names))),
        )
        return page.facts_of(language, facts)

    def _part(
        self, title: Text, lines: Sequence[ReceiptLine], *, strong: bool = False
    ) -> list[Flowable]:
        if not lines:
            return []
        made: list[Flowable] = [self._page.heading(title)]
        for line in lines:
            inside = [self._page.row(partial(self._thing, line))]
            made += [Card(inside, strong=strong), Spacer(1, 5)]
        return made

    def _thing(self, line: ReceiptLine, language: str) -> list[Flowable]:
        page = self._page
        head = {
            "number": page.number(language, line.number),
            "category": page.say(language, line.category),
        }
        told: list[Flowable] = [
            page.paragraph(language, page.say(language, _ITEM, head), bold=True)
        ]
        facts: tuple[tuple[Text, Value], ...] = (
            (_WHAT, name(line.description)),
            (_PIECES, page.number(language, line.quantity)),
            (_CONDITION, name(line.condition)),
            (_AMOUNT, iso(line.amount)),
            (_SEAL, iso(line.seal_no)),
            (_TAKEN, moment(line.received_at)),
            (_FROM, name(line.received_from)),
            (_WITNESS, name(line.witness)),
            (_EXPIRES, day(line.expires_on) if line.expires_on else ""),
            (_NOW, line.where),
        )
        told += page.told_together(language, facts)
        if line.original and not line.settled:
            told.append(self._strong(language, _ANY_TIME))
        return told

    def _signed_for(self, language: str) -> list[Flowable]:
        """What the signatures stand for, also where they fall on a page of their own."""
        page, lines = self._page, self._paper.lines
        kept = [one for one in lines if not one.settled]
        numbers = page.comma(language).join(page.number(language, one.number) for one in kept)
        params = {"code": iso(self._paper.frame.code), "numbers": numbers or "—"}
        return [page.paragraph(language, page.say(language, _SIGNED_FOR, params))]

    def _signing(self, rows: Sequence[tuple[Text, Text]]) -> list[Flowable]:
        made: list[Flowable] = []
        for pair in rows:
            parts: list[tuple[float, Flowable]] = [(0.5, self._place(one)) for one in pair]
            made += [Beside(parts[::-1] if self._page.rtl else parts), Spacer(1, 8)]
        return made

    def _place(self, title: Text) -> Place:
        page = self._page
        labels = [
            page.paragraph(language, page.say(language, title), size=8.5, colour=MUTED)
            for language in page.spoken
        ]
        return Place(labels, 40)
