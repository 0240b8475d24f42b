"""The result of a screening on paper: what it rests on, and what it is not."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from shelter_desk.domain.screening import NOT_A_FINDING
from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Card, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.papers.screening import ScreeningPaper, SittingLine, Spoken
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import LONG, Words, day, iso, moment, name, paragraphs

_TITLE = Text("paper", "Screening result")
_CODE = Text("paper", "File code")
_MADE = Text("paper", "Made")
_MADE_BY = Text("paper", "By")
_SITTINGS = Text("paper", "Sittings")
_SITTING = Text("paper", "Sitting {number}")
_RESULT = Text("paper", "Result of the rule")
_OWN = Text("paper", "The worker’s own view")
_OWN_BY = Text("paper", "Her reason ({who})")
_HOW = Text("paper", "How this came about")
_WHEN = Text("paper", "Sitting by sitting")
_BASIS = Text(
    "paper",
    "Indicators and weights follow the list for labour exploitation of the ILO and the European "
    "Commission (2009). They neither prove nor disprove anything: help does not depend on them.",
)


def screening_result(paper: ScreeningPaper, book: FontBook, words: Words) -> bytes:
    """The PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_Sheet(paper, page).story()))


class _Sheet:
    """Lays the result out."""

    def __init__(self, paper: ScreeningPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page

    def story(self) -> Iterator[Flowable]:
        """Everything in its order; the sentence of what it is not stands first."""
        page, paper = self._page, self._paper
        yield page.row(self._title, RowLook(above=0, below=6))
        yield Card([page.row(self._not_a_finding)], strong=True)
        yield page.row(self._facts, RowLook(above=8, below=8))
        yield page.heading(_RESULT)
        yield page.row(lambda one: [self._says(one, paper.outcome, bold=True, size=11)])
        if paper.own is not None:
            yield from self._own(paper.own)
        yield page.heading(_HOW)
        for line in paper.working:
            yield self._line(line)
        yield page.heading(_WHEN)
        for number, sitting in enumerate(paper.sittings, 1):
            yield self._sitting(number, sitting)

    def _says(self, language: str, text: Text, **look: object) -> Flowable:
        return self._page.paragraph(language, self._page.say(language, text), **look)

    def _title(self, language: str) -> list[Flowable]:
        return [self._says(language, _TITLE, size=17, bold=True, leading=1.4)]

    def _not_a_finding(self, language: str) -> list[Flowable]:
        said = self._says(language, NOT_A_FINDING, bold=True)
        return [said, self._says(language, _BASIS, colour=MUTED, size=8)]

    def _facts(self, language: str) -> list[Flowable]:
        paper = self._paper
        facts: tuple[tuple[Text, Value], ...] = (
            (_CODE, Run(iso(paper.frame.code), bold=True)),
            (_MADE, moment(paper.made_at)),
            (_MADE_BY, name(self._page.names(language, paper.made_by))),
            (_SITTINGS, self._page.number(language, len(paper.sittings))),
        )
        return self._page.facts_of(language, facts)

    def _own(self, own: Text) -> Iterator[Flowable]:
        page, who = self._page, name(self._paper.own_by)
        yield page.heading(_OWN)
        yield page.row(lambda one: [self._says(one, own, bold=True, size=11)])
        yield page.row(
            lambda one: [page.paragraph(one, page.say(one, _OWN_BY, {"who": who}), colour=MUTED)]
        )
        for line in paragraphs(self._paper.reason, LONG):
            yield page.words_of_hers(line)

    def _line(self, spoken: Spoken) -> Flowable:
        page = self._page
        return page.row(lambda one: [page.paragraph(one, spoken[one])], RowLook(above=0, below=2))

    def _sitting(self, number: int, sitting: SittingLine) -> Flowable:
        page = self._page

        def column(language: str) -> list[Flowable]:
            outcome = page.say(language, sitting.outcome)
            which = {"number": page.number(language, number)}
            parts = (page.say(language, _SITTING, which), day(sitting.held), name(sitting.by), "")
            head = "  ·  ".join(parts)
            return [page.paragraph(language, [Run(head, colour=MUTED), Run(outcome)])]

        return page.row(column, RowLook(above=0, below=2))
