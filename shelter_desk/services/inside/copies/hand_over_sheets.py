"""One file to be handed over: the page around it, its answers in words, and the data inside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.handed import HANDED_AS, HandedLine
from shelter_desk.forms.summary import Reader, answer_words, filled
from shelter_desk.printing.papers.hand_over import HandOverPaper
from shelter_desk.printing.papers.own_copy import Entry, Part, Told
from shelter_desk.services.gate import FilePermit
from shelter_desk.services.inside.copies.hand_over_json import hand_over_json
from shelter_desk.services.inside.copies.hand_over_reading import (
    HandedFile,
    HandedForm,
    HandedNote,
    read_handed,
)
from shelter_desk.services.inside.notes.told_words import told_in
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    names_on_paper,
    number_of,
)
from shelter_desk.services.inside.people.people import agency_name
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.use_case import Work

DATA_NAME: Final = "file.json"
"""What the attachment is called: a name that says nothing."""

_TITLE = Text("papers", "File for {agency}")
_SIGNED = Text("own_copy", "{form}, signed on {date}")
_NOTES = Text("own_copy", "Notes")
_ADDED = Text("own_copy", "Added on {date}")


def hand_over_job(work: Work, permit: FilePermit) -> PaperJob:
    """One file for one agency, as ``permit`` says. Raises ``NotFound``. Called behind the gate."""
    her = permit.resident_id
    whole = read_handed(work, her)
    file = whole.cut(permit.items, permit.named)
    now = work.desk.clock.now()
    number = number_of(f"{her}/{permit.agency_id}/{now.isoformat()}")
    copy = work.tx.disclosures.next_copy_number(number)
    agency = agency_name(work, permit.agency_id)
    return PaperJob(
        kind=DocumentKind.HAND_OVER,
        title=Message(_TITLE, {"agency": agency}),
        document_id=number,
        sheets=(_paper(work, file, permit, number, copy),),
        digits=digits_of(work),
        resident_id=her,
        copy_numbers=(copy,),
        receivers=(agency,),
        items=tuple(sorted(permit.items)),
        consent_id=permit.consent_id,
        leaves=(permit,),
        agency_id=permit.agency_id,
        data=hand_over_json(work, file, permit, number, now),
        data_name=DATA_NAME,
    )


def _paper(
    work: Work, file: HandedFile, permit: FilePermit, number: str, copy: int
) -> HandOverPaper:
    language = work.desk.language
    agency = work.tx.agencies.get(permit.agency_id)
    named = DataItem.NAME in permit.items
    her = work.tx.residents.get(permit.resident_id)
    return HandOverPaper(
        frame=frame_for(work, her.code, number, "1", copy),
        language=language,
        staff_language="en" if language == "ar" else "ar",
        agency=(agency.name_ar, agency.name_latin),
        made_on=work.desk.local_today(),
        data_name=DATA_NAME,
        codes=(her.code,),
        names=names_on_paper(her) if named else (),
        items=tuple(one for one in HANDED_AS if one in permit.items),
        agreed_until=work.tx.consents.get(permit.consent_id).details.valid_until,
        parts=tuple(_Words(work).parts(file)),
    )


class _Words:
    """The file in lines under titles, in the language of the desk."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._zone = ZoneInfo(work.desk.shelter.time_zone)
        self._digits = digits_of(work)

    def _say(self, text: Text, **params: str) -> str:
        return filled(Message(text, params), self._work.desk.language, self._work.desk.translate)

    def parts(self, file: HandedFile) -> Iterator[Part]:
        """Forms, then notes."""
        yield from map(self._form, file.forms)
        if file.notes:
            yield Part(self._say(_NOTES), tuple(map(self._note, file.notes)))

    def _form(self, form: HandedForm) -> Part:
        reader = Reader(self._work.desk.language, form.words, self._digits, self._zone)
        sections: dict[str, list[HandedLine]] = {}
        for line in form.lines:
            sections.setdefault(line.section.key, []).append(line)
        year, month, day = form.day.split("-")
        title = reader.say(form.spec.title)
        return Part(
            self._say(_SIGNED, form=title, date=f"{day}/{month}/{year}"),
            tuple(
                Entry(
                    reader.say(lines[0].section.title), tuple(_told(one, reader) for one in lines)
                )
                for lines in sections.values()
            ),
        )

    def _note(self, one: HandedNote) -> Entry:
        note = one.note
        day = f"{note.happened_at.astimezone(self._zone):%d/%m/%Y}"
        heading = f"{self._say(labels.NOTE_KINDS[note.kind])} · {day}"
        told = [
            Told(self._say(label), words) for each in note.blocks for label, words in told_in(each)
        ]
        for each in note.addenda:
            added = f"{each.at.astimezone(self._zone):%d/%m/%Y}"
            told.append(Told(self._say(_ADDED, date=added), each.text))
        return Entry(heading, tuple(one for one in told if one.value))


def _told(line: HandedLine, reader: Reader) -> Told:
    label = reader.say(line.field.label)
    if line.group is not None:
        label = f"{reader.row(line.group.row_label, str(line.row + 1))} · {label}"
    return Told(label, answer_words(line.field, line.answer, reader), line.field.ltr)
