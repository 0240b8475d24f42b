"""The page for those who meet her first: one side of paper that is read standing.

Letters become smaller before a second page is begun: what is needed in a hurry is on one side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Beside, RowLook, stack_height
from shelter_desk.printing.layout.frame import BODY_HEIGHT, BODY_WIDTH, build
from shelter_desk.printing.layout.list_lines import ListLine, ListLook
from shelter_desk.printing.layout.panels import CallBox, Ground, Mark, Marked, Stack
from shelter_desk.printing.papers.front_line import FrontLinePaper, StageLine
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.sheet import MUTED, PAPER, PRIMARY
from shelter_desk.printing.typesetting.typeset import Align, TypesetParagraph
from shelter_desk.printing.typesetting.words import LONG, Words, data, day, iso, name

_OVER = Text("paper", "When somebody may be exploited: first steps")
_SHE = Text("paper", "“She” is whoever stands before you: a woman, a man or a child.")
_MADE = Text("paper", "As of")
_SIGNS = Text("paper", "Look at this first")
_AT_ONCE = Text("paper", "At once")
_SAY = Text("paper", "What to say")
_NEVER = Text("paper", "What never to do")
_CONSENT = Text("paper", "Her yes before anything is passed on")
_CALL = Text("paper", "Whom to call")
_STAGES = Text("paper", "What comes then")
_PACE = Text("paper", "The times are those of the house: a help, never a test. She sets the pace.")
_SIZES = (9.6, 9.2, 8.8, 8.4, 8.0, 7.6, 7.2)
"""Sizes of running text in points, the first that fits on a page."""
_GAP = 18.0


def front_line_sheet(paper: FrontLinePaper, book: FontBook, words: Words) -> bytes:
    """The page as a PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.language)
    story: list[Flowable] = []
    for size in _SIZES:
        story = list(_Sheet(paper, page, words, size).story())
        if stack_height(story, BODY_WIDTH) <= BODY_HEIGHT:
            break
    return build(paper.frame, page, story)


class _Sheet:
    """Lays the page out with words of ``size``."""

    def __init__(self, paper: FrontLinePaper, page: Bilingual, words: Words, size: float) -> None:
        self._paper, self._page, self._words = paper, page, words
        self._size = size
        self._language = paper.language

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page, paper = self._page, self._paper
        yield self._head()
        yield Spacer(1, 5)
        lead = [self._says(paper.lead, bold=True, leading=1.45)]
        yield Ground([*lead, self._says(_SHE, size=self._size - 1, colour=MUTED)], rtl=page.rtl)
        left, right = Stack(list(self._first())), Stack(list(self._second()))
        columns = [(0.5, left), (0.5, right)]
        yield Beside(columns[::-1] if page.rtl else columns, _GAP)
        yield Spacer(1, 2)
        yield from self._calls()
        yield from self._heading(_STAGES, _PACE)
        yield from map(self._stage, paper.stages)

    def _says(self, text: Text, **look: object) -> TypesetParagraph:
        return self._set(self._page.say(self._language, text), **look)

    def _set(self, words: str, **look: object) -> TypesetParagraph:
        usual: dict[str, object] = {"size": self._size, "leading": 1.4}
        return self._page.paragraph(self._language, words, **(usual | look))

    def _head(self) -> Flowable:
        page, paper = self._page, self._paper
        made = f"{page.say(self._language, _MADE)} {day(paper.made_on)}"
        small = self._size - 0.8
        names = Stack(
            [
                self._says(_OVER, size=small, colour=MUTED),
                self._says(paper.title, size=19, bold=True, colour=PRIMARY, leading=1.35),
                self._says(paper.whom, size=self._size),
            ]
        )
        parts: list[tuple[float, Flowable]] = [
            (0.78, names),
            (0.22, self._set(made, size=small, colour=MUTED, align=Align.END)),
        ]
        return Beside(parts[::-1] if page.rtl else parts)

    def _heading(self, title: Text, beside: Text | None = None) -> Iterator[Flowable]:
        page = self._page

        def column(_language: str) -> list[Flowable]:
            said = self._says(title, size=self._size + 1.7, bold=True, leading=1.3)
            if beside is None:
                return [said]
            told = self._says(beside, size=self._size - 1, colour=MUTED, align=Align.END)
            parts: list[tuple[float, Flowable]] = [(0.35, said), (0.65, told)]
            return [Beside(parts[::-1] if page.rtl else parts)]

        yield page.row(column, RowLook(above=7, below=2, strong_rule=True))
        yield Spacer(1, 4)

    def _first(self) -> Iterator[Flowable]:
        """The column where reading begins."""
        yield from self._heading(_SIGNS)
        yield from self._lines(Mark.LOOK, self._paper.signs)
        yield from self._heading(_SAY)
        for place, group in enumerate(self._paper.say):
            yield Spacer(1, 3 if place else 0)
            yield self._says(group.title, bold=True, colour=PRIMARY, leading=1.3, space_after=1.5)
            yield from self._lines(Mark.SAY, group.lines)

    def _second(self) -> Iterator[Flowable]:
        """The other one."""
        yield from self._heading(_AT_ONCE)
        yield from self._steps()
        yield from self._heading(_NEVER)
        yield from self._lines(Mark.NEVER, self._paper.never)

    def _lines(self, mark: Mark, texts: Sequence[Text]) -> Iterator[Flowable]:
        for text in texts:
            yield Marked(mark, self._says(text), rtl=self._page.rtl)

    def _steps(self) -> Iterator[Flowable]:
        for number, text in enumerate(self._paper.at_once, 1):
            shown = self._page.number(self._language, number)
            mark = self._set(shown, size=8.4, bold=True, colour=PAPER, leading=1.0)
            yield Marked(mark, self._says(text), rtl=self._page.rtl, below=4)

    def _calls(self) -> Iterator[Flowable]:
        """Her yes and the telephone: the two things that go together."""
        page, paper = self._page, self._paper
        yield from self._heading(_CONSENT)
        yield from self._lines(Mark.LOOK, paper.consent)
        yield from self._heading(_CALL)
        boxes: list[tuple[float, Flowable]] = []
        for call in paper.calls:
            number = iso(call.number)
            big = self._set(number, size=15, bold=True, leading=1.25) if number else None
            label = self._says(call.label, size=self._size - 0.6, leading=1.3)
            boxes.append((1 / len(paper.calls), CallBox(label, big, room=20)))
        yield Beside(boxes[::-1] if page.rtl else boxes)
        if paper.hint is not None:
            yield Spacer(1, 4)
            yield self._says(paper.hint)

    def _stage(self, stage: StageLine) -> Flowable:
        told = self._words.in_digits(self._language, stage.when)
        cells = (
            (0.23, self._set(name(stage.name), bold=True, leading=1.3)),
            (0.25, self._set(data(told), leading=1.3)),
            (0.52, self._set(name(stage.asks, LONG), leading=1.3)),
        )
        look = ListLook(rtl=self._page.rtl, above=2, below=2)
        return ListLine([(share, [words]) for share, words in cells], look)
