"""One file handed over as JSON, named as the HTCDS names it.

One object, UTF-8, the same file always the same bytes::

    standard          "HTCDS 2.0"; standard_source says whose names those are, and that nobody
                      endorsed this
    format, version   "shelter-desk/hand-over", 1; a reader that knows only older ones refuses
    code_lists        how countries, languages, dates and telephones are written
    number, made_at   of this hand-over, of all files the moment two managers began it; receiver:
                      the agency's name
    basis             agreed: true, since nothing else leaves so; agreed_on, until (null: no end)
    items             what of the file is in it, by the words of our consent
    language          of every "label" and "text"
    prs               shelter_desk:code, cas_Status, shelter_desk:names
    con_Consent       the same as basis.agreed
    records           signed forms: form, version, signed_on, answers. The key of an answer is the
                      name in the standard, or ours with shelter_desk: before it; rows of a group
                      are a list under its name
    cco_CaseComment   notes: kind, at, blocks (kind, text, translation), additions (at, text)

An answer is ``state`` (answered, declined, does_not_know, do_not_ask_again, deferred,
not_applicable), ``label``, and where there is one ``value`` with ``text``. ``about: true`` marks a
date that was estimated.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.notes import NoteBlock
from shelter_desk.forms.answers import AnswerState
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.handed import HandedLine
from shelter_desk.forms.htcds import (
    CASE_COMMENT,
    CASE_STATUS,
    CODE_LISTS,
    CONSENT,
    IN_WORDS,
    OURS,
    SOURCE,
    STANDARD,
    name_of,
    status_of,
    value_of,
)
from shelter_desk.forms.summary import Reader, answer_words
from shelter_desk.services.gate import FilePermit
from shelter_desk.services.inside.copies.hand_over_reading import HandedFile, HandedForm, HandedNote
from shelter_desk.services.inside.papers.paper_jobs import digits_of
from shelter_desk.services.use_case import Work

FORMAT: Final = "shelter-desk/hand-over"
VERSION: Final = 1
Plain = dict[str, object]


def hand_over_json(
    work: Work, file: HandedFile, permit: FilePermit, number: str, made_at: datetime
) -> bytes:
    """``file``, cut to ``permit`` already, as one line of JSON."""
    agency = work.tx.agencies.get(permit.agency_id)
    basis = _basis(work, permit)
    whole: Plain = {
        "standard": STANDARD,
        "standard_source": SOURCE,
        "format": FORMAT,
        "version": VERSION,
        "code_lists": dict(CODE_LISTS),
        "number": number,
        "made_at": _instant(made_at),
        "receiver": {"org_Name": agency.name(work.desk.language)},
        "basis": basis,
        "items": sorted(permit.items),
        "language": work.desk.language,
        "prs": _person(file),
        CONSENT: basis["agreed"],
        "records": [_record(work, one) for one in file.forms],
        CASE_COMMENT: [_note(one) for one in file.notes],
    }
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()


def _basis(work: Work, permit: FilePermit) -> Plain:
    consent = work.tx.consents.get(permit.consent_id)
    until = consent.details.valid_until
    zone = ZoneInfo(work.desk.shelter.time_zone)
    return {
        "agreed": True,
        "agreed_on": consent.at.astimezone(zone).date().isoformat(),
        "until": None if until is None else until.isoformat(),
    }


def _person(file: HandedFile) -> Plain:
    """Who it is: her names only where they are in the file that was cut."""
    her = file.person
    found: Plain = {f"{OURS}code": her.code, CASE_STATUS: status_of(her.status)}
    names = list(dict.fromkeys(one for one in (her.called, *her.names) if one))
    return found | ({f"{OURS}names": names} if names else {})


def _record(work: Work, form: HandedForm) -> Plain:
    reader = Reader(
        work.desk.language, form.words, digits_of(work), ZoneInfo(work.desk.shelter.time_zone)
    )
    answers: Plain = {}
    rows: dict[str, dict[int, Plain]] = {}
    for line in form.lines:
        name = name_of(form.spec.key, line.path, line.field)
        if line.group is None:
            answers[name] = _answer(line, reader)
        else:
            group = rows.setdefault(f"{OURS}{form.spec.key}.{line.group.key}", {})
            group.setdefault(line.row, {})[name] = _answer(line, reader)
    return {
        "form": form.spec.key,
        "label": reader.say(form.spec.title),
        "form_version": form.spec.version,
        "version": form.version_no,
        "signed_on": form.day,
        "answers": answers | {name: list(group.values()) for name, group in rows.items()},
    }


def _answer(line: HandedLine, reader: Reader) -> Plain:
    answer, field = line.answer, line.field
    found: Plain = {"state": answer.state.value, "label": reader.say(field.label)}
    if answer.state is not AnswerState.ANSWERED:
        return found
    text = answer_words(field, answer, reader)
    found["value"] = text if field.code in IN_WORDS else value_of(field, answer)
    if text != found["value"]:
        found["text"] = text
    if isinstance(answer.value, PartialDate) and answer.value.about:
        found["about"] = True
    return found


def _note(one: HandedNote) -> Plain:
    note = one.note
    return {
        f"{OURS}kind": note.kind.value,
        "at": _instant(note.happened_at),
        "blocks": [_block(each) for each in note.blocks],
        "additions": [{"at": _instant(each.at), "text": each.text} for each in note.addenda],
    }


def _block(block: NoteBlock) -> Plain:
    told: Plain = {"kind": block.kind.value, "text": block.text}
    return told | ({"translation": block.translation} if block.translation else {})


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")
