"""Colleagues come, lose their passphrase, change their role and leave; real encrypted files."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NothingWritten
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import (
    NewPassphraseNeeded,
    OneTimeCodeExpired,
    UnknownSignInCode,
    WeakPassphrase,
    WrongPassphrase,
)
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening import generations
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import conduct, people, settings
from shelter_desk.services.residents import residents
from shelter_desk.services.views.people import Newcomer, OneTimeCode, PersonView
from tests import factories

NEWCOMER = Newcomer("ليلى حسن", "Layla Hassan", Role.CASEWORKER, "f")


class Door:
    """One desk whose people come and go; only one of them sits there at a time."""

    def __init__(self, desk: Desk) -> None:
        self.parts = desk.parts
        self.manager = desk.staff.sign_in_code
        self.desk: Desk | None = desk

    def leave(self) -> None:
        if self.desk is not None:
            unlock.lock(self.desk, ReturnPlace())
            self.desk = None

    def enter(self, code: str, phrase: str) -> Desk:
        self.leave()
        self.desk = unlock.unlock(self.parts, code, phrase)
        return self.desk

    def enter_first(self, given: OneTimeCode, phrase: str = factories.WORKER_PHRASE) -> Desk:
        self.leave()
        self.desk = unlock.unlock_first_time(self.parts, given.sign_in_code, given.code, phrase)
        return self.desk

    def managed(self) -> Desk:
        return self.enter(self.manager, factories.MANAGER_PHRASE)

    def refused(self, code: str, phrase: str, fault: type[Exception]) -> None:
        self.leave()
        with pytest.raises(fault):
            unlock.unlock(self.parts, code, phrase)


@pytest.fixture
def door(parts: DeskParts) -> Iterator[Door]:
    at = Door(factories.open_new_desk(parts))
    yield at
    if at.desk is not None:
        stop(at.desk)


def now(door: Door) -> Desk:
    assert door.desk is not None
    return door.desk


def row(desk: Desk, code: str) -> PersonView:
    return next(one for one in people.people(desk).people if one.sign_in_code == code)


def acts(desk: Desk) -> list[Act]:
    with desk.database.read() as tx:
        return [one.act for one in tx.audit.entries(AuditFilter(), 100)]


def test_invited_she_chooses_her_own_passphrase(door: Door) -> None:
    desk = now(door)
    given = people.invite(desk, NEWCOMER)
    assert row(desk, given.sign_in_code).by_code
    door.refused(given.sign_in_code, given.code, NewPassphraseNeeded)
    with pytest.raises(WeakPassphrase):
        unlock.unlock_first_time(door.parts, given.sign_in_code, given.code, "short")
    hers = door.enter_first(given)
    assert hers.staff.role is Role.CASEWORKER
    assert conduct.conduct_due(hers) is not None
    door.refused(given.sign_in_code, given.code, WrongPassphrase)
    door.enter(given.sign_in_code, factories.WORKER_PHRASE)
    desk = door.managed()
    assert not row(desk, given.sign_in_code).by_code
    assert audit.verify(desk).clean
    assert Act.INVITE in acts(desk)


def test_a_one_time_code_is_over_after_its_last_day(
    door: Door, fake_clock: factories.FakeClock
) -> None:
    given = people.invite(now(door), NEWCOMER)
    fake_clock.advance(days=people.CODE_DAYS - 1)
    door.refused(given.sign_in_code, given.code, NewPassphraseNeeded)
    fake_clock.advance(days=1)
    door.refused(given.sign_in_code, given.code, OneTimeCodeExpired)


def test_nobody_without_a_name_is_invited(door: Door) -> None:
    with pytest.raises(NothingWritten):
        people.invite(now(door), Newcomer(" ", "", Role.HEALTH, "f"))
    assert len(people.people(now(door)).people) == 1
    assert audit.verify(now(door)).clean


def test_a_reset_needs_no_passphrase_and_closes_the_old_one(door: Door) -> None:
    given = people.invite(now(door), NEWCOMER)
    who = door.enter_first(given).staff.id
    again = people.reset(door.managed(), who)
    assert again.sheet
    door.refused(given.sign_in_code, factories.WORKER_PHRASE, WrongPassphrase)
    hers = door.enter_first(again, "another lantern over the harbour")
    assert hers.staff.id == who
    assert hers.sealer.can_open(Compartment.HEALTH)
    assert audit.verify(door.managed()).clean


def test_a_second_manager_resets_the_first_whose_sheet_is_void(door: Door) -> None:
    first = now(door).staff.id
    second = people.invite(now(door), Newcomer("", "Huda", Role.MANAGER, "f"))
    desk = door.enter_first(second)
    assert people.people(desk).managers == 2
    again = people.reset(desk, first)
    assert not again.sheet
    assert not people.people(desk).sheet
    settings.confirm_recovery_key(desk, settings.new_recovery_key(desk))
    assert people.people(desk).sheet
    back = door.enter_first(again, factories.MANAGER_PHRASE)
    assert back.staff.id == first
    assert audit.verify(back).clean


def test_reset_forgets_failures_and_tells_them(door: Door) -> None:
    given = people.invite(now(door), NEWCOMER)
    who = door.enter_first(given).staff.id
    door.leave()
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            unlock.unlock(door.parts, given.sign_in_code, "no")
    desk = door.managed()
    again = people.reset(desk, who)
    assert Act.FAILED_UNLOCK in acts(desk)
    door.enter_first(again)


def test_a_role_changes_what_is_sealed_for_her(door: Door) -> None:
    given = people.invite(now(door), NEWCOMER)
    who = door.enter_first(given).staff.id
    people.change_role(door.managed(), who, Role.HOUSE)
    hers = door.enter(given.sign_in_code, factories.WORKER_PHRASE)
    assert hers.staff.role is Role.HOUSE
    assert not any(hers.sealer.can_open(one) for one in Compartment)
    desk = door.managed()
    assert audit.verify(desk).clean
    with pytest.raises(NotAllowed):
        people.change_role(desk, desk.staff.id, Role.HOUSE)


def test_removal_is_a_new_generation(door: Door) -> None:
    desk = now(door)
    kept = factories.admit(desk, "Mariam")
    given = people.invite(desk, NEWCOMER)
    who = door.enter_first(given).staff.id
    desk = door.managed()
    before, old_key = desk.database.path, bytes(desk.opened.key)
    people.remove(desk, who)
    assert desk.database.path != before
    assert bytes(desk.opened.key) != old_key
    assert desk.take_changes() >= {"staff"}
    assert residents.open_file(desk, kept).row.called == "Mariam"
    assert not row(desk, given.sign_in_code).active
    assert audit.verify(desk).clean
    door.refused(given.sign_in_code, factories.WORKER_PHRASE, UnknownSignInCode)
    assert before.exists()
    desk = door.managed()
    assert not before.exists(), "what she had the key of goes at the next unlock"
    assert Act.REMOVE in acts(desk)
    with pytest.raises(NotAllowed):
        people.remove(desk, who)


def test_a_removal_that_fails_has_not_happened(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    given = people.invite(now(door), NEWCOMER)
    who = door.enter_first(given).staff.id
    desk = door.managed()
    files = set(door.parts.folder.glob("vault-*.db"))

    def broken(*_args: object, **_named: object) -> None:
        raise DamagedVault

    with monkeypatch.context() as patch:
        patch.setattr(generations, "verify_copy", broken)
        with pytest.raises(DamagedVault):
            people.remove(desk, who)
    assert set(door.parts.folder.glob("vault-*.db")) == files
    assert row(desk, given.sign_in_code).active
    factories.admit(desk)
    door.enter(given.sign_in_code, factories.WORKER_PHRASE)
    assert audit.verify(door.managed()).clean


def test_nobody_removes_or_resets_herself(door: Door) -> None:
    desk = now(door)
    for act in (people.remove, people.reset):
        with pytest.raises(NotAllowed):
            act(desk, desk.staff.id)


def test_only_managers_remove(caseworker_desk: Desk) -> None:
    other = next(
        one.id for one in factories.colleagues(caseworker_desk) if one.role is Role.MANAGER
    )
    with pytest.raises(NotAllowed):
        people.remove(caseworker_desk, StaffId(other))


def test_the_code_of_conduct_is_accepted_once_for_a_version(door: Door) -> None:
    given = people.invite(now(door), NEWCOMER)
    hers = door.enter_first(given)
    due = conduct.conduct_due(hers)
    assert due is not None
    assert set(due.lines) == {"ar", "en"}
    assert len(due.lines["ar"]) == len(due.lines["en"])
    conduct.accept_conduct(hers, due.version)
    assert conduct.conduct_due(hers) is None
    desk = door.managed()
    assert row(desk, given.sign_in_code).conduct == due.version
    assert audit.verify(desk).clean


def test_the_log_says_what_happened_to_colleagues_in_words(door: Door) -> None:
    desk = now(door)
    given = people.invite(desk, NEWCOMER)
    who = row(desk, given.sign_in_code).id
    people.change_role(desk, who, Role.HEALTH)
    people.reset(desk, who)
    people.remove(desk, who)
    told = {}
    for one in audit.audit_page(desk, AuditFilter()).rows:
        detail = one.detail
        if not isinstance(detail, str):
            detail = detail.text.source.format(**detail.params)
        told[one.kind] = detail
    assert told[Act.INVITE] == "Caseworker"
    assert told[Act.ROLE] == "from Caseworker to Health"
    assert told[Act.RESET] == told[Act.REMOVE] == "Health"
