"""Desks, people and answers for tests: real encrypted files, an invented house."""

from __future__ import annotations

import atexit
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from shelter_desk.domain.consents import (
    NAMES_ITEMS,
    NAMES_PERSON,
    SAYS_WHAT,
    Capacity,
    ConsentDecision,
    ConsentText,
    CopyGiven,
    DataItem,
    Decision,
    Mark,
    Scope,
    SharedBy,
    TeachBack,
    Told,
    default_expiry,
)
from shelter_desk.domain.desk import ShelterSettings
from shelter_desk.domain.ids import AgencyId, ResidentId, StaffId
from shelter_desk.domain.notes import BlockKind, NoteBlock, NoteKind
from shelter_desk.domain.sources import TimedIds, system_randomness
from shelter_desk.domain.staff import Role, Staff
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.printing.press.press import Press
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.opening.first_run import FirstRunResult
from shelter_desk.services.people import settings
from shelter_desk.services.residents import residents
from shelter_desk.services.views.desk import FirstRunPlan, NewStaff
from shelter_desk.services.views.note import NoteDraft
from shelter_desk.vault.device_store import NoStore
from tests.new_desks import CHEAP, filled_house, new_desk

START = datetime(2026, 11, 21, 7, 30, tzinfo=UTC)
"""10:30 in Manama, a Saturday."""

MANAGER_PHRASE = "lantern copper olive morning harbour seven"
WORKER_PHRASE = "window cardamom bridge feather quiet lemon"


@dataclass
class FakeClock:
    """A clock that moves only when told, and a millisecond at every look."""

    at: datetime = START
    ms: int = 0
    step: timedelta = field(default=timedelta(milliseconds=1))

    def now(self) -> datetime:
        self.at += self.step
        return self.at

    def monotonic_ms(self) -> int:
        return self.ms + int((self.at - START).total_seconds() * 1000)

    def advance(self, **time: float) -> None:
        self.at += timedelta(**time)


def english(language: str, text: Text, n: int | None = None) -> str:
    """A ``Translate`` that knows no language but the source."""
    return text.source if n is None else text.source.replace("%n", str(n))


class KeptPress(Press):
    """One for all desks of a test process: a lock does not end its children, the end does."""

    def close(self) -> None:
        """Desks come and go."""


PRESS = KeptPress()
atexit.register(Press.close, PRESS)


def kept_press() -> Press:
    return PRESS


def make_parts(folder: Path, clock: FakeClock | None = None) -> DeskParts:
    clock = clock or FakeClock()
    return DeskParts(
        folder=folder,
        clock=clock,
        ids=TimedIds(clock, system_randomness),
        randomness=system_randomness,
        translate=english,
        device_store=NoStore(),
        kdf=CHEAP,
        new_press=kept_press,
    )


def shelter() -> ShelterSettings:
    return ShelterSettings(name_ar="دار النخيل", name_latin="Dar Al Nakheel")


def plan(**changes: Any) -> FirstRunPlan:
    made: dict[str, Any] = {
        "shelter": shelter(),
        "manager_name_ar": "نورة سالم",
        "manager_name_latin": "Noora Salem",
        "manager_gender": "f",
        "passphrase": MANAGER_PHRASE,
        "use_device_secret": False,
        "practice": False,
        "language": "en",
        "conduct": 1,
    }
    return FirstRunPlan(**(made | changes))


def open_new_desk(parts: DeskParts) -> Desk:
    """A new desk; all of them have the same keys."""
    return create_desk(parts).desk


def create_desk(parts: DeskParts) -> FirstRunResult:
    """The same with its recovery key, which all of them share too."""
    return new_desk(parts, plan())


def open_practice_desk(parts: DeskParts) -> Desk:
    """A practice desk with nobody in it."""
    return new_desk(parts, practice_plan()).desk


def open_filled_house(parts: DeskParts, people: int) -> Desk:
    """A practice desk of that many invented people, one at every stage; by the real clock."""
    return filled_house(parts, practice_plan(), people)


def practice_plan() -> FirstRunPlan:
    return plan(practice=True, shelter=replace(shelter(), practice=True))


def open_other_desk(parts: DeskParts) -> Desk:
    """A desk with keys of its own, a stranger to those of ``open_new_desk``."""
    return first_run.create_desk(parts, plan()).desk


