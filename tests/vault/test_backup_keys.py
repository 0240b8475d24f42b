"""Who opens a backup, on this computer or another, and the second person at the desk."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain.backup_errors import BackupNotForYou, DamagedBackupHeader
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import DamagedKeyFile
from shelter_desk.domain.passphrase_errors import (
    NotTheSecondPerson,
    UnknownSignInCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from shelter_desk.domain.staff import Role
from shelter_desk.vault.backup_keys import (
    BackupCredential,
    BackupHeader,
    header_is_signed,
    open_backup,
    read_wraps,
    sign_header,
    wrap_backup_key,
)
from shelter_desk.vault.device_store import NoStore
from shelter_desk.vault.keyfile import install
from shelter_desk.vault.second import SecondPerson, check_countersignature, countersign
from tests.vault.conftest import CHEAP, PHRASE, Desk, change, enrol, enter, new_sheet
from tests.vault.test_people import new_generation, reset

KEY = bytes(range(32))
MESSAGE = b"everything in the header"
STANDING_BY = frozenset({Role.MANAGER, Role.DATA_OFFICER})


def header(desk: Desk) -> BackupHeader:
    return BackupHeader(
        wraps=wrap_backup_key(desk.opened, KEY),
        signed_by=desk.opened.staff_id,
        message=MESSAGE,
        signature=sign_header(desk.opened, MESSAGE),
        slots=(desk.folder / "slots.json").read_bytes(),
    )


def key_of(made: BackupHeader, code: str = "", phrase: str = PHRASE, sheet: str = "") -> bytes:
    credential = BackupCredential(code, phrase, sheet)
    opened, key = open_backup(Path("elsewhere"), made, credential, NoStore(), CHEAP)
    assert opened.database == Path("elsewhere") / "vault-000001.db"
    opened.wipe()
    return bytes(key)


def crowd(desk: Desk) -> BackupHeader:
    enrol(desk, "520", Role.DATA_OFFICER)
    enrol(desk, "530", Role.CASEWORKER)
    enrol(desk, "540", Role.MANAGER)
    return header(desk)


def test_managers_and_data_officers_open_it_by_passphrase_or_sheet(desk: Desk) -> None:
    made = crowd(desk)
    assert set(made.wraps) == {"staff-412", "staff-520", "staff-540"}
    assert key_of(made, "412") == key_of(made, "520") == key_of(made, "540") == KEY
    assert key_of(made, sheet=desk.sheet) == KEY
    with pytest.raises(BackupNotForYou):
        key_of(made, "530")
    with pytest.raises(WrongPassphrase):
        key_of(made, "412", "not it")
    with pytest.raises(UnknownSignInCode):
        key_of(made, "999")


def test_it_opens_with_what_was_true_when_it_was_made(desk: Desk) -> None:
    made = crowd(desk)
    change(desk, PHRASE, "newer words")
    newer = new_sheet(desk)
    reset(desk, "520")
    new_generation(desk, "540")
    assert key_of(made, "412") == key_of(made, "520") == key_of(made, "540") == KEY
    assert key_of(made, sheet=desk.sheet) == KEY
    with pytest.raises(WrongRecoveryKey):
        key_of(made, sheet=newer)


def test_a_changed_header_is_refused(desk: Desk) -> None:
    made = crowd(desk)
    assert header_is_signed(made, CHEAP)
    swapped = made.wraps | {"staff-412": made.wraps["staff-520"]}
    for changed in (
        replace(made, message=b"other"),
        replace(made, signature=bytes(64)),
        replace(made, signed_by=enter(desk, "540").staff_id),
        replace(made, wraps=swapped),
        replace(made, wraps=made.wraps | {"staff-412": "zz"}),
    ):
        with pytest.raises(DamagedBackupHeader):
            key_of(changed, "412")
    with pytest.raises(DamagedKeyFile):
        key_of(replace(made, slots=made.slots[:-1]), "412")


def test_every_byte_of_the_wrapped_key_counts(desk: Desk) -> None:
    made = header(desk)
    blob = bytes.fromhex(made.wraps["staff-412"])
    for place in range(len(blob)):
        altered = bytearray(blob)
        altered[place] ^= 1
        with pytest.raises(DamagedBackupHeader):
            key_of(replace(made, wraps={"staff-412": altered.hex()}), "412")


def test_wraps_are_read_strictly(desk: Desk) -> None:
    made = crowd(desk)
    assert read_wraps(dict(made.wraps)) == made.wraps
    many: dict[str, str] = {str(number): "" for number in range(300)}
    wrongs: list[object] = [None, [], {"a": 1}, {"a": "00"}, {"a": "ZZ" * 80}, many]
    for wrong in wrongs:
        with pytest.raises(DamagedBackupHeader):
            read_wraps(wrong)


def test_the_key_file_out_of_a_backup_makes_a_desk_again(desk: Desk, tmp_path: Path) -> None:
    made = header(desk)
    folder = tmp_path / "new computer"
    install(folder, made.slots)
    again = enter(desk._replace(folder=folder))
    assert again.key == desk.opened.key
    assert again.database.parent == folder


def stand_by(desk: Desk, code: str, phrase: str = PHRASE) -> tuple[str, bytes]:
    second = SecondPerson(code, phrase, STANDING_BY)
    return countersign(desk.folder, desk.opened, second, b"row 7", desk.store)


def test_a_second_person_signs_with_her_own_key(desk: Desk) -> None:
    crowd(desk)
    for code in ("520", "540"):
        staff_id, signature = stand_by(desk, code)
        assert staff_id == f"staff-{code}"
        public = enter(desk, code).ed25519_public
        assert check_countersignature(public, b"row 7", signature)
        assert not check_countersignature(public, b"row 8", signature)
        assert not check_countersignature(desk.opened.ed25519_public, b"row 7", signature)
    # no signature over a row of the log can be passed off as standing by
    assert not check_countersignature(
        desk.opened.ed25519_public, b"row 7", desk.opened.signer.sign(b"row 7")
    )


def test_who_may_not_stand_by(desk: Desk) -> None:
    crowd(desk)
    refusals: list[tuple[str, str, type[ShelterDeskError]]] = [
        ("412", PHRASE, NotTheSecondPerson),
        ("530", PHRASE, NotTheSecondPerson),
        ("540", "wrong", WrongPassphrase),
        ("999", PHRASE, UnknownSignInCode),
    ]
    for code, phrase, error in refusals:
        with pytest.raises(error):
            stand_by(desk, code, phrase)
    assert PHRASE not in repr(SecondPerson("540", PHRASE, STANDING_BY))
    assert desk.opened.signer.sign(b"still works")
    assert secrets.compare_digest(desk.opened.key, enter(desk).key)
