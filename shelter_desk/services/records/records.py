"""Filling, signing and correcting forms.

Drafts are quiet: one event when the first words are saved, one when the form is signed or the
draft discarded. What is signed never changes; a correction is a new version that names the old.
"""

from __future__ import annotations

from datetime import date

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound, WordsOfOthers
from shelter_desk.domain.exit_errors import ExitOfEarlierStay
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.cleaning import without_typed
from shelter_desk.forms.closed import question_code
from shelter_desk.forms.spec import Field, FormSpec
from shelter_desk.services.inside.drafts.draft_place import DraftPlace, place_of
from shelter_desk.services.inside.house.incidents import note_incident
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.offered import offered_words
from shelter_desk.services.inside.records.sealing import (
    masked_for,
    seal_parts,
    with_id,
)
from shelter_desk.services.inside.records.signable import signable
from shelter_desk.services.inside.records.stored_forms import (
    DraftKey,
    closed_questions,
    newest_versions,
    read_record,
    remember_definition,
    spec_of,
)
from shelter_desk.services.inside.records.told import told_before
from shelter_desk.services.inside.screening.resting import refuse_before_rest
from shelter_desk.services.inside.stays.form_acts import was_signed
from shelter_desk.services.inside.stays.kept_files import day_of
from shelter_desk.services.inside.stays.promotion import (
    close_unwanted,
    update_resident,
)
from shelter_desk.services.inside.typed.kept_words import WordsKey, drop_words
from shelter_desk.services.inside.typed.typed import typed_words
from shelter_desk.services.scope import check_interpreter
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.record import OpenForm, SavedDraft, Seen, SignedRecord
from shelter_desk.storage.results import StoredRecord

NO_DRAFT = Seen()
_INTERPRETER = "interpreter_name"
_OPENED = Quiet("one event when the draft was opened")


def _newest_place(work: Work, resident_id: ResidentId, draft_key: str, rev: int) -> DraftPlace:
    place = place_of(work, resident_id, draft_key)
    if rev != place.rev:
        raise ChangedMeanwhile
    return place


def _ended_on(work: Work, place: DraftPlace) -> date | None:
    stay = place.earlier_stay(work)
    return None if stay is None or stay.ended_at is None else day_of(work, stay.ended_at)


def _open(work: Work, resident_id: ResidentId, draft_key: str) -> OpenForm:
    place = place_of(work, resident_id, draft_key)
    sealer = place.sealer(work)
    sealed = masked_for(place.spec, sealer)
    answers = place.answers(work, sealer)
    return OpenForm(
        spec=place.spec,
        answers=answers,
        rev=place.rev,
        based_on=None if place.corrects is None else place.corrects.id,
        closed=closed_questions(work, resident_id, Names(work)),
        sealed=sealed,
        draft_key=draft_key,
        asks_reason=sealed != masked_for(place.spec, work.desk.sealer),
        told={} if place.corrects is not None else told_before(work, resident_id, place.spec),
        offered=offered_words(work, resident_id, place.spec.key),
        own_draft=place.is_own(work, sealer, answers),
        ended_on=_ended_on(work, place),
    )


@query(Permission.WRITE_RECORDS, Act.VIEW)
def open_form(work: Work, resident_id: ResidentId, form_key: str) -> OpenForm:
    """A form to fill: its draft, else a correction of what is signed, else empty.

    A repeated form starts afresh. Raises ``NotFound`` for an unknown form or resident, and
    ``RestFirst`` for a first screening, or the table of perpetrators, in her first night here.
    """
    return open_to_fill(work, resident_id, form_key)


def open_to_fill(work: Work, resident_id: ResidentId, form_key: str) -> OpenForm:
    """What ``open_form`` does, once it is known that the person at the desk may."""
    refuse_before_rest(work, resident_id, form_key)
    opened = _open(work, resident_id, form_key)
    work.audit(resident_id=resident_id, ref=Ref("draft", form_key), detail=opened.spec.key)
    return opened


@query(Permission.WRITE_RECORDS, Act.VIEW)
def start_correction(work: Work, record_id: RecordId) -> OpenForm:
    """The newest version that replaced ``record_id`` (or itself), ready to be corrected."""
    record = work.tx.records.history(record_id)[0]
    spec = spec_of(DraftKey(record.form_key))
    key = DraftKey(record.form_key, record.id if spec.repeatable else None)
    opened = _open(work, record.resident_id, str(key))
    work.audit(resident_id=record.resident_id, ref=Ref("record", record.id), detail=spec.key)
    return opened


