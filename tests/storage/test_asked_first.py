"""What the first page asks is ready before the memory is locked, and no row is read before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk as OpenDesk
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.opening.demo import make_practice
from shelter_desk.services.today import today
from shelter_desk.storage.asked_first import asked_first
from shelter_desk.storage.connection import connecting, lookaside
from shelter_desk.storage.connection.connecting import connect_guarded
from tests import factories
from tests.storage.desk import Desk, key

LOCKS = "application_id"
"""In the place of the pragma that locks: that one would hold for every test after this one."""
NOT_READY = ("PRAGMA ", "BEGIN", "COMMIT", "ROLLBACK")
ELSEWHERE = (
    "SELECT count(*) FROM sqlite_master",
    "SELECT key, value FROM meta",
    # made by a filter: what failed before this opening
    "SELECT seq, at, staff_id, act, ",
)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every statement that a connection of the day runs, in turn."""
    told: list[str] = []
    plain = lookaside._Cursor.execute

    def noted(cursor: Any, sql: str, values: Any = ()) -> Any:
        told.append(sql)
        return plain(cursor, sql, values)

    monkeypatch.setattr(lookaside._Cursor, "execute", noted)
    return told


@pytest.fixture(params=[Role.MANAGER, Role.CASEWORKER, Role.FORMS_DESK])
def signed_in(
    parts: DeskParts, said: list[str], request: pytest.FixtureRequest
) -> Iterator[OpenDesk]:
    """A desk with people in it, opened as somebody who waits for her first page."""
    made = factories.open_new_desk(parts)
    for name in ("Mariam", "Priya"):
        factories.admit(made, name)
    code = factories.add_worker(made, request.param)
    stop(made)
    said.clear()
    opened = unlock.unlock(unlock.warm_up(parts), code, factories.WORKER_PHRASE)
    yield opened
    stop(opened)


def test_no_row_is_read_before_the_memory_is_locked(
    desk: Desk, path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.database.close()
    monkeypatch.setattr(connecting, "OUT_OF_SWAP", (LOCKS, *connecting.OUT_OF_SWAP))
    said.clear()
    connect_guarded(path, key(), asked_first()).close()
    before = said[: said.index(f"PRAGMA {LOCKS}")]
    assert [one for one in before if not one.startswith("PRAGMA ")] == [
        "SELECT count(*) FROM sqlite_master"
    ]


def test_all_of_it_is_known_to_the_file(desk: Desk, path: Path) -> None:
    desk.database.close()
    wanted = asked_first()
    connection = connect_guarded(path, key(), wanted)
    assert len(connection._ready) == len(wanted) == len(set(wanted))
    connection.close()


def not_ready(desk: OpenDesk, said: list[str]) -> set[str]:
    """What was asked so far and had to be prepared for that."""
    asked = {one for one in said if not one.startswith((*NOT_READY, *ELSEWHERE))}
    return {one for one in asked - set(desk.parts.asked_first) if one.startswith("SELECT")}


def test_nothing_else_is_prepared_on_the_way_to_the_first_page(
    signed_in: OpenDesk, said: list[str]
) -> None:
    driver: Any = signed_in.database._driver
    before = len(driver._ready)
    today.today(signed_in)
    assert not_ready(signed_in, said) == set()
    assert 0 < len(driver._ready) <= before - 8


def test_nor_in_a_house_where_something_of_everything_is_due(
    parts: DeskParts, said: list[str]
) -> None:
    made = make_practice(parts.folder, parts, residents=12)
    stop(made.desk)
    said.clear()
    opened = unlock.unlock(unlock.warm_up(parts), made.manager_code, made.passphrase)
    assert len(today.today(opened).due) > 5
    assert not_ready(opened, said) == set()
    stop(opened)


def test_what_the_file_does_not_know_is_left_for_later(desk: Desk, path: Path) -> None:
    desk.database.close()
    connection = connect_guarded(path, key(), ("SELECT x FROM nowhere", "SELECT 1"))
    assert list(connection._ready) == ["SELECT 1"]
    assert connection.execute("SELECT 1").fetchone() == (1,)
    assert connection._ready == {}
    connection.close()
