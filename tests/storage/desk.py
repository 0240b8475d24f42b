"""A small desk for storage tests: a clock that is moved by hand, invented people, a fake signer."""

from __future__ import annotations

import hashlib
import hmac
import itertools
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.consents import (
    Consent,
    ConsentDecision,
    ConsentText,
    DataItem,
    Decision,
    Interpreter,
    Scope,
    Told,
    Witness,
)
from shelter_desk.domain.ids import ConsentId, NoteId, RecordId, ResidentId, StaffId, StayId
from shelter_desk.domain.notes import BlockKind, Note, NoteBlock, NoteKind
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role, Staff
from shelter_desk.storage.database import Database
from shelter_desk.storage.results import StoredRecord
from shelter_desk.storage.transaction import Transaction

KEY = bytes(range(32))
NOON = datetime(2026, 3, 15, 12, 0, 0, 123456, tzinfo=UTC)


def key() -> bytearray:
    return bytearray(KEY)


class HandClock:
    """Stands still until moved."""

    def __init__(self) -> None:
        self.moment = NOON
        self.mono = 5_000

    def now(self) -> datetime:
        return self.moment

    def monotonic_ms(self) -> int:
        return self.mono

    def pass_time(self, **step: float) -> None:
        passed = timedelta(**step)
        self.moment += passed
        self.mono += int(passed.total_seconds() * 1000)


@dataclass(frozen=True)
class FakeSigner:
    """Signs with a secret that ``check`` knows: enough to see what storage does with it."""

    staff_id: StaffId
    secret: bytes

    def sign(self, message: bytes) -> bytes:
        return hmac.digest(self.secret, message, hashlib.sha512)


def check(public_key: bytes, message: bytes, signature: bytes) -> bool:
    return hmac.compare_digest(hmac.digest(public_key, message, hashlib.sha512), signature)


def person(number: int = 1, role: Role = Role.MANAGER) -> Staff:
    return Staff(
        id=StaffId(f"staff-{number}"),
        sign_in_code=f"10{number}",
        name_ar="سعاد",
        name_latin="Suad",
        role=role,
        gender="f",
        ed25519_public=bytes([number]) * 32,
        x25519_public=bytes(32),
    )


def signer(staff: Staff) -> FakeSigner:
    return FakeSigner(staff.id, staff.ed25519_public)


TEXT = ConsentText(
    Scope.SHELTER, "ar", 1, "الإقامة", ("سطر أول", "سطر ثان"), ("purpose", "uses"), "", ""
)
STAFF_TEXT = ConsentText(Scope.SHELTER, "en", 1, "Stay", ("line one", "line two"), ("", ""))


@dataclass
class Desk:
    """An open file with one person of the staff, and quick ways to fill it."""

    database: Database
    clock: HandClock
    staff: Staff = field(default_factory=person)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def signer(self) -> FakeSigner:
        return signer(self.staff)

    def begin(self) -> Desk:
        with self.database.write() as tx:
            tx.staff.add(self.staff)
            self.log(tx, Act.CREATE_DESK, Ref("staff", self.staff.id))
        return self

    def log(self, tx: Transaction, act: Act, ref: Ref, resident_id: str | None = None) -> int:
        named = None if resident_id is None else ResidentId(resident_id)
        return tx.audit.append(self.signer, act, resident_id=named, ref=ref, hash_content=True)

    def resident(self, called: str = "فاطمة", **known: object) -> Resident:
        number = next(self.numbers)
        base = {
            "id": ResidentId(f"resident-{number}"),
            "code": f"SD-2026-{number:04d}",
            "opened_at": self.clock.now(),
            "opened_by": self.staff.id,
            "case_owner": self.staff.id,
            "called": called,
            "names": (called,) if called else (),
        }
        return Resident(**{**base, **known})  # type: ignore[arg-type]

    def admit(self, tx: Transaction, called: str = "فاطمة", **known: object) -> Resident:
        her = self.resident(called, **known)
        tx.residents.add(her, Stay(StayId(f"stay-{her.id}"), her.id, self.clock.now()))
        while tx.residents.next_number(2026) < int(her.code.rpartition("-")[2]):
            """The counter runs ahead of the code as it would in life."""
        self.log(tx, Act.ADMIT, Ref("resident", her.id), her.id)
        return her

    def record(self, her: Resident, **known: object) -> StoredRecord:
        base = {
            "id": RecordId(f"record-{next(self.numbers)}"),
            "resident_id": her.id,
            "form_key": "intake",
            "form_version": 1,
            "form_hash": "abc",
            "signed_at": self.clock.now(),
            "signed_by": self.staff.id,
            "core": b'{"core":1}',
            "parts": {Compartment.HEALTH: b"\x00sealed\xff", Compartment.LEGAL: b"other"},
        }
        return StoredRecord(**{**base, **known})  # type: ignore[arg-type]

    def sign(self, tx: Transaction, her: Resident, **known: object) -> StoredRecord:
        signed = self.record(her, **known)
        tx.records.add(signed)
        self.log(tx, Act.SIGN, Ref("record", signed.id), her.id)
        return signed

    def consent(self, her: Resident, **details: object) -> Consent:
        base = {
            "scope": Scope.SHELTER,
            "decision": Decision.AGREED,
            "language": "ar",
            "staff_language": "en",
            "text_version": 1,
            "told": frozenset({Told.PURPOSE, Told.USES}),
            "items": frozenset({DataItem.NAME, DataItem.NEEDS}),
            "interpreter": Interpreter("Rana", "am", "phone", True),
            "witnesses": (Witness("Hala", "nurse"),),
        }
        return Consent(
            id=ConsentId(f"consent-{next(self.numbers)}"),
            resident_id=her.id,
            at=self.clock.now(),
            taken_by=self.staff.id,
            details=ConsentDecision(**{**base, **details}),  # type: ignore[arg-type]
            read_text=TEXT,
            staff_text=STAFF_TEXT,
        )

    def agree(self, tx: Transaction, her: Resident, **details: object) -> Consent:
        made = self.consent(her, **details)
        tx.consents.add(made)
        self.log(tx, Act.CONSENT, Ref("consent", made.id), her.id)
        return made

    def note(self, her: Resident, text: str = "وصلت متعبة and slept well") -> Note:
        return Note(
            id=NoteId(f"note-{next(self.numbers)}"),
            resident_id=her.id,
            kind=NoteKind.OBSERVATION,
            happened_at=self.clock.now(),
            written_at=self.clock.now(),
            written_by=self.staff.id,
            blocks=(NoteBlock(BlockKind.FACT, text), NoteBlock(BlockKind.QUOTE, "أريد النوم")),
        )

    def write_note(self, tx: Transaction, her: Resident, text: str = "slept well") -> Note:
        written = self.note(her, text)
        tx.notes.add(written)
        self.log(tx, Act.WRITE_NOTE, Ref("note", written.id), her.id)
        return written

    def fill(self, residents: int = 3) -> None:
        """A few files with something of everything that is vouched for."""
        for _ in range(residents):
            with self.database.write() as tx:
                her = self.admit(tx)
                self.sign(tx, her)
                self.agree(tx, her)
                self.write_note(tx, her)
            self.clock.pass_time(minutes=1)
