"""A release: the tables of one time for one audience, and how it was checked."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.coding import CodedFile
from shelter_desk.domain.figures.periods import Period
from shelter_desk.domain.figures.planning import tables_of
from shelter_desk.domain.figures.tables import Mark, Table, Unit
from shelter_desk.domain.figures_errors import FiguresTooFew


@dataclass(frozen=True, slots=True)
class Release:
    """Tables as they are told, with the true counts behind them, which never leave the house.

    ``included``: people registered in ``period`` who agreed to be counted; ``files``: all who were
    registered then. ``made_at`` is empty while it is only planned.
    """

    period: Period
    audience: Audience
    included: int
    files: int
    tables: tuple[Table, ...]
    made_at: datetime | None = None
    unit: Unit = Unit.VICTIM

    def table(self, key: str) -> Table | None:
        """The table called ``key``."""
        return next((one for one in self.tables if one.spec.key == key), None)


@dataclass(frozen=True, slots=True)
class Check:
    """What was done so that nobody is betrayed; goes with every file of a release.

    ``k``: the smallest group shown; ``small`` cells are below it and ``hidden`` ones would give
    one away; ``totals``: totals hidden likewise; ``withheld``: tables not shown at all;
    ``columns``: the tables with their cuts. People are told only rounded down.
    """

    k: int
    cell_step: int
    total_step: int
    small: int
    hidden: int
    totals: int
    withheld: tuple[str, ...]
    columns: tuple[str, ...]
    included: int
    files: int
    hash: str


def plan(period: Period, audience: Audience, files: Sequence[CodedFile], known: int) -> Release:
    """What a release would be of the ``files`` that may be counted, of ``known`` in all.

    Raises ``FiguresTooFew`` where there are not enough people for any number to be shown.
    """
    rule = audience.rule
    wanted = tuple(one for one in files if period.has(one.registered))
    if len(wanted) < rule.k:
        raise FiguresTooFew(k=str(rule.k))
    return Release(period, audience, len(wanted), known, tables_of(wanted, rule))


def check_of(release: Release) -> Check:
    """The check report of a release."""
    rule = release.audience.rule
    told = [one for one in release.tables if not one.withheld]
    marks = [cell.mark for one in told for cell in one.cells.values()]
    return Check(
        k=rule.k,
        cell_step=rule.cell_step,
        total_step=rule.total_step,
        small=marks.count(Mark.SMALL),
        hidden=marks.count(Mark.HIDDEN),
        totals=sum(one.spec.columns is None and not one.answered.is_shown for one in told),
        withheld=tuple(one.spec.key for one in release.tables if one.withheld),
        columns=tuple("/".join(filter(None, _cut(one))) for one in told),
        included=rule.total(release.included),
        files=rule.total(release.files),
        hash=fingerprint(release),
    )


def _cut(table: Table) -> tuple[str, str, str]:
    return table.spec.key, table.level, table.across


def fingerprint(release: Release) -> str:
    """SHA-256 over everything that is told, and over nothing else."""
    rule = release.audience.rule
    told = [
        [
            *_cut(one),
            one.withheld,
            rule.total(one.answered.count) if one.answered.is_shown else one.answered.mark,
            sorted((*place, rule.shown(cell.count)) for place, cell in one.shown()),
            sorted(place for place, cell in one.cells.items() if cell.mark is Mark.HIDDEN),
        ]
        for one in release.tables
    ]
    period = release.period.first.isoformat(), release.period.last.isoformat()
    everything = [*period, release.audience, release.unit, rule.total(release.included), told]
    return hashlib.sha256(json.dumps(everything, ensure_ascii=True).encode()).hexdigest()
