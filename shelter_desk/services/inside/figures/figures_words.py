"""A release in words: tables, parts, and the report of how it was checked."""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.figures.audiences import Rule
from shelter_desk.domain.figures.periods import Period, Span
from shelter_desk.domain.figures.release import Check, Release, check_of
from shelter_desk.domain.figures.tables import Cell, Mark, Table
from shelter_desk.domain.figures.told import FigureRow, FigureTable
from shelter_desk.domain.figures.variables import Variable, level_of
from shelter_desk.domain.text import Text
from shelter_desk.forms.cldr import names
from shelter_desk.forms.lists import country_name
from shelter_desk.services.labels.figures import AUDIENCES, PARTS, TABLES
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.figures import FiguresView

HIDDEN: Final = "–"
"""Large enough, but a small number could be calculated from it."""

_TITLE = Text("figures", "Figures of {period}")
_MONTH = Text("figures", "{month} {year}")
_QUARTER = Text("figures", "quarter {number} of {year}")
_FOR = Text("figures", "For whom")
_UNIT = Text("figures", "What is counted")
_VICTIM = Text(
    "figures",
    "People, each once: presumed victims registered in this time who agreed to be counted "
    "(IC-TIP unit: victim)",
)
_PEOPLE = Text("figures", "People")
_SHARE = Text("figures", "Share")
_TOTAL = Text("figures", "With any value")
_OTHERS = Text("figures", "Other countries")
_SMALLEST = Text("figures", "Smallest group shown")
_ROUNDED = Text("figures", "Rounded down")
_STEPS = Text("figures", "cells to {cells}, totals to {totals}")
_CELLS_EXACT = Text("figures", "cells exact, totals to {totals}")
_EXACT = Text("figures", "nothing: all numbers are exact and stay in the house")
_SMALL = Text("figures", "Cells below it, not shown")
_SECOND = Text("figures", "Cells hidden so that none of these can be calculated")
_TOTALS = Text("figures", "Totals hidden for the same reason")
_WITHHELD = Text("figures", "Tables not shown at all")
_NONE = Text("figures", "none")
_CUTS = Text("figures", "Tables and cuts")
_INCLUDED = Text("figures", "People counted, rounded down")
_OF = Text("figures", "{included} of {files}")
_HASH = Text("figures", "Fingerprint")
WITHHELD = Text("figures", "Not shown: too few people for this table.")


def view_of(work: Work, release: Release, refused: ShelterDeskError | None = None) -> FiguresView:
    """A release in the words of the person at the desk."""
    words = Speaker(work)
    check = check_of(release)
    return FiguresView(
        period=release.period,
        audience=release.audience,
        title=words.say(_TITLE, period=words.period(release.period)),
        about=(
            (words.say(_FOR), words.say(AUDIENCES[release.audience])),
            (words.say(_UNIT), words.say(_VICTIM)),
        ),
        tables=tuple(words.table(one, release.audience.rule) for one in release.tables),
        check=tuple(words.check(check)),
        fingerprint=check.hash,
        refused=refused,
    )


