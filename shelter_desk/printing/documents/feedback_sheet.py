"""What she thinks of us, ticked by herself: no name, no code, nothing by which she is known.

Its answers reach whoever reads them for the house; no paper of hers is kept with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.forms import feedback
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import RowLook
from shelter_desk.printing.layout.by_hand import sentences_to_tick
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.pen_lines import PenLines
from shelter_desk.printing.papers.feedback import FeedbackPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words

_TITLE = Text("paper", "What you think of us")
_NO_NAME = Text(
    "paper",
    "Please do not write your name. Nothing depends on your answers, and you may leave out what "
    "you like.",
)
_NOT_KEPT = Text(
    "paper",
    "This sheet is not put into your file. It helps us to do better by those who come after you.",
)
_ANSWERS = (Text("paper", "True"), Text("paper", "In part"), Text("paper", "Not true"))
SAID = tuple(one.said for one in feedback.FEEDBACK)
_OWN_WORDS = Text("paper", "What was good, and what should be better")
_LINES: Final = 6


def feedback_sheet(paper: FeedbackPaper, book: FontBook, words: Words) -> bytes:
    """The sheet as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_story(page)))


def _story(page: Bilingual) -> Iterator[Flowable]:
    def says(text: Text, look: dict[str, object], language: str) -> list[Flowable]:
        return [page.paragraph(language, page.say(language, text), **look)]

    yield page.row(partial(says, _TITLE, {"size": 17, "bold": True, "leading": 1.4}))
    for text in (_NO_NAME, _NOT_KEPT):
        yield page.row(partial(says, text, {"leading": 1.4}), RowLook(above=2, below=2))
    yield Spacer(1, 6)
    yield sentences_to_tick(page, SAID, _ANSWERS)
    yield page.row(partial(says, _OWN_WORDS, {"bold": True}), RowLook(above=10, below=2))
    yield PenLines(_LINES)
