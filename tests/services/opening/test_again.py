"""The passphrase once more, and a manager who stands by at a closed desk."""

from __future__ import annotations

import pytest

from shelter_desk.domain import passphrase_errors
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import NotHerself, NotTheSecondPerson, PassphraseAgain
from shelter_desk.domain.staff import Permission, Role
from shelter_desk.services.desk import SURE_AFTER_UNLOCK_MS, Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import again, unlock
from shelter_desk.services.use_case import Quiet, Work, law_of, query
from shelter_desk.vault.throttle import NEEDS_MANAGER
from tests import factories

WRONG = "not the right one at all"


@query(Permission.USE_DESK, Quiet("a step of these tests"), again=True)
def far_reaching(work: Work) -> StaffId:
    return work.desk.staff.id


@pytest.fixture
def clock() -> factories.FakeClock:
    return factories.FakeClock()


@pytest.fixture
def parts(tmp_path, clock: factories.FakeClock) -> DeskParts:  # type: ignore[no-untyped-def]
    return factories.make_parts(tmp_path / "desk", clock)


@pytest.fixture
def desk(parts: DeskParts):  # type: ignore[no-untyped-def]
    made = factories.open_new_desk(parts)
    yield made
    stop(made)


def log(desk: Desk) -> list[tuple[Act, str]]:
    with desk.database.read() as tx:
        return [(one.act, one.detail) for one in tx.audit.entries(AuditFilter(), 50)]


def test_it_is_asked_a_minute_after_unlocking_and_then_every_five(
    desk: Desk, clock: factories.FakeClock
) -> None:
    law = law_of(far_reaching)
    assert law is not None
    assert law.again
    assert far_reaching(desk) == desk.staff.id
    clock.advance(milliseconds=SURE_AFTER_UNLOCK_MS)
    with pytest.raises(PassphraseAgain):
        far_reaching(desk)
    again.confirm_myself(desk, factories.MANAGER_PHRASE)
    clock.advance(seconds=299)
    assert far_reaching(desk) == desk.staff.id
    clock.advance(seconds=2)
    with pytest.raises(PassphraseAgain):
        far_reaching(desk)


def test_a_wrong_one_ends_what_was_granted_and_the_right_one_tells_the_log(desk: Desk) -> None:
    assert far_reaching(desk)
    with pytest.raises(passphrase_errors.WrongPassphrase):
        again.confirm_myself(desk, WRONG)
    with pytest.raises(PassphraseAgain):
        far_reaching(desk)
    again.confirm_myself(desk, factories.MANAGER_PHRASE)
    assert far_reaching(desk)
    assert (Act.FAILED_UNLOCK, "1") in log(desk)
    assert desk.doubts == 0


def test_the_third_wrong_one_is_the_last(desk: Desk) -> None:
    for _ in range(2):
        with pytest.raises(passphrase_errors.WrongPassphrase):
            again.confirm_myself(desk, WRONG)
    with pytest.raises(NotHerself):
        again.confirm_myself(desk, WRONG)
    with pytest.raises(NotHerself):
        again.confirm_myself(desk, factories.MANAGER_PHRASE)
    with pytest.raises(PassphraseAgain):
        far_reaching(desk)
    stop(desk)
    opened = factories.reopen(desk)
    assert (Act.FAILED_UNLOCK, "3") in log(opened)
    stop(opened)


def shut_out(parts: DeskParts, clock: factories.FakeClock, code: str) -> None:
    for _ in range(NEEDS_MANAGER):
        clock.advance(seconds=61)
        with pytest.raises(passphrase_errors.WrongPassphrase):
            unlock.unlock(parts, code, WRONG)
    with pytest.raises(passphrase_errors.SlotNeedsManager):
        unlock.unlock(parts, code, factories.WORKER_PHRASE)


def test_a_manager_helps_and_the_log_tells_it(
    desk: Desk, parts: DeskParts, clock: factories.FakeClock
) -> None:
    manager, worker = desk.staff.sign_in_code, factories.add_worker(desk)
    stop(desk)
    shut_out(parts, clock, worker)
    unlock.manager_helps(parts, worker, manager, factories.MANAGER_PHRASE)
    opened = unlock.unlock(parts, worker, factories.WORKER_PHRASE)
    assert log(opened)[:3] == [
        (Act.UNLOCK, ""),
        (Act.FAILED_UNLOCK, str(NEEDS_MANAGER)),
        (Act.HELP_IN, manager),
    ]
    stop(opened)
    opened = unlock.unlock(parts, worker, factories.WORKER_PHRASE)
    assert [act for act, _ in log(opened)].count(Act.HELP_IN) == 1
    stop(opened)


def test_only_a_manager_helps_with_her_own_passphrase_and_not_herself(
    desk: Desk, parts: DeskParts, clock: factories.FakeClock
) -> None:
    manager = desk.staff.sign_in_code
    worker, other = factories.add_worker(desk), factories.add_worker(desk, Role.HEALTH)
    stop(desk)
    shut_out(parts, clock, worker)
    clock.advance(seconds=61)
    with pytest.raises(NotTheSecondPerson):
        unlock.manager_helps(parts, worker, other, factories.WORKER_PHRASE)
    with pytest.raises(passphrase_errors.SlotNeedsManager):
        unlock.manager_helps(parts, worker, worker, factories.WORKER_PHRASE)
    with pytest.raises(NotTheSecondPerson):
        unlock.manager_helps(parts, manager, manager, factories.MANAGER_PHRASE)
    with pytest.raises(passphrase_errors.WrongPassphrase):
        unlock.manager_helps(parts, worker, manager, WRONG)
    with pytest.raises(passphrase_errors.UnknownSignInCode):
        unlock.manager_helps(parts, worker, "4", factories.MANAGER_PHRASE)
    with pytest.raises(passphrase_errors.SlotNeedsManager):
        unlock.unlock(parts, worker, factories.WORKER_PHRASE)
    opened = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    assert (Act.FAILED_UNLOCK, "1") in log(opened)  # her slip was counted
    stop(opened)


def test_a_clock_a_year_back_is_told_at_the_door(
    desk: Desk, parts: DeskParts, clock: factories.FakeClock
) -> None:
    code = desk.staff.sign_in_code
    assert desk.clock_behind == 0
    stop(desk)
    clock.advance(days=365)
    ahead = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    assert ahead.clock_behind == 0
    stop(ahead)
    clock.advance(days=-365)
    back = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    assert back.clock_behind > 364 * 86400
    assert any(act is Act.CLOCK for act, _ in log(back))
    stop(back)
    right = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    assert right.clock_behind == 0
    stop(right)
