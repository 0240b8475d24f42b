"""What all tables are built from."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)

metadata = MetaData()


def table(
    name: str,
    *parts: Column[Any] | PrimaryKeyConstraint | CheckConstraint | ForeignKeyConstraint,
) -> Table:
    """A STRICT table."""
    return Table(name, metadata, *parts, sqlite_strict=True)


def col(name: str, kind: Any = Text, *rest: Any, null: bool = False) -> Column[Any]:
    """A column that must have a value unless said otherwise."""
    return Column(name, kind, *rest, nullable=null)


def identifier() -> Column[Any]:
    """A text that names a row, never empty."""
    return col("id", Text, CheckConstraint("length(id) > 0"))


def order_of_arrival() -> Column[Any]:
    """For newest-first reading and the row numbers of the search indexes."""
    return Column("no", Integer, primary_key=True)
