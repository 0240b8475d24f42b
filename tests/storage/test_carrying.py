"""Values reach SQL through a function, and nothing of what it answers changes."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from shelter_desk import storage
from shelter_desk.storage.connection.carrying import (
    FUNCTION,
    NEVER,
    Carrier,
    can_be_carried,
    carried,
)
from shelter_desk.storage.connection.lookaside import SparingConnection
from shelter_desk.storage.tables.prepared import Prepared
from tests.storage.desk import Desk

_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=True),
    st.binary(max_size=40),
    st.text(st.characters(), max_size=40),
    st.just("a\0b"),
    st.just("\ud800"),
    st.just("SD-2026-0001"),
)


def _answer(kind: type[Any], sql: str, values: tuple[Any, ...]) -> object:
    made = dbapi2.connect(":memory:", isolation_level=None, factory=kind)
    try:
        return repr(made.execute(sql, values).fetchall())
    except (dbapi2.Error, ValueError, OverflowError) as error:
        return type(error)
    finally:
        made.close()


@given(_VALUES, _VALUES)
@settings(max_examples=300, deadline=None)
def test_every_value_arrives_as_with_the_drivers_own(first: object, second: object) -> None:
    sql = "SELECT ?, typeof(?2), hex(?1), ?1 = ?2, '?', \"?\", 'it''s ?'"
    sql = sql.replace("?,", "?1,", 1)
    values = (first, second)
    assert _answer(SparingConnection, sql, values) == _answer(dbapi2.Connection, sql, values)


@pytest.mark.parametrize("values", [(), (1,), (1, 2, 3), ("a", object()), (1.0, 2j)])
def test_what_the_driver_refuses_is_refused_alike(values: tuple[Any, ...]) -> None:
    told = _answer(SparingConnection, "SELECT ?, ?", values)
    assert told == _answer(dbapi2.Connection, "SELECT ?, ?", values)
    assert isinstance(told, type)


def test_what_a_function_would_cut_is_bound() -> None:
    assert not can_be_carried(["a\0b"])
    assert not can_be_carried(["fine", "\udfff"])
    assert not can_be_carried([2**63])
    assert can_be_carried(["فاطمة", "Fatima", b"\0", -(2**63), 1.5, None, True])


def test_question_marks_in_quotes_are_words() -> None:
    assert carried("SELECT '?', ?, \"?\", ?") == (
        "SELECT '?', given(?1, 0), \"?\", given(?1, 1)",
        2,
    )
    assert carried("SELECT ?2, ?1, ?2").wants == 2
    assert carried("SELECT 'it''s ?'").wants == 0


def test_a_value_is_asked_for_once_however_many_rows_there_are() -> None:
    made = dbapi2.connect(":memory:", isolation_level=None, factory=SparingConnection)
    made.execute("CREATE TABLE t(a TEXT, b INTEGER)")
    for number in range(200):
        made.execute("INSERT INTO t VALUES(?, ?)", ("k", number))
    asked: list[tuple[int, int]] = []
    made.create_function(FUNCTION, 2, _noted(made.carrier, asked), deterministic=True)
    rows = made.execute(
        "SELECT b, CASE WHEN b > ? THEN 'high' END FROM t WHERE a = ? AND b IN "
        "(SELECT u.b FROM t AS u WHERE u.b = t.b AND u.b < ?) LIMIT ?",
        (50, "k", 150, 120),
    )
    first = rows.fetchone()
    for _ in range(200):
        made.execute("SELECT ?", ("something else",)).fetchall()
    assert (first, len(rows.fetchall())) == ((0, None), 119)
    run = asked[0][0]
    assert sorted(place for other, place in asked if other == run) == [0, 1, 2, 3]
    made.close()


def _noted(carrier: Carrier, asked: list[tuple[int, int]]) -> Callable[[int, int], object]:
    def give(run: int, place: int) -> object:
        asked.append((run, place))
        return carrier.give(run, place)

    return give


@pytest.fixture
def driver() -> Iterator[Any]:
    made = dbapi2.connect(":memory:", isolation_level=None, factory=SparingConnection)
    yield made
    made.close()


def test_values_are_known_while_they_can_be_asked_for_and_no_longer(driver: Any) -> None:
    driver.execute("CREATE TABLE t(a)")
    driver.executemany("INSERT INTO t VALUES(?)", [(0,), (1,), (2,)])
    rows = driver.execute("SELECT CASE a WHEN ? THEN ? ELSE 0 END FROM t", (2, "late"))
    assert rows.fetchone() == (0,)
    for number in range(500):
        driver.execute("SELECT ?", (number,)).fetchall()
    assert rows.fetchall() == [(0,), ("late",)]
    rows.close()
    assert len(driver.carrier) == 0


def test_nothing_of_what_was_written_or_looked_for_is_held_afterwards(driver: Any) -> None:
    driver.execute("CREATE TABLE t(a)")
    driver.execute("INSERT INTO t VALUES(?)", (b"p" * 5_000_000,))
    assert driver.execute("SELECT a FROM t WHERE a = ?", ("her name",)).fetchone() is None
    with pytest.raises(dbapi2.Error):
        driver.execute("SELECT a FROM nowhere WHERE a = ?", ("her name",))
    cursor = driver.cursor()
    cursor.execute("SELECT ?", ("her name",))
    cursor.execute("SELECT 1")
    assert len(driver.carrier) == 0


def test_a_run_that_is_over_is_forgotten() -> None:
    carrier = Carrier()
    run = carrier.take(("her name",))
    assert carrier.give(run.number, 0) == "her name"
    number = run.number
    del run
    with pytest.raises(LookupError):
        carrier.give(number, 0)


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        ("SELECT /* it's */ ?, '?'", ("a",)),
        ("SELECT ? -- isn't it?\n, '?', ?", ("a", "b")),
        ("SELECT ?, 1 AS [it's ?], '?'", ("a",)),
        ("SELECT ?, 1 AS `it's ?`, '?'", ("a",)),
        ("SELECT :a, ?", ("a",)),
        ("SELECT :a, ?", ("a", "b")),
        ("SELECT ?, @a, $b, '$.c'", ("a", "b", "c")),
        ("SELECT ? /* never closed ?", ("a",)),
    ],
)
def test_no_other_value_than_the_given_one_is_ever_taken(sql: str, values: tuple[str, ...]) -> None:
    assert _answer(SparingConnection, sql, values) == _answer(dbapi2.Connection, sql, values)


def test_a_statement_with_names_in_it_is_left_to_the_driver() -> None:
    assert carried("SELECT :a, ?") == ("SELECT :a, ?", NEVER)
    assert carried("SELECT ':a', ?").wants == 1


def test_every_prepared_statement_is_planned_as_with_bound_values(desk: Desk) -> None:
    seen = 0
    with desk.database.maintenance() as raw:
        raw.create_function(FUNCTION, 2, lambda _run, _place: None, deterministic=True)
        for sql in {one._plan.sql for one in _prepared()}:
            known = carried(sql)
            bound = _plan(raw, sql, known.wants)
            assert _plan(raw, known.sql, min(known.wants, 1)) == bound, sql
            seen += 1
    assert seen > 150


def _plan(raw: Any, sql: str, values: int) -> list[str]:
    return [row[3] for row in raw.execute("EXPLAIN QUERY PLAN " + sql, [None] * values)]


def _prepared() -> Iterator[Prepared]:
    for found in pkgutil.walk_packages(storage.__path__, "shelter_desk.storage."):
        module: ModuleType = importlib.import_module(found.name)
        for thing in vars(module).values():
            for one in thing if isinstance(thing, tuple) else (thing,):
                if isinstance(one, Prepared):
                    yield one
