"""Records and drafts between storage and the pages."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.ports import Sealer, Translate
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BUILT_IN, KNOWN
from shelter_desk.forms.codec import dump_spec, load_spec, spec_hash
from shelter_desk.forms.frozen_texts import FrozenTexts, dump_texts
from shelter_desk.forms.spec import FormSpec
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.sealing import (
    Asked,
    Line,
    line_of_parts,
    masked_for,
    new_line,
    open_parts,
    open_rows,
    seal_parts,
    without_ids,
)
from shelter_desk.services.inside.records.unsealing import sealer_for
from shelter_desk.services.use_case import Topic, Work
from shelter_desk.services.views.record import ClosedQuestion, SignedRecord
from shelter_desk.storage.repositories.house_records import StoredHouseRecord
from shelter_desk.storage.results import (
    RecordCore,
    RecordHead,
    RecordPart,
    StoredDraft,
    StoredRecord,
)

LANGUAGES = ("ar", "en")
"""The languages a form's words are frozen in."""

R = TypeVar("R", StoredRecord, RecordCore, RecordHead, RecordPart)

_CORRECTION = "@"
_FEARED = Asked("must_not_know", lambda key: "name" in key)


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Which draft is meant: a form, or the correction of one record of a repeated form.

    Of an exit that nobody signed before she came back ``corrects`` is the stay it is about.
    """

    form_key: str
    corrects: RecordId | None = None

    @classmethod
    def parse(cls, text: str) -> DraftKey:
        """From "needs" or "needs@<record id>"."""
        form_key, _, record = text.partition(_CORRECTION)
        return cls(form_key, RecordId(record) if record else None)

    def __str__(self) -> str:
        return self.form_key + (_CORRECTION + self.corrects if self.corrects else "")


def spec_of(key: DraftKey) -> FormSpec:
    """The form as it is asked today. Raises ``NotFound``."""
    found = BUILT_IN.get(key.form_key)
    if found is None:
        raise NotFound
    return found


@cache
def built_in_hash(form_key: str) -> str:
    """The hash of a form of today; it cannot change while the program runs."""
    return spec_hash(KNOWN[form_key])


def remember_definition(work: Work, spec: FormSpec) -> str:
    """Keep the exact questions and their words for as long as a record leans on them."""
    known = built_in_hash(spec.key)
    if not work.tx.definitions.has(spec.key, spec.version, known):
        words = dump_texts(spec, work.desk.translate, LANGUAGES)
        work.tx.definitions.put_if_new(spec.key, spec.version, known, dump_spec(spec), words)
    return known


def keep_record(
    work: Work,
    resident_id: ResidentId,
    spec: FormSpec,
    answers: Answers,
    *,
    sealer: Sealer | None = None,
    detail: str = "",
) -> None:
    """A record that one act fills by itself, such as a tick or an approval, and its event.

    What is asked question by question goes through ``records.sign_record``. ``detail`` stands in
    the log, the key of the form where none is given.
    """
    line = new_line(resident_id, work.desk.ids)
    core, parts = seal_parts(spec, answers, line, sealer or work.desk.sealer, {})
    record = StoredRecord(
        id=line.first,
        resident_id=resident_id,
        form_key=spec.key,
        form_version=spec.version,
        form_hash=remember_definition(work, spec),
        signed_at=work.desk.clock.now(),
        signed_by=work.desk.staff.id,
        core=core,
        parts=parts,
    )
    work.tx.records.add(record)
    work.audit(resident_id=resident_id, ref=Ref("record", record.id), detail=detail or spec.key)
    work.changed(Topic.FILE, Topic.RESIDENTS)


def definition_of(
    work: Work, record: StoredRecord | StoredHouseRecord
) -> tuple[FormSpec, Translate]:
    """The questions a record was signed under, and their words of that day."""
    kept = work.tx.definitions.get(record.form_key, record.form_version, record.form_hash)
    if kept is None:
        raise NotFound
    today = KNOWN.get(record.form_key)
    same = today is not None and built_in_hash(today.key) == record.form_hash
    spec = today if same and today is not None else load_spec(kept.spec)
    return spec, FrozenTexts(kept.texts, work.desk.translate)


def spec_signed(work: Work, record: StoredRecord) -> FormSpec:
    """The questions alone; nothing is read where they are those of today."""
    today = KNOWN.get(record.form_key)
    if today is not None and built_in_hash(today.key) == record.form_hash:
        return today
    return definition_of(work, record)[0]


def first_of_line(records: Sequence[R], record: R) -> RecordId:
    """The first version of the line that ``record`` belongs to."""
    older = {one.id: one.replaces for one in records}
    first = record.id
    while (before := older.get(first)) is not None:
        first = before
    return first


def version_no(records: Sequence[StoredRecord], record: StoredRecord) -> int:
    """1 for a first version, 2 for its correction, and so on."""
    older = {one.id: one.replaces for one in records}
    count, at = 1, older.get(record.id)
    while at is not None:
        count, at = count + 1, older.get(at)
    return count


def newest_versions(records: Sequence[R]) -> tuple[R, ...]:
    """Records that no correction replaced, newest first."""
    replaced = {one.replaces for one in records}
    return tuple(one for one in records if one.id not in replaced)


def read_record(
    work: Work, record: StoredRecord, records: Sequence[StoredRecord], names: Names
) -> SignedRecord:
    """A record with everything this person may read here and now."""
    spec, words = definition_of(work, record)
    line = Line(record.resident_id, first_of_line(records, record))
    sealer = sealer_for(work, record.resident_id, record.parts)
    sealed = masked_for(spec, sealer)
    return SignedRecord(
        id=record.id,
        resident_id=record.resident_id,
        spec=spec,
        answers=open_parts(record.core, record.parts, line, sealer),
        signed_at=record.signed_at,
        by_name=names.of(record.signed_by),
        version_no=version_no(records, record),
        replaces=record.replaces,
        reason=record.reason,
        sealed=sealed,
        words=words,
        asks_reason=sealed != masked_for(spec, work.desk.sealer),
    )


def read_draft_parts(
    resident_id: ResidentId, core: bytes, parts: Mapping[Compartment, bytes], sealer: Sealer
) -> Answers:
    """A draft with everything that ``sealer`` opens."""
    first = line_of_parts(parts) or RecordId("")
    return open_parts(core, without_ids(parts), Line(resident_id, first), sealer)


def drafts_of(
    work: Work, resident_id: ResidentId, form_keys: Collection[str]
) -> tuple[StoredDraft, ...]:
    """What is being typed into these forms of hers, afresh or as a correction, last saved first."""
    keys = (one.form_key for one in work.tx.drafts.heads(resident_id))
    wanted = (key for key in keys if DraftKey.parse(key).form_key in form_keys)
    found = (work.tx.drafts.get(resident_id, key) for key in wanted)
    return tuple(one for one in found if one is not None)


def closed_questions(
    work: Work, resident_id: ResidentId, names: Names
) -> Mapping[str, ClosedQuestion]:
    """What she does not want to be asked again, by question code."""
    closed = work.tx.closed_questions.of(resident_id)
    return {code: ClosedQuestion(names.of(one.staff_id), one.at) for code, one in closed.items()}


def must_not_know_names(work: Work, resident_id: ResidentId) -> frozenset[str]:
    """Who must not know, from the newest signed intake and from its draft."""
    found: set[str] = set()
    records = work.tx.records.of_form(resident_id, "intake")
    for record in newest_versions(records)[:1]:
        line = Line(resident_id, first_of_line(records, record))
        found |= _feared(open_rows(_FEARED, record.core, record.parts, line, work.desk.sealer))
    draft = work.tx.drafts.get(resident_id, "intake")
    if draft is not None:
        first, parts = line_of_parts(draft.sealed) or RecordId(""), without_ids(draft.sealed)
        line = Line(resident_id, first)
        found |= _feared(open_rows(_FEARED, draft.core, parts, line, work.desk.sealer))
    return frozenset(found)


def _feared(rows: Iterable[Answers]) -> set[str]:
    values = (answer.value for row in rows for answer in row.single.values())
    return {value for value in values if isinstance(value, str) and value.strip()}
