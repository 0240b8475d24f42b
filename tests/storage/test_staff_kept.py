"""The staff is read once and kept, and never shown otherwise than the file has it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.storage.connection.connecting import connect_maintenance
from tests.storage.desk import Desk, key, person


def names(desk: Desk) -> list[str]:
    with desk.database.read() as tx:
        return [one.name_latin for one in tx.staff.all()]


def test_it_is_read_from_the_file_once(desk: Desk) -> None:
    with desk.database.read() as tx:
        driver = tx.search._driver
    said: list[str] = []
    first = names(desk)
    driver.set_trace_callback(said.append)
    assert names(desk) == first
    assert any("data_version" in one for one in said)
    assert not [one for one in said if "staff" in one]


def test_own_changes_show_at_once(desk: Desk) -> None:
    assert len(names(desk)) == 1
    with desk.database.write() as tx:
        tx.staff.add(person(2))
        assert len(tx.staff.all()) == 2
    assert len(names(desk)) == 2
    with desk.database.write() as tx:
        tx.staff.update(replace(desk.staff, name_latin="Huda"))
    assert "Huda" in names(desk)


def test_what_was_rolled_back_was_never_kept(desk: Desk) -> None:
    before = names(desk)

    def spoil() -> None:
        with desk.database.write() as tx:
            tx.staff.update(replace(desk.staff, name_latin="Huda"))
            assert tx.staff.all()[0].name_latin == "Huda"
            raise LookupError

    with pytest.raises(LookupError):
        spoil()
    assert names(desk) == before


def test_changes_of_another_connection_show(desk: Desk) -> None:
    before = names(desk)
    other = connect_maintenance(desk.database.path, key())
    with desk.database.read() as tx:
        assert tx.staff.all()[0].name_latin == before[0]
        other.execute("UPDATE staff SET name_latin = 'Huda'")
        # this unit of work still sees the moment at which it began
        assert tx.staff.all()[0].name_latin == before[0]
    other.close()
    assert names(desk) == ["Huda"]
