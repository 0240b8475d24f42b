"""A page in two languages: what she speaks and what the staff speak, side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from reportlab.platypus.flowables import Flowable

from shelter_desk.domain.languages import is_rtl, list_separator
from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.blocks import Row, RowLook
from shelter_desk.printing.layout.facts import Fact
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import INK, MUTED, Colour
from shelter_desk.printing.typesetting.typeset import Direction, Style, TypesetParagraph
from shelter_desk.printing.typesetting.words import Words

Column = Callable[[str], Sequence[Flowable]]
Value = str | Run | Text | None


class Bilingual:
    """Two languages and the hand that sets them; a right-to-left one stands on the right.

    ``first`` is the language of the person. With the same language twice there is one column.
    """

    ink: Colour = INK

    def __init__(self, book: FontBook, words: Words, first: str, second: str) -> None:
        self.first = first
        self._book = book
        self._words = words
        both = (first,) if first == second else (first, second)
        swapped = len(both) > 1 and is_rtl(first)
        self.visual: tuple[str, ...] = both[::-1] if swapped else both
        self.spoken: tuple[str, ...] = both
        self.rtl = is_rtl(self.visual[-1])
        self.tick = self.paragraph("en", "✓", size=10.5, bold=True, leading=1.0)

    def say(self, language: str, text: Text, params: Mapping[str, str] | None = None) -> str:
        """``text`` in ``language``, its places filled."""
        return self._words.say(language, text, params)

    def number(self, language: str, number: int) -> str:
        """A count in the digits of the setting."""
        return self._words.number(language, number)

    def is_rtl(self, language: str) -> bool:
        """True for right-to-left languages."""
        return is_rtl(language)

    def paragraph(
        self, language: str, text: str | Sequence[Run], **look: object
    ) -> TypesetParagraph:
        """Text in the house style of ``language``; ``look`` holds fields of ``Style``."""
        size = 9.8 if is_rtl(language) else 9.2
        return TypesetParagraph(self._book, text, Style(language, size).but(**look))

    def row(self, column: Column, look: RowLook | None = None) -> Row:
        """The same thing in both languages."""
        columns = [column(language) for language in self.visual]
        return Row(columns, look or RowLook(), self.tick)

    def heading(self, text: Text, number: int = 0) -> Row:
        """A small title over what follows; ``number`` fills its ``{number}``, as the column has
        digits."""

        def column(language: str) -> list[Flowable]:
            params = {"number": self.number(language, number)} if number else {}
            return [
                self.paragraph(language, self.say(language, text, params), size=11.5, bold=True)
            ]

        row = self.row(column, RowLook(above=8, below=4, rule=True))
        row.keepWithNext = True
        return row

    def facts_of(self, language: str, facts: Sequence[tuple[Text, Value]]) -> list[Flowable]:
        """Labels with their values; ``None`` leaves a line for the pen, "" leaves it out."""
        return [self._fact(language, label, value) for label, value in facts if value != ""]

    def told(self, language: str, facts: Sequence[tuple[Text, Value]]) -> list[Flowable]:
        """The same facts as one line of text each, for where room is dear."""
        told: list[Flowable] = []
        for label, value in facts:
            if value is None or value == "":
                continue
            shown = self.say(language, value) if isinstance(value, Text) else value
            runs = [
                Run(f"{self.say(language, label)}: ", colour=MUTED),
                shown if isinstance(shown, Run) else Run(shown),
            ]
            told.append(self.paragraph(language, runs, leading=1.38))
        return told

    def told_together(self, language: str, facts: Sequence[tuple[Text, Value]]) -> list[Flowable]:
        """The same facts one after the other in a single paragraph; none where nothing is said."""
        runs: list[Run] = []
        for label, value in facts:
            if value is None or value == "":
                continue
            shown = self.say(language, value) if isinstance(value, Text) else value
            before = "  ·  " if runs else ""
            runs += [
                Run(f"{before}{self.say(language, label)}: ", colour=MUTED),
                shown if isinstance(shown, Run) else Run(shown),
            ]
        return [self.paragraph(language, runs, leading=1.38)] if runs else []

    def words_of_hers(self, text: str) -> TypesetParagraph:
        """Words somebody wrote, over the whole width, in whatever direction they are in."""
        return self.paragraph(self.spoken[-1], text, direction=Direction.AUTO)

    def comma(self, language: str) -> str:
        """What stands between the words of a list."""
        return list_separator(language)

    def names(self, language: str, names: Sequence[str]) -> str:
        """The name in the script of ``language``, or the first one there is."""
        for given in names:
            if _looks_rtl(given) == is_rtl(language):
                return given
        return names[0] if names else ""

    def _fact(self, language: str, label: Text, value: Value) -> Fact:
        named = self.paragraph(language, self.say(language, label), colour=MUTED)
        if value is None:
            return Fact(named, None)
        shown = self.say(language, value) if isinstance(value, Text) else value
        runs = [shown] if isinstance(shown, Run) else [Run(shown)]
        return Fact(named, self.paragraph(language, runs))


def _looks_rtl(text: str) -> bool:
    """True for a name in Arabic letters (or their neighbours in Unicode)."""
    return any("\u0590" <= letter <= "\u08ff" for letter in text)
