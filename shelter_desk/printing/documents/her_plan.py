"""Her plan on paper: goals in her words, the steps that lead there, and a place for her mark."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Beside, Choices, Option, Place, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.shared_words import YOURS_TO_KEEP
from shelter_desk.printing.papers.plan import PaperGoal, PaperStep, PlanPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.typeset import Align, Direction, TypesetParagraph
from shelter_desk.printing.typesetting.words import Words, day, name, paragraphs

_TITLE = Text("paper", "My plan")
_MADE = Text("paper", "Agreed on")
_REVIEW = Text("paper", "Next look at it")
_GOAL = Text("paper", "Goal {number}")
_MY_WORDS = Text("paper", "What I want to reach, in my words")
_ABOUT = Text("paper", "It is about")
_NOW = Text("paper", "Where I stand now")
_WANTED = Text("paper", "Where I want to be")
_OWNER = Text("paper", "Who looks after it")
_STEP = Text("paper", "Step {number}")
_WHAT = Text("paper", "What will be done")
_WHO = Text("paper", "Who")
_BY = Text("paper", "By when")
_DONE = Text("paper", "Done on")
_OTHER_STEPS = Text("paper", "Other steps")
_AGREE = Text("paper", "Do I agree?")
_YES = Text("paper", "Yes")
_IN_PART = Text("paper", "In part")
_NOT_YET = Text("paper", "Not yet")
_HERS = Text(
    "paper",
    "It is your plan. You may change it, say no to any line, or stop. Help does not depend on it.",
)
_HER_MARK = Text("paper", "My signature or mark")
_STAFF = Text("paper", "Staff member")
_BLANK_GOALS = 3
_BLANK_STEPS = 2
_ROOM = 34.0


def her_plan(paper: PlanPaper, book: FontBook, words: Words) -> bytes:
    """The plan as a PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_Sheets(paper, page).story()))


def paper_title(page: Bilingual, text: Text, keep: Text) -> Iterator[Flowable]:
    """What a paper is called, and how it is kept safe."""

    def column(language: str) -> list[Flowable]:
        said = page.say(language, text)
        return [
            page.paragraph(language, said, size=17, bold=True, leading=1.4),
            page.paragraph(language, page.say(language, keep), size=8.5, colour=MUTED),
        ]

    yield page.row(column, RowLook(above=0, below=6))


def place_to_write(page: Bilingual, label: Text, room: float) -> Place:
    """A frame for the pen, its name in both languages."""
    labels = [
        page.paragraph(language, page.say(language, label), size=8, colour=MUTED, leading=1.4)
        for language in page.spoken
    ]
    return Place(labels, room)


class _Sheets:
    """Lays the plan out."""

    def __init__(self, paper: PlanPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page, paper = self._page, self._paper
        blank = not paper.goals and not paper.loose
        yield from paper_title(page, _TITLE, YOURS_TO_KEEP)
        yield self._facts(
            (_MADE, None if blank else day(paper.made_on)),
            (_REVIEW, None if blank else day(paper.review_on)),
        )
        for number, goal in enumerate(paper.goals, 1):
            yield from self._goal(number, goal)
        if paper.loose:
            yield page.heading(_OTHER_STEPS)
            for number, step in enumerate(paper.loose, 1):
                yield self._step(number, step)
        for number in range(1, _BLANK_GOALS + 1) if blank else ():
            yield from self._blank_goal(number)
        yield KeepTogether(self._agreement())

    def _facts(self, *facts: tuple[Text, Value]) -> Flowable:
        page = self._page
        return page.row(lambda language: page.facts_of(language, facts), RowLook(above=2, below=4))

    def _goal(self, number: int, goal: PaperGoal) -> Iterator[Flowable]:
        page = self._page
        title = page.heading(_GOAL, number)
        words = [
            page.paragraph(page.spoken[-1], line, bold=True, size=11, direction=Direction.AUTO)
            for line in paragraphs(goal.statement)
        ]

        def column(language: str) -> list[Flowable]:
            facts: tuple[tuple[Text, Value], ...] = (
                (_ABOUT, goal.domain or ""),
                (_NOW, goal.now or ""),
                (_WANTED, goal.wanted or ""),
                (_OWNER, self._who(language, goal.owner, goal.owner_name)),
            )
            return page.facts_of(language, facts)

        yield KeepTogether([title, *words, page.row(column, RowLook(above=3, below=2))])
        for place, step in enumerate(goal.steps, 1):
            yield self._step(place, step)

    def _step(self, number: int, step: PaperStep) -> Flowable:
        page = self._page
        words = [page.words_of_hers(line) for line in paragraphs(step.what)]

        def head(language: str) -> list[Flowable]:
            said = page.say(language, _STEP, {"number": page.number(language, number)})
            return [page.paragraph(language, said, bold=True)]

        def column(language: str) -> list[Flowable]:
            facts: tuple[tuple[Text, Value], ...] = (
                (_WHO, self._who(language, step.who, step.who_name)),
                (_BY, day(step.by_when)),
                (_DONE, day(step.done_on)),
            )
            return page.facts_of(language, facts)

        return KeepTogether(
            [
                page.row(head, RowLook(above=5, below=0)),
                *words,
                page.row(column, RowLook(above=0, below=2)),
            ]
        )

    def _who(self, language: str, who: Text | None, named: str) -> str:
        said = "" if who is None else self._page.say(language, who)
        return " · ".join(part for part in (said, name(named)) if part)

    def _blank_goal(self, number: int) -> Iterator[Flowable]:
        page = self._page
        parts: list[Flowable] = [
            page.heading(_GOAL, number),
            place_to_write(page, _MY_WORDS, _ROOM),
            Spacer(1, 4),
            self._facts((_NOW, None), (_WANTED, None), (_OWNER, None)),
        ]
        for _step in range(_BLANK_STEPS):
            places: list[tuple[float, Flowable]] = [
                (0.6, place_to_write(page, _WHAT, 20)),
                (0.2, place_to_write(page, _WHO, 20)),
                (0.2, place_to_write(page, _BY, 20)),
            ]
            parts += [Beside(places[::-1] if page.rtl else places), Spacer(1, 4)]
        yield KeepTogether(parts)

    def _agreement(self) -> list[Flowable]:
        page, paper = self._page, self._paper
        answers = (("yes", _YES), ("in_part", _IN_PART), ("not_yet", _NOT_YET))
        options = [
            Option(tuple(self._answer(language, label) for language in page.spoken), one == said)
            for one, label in answers
            for said in (paper.agreed,)
        ]

        def hers(language: str) -> list[Flowable]:
            return [page.paragraph(language, page.say(language, _HERS), colour=MUTED)]

        marks: list[tuple[float, Flowable]] = [
            (0.5, place_to_write(page, _HER_MARK, 34)),
            (0.5, place_to_write(page, _STAFF, 34)),
        ]
        return [
            page.heading(_AGREE),
            Spacer(1, 4),
            Choices(options, page.tick, page.rtl),
            page.row(hers, RowLook(above=6, below=6)),
            Beside(marks[::-1] if page.rtl else marks),
        ]

    def _answer(self, language: str, label: Text) -> TypesetParagraph:
        page = self._page
        align = Align.START if page.is_rtl(language) == page.rtl else Align.END
        return page.paragraph(language, page.say(language, label), leading=1.35, align=align)
