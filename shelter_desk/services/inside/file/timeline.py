"""What happened, in the order of time: the record on the page of a file.

Whoever reads the file reads this; what belongs to the door, the register of things or a circle
alone is left out or covered by whatever reads it (domain facts 6.4).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.arrival import ARRIVAL
from shelter_desk.forms.catalog import KNOWN
from shelter_desk.forms.exit import EXIT
from shelter_desk.services.inside.file.attached_rows import attached_entries
from shelter_desk.services.inside.file.bed_entries import bed_entries
from shelter_desk.services.inside.file.contents import Contents
from shelter_desk.services.inside.file.door_entries import door_entries
from shelter_desk.services.inside.file.draft_rows import WORDS_TITLES, is_beside
from shelter_desk.services.inside.file.task_entries import task_entries
from shelter_desk.services.inside.file.thing_entries import thing_entries
from shelter_desk.services.inside.people.people import Names, agency_name
from shelter_desk.services.inside.plan.plan_reading import APPROVAL, told_of_plans
from shelter_desk.services.inside.records.stored_forms import DraftKey
from shelter_desk.services.inside.residents.call_rows import call_entries
from shelter_desk.services.inside.stays.of_stay import forms_of_stay, laid_aside
from shelter_desk.services.inside.typed.kept_words import WordsKey
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.labels import referral as labels_referral
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import TimelineEntry
from shelter_desk.storage.results import RecordHead

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
_LAID_ASIDE = Text("timeline", "About an earlier stay, not signed")
_UNSAVED = Text("timeline", "Not saved yet")


class Timeline:
    """Puts entries together; words of forms and choices in the reader's language."""

    def __init__(self, work: Work, contents: Contents, names: Names) -> None:
        self._work = work
        self._contents = contents
        self._names = names

    def entries(self, person: Resident) -> tuple[TimelineEntry, ...]:
        """Everything, newest first."""
        # of one moment, what stands first here happened last: nobody is given a bed before
        # she arrived, and a bed is free before she has left
        made = [
            *self._departures(person),
            *self._forms(person.id),
            *self._drafts(),
            *self._decisions(),
            *task_entries(self._work, person.id, self._names),
            *self._notes(),
            *self._referrals(),
            *self._papers(),
            *self._without_her(),
            *attached_entries(self._work, self._contents.attachments, self._names),
            *self._contents.incidents,
            *thing_entries(self._work, person.id, self._names),
            *door_entries(self._work, person.id, self._contents.stays, self._names),
            *bed_entries(self._work, person.id, self._names),
            *self._arrivals(person),
            *call_entries(self._work, person.id, self._names),
        ]
        return tuple(sorted(made, key=lambda one: one.at, reverse=True))

    def _words(self, text: Text) -> str:
        return self._work.desk.translate(self._work.desk.language, text)

    def _form(self, form_key: str) -> str:
        return self._words(KNOWN[form_key].title) if form_key in KNOWN else form_key

    def _arrivals(self, person: Resident) -> Iterator[TimelineEntry]:
        for stay in self._contents.stays:
            told_by = ARRIVAL.key if any(self._signed_in(stay, ARRIVAL.key)) else ""
            yield self._stay(stay, stay.started_at, _ARRIVED, told_by, person)

    def _departures(self, person: Resident) -> Iterator[TimelineEntry]:
        for stay in self._contents.stays:
            if stay.ended_at is not None:
                # each leaving has a form of its own
                told_by = next((str(DraftKey(EXIT.key, one.id)) for one in self._exits(stay)), "")
                yield self._stay(stay, stay.ended_at, _LEFT, told_by, person)

    def _exits(self, stay: Stay) -> Sequence[RecordHead]:
        signed = [one for one in self._contents.records if one.form_key == EXIT.key]
        return forms_of_stay(self._contents.stays, stay, signed)

    def _signed_in(self, stay: Stay, form_key: str) -> Iterator[RecordHead]:
        """What was signed of a form from this arrival to the next, newest first."""
        later = (one.started_at for one in self._contents.stays)
        until = min((at for at in later if at > stay.started_at), default=None)
        for one in self._contents.records:
            in_time = one.signed_at >= stay.started_at and (until is None or one.signed_at < until)
            if one.form_key == form_key and in_time:
                yield one

    def _stay(
        self, stay: Stay, at: datetime, text: Text, told_by: str, person: Resident
    ) -> TimelineEntry:
        """Leads to the form that tells of it, where one is signed."""
        ref = Ref("stay", stay.id)
        entry = self._entry(at, Message(text), person.opened_by, "arrival", ref)
        return entry._replace(form_key=told_by)

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
                ref, kind = Ref("draft", draft.form_key), "draft"
                aside = laid_aside(self._contents.stays, draft.form_key)
                waits = Message(_WAITS if aside is None else _LAID_ASIDE)
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
