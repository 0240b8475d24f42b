"""Which incidents of the house the person at the desk may read, and what she then reads.

One that names nobody is read by everybody who reports incidents. One that names residents is read
by whoever reported it, by managers, and by whoever may read the file of one of them; never by
somebody tied to one of them. What is for management alone is told to managers, and to whoever
reported it that it was; its words are sealed besides (forms/incident).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import THE_HOUSE, HouseRecordId, RecordId, ResidentId
from shelter_desk.domain.reach_errors import ConflictOfInterest, NotInScope
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.shifts import Channel, Incident
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.codec import load_answers
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.services.inside.house.house_naming import named_in
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.sealing import Line, masked_for, open_parts
from shelter_desk.services.inside.records.stored_forms import DraftKey, definition_of
from shelter_desk.services.inside.records.unsealing import ClosedFor, known_among
from shelter_desk.services.scope import Sight, sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.record import SignedRecord
from shelter_desk.storage.repositories.house_records import StoredHouseDraft, StoredHouseRecord


@dataclass(frozen=True, slots=True)
class HouseIncident:
    """One that may be read: its versions, the newest first, and whom it names now."""

    incident: Incident
    versions: tuple[StoredHouseRecord, ...]
    named: tuple[ResidentId, ...]

    @property
    def line(self) -> Line:
        """What its sealed parts are bound to."""
        return house_line(self.versions[-1].id)


def house_line(first: HouseRecordId) -> Line:
    """The line of versions that begins with ``first``; in the place of a person is the house."""
    return Line(THE_HOUSE, RecordId(first))


class HouseSight:
    """Asked for one incident after the other; what the one at the desk meets is read once."""

    def __init__(self, work: Work) -> None:
        self._staff = work.desk.staff
        self._sight: Sight = sight_of(work.desk, work.tx)

    def is_tied(self, named: Collection[ResidentId]) -> bool:
        """True where she is kept out of the file of somebody it names."""
        return not self._sight.without.isdisjoint(named)

    def shows(self, one: Incident, named: Collection[ResidentId]) -> bool:
        """True when she may read it."""
        if self.is_tied(named):
            return False
        if one.reported_by == self._staff.id or self._staff.may(Permission.REVIEW_FILES):
            return True
        if one.channel is Channel.MANAGEMENT:
            return False
        if not named:
            return self._staff.may(Permission.REPORT_INCIDENTS)
        reads = self._staff.may(Permission.READ_FILE)
        return reads and any(map(self._sight.shows, named))


def told_of(work: Work, resident_id: ResidentId) -> Iterator[HouseIncident]:
    """Incidents of the house that name her and may be read, the newest first."""
    found = work.tx.incidents.naming(resident_id)
    sight = HouseSight(work) if found else None
    for one in found:
        named = named_by(work, one)
        if sight is None or one.house_record_id is None or resident_id not in named:
            continue
        if sight.shows(one, named):
            yield HouseIncident(one, work.tx.house_records.history(one.house_record_id), named)


def named_by(work: Work, one: Incident) -> tuple[ResidentId, ...]:
    """Whom it names, as far as the person at the desk may know.

    Whoever is not of management reads in what is for management alone no more than its open
    words, if she reported it: somebody named in the sealed ones alone is not told of to her, in
    no list, in no file and on no paper.
    """
    staff = work.desk.staff
    whole = one.channel is not Channel.MANAGEMENT or staff.may(Permission.REVIEW_FILES)
    if not whole and one.reported_by != staff.id:
        return ()
    named = tuple(each.resident_id for each in work.tx.incidents.named(one.id))
    if whole:
        return named
    first = one.house_record_id
    versions = () if first is None else work.tx.house_records.history(first)
    told = {her.id for each in versions for her in named_in(work, load_answers(each.core))}
    return tuple(each for each in named if each in told)


def readable(work: Work, house_record_id: HouseRecordId) -> HouseIncident:
    """The incident that this form, or an older or newer version of it, belongs to.

    Raises ``NotFound``, ``ConflictOfInterest``, ``NotInScope``.
    """
    versions = work.tx.house_records.history(house_record_id)
    found = work.tx.incidents.of_house_record(versions[-1].id)
    if found is None:
        raise NotFound
    named = named_by(work, found)
    sight = HouseSight(work)
    if sight.is_tied(named):
        raise ConflictOfInterest
    if not sight.shows(found, named):
        raise NotInScope
    return HouseIncident(found, versions, named)


def waiting_reports(work: Work) -> Iterator[StoredHouseDraft]:
    """Reports of the house she has begun and can go on with, last saved first.

    A reason or another sentence comes back where it is typed, and what corrects something that
    is gone, or closed to her meanwhile, cannot be opened.
    """
    for draft in work.tx.house_drafts.all_for(work.desk.staff.id):
        key = DraftKey.parse(draft.form_key)
        if key.form_key == INCIDENT.key and _stands(work, key.corrects):
            yield draft


def _stands(work: Work, corrects: RecordId | None) -> bool:
    if corrects is None:
        return True
    try:
        readable(work, HouseRecordId(corrects))
    except (NotFound, ConflictOfInterest, NotInScope):
        return False
    return True


def may_correct(work: Work, one: Incident) -> bool:
    """Who reported it, and who of its readers writes records."""
    staff = work.desk.staff
    return one.reported_by == staff.id or staff.may(Permission.WRITE_RECORDS)


def house_sealer(
    work: Work, named: Collection[ResidentId], parts: Collection[Compartment]
) -> ClosedFor:
    """What she may open of it now; ``parts`` are those in which something lies.

    What health knows of somebody named asks for a reason, as in her file, unless one works with
    her; what is for management is a manager's to look at.
    """
    stranger = bool(named) and not known_among(work, named)
    shut = frozenset(parts) - {Compartment.MANAGEMENT} if stranger else frozenset[Compartment]()
    return ClosedFor(work.desk.sealer, shut)


def read_versions(work: Work, found: HouseIncident) -> tuple[SignedRecord, ...]:
    """Every signed version, newest first, as far as she may read it here and now."""
    names = Names(work)
    return tuple(_read(work, found, place, names) for place in range(len(found.versions)))


def _read(work: Work, found: HouseIncident, place: int, names: Names) -> SignedRecord:
    record = found.versions[place]
    spec, words = definition_of(work, record)
    sealer = house_sealer(work, found.named, record.parts)
    sealed = masked_for(spec, sealer)
    whose = _of_whom(work, found.named)
    waits = whose != THE_HOUSE and sealed != masked_for(spec, work.desk.sealer)
    return SignedRecord(
        id=RecordId(record.id),
        resident_id=whose,
        spec=spec,
        answers=open_parts(record.core, record.parts, found.line, sealer),
        signed_at=record.signed_at,
        by_name=names.of(record.signed_by),
        version_no=len(found.versions) - place,
        replaces=None if record.replaces is None else RecordId(record.replaces),
        reason=record.reason,
        sealed=sealed,
        words=words,
        asks_reason=waits,
        may_correct=may_correct(work, found.incident),
    )


def _of_whom(work: Work, named: Sequence[ResidentId]) -> ResidentId:
    """In whose file a reason for reading what is sealed is kept."""
    if not work.desk.staff.may(Permission.READ_FILE):
        return THE_HOUSE
    sight = sight_of(work.desk, work.tx)
    return next((one for one in named if sight.shows(one)), THE_HOUSE)
