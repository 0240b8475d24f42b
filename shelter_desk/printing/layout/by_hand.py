"""What a pen fills on a paper: lines, boxes and tables, named in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reportlab.platypus.flowables import Flowable

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.pen_choices import PenChoices
from shelter_desk.printing.layout.pen_grid import ROW, PenGrid
from shelter_desk.printing.layout.pen_lines import LABEL_SHARE, Boxes, PenLine
from shelter_desk.printing.papers.form import Spoken
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.typeset import Align, TypesetParagraph
from shelter_desk.printing.typesetting.words import data, iso

ROOM_FOR_DAY: Final = iso("_____/_____/_____")
"""Where a sentence leaves a day to the pen, day first as print has it."""


def lines_to_write(
    page: Bilingual, labels: Sequence[Text], *, tick: bool = False, label_share: float = LABEL_SHARE
) -> list[Flowable]:
    """One line for each of ``labels``, written once for both languages, which stand beside it."""
    return [
        PenLine(
            [
                page.paragraph(one, page.say(one, label), leading=1.3, size=9, colour=MUTED)
                for one in page.visual
            ],
            tick=tick,
            rtl=page.rtl,
            label_share=label_share,
        )
        for label in labels
    ]


def boxes_to_tick(page: Bilingual, choices: Sequence[Spoken], slots: int) -> Iterator[Flowable]:
    """A box for each of ``choices``, ``slots`` in a row; her words stand above ours."""
    for at in range(0, len(choices), slots):
        some = choices[at : at + slots]
        cells = [
            [_stacked(page, one, data(each[one]), size=8.3, leading=1.2) for one in page.spoken]
            for each in some
        ]
        yield Boxes(cells, slots, page.rtl)


def sentences_to_tick(page: Bilingual, said: Sequence[Text], answers: Sequence[Text]) -> Flowable:
    """Each of ``said`` beside a box for every answer; her words stand above ours."""

    def both(text: Text, **look: object) -> list[TypesetParagraph]:
        return [_stacked(page, one, page.say(one, text), **look) for one in page.spoken]

    return PenChoices(
        [both(one, size=8, colour=MUTED, align=Align.CENTRE) for one in answers],
        [both(one) for one in said],
        rtl=page.rtl,
    )


def table_to_write(
    page: Bilingual, heads: Sequence[tuple[Text, float]], rows: Sequence[int], tall: float = ROW
) -> Flowable:
    """Empty lines, numbered as ``rows`` say, under ``heads``: each with its share of the width."""
    look: dict[str, object] = {"size": 8, "colour": MUTED}
    first = page.spoken[0]
    numbers = [_stacked(page, first, page.number(first, row), **look) for row in rows]
    named = [
        (share, [_stacked(page, one, page.say(one, head), **look) for one in page.spoken])
        for head, share in heads
    ]
    rest = 1 - sum(share for _head, share in heads)
    return PenGrid([(rest, []), *named], numbers, rtl=page.rtl, row=tall)


def _stacked(page: Bilingual, language: str, words: str, **look: object) -> TypesetParagraph:
    """Words above each other begin at one edge, that where the whole paper begins."""
    align = Align.START if page.is_rtl(language) == page.rtl else Align.END
    return page.paragraph(language, words, **{"align": align, "leading": 1.25, **look})
