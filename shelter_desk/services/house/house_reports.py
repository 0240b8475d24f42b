"""Incidents that belong to the house and to nobody's file: a fire, a broken lock, a quarrel.

The form is the one of ``incident_reports`` (domain facts 4.11); it names none, one or several
residents by their codes. Whoever was there writes and signs it; each has a draft of her own. Who
may read it stands in ``inside.house_reading``. A correction, and a manager's look within 24
hours, are newer versions. Its reason lies in the version and goes with it.

One that names somebody goes with the last file it names (storage/purge). One that names nobody is
kept as long as a file and may then be deleted by two people (services/stays/retention).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed
from shelter_desk.domain.ids import HouseRecordId, RecordId, ResidentId
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import CODES_ONLY, Permission
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.cleaning import without_typed
from shelter_desk.forms.codec import dump_answers, load_answers
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.forms.validation import clean_answers
from shelter_desk.services.inside.house.house_naming import (
    NAMED,
    keep_names,
    named_at_signing,
    named_in,
    note_names,
    with_whole_codes,
)
from shelter_desk.services.inside.house.house_reading import (
    HouseIncident,
    house_line,
    house_sealer,
    may_correct,
    read_versions,
    readable,
    waiting_reports,
)
from shelter_desk.services.inside.house.incident_rows import house_key, house_rows, own_rows
from shelter_desk.services.inside.house.incidents import note_house_incident
from shelter_desk.services.inside.records.offered import offered_in_house
from shelter_desk.services.inside.records.sealing import (
    Line,
    line_of_parts,
    masked_for,
    open_parts,
    seal_parts,
    with_id,
    without_ids,
)
from shelter_desk.services.inside.records.signable import signable
from shelter_desk.services.inside.records.stored_forms import remember_definition
from shelter_desk.services.inside.records.unsealing import ClosedFor
from shelter_desk.services.inside.typed.by_codes import as_written, for_reader, to_correct
from shelter_desk.services.inside.typed.typed import typed_words
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.incident import IncidentList, NameableRow
from shelter_desk.services.views.record import CORRECTION, OpenForm, SavedDraft, Seen, SignedRecord
from shelter_desk.storage.repositories.house_records import StoredHouseDraft, StoredHouseRecord
from shelter_desk.storage.results import ResidentFilter

MOST_SHOWN: Final = 60
"""So many incidents of the house stand in the list; older ones are found by the log."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a report stands: what it corrects, and what of it waits already."""

    key: str
    corrects: HouseIncident | None
    draft: StoredHouseDraft | None

    def line(self, work: Work) -> Line:
        if self.corrects is not None:
            return self.corrects.line
        first = line_of_parts(self.draft.sealed) if self.draft is not None else None
        return house_line(HouseRecordId(first or work.desk.ids.new()))

    def stored_parts(self) -> dict[Compartment, bytes]:
        if self.draft is not None:
            return without_ids(self.draft.sealed)
        return {} if self.corrects is None else dict(self.corrects.versions[0].parts)

    @property
    def named(self) -> tuple[ResidentId, ...]:
        return () if self.corrects is None else self.corrects.named


def _place(work: Work, house_record_id: HouseRecordId | None) -> _Place:
    corrects = None if house_record_id is None else readable(work, house_record_id)
    newest = None if corrects is None else corrects.versions[0].id
    for one in dict.fromkeys((house_record_id, newest)):
        # what she began before a colleague corrected it is still hers to read
        key = _key(one)
        draft = work.tx.house_drafts.get(work.desk.staff.id, key)
        if draft is not None:
            break
    return _Place(key, corrects, draft)


def _key(house_record_id: HouseRecordId | None) -> str:
    return INCIDENT.key if house_record_id is None else house_key(house_record_id)


def _own_place(work: Work, house_record_id: HouseRecordId | None, seen: Seen) -> _Place:
    """Where she may write, as she saw it last. Raises ``NotAllowed``, ``ChangedMeanwhile``."""
    place = _place(work, house_record_id)
    if place.corrects is not None and not may_correct(work, place.corrects.incident):
        raise NotAllowed
    if seen.rev != (0 if place.draft is None else place.draft.rev):
        raise ChangedMeanwhile
    return place


def _sealer(work: Work, place: _Place, masked: frozenset[Compartment] | None) -> Sealer:
    if masked is None:
        return house_sealer(work, place.named, place.stored_parts())
    return ClosedFor(work.desk.sealer, masked)


