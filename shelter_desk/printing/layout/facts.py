"""What is told beside the word for it, in line with the same in the other language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from reportlab.platypus.flowables import Flowable

from shelter_desk.printing.typesetting.sheet import MUTED, Line, Sheet, on_sheet
from shelter_desk.printing.typesetting.typeset import TypesetParagraph


class Fact(Flowable):
    """A label and what is true; a line for the pen where nothing is given."""

    def __init__(
        self, label: TypesetParagraph, value: TypesetParagraph | None, label_width: float = 80
    ) -> None:
        super().__init__()
        self._label = label
        self._value = value
        self._label_width = label_width
        self._goes_on = False
        self.same: Fact | None = None  # in the other language, on the same line

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Measure label and value beside each other."""
        self.width = aW
        self.height = self._tall(aW, aH)
        if self.same is not None:
            self.height = max(self.height, self.same._tall(aW, aH))
        return aW, self.height

    def _tall(self, width: float, room: float) -> float:
        height = 0.0 if self._goes_on else self._label.wrap(self._label_width, room)[1]
        if self._value is None:
            return float(height) + 4
        return max(float(height), float(self._value.wrap(width - self._label_width - 6, room)[1]))

    def _lower(self) -> float:
        """How much lower it begins, so that the first lines of both languages are one."""
        if self.same is None or self._value is None:
            return 0.0
        return max(0.0, self.same._label.first_baseline - self._label.first_baseline)

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """A value longer than the page goes on without its label."""
        if self._value is None or self._label.wrap(self._label_width, aH)[1] > aH:
            return []
        values = self._value.split(aW - self._label_width - 6, aH)
        if len(values) < 2:
            return []
        parts = [
            Fact(self._label, cast(TypesetParagraph, one), self._label_width) for one in values
        ]
        for part in parts[1:]:
            part._goes_on = True
        if self._goes_on:
            parts[0]._goes_on = True
        return [*parts]

    def draw(self) -> None:
        """Label at the start, value after it; the pen writes beside the end of the label."""
        sheet = on_sheet(self.canv)
        right_to_left = self._label.style.base == 1
        rest = self.width - self._label_width - 6
        label_x = self.width - self._label_width if right_to_left else 0
        value_x = 0 if right_to_left else self._label_width + 6
        top = self.height - self._lower()
        if self._value is None:
            baseline = 2.0
            top = baseline + self._label.last_baseline
            dotted_line(sheet, value_x, value_x + rest, baseline)
        with sheet.tags.block():
            if not self._goes_on:
                self._label.draw_on(sheet, label_x, top)
            if self._value is not None:
                self._value.draw_on(sheet, value_x, self.height - self._lower())


def even_facts(columns: Sequence[Sequence[Flowable]], *, wanted: bool) -> None:
    """Facts in two languages stand line by line beside one another, where that is ``wanted``."""
    facts = [[part for part in column if isinstance(part, Fact)] for column in columns]
    alike = len(columns) == 2 and len({*map(len, facts), *map(len, columns)}) == 1
    for at, column in enumerate(facts):
        for place, fact in enumerate(column):
            fact.same = facts[1 - at][place] if alike and wanted else None


def dotted_line(sheet: Sheet, start: float, end: float, y: float) -> None:
    """A line to write on."""
    sheet.rule(start, end, y, Line(MUTED, 0.6, "0.6 2"))
