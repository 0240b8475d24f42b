"""Between rows and the frozen dataclasses of the domain, whose fields name the columns."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from sqlalchemy import Column, Connection, Select, Table, insert, select


def columns(kind: type[Any], table: Table) -> tuple[Column[Any], ...]:
    """The columns of ``table`` that are fields of ``kind``, in the order of the fields."""
    return tuple(table.c[one.name] for one in fields(kind) if one.name in table.c)


def reading(kind: type[Any], table: Table) -> Select[Any]:
    """``SELECT`` of just those columns, so that ``kind(*row)`` is the value."""
    return select(*columns(kind, table))


def values(thing: Any, table: Table) -> dict[str, Any]:
    """The fields of ``thing`` that are columns of ``table``."""
    return {one.name: getattr(thing, one.name) for one in fields(thing) if one.name in table.c}


def put(connection: Connection, table: Table, thing: Any, **more: Any) -> None:
    """Insert ``thing`` as a row, with values for columns that are not its fields."""
    connection.execute(insert(table), {**values(thing, table), **more})
