"""Her own copy for a machine: the same file as JSON, with codes and the words for them.

One object, UTF-8, keys in English, instants in UTC (ISO 8601), days as ``YYYY-MM-DD``::

    format        "shelter-desk/own-copy"
    version       1; a reader that knows only older ones should refuse
    language      the language of every "label": "ar" or "en"
    code          the code of the file; made_at: when this copy was made
    person        called, names, birth_date (cut to what is known), birth_about, gender,
                  citizenships (ISO 3166), languages (ISO 639-1), identifiers
    stays         started_at, ended_at (null while she is here)
    forms         those of her file, and incidents of the house that name her, others in them by
                  code: form, label, state (signed | replaced | draft), version, day, reason,
                  answers: section, code, label, group (the row it belongs to, or ""), state,
                  value (the code, number, day or text that is stored; null without an answer),
                  text (in words)
    notes         kind, label, happened_at, blocks (kind, label, text, translation), place,
                  present, tasks (what, due, done_at), additions (at, text)
    consents      scope (number of domain facts 4.5), label, decision, decision_label, at, agency,
                  items, valid_until, withdrawn_at, assent ("" where no child was asked),
                  child_told (language, version, title, lines), child_words
    referrals     number, agency, made_at, service, reason, items
    without_agreement  agency, at, items, ground, label, law, reason, told_on (null: before)
    belongings    item, category, label, description, amount, currency, original, received_at,
                  now, movements (move, at, to)
    given         kind, label, what, quantity, amount, currency, at, mistaken
    attachments   title, media_type, shows, label, size (bytes), sha256, added_at; each file is
                  handed over by itself
    outings       out_at, back_at (null while she is out), where
    copies        document, label, at, way, receiver, reason, items, copy_number
    left_out      sealed (compartments), sealed_notes, staff_notes, sealed_attachments,
                  shared_incidents and kept_talks (how many)
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from shelter_desk.domain.children import ChildSays
from shelter_desk.domain.consents import Assent, ConsentDecision
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.summary import filled
from shelter_desk.services.inside.copies.own_attached import attached_plain
from shelter_desk.services.inside.copies.own_file import OwnFile, OwnForm
from shelter_desk.services.inside.copies.own_house import house_plain
from shelter_desk.services.inside.notes.note_tasks import tasks_by_note
from shelter_desk.services.inside.people.people import agencies_by_id
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.use_case import Work

FORMAT: Final = "shelter-desk/own-copy"
VERSION: Final = 1
Plain = dict[str, object]


def own_json(work: Work, file: OwnFile) -> bytes:
    """The file as JSON, letters as they are, the same file always the same bytes."""
    made = _Plain(work, file)
    whole: Plain = {
        "format": FORMAT,
        "version": VERSION,
        "language": file.language,
        "code": file.person.code,
        "made_at": _instant(work.desk.clock.now()),
        "person": made.person(),
        "stays": [
            {
                "started_at": _instant(stay.started_at),
                "ended_at": None if stay.ended_at is None else _instant(stay.ended_at),
            }
            for stay in file.stays
        ],
        "forms": [made.form(one) for one in file.forms],
        "notes": list(made.notes()),
        "consents": list(made.consents()),
        "referrals": list(made.referrals()),
        "without_agreement": list(made.without_agreement()),
        "copies": list(made.copies()),
        **house_plain(file.house, made.say, _instant),
        "attachments": attached_plain(file.attached, made.say, _instant),
        "left_out": {
            "sealed": sorted(file.sealed),
            "sealed_notes": file.sealed_notes,
            "staff_notes": file.staff_notes,
            "sealed_attachments": file.attached.sealed,
            "shared_incidents": file.shared_incidents,
            "kept_talks": file.kept_talks,
        },
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")


class _Plain:
    """Parts of the file as plain values."""

    def __init__(self, work: Work, file: OwnFile) -> None:
        self._work = work
        self._file = file
        self._agencies = agencies_by_id(work)

    def say(self, text: Text) -> str:
        """``text`` in the language of the copy."""
        return filled(Message(text), self._file.language, self._work.desk.translate)

    def _agency(self, agency_id: AgencyId | None) -> str:
        found = None if agency_id is None else self._agencies.get(agency_id)
        return "" if found is None else found.name(self._file.language)

    def person(self) -> Plain:
        """Who she is, as the file's head holds it."""
        her = self._file.person
        return {
            "called": her.called,
            "names": list(her.names),
            "birth_date": her.birth_date,
            "birth_about": her.birth_about,
            "gender": her.gender,
            "citizenships": list(her.citizenships),
            "languages": list(her.languages),
            "identifiers": list(her.identifiers),
        }

    def form(self, form: OwnForm) -> Plain:
        """One form with every answer that is not hidden from the reader."""
        return {
            "form": form.spec.key,
            "label": self.say(form.spec.title),
            "state": form.state,
            "version": form.version,
            "day": form.day,
            "reason": form.reason,
            "answers": [
                {
                    "section": section.key,
                    "code": line.key,
                    "label": line.label,
                    "group": line.group,
                    "state": line.state.value,
                    "value": _stored(form.answers, line.key),
                    "text": line.value,
                }
                for section, lines in form.asked()
                for line in lines
            ],
        }

    def notes(self) -> Iterator[Plain]:
        """Notes with what they left to be done and what was added to them."""
        tasks = tasks_by_note(self._work, self._file.person.id)
        for note in self._file.notes:
            yield {
                "kind": note.kind.value,
                "label": self.say(labels.NOTE_KINDS[note.kind]),
                "happened_at": _instant(note.happened_at),
                "blocks": [
                    {
                        "kind": block.kind.value,
                        "label": self.say(labels.BLOCKS[block.kind]),
                        "text": block.text,
                        "translation": block.translation,
                    }
                    for block in note.blocks
                ],
                "place": note.place or "",
                "present": note.present or "",
                "tasks": [
                    {
                        "what": one.what,
                        "due": one.due.isoformat(),
                        "done_at": None if one.done_at is None else _instant(one.done_at),
                    }
                    for one in tasks.get(note.id, ())
                ],
                "additions": [
                    {"at": _instant(one.at), "text": one.text} for one in note.addenda if one.text
                ],
            }

    def consents(self) -> Iterator[Plain]:
        """Every decision and what became of it."""
        for one in self._file.consents:
            about, taken = one.details, one.withdrawal
            until = about.valid_until
            yield {
                "scope": int(about.scope),
                "label": self.say(labels.SCOPES[about.scope]),
                "decision": about.decision.value,
                "decision_label": self.say(labels.DECISIONS[about.decision]),
                "at": _instant(one.at),
                "agency": self._agency(about.agency_id),
                "items": sorted(item.value for item in about.items),
                "valid_until": None if until is None else until.isoformat(),
                "withdrawn_at": None if taken is None else _instant(taken.at),
                **_child_plain(about),
            }

    def referrals(self) -> Iterator[Plain]:
        """Who was asked for help for her."""
        for one in self._file.referrals:
            yield {
                "number": one.number,
                "agency": self._agency(one.agency_id),
                "made_at": _instant(one.made_at),
                "service": one.service,
                "reason": one.reason,
                "items": sorted(item.value for item in one.items),
            }

    def without_agreement(self) -> Iterator[Plain]:
        """What left although she did not agree, and why."""
        for one in self._file.overrides:
            yield {
                "agency": self._agency(one.agency_id),
                "at": _instant(one.at),
                "items": sorted(item.value for item in one.items),
                "ground": one.ground.value,
                "label": self.say(labels.GROUNDS[one.ground]),
                "law": one.law,
                "reason": one.reason,
                "told_on": None if one.telling is None else one.telling.told_on.isoformat(),
            }

    def copies(self) -> Iterator[Plain]:
        """What left the house, and to whom."""
        for one in self._file.copies:
            yield {
                "document": one.document.value,
                "label": self.say(DOCUMENTS[one.document]),
                "at": _instant(one.at),
                "way": one.way.value,
                "receiver": one.receiver,
                "reason": one.reason,
                "items": list(one.items),
                "copy_number": one.copy_number,
            }


def _child_plain(about: ConsentDecision) -> Plain:
    """What a child was told and said, as it was said."""
    child = about.child or ChildSays()
    return {
        "assent": "" if about.assent is Assent.NOT_ASKED else about.assent.value,
        "child_told": [
            {
                "language": one.language,
                "version": one.version,
                "title": one.title,
                "lines": list(one.lines),
            }
            for one in child.told
        ],
        "child_words": child.words,
    }


def _stored(answers: Answers, path: str) -> object:
    """The value behind a line: "key", or "group.row.key"."""
    group, _, rest = path.partition(".")
    if rest:
        number, _, key = rest.partition(".")
        rows = answers.rows.get(group, ())
        at = int(number)
        return _plain(rows[at].get(key).value) if at < len(rows) else None
    return _plain(answers.get(path).value)


def _plain(value: Value) -> object:
    if isinstance(value, PartialDate):
        parts = (value.year, value.month, value.day)
        known = [f"{part:02d}" for part in parts if part is not None]
        return "-".join(known)
    return list(value) if isinstance(value, tuple) else value
