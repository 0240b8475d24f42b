"""The table that leads into a search index: page by page, and put back from another day."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from shelter_desk.domain.audit import Fault
from shelter_desk.storage.checking.verification import verify
from shelter_desk.storage.search.finding import row_of
from shelter_desk.storage.search.term_pages import every_word_is_reached
from shelter_desk.storage.tables.extra import indexes
from tests.storage.desk import Desk, check

LETTERS = "abcdefgh\u0627\u0628\u062a\u062b"
TABLE = "SELECT segid, term, pgno FROM note_index_idx ORDER BY segid, term"
TESTED = "note_index"


@pytest.fixture
def driver() -> Iterator[Any]:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    for statement in indexes():
        connection.execute(statement)
    yield connection
    connection.close()


def reached(driver: Any) -> bool:
    return every_word_is_reached(lambda sql, cells: driver.execute(sql, cells).fetchall(), TESTED)


def work(driver: Any, rng: random.Random, rounds: int, notes: list[int]) -> set[str]:
    """Notes are written, changed and taken away in small commits; answers their words."""
    used: set[str] = set()
    for _ in range(rounds):
        driver.execute("BEGIN")
        for _ in range(rng.choice((1, 1, 8))):
            row = rng.choice(notes) if notes and rng.random() < 0.3 else row_of(len(notes))
            driver.execute("DELETE FROM note_index WHERE rowid = ?", (row,))
            if row not in notes or rng.random() < 0.7:
                words = ["".join(rng.choices(LETTERS, k=rng.randrange(1, 9))) for _ in range(30)]
                values = (row, " ".join(words))
                driver.execute("INSERT INTO note_index(rowid, words) VALUES(?, ?)", values)
                used.update(words)
            if row not in notes:
                notes.append(row)
        driver.execute("COMMIT")
    return used


def found(driver: Any, words: list[str]) -> list[Any]:
    sql = "SELECT rowid FROM note_index WHERE note_index MATCH ?"
    return [driver.execute(sql, (f'"{word}"',)).fetchall() for word in words]


@pytest.mark.parametrize("seed", range(2))
def test_what_was_only_worked_with_is_always_reached(driver: Any, seed: int) -> None:
    rng, notes = random.Random(seed), list[int]()
    assert reached(driver)
    for _ in range(15):
        work(driver, rng, 5, notes)
        assert reached(driver)
    pages = "SELECT count(DISTINCT segid), count(*) FROM note_index_idx"
    segments, rows = driver.execute(pages).fetchone()
    assert rows > 3 * segments > 0
    driver.execute("INSERT INTO note_index(note_index) VALUES('optimize')")
    assert reached(driver)


@pytest.mark.parametrize("seed", range(3))
def test_a_table_of_another_day_is_found_where_it_hides_words(driver: Any, seed: int) -> None:
    rng, notes = random.Random(seed), list[int]()
    words = sorted(work(driver, rng, 60, notes))
    older = driver.execute(TABLE).fetchall()
    words = rng.sample(sorted({*words, *work(driver, rng, 60, notes)}), 400)
    whole = found(driver, words)
    driver.execute("DELETE FROM note_index_idx")
    driver.executemany("INSERT INTO note_index_idx VALUES(?, ?, ?)", older)
    assert found(driver, words) != whole
    assert not reached(driver)


def test_verification_says_so_where_sqlite_sees_nothing(desk: Desk) -> None:
    desk.fill(40)
    assert verify(desk.database, check).clean
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        later = "DELETE FROM resident_index_idx WHERE pgno >> 1 > 1"
        assert connection.execute(later).rowcount > 0
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert verify(desk.database, check).faults == ((0, Fault.FILE),)
