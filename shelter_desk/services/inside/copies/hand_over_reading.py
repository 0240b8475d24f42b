"""What of one file may be handed over as data: read once, then cut to what a permit names.

Signed forms in their newest version and notes that are locked or signed, with nothing that stays
sealed for whoever hands over; and what is sealed at all goes only where she named its item, not
where the whole file covers it. In whatever somebody typed, short or long, residents stand by their
codes, she as well: a housemate of the same name would stand there otherwise. Only a question for a
name holds that name; without leave for her own names they are covered there too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import Note, NoteKind
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.catalog import KNOWN
from shelter_desk.forms.handed import HandedLine, asks_for_a_name, covers, lines_of
from shelter_desk.forms.spec import FormSpec, LongTextField, TextField
from shelter_desk.services.inside.copies.own_file import AMONG_STAFF
from shelter_desk.services.inside.notes.note_reading import NoteReader
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.stored_forms import newest_versions, read_record
from shelter_desk.services.inside.typed.by_codes import known_then
from shelter_desk.services.inside.typed.redaction import Redaction
from shelter_desk.services.use_case import Work

_OF_NOTES: Final[Mapping[NoteKind, DataItem]] = MappingProxyType(
    {
        NoteKind.HEALTH: DataItem.MEDICAL_SUMMARY,
        NoteKind.COUNSELLING: DataItem.MEDICAL_SUMMARY,
        NoteKind.LEGAL: DataItem.LEGAL_SUMMARY,
    }
)
_OF_CIRCLES: Final[Mapping[Compartment, DataItem]] = MappingProxyType(
    {
        Compartment.HEALTH: DataItem.MEDICAL_SUMMARY,
        Compartment.LEGAL: DataItem.LEGAL_SUMMARY,
        Compartment.TESTIMONY: DataItem.STORY_SUMMARY,
    }
)
_OF_OTHERS: Final = frozenset({NoteKind.CHILD, NoteKind.FAMILY_CONTACT, NoteKind.AUTHORITY})
_STAY_HERE: Final = AMONG_STAFF | _OF_OTHERS | {NoteKind.FEEDBACK}
"""Notes about the staff's own work, what she said of the house, and what a child, her family or
an authority said: her agreement is about her own words (domain facts 4.5)."""


@dataclass(frozen=True, slots=True)
class HandedForm:
    """One signed form: ``day`` is the one it was signed on, by the house's clock."""

    spec: FormSpec
    version_no: int
    day: str
    words: Translate
    lines: tuple[HandedLine, ...]


@dataclass(frozen=True, slots=True)
class HandedNote:
    """One note and the item it belongs to."""

    note: Note
    item: DataItem

    @property
    def compartment(self) -> Compartment | None:
        """To whom it is sealed, if to anybody."""
        return self.note.compartment


@dataclass(frozen=True, slots=True)
class HandedFile:
    """Everything of her that could leave, or what is left of it after ``cut``.

    ``sealed``: circles whose parts whoever hands over may not open; they are not in it.
    """

    person: Resident
    forms: tuple[HandedForm, ...]
    notes: tuple[HandedNote, ...]
    sealed: frozenset[Compartment]

    def counts(self, named: frozenset[DataItem]) -> Mapping[DataItem, int]:
        """How many answers and notes of each item could go where she named ``named``."""
        found = Counter(
            line.item for form in self.forms for line in form.lines if _open(line, named)
        )
        found.update(one.item for one in self.notes if _open(one, named))
        return found

    def kept_closed(
        self, items: frozenset[DataItem], named: frozenset[DataItem]
    ) -> frozenset[Compartment]:
        """Of ``items``, what stays although they may go: sealed, and not ``named`` by her."""
        parts: list[HandedLine | HandedNote] = [*self.notes]
        parts += [line for form in self.forms for line in form.lines]
        stay = (one for one in parts if covers(items, one.item) and not _open(one, named))
        return frozenset(one.compartment for one in stay if one.compartment is not None)

    def cut(self, items: frozenset[DataItem], named: frozenset[DataItem]) -> HandedFile:
        """The same with nothing but what belongs to ``items``, of what is sealed to ``named``."""
        kept = (
            replace(one, lines=tuple(line for line in one.lines if _goes(line, items, named)))
            for one in self.forms
        )
        person = self.person
        if DataItem.NAME not in items:
            hers = Redaction((person,))
            kept = (_covered_form(one, hers, names_too=True) for one in kept)
            person = replace(person, called="", names=())
        return replace(
            self,
            person=replace(person, identifiers=()),
            forms=tuple(one for one in kept if one.lines),
            notes=tuple(one for one in self.notes if _goes(one, items, named)),
        )