@command(Permission.WRITE_RECORDS, _OPENED)
def save_draft(
    work: Work,
    resident_id: ResidentId,
    form_key: str,
    answers: Answers,
    rev: int,
    masked: frozenset[Compartment] | None = None,
) -> SavedDraft:
    """Keep what was typed so far; when this returns it is on disk.

    ``rev`` is the one of ``OpenForm`` or of the last ``SavedDraft``, ``masked`` what was
    ``sealed`` in the ``OpenForm``: it stays as it is, even if it could be opened meanwhile.
    Raises ``ChangedMeanwhile`` when a newer draft exists.
    """
    return keep_filled(work, resident_id, form_key, answers, Seen(rev, masked))


def keep_filled(
    work: Work, resident_id: ResidentId, form_key: str, answers: Answers, seen: Seen
) -> SavedDraft:
    """What ``save_draft`` does, once it is known that the person at the desk may."""
    place = _newest_place(work, resident_id, form_key, seen.rev)
    line = place.line(work)
    stored = place.stored_parts()
    sealer = place.sealer(work, seen.masked)
    core, parts = seal_parts(place.spec, answers, line, sealer, stored)
    kept = with_id(line.first, parts)
    gone = {one: b"" for one in stored if one not in parts}
    now = work.desk.clock.now()
    newer = work.tx.drafts.put(
        resident_id, form_key, core, {**kept, **gone}, work.desk.staff.id, now
    )
    if place.draft is None:
        work.audit(act=Act.OPEN_DRAFT, resident_id=resident_id, ref=Ref("draft", form_key))
        work.changed(Topic.DRAFTS, Topic.FILE, Topic.RESIDENTS)
    return SavedDraft(newer, now)


@command(Permission.WRITE_RECORDS, Act.DISCARD_DRAFT)
def discard_draft(work: Work, resident_id: ResidentId, form_key: str) -> None:
    """Take a draft away; what is signed stays.

    Raises ``NotFound`` for an unknown form, ``WordsOfOthers`` when a colleague's words, or words
    that are sealed from whoever asks, would be lost with it.
    """
    discard_filled(work, resident_id, form_key)


def discard_filled(work: Work, resident_id: ResidentId, form_key: str) -> None:
    """What ``discard_draft`` does, once it is known that the person at the desk may."""
    place = place_of(work, resident_id, form_key)
    sealer = place.sealer(work)
    if not place.is_own(work, sealer, place.answers(work, sealer)):
        raise WordsOfOthers
    work.tx.drafts.delete(resident_id, form_key)
    drop_words(work, resident_id, WordsKey.of_correction(work, form_key))
    work.audit(resident_id=resident_id, ref=Ref("draft", form_key))
    work.changed(Topic.DRAFTS, Topic.FILE, Topic.RESIDENTS)


@command(Permission.WRITE_RECORDS, Act.SIGN)
def sign_record(
    work: Work,
    resident_id: ResidentId,
    form_key: str,
    answers: Answers,
    reason: str = "",
    seen: Seen = NO_DRAFT,
) -> RecordId:
    """Sign: from now on these answers stay as they are. The draft is gone afterwards.

    ``reason`` says why a correction was made. ``seen`` is the draft they come from, with what
    was masked in it. Raises ``ChangedMeanwhile`` when another draft lies there now,
    ``InterpreterInConflict``, and ``InvalidAnswers`` (see ``forms.validation.check``).
    """
    return sign_filled(work, resident_id, form_key, answers, reason, seen)


