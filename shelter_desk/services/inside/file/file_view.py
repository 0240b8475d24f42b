"""One file as it is opened: head, chips, timeline, sections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.attachments import Attachment
from shelter_desk.domain.audit import Ref
from shelter_desk.domain.consents import Decided, Scope, ended_with_stay, standing
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.overrides import Override
from shelter_desk.domain.paper import Disclosure
from shelter_desk.domain.referrals import Referral
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.domain.reviews import FindingState
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.catalog import BUILT_IN, KNOWN
from shelter_desk.forms.exit import EXIT
from shelter_desk.forms.follow_up import FOLLOW_UP
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.services.inside.file.attached_rows import attached_entries, attached_section
from shelter_desk.services.inside.file.draft_rows import WORDS_TITLES, is_beside
from shelter_desk.services.inside.file.exit_section import exit_section
from shelter_desk.services.inside.file.house_entries import house_entries
from shelter_desk.services.inside.file.needs_section import NEEDS, needs_due, needs_section
from shelter_desk.services.inside.file.procedure_section import way_section
from shelter_desk.services.inside.file.safety_chips import safety_chips
from shelter_desk.services.inside.house.register_rows import things_section
from shelter_desk.services.inside.people.people import Names, agency_name
from shelter_desk.services.inside.plan.plan_reading import APPROVAL, told_of_plans
from shelter_desk.services.inside.records.stored_forms import (
    DraftKey,
    must_not_know_names,
    newest_versions,
)
from shelter_desk.services.inside.residents.call_rows import call_entries
from shelter_desk.services.inside.residents.counted_sections import (
    counted_sections,
    incident_section,
    not_begun,
)
from shelter_desk.services.inside.residents.rows import RowMaker, age_of
from shelter_desk.services.inside.stays.kept_files import day_of
from shelter_desk.services.inside.typed.kept_words import WordsKey
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.labels import referral as labels_referral
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import Chip, ResidentFile, SectionState, TimelineEntry
from shelter_desk.storage.results import (
    DraftHead,
    NoteHead,
    RecordHead,
    ResidentFilter,
)

ADULT = 18

_ARRIVED = Text("timeline", "Arrived")
_LEFT = Text("timeline", "Left the house")
_SIGNED = Text("timeline", "Signed: {form}")
_CORRECTED = Text("timeline", "Corrected: {form}")
_PLAN = Text("timeline", "Plan: {what}")
_BEGUN = Text("timeline", "Draft: {form}")
_CONSENT = Text("timeline", "{decision}: {scope}")
_CONSENT_TO = Text("timeline", "{decision}: {scope} ({agency})")
_WITHDRAWN = Text("timeline", "Taken back: {scope}")
_NOTE = Text("timeline", "Note: {kind}")
_WITHOUT = Text("timeline", "Decided without her agreement: {agency}")
_KNOWS = Text("timeline", "She was told what left: {agency}")
_KNOWS_NOT = Text("timeline", "{ground}. She has not been told yet.")
_PAPER = Text("timeline", "{way}: {document}, copy {copy}")
_WAITS = Text("timeline", "Not signed yet")
_UNSAVED = Text("timeline", "Not saved yet")

_LEFT_ON = Text("chips", "Left on {day}")
_KEPT_UNTIL = Text("chips", "Kept until {day}")
_HELD = Text("chips", "Legal hold")
_DO_NOT_CONFIRM = Text("chips", "Do not confirm that she is here")
_CHILD = Text("chips", "Under 18")
_INTERPRETER = Text("chips", "Interpreter needed")
_MUST_NOT_KNOW = Plural("chips", "%n people must not know", "", 0)
_CONSENTS = Plural("chips", "%n consents valid", "", 0)
_NO_CONSENT = Text("chips", "No consent recorded yet")

_NOT_AGREED = Text("sections", "Not agreed to")
_DRAFT = Text("sections", "Draft")
_DONE = Text("sections", "Signed")
_DONE_TIMES = Plural("sections", "Signed %n times", "", 0)
_SECTION_REVIEWS = Text("sections", "File review")
_FINDINGS = Plural("sections", "%n findings open", "", 0)
_MY_FINDINGS = Plural("sections", "%n findings for you", "", 0)
_REVIEWED = Plural("sections", "Reviewed %n times", "", 0)
_NEVER_REVIEWED = Text("sections", "Not reviewed yet")


@dataclass(frozen=True, slots=True)
class _Contents:
    """Everything of one file, read once, without the answers of its forms."""

    stays: tuple[Stay, ...]
    records: tuple[RecordHead, ...]
    drafts: tuple[DraftHead, ...]
    consents: tuple[Decided, ...]
    notes: tuple[NoteHead, ...]
    referrals: tuple[Referral, ...]
    disclosures: tuple[Disclosure, ...]
    overrides: tuple[Override, ...]
    attachments: tuple[Attachment, ...]
    of_the_house: tuple[TimelineEntry, ...]


def read_file(work: Work, resident_id: ResidentId) -> ResidentFile:
    """The whole file. Raises ``NotFound``."""
    tx = work.tx
    rows = tx.residents.rows(ResidentFilter(ids=(resident_id,)), 1, work.desk.local_today())
    if not rows:
        raise NotFound
    person, names = rows[0].resident, Names(work)
    contents = _Contents(
        stays=tx.residents.stays(resident_id),
        records=tx.records.heads(resident_id),
        drafts=tx.drafts.heads(resident_id),
        consents=tx.consents.decided(resident_id),
        notes=tx.notes.heads(resident_id),
        referrals=tx.referrals.of_resident(resident_id),
        disclosures=tx.disclosures.of_resident(resident_id),
        overrides=tx.overrides.of_resident(resident_id),
        attachments=tx.attachments.of_resident(resident_id),
        of_the_house=tuple(house_entries(work, resident_id, names)),
    )
    return ResidentFile(
        row=RowMaker(work, names).row(rows[0]),
        resident=person,
        stay=rows[0].stay,
        chips=tuple(_chips(work, person, contents)),
        timeline=_Timeline(work, contents, names).entries(person),
        sections=(
            *way_section(
                work, contents.stays, contents.records, contents.consents, contents.referrals
            ),
            *_sections(
                contents, work.desk.local_today(), needs_due(work, contents.stays, contents.records)
            ),
            *attached_section(work, contents.attachments),
            *things_section(work, resident_id),
            *_review_section(work, resident_id),
        ),
    )


def _chips(work: Work, person: Resident, contents: _Contents) -> Iterator[Chip]:
    today = work.desk.local_today()
    clock = work.tx.retention.of(person.id)
    if clock is not None and clock.stopped_at is None:
        left = {"day": f"{day_of(work, clock.exit_at):%d/%m/%Y}"}
        yield Chip(Message(_LEFT_ON, left), "neutral")
        kept = {"day": f"{clock.keep_until:%d/%m/%Y}"}
        yield Chip(Message(_HELD) if clock.on_hold else Message(_KEPT_UNTIL, kept), "info")
    if person.do_not_confirm:
        yield Chip(Message(_DO_NOT_CONFIRM), "attention")
    age = age_of(person, today)
    if age is not None and age < ADULT:
        yield Chip(Message(_CHILD), "attention")
    feared = _feared(work, person.id, contents)
    if feared:
        yield Chip(Message(_MUST_NOT_KNOW, n=len(feared)), "attention")
    yield from safety_chips(work, person.id, _begun(contents))
    if person.interpreter_needed:
        yield Chip(Message(_INTERPRETER), "info")
    since = _here_since(contents)
    stand = standing(contents.consents, today).values()
    valid = sum(not ended_with_stay(one.details.scope, one.at, since) for one in stand)
    if valid:
        yield Chip(Message(_CONSENTS, n=valid), "done")
    elif not contents.consents:
        yield Chip(Message(_NO_CONSENT), "neutral")


def _here_since(contents: _Contents) -> datetime | None:
    last = max(contents.stays, key=lambda one: one.started_at, default=None)
    return None if last is None or last.ended_at is not None else last.started_at


def _feared(work: Work, resident_id: ResidentId, contents: _Contents) -> frozenset[str]:
    """Opened only where an intake lies: unsealing is the dearest part of a file."""
    return must_not_know_names(work, resident_id) if "intake" in _begun(contents) else frozenset()


def _begun(contents: _Contents) -> frozenset[str]:
    """The forms of which something is signed or drafted."""
    drafted = (DraftKey.parse(one.form_key).form_key for one in contents.drafts)
    return frozenset((*(one.form_key for one in contents.records), *drafted))


def _left_without_agreeing(contents: _Contents, today: date) -> bool:
    left = contents.stays[0].ended_at is not None
    return left and (Scope.FOLLOW_UP, None) not in standing(contents.consents, today)


def _sections(contents: _Contents, today: date, due: date | None) -> Iterator[SectionState]:
    drafts = {DraftKey.parse(one.form_key).form_key for one in contents.drafts}
    current = newest_versions(contents.records)
    signed = Counter(one.form_key for one in current)
    for key, spec in BUILT_IN.items():
        times = signed[key]
        if key == EXIT.key:
            began = contents.stays[0].started_at
            yield exit_section(current, began, drafted=key in drafts)
        elif key == INCIDENT.key:
            named = len(contents.of_the_house)
            yield incident_section(times + named, drafted=key in drafts)
        elif key in drafts:
            yield SectionState(key, spec.title, Message(_DRAFT), "info")
        elif key == FOLLOW_UP.key and not times and _left_without_agreeing(contents, today):
            yield SectionState(key, spec.title, Message(_NOT_AGREED), "neutral")
        elif key == NEEDS and times and due is not None:
            yield needs_section(spec.title, times, due, today)
        elif times > 1:
            yield SectionState(key, spec.title, Message(_DONE_TIMES, n=times), "done")
        elif times:
            yield SectionState(key, spec.title, Message(_DONE), "done")
        else:
            yield SectionState(key, spec.title, not_begun(key), "neutral")
    yield from counted_sections(
        len(contents.consents), len(contents.notes), len(contents.referrals)
    )


def _review_section(work: Work, resident_id: ResidentId) -> Iterator[SectionState]:
    """For those who review files always; for a worker while something of it is hers to answer."""
    staff, reviews = work.desk.staff, work.tx.reviews
    found = [one for one in reviews.findings_on(resident_id) if one.state is FindingState.OPEN]
    if staff.may(Permission.READ_REVIEWS):
        times = sum(one.finished_at is not None for one in reviews.of_resident(resident_id))
        message = Message(_REVIEWED, n=times) if times else Message(_NEVER_REVIEWED)
        message = Message(_FINDINGS, n=len(found)) if found else message
        yield SectionState("reviews", _SECTION_REVIEWS, message, "info" if found else "neutral")
        return
    mine = sum(one.worker_id == staff.id for one in found)
    if mine:
        yield SectionState("reviews", _SECTION_REVIEWS, Message(_MY_FINDINGS, n=mine), "info")


class _Timeline:
    """Puts entries together; words of forms and choices in the reader's language."""

    def __init__(self, work: Work, contents: _Contents, names: Names) -> None:
        self._work = work
        self._contents = contents
        self._names = names

    def entries(self, person: Resident) -> tuple[TimelineEntry, ...]:
        """Everything, newest first."""
        made = [
            *self._stays(person),
            *self._forms(person.id),
            *self._drafts(),
            *self._decisions(),
            *self._notes(),
            *self._referrals(),
            *self._papers(),
            *self._without_her(),
            *attached_entries(self._work, self._contents.attachments, self._names),
            *self._contents.of_the_house,
            *call_entries(self._work, person.id, self._names),
        ]
        return tuple(sorted(made, key=lambda one: one.at, reverse=True))

    def _words(self, text: Text) -> str:
        return self._work.desk.translate(self._work.desk.language, text)

    def _form(self, form_key: str) -> str:
        return self._words(KNOWN[form_key].title) if form_key in KNOWN else form_key

    def _stays(self, person: Resident) -> Iterator[TimelineEntry]:
        by = person.opened_by
        for stay in self._contents.stays:
            ref = Ref("stay", stay.id)
            yield self._entry(stay.started_at, Message(_ARRIVED), by, "arrival", ref)
            if stay.ended_at is not None:
                yield self._entry(stay.ended_at, Message(_LEFT), by, "arrival", ref)

    def _forms(self, resident_id: ResidentId) -> Iterator[TimelineEntry]:
        records = self._contents.records
        planned = any(one.form_key == APPROVAL for one in records)
        told = told_of_plans(self._work, resident_id) if planned else {}
        for record in records:
            text = _SIGNED if record.replaces is None else _CORRECTED
            title, body = Message(text, {"form": self._form(record.form_key)}), record.reason
            if (word := told.get(record.id)) is not None:
                said = self._words(labels.PLAN_STEPS[word.decision])
                title, body = Message(_PLAN, {"what": said}), word.comment
            ref = Ref("record", record.id)
            entry = self._entry(record.signed_at, title, record.signed_by, "record", ref, body)
            yield entry._replace(form_key=record.form_key)

    def _drafts(self) -> Iterator[TimelineEntry]:
        for draft in self._contents.drafts:
            at, by, words = draft.saved_at, draft.staff_id, WordsKey.parse(draft.form_key)
            if is_beside(draft.form_key):
                continue
            if words is None:
                form = self._form(DraftKey.parse(draft.form_key).form_key)
                ref, kind, waits = Ref("draft", draft.form_key), "draft", Message(_WAITS)
            elif words.is_for(self._work.desk.staff.id):
                form = self._words(WORDS_TITLES[words.kind])
                ref = Ref(words.kind.value, words.changes or words.about)
                kind, waits = f"{words.kind}_draft", Message(_UNSAVED)
            else:
                continue
            yield self._entry(at, Message(_BEGUN, {"form": form}), by, kind, ref, waits)

    def _decisions(self) -> Iterator[TimelineEntry]:
        for consent in self._contents.consents:
            about = consent.details
            words = {
                "decision": self._words(labels.DECISIONS[about.decision]),
                "scope": self._words(labels.SCOPES[about.scope]),
                "agency": agency_name(self._work, about.agency_id),
            }
            ref = Ref("consent", consent.id)
            title = Message(_CONSENT_TO if about.agency_id else _CONSENT, words)
            yield self._entry(consent.at, title, consent.taken_by, "consent", ref, about.note)
            taken = consent.withdrawal
            if taken is not None:
                back = Message(_WITHDRAWN, words)
                yield self._entry(taken.at, back, taken.taken_by, "withdrawal", ref, taken.note)

    def _notes(self) -> Iterator[TimelineEntry]:
        kinds = {note.kind for note in self._contents.notes}
        words = {kind: self._words(labels.NOTE_KINDS[kind]) for kind in kinds}
        titles = {kind: Message(_NOTE, {"kind": name}) for kind, name in words.items()}
        writers = {note.written_by for note in self._contents.notes}
        names = {writer: self._names.of(writer) for writer in writers}
        for note_id, kind, at, by, begins, part in self._contents.notes:
            ref = Ref("note", note_id)
            if part is None:
                yield TimelineEntry(at, titles[kind], names[by], begins, "note", ref)
            else:
                body = Message(part.sealed_words)
                yield self._entry(at, Message(labels.SEALED_NOTES[part]), by, "note", ref, body)

    def _referrals(self) -> Iterator[TimelineEntry]:
        for one in self._contents.referrals:
            title = Message(
                labels_referral.REFERRED, {"agency": agency_name(self._work, one.agency_id)}
            )
            body = Message(labels_referral.REFERRAL_STATES[one.state])
            ref = Ref("referral", one.id)
            yield self._entry(one.made_at, title, one.made_by, "referral", ref, body)

    def _without_her(self) -> Iterator[TimelineEntry]:
        for one in self._contents.overrides:
            agency = {"agency": agency_name(self._work, one.agency_id)}
            ground, ref = labels.GROUNDS[one.ground], Ref("referral", one.referral_id)
            body = Message(_KNOWS_NOT, {"ground": self._words(ground)})
            body = Message(ground) if one.she_knows else body
            yield self._entry(one.at, Message(_WITHOUT, agency), one.by, "override", ref, body)
            if one.telling is not None:
                at, by = one.telling.written_at, one.telling.written_by
                yield self._entry(at, Message(_KNOWS, agency), by, "override", ref)

    def _papers(self) -> Iterator[TimelineEntry]:
        for copy in self._contents.disclosures:
            words = {
                "way": self._words(labels.WAYS_OUT[copy.way]),
                "document": self._words(DOCUMENTS[copy.document]),
                "copy": str(copy.copy_number),
            }
            ref = Ref("disclosure", copy.id)
            yield self._entry(copy.at, Message(_PAPER, words), copy.by, "paper", ref, copy.reason)

    def _entry(
        self,
        at: datetime,
        title: Message,
        by: StaffId,
        kind: str,
        ref: Ref,
        body: Message | str = "",
    ) -> TimelineEntry:
        return TimelineEntry(at, title, self._names.of(by), body, kind, ref)
