"""What a person's own copy of her file holds, read once for the page and for the machine.

Everything she told and everything that was done with it: forms with their drafts, incidents of
the house that name her, notes, consent decisions, referrals, belongings, attachments, times at
the door, and who received what. Left out, and said so:
parts that stay sealed for whoever makes the copy, and notes between members of the staff
(supervision, handover, shifts), which speak of other people too. Names of the staff are not in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.consents import Assent, Consent
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import Note, NoteKind
from shelter_desk.domain.overrides import Override
from shelter_desk.domain.paper import Disclosure
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.referrals import Referral
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers, AnswerState
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.forms.spec import FormSpec
from shelter_desk.forms.summary import Reader, SectionSummary, SummaryLine, summarise
from shelter_desk.services.inside.copies.own_attached import OwnAttached, read_own_attached
from shelter_desk.services.inside.copies.own_house import OwnHouse, read_own_house
from shelter_desk.services.inside.copies.own_incidents import (
    OthersByCode,
    OwnIncident,
    own_incidents,
)
from shelter_desk.services.inside.notes.note_reading import NoteReader
from shelter_desk.services.inside.papers.paper_jobs import digits_of
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.sealing import masked_for
from shelter_desk.services.inside.records.stored_forms import (
    DraftKey,
    read_draft_parts,
    read_record,
    spec_of,
)
from shelter_desk.services.inside.records.unsealing import sealer_for
from shelter_desk.services.inside.residents.dependants import a_guardian_is_feared
from shelter_desk.services.inside.typed.kept_words import WordsKey
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import StoredRecord

AMONG_STAFF: Final = frozenset({NoteKind.SUPERVISION, NoteKind.HANDOVER, NoteKind.HOUSE_SHIFT})
"""Notes that speak of the staff's own work and of other people."""


@dataclass(frozen=True, slots=True)
class OwnForm:
    """One form: signed, replaced by a correction, or still a draft."""

    spec: FormSpec
    state: str
    version: int
    day: str
    answers: Answers
    sections: tuple[SectionSummary, ...]
    reason: str = ""

    def asked(self) -> Iterator[tuple[SectionSummary, tuple[SummaryLine, ...]]]:
        """Sections with the lines in which something was asked."""
        for section in self.sections:
            lines = tuple(
                line
                for line in section.lines
                if not line.masked and line.state is not AnswerState.NOT_ASKED
            )
            if lines:
                yield section, lines


@dataclass(frozen=True, slots=True)
class OwnFile:
    """The whole file as its person may have it; ``language`` is the one it is put in."""

    language: str
    person: Resident
    stays: tuple[Stay, ...]
    forms: tuple[OwnForm, ...]
    notes: tuple[Note, ...]
    consents: tuple[Consent, ...]
    referrals: tuple[Referral, ...]
    copies: tuple[Disclosure, ...]
    overrides: tuple[Override, ...]
    sealed: frozenset[Compartment]
    sealed_notes: int
    staff_notes: int
    house: OwnHouse
    attached: OwnAttached
    shared_incidents: int = 0
    kept_talks: int = 0


def read_own_file(work: Work, resident_id: ResidentId, *, kept: bool = False) -> OwnFile:
    """Read everything. Raises ``NotFound``.

    What a child was told and said stays out where it is feared that a guardian harmed the child,
    unless the house keeps the copy (``kept``): on paper that leaves with her it may be read there.
    """
    tx = work.tx
    person = tx.residents.get(resident_id)
    language = next((one for one in person.languages if one in ("ar", "en")), work.desk.language)
    reader = _Forms(work, resident_id, language)
    notes = tuple(tx.notes.of_resident(resident_id))
    told = tuple(one for one in notes if one.kind not in AMONG_STAFF)
    opener = NoteReader(work, resident_id)
    views = tuple(opener.view(one, unsaved=False) for one in told)
    consents = tx.consents.of_resident(resident_id)
    shut = not kept and a_guardian_is_feared(consents)
    return OwnFile(
        language=language,
        person=person,
        stays=tx.residents.stays(resident_id),
        forms=tuple(reader.forms()),
        notes=tuple(one.note for one in views if not one.cover),
        consents=tuple(_without_child(one) for one in consents) if shut else consents,
        referrals=tx.referrals.of_resident(resident_id),
        copies=tx.disclosures.of_resident(resident_id),
        overrides=tx.overrides.of_resident(resident_id),
        sealed=frozenset(reader.sealed),
        sealed_notes=sum(bool(one.cover) for one in views),
        staff_notes=len(notes) - len(told),
        house=read_own_house(work, resident_id),
        attached=read_own_attached(work, resident_id),
        shared_incidents=reader.shared,
        kept_talks=sum(one.details.child is not None for one in consents) if shut else 0,
    )


