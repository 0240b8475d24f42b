"""What a manager is pointed to: reading that is not work on one's own files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.domain.teams import TeamMember
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.oversight.unusual import MANY_FILES, Unusual, unusual_reads
from shelter_desk.services.residents import residents
from tests import factories
from tests.factories import FakeClock


def clock(desk: Desk) -> FakeClock:
    assert isinstance(desk.clock, FakeClock)
    return desk.clock


@pytest.fixture
def hers(desk: Desk) -> ResidentId:
    """A file the manager works on."""
    return factories.admit(desk)


@pytest.fixture
def worker(desk: Desk, hers: ResidentId) -> Iterator[Desk]:
    """A caseworker at the same desk; the manager's own desk is closed meanwhile."""
    assert hers
    code = factories.add_worker(desk, Role.CASEWORKER)
    stop(desk)
    opened = factories.reopen(desk, factories.WORKER_PHRASE, code)
    yield opened
    stop(opened)


def as_manager(worker: Desk, desk: Desk) -> dict[Unusual, int]:
    stop(worker)
    manager = factories.reopen(desk)
    try:
        return {line.kind: line.message.n or 0 for line in unusual_reads(manager)}
    finally:
        stop(manager)


def test_a_file_of_others_that_was_only_read(desk: Desk, worker: Desk, hers: ResidentId) -> None:
    residents.open_file(worker, hers)
    residents.open_file(worker, hers)
    assert as_manager(worker, desk) == {Unusual.OTHERS: 1}


def test_who_wrote_in_it_the_same_day_was_at_work(
    desk: Desk, worker: Desk, hers: ResidentId
) -> None:
    residents.open_file(worker, hers)
    notes.write_note(worker, hers, factories.note())
    assert as_manager(worker, desk) == {}


def test_one_s_own_file_and_one_of_the_team_are_not_unusual(
    desk: Desk, worker: Desk, hers: ResidentId
) -> None:
    residents.open_file(worker, factories.admit(worker, "Asha"))
    with worker.database.write() as tx:
        tx.teams.join(TeamMember(hers, worker.staff.id, worker.clock.now()))
    residents.open_file(worker, hers)
    assert as_manager(worker, desk) == {}


def test_reading_at_night(desk: Desk, hers: ResidentId) -> None:
    residents.open_file(desk, hers)
    assert unusual_reads(desk) == ()
    clock(desk).advance(hours=13)
    residents.open_file(desk, hers)
    (line,) = unusual_reads(desk)
    assert (line.kind, line.message.n) == (Unusual.NIGHT, 1)
    assert len(line.codes) == 1
    clock(desk).advance(days=8)
    assert unusual_reads(desk) == (), "a week ago is over"


def test_house_staff_are_awake_at_night(desk: Desk, hers: ResidentId) -> None:
    """Nights are their work; what they open is found by the other rules."""
    with desk.database.write() as tx:
        person = tx.staff.get(desk.staff.id)
        tx.staff.update(replace(person, role=Role.HOUSE))
    clock(desk).advance(hours=13)
    residents.open_file(desk, hers)
    assert unusual_reads(desk) == ()


def test_many_files_on_one_day(desk: Desk) -> None:
    everybody = [factories.admit(desk, f"P{number}") for number in range(MANY_FILES)]
    for one in everybody[1:]:
        residents.open_file(desk, one)
    assert unusual_reads(desk) == ()
    residents.open_file(desk, everybody[0])
    (line,) = unusual_reads(desk)
    assert (line.kind, line.message.n) == (Unusual.MANY, MANY_FILES)


def test_searching_and_opening_nothing(desk: Desk, hers: ResidentId) -> None:
    for _ in range(3):
        residents.note_search(desk, "somebody", 0)
        clock(desk).advance(minutes=12)
    (line,) = unusual_reads(desk)
    assert (line.kind, line.message.n) == (Unusual.SEARCHES, 3)
    residents.note_search(desk, "somebody", 1)
    clock(desk).advance(minutes=1)
    residents.open_file(desk, hers)
    (line,) = unusual_reads(desk)
    assert line.message.n == 3, "what led to a file was not in vain"


def test_a_name_typed_three_times_in_a_row_is_one_search(desk: Desk) -> None:
    for _ in range(3):
        residents.note_search(desk, "somebody", 0)
        clock(desk).advance(seconds=40)
    clock(desk).advance(minutes=20)
    assert unusual_reads(desk) == ()
