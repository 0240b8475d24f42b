"""Signed forms on paper, for the file: the intake by its circle, an incident by codes alone."""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotEntitled, NotFound
from shelter_desk.domain.ids import HouseRecordId, RecordId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.shifts import Incident
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.incident import FOR_MANAGEMENT, INCIDENT
from shelter_desk.forms.intake import INTAKE
from shelter_desk.services.inside.house.house_naming import named_in
from shelter_desk.services.inside.house.house_reading import read_versions, readable
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.stored_forms import newest_versions, read_record
from shelter_desk.services.inside.sheets.record_sheets import Told, record_job
from shelter_desk.services.use_case import Work, query
from shelter_desk.services.views.record import SignedRecord

_INTAKE: Final = Text("papers", "Summary of the intake")
_INCIDENT: Final = Text("papers", "Incident report {number}")
_NUMBER: Final = Text("paper", "Number")
_CODES: Final = Text("paper", "Residents it names")
_ALONE: Final = Text(
    "papers", "For management alone. It lies under lock and goes into nobody else's hand."
)


@query(Permission.READ_FILE, Act.PREVIEW)
def gather_intake(work: Work, resident_id: ResidentId) -> PaperJob:
    """The newest signed intake, without what is sealed from whoever prints. Raises ``NotFound``."""
    records = work.tx.records.of_form(resident_id, INTAKE.key)
    newest = next(iter(newest_versions(records)), None)
    if newest is None:
        raise NotFound
    read = read_record(work, newest, records, Names(work))
    person = work.tx.residents.get(resident_id)
    return _made(work, Told(DocumentKind.INTAKE, Message(_INTAKE), read, person))


@query(Permission.READ_FILE, Act.PREVIEW)
def gather_incident(work: Work, resident_id: ResidentId, record_id: RecordId) -> PaperJob:
    """One version of an incident in her file, by codes alone.

    Raises ``NotEntitled`` where it is for management alone and one is not of it, ``NotFound``.
    """
    records = work.tx.records.of_form(resident_id, INCIDENT.key)
    if all(one.id != record_id for one in records):
        raise NotFound
    line, names = work.tx.records.history(record_id), Names(work)
    versions = tuple(read_record(work, one, records, names) for one in line)
    read = next(one for one in versions if one.id == record_id)
    found = work.tx.incidents.of_record(line[-1].id)
    told = Told(
        DocumentKind.INCIDENT,
        _title(found),
        read,
        person=work.tx.residents.get(resident_id),
        about=_numbered(found),
        notes=_circle(read),
        versions=versions,
    )
    return _made(work, told)


@query(Permission.READ_FILE, Act.PREVIEW)
def gather_house_incident(work: Work, house_record_id: HouseRecordId) -> PaperJob:
    """One version of an incident of the house, by codes alone.

    Raises ``NotEntitled`` as ``gather_incident``, ``NotFound``, ``ConflictOfInterest``,
    ``NotInScope``.
    """
    found = readable(work, house_record_id)
    versions = read_versions(work, found)
    read = versions[[one.id for one in found.versions].index(house_record_id)]
    now = tuple(work.tx.residents.get(one) for one in found.named)
    then = now if read is versions[0] else named_in(work, read.answers)
    codes = " · ".join(one.code for one in then)
    about = (*_numbered(found.incident), *(((_CODES, codes),) if codes else ()))
    told = Told(
        DocumentKind.INCIDENT,
        _title(found.incident),
        read,
        about=about,
        notes=_circle(read),
        named=(*now, *then),
        versions=versions,
    )
    for her in found.named:
        # who saw her file: this paper tells of her as much as the page does
        work.audit(resident_id=her, ref=Ref("house_record", house_record_id), detail=INCIDENT.key)
    return _made(work, told)


def _made(work: Work, told: Told) -> PaperJob:
    return audit_gathered(work, record_job(work, told))


def _circle(read: SignedRecord) -> tuple[Text, ...]:
    """What is for management has a paper for management alone."""
    if read.answers.get("what").value != FOR_MANAGEMENT:
        return ()
    if Compartment.MANAGEMENT in read.sealed:
        raise NotEntitled
    return (_ALONE,)


def _title(found: Incident | None) -> Message:
    return Message(_INCIDENT, {"number": "" if found is None else found.number})


def _numbered(found: Incident | None) -> tuple[tuple[Text, str], ...]:
    return () if found is None else ((_NUMBER, found.number),)