def _without_child(one: Consent) -> Consent:
    return replace(one, details=replace(one.details, child=None, assent=Assent.NOT_ASKED))


class _Forms:
    """Forms in the words of the day they were signed."""

    def __init__(self, work: Work, resident_id: ResidentId, language: str) -> None:
        self._work = work
        self._her = resident_id
        self._language = language
        self._digits = digits_of(work)
        self._zone = ZoneInfo(work.desk.shelter.time_zone)
        self._names = Names(work)
        self.sealed: set[Compartment] = set()
        self.shared = 0

    def forms(self) -> Iterator[OwnForm]:
        """Signed ones, the newest of each line first, the house's, then what is not signed yet."""
        keys = dict.fromkeys(one.form_key for one in self._work.tx.records.heads(self._her))
        for key in keys:
            records = self._work.tx.records.of_form(self._her, key)
            replaced = {one.replaces for one in records}
            for record in records:
                state = "replaced" if record.id in replaced else "signed"
                yield self._signed(record, records, state)
        yield from map(self._of_the_house, own_incidents(self._work, self._her))
        yield from self._drafts()

    def _of_the_house(self, one: OwnIncident) -> OwnForm:
        read = one.read
        self.sealed |= one.closed
        self.shared += one.shared
        state = "replaced" if one.replaced else "signed"
        day = read.signed_at.astimezone(self._zone).date().isoformat()
        sections = self._summary(read.spec, one.answers, one.masked, read.words)
        return OwnForm(read.spec, state, read.version_no, day, one.answers, sections, one.reason)

    def _signed(
        self, record: StoredRecord, records: tuple[StoredRecord, ...], state: str
    ) -> OwnForm:
        read = read_record(self._work, record, records, self._names)
        self.sealed |= read.sealed & frozenset(record.parts)
        day = record.signed_at.astimezone(self._zone).date().isoformat()
        answers, reason = read.answers, record.reason
        if read.spec.key == INCIDENT.key:
            cover = OthersByCode(self._work, self._her, answers, [r.signed_at for r in records])
            answers, reason = cover.answers(read.spec, answers), cover.words(reason)
        sections = self._summary(read.spec, answers, read.sealed, read.words)
        return OwnForm(read.spec, state, read.version_no, day, answers, sections, reason)

    def _drafts(self) -> Iterator[OwnForm]:
        work = self._work
        for head in work.tx.drafts.heads(self._her):
            if WordsKey.parse(head.form_key) is not None:
                continue
            draft = work.tx.drafts.get(self._her, head.form_key)
            if draft is None:
                continue
            spec = spec_of(DraftKey.parse(head.form_key))
            sealer = sealer_for(work, self._her, draft.sealed)
            masked = masked_for(spec, sealer)
            self.sealed |= masked & frozenset(draft.sealed)
            answers = read_draft_parts(self._her, draft.core, draft.sealed, sealer)
            if spec.key == INCIDENT.key:
                signed = work.tx.records.of_form(self._her, INCIDENT.key)
                written = [draft.saved_at, *(one.signed_at for one in signed)]
                answers = OthersByCode(work, self._her, answers, written).answers(spec, answers)
            day = draft.saved_at.astimezone(self._zone).date().isoformat()
            sections = self._summary(spec, answers, masked, work.desk.translate)
            yield OwnForm(spec, "draft", 0, day, answers, sections)

    def _summary(
        self,
        spec: FormSpec,
        answers: Answers,
        masked: frozenset[Compartment],
        words: Translate,
    ) -> tuple[SectionSummary, ...]:
        reader = Reader(self._language, words, self._digits, self._zone)
        return summarise(spec, answers, reader, masked)