def reopen(desk: Desk, passphrase: str = MANAGER_PHRASE, code: str = "") -> Desk:
    """The same desk after its file was closed."""
    return unlock.unlock(desk.parts, code or desk.staff.sign_in_code, passphrase)


def add_worker(desk: Desk, role: Role = Role.CASEWORKER) -> str:
    new = NewStaff("ليلى حسن", "Layla Hassan", role, "f", WORKER_PHRASE)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 1_000
    return settings.add_staff(desk, new)


def admit(desk: Desk, called: str = "Mariam") -> ResidentId:
    return residents.admit_resident(desk, called=called)


def leaves(desk: Desk, her: ResidentId) -> None:
    """Her stay ends now, without an exit being written."""
    with desk.database.write() as tx:
        stay = tx.residents.stay(her)
        assert stay is not None
        tx.residents.update_stay(replace(stay, ended_at=desk.clock.now()))
    residents.set_do_not_confirm(desk, her, wanted=False)  # the log vouches for the change


def told(text: ConsentText | None) -> frozenset[Told]:
    assert text is not None
    return frozenset(Told(word) for word in text.tells if word)


def decision(desk: Desk, scope: Scope = Scope.KEEP_RECORD, /, **changes: Any) -> ConsentDecision:
    """An agreement after a whole talk in Arabic."""
    made: dict[str, Any] = {
        "scope": scope,
        "decision": Decision.AGREED,
        "language": "ar",
        "staff_language": "en",
        "text_version": 1,
        "told": told(consents.consent_text(desk, scope, "ar")),
        "teach_back": TeachBack.WELL,
        "capacity": Capacity.ABLE,
        "mark": Mark.SIGNATURE,
        "copy_given": CopyGiven.YES,
        "valid_until": default_expiry(scope, desk.local_today()),
    }
    if scope in NAMES_PERSON:
        made |= {"contact_name": "Hanan Aziz", "contact_phone": "+97333000001"}
    if scope in SAYS_WHAT:
        made["purpose"] = "A blood test, and a picture of the arm"
    if scope in NAMES_ITEMS and scope is not Scope.SHARE_WITH_AGENCY:
        made["items"] = frozenset({DataItem.NAME})
    return ConsentDecision(**(made | changes))


def sharing(desk: Desk, agency_id: AgencyId, *items: DataItem, **changes: Any) -> ConsentDecision:
    """She agrees to share ``items`` with one agency."""
    return decision(
        desk,
        Scope.SHARE_WITH_AGENCY,
        agency_id=agency_id,
        items=frozenset(items or (DataItem.NAME, DataItem.NEEDS)),
        **changes,
    )


def handing(desk: Desk, agency_id: AgencyId, *items: DataItem, **changes: Any) -> ConsentDecision:
    """She agrees that her whole file goes to one agency as a file, and names ``items`` too."""
    as_file = {"how": frozenset({SharedBy.FILE})}
    return sharing(desk, agency_id, DataItem.WHOLE_FILE, *items, **(as_file | changes))


def note(text: str = "She slept well.", kind: NoteKind = NoteKind.CONTACT) -> NoteDraft:
    return NoteDraft(kind, START, (NoteBlock(BlockKind.FACT, text),))


def signable(desk: Desk, form_key: str, answers: Answers) -> Answers:
    """``answers`` with what a form cannot be signed without: of exit and follow-up, their day."""
    today = desk.local_today()
    day = PartialDate(today.year, today.month, today.day)
    least: dict[str, dict[str, Value]] = {
        "exit": {"exit_on": day, "exit_reason": "own_housing"},
        "follow_up": {"contact_on": day, "contact_begun_by": "she"},
    }
    for key, value in least.get(form_key, {}).items():
        answers = answers.with_value(key, value)
    return answers


def colleagues(desk: Desk) -> tuple[Staff, ...]:
    """Everybody at the desk, those who left included."""
    with desk.database.read() as tx:
        return tx.staff.all()


def staff_id(desk: Desk, code: str) -> StaffId:
    """Who signs in by ``code``."""
    return next(one.id for one in colleagues(desk) if one.sign_in_code == code)


def answers(**values: Value) -> Answers:
    """Answers with one value each."""
    made = Answers.empty()
    for key, value in values.items():
        made = made.with_value(key, value)
    return made
