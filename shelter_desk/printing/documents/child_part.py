"""What a child was told before it was asked, below the decision that somebody made with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.children import AgeBand, AssentWords
from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import RowLook
from shelter_desk.printing.papers.consent import Talk
from shelter_desk.printing.typesetting.words import LONG, data

_NOT_ASKED = Text(
    "paper",
    "A child under six is not asked: the words would be too hard. Somebody decides for the child "
    "and watches how the child feels.",
)


class ChildParts:
    """The words for each age once on a form, where they are told first."""

    def __init__(self, page: Bilingual) -> None:
        self._page = page
        self._said: set[tuple[AssentWords, ...]] = set()

    def below(self, talk: Talk) -> list[Flowable]:
        """What stands below a decision; nothing where no child was asked."""
        child = talk.child
        if child is None or child.band is None:
            return []
        if child.band is AgeBand.UNDER_6:
            spoken = self._page.spoken
            return [self._row({one: self._page.say(one, _NOT_ASKED) for one in spoken})]
        if not child.told or child.told in self._said:
            return []
        self._said.add(child.told)
        return self._told(child.told)

    def _told(self, told: Sequence[AssentWords]) -> list[Flowable]:
        by_language = {one.language: one for one in told}

        def title(language: str) -> list[Flowable]:
            words = by_language.get(language)
            return [self._page.paragraph(language, data(words.title) if words else "", bold=True)]

        count = max(len(one.lines) for one in told)
        lines = [
            {one.language: one.lines[at] for one in told if at < len(one.lines)}
            for at in range(count)
        ]
        rows = [self._row(line) for line in lines]
        head = self._page.row(title, RowLook(above=4, below=2))
        return [KeepTogether([head, *rows[:2]]), *rows[2:], Spacer(1, 4)]

    def _row(self, words: Mapping[str, str]) -> Flowable:
        def column(language: str) -> list[Flowable]:
            text = data(words.get(language, ""), LONG)
            return [self._page.paragraph(language, text, leading=1.42)]

        return self._page.row(column, RowLook(above=1, below=1))
