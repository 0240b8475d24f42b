"""Whose files one meets: own, the team's, all; broken glass; ties; the night shift's codes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import Interpreter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.people_errors import NoFileWithCode
from shelter_desk.domain.reach_errors import (
    ConflictOfInterest,
    InterpreterInConflict,
    NotInScope,
    ReasonTooShort,
)
from shelter_desk.domain.staff import Role, Scope
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import reach, settings
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from tests import factories

WHY = "She fell at night and asked for me"


class House:
    """A manager with a file, a caseworker with one, and whoever sits at the desk."""

    def __init__(self, parts: DeskParts, scope: Scope, role: Role = Role.CASEWORKER) -> None:
        self.parts = parts
        self.desk = factories.open_new_desk(parts)
        self.manager = self.desk.staff.sign_in_code
        settings.update_shelter(self.desk, replace(self.desk.shelter, record_scope=scope))
        self.worker = factories.add_worker(self.desk, role)
        self.worker_id = factories.staff_id(self.desk, self.worker)
        self.other = factories.admit(self.desk, "Mariam")
        self.note = notes.write_note(self.desk, self.other, factories.note("blue suitcase"))

    def as_worker(self) -> Desk:
        return self._enter(self.worker, factories.WORKER_PHRASE)

    def as_manager(self) -> Desk:
        return self._enter(self.manager, factories.MANAGER_PHRASE)

    def _enter(self, code: str, phrase: str) -> Desk:
        unlock.lock(self.desk, ReturnPlace())
        self.desk = unlock.unlock(self.parts, code, phrase)
        return self.desk


@pytest.fixture
def houses(parts: DeskParts) -> Iterator[list[House]]:
    made: list[House] = []
    yield made
    for house in made:
        stop(house.desk)


def _house(houses: list[House], parts: DeskParts, scope: Scope, role: Role) -> House:
    house = House(parts, scope, role)
    houses.append(house)
    return house


class Met(NamedTuple):
    listed: bool
    found: bool
    opened: bool
    noted: bool


def meets(desk: Desk, resident: ResidentId, called: str = "Mariam") -> Met:
    """What she meets of one file, by every way there is."""
    listed = resident in {one.id for one in residents.residents_list(desk, "all").rows}
    found = {one.id: one for one in residents.find(desk, called)}
    try:
        residents.open_file(desk, resident)
        opened = True
    except (NotInScope, ConflictOfInterest):
        opened = False
    noted = resident in {one.resident_id for one in notes.find_notes(desk, "suitcase").rows}
    whole = resident in found and not found[resident].outside
    return Met(listed, whole, opened, noted)


ALL_OF_IT, NOTHING = Met(True, True, True, True), Met(False, False, False, False)


@pytest.mark.parametrize(
    ("scope", "expected"),
    [(Scope.ALL, ALL_OF_IT), (Scope.TEAM, NOTHING), (Scope.OWN, NOTHING)],
)
def test_scope_narrows_caseworkers(
    houses: list[House], parts: DeskParts, scope: Scope, expected: Met
) -> None:
    house = _house(houses, parts, scope, Role.CASEWORKER)
    desk = house.as_worker()
    mine = factories.admit(desk, "Fatima")
    assert meets(desk, house.other) == expected
    assert residents.open_file(desk, mine).row.called == "Fatima"
    assert mine in {one.id for one in residents.residents_list(desk, "in_house").rows}
    assert today.today(desk).in_house == (2 if scope is Scope.ALL else 1)


@pytest.mark.parametrize(("scope", "expected"), [(Scope.TEAM, ALL_OF_IT), (Scope.OWN, NOTHING)])
def test_who_is_on_the_team_meets_the_file(
    houses: list[House], parts: DeskParts, scope: Scope, expected: Met
) -> None:
    house = _house(houses, parts, scope, Role.CASEWORKER)
    reach.join_team(house.desk, house.other, house.worker_id)
    assert meets(house.as_worker(), house.other) == expected
    desk = house.as_manager()
    assert [one for one, _name in reach.team_of(desk, house.other).members] == [house.worker_id]
    reach.leave_team(desk, house.other, house.worker_id)
    assert reach.team_of(desk, house.other).members == ()
    assert audit.verify(desk).clean
    assert meets(house.as_worker(), house.other) == NOTHING


def test_an_outside_file_answers_a_search_with_its_code_alone(
    houses: list[House], parts: DeskParts
) -> None:
    house = _house(houses, parts, Scope.OWN, Role.CASEWORKER)
    desk = house.as_worker()
    (row,) = residents.find(desk, "Mariam")
    assert row.outside
    assert row.code.startswith("SD-")
    assert (row.called, row.names, row.age, row.bed, row.languages) == ("", (), None, "", ())
    (alike,) = residents.likely_duplicates(desk, names=["Mariam"])
    assert alike.row.outside
    assert alike.row.called == ""


def test_every_way_into_the_file_is_closed(houses: list[House], parts: DeskParts) -> None:
    house = _house(houses, parts, Scope.OWN, Role.CASEWORKER)
    desk, her = house.as_worker(), house.other
    for way in (
        lambda: residents.open_file(desk, her),
        lambda: residents.reread_file(desk, resident_id=her),
        lambda: residents.resident_row(desk, her),
        lambda: residents.set_do_not_confirm(desk, her, True),
        lambda: records.open_form(desk, her, "intake"),
        lambda: records.latest_record(desk, her, "intake"),
        lambda: notes.notes_of(desk, her),
        lambda: notes.add_addendum(desk, house.note, "one more word"),
        lambda: notes.write_note(desk, her, factories.note()),
        lambda: consents.wallet(desk, her),
        lambda: consents.record_consent(desk, her, factories.decision(desk)),
    ):
        with pytest.raises(NotInScope):
            way()


def test_broken_glass_opens_until_midnight_and_managers_are_told(
    houses: list[House], parts: DeskParts, fake_clock: factories.FakeClock
) -> None:
    house = _house(houses, parts, Scope.OWN, Role.CASEWORKER)
    desk = house.as_worker()
    with pytest.raises(ReasonTooShort):
        reach.break_glass(desk, house.other, "because 12345678")
    with pytest.raises(NotFound):
        reach.break_glass(desk, ResidentId("nobody"), WHY)
    until = reach.break_glass(desk, house.other, WHY)
    assert until.astimezone().timestamp() == until.timestamp()
    assert (until - desk.clock.now()).total_seconds() < 24 * 3600
    assert meets(desk, house.other) == ALL_OF_IT
    fake_clock.advance(days=1)
    assert meets(desk, house.other) == NOTHING
    with pytest.raises(NotAllowed):
        reach.broken_glasses(desk)
    desk = house.as_manager()
    (told,) = reach.broken_glasses(desk)
    assert (told.reason, told.resident_id, told.who) == (WHY, house.other, "Layla Hassan")
    reach.acknowledge(desk, told.id)
    assert reach.broken_glasses(desk) == ()
    with pytest.raises(NotFound):
        reach.acknowledge(desk, told.id)
    with desk.database.read() as tx:
        (entry,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.BREAK_GLASS})), 5)
    assert (entry.reason, entry.resident_id) == (WHY, house.other)
    assert audit.verify(desk).clean


@pytest.mark.parametrize("scope", [Scope.ALL, Scope.TEAM, Scope.OWN])
def test_a_tie_closes_the_file_and_no_reason_opens_it(
    houses: list[House], parts: DeskParts, scope: Scope
) -> None:
    house = _house(houses, parts, scope, Role.CASEWORKER)
    desk = house.as_manager()
    reach.join_team(desk, house.other, house.worker_id)
    tie = reach.tie_staff(desk, house.other, house.worker_id, "Her cousin is the employer")
    with pytest.raises(NotAllowed):
        reach.join_team(desk, house.other, house.worker_id)
    desk = house.as_worker()
    assert meets(desk, house.other) == NOTHING
    assert residents.find(desk, "Mariam") == ()
    assert residents.likely_duplicates(desk, names=["Mariam"]) == ()
    with pytest.raises(ConflictOfInterest):
        reach.break_glass(desk, house.other, WHY)
    desk = house.as_manager()
    assert [one.who for one in reach.ties(desk)] == ["Layla Hassan"]
    reach.end_tie(desk, tie)
    assert reach.ties(desk) == ()
    assert audit.verify(desk).clean
    expected = ALL_OF_IT if scope is Scope.ALL else NOTHING
    assert meets(house.as_worker(), house.other) == expected


def test_a_manager_does_not_end_her_own_tie(houses: list[House], parts: DeskParts) -> None:
    house = _house(houses, parts, Scope.ALL, Role.CASEWORKER)
    desk = house.desk
    tie = reach.tie_staff(desk, house.other, StaffId(desk.staff.id), "Her neighbour for years")
    assert meets(desk, house.other) == NOTHING
    with pytest.raises(NotAllowed):
        reach.end_tie(desk, tie)


@pytest.mark.parametrize("typed", ["Amal Nasser", "  amal   NASSER "])
def test_a_tied_interpreter_does_not_interpret(
    houses: list[House], parts: DeskParts, typed: str
) -> None:
    house = _house(houses, parts, Scope.ALL, Role.CASEWORKER)
    desk = house.desk
    reach.tie_interpreter(desk, house.other, "Amal Nasser", "Works for the embassy")
    with pytest.raises(InterpreterInConflict):
        notes.write_note(desk, house.other, replace(factories.note(), interpreter=typed))
    decided = factories.decision(desk, interpreter=Interpreter(name=typed, language="am"))
    with pytest.raises(InterpreterInConflict):
        consents.record_consent(desk, house.other, decided)
    notes.write_note(desk, house.other, replace(factories.note(), interpreter="Hana"))
    assert audit.verify(desk).clean


def test_the_night_shift_meets_codes_alone(houses: list[House], parts: DeskParts) -> None:
    house = _house(houses, parts, Scope.ALL, Role.HOUSE)
    desk = house.as_worker()
    (row,) = residents.residents_list(desk, "in_house").rows
    assert (row.called, row.names, row.age) == ("", (), None)
    assert row.code
    assert residents.find(desk, "Mariam") == ()
    assert [one.id for one in residents.find(desk, row.code)] == [house.other]
    with pytest.raises(NotAllowed):
        residents.open_file(desk, house.other)


def test_the_night_shift_writes_and_reads_its_own_kinds_of_notes(
    houses: list[House], parts: DeskParts
) -> None:
    house = _house(houses, parts, Scope.ALL, Role.HOUSE)
    desk = house.as_worker()
    assert notes.notes_of(desk, house.other) == ()
    for kind in NoteKind:
        draft = factories.note("Slept until six.", kind)
        if kind in (NoteKind.HOUSE_SHIFT, NoteKind.HANDOVER):
            notes.write_note(desk, house.other, draft)
        else:
            for write in (notes.write_note, notes.write_and_sign):
                with pytest.raises(NotAllowed):
                    write(desk, house.other, draft)
            with pytest.raises(NotAllowed):
                notes.save_note_draft(desk, house.other, draft, 0)
    with pytest.raises(NotAllowed):
        notes.add_addendum(desk, house.note, "not my kind of note")
    assert len(notes.notes_of(desk, house.other)) == 2
    with pytest.raises(NotAllowed):
        notes.find_notes(desk, "suitcase")


def test_a_file_is_found_by_its_code(houses: list[House], parts: DeskParts) -> None:
    house = _house(houses, parts, Scope.ALL, Role.CASEWORKER)
    code = residents.resident_row(house.desk, house.other).code
    arabic = code.lower().translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert reach.file_by_code(house.desk, arabic) == house.other
    with pytest.raises(NoFileWithCode) as told:
        reach.file_by_code(house.desk, "SD-1999-0001")
    assert "SD-1999-0001" in told.value.params["code"]
