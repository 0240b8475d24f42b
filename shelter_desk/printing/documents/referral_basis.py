"""What a referral says where something leaves without her agreement, on each of its copies.

The receiver and our own file read plainly on which ground; she reads on hers what was told, to
whom and why, that it was not her doing, and that it changes nothing about the help she gets.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Card, RowLook
from shelter_desk.printing.layout.labels import ITEMS
from shelter_desk.printing.papers.referral import Basis
from shelter_desk.printing.typesetting.words import LONG, day, moment, name, paragraphs

_HEADING = {
    CopyFor.OURS: Text("paper", "Sent without her agreement"),
    CopyFor.RECEIVER: Text("paper", "The ground on which you receive this"),
    CopyFor.PERSON: Text("paper", "What is told, and why"),
}
STATED = {
    Ground.LEGAL_DUTY: Text(
        "paper",
        "What is named here is passed on because of a legal duty. The person has not agreed to it.",
    ),
    Ground.VITAL_INTEREST: Text(
        "paper",
        "What is named here is passed on to protect life or health. The person has not agreed to "
        "it.",
    ),
}
_COVERED = Text("paper", "On this ground only")
_LAW = Text("paper", "Law or duty")
_REASON = Text("paper", "Why")
_DECIDED = Text("paper", "Decided on")
_BY = Text("paper", "Decided together by")
_KNOWS = Text("paper", "She was told.")
_TELL_HER = Text("paper", "She has not been told yet. She will be told on {day}. Why not yet:")
_ASK_FIRST = Text(
    "paper",
    "The person has not been told yet. Please do not speak with her or him about it before you "
    "have asked us.",
)
_CARE = Text(
    "paper",
    "Use it only for this. Please do not pass it on, and do not take it as willingness to give "
    "a statement.",
)
_TO_HER = {
    Ground.LEGAL_DUTY: Text(
        "paper",
        "You did not agree to this. The law obliges us to tell it, and so we had to go against "
        "what you wanted. We are sorry.",
    ),
    Ground.VITAL_INTEREST: Text(
        "paper",
        "You did not agree to this. We believed that somebody's life or health was in danger, "
        "and so we went against what you wanted. We are sorry.",
    ),
}
_ONLY_TO = Text("paper", "It goes to {agency} and to nobody else. Only this goes: {items}.")
_AGREED_TO = Text("paper", "The rest of this paper is what you agreed to.")
_WHY_LAW = Text("paper", "The law or duty")
_WHY = Text("paper", "Our reason")
_STAYS = Text(
    "paper",
    "Your bed, your food and our help stay as they are. You do not have to say anything to "
    "anybody because of this. You may ask us about it, tell us that you find it wrong, complain, "
    "and have a copy of everything that is written about you.",
)


class BasisBlock:
    """The block of one copy."""

    def __init__(
        self, basis: Basis, page: Bilingual, copy: CopyFor, agency: tuple[str, ...]
    ) -> None:
        self._basis = basis
        self._page = page
        self._copy = copy
        self._agency = agency

    def story(self) -> list[Flowable]:
        """A heading and a frame that cannot be overlooked."""
        hers = self._copy is CopyFor.PERSON
        lines = self._to_her() if hers else self._stated()
        heading = self._page.heading(_HEADING[self._copy])
        return [heading, Card(lines, strong=True), Spacer(1, 4)]

    def _items(self, language: str) -> str:
        page = self._page
        named = [page.say(language, ITEMS[item]) for item in self._basis.items]
        return page.comma(language).join(named)

    def _said(self, text: Text, **params: str) -> Flowable:
        """A sentence in both languages."""
        page = self._page

        def column(language: str) -> list[Flowable]:
            filled = {key: value for key, value in params.items() if value}
            if "{agency}" in text.source:
                filled["agency"] = name(page.names(language, self._agency))
            if "{items}" in text.source:
                filled["items"] = self._items(language)
            return [page.paragraph(language, page.say(language, text, filled))]

        return page.row(column, RowLook(above=2, below=2))

    def _facts(self, facts: Sequence[tuple[Text, Value]]) -> Flowable:
        page = self._page
        return page.row(lambda language: page.told(language, facts), RowLook(above=2, below=2))

    def _words(self, label: Text, text: str) -> list[Flowable]:
        """Words that somebody wrote, in the direction they are in."""
        page, lines = self._page, paragraphs(text, LONG)
        if not lines:
            return []

        def column(language: str) -> list[Flowable]:
            return [page.paragraph(language, page.say(language, label), bold=True)]

        told = [page.words_of_hers(line) for line in lines]
        return [page.row(column, RowLook(above=3, below=0)), *told]

    def _stated(self) -> list[Flowable]:
        basis, page = self._basis, self._page

        def covered(language: str) -> list[Flowable]:
            return page.told(language, ((_COVERED, self._items(language)),))

        lines = [self._said(STATED[basis.ground]), page.row(covered, RowLook(above=2, below=2))]
        lines += self._words(_LAW, basis.law)
        if self._copy is CopyFor.OURS:
            return lines + self._for_us()
        lines.append(self._said(_CARE))
        return lines if basis.she_knows else [*lines, self._said(_ASK_FIRST)]

    def _for_us(self) -> list[Flowable]:
        basis, page = self._basis, self._page

        def decided(language: str) -> list[Flowable]:
            by = [name(page.names(language, one)) for one in basis.managers]
            facts = ((_DECIDED, moment(basis.decided_at)), (_BY, page.comma(language).join(by)))
            return page.told(language, facts)

        lines = [*self._words(_REASON, basis.reason), page.row(decided, RowLook(above=3, below=2))]
        if basis.she_knows:
            return [*lines, self._said(_KNOWS)]
        lines.append(self._said(_TELL_HER, day=day(basis.tell_on)))
        return lines + [page.words_of_hers(line) for line in paragraphs(basis.not_told_why)]

    def _to_her(self) -> list[Flowable]:
        basis = self._basis
        lines = [self._said(_TO_HER[basis.ground]), self._said(_ONLY_TO)]
        if basis.agreed_to_rest:
            lines.append(self._said(_AGREED_TO))
        lines += [*self._words(_WHY_LAW, basis.law), *self._words(_WHY, basis.reason)]
        return [*lines, Spacer(1, 3), self._said(_STAYS)]
