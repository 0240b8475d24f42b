"""Answers in cells with a box each, in the words of both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.consents import NAMES_ITEMS, DataItem, Scope
from shelter_desk.domain.text import Text
from shelter_desk.domain.whole_file import ASKED_IN
from shelter_desk.printing.documents.agreed import HOW, WHAT_ITEMS
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Choices, Option, RowLook
from shelter_desk.printing.layout.labels import ITEMS, SHARED_BY
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.typeset import Align

_A_ROW: Final = 4


def answer_cells(
    page: Bilingual, answers: Sequence[tuple[Text, bool]], *, fades: bool = False
) -> Choices:
    """A row of them; with ``fades`` what is not chosen stands back."""
    options = []
    for label, chosen in answers:
        labels = tuple(
            page.paragraph(
                language,
                page.say(language, label),
                bold=chosen,
                leading=1.35,
                align=Align.START if page.is_rtl(language) == page.rtl else Align.END,
                colour=MUTED if fades and not chosen else page.ink,
            )
            for language in page.spoken
        )
        options.append(Option(labels, chosen))
    return Choices(options, page.tick, page.rtl)


def items_for_pen(page: Bilingual, scope: Scope) -> Iterator[Flowable]:
    """Each thing that may be told in a talk about ``scope``, and each way, to be ticked by hand.

    Nothing where a talk is not about telling.
    """
    if scope not in NAMES_ITEMS:
        return
    whole = scope in ASKED_IN
    offered = [words for item, words in ITEMS.items() if whole or item is not DataItem.WHOLE_FILE]
    for title, labels in ((WHAT_ITEMS, offered), (HOW, list(SHARED_BY.values()))):

        def column(language: str, title: Text = title) -> list[Flowable]:
            return [page.paragraph(language, page.say(language, title), bold=True)]

        yield page.row(column, RowLook(above=4, below=2))
        for at in range(0, len(labels), _A_ROW):
            yield answer_cells(page, [(one, False) for one in labels[at : at + _A_ROW]])
            yield Spacer(1, 3)
