"""A signed form as a paper of the house: what was answered, as far as its circle may read it.

What is sealed from whoever prints is left out and named as left out. A paper that speaks by code
covers every name that somebody typed (``redaction``). Sentences that were typed stand once, over
the whole width; choices stand in both languages, in the words of the day they were signed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_rules import Calls, rule_of
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import AnswerState
from shelter_desk.forms.spec import FormSpec, LongTextField, TextField
from shelter_desk.forms.summary import Reader, SectionSummary, SummaryLine, filled, summarise
from shelter_desk.printing.papers.form import FormLine, FormPaper, FormPart, Spoken
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    names_by_rule,
    numbers_of_nobodys,
    paper_number,
)
from shelter_desk.services.inside.typed.by_codes import known_of, without_names
from shelter_desk.services.inside.typed.redaction import Redaction
from shelter_desk.services.labels.choices import COMPARTMENTS
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.record import SignedRecord

LANGUAGES: Final = ("ar", "en")
_FOR_THE_FILE: Final = Text("papers", "For the file of the house")
_LEFT_OUT: Final = Text(
    "papers", "Sealed and not in this copy: {parts}. Whoever is of that circle prints it."
)
_CODES: Final = Text(
    "papers", "Names of residents that were written in it are covered by their codes."
)


@dataclass(frozen=True, slots=True)
class Told:
    """Whose paper it is and what stands over the answers. Without ``person`` it is the house's.

    ``versions``: all there are of ``record``, where it is not the only one.
    """

    kind: DocumentKind
    title: Message
    record: SignedRecord
    person: Resident | None = None
    about: tuple[tuple[Text, str], ...] = ()
    notes: tuple[Text, ...] = ()
    named: tuple[Resident, ...] = ()
    versions: tuple[SignedRecord, ...] = ()


def record_job(work: Work, told: Told) -> PaperJob:
    """One sheet for the file."""
    record, person = told.record, told.person
    number = paper_number(told.kind, record.id)
    numbers = numbers_of_nobodys(work, number)
    if person is not None:
        numbers = (work.tx.disclosures.next_copy_number(number),)
    version = f"{record.spec.version}.{record.version_no}"
    made = _Words(work, told)
    paper = FormPaper(
        frame=frame_for(work, "" if person is None else person.code, number, version, *numbers),
        language=LANGUAGES[0],
        staff_language=LANGUAGES[1],
        title=made.title(),
        parts=tuple(made.parts()),
        about=told.about,
        notes=tuple(made.notes()),
        names=() if person is None else names_by_rule(work, told.kind, person),
        made_by=(record.by_name,),
        at=record.signed_at.astimezone(ZoneInfo(work.desk.shelter.time_zone)),
    )
    job = PaperJob(
        kind=told.kind,
        title=told.title,
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        copy_numbers=numbers,
    )
    if person is None:
        return job
    receiver = work.desk.translate(work.desk.language, _FOR_THE_FILE)
    return replace(
        job,
        resident_id=ResidentId(person.id),
        receivers=(receiver,),
        items=(record.spec.key,),
    )


class _Words:
    """The record in both languages."""

    def __init__(self, work: Work, told: Told) -> None:
        self._work = work
        self._by_code = rule_of(told.kind).calls is Calls.BY_CODE
        self._told = _by_code(work, told) if self._by_code else told

    def title(self) -> Spoken:
        """What the form is called."""
        record = self._told.record
        return {one: record.words(one, record.spec.title) for one in LANGUAGES}

    def notes(self) -> Iterator[Spoken]:
        """For whom alone it is, what is left out, and what is covered."""
        say = self._work.desk.translate
        for text in self._told.notes:
            yield {one: say(one, text) for one in LANGUAGES}
        sealed = sorted(self._told.record.sealed)
        if sealed:
            yield {
                one: filled(
                    Message(
                        _LEFT_OUT,
                        {
                            "parts": list_separator(one).join(
                                say(one, COMPARTMENTS[part]) for part in sealed
                            )
                        },
                    ),
                    one,
                    say,
                )
                for one in LANGUAGES
            }
        if self._by_code:
            yield {one: say(one, _CODES) for one in LANGUAGES}

    def parts(self) -> Iterator[FormPart]:
        """Sections in which something was answered, and rows under a title of their own."""
        for pair in zip(*(self._read(one) for one in LANGUAGES), strict=True):
            title = _by_language([section.title for section in pair])
            lines = zip(*(section.lines for section in pair), strict=True)
            kept = [one for one in lines if _is_answered(one[0])]
            plain = [one for one in kept if not one[0].group]
            if plain:
                yield FormPart(title, tuple(self._line(one) for one in plain))
            for name in dict.fromkeys(one[0].group for one in kept if one[0].group):
                rows = [one for one in kept if one[0].group == name]
                group = _by_language([each.group for each in rows[0]])
                yield FormPart(group, tuple(self._line(one) for one in rows), small=True)

    def _read(self, language: str) -> tuple[SectionSummary, ...]:
        record, zone = self._told.record, ZoneInfo(self._work.desk.shelter.time_zone)
        reader = Reader(language, record.words, digits_of(self._work), zone)
        return summarise(record.spec, record.answers, reader, record.sealed)

    def _line(self, pair: tuple[SummaryLine, ...]) -> FormLine:
        labels = _by_language([one.label for one in pair])
        first = pair[0]
        if first.state is AnswerState.ANSWERED and _is_typed(self._told.record.spec, first.key):
            if first.ltr:
                return FormLine(labels, dict.fromkeys(LANGUAGES, first.value), ltr=True)
            return FormLine(labels, words=first.value)
        return FormLine(labels, _by_language([one.value for one in pair]), ltr=first.ltr)


def _by_code(work: Work, told: Told) -> Told:
    record, whose = told.record, () if told.person is None else (told.person,)
    known = known_of(work, told.versions or (record,))
    people = {one.id: one for one in (*known, *told.named, *whose)}
    words = without_names(record.spec, record.answers, Redaction(people.values()))
    return replace(told, record=replace(record, answers=words))


def _by_language(said: Sequence[str]) -> Spoken:
    return dict(zip(LANGUAGES, said, strict=True))


def _is_answered(line: SummaryLine) -> bool:
    return not line.masked and line.state is not AnswerState.NOT_ASKED


def _is_typed(spec: FormSpec, key: str) -> bool:
    """``key`` is "question" or "group.row.question"."""
    first, _, rest = key.partition(".")
    inner = rest.partition(".")[2]
    return isinstance(spec.find(f"{first}.{inner}" if inner else first), TextField | LongTextField)
