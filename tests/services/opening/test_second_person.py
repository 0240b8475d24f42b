"""Four eyes in one sitting: her own code and passphrase, her word over this very step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.passphrase_errors import (
    NotTheSecondPerson,
    TooManyAttempts,
    UnknownSignInCode,
    WrongPassphrase,
)
from shelter_desk.domain.reach_errors import ConflictOfInterest
from shelter_desk.domain.staff import Permission, Role
from shelter_desk.domain.witnesses import Step, message_of, split_detail
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.second_person import Beside, stand_by
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import reach
from shelter_desk.services.use_case import Work, command
from shelter_desk.vault.second import check_countersignature
from tests import factories


@command(Permission.RETENTION, Act.HOLD)
def _purge(work: Work, step: Step, beside: Beside, whose: ResidentId | None = None) -> int:
    """A step that needs a second person, and nothing else."""
    witness = stand_by(work, step, beside, whose, "a file")
    return work.audit(detail=witness.told("done"))


def _newest(desk: Desk, act: Act) -> AuditEntry:
    with desk.database.read() as tx:
        return tx.audit.entries(AuditFilter(acts=frozenset({act})), 1)[0]


def _hash_of(desk: Desk, seq: int) -> bytes:
    with desk.database.maintenance() as connection:
        found = connection.execute("SELECT hash FROM audit WHERE seq = ?", (seq,)).fetchone()
    return bytes(found[0])


TWO_ROLES = {Role.MANAGER, Role.DATA_OFFICER}
WHO = {
    Step.BULK_EXPORT: {Role.MANAGER},
    Step.PURGE: TWO_ROLES,
    Step.RESTORE: TWO_ROLES,
    Step.CONSENT_OVERRIDE: {Role.MANAGER},
}
"""Written out by hand: whose word counts is no detail of the code."""


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("role", Role)
def test_exactly_the_named_roles_stand_by(desk: Desk, step: Step, role: Role) -> None:
    code = factories.add_worker(desk, role)
    beside = Beside(code, factories.WORKER_PHRASE)
    if role not in WHO[step]:
        with pytest.raises(NotTheSecondPerson):
            _purge(desk, step, beside)
        return
    seq = _purge(desk, step, beside)
    row = _newest(desk, Act.HOLD)
    words, witness = split_detail(row.detail)
    assert (row.seq, words) == (seq, "done")
    assert witness is not None
    person = next(one for one in factories.colleagues(desk) if one.sign_in_code == code)
    assert witness.staff_id == person.id != row.staff_id
    with desk.database.read() as tx:
        public = tx.staff.get(person.id).ed25519_public
    head = _hash_of(desk, witness.seq)
    message = message_of(witness.seq, head, step, None, "a file")
    assert check_countersignature(public, message, witness.signature)
    assert not check_countersignature(public, message[:-1], witness.signature)
    for other in set(Step) - {step}:
        changed = message_of(witness.seq, head, other, None, "a file")
        assert not check_countersignature(public, changed, witness.signature)
    assert audit.verify(desk).clean


def test_nobody_stands_by_herself(desk: Desk) -> None:
    own = Beside(desk.staff.sign_in_code, factories.MANAGER_PHRASE)
    with pytest.raises(NotTheSecondPerson):
        _purge(desk, Step.PURGE, own)


def test_wrong_passphrases_wait_as_at_the_door_and_are_told(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    code = factories.add_worker(desk, Role.MANAGER)
    for _ in range(4):
        with pytest.raises(WrongPassphrase):
            _purge(desk, Step.PURGE, Beside(code, "wrong"))
    with pytest.raises(TooManyAttempts):
        _purge(desk, Step.PURGE, Beside(code, factories.WORKER_PHRASE))
    fake_clock.advance(minutes=2)
    _purge(desk, Step.PURGE, Beside(code, factories.WORKER_PHRASE))
    told = _newest(desk, Act.FAILED_UNLOCK)
    assert told.detail == "4"
    assert audit.verify(desk).clean


def test_a_refused_second_person_leaves_nothing(desk: Desk) -> None:
    with desk.database.read() as tx:
        before = tx.audit.head()
    with pytest.raises(UnknownSignInCode):
        _purge(desk, Step.RESTORE, Beside("12", "x"))
    with desk.database.read() as tx:
        assert tx.audit.head() == before


def test_who_is_tied_to_the_person_does_not_stand_by(desk: Desk) -> None:
    code = factories.add_worker(desk, Role.MANAGER)
    who = factories.staff_id(desk, code)
    her = factories.admit(desk)
    reach.tie_staff(desk, her, who, "Her sister in law")
    with pytest.raises(ConflictOfInterest):
        _purge(desk, Step.PURGE, Beside(code, factories.WORKER_PHRASE), her)
    _purge(desk, Step.PURGE, Beside(code, factories.WORKER_PHRASE))


@pytest.mark.parametrize(
    "detail", ["", "done", "a second=b", "x second=a:b:c", "x second=a:1:zz", "x second=a:1"]
)
def test_other_details_name_nobody(detail: str) -> None:
    assert split_detail(detail) == (detail, None)


def test_a_passphrase_is_never_shown() -> None:
    beside = Beside("123", "lantern")
    assert "lantern" not in repr(replace(beside))