def read_handed(work: Work, resident_id: ResidentId) -> HandedFile:
    """Everything of her that could leave. Raises ``NotFound``."""
    person = work.tx.residents.get(resident_id)
    reading = _Reading(work, resident_id)
    forms, notes = tuple(reading.forms()), tuple(reading.notes())
    if reading.written:
        first, last = min(reading.written), max(reading.written)
        known = {one.id: one for one in (*known_then(work, first, last), person)}
        cover = Redaction(known.values())
        forms = tuple(_covered_form(one, cover) for one in forms)
        notes = tuple(_covered_note(one, cover) for one in notes)
    return HandedFile(person, forms, notes, frozenset(reading.sealed))


class _Reading:
    """Forms and notes as whoever hands over may read them."""

    def __init__(self, work: Work, resident_id: ResidentId) -> None:
        self._work = work
        self._her = resident_id
        self._zone = ZoneInfo(work.desk.shelter.time_zone)
        self._names = Names(work)
        self.sealed: set[Compartment] = set()
        self.written: list[datetime] = []

    def forms(self) -> Iterator[HandedForm]:
        """The newest version of each line, forms in the order in which they are met."""
        heads = self._work.tx.records.heads(self._her)
        held = {one.form_key for one in heads}
        for key in (one for one in KNOWN if one in held):
            records = self._work.tx.records.of_form(self._her, key)
            for record in newest_versions(records):
                read = read_record(self._work, record, records, self._names)
                self.sealed |= read.sealed & frozenset(record.parts)
                lines = tuple(
                    line
                    for line in lines_of(read.spec, read.answers)
                    if line.compartment not in read.sealed
                )
                if lines:
                    self.written.append(record.signed_at)
                    day = record.signed_at.astimezone(self._zone).date().isoformat()
                    yield HandedForm(read.spec, read.version_no, day, read.words, lines)

    def notes(self) -> Iterator[HandedNote]:
        """Finished notes that belong to an item, the oldest first."""
        reader = NoteReader(self._work, self._her)
        for note in reversed(tuple(self._work.tx.notes.of_resident(self._her))):
            item = _item_of(note)
            if item is None:
                continue
            view = reader.view(note, unsaved=False)
            if view.cover and note.compartment is not None:
                self.sealed.add(note.compartment)
            elif view.locked:
                self.written += [note.written_at, *(one.at for one in view.note.addenda)]
                yield HandedNote(view.note, item)


def _open(one: HandedLine | HandedNote, named: frozenset[DataItem]) -> bool:
    return one.compartment is None or covers(named, one.item)


def _goes(
    one: HandedLine | HandedNote, items: frozenset[DataItem], named: frozenset[DataItem]
) -> bool:
    return covers(items, one.item) and _open(one, named)


def _item_of(note: Note) -> DataItem | None:
    if note.kind in _STAY_HERE:
        return None
    if note.compartment is not None:
        return _OF_CIRCLES.get(note.compartment)
    return _OF_NOTES.get(note.kind, DataItem.STORY_SUMMARY)


def _covered_form(form: HandedForm, cover: Redaction, *, names_too: bool = False) -> HandedForm:
    form_key = form.spec.key
    lines = tuple(
        # a line of its own for a name holds that name: one that a resident bears too is no error
        one if not names_too and _holds_a_name(form_key, one) else _covered_line(one, cover)
        for one in form.lines
    )
    return replace(form, lines=lines)


def _holds_a_name(form_key: str, line: HandedLine) -> bool:
    return isinstance(line.field, TextField) and asks_for_a_name(form_key, line)


def _covered_line(line: HandedLine, cover: Redaction) -> HandedLine:
    value = line.answer.value
    if not isinstance(line.field, TextField | LongTextField) or not isinstance(value, str):
        return line
    return replace(line, answer=replace(line.answer, value=cover.covered(value)))


def _covered_note(one: HandedNote, cover: Redaction) -> HandedNote:
    note = replace(
        one.note,
        # who translated is named to nobody, as the interpreter is not
        blocks=tuple(
            replace(
                each,
                text=cover.covered(each.text),
                translation=cover.covered(each.translation),
                translated_by="",
            )
            for each in one.note.blocks
        ),
        addenda=tuple(replace(each, text=cover.covered(each.text)) for each in one.note.addenda),
    )
    return replace(one, note=note)
