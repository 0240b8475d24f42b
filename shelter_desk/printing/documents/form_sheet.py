"""A form on paper: what was answered, or empty with boxes and lines for the pen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Beside, Card, Place, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.pen_lines import Boxes, PenLine, PenLines
from shelter_desk.printing.papers.form import FormLine, FormPaper, FormPart, Spoken
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.typeset import Align, TypesetParagraph
from shelter_desk.printing.typesetting.words import LONG, Words, data, iso, moment, name, paragraphs

_CODE = Text("paper", "Code")
_NAME = Text("paper", "Name")
_SIGNED = Text("paper", "Signed at")
_BY = Text("paper", "By")
_DAY = Text("paper", "Day and time")
_WHO = Text("paper", "Written by (code of the staff)")
_SIGN = Text("paper", "Signature of the staff")
_LATER = Text("paper", "Typed into the desk on, by")
_HEAD = ((_CODE, 0.34), (_DAY, 0.33), (_WHO, 0.33))
_FOOT = ((_SIGN, 0.5), (_LATER, 0.5))
_WIDE = 26
"""Letters from which on a choice wants a wider cell."""


def form_sheet(paper: FormPaper, book: FontBook, words: Words) -> bytes:
    """The form as a PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_Sheet(paper, page).story()))


class _Sheet:
    """Lays the form out."""

    def __init__(self, paper: FormPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page

    def story(self) -> Iterator[Flowable]:
        """Head, sentences, parts, and places to sign on an empty one."""
        page, paper = self._page, self._paper
        yield page.row(partial(self._words, paper.title, size=17, bold=True, leading=1.4))
        if paper.for_pen:
            yield Spacer(1, 4)
            yield self._places(_HEAD, 26)
        else:
            yield page.row(self._facts, RowLook(below=4))
        if paper.notes:
            told = [page.row(partial(self._words, one, bold=True)) for one in paper.notes]
            yield Spacer(1, 6)
            yield Card(told, strong=True)
        for part in paper.parts:
            yield from self._part(part)
        if paper.for_pen:
            yield Spacer(1, 6)
            yield self._places(_FOOT, 32)

    def _words(self, spoken: Spoken, language: str, **look: object) -> list[Flowable]:
        return [self._page.paragraph(language, data(spoken[language], LONG), **look)]

    def _facts(self, language: str) -> list[Flowable]:
        page, paper = self._page, self._paper
        facts: tuple[tuple[Text, Value], ...] = (
            (_CODE, Run(iso(paper.frame.code), bold=True) if paper.frame.code else ""),
            (_NAME, name(page.names(language, paper.names))),
            *((label, iso(value)) for label, value in paper.about),
            (_SIGNED, "" if paper.at is None else moment(paper.at)),
            (_BY, name(page.names(language, paper.made_by))),
        )
        return page.facts_of(language, facts)

    def _part(self, part: FormPart) -> Iterator[Flowable]:
        first, *rest = [self._line(line) for line in part.lines]
        size = 9.5 if part.small else 11.5
        heading = self._page.row(
            partial(self._words, part.title, size=size, bold=True),
            RowLook(above=8, below=4, rule=not part.small),
        )
        yield KeepTogether([heading, *first])
        for line in rest:
            yield KeepTogether(line)

    def _line(self, line: FormLine) -> list[Flowable]:
        if self._paper.for_pen:
            return list(self._for_pen(line))
        if line.words:
            label = self._page.row(
                partial(self._words, line.labels, colour=MUTED), RowLook(above=3, below=0)
            )
            return [label, *(self._page.words_of_hers(one) for one in paragraphs(line.words, LONG))]
        return [self._page.row(partial(self._told, line), RowLook(above=1.5, below=1.5))]

    def _told(self, line: FormLine, language: str) -> list[Flowable]:
        value = line.values.get(language, "")
        shown = iso(value) if line.ltr else name(value, LONG)
        label = data(line.labels[language], LONG)
        colon = "" if label.endswith(("?", "؟")) else ":"
        runs = [Run(f"{label}{colon} ", colour=MUTED), Run(shown)]
        return [self._page.paragraph(language, runs, leading=1.4)]

    def _for_pen(self, line: FormLine) -> Iterator[Flowable]:
        page = self._page
        if line.room == 1 and not line.options:
            labels = [self._label(one, line.labels) for one in page.visual]
            yield PenLine(labels, tick=line.tick, rtl=page.rtl)
            return
        yield page.row(partial(self._words, line.labels, leading=1.35), RowLook(above=4, below=1))
        if line.options:
            longest = max(len(one) for each in line.options for one in each.values())
            slots = 3 if longest > _WIDE else 4
            for at in range(0, len(line.options), slots):
                some = line.options[at : at + slots]
                cells = [[self._choice(one, each) for one in page.spoken] for each in some]
                yield Boxes(cells, slots, page.rtl)
        if line.room:
            yield PenLines(line.room)

    def _label(self, language: str, spoken: Spoken) -> TypesetParagraph:
        return self._page.paragraph(language, data(spoken[language], LONG), leading=1.3, size=9)

    def _choice(self, language: str, spoken: Spoken) -> TypesetParagraph:
        align = Align.START if self._page.is_rtl(language) == self._page.rtl else Align.END
        return self._page.paragraph(
            language, data(spoken[language]), size=8.5, leading=1.25, align=align
        )

    def _places(self, titles: tuple[tuple[Text, float], ...], room: float) -> Flowable:
        page = self._page
        parts: list[tuple[float, Flowable]] = []
        for title, share in titles:
            labels = [
                page.paragraph(one, page.say(one, title), size=8, colour=MUTED)
                for one in page.spoken
            ]
            parts.append((share, Place(labels, room)))
        return Beside(parts[::-1] if page.rtl else parts)
