"""The long check of the file runs beside the work and never stands in the way of a lock."""

from __future__ import annotations

import threading
import time

import pytest

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.storage.connection.connecting import connect_maintenance
from tests import factories


def test_saving_goes_on_while_the_file_is_checked(desk: Desk) -> None:
    her = factories.admit(desk)
    for number in range(150):
        notes.write_note(desk, her, factories.note(f"{number}"))
    begun, go_on = threading.Event(), threading.Event()
    found: list[object] = []

    def wait(_done: int, _known: int) -> None:
        begun.set()
        go_on.wait(20)

    checking = threading.Thread(target=lambda: found.append(audit.examine(desk, wait)))
    checking.start()
    assert begun.wait(20)
    for number in range(20):
        notes.write_note(desk, her, factories.note(f"beside {number}"))
    go_on.set()
    checking.join(20)
    assert found
    assert found[0].clean  # type: ignore[attr-defined]
    assert audit.verify(desk).clean


def test_a_lock_cuts_the_check_short(desk: Desk) -> None:
    her = factories.admit(desk)
    for number in range(450):
        notes.write_note(desk, her, factories.note(f"{number}"))
    begun = threading.Event()
    ended: list[float] = []

    def slow(_done: int, _known: int) -> None:
        begun.set()
        time.sleep(0.3)

    def check() -> None:
        audit.examine(desk, slow)
        ended.append(time.monotonic())

    checking = threading.Thread(target=check)
    checking.start()
    assert begun.wait(20)
    locked = time.monotonic()
    unlock.lock(desk, ReturnPlace())
    checking.join(10)
    assert ended
    assert ended[0] - locked < 3
    assert not any(desk.opened.key)


@pytest.mark.parametrize("column", ["mac", "sig", "hash", "prev", "act", "at", "staff_id"])
def test_rows_that_are_no_rows_are_damage_and_not_a_bug(desk: Desk, column: str) -> None:
    """What pages of another day leave behind; found by putting old pages back."""
    factories.admit(desk)
    connection = connect_maintenance(desk.database.path, desk.opened.key)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    query = "SELECT name FROM sqlite_master WHERE type='trigger'"
    for (name,) in connection.execute(query).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute(
        "UPDATE sqlite_master SET sql = replace(replace(sql, 'NOT NULL', ''), 'STRICT', '')"
        " WHERE name = 'audit'"
    )
    connection.execute("PRAGMA writable_schema=RESET")
    connection.execute(f"UPDATE audit SET {column} = NULL WHERE seq = 2")
    connection.close()
    try:
        assert not audit.examine(desk).clean
    except ShelterDeskError:
        return