class Speaker:
    """Says things in the language of the person at the desk."""

    def __init__(self, work: Work) -> None:
        self._language, self._translate = work.desk.language, work.desk.translate

    def say(self, text: Text, **params: str) -> str:
        """A text with its places filled."""
        said = self._translate(self._language, text)
        for place, value in params.items():
            said = said.replace("{" + place + "}", value)
        return said

    def period(self, period: Period) -> str:
        """A time in words."""
        year = f"{period.year:d}"
        if period.span is Span.MONTH:
            month = names(self._language).months[period.number - 1]
            return self.say(_MONTH, month=month, year=year)
        if period.span is Span.QUARTER:
            return self.say(_QUARTER, number=f"{period.number:d}", year=year)
        return year

    def part(self, variable: Variable, part: str) -> str:
        """A part of a variable in words."""
        if part in PARTS:
            return self.say(PARTS[part])
        return country_name(part, self._language) if variable is Variable.CITIZENSHIP else part

    def tables(self, keys: tuple[str, ...]) -> str:
        """Names of tables, one after the other."""
        glue = self.say(Text("audit", "{one}, {two}")).replace("{one}", "").replace("{two}", "")
        return (glue or " ").join(self.say(TABLES[one]) for one in keys)

    def table(self, table: Table, rule: Rule) -> FigureTable:
        """A table as it is printed; of one that is withheld nothing but its name."""
        if table.withheld:
            title = self.say(TABLES[table.spec.key])
            return FigureTable(table.spec.key, title, table.level, (), (), (), withheld=True)
        if table.spec.columns is not None:
            return self._two(table, table.spec.columns, rule)
        rows = [self._row(table, part, rule) for part in self._listed(table)]
        if level_of(table.spec.rows, table.level).open and rule.k > 1:
            rows.append(FigureRow(self.say(_OTHERS), ("other_countries",), (HIDDEN,), ""))
        total = _shown(table.answered, rule, total=True)
        rows.append(FigureRow(self.say(_TOTAL), ("answered",), (total,), ""))
        return FigureTable(
            key=table.spec.key,
            title=self.say(TABLES[table.spec.key]),
            cut=table.level,
            head=(self.say(_PEOPLE), self.say(_SHARE)),
            codes=("people", "share"),
            rows=tuple(rows),
        )

    def _listed(self, table: Table) -> list[str]:
        """Its parts in their order; of countries those that are shown, the largest first."""
        level = level_of(table.spec.rows, table.level)
        if not level.open:
            return [part for part in level.parts if (part, "") in table.cells]
        told = [(-cell.count, place[0]) for place, cell in table.cells.items() if cell.is_shown]
        return [part for _, part in sorted(told)]

    def _row(self, table: Table, part: str, rule: Rule) -> FigureRow:
        cell = table.cells[part, ""]
        words = self.part(table.spec.rows, part)
        return FigureRow(words, (part,), (_shown(cell, rule),), share_of(cell, table, rule))

    def _two(self, table: Table, columns: Variable, rule: Rule) -> FigureTable:
        across = list(level_of(columns, table.across).parts)
        across = [one for one in across if any(place[1] == one for place in table.cells)]
        rows = tuple(
            FigureRow(
                self.part(table.spec.rows, row),
                (row,),
                tuple(_shown(table.cells[row, one], rule) for one in across),
            )
            for row in level_of(table.spec.rows, table.level).parts
        )
        return FigureTable(
            key=table.spec.key,
            title=self.say(TABLES[table.spec.key]),
            cut=f"{table.level}/{table.across}",
            head=tuple(self.part(columns, one) for one in across),
            codes=tuple(across),
            rows=rows,
        )

    def check(self, check: Check) -> list[tuple[str, str]]:
        """The check report, a name and a value a line."""
        told = _STEPS if check.cell_step > 1 else _CELLS_EXACT
        steps = self.say(told, cells=f"{check.cell_step:d}", totals=f"{check.total_step:d}")
        people = self.say(_OF, included=f"{check.included:d}", files=f"{check.files:d}")
        return [
            (self.say(_SMALLEST), f"{check.k:d}"),
            (self.say(_ROUNDED), steps if check.k > 1 else self.say(_EXACT)),
            (self.say(_SMALL), f"{check.small:d}"),
            (self.say(_SECOND), f"{check.hidden:d}"),
            (self.say(_TOTALS), f"{check.totals:d}"),
            (self.say(_WITHHELD), self.tables(check.withheld) or self.say(_NONE)),
            (self.say(_CUTS), " · ".join(check.columns)),
            (self.say(_INCLUDED), people),
            (self.say(_HASH), check.hash),
        ]


def share_of(cell: Cell, table: Table, rule: Rule) -> str:
    """The share of those with any value, of printed numbers alone; "" where one is not printed.

    From the true ones a share would tell what rounding and hiding keep.
    """
    if not cell.is_shown or not table.answered.is_shown:
        return ""
    total = rule.total(table.answered.count)
    return f"{round(100 * rule.shown(cell.count) / total):d} %" if total else ""


def _shown(cell: Cell, rule: Rule, *, total: bool = False) -> str:
    if cell.mark is Mark.SMALL:
        return f"<{rule.k:d}"
    if cell.mark is Mark.HIDDEN:
        return HIDDEN
    return f"{rule.total(cell.count) if total else rule.shown(cell.count):d}"