@query(Permission.REPORT_INCIDENTS, Act.VIEW)
def open_report(work: Work, house_record_id: HouseRecordId | None = None) -> OpenForm:
    """The form: empty, as she left it, or the newest version of ``house_record_id``.

    Names in that are covered for who meets residents by their codes alone. Raises ``NotFound``,
    ``NotInScope``, ``ConflictOfInterest``.
    """
    place = _place(work, house_record_id)
    sealer = _sealer(work, place, None)
    answers = Answers.empty()
    if place.draft is not None:
        answers = open_parts(place.draft.core, place.stored_parts(), place.line(work), sealer)
    elif place.corrects is not None:
        core = place.corrects.versions[0].core
        answers = open_parts(core, place.stored_parts(), place.line(work), sealer)
    _log_reading(work, place.named, Ref("draft", place.key))
    found = place.corrects
    opened = OpenForm(
        spec=INCIDENT,
        answers=answers,
        rev=0 if place.draft is None else place.draft.rev,
        based_on=None if found is None else RecordId(found.versions[0].id),
        closed={},
        sealed=masked_for(INCIDENT, sealer),
        draft_key=place.key,
        number="" if found is None else found.incident.number,
        offered=offered_in_house(work, _meant(work, place, answers)),
    )
    return opened if found is None else to_correct(work, opened, read_versions(work, found))


def _meant(work: Work, place: _Place, answers: Answers) -> tuple[ResidentId, ...]:
    """Whom it names already, and whom a draft names besides."""
    return (*place.named, *(her.id for her in named_in(work, answers)))


def _log_reading(work: Work, named: tuple[ResidentId, ...], ref: Ref) -> None:
    """Once for each file it tells of; once where it tells of none."""
    for her in named or (None,):
        work.audit(resident_id=her, ref=ref, detail=INCIDENT.key)


@command(Permission.REPORT_INCIDENTS, Quiet("one event when the draft was opened"))
def keep_report(
    work: Work, answers: Answers, seen: Seen, house_record_id: HouseRecordId | None = None
) -> SavedDraft:
    """Keep what was typed so far; when this returns it is on disk.

    Raises ``ChangedMeanwhile``, ``NotAllowed`` for a reader who may not correct.
    """
    place = _own_place(work, house_record_id, seen)
    line, stored = place.line(work), place.stored_parts()
    core, parts = seal_parts(INCIDENT, answers, line, _sealer(work, place, seen.masked), stored)
    now, mine = work.desk.clock.now(), work.desk.staff.id
    rev = work.tx.house_drafts.put(mine, place.key, core, with_id(line.first, parts), now)
    keep_names(work, place.key, answers)
    if place.draft is None:
        work.audit(act=Act.OPEN_DRAFT, ref=Ref("draft", place.key), detail=INCIDENT.key)
        work.changed(Topic.DRAFTS, Topic.HOUSE)
    return SavedDraft(rev, now)


@command(Permission.REPORT_INCIDENTS, Act.DISCARD_DRAFT)
def discard_report(work: Work, house_record_id: HouseRecordId | None = None) -> None:
    """Take one's own draft away; what is signed stays. Raises as ``open_report``."""
    place = _place(work, house_record_id)
    _drop(work, place.key)
    work.audit(ref=Ref("draft", place.key), detail=INCIDENT.key)


def _drop(work: Work, key: str) -> None:
    for one in (key, CORRECTION + key, NAMED + key):
        work.tx.house_drafts.delete(work.desk.staff.id, one)
    work.changed(Topic.DRAFTS, Topic.HOUSE)


@command(Permission.REPORT_INCIDENTS, Act.SIGN)
def sign_report(
    work: Work,
    answers: Answers,
    seen: Seen,
    reason: str = "",
    house_record_id: HouseRecordId | None = None,
) -> HouseRecordId:
    """Sign: it has its number now, a manager is told of it, and it stays as it is.

    ``house_record_id`` is the newest version of what is corrected, for ``reason``. Raises
    ``ChangedMeanwhile``, ``NotAllowed``, ``InvalidAnswers``, ``NoFileWithCode`` for a code that
    nobody bears, ``ConflictOfInterest`` for somebody one is tied to.
    """
    place = _own_place(work, house_record_id, seen)
    if place.key != _key(None if place.corrects is None else place.corrects.versions[0].id):
        raise ChangedMeanwhile
    if place.corrects is not None:
        answers = as_written(work, answers, read_versions(work, place.corrects))
    sealer = _sealer(work, place, seen.masked)
    told = with_whole_codes(work, without_typed(signable(work, INCIDENT, answers, sealer)))
    named, before = named_at_signing(work, answers, told), _named_before(work, place, sealer)
    record = _signed(work, place, told, sealer, typed_words(reason))
    note_names(work, note_house_incident(work, record, told), named, before)
    _drop(work, place.key)
    work.changed(Topic.FILE)
    return record.id