def sign_filled(
    work: Work,
    resident_id: ResidentId,
    form_key: str,
    answers: Answers,
    reason: str,
    seen: Seen,
) -> RecordId:
    """What ``sign_record`` does, once it is known that the person at the desk may."""
    place = _newest_place(work, resident_id, form_key, seen.rev)
    _refuse_laid_aside(work, place)
    sealer = place.sealer(work, seen.masked)
    answers = _signable(work, resident_id, place.spec, answers, sealer)
    line = place.line(work)
    core, parts = seal_parts(place.spec, answers, line, sealer, place.stored_parts())
    corrects = place.corrects
    record = StoredRecord(
        id=line.first if corrects is None else RecordId(work.desk.ids.new()),
        resident_id=resident_id,
        form_key=place.key.form_key,
        form_version=place.spec.version,
        form_hash=remember_definition(work, place.spec),
        signed_at=work.desk.clock.now(),
        signed_by=work.desk.staff.id,
        core=core,
        parts=parts,
        replaces=None if corrects is None else corrects.id,
        reason=typed_words(reason),
    )
    work.tx.records.add(record)
    work.tx.drafts.delete(resident_id, form_key)
    drop_words(work, resident_id, WordsKey.of_correction(work, form_key))
    _log_signing(work, record, place.spec, answers)
    was_signed(work, record, answers)
    return record.id


def _refuse_laid_aside(work: Work, place: DraftPlace) -> None:
    ended = None if place.corrects is not None else _ended_on(work, place)
    if ended is not None:
        raise ExitOfEarlierStay(day=f"{ended:%d/%m/%Y}")


def _signable(
    work: Work, resident_id: ResidentId, spec: FormSpec, answers: Answers, sealer: Sealer
) -> Answers:
    answers = signable(work, spec, answers, sealer)
    check_interpreter(work.tx, resident_id, str(answers.get(_INTERPRETER).value or ""))
    return without_typed(answers)


def _log_signing(work: Work, record: StoredRecord, spec: FormSpec, answers: Answers) -> None:
    act = Act.SIGN if record.replaces is None else Act.CORRECT
    ref = Ref("record", record.id)
    work.audit(
        act=act, resident_id=record.resident_id, ref=ref, detail=spec.key, reason=record.reason
    )
    close_unwanted(work, record.resident_id, spec, answers)
    update_resident(work, record.resident_id, spec, answers)
    note_incident(work, record, answers)
    work.changed(Topic.DRAFTS, Topic.FILE, Topic.RESIDENTS)


@query(Permission.READ_FILE, Act.VIEW)
def latest_record(work: Work, resident_id: ResidentId, form_key: str) -> SignedRecord | None:
    """What is signed now; ``None`` when nothing is."""
    records = work.tx.records.of_form(resident_id, form_key)
    work.audit(resident_id=resident_id, ref=Ref("form", form_key), detail=form_key)
    for record in newest_versions(records)[:1]:
        return read_record(work, record, records, Names(work))
    return None


@query(Permission.READ_FILE, Act.VIEW)
def record_history(work: Work, resident_id: ResidentId, form_key: str) -> tuple[SignedRecord, ...]:
    """Every signed version, newest first."""
    records = work.tx.records.of_form(resident_id, form_key)
    names = Names(work)
    work.audit(resident_id=resident_id, ref=Ref("form", form_key), detail=form_key)
    return tuple(read_record(work, record, records, names) for record in records)


def _code(form_key: str, field_key: str) -> str:
    spec = spec_of(DraftKey.parse(form_key))
    try:
        field = spec.find(field_key)
    except KeyError as error:
        raise NotFound from error
    if not isinstance(field, Field):
        raise NotFound
    return question_code(spec, field)


def _closed(resident_id: ResidentId) -> Ref:
    return Ref("closed_questions", resident_id)


@command(Permission.WRITE_RECORDS, Act.CLOSE_QUESTION)
def close_question(work: Work, resident_id: ResidentId, form_key: str, field_key: str) -> None:
    """She does not want to be asked this again: no form and nobody asks it from now on."""
    code = _code(form_key, field_key)
    work.tx.closed_questions.close(resident_id, code, work.desk.staff.id, work.desk.clock.now())
    work.audit(resident_id=resident_id, ref=_closed(resident_id), fields=[code])
    work.changed(Topic.FILE)


@command(Permission.WRITE_RECORDS, Act.CLOSE_QUESTION)
def reopen_question(work: Work, resident_id: ResidentId, form_key: str, field_key: str) -> None:
    """She wishes to be asked after all."""
    code = _code(form_key, field_key)
    work.tx.closed_questions.reopen(resident_id, code)
    work.audit(resident_id=resident_id, ref=_closed(resident_id), fields=[code], detail="reopened")
    work.changed(Topic.FILE)
