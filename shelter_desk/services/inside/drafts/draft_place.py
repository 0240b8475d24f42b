"""Where the draft of a form in a file stands: what it corrects, and whose words are in it."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.authorship import askers
from shelter_desk.forms.exit import EXIT
from shelter_desk.forms.spec import FormSpec
from shelter_desk.services.inside.records.sealing import (
    Line,
    line_of_parts,
    new_line,
    open_parts,
    without_ids,
)
from shelter_desk.services.inside.records.stored_forms import (
    DraftKey,
    first_of_line,
    newest_versions,
    read_draft_parts,
    spec_of,
)
from shelter_desk.services.inside.records.unsealing import ClosedFor, sealer_for
from shelter_desk.services.inside.stays.form_acts import known_already
from shelter_desk.services.inside.stays.of_stay import came_back_at, laid_aside, stay_told_of
from shelter_desk.services.inside.stays.promotion import answers_from_resident
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import StoredDraft, StoredRecord


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """Where a draft stands: its form, what it corrects, what lies there already."""

    resident_id: ResidentId
    key: DraftKey
    spec: FormSpec
    records: tuple[StoredRecord, ...]
    corrects: StoredRecord | None
    draft: StoredDraft | None

    @property
    def rev(self) -> int:
        """The number of the draft that lies there; 0 without one."""
        return 0 if self.draft is None else self.draft.rev

    def line(self, work: Work) -> Line:
        """The line of versions that the draft's parts are bound to."""
        if self.corrects is not None:
            return Line(self.resident_id, first_of_line(self.records, self.corrects))
        first = line_of_parts(self.draft.sealed) if self.draft is not None else None
        return Line(self.resident_id, first) if first else new_line(self.resident_id, work.desk.ids)

    def stored_parts(self) -> dict[Compartment, bytes]:
        """The sealed parts as they are now, of the draft or of the version it corrects."""
        if self.draft is not None:
            return without_ids(self.draft.sealed)
        return self._signed_parts()

    def sealer(self, work: Work, masked: frozenset[Compartment] | None = None) -> Sealer:
        """What may be opened and written; exactly what the page had, where ``masked`` says so."""
        if masked is None:
            return sealer_for(work, self.resident_id, self.stored_parts())
        return ClosedFor(work.desk.sealer, masked)

    def before(self, work: Work, sealer: Sealer) -> Answers:
        """What stands there without any draft: what is signed, or what is known already."""
        if self.corrects is not None:
            return open_parts(self.corrects.core, self.corrects.parts, self.line(work), sealer)
        answers = answers_from_resident(self.spec, work.tx.residents.get(self.resident_id))
        known = known_already(work, self.resident_id, self.key.form_key)
        for key, answer in known.single.items():
            answers = answers.with_answer(key, answer)
        return answers

    def answers(self, work: Work, sealer: Sealer) -> Answers:
        """What a page shows: the draft, else what stands there without one."""
        if self.draft is None:
            return self.before(work, sealer)
        return read_draft_parts(self.resident_id, self.draft.core, self.draft.sealed, sealer)

    def is_own(self, work: Work, sealer: Sealer, drafted: Answers) -> bool:
        """True when nothing in the draft is from somebody else, or sealed from whoever asks.

        ``drafted``: its ``answers``, as ``sealer`` opens them. What she told a colleague would
        have to be told again if it went with the draft.
        """
        if self.draft is None:
            return True
        signed = self._signed_parts()
        for compartment, part in without_ids(self.draft.sealed).items():
            if not sealer.can_open(compartment) and part != signed.get(compartment):
                return False
        # what names nobody was asked by whoever wrote last
        asked = askers(drafted, besides=self.before(work, sealer))
        who = {one or self.draft.staff_id for one in asked}
        return who <= {work.desk.staff.id}

    def earlier_stay(self, work: Work) -> Stay | None:
        """Of an exit form: the stay it is about, where she came back since."""
        if self.key.form_key != EXIT.key or self.key.corrects is None:
            return None
        stays = work.tx.residents.stays(self.resident_id)
        if self.corrects is None:
            return laid_aside(stays, str(self.key))
        told_of = stay_told_of(stays, self.records, self.corrects)
        return None if came_back_at(stays, told_of) is None else told_of

    def _signed_parts(self) -> dict[Compartment, bytes]:
        return dict(self.corrects.parts) if self.corrects is not None else {}


def place_of(work: Work, resident_id: ResidentId, draft_key: str) -> DraftPlace:
    """The place of ``draft_key``. Raises ``NotFound`` for an unknown form, file or record."""
    key = DraftKey.parse(draft_key)
    spec = spec_of(key)
    resident_id = work.tx.residents.get(resident_id).id
    records = work.tx.records.of_form(resident_id, key.form_key)
    corrects = next((one for one in records if one.id == key.corrects), None)
    draft = work.tx.drafts.get(resident_id, str(key))
    if key.corrects is not None and corrects is None and draft is None:
        raise NotFound
    if key.corrects is None and not spec.repeatable:
        corrects = next(iter(newest_versions(records)), None)
    return DraftPlace(resident_id, key, spec, records, corrects, draft)
