"""The page around files that are handed over as data: what this is, how to open it, what binds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.forms.handed import HANDED_AS
from shelter_desk.printing.layout.bilingual import Bilingual, Column, Value
from shelter_desk.printing.layout.blocks import RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.papers.hand_over import HandOverPaper
from shelter_desk.printing.papers.own_copy import Part
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import LONG, Words, day, iso, name, paragraphs

_ONE = Text("paper", "A file, handed over as data")
_MANY = Text("paper", "Files, handed over as data")
_TO = Text("paper", "To")
_DATE = Text("paper", "Date")
_FILE = Text("paper", "File")
_NAME = Text("paper", "Name")
_HOW_MANY = Text("paper", "Files in it")
_PART = Text("paper", "Part")
_WHAT = Text("paper", "What is in it")
_UNTIL = Text("paper", "Agreed until")
_BASIS = Text("paper", "On which ground")
_AGREED = Text("paper", "Each person agreed to what is in it.")
_OPEN = Text("paper", "How to open the data")
_STEPS = (
    Text(
        "paper",
        "Save this file where only you may read. It opens with the passphrase alone, which comes "
        "by another way.",
    ),
    Text(
        "paper",
        "Open it with a PDF reader that shows attachments, and save the attachment {file}.",
    ),
    Text(
        "paper",
        "It is JSON in UTF-8. Every answer says its state: answered, declined, not known.",
    ),
)
_BINDS = Text("paper", "Please keep to this")
_ASKED = (
    Text("paper", "Use it only for what it was given for, and do not pass it on."),
    Text("paper", "Keep it locked, and delete it when it is no longer needed."),
    Text(
        "paper",
        "When the person takes the agreement back we tell you: then stop, give back or destroy.",
    ),
)
_NAMES = Text(
    "paper",
    "Names of fields and values follow the Human Trafficking Case Data Standard (HTCDS) 2.0, "
    "CC BY 4.0; those that begin with shelter_desk: are ours. Nobody who made the standard has "
    "reviewed or endorsed this file.",
)
_NOT_HERE = Text(
    "paper",
    "What was not agreed to, what is sealed, and what concerns the house or others is not in it.",
)
_SHOWN = 60
_DOT = " · "
"""Between parts that have commas of their own."""
_CODES = Text("paper", "Codes of the files")


def hand_over_sheet(paper: HandOverPaper, book: FontBook, words: Words) -> bytes:
    """The page as a PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_Sheet(paper, page).story()))


class _Sheet:
    """Cover in two languages, then the answers in one."""

    def __init__(self, paper: HandOverPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page, paper = self._page, self._paper
        many = len(paper.codes) > 1 or bool(paper.basis)

        def title(language: str) -> list[Flowable]:
            said = page.say(language, _MANY if many else _ONE)
            return [page.paragraph(language, said, size=17, bold=True, leading=1.4)]

        yield page.row(title, RowLook(above=0, below=4))
        yield page.row(self._facts, RowLook(above=2, below=8))
        yield page.heading(_OPEN)
        yield from self._listed(_STEPS, {"file": iso(paper.data_name)})
        yield page.heading(_BINDS)
        yield from self._listed(_ASKED, {})
        for text in (_NOT_HERE, _NAMES):
            yield page.row(self._small(text), RowLook(above=3, below=0))
        if many:
            yield from self._codes()
        for part in paper.parts:
            yield from self._part(part)

    def _facts(self, language: str) -> list[Flowable]:
        page, paper = self._page, self._paper
        many = len(paper.codes) > 1 or bool(paper.basis)
        items = _DOT.join(page.say(language, HANDED_AS[one]) for one in paper.items)
        told: tuple[tuple[Text, Value], ...] = (
            (_TO, Run(name(page.names(language, paper.agency)), bold=True)),
            (_DATE, day(paper.made_on)),
            (_FILE, "" if many else iso(paper.codes[0])),
            (_NAME, name(page.names(language, paper.names))),
            (_HOW_MANY, page.number(language, len(paper.codes)) if many else ""),
            (_PART, page.number(language, paper.part) if paper.part else ""),
            (_WHAT, items),
            (_UNTIL, day(paper.agreed_until)),
            (_BASIS, name(paper.basis, LONG)),
        )
        facts = page.facts_of(language, told)
        if many:
            facts.append(page.paragraph(language, page.say(language, _AGREED), colour=MUTED))
        return facts

    def _listed(self, texts: Sequence[Text], params: dict[str, str]) -> Iterator[Flowable]:
        page = self._page
        for at, text in enumerate(texts, 1):

            def column(language: str, at: int = at, text: Text = text) -> list[Flowable]:
                words = f"{page.number(language, at)}. {page.say(language, text, params)}"
                return [page.paragraph(language, words, leading=1.45)]

            yield page.row(column, RowLook(above=2, below=2))

    def _small(self, text: Text) -> Column:
        page = self._page
        return lambda language: [
            page.paragraph(language, page.say(language, text), size=8.5, colour=MUTED)
        ]

    def _codes(self) -> Iterator[Flowable]:
        page, paper = self._page, self._paper
        yield page.heading(_CODES)
        for at in range(0, len(paper.codes), _SHOWN):
            codes = "  ".join(map(iso, paper.codes[at : at + _SHOWN]))
            yield page.paragraph("en", codes, size=8.5, leading=1.5)

    def _part(self, part: Part) -> Iterator[Flowable]:
        """As her own copy shows it, with less room."""
        page, language = self._page, self._paper.language
        head = page.paragraph(language, part.title, size=12, bold=True, space_after=2)
        head.keepWithNext = True
        yield Spacer(1, 10)
        yield head
        for entry in part.entries:
            if entry.heading:
                under = page.paragraph(language, entry.heading, bold=True, space_after=2)
                under.keepWithNext = True
                yield Spacer(1, 4)
                yield under
            for one in entry.lines:
                first, *more = paragraphs(one.value) or ("",)
                shown = iso(one.value) if one.ltr else name(first, LONG)
                colon = "" if one.label.endswith(("?", "؟")) else ":"
                runs = [Run(f"{one.label}{colon} ", colour=MUTED), Run(shown)]
                yield page.paragraph(language, runs, leading=1.45)
                if not one.ltr:
                    yield from (page.words_of_hers(line) for line in more)