def _named_before(work: Work, place: _Place, sealer: Sealer) -> frozenset[ResidentId]:
    if place.corrects is None:
        return frozenset()
    older = place.corrects.versions[0]
    read = open_parts(older.core, older.parts, place.corrects.line, sealer)
    return frozenset(her.id for her in named_in(work, read))


def _signed(
    work: Work, place: _Place, answers: Answers, sealer: Sealer, reason: str
) -> StoredHouseRecord:
    line = place.line(work)
    core, parts = seal_parts(INCIDENT, answers, line, sealer, place.stored_parts())
    corrects = None if place.corrects is None else place.corrects.versions[0].id
    record = StoredHouseRecord(
        id=HouseRecordId(line.first if corrects is None else work.desk.ids.new()),
        form_key=INCIDENT.key,
        form_version=INCIDENT.version,
        form_hash=remember_definition(work, INCIDENT),
        signed_at=work.desk.clock.now(),
        signed_by=work.desk.staff.id,
        core=core,
        parts=parts,
        replaces=corrects,
        reason=reason,
    )
    work.tx.house_records.add(record)
    act = Act.SIGN if corrects is None else Act.CORRECT
    work.audit(act=act, ref=Ref("house_record", record.id), detail=INCIDENT.key)
    return record


@query(Permission.REPORT_INCIDENTS, Act.VIEW)
def report_history(work: Work, house_record_id: HouseRecordId) -> tuple[SignedRecord, ...]:
    """Every signed version, newest first, names covered as there. Raises as ``open_report``."""
    found = readable(work, house_record_id)
    _log_reading(work, found.named, Ref("house_record", house_record_id))
    return for_reader(work, read_versions(work, found))


@query(Permission.REPORT_INCIDENTS, Quiet("numbers, kinds and codes; no report is opened"))
def incident_list(work: Work) -> IncidentList:
    """The last incidents of the house she may read, and what she has begun herself.

    Who reads no file finds here what she reported in one, newest first with the others.
    """
    begun = ((one.form_key, one.saved_at) for one in waiting_reports(work))
    rows = [*house_rows(work, MOST_SHOWN)]
    if not work.desk.staff.may(Permission.READ_FILE):
        rows += own_rows(work, MOST_SHOWN)
    rows.sort(key=lambda row: row.at, reverse=True)
    return IncidentList(tuple(rows), tuple(begun))


@query(Permission.REPORT_INCIDENTS, Quiet("codes, and called names for who may meet them"))
def nameable(work: Work) -> tuple[NameableRow, ...]:
    """Who lives in the house and may be named in a report, by code."""
    return tuple(sorted(_nameable(work), key=lambda one: one.code))


def _nameable(work: Work) -> Iterator[NameableRow]:
    sight = sight_of(work.desk, work.tx)
    nameless = work.desk.staff.role in CODES_ONLY
    here = ResidentFilter(in_house=True, without=tuple(sorted(sight.without)))
    for row in work.tx.residents.rows(here, None, work.desk.local_today()):
        known = sight.shows(row.resident.id) and not nameless
        yield NameableRow(row.resident.code, row.resident.called if known else "")


@command(Permission.REPORT_INCIDENTS, Quiet("one event when the draft was opened"))
def keep_reason(work: Work, place: str, words: Answers) -> None:
    """Keep why something is corrected while it is typed (``OpenForm.reason_place``).

    Empty takes it away.
    """
    mine = work.desk.staff.id
    if words.is_empty:
        work.tx.house_drafts.delete(mine, place)
        return
    kept = dump_answers(clean_answers(words))
    work.tx.house_drafts.put(mine, place, kept, {}, work.desk.clock.now())


@query(Permission.REPORT_INCIDENTS, Quiet("one's own words, not signed yet"))
def kept_reason(work: Work, place: str) -> Answers:
    """The reason she typed there and has not used; empty when there is nothing."""
    kept = work.tx.house_drafts.get(work.desk.staff.id, place)
    return Answers.empty() if kept is None else load_answers(kept.core)
