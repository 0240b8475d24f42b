"""A worker's own result of a sitting: a new version of its record, sealed like the rest of it.

Until it is recorded it waits in the draft of a correction, where it is sealed as well.
"""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.errors import ChangedMeanwhile, NotEntitled, NotFound
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.screening import Outcome
from shelter_desk.domain.screening_errors import BeingCorrected
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Source, Value
from shelter_desk.forms.screening import OWN_REASON, OWN_RESULT
from shelter_desk.services.inside.records.sealing import Line, open_parts, seal_parts, with_id
from shelter_desk.services.inside.records.stored_forms import (
    DraftKey,
    definition_of,
    first_of_line,
    newest_versions,
    read_draft_parts,
)
from shelter_desk.services.inside.records.unsealing import sealer_for
from shelter_desk.services.inside.screening.resting import FORM
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import StoredDraft, StoredRecord

_SEAL = Compartment.TESTIMONY


def noted(work: Work, value: Value) -> Answer:
    """``value`` as the worker at the desk noted it herself."""
    at = work.desk.clock.now().isoformat(timespec="seconds")
    staff = str(work.desk.staff.id)
    return Answer(value, AnswerState.ANSWERED, Source.OBSERVATION.value, staff, at)


@dataclass(frozen=True, slots=True)
class OwnViewPlace:
    """The newest version of the newest sitting, open before the person at the desk."""

    record: StoredRecord
    line: Line
    sealer: Sealer
    answers: Answers
    draft: StoredDraft | None

    @property
    def key(self) -> str:
        """The draft in which an own view waits."""
        return str(DraftKey(FORM, self.record.id))

    def typed(self) -> Answers:
        """What waits in the draft, or else what is signed."""
        if self.draft is None:
            return self.answers
        who = self.record.resident_id
        return read_draft_parts(who, self.draft.core, self.draft.sealed, self.sealer)

    def refuse_other_words(self) -> None:
        """Raises ``BeingCorrected`` when the draft holds more than an own view."""
        if _without_view(self.typed()) != _without_view(self.answers):
            raise BeingCorrected


def place_of(work: Work, resident_id: ResidentId, record_id: RecordId) -> OwnViewPlace:
    """Raises ``NotFound``, ``NotEntitled``, and ``ChangedMeanwhile`` for an older version."""
    records = work.tx.records.of_form(resident_id, FORM)
    record = next((one for one in records if one.id == record_id), None)
    if record is None:
        raise NotFound
    begun = {one.id: one.signed_at for one in records}
    newest = max(newest_versions(records), key=lambda one: begun[first_of_line(records, one)])
    if newest.id != record.id:
        raise ChangedMeanwhile
    sealer = sealer_for(work, resident_id, record.parts)
    if not sealer.can_open(_SEAL):
        raise NotEntitled
    line = Line(resident_id, first_of_line(records, record))
    answers = open_parts(record.core, record.parts, line, sealer)
    draft = work.tx.drafts.get(resident_id, str(DraftKey(FORM, record.id)))
    return OwnViewPlace(record, line, sealer, answers, draft)


def keep_view(work: Work, place: OwnViewPlace, outcome: Outcome | None, reason: str) -> None:
    """Let the words wait in the draft of a correction."""
    spec, _words = definition_of(work, place.record)
    answers = _with_view(work, place.typed(), outcome, reason)
    core, parts = seal_parts(spec, answers, place.line, place.sealer, place.record.parts)
    kept, now = with_id(place.line.first, parts), work.desk.clock.now()
    who = place.record.resident_id
    work.tx.drafts.put(who, place.key, core, kept, work.desk.staff.id, now)


def sign_view(work: Work, place: OwnViewPlace, outcome: Outcome, reason: str) -> RecordId:
    """The new version; nothing waits any more. Raises ``BeingCorrected``."""
    place.refuse_other_words()
    old = place.record
    spec, _words = definition_of(work, old)
    answers = _with_view(work, place.answers, outcome, reason)
    core, parts = seal_parts(spec, answers, place.line, place.sealer, old.parts)
    newer = StoredRecord(
        id=RecordId(work.desk.ids.new()),
        resident_id=old.resident_id,
        form_key=old.form_key,
        form_version=old.form_version,
        form_hash=old.form_hash,
        signed_at=work.desk.clock.now(),
        signed_by=work.desk.staff.id,
        core=core,
        parts=parts,
        replaces=old.id,
    )
    work.tx.records.add(newer)
    work.tx.drafts.delete(old.resident_id, place.key)
    return newer.id


def _with_view(work: Work, answers: Answers, outcome: Outcome | None, reason: str) -> Answers:
    answers = _without_view(answers)
    if outcome is not None:
        answers = answers.with_answer(OWN_RESULT, noted(work, outcome.code))
    if reason:
        answers = answers.with_answer(OWN_REASON, noted(work, reason))
    return answers


def _without_view(answers: Answers) -> Answers:
    return answers.with_answer(OWN_RESULT, Answer()).with_answer(OWN_REASON, Answer())
