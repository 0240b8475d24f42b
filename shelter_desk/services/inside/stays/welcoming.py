"""Somebody is here: a new file with what is known of her, or the one she had goes on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.exit_errors import StillInTheHouse
from shelter_desk.domain.ids import ResidentId, StayId
from shelter_desk.domain.residents import CaseStatus, Resident, Stay
from shelter_desk.services.inside.stays.exits import lay_aside, set_status, stop_clock
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.use_case import Topic, Work


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of somebody before her file is opened; nothing of it is required."""

    called: str = ""
    names: Collection[str] = ()
    identifiers: Collection[str] = ()
    languages: tuple[str, ...] = ()
    interpreter_needed: bool = False
    arrived_at: datetime | None = None


def welcome(work: Work, known: Known) -> ResidentId:
    """A new file and her first stay: code, time and staff member are enough.

    Raises ``TextTooLong`` for a name or a number that would have to be cut.
    """
    desk, now = work.desk, work.desk.clock.now()
    her = Resident(
        id=ResidentId(desk.ids.new()),
        code=_new_code(work),
        opened_at=now,
        opened_by=desk.staff.id,
        case_owner=desk.staff.id,
        called=typed_line(known.called),
        names=_distinct((known.called, *known.names)),
        languages=known.languages,
        interpreter_needed=known.interpreter_needed,
        identifiers=_distinct(known.identifiers),
    )
    stay = Stay(StayId(desk.ids.new()), her.id, known.arrived_at or now)
    work.tx.residents.add(her, stay)
    work.audit(act=Act.ADMIT, resident_id=her.id, ref=Ref("resident", her.id))
    work.changed(Topic.RESIDENTS)
    return her.id


def come_again(work: Work, resident_id: ResidentId) -> None:
    """A new stay begins in the file she has, and its clock stops.

    Raises ``StillInTheHouse``, ``NotFound``, also for a file that was deleted.
    """
    person = work.tx.residents.get(resident_id)
    if person.status is CaseStatus.PURGED:
        raise NotFound
    stay = work.tx.residents.stay(resident_id)
    if stay is not None and stay.ended_at is None:
        raise StillInTheHouse
    if stay is not None:
        lay_aside(work, stay)
    now = work.desk.clock.now()
    work.tx.residents.add_stay(Stay(StayId(work.desk.ids.new()), resident_id, now))
    set_status(work, resident_id, CaseStatus.REOPENED)
    stop_clock(work, resident_id, "readmitted", "", act=Act.ADMIT)


def code_for(prefix: str, year: int, number: int) -> str:
    """How the house writes a code."""
    return f"{prefix}-{year}-{number:04d}"


def _new_code(work: Work) -> str:
    """The next code of the house, given once."""
    year = work.desk.local_today().year
    return code_for(work.desk.shelter.code_prefix, year, work.tx.residents.next_number(year))


def _distinct(typed: Collection[str]) -> tuple[str, ...]:
    """Names or numbers as they are kept, each once, in their order."""
    return tuple(dict.fromkeys(filter(None, map(typed_line, typed))))
