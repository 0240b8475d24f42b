"""Somebody arrives to be practised with, on real encrypted files."""

from __future__ import annotations

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.practice.errors import NothingForTheCoach, PracticeOnly
from shelter_desk.domain.practice.role import role_card
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.training.practice_free import KEPT, NUMBERS
from shelter_desk.services.inside.training.practice_roles import packaged_roles
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight.audit import verify
from shelter_desk.services.residents import residents
from shelter_desk.services.training import practice_free
from shelter_desk.storage.repositories.residents import ResidentRepository
from tests import factories


def test_a_real_desk_refuses(desk: Desk) -> None:
    for refused in (practice_free.free_practice, practice_free.somebody_arrives):
        with pytest.raises(PracticeOnly):
            refused(desk)
    with desk.database.read() as tx:
        assert tx.settings.preference(desk.staff.id, "free_practice") is None
        assert tx.audit.count(AuditFilter(acts=frozenset({Act.PRACTICE}))) == 0


def test_somebody_arrives_with_a_card_that_comes_again(house: Desk) -> None:
    assert practice_free.free_practice(house).talks == ()
    (talk,) = practice_free.somebody_arrives(house).talks
    assert talk.card == role_card(packaged_roles(), talk.card.seed)
    assert 0 <= talk.card.seed < NUMBERS
    assert talk.file is None
    unlock.lock(house, ReturnPlace())
    again = factories.reopen(house, code=house.staff.sign_in_code)
    assert practice_free.free_practice(again).talks == (talk,)
    with again.database.read() as tx:
        (line,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.PRACTICE})), 9)
    assert line.ref is not None
    assert tuple(line.ref) == ("role_card", str(talk.card.seed))
    assert line.resident_id is None
    assert verify(again).clean
    stop(again)


def test_each_arrival_has_the_file_that_was_opened_for_it(house: Desk) -> None:
    before = residents.admit_resident(house, called="Before")
    practice_free.somebody_arrives(house)
    first = residents.admit_resident(house, called="First")
    practice_free.somebody_arrives(house)
    newest, older = practice_free.free_practice(house).talks
    assert newest.file is None
    assert older.file is not None
    assert (older.file.id, older.file.called) == (first, "First")
    second = residents.admit_resident(house, called="Second")
    newest, older = practice_free.free_practice(house).talks
    assert newest.file is not None
    assert older.file is not None
    assert (newest.file.id, older.file.id) == (second, first)
    assert before not in (newest.file.id, older.file.id)


def test_a_colleague_has_her_own_talks_and_files(house: Desk) -> None:
    practice_free.somebody_arrives(house)
    code = factories.add_worker(house, Role.CASEWORKER)
    manager_code = house.staff.sign_in_code
    unlock.lock(house, ReturnPlace())
    worker = factories.reopen(house, factories.WORKER_PHRASE, code)
    assert practice_free.free_practice(worker).talks == ()
    residents.admit_resident(worker, called="Hers")
    unlock.lock(worker, ReturnPlace())
    again = factories.reopen(house, code=manager_code)
    (talk,) = practice_free.free_practice(again).talks
    assert talk.file is None
    stop(again)


def test_only_the_newest_talks_are_remembered(house: Desk) -> None:
    for _ in range(KEPT + 3):
        practice_free.somebody_arrives(house)
    talks = practice_free.free_practice(house).talks
    assert len(talks) == KEPT
    assert [one.begun_at for one in talks] == sorted((one.begun_at for one in talks), reverse=True)
    assert len({one.name for one in talks}) == KEPT


def test_a_file_without_an_arrival_is_said_and_breaks_nothing(
    house: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice_free.somebody_arrives(house)
    residents.admit_resident(house, called="First")
    (talk,) = practice_free.free_practice(house).talks
    monkeypatch.setattr(ResidentRepository, "stays", lambda _self, _her: ())
    with pytest.raises(NothingForTheCoach):
        practice_free.read_by_the_coach(house, talk.name)
