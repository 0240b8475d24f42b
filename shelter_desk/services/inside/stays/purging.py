"""Deleting a file or an incident of the house for good: what must be true before, and the second
person's hand in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.exit_errors import FileOnHold, KeptLonger, NotThisCode, StillInTheHouse
from shelter_desk.domain.folding import fold
from shelter_desk.domain.house_errors import HerThingsAreHere
from shelter_desk.domain.ids import CertificateId, IncidentId
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.retention import ROTATION_MONTHS, PurgeCertificate, months_after
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.witnesses import Step, Witness
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.second_person import Beside, stand_by
from shelter_desk.services.inside.stays.kept_files import incident_rows
from shelter_desk.services.scope import check_tie
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.retention import PurgeDone, PurgeOrder
from shelter_desk.storage.house_purge import purge_incident
from shelter_desk.storage.purge import purge_resident


@dataclass(frozen=True, slots=True)
class PurgeWord:
    """That it may go: who stood by, and the day its last backup is overwritten.

    ``about`` is the number of an incident and the ids of all that goes with it; the second person
    signed them too, so that her word covers nothing else.
    """

    witness: Witness
    until: date | None
    about: str = ""


def check_order(work: Work, order: PurgeOrder) -> None:
    """That this file or incident may go, now, by the person at the desk.

    Raises ``NotAllowed``, ``ConflictOfInterest``, ``NotFound``, ``StillInTheHouse``,
    ``FileOnHold``, ``KeptLonger``, ``HerThingsAreHere``, ``NotThisCode``.
    """
    if not work.desk.staff.may(Permission.MANAGE_DESK):
        raise NotAllowed
    if order.incident is None:
        _check_file(work, order)
    else:
        _check_incident(work, order, order.incident)


def _check_incident(work: Work, order: PurgeOrder, incident: IncidentId) -> None:
    row = next((one for one in incident_rows(work) if one.incident == incident), None)
    if row is None:
        raise NotFound
    if row.state != "over":
        raise KeptLonger(day=f"{row.keep_until:%d/%m/%Y}")
    _check_typed(order, row.code)


def _check_typed(order: PurgeOrder, code: str) -> None:
    if fold(order.typed_code).strip().upper() != fold(code).upper():
        raise NotThisCode


def _check_file(work: Work, order: PurgeOrder) -> None:
    check_tie(work.desk, work.tx, order.resident_id)
    person = work.tx.residents.get(order.resident_id)
    clock = work.tx.retention.of(order.resident_id)
    if person.status is CaseStatus.PURGED:
        raise NotFound
    stay = work.tx.residents.stay(order.resident_id)
    here = stay is not None and stay.ended_at is None
    if here or clock is None or clock.stopped_at is not None:
        raise StillInTheHouse
    if clock.on_hold:
        raise FileOnHold
    early = not clock.is_over(work.desk.local_today())
    if early and not order.wish:
        raise KeptLonger(day=f"{clock.keep_until:%d/%m/%Y}")
    things = work.tx.belongings.with_us(order.resident_id)
    if things:
        raise HerThingsAreHere(count=str(things))
    _check_typed(order, person.code)


def gone_by(made: datetime, zone: str) -> date:
    """The day by which a backup is overwritten at the latest."""
    return months_after(made.astimezone(ZoneInfo(zone)).date(), ROTATION_MONTHS)


def last_backup_day(work: Work) -> date | None:
    """By when the newest of today's backups is gone; ``None`` when there is none."""
    zone = work.desk.shelter.time_zone
    return max((gone_by(one.at, zone) for one in work.tx.backups.there()), default=None)


def witnessed(work: Work, order: PurgeOrder, beside: Beside) -> PurgeWord:
    """Everything that must be true, and the second person's word. Raises both steps' errors."""
    check_order(work, order)
    until = last_backup_day(work)
    if order.incident is None:
        return PurgeWord(stand_by(work, Step.PURGE, beside, order.resident_id), until)
    about = _all_of(work, order.incident)
    return PurgeWord(stand_by(work, Step.PURGE, beside, None, about), until, about)


def _all_of(work: Work, incident_id: IncidentId) -> str:
    found = work.tx.incidents.get(incident_id)
    if found.house_record_id is None:
        raise NotFound
    versions = (one.id for one in work.tx.house_records.history(found.house_record_id))
    ids = (found.id, *versions, *work.tx.incidents.ever_named(found.id))
    return " ".join((found.number, *map(str, ids)))


def carry_out(desk: Desk, order: PurgeOrder, word: PurgeWord) -> PurgeDone:
    """Delete; the rows that tell of it hold the second person's word, and nothing typed."""
    certificate = PurgeCertificate(
        id=CertificateId(desk.ids.new()),
        code="",
        at=desk.clock.now(),
        by=desk.staff.id,
        second=word.witness.staff_id,
        last_backup_day=word.until,
    )
    if order.incident is None:
        told = word.witness.told("wish" if order.wish else "")
        done = purge_resident(
            desk.database, desk.signer, order.resident_id, certificate, detail=told
        )
    else:
        told, gone = word.witness.told(word.about), frozenset(word.about.split()[1:])
        done = purge_incident(desk.database, desk.signer, order.incident, certificate, gone, told)
    return PurgeDone(done.certificate.id, done.tidied)
