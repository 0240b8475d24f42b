"""Statements of SQLAlchemy Core that are built once and then run on the driver itself.

Building a statement, keying its cache and wrapping its rows costs more than SQLite's own work on
it, a dozen times in every use case. What is said often is therefore said with named parameters
(``bindparam``), compiled at its first use, and bound and read with the same column types.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Select, Update
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.dml import ReturningDelete, ReturningInsert, ReturningUpdate
from sqlalchemy.types import TypeEngine

from shelter_desk.storage.tables.columns import Converted

Statement = (
    Select[Any]
    | Insert
    | Update
    | Delete
    | ReturningInsert[Any]
    | ReturningUpdate[Any]
    | ReturningDelete[Any]
)
Row = list[Any]
_Convert = Callable[[Any], Any]
_Load = tuple[int, _Convert, Any]
"""The place of a cell, what makes of it a value of the domain, and what no value stands for."""


@dataclass(frozen=True, slots=True)
class _Bound:
    """One "?" of the SQL: the name of a given value, or a value that never changes."""

    name: str
    given: bool
    fixed: Any
    dump: _Convert | None

    def cell(self, given: dict[str, Any]) -> Any:
        """What the driver gets."""
        value = given[self.name] if self.given else self.fixed
        return value if value is None or self.dump is None else self.dump(value)


@dataclass(frozen=True, slots=True)
class _Plan:
    sql: str
    bound: tuple[_Bound, ...]
    loads: tuple[_Load, ...]


class Prepared:
    """A statement without values in it; these are given by name at each run.

    Raises ``KeyError`` when one is missing, and the driver's own errors.
    """

    def __init__(self, statement: Statement) -> None:
        self._statement = statement

    def all(self, connection: Connection, /, **given: Any) -> list[Row]:
        """Every row, its cells as the domain has them."""
        rows = self._run(connection, given).fetchall()
        if len(rows) == 1:
            return [_loaded(rows[0], self._plan.loads)]
        return [list(one) for one in zip(*_columns(rows, self._plan.loads), strict=True)]

    def columns(self, connection: Connection, /, **given: Any) -> list[Sequence[Any]]:
        """The same, column by column, for lists of hundreds of rows; empty without any row."""
        return _columns(self._run(connection, given).fetchall(), self._plan.loads)

    def first(self, connection: Connection, /, **given: Any) -> Row | None:
        """The first row, or ``None``."""
        found = self._run(connection, given).fetchone()
        return None if found is None else _loaded(found, self._plan.loads)

    def scalar(self, connection: Connection, /, **given: Any) -> Any:
        """The first cell of the first row, or ``None``."""
        found = self.first(connection, **given)
        return None if found is None else found[0]

    def run(self, connection: Connection, /, **given: Any) -> int:
        """Change something; the answer is how many rows were changed."""
        return int(self._run(connection, given).rowcount)

    @property
    def reads(self) -> bool:
        """True when it changes nothing."""
        return isinstance(self._statement, Select)

    @property
    def sql(self) -> str:
        """What the driver runs; made here when it was not yet."""
        return self._plan.sql

    def _run(self, connection: Connection, given: dict[str, Any]) -> Any:
        plan = self._plan
        cells = [one.cell(given) for one in plan.bound]
        driver: Any = connection.connection.driver_connection
        return driver.execute(plan.sql, cells)

    @cached_property
    def _plan(self) -> _Plan:
        compiled = self._statement.compile(dialect=sqlite.dialect())
        binds = compiled.binds
        names = compiled.positiontup or []
        bound = tuple(
            _Bound(name, binds[name].required, binds[name].value, _dump(binds[name].type))
            for name in names
        )
        return _Plan(str(compiled), bound, tuple(_loads(self._statement)))


def reads_of(module: ModuleType) -> list[str]:
    """The SQL of every statement in ``module`` that reads; what changes something is made too."""
    found = [
        one
        for thing in vars(module).values()
        for one in (thing if isinstance(thing, tuple) else (thing,))
        if isinstance(one, Prepared)
    ]
    told = [(one.reads, one.sql) for one in found]
    return [sql for reads, sql in told if reads]


def _loads(statement: Statement) -> list[_Load]:
    told = statement.selected_columns if isinstance(statement, Select) else _returned(statement)
    return [
        (place, column.type.load, column.type.absent)
        for place, column in enumerate(told)
        if isinstance(column.type, Converted)
    ]


def _returned(statement: Any) -> Any:
    return statement.exported_columns if statement._returning else ()


def _dump(kind: TypeEngine[Any]) -> _Convert | None:
    return kind.dump if isinstance(kind, Converted) else None


def _columns(rows: Sequence[Sequence[Any]], loads: tuple[_Load, ...]) -> list[Sequence[Any]]:
    """Converted by columns: a status, a language or a worker stands in nearly every line."""
    cells: list[Sequence[Any]] = list(zip(*rows, strict=True))
    for place, load, absent in loads if rows else ():
        column = cells[place]
        known = {one: absent if one is None else load(one) for one in set(column)}
        cells[place] = [known[one] for one in column]
    return cells


def _loaded(row: Sequence[Any], loads: tuple[_Load, ...]) -> Row:
    cells = list(row)
    for place, load, absent in loads:
        cells[place] = absent if cells[place] is None else load(cells[place])
    return cells
