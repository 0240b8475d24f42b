"""That she took a consent back: what it was, when it ended, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.consents import SHARES
from shelter_desk.domain.text import Text
from shelter_desk.printing.agreed import about, contact
from shelter_desk.printing.bilingual import Bilingual, Value
from shelter_desk.printing.blocks import Card, RowLook
from shelter_desk.printing.fonts import FontBook
from shelter_desk.printing.frame import build
from shelter_desk.printing.papers.withdrawal import WithdrawalPaper
from shelter_desk.printing.shaping import Run
from shelter_desk.printing.shared_words import NOTHING_DEPENDS
from shelter_desk.printing.signing import HERS_AND_OURS, places_to_sign
from shelter_desk.printing.words import Words, data, day, iso, moment, name

_TITLE = Text("paper", "Taking back an agreement")
_NAME = Text("paper", "Name")
_CODE = Text("paper", "File code")
_AGREED = Text("paper", "You agreed to it on")
_BACK = Text("paper", "Taken back on")
_STAFF = Text("paper", "Staff member")
_SAID = Text(
    "paper",
    "You have taken back what stands here. It counts from this moment, and you need not say why.",
)
_SHARED = Text("paper", "Nothing more is shared. What was already shared cannot be called back.")


def withdrawal_sheet(paper: WithdrawalPaper, book: FontBook, words: Words) -> bytes:
    """The paper as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_Sheet(paper, page).story()))


class _Sheet:
    """Lays the paper out."""

    def __init__(self, paper: WithdrawalPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page = self._page
        yield page.row(lambda one: [self._says(one, _TITLE, size=17, bold=True, leading=1.4)])
        yield page.row(self._who, RowLook(below=6))
        yield Card([page.row(self._matter)])
        yield Spacer(1, 8)
        yield page.row(lambda one: [self._says(one, _SAID, size=10.5, leading=1.5)])
        if self._paper.part.read_text.scope in SHARES:
            yield page.row(lambda one: [self._says(one, _SHARED, size=10.5, leading=1.5)])
        yield page.row(lambda one: [self._says(one, NOTHING_DEPENDS)], RowLook(above=8, below=8))
        yield KeepTogether([Spacer(1, 6), places_to_sign(page, HERS_AND_OURS, 44)])

    def _says(self, language: str, text: Text, **look: object) -> Flowable:
        return self._page.paragraph(language, self._page.say(language, text), **look)

    def _who(self, language: str) -> list[Flowable]:
        page, paper = self._page, self._paper
        facts: tuple[tuple[Text, Value], ...] = (
            (_NAME, name(page.names(language, paper.names))),
            (_CODE, Run(iso(paper.frame.code), bold=True)),
            (_BACK, Run(moment(paper.taken_back_at), bold=True)),
            (_STAFF, name(page.names(language, paper.staff_names))),
        )
        return page.facts_of(language, facts)

    def _matter(self, language: str) -> list[Flowable]:
        page, part = self._page, self._paper.part
        text = part.read_text if language == part.read_text.language else part.staff_text
        facts: tuple[tuple[Text, Value], ...] = (
            (_AGREED, day(self._paper.agreed_at)),
            *about(page, language, part),
            contact(part),
        )
        title = page.paragraph(language, data(text.title), bold=True, size=11, space_after=3)
        return [title, *page.facts_of(language, facts)]
