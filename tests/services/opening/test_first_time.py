"""One-time codes at the door: nothing is shown before she has a passphrase of her own."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_desk.domain import errors, folder_errors, passphrase_errors
from shelter_desk.domain.audit import Act, AuditFilter, Ref
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import NewPassphraseNeeded, OneTimeCodeExpired
from shelter_desk.domain.staff import Permission, Role, Staff
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.key_file import told_beside, with_the_rest
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.use_case import Work, command
from shelter_desk.storage.log.audit import AuditRepository
from shelter_desk.vault.enrolment import GROUPS_OF_ROLE, Enrolment
from shelter_desk.vault.people import invite_staff
from tests import factories

OWN = "basket river seventeen candle paper moon"


@command(Permission.MANAGE_PEOPLE, Act.INVITE)
def invite(work: Work) -> tuple[str, str]:
    """What a use case of inviting does, in the order the vault asks for."""
    desk, parts = work.desk, work.desk.parts
    new = Enrolment(StaffId(desk.ids.new()), "424", "هند", "Hind", Role.CASEWORKER)
    made, once, staged = invite_staff(
        parts.folder,
        desk.opened,
        new,
        GROUPS_OF_ROLE[new.role],
        desk.local_today() + timedelta(days=3),
        parts.randomness,
    )
    with_the_rest(work, staged)
    keys = (made.ed25519_public, made.x25519_public)
    work.tx.staff.add(Staff(new.staff_id, "424", "هند", "Hind", new.role, "f", *keys))
    told_beside(work)
    work.audit(ref=Ref("staff", new.staff_id))
    return "424", once


@pytest.fixture
def invited(desk: Desk) -> tuple[Desk, str, str]:
    code, once = invite(desk)
    unlock.lock(desk, ReturnPlace())
    return desk, code, once


def test_a_code_asks_for_a_passphrase_and_then_is_void(invited: tuple[Desk, str, str]) -> None:
    desk, code, once = invited
    with pytest.raises(NewPassphraseNeeded):
        unlock.unlock(desk.parts, code, once)
    with pytest.raises(passphrase_errors.WeakPassphrase):
        unlock.unlock_first_time(desk.parts, code, once, "short")
    with pytest.raises(passphrase_errors.WrongPassphrase):
        unlock.unlock_first_time(desk.parts, code, once[:-1] + "?", OWN)
    hers = unlock.unlock_first_time(desk.parts, code, once.lower(), OWN)
    assert hers.staff.role is Role.CASEWORKER
    with hers.database.read() as tx:
        told = [entry.act for entry in tx.audit.entries(AuditFilter(), 3)][::-1]
    assert told == [Act.FAILED_UNLOCK, Act.UNLOCK, Act.CHANGE_PASSPHRASE]
    stop(hers)
    with pytest.raises(passphrase_errors.WrongPassphrase):
        unlock.unlock(desk.parts, code, once)
    stop(unlock.unlock(desk.parts, code, OWN))
    with pytest.raises(errors.NotAllowed):
        unlock.unlock_first_time(desk.parts, code, OWN, OWN + " again")
    manager = factories.reopen(desk)
    assert audit.verify(manager).clean
    stop(manager)


def test_a_code_ends_after_its_days(
    invited: tuple[Desk, str, str], fake_clock: factories.FakeClock
) -> None:
    desk, code, once = invited
    fake_clock.advance(days=4)
    with pytest.raises(OneTimeCodeExpired):
        unlock.unlock_first_time(desk.parts, code, once, OWN)


def test_what_cannot_be_written_down_leaves_the_code_good(
    invited: tuple[Desk, str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, code, once = invited
    append = AuditRepository.append

    def full(self: AuditRepository, signer: object, act: Act, **about: object) -> int:
        if act is Act.CHANGE_PASSPHRASE:
            raise folder_errors.DiskFull
        return append(self, signer, act, **about)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(AuditRepository, "append", full)
        with pytest.raises(folder_errors.DiskFull):
            unlock.unlock_first_time(desk.parts, code, once, OWN)
    stop(unlock.unlock_first_time(desk.parts, code, once, OWN))


def test_the_log_notices_a_key_file_word_written_behind_its_back(
    invited: tuple[Desk, str, str],
) -> None:
    desk, _code, _once = invited
    manager = factories.reopen(desk)
    with manager.database.write() as tx:
        tx.settings.set_key_file("00" * 32, 99)
    assert not audit.verify(manager).clean
    stop(manager)
    with pytest.raises(folder_errors.DamagedKeyFile):
        factories.reopen(desk)
