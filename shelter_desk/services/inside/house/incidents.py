"""A signed incident form gets its number; a manager's part of it says that it was looked at."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import IncidentId, RecordId
from shelter_desk.domain.shifts import Channel, Incident
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.incident import FOR_MANAGEMENT, INCIDENT
from shelter_desk.services.use_case import Topic, Work
from shelter_desk.storage.repositories.house_records import StoredHouseRecord
from shelter_desk.storage.results import StoredRecord


def note_incident(work: Work, record: StoredRecord, answers: Answers) -> None:
    """Called for every form signed in a file; other forms are not its business."""
    if record.form_key != INCIDENT.key:
        return
    first = work.tx.records.history(record.id)[-1]
    found = work.tx.incidents.of_record(first.id)
    if found is None:
        found = _number(work, record, answers)
    _look(work, found, answers)
    work.changed(Topic.HOUSE)


def reported_by(work: Work, record_id: RecordId) -> Incident:
    """The incident that a form of a file, or a correction of it, is about. Raises ``NotFound``."""
    first = work.tx.records.history(record_id)[-1]
    found = work.tx.incidents.of_record(first.id)
    if found is None:
        raise NotFound
    return found


def note_house_incident(work: Work, record: StoredHouseRecord, answers: Answers) -> Incident:
    """The same for a form of the house, whom it names not yet noted."""
    first = work.tx.house_records.history(record.id)[-1]
    found = work.tx.incidents.of_house_record(first.id)
    if found is None:
        found = _number(work, record, answers)
    work.changed(Topic.HOUSE)
    return _look(work, found, answers)


def _number(work: Work, record: StoredRecord | StoredHouseRecord, answers: Answers) -> Incident:
    year = work.desk.local_today().year
    sealed = answers.get("what").value == FOR_MANAGEMENT
    hers = record if isinstance(record, StoredRecord) else None
    made = Incident(
        id=IncidentId(work.desk.ids.new()),
        number=f"I-{year}-{work.tx.incidents.next_number(year):04d}",
        resident_id=None if hers is None else hers.resident_id,
        record_id=None if hers is None else hers.id,
        channel=Channel.MANAGEMENT if sealed else Channel.HOUSE,
        reported_at=record.signed_at,
        reported_by=record.signed_by,
        house_record_id=record.id if isinstance(record, StoredHouseRecord) else None,
    )
    work.tx.incidents.add(made)
    _log(work, made, "incident reported")
    return made


def _look(work: Work, found: Incident, answers: Answers) -> Incident:
    """Only management can open and so fill in the part that says so."""
    now, by = work.desk.clock.now(), work.desk.staff.id
    done = answers.get("review_done").value == "yes"
    closed = answers.get("review_closed").value == "yes"
    newer = found
    if answers.get("what").value == FOR_MANAGEMENT:
        # a correction found out what it was: from now on the house is not told of it
        newer = replace(newer, channel=Channel.MANAGEMENT)
    if done and found.reviewed_at is None:
        newer = replace(newer, reviewed_at=now, reviewed_by=by)
    if done and closed and found.closed_at is None:
        newer = replace(newer, closed_at=now)
    if newer == found:
        return found
    _log(work, work.tx.incidents.update(newer), _said(newer))
    return newer


def _said(one: Incident) -> str:
    if one.closed_at is not None:
        return "incident closed"
    return "incident looked at" if one.reviewed_at is not None else "incident for management"


def _log(work: Work, one: Incident, detail: str) -> None:
    ref = Ref("incident", one.id)
    work.audit(act=Act.INCIDENT, resident_id=one.resident_id, ref=ref, detail=detail)
