"""Her own copy as a paper: the file put into lines under titles, in her language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.children import ChildSays
from shelter_desk.domain.consents import Consent, ConsentDecision, DataItem
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.notes import Note
from shelter_desk.domain.overrides import Override
from shelter_desk.domain.paper import Disclosure, DocumentKind
from shelter_desk.domain.referrals import Referral
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.handed import HANDED_AS
from shelter_desk.forms.summary import filled
from shelter_desk.printing.papers.own_copy import Entry, OwnCopyPaper, Part, Told
from shelter_desk.services.inside.copies.own_attached import attached_left_out, attached_parts
from shelter_desk.services.inside.copies.own_file import OwnFile, OwnForm, read_own_file
from shelter_desk.services.inside.copies.own_house import house_parts
from shelter_desk.services.inside.copies.own_json import own_json
from shelter_desk.services.inside.notes.note_tasks import tasks_by_note
from shelter_desk.services.inside.notes.told_words import told_in
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    names_by_rule,
    number_of,
)
from shelter_desk.services.inside.people.people import agencies_by_id
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.use_case import Work

JSON_NAME: Final = "file.json"
"""What the attachment is called: a name that says nothing."""
_INNER_NUMBER: Final = ("plan_approval", "plan")
"""Which version a manager spoke of: a number of the file that tells a reader nothing."""

_TITLE = Text("papers", "Her own copy")
_CODE = Text("own_copy", "File code")
_NAME = Text("own_copy", "Name")
_MADE = Text("own_copy", "Copied on")
_FROM_TO = Text("own_copy", "In the house")
_UNTIL_NOW = Text("own_copy", "since {from_day}")
_BETWEEN = Text("own_copy", "{from_day} to {to_day}")
_SIGNED = Text("own_copy", "{form}, signed on {date}")
_REPLACED = Text("own_copy", "{form}, signed on {date}, corrected later")
_DRAFT = Text("own_copy", "{form}, not signed yet")
_NOTES = Text("own_copy", "Notes")
_ADDED = Text("own_copy", "Added on {date}")
_WHERE = Text("own_copy", "Where")
_PRESENT = Text("own_copy", "Who else was there")
_TO_DO = Text("own_copy", "To be done")
_CONSENTS = Text("own_copy", "What you decided")
_DECIDED = Text("own_copy", "Decision")
_UNTIL = Text("own_copy", "Until")
_ITEMS = Text("own_copy", "What is shared")
_BACK = Text("own_copy", "Taken back on")
_READ_OUT = Text("own_copy", "What was read to you")
_ASSENT = Text("own_copy", "What you said to it")
_OWN_WORDS = Text("own_copy", "In your own words")
_REFERRALS = Text("own_copy", "Referrals to others")
_WITHOUT = Text("own_copy", "Told to others without your agreement")
_TOLD = Text("own_copy", "What was told")
_GROUND = Text("own_copy", "Because of")
_LAW = Text("own_copy", "Law or duty")
_SERVICE = Text("own_copy", "Service")
_REASON = Text("own_copy", "Reason")
_RECEIVED = Text("own_copy", "Who received what")
_TO = Text("own_copy", "Given to")
_HOW = Text("own_copy", "How")
_WHY = Text("own_copy", "What for")
_SEALED = Text(
    "own_copy",
    "Sealed parts that were not open to whoever made this copy: {parts}. Ask for a copy made by "
    "somebody who may open them.",
)
_SEALED_NOTES = Text(
    "own_copy", "Notes that were sealed for whoever made this copy. Ask for them as well."
)
_KEPT_TALKS = Text(
    "own_copy",
    "What was said in some talks about decisions stays in the house. It can be read here at any "
    "time.",
)
_STAFF = Text(
    "own_copy",
    "Notes between members of the staff about their own work (handover, shifts, supervision): "
    "they speak of other people too.",
)
_SHARED = Text(
    "own_copy",
    "Of incidents of the house that name others too, what is sealed in them: it may speak of them.",
)
_PARTS = {
    Compartment.TESTIMONY: Text("own_copy", "testimony"),
    Compartment.HEALTH: Text("own_copy", "health"),
    Compartment.LEGAL: Text("own_copy", "legal matters"),
    Compartment.MANAGEMENT: Text("own_copy", "management"),
}


def own_copy_job(work: Work, resident_id: ResidentId, *, kept: bool = False) -> PaperJob:
    """One copy for her, with the same in a machine's words attached. Raises ``NotFound``.

    ``kept``: the house keeps it for her.
    """
    file = read_own_file(work, resident_id, kept=kept)
    now = work.desk.clock.now()
    number = number_of(f"{resident_id}/{now.isoformat()}")
    first = work.tx.disclosures.next_copy_number(number)
    frame = frame_for(work, file.person.code, number, "1", first)
    made = _Lines(work, file)
    paper = OwnCopyPaper(
        frame=frame,
        language=file.language,
        facts=tuple(made.facts(now)),
        parts=tuple(made.parts()),
        left_out=tuple(made.left_out()),
    )
    return PaperJob(
        kind=DocumentKind.OWN_COPY,
        title=Message(_TITLE),
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        resident_id=resident_id,
        copy_numbers=(first,),
        receivers=(work.desk.translate(work.desk.language, _TITLE),),
        items=_items(file),
        data=own_json(work, file),
        data_name=JSON_NAME,
    )


def _items(file: OwnFile) -> tuple[str, ...]:
    """What the log says was in it: names of parts, no answer."""
    parts = {
        "notes": file.notes,
        "consents": file.consents,
        "referrals": file.referrals,
        "copies": file.copies,
        "without_agreement": file.overrides,
        "attachments": file.attached.open,
    }
    forms = dict.fromkeys(one.spec.key for one in file.forms)
    held = {name: bool(one) for name, one in parts.items()} | file.house.named()
    return (*forms, *(name for name, there in held.items() if there))


class _Lines:
    """The file in words."""

    def __init__(self, work: Work, file: OwnFile) -> None:
        self._work = work
        self._file = file
        self._zone = ZoneInfo(work.desk.shelter.time_zone)
        self._agencies = agencies_by_id(work)

    def _say(self, text: Text, **params: str) -> str:
        return filled(Message(text, params), self._file.language, self._work.desk.translate)

    def _day(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%d/%m/%Y}"

    def _list(self, words: Iterator[str]) -> str:
        return list_separator(self._file.language).join(words)

    def _told(self, label: Text, value: str, *, ltr: bool = False) -> Iterator[Told]:
        if value:
            yield Told(self._say(label), value, ltr)

    def facts(self, now: datetime) -> Iterator[Told]:
        """Whose copy it is, of which day, and when she was here."""
        person = self._file.person
        yield from self._told(_CODE, person.code, ltr=True)
        yield from self._told(
            _NAME, " · ".join(names_by_rule(self._work, DocumentKind.OWN_COPY, person))
        )
        yield from self._told(_MADE, self._day(now), ltr=True)
        for stay in self._file.stays:
            begun = self._day(stay.started_at)
            said = self._say(_UNTIL_NOW, from_day=begun)
            if stay.ended_at is not None:
                said = self._say(_BETWEEN, from_day=begun, to_day=self._day(stay.ended_at))
            yield from self._told(_FROM_TO, said)

    def parts(self) -> Iterator[Part]:
        """Forms, notes, decisions, referrals, and who received what."""
        yield from (self._form(one) for one in self._file.forms)
        for title, entries in (
            (_NOTES, tuple(self._notes())),
            (_CONSENTS, tuple(self._decision(one) for one in self._file.consents)),
            (_REFERRALS, tuple(self._referral(one) for one in self._file.referrals)),
            (_WITHOUT, tuple(self._without_her(one) for one in self._file.overrides)),
            (_RECEIVED, tuple(self._copy(one) for one in self._file.copies)),
        ):
            if entries:
                yield Part(self._say(title), entries)
        yield from house_parts(self._file.house, self._say, self._day)
        yield from attached_parts(self._file.attached, self._say, self._day)

    def _form(self, form: OwnForm) -> Part:
        titles = {"draft": _DRAFT, "replaced": _REPLACED}
        year, month, day = form.day.split("-")
        title = self._say(
            titles.get(form.state, _SIGNED),
            form=self._say(form.spec.title),
            date=f"{day}/{month}/{year}",
        )
        entries = []
        for section, lines in form.asked():
            told = tuple(
                Told(self._label(one.group, one.label), one.value, one.ltr)
                for one in lines
                if (form.spec.key, one.key) != _INNER_NUMBER
            )
            entries.append(Entry(section.title, told))
        return Part(title, tuple(entries), form.reason)

    def _label(self, group: str, label: str) -> str:
        return f"{group} · {label}" if group else label

    def _notes(self) -> Iterator[Entry]:
        left = tasks_by_note(self._work, self._file.person.id)
        for note in self._file.notes:
            kind = self._say(labels.NOTE_KINDS[note.kind])
            heading = f"{kind} · {self._day(note.happened_at)}"
            tasks = (Told(self._say(_TO_DO), one.what) for one in left.get(note.id, ()) if one.what)
            yield Entry(heading, (*self._blocks(note), *tasks))

    def _blocks(self, note: Note) -> Iterator[Told]:
        for block in note.blocks:
            for label, words in told_in(block):
                yield Told(self._say(label), words)
        yield from self._told(_WHERE, note.place or "")
        yield from self._told(_PRESENT, note.present or "")
        for added in note.addenda:
            if added.text:
                yield Told(self._say(_ADDED, date=self._day(added.at)), added.text)

    def _agency(self, agency_id: object) -> str:
        found = next((one for key, one in self._agencies.items() if key == agency_id), None)
        return "" if found is None else found.name(self._file.language)

    def _decision(self, consent: Consent) -> Entry:
        about = consent.details
        heading = f"{self._say(labels.SCOPES[about.scope])} · {self._day(consent.at)}"
        items = self._list(self._say(labels.ITEMS[one]) for one in sorted(about.items))
        until = "" if about.valid_until is None else f"{about.valid_until:%d/%m/%Y}"
        taken = consent.withdrawal
        lines = (
            *self._told(_DECIDED, self._say(labels.DECISIONS[about.decision])),
            *self._told(_TO, self._agency(about.agency_id)),
            *self._told(_ITEMS, items),
            *self._told(_UNTIL, until, ltr=True),
            *self._told(_BACK, "" if taken is None else self._day(taken.at), ltr=True),
            *self._child(about),
        )
        return Entry(heading, lines)

    def _child(self, about: ConsentDecision) -> Iterator[Told]:
        """What a child was told, in the language of the copy where it was, and what it said."""
        child = about.child or ChildSays()
        own = tuple(one for one in child.told if one.language == self._file.language)
        for one in own or child.told[:1]:
            yield from self._told(_READ_OUT, "\n".join((one.title, *one.lines)))
        if about.assent in labels.ASSENTS:
            yield from self._told(_ASSENT, self._say(labels.ASSENTS[about.assent]))
        yield from self._told(_OWN_WORDS, child.words)

    def _referral(self, one: Referral) -> Entry:
        heading = f"{self._agency(one.agency_id)} · {self._day(one.made_at)}"
        items = self._list(self._say(labels.ITEMS[item]) for item in sorted(one.items))
        lines = (
            *self._told(_SERVICE, one.service),
            *self._told(_REASON, one.reason),
            *self._told(_ITEMS, items),
        )
        return Entry(heading, lines)

    def _without_her(self, one: Override) -> Entry:
        heading = f"{self._agency(one.agency_id)} · {self._day(one.at)}"
        lines = (
            *self._told(
                _TOLD, self._list(self._say(labels.ITEMS[item]) for item in sorted(one.items))
            ),
            *self._told(_GROUND, self._say(labels.GROUNDS[one.ground])),
            *self._told(_LAW, one.law),
            *self._told(_REASON, one.reason),
        )
        return Entry(heading, lines)

    def _copy(self, one: Disclosure) -> Entry:
        heading = f"{self._say(DOCUMENTS[one.document])} · {self._day(one.at)}"
        lines = (
            *self._told(_TO, one.receiver),
            *self._told(_ITEMS, self._handed(one)),
            *self._told(_HOW, self._say(labels.WAYS_OUT[one.way])),
            *self._told(_WHY, one.reason),
        )
        return Entry(heading, lines)

    def _handed(self, one: Disclosure) -> str:
        """What of the file itself left, in the words that stood on the page around it."""
        if one.document is not DocumentKind.HAND_OVER:
            return ""
        return " · ".join(self._say(HANDED_AS[DataItem(item)]) for item in one.items)

    def left_out(self) -> Iterator[str]:
        """What is not in the copy, in sentences."""
        file = self._file
        if file.sealed:
            names = self._list(self._say(_PARTS[one]) for one in sorted(file.sealed))
            yield self._say(_SEALED, parts=names)
        if file.sealed_notes:
            yield self._say(_SEALED_NOTES)
        yield from attached_left_out(file.attached, self._say)
        if file.kept_talks:
            yield self._say(_KEPT_TALKS)
        if file.shared_incidents:
            yield self._say(_SHARED)
        if file.staff_notes:
            yield self._say(_STAFF)
