"""Every role × every use case × assigned or not × tied or not: exactly as the table says.

The table stands here a second time, so that a change of it is a decision and not an accident.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from shelter_desk.domain.belongings import Category, Given
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotEntitled
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.notes import first_kind
from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.reach_errors import ConflictOfInterest, NotInScope
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import PERMISSIONS, SCOPES, Permission, Role, Scope
from shelter_desk.forms.answers import Answers
from shelter_desk.services import use_case
from shelter_desk.services.attachments import attachments
from shelter_desk.services.consents import consents, overrides
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import beds, belongings, outings, rooms
from shelter_desk.services.inside.notes.sealed_notes import opened_note
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.scope import FILE_ACTS, TIES_ONLY
from shelter_desk.services.today import tasks
from shelter_desk.services.use_case import Law, law_of
from shelter_desk.services.views.attachment import NewFile
from shelter_desk.services.views.belonging import IssueWords, ThingWords
from shelter_desk.services.views.house import OutWords, RoomWish
from shelter_desk.services.views.override import OverrideWords
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.vault.enrolment import GROUPS_OF_ROLE
from tests import factories, papers
from tests.services.test_law import FUNCTIONS, _arguments, _lawful, _SomebodyAt

_DESK = "use_desk find_residents"
_PRINTS = "print print_receipts"
_SHIFT = "write_notes report_incidents tick_first_day"
_WORK = f"{_DESK} read_file write_records {_SHIFT} {_PRINTS} break_glass"
TABLE: Mapping[Role, str] = {
    Role.CASEWORKER: f"{_WORK} admit take_consent refer export record_exit",
    Role.HEALTH: _WORK,
    Role.LEGAL: f"{_WORK} take_consent refer",
    Role.HOUSE: f"{_DESK} admit {_SHIFT} print_receipts",
    Role.FORMS_DESK: f"{_DESK} refer {_PRINTS}",
    Role.AUDITOR: "use_desk audit read_reviews",
    Role.DATA_OFFICER: "use_desk backup restore retention",
}
SEALED: Mapping[Role, str] = {
    Role.MANAGER: "testimony health legal management",
    Role.CASEWORKER: "testimony health legal",
    Role.HEALTH: "health",
    Role.LEGAL: "legal",
}
REACH: Mapping[Role, Scope] = {
    **dict.fromkeys(Role, Scope.ALL),
    Role.CASEWORKER: Scope.TEAM,
    Role.AUDITOR: Scope.NONE,
    Role.DATA_OFFICER: Scope.NONE,
}


@pytest.mark.parametrize("role", Role)
def test_the_table_is_as_it_was_agreed(role: Role) -> None:
    agreed = [*Permission] if role is Role.MANAGER else TABLE[role].split()
    assert sorted(PERMISSIONS[role]) == sorted(agreed)
    assert GROUPS_OF_ROLE[role] == frozenset(SEALED.get(role, "").split())
    assert SCOPES[role] is REACH[role]


class _ReachedError(Exception):
    """Permission and scope let her through."""


@dataclass(frozen=True)
class House:
    """One file with something of each kind in it, and one colleague of each role."""

    desk: Desk
    named: Mapping[str, Any]
    staff: Mapping[Role, StaffId]

    @property
    def her(self) -> ResidentId:
        return ResidentId(self.named["resident_id"])

    def at(self, role: Role, scope: Scope) -> Desk:
        """The desk as if somebody of ``role`` sat at it."""
        with self.desk.database.read() as tx:
            person = tx.staff.get(self.staff[role])
        shelter = replace(self.desk.shelter, record_scope=scope)
        return replace(self.desk, staff=person, shelter=shelter)


def _decision() -> OverrideWords:
    return OverrideWords(
        items=frozenset({DataItem.NAME}),
        ground=Ground.VITAL_INTEREST,
        reason="Somebody is about to be hurt",
        told=True,
    )


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder: Path = tmp_path_factory.mktemp("matrix") / "desk"
    desk = factories.open_new_desk(factories.make_parts(folder))
    codes = {role: factories.add_worker(desk, role) for role in Role}
    by_code = {one.sign_in_code: one.id for one in factories.colleagues(desk)}
    her = factories.admit(desk)
    agency = referrals.add_agency(desk, "جهة", "Agency")
    consent = consents.record_consent(desk, her, factories.decision(desk))
    referral = referrals.draft_referral(desk, her, ReferralDraft(agency, "shelter", "a bed"))
    second = (codes[Role.MANAGER], factories.WORKER_PHRASE)
    bed = rooms.add_bed(desk, rooms.add_room(desk, RoomWish("4")), "1")
    named = {
        "resident_id": her,
        "note_id": notes.write_note(desk, her, factories.note()),
        "consent_id": consent,
        "referral_id": referral,
        "override_id": overrides.override_consent(desk, referral, _decision(), *second),
        "record_id": records.sign_record(desk, her, "arrival", Answers.empty()),
        "paper": papers.consent_paper(desk, her, [consent]),
        "belonging_id": belongings.receive_belonging(desk, her, ThingWords(Category.KEY, "A key")),
        "issued_id": belongings.give_item(desk, her, IssueWords(Given.FOOD)),
        "outing_id": outings.go_out(desk, her, OutWords()),
        "attachment_id": attachments.attach(desk, her, NewFile("a.txt", b"her own words")),
        "hold_id": beds.hold_bed(desk, bed, "", resident_id=her),
    }
    due, me = desk.local_today(), desk.staff.id
    noted = notes.write_note(desk, her, factories.note())
    named["task_id"] = tasks.leave_task(desk, noted, "call the clinic", due, me)
    yield House(desk, named, {role: by_code[code] for role, code in codes.items()})
    stop(desk)


def _expected(law: Law, role: Role, scope: Scope, *, assigned: bool, tied: bool) -> type[Exception]:
    permission = law.permission
    assert permission is not None
    if permission not in PERMISSIONS[role]:
        return NotAllowed
    if law.names and permission in FILE_ACTS | TIES_ONLY:
        if tied:
            return ConflictOfInterest
        narrowed = role is Role.CASEWORKER and permission in FILE_ACTS
        if narrowed and not (scope is Scope.ALL or (scope is Scope.TEAM and assigned)):
            return NotInScope
    return _ReachedError


def _outcome(name: str, desk: Desk, named: Mapping[str, Any]) -> type[Exception]:
    function = FUNCTIONS[name]
    law = law_of(function)
    assert law is not None
    given = _arguments(function) | {one: named[one] for one, _place in law.names if one in named}
    try:
        function(desk, **given)
    except Exception as fault:  # noqa: BLE001  (which one it is, is the question)
        return type(fault)
    raise AssertionError(name)


@pytest.mark.parametrize("role", Role)
def test_every_use_case_for_every_role_assigned_or_not_tied_or_not(
    house: House, role: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    laws = [(name, law) for name, law in _lawful() if not name.rpartition(".")[2].startswith("_")]
    laws = [(name, law) for name, law in laws if {one for one, _ in law.names} <= set(house.named)]
    tried: Counter[str] = Counter()
    for assigned in (False, True):
        if assigned:
            reach.join_team(house.desk, house.her, house.staff[role])
        for tied in (False, True):
            tie = None
            if tied:
                staff_id = house.staff[role]
                with house.desk.database.read() as tx:
                    was = tx.teams.of(house.her)
                tie = reach.tie_staff(house.desk, house.her, staff_id, "A neighbour of hers")
                assert was or not assigned
            for scope in (Scope.ALL, Scope.TEAM, Scope.OWN):
                desk = house.at(role, scope)
                with monkeypatch.context() as patch:
                    patch.setattr(use_case, "Work", _reached)
                    for name, law in laws:
                        expected = _expected(law, role, scope, assigned=assigned, tied=tied)
                        assert _outcome(name, desk, house.named) is expected, (
                            f"{name} {role} {scope} assigned={assigned} tied={tied}"
                        )
                        tried[expected.__name__] += 1
            if tie is not None:
                reach.end_tie(house.desk, tie)
    assert sum(tried.values()) > 1000
    assert tried["_ReachedError"] > 0
    assert (tried["NotInScope"] > 0) is (role is Role.CASEWORKER)


def _reached(*_parts: object, **_named: object) -> None:
    raise _ReachedError


def _checks_itself() -> list[tuple[str, Permission]]:
    found = []
    for name, function in FUNCTIONS.items():
        law = law_of(function)
        if law is None or law.kind != "outside":
            continue
        words = getattr(law.event, "because", "").split("checks Permission.")
        if len(words) > 1:
            found.append((name, Permission[words[1].split()[0].rstrip(";,")]))
    return found


def test_functions_that_check_themselves_are_found() -> None:
    assert len(_checks_itself()) >= 3


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(("name", "permission"), _checks_itself())
def test_who_checks_herself_refuses_exactly_as_the_table_says(
    name: str, permission: Permission, role: Role
) -> None:
    function = FUNCTIONS[name]
    somebody: Any = _SomebodyAt(role)
    if permission in PERMISSIONS[role]:
        with pytest.raises(Exception) as told:  # noqa: PT011  (anything but a refusal)
            function(somebody, **_arguments(function))
        assert told.type is not NotAllowed
        return
    with pytest.raises(NotAllowed):
        function(somebody, **_arguments(function))


def test_sealed_parts_open_to_members_alone(parts: DeskParts) -> None:
    desk = factories.open_new_desk(parts)
    codes = {role: factories.add_worker(desk, role) for role in Role}
    blobs = {one: desk.sealer.seal(one, b"words", b"place") for one in Compartment}
    unlock.lock(desk, ReturnPlace())
    wrongly = rightly = 0
    for role, code in codes.items():
        hers = unlock.unlock(parts, code, factories.WORKER_PHRASE)
        for one, blob in blobs.items():
            belongs = one.value in SEALED.get(role, "").split()
            try:
                opened = hers.sealer.open(one, blob, b"place") == b"words"
            except NotEntitled:
                opened = False
            wrongly += opened and not belongs
            rightly += opened and belongs
        stop(hers)
    assert (wrongly, rightly) == (0, 9)


def test_every_role_that_writes_notes_gives_to_the_circles_it_is_not_in(parts: DeskParts) -> None:
    desk = factories.open_new_desk(parts)
    codes = {role: factories.add_worker(desk, role) for role in Role}
    her, manager = factories.admit(desk), desk.staff.sign_in_code
    unlock.lock(desk, ReturnPlace())
    given: dict[str, tuple[Role, Compartment]] = {}
    refused = 0
    for role, code in codes.items():
        hers = unlock.unlock(parts, code, factories.WORKER_PHRASE)
        strange = [one for one in Compartment if one.value not in SEALED.get(role, "").split()]
        for one in strange:
            words = factories.note(f"{role} {one}", first_kind(role))
            draft = replace(words, compartment=one)
            if Permission.WRITE_NOTES in PERMISSIONS[role]:
                given[notes.write_and_sign(hers, her, draft)] = (role, one)
                continue
            with pytest.raises(NotAllowed):
                notes.write_and_sign(hers, her, draft)
            refused += 1
        stop(hers)
    for role, code in ((Role.MANAGER, manager), *codes.items()):
        phrase = factories.MANAGER_PHRASE if code == manager else factories.WORKER_PHRASE
        reader = unlock.unlock(parts, code, phrase)
        with reader.database.read() as tx:
            kept = tx.notes.of_resident(her)
        for note in kept:
            giver, part = given[note.id]
            assert note.compartment is part
            if part.value in SEALED.get(role, "").split():
                assert opened_note(reader.sealer, note).blocks[0].text == f"{giver} {part}"
                continue
            with pytest.raises(NotEntitled):
                opened_note(reader.sealer, note)
        stop(reader)
    # house 4, health 3, legal 3, caseworker 1; forms desk, auditor and data officer none of 4
    assert (len(given), len(kept), refused) == (11, 11, 12)


def test_lists_hold_only_what_may_be_opened(house: House) -> None:
    for scope, listed in ((Scope.ALL, True), (Scope.TEAM, False), (Scope.OWN, False)):
        desk = house.at(Role.CASEWORKER, scope)
        found = {one.id for one in residents.residents_list(desk, "all").rows}
        assert (house.her in found) is listed


P = Permission
BEYOND_ANY_FILE = {
    *(P.USE_DESK, P.AUDIT, P.MANAGE_DESK, P.MANAGE_PEOPLE, P.BACKUP, P.RESTORE, P.RETENTION),
    *(P.RELEASE_FIGURES, P.EXPORT_ALL, P.TRAIN),
}
"""Written out by hand: what is about the desk, or looks at ties by itself."""
PAST_HER_SCOPE = {P.REVIEW_FILES, P.READ_REVIEWS, P.BREAK_GLASS}


def test_every_other_permission_ends_at_the_files_within_reach() -> None:
    assert TIES_ONLY == PAST_HER_SCOPE
    assert set(Permission) - BEYOND_ANY_FILE - PAST_HER_SCOPE == FILE_ACTS
