"""What was begun and waits: forms, notes, referrals and talks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from shelter_desk.domain.ids import THE_HOUSE
from shelter_desk.domain.staff import CODES_ONLY, Permission
from shelter_desk.domain.text import Text
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.services.inside.house.house_reading import waiting_reports
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.stored_forms import DraftKey
from shelter_desk.services.inside.typed.kept_words import WordsKey, WordsKind
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.record import DraftRow
from shelter_desk.storage.results import StoredDraft

WORDS_TITLES: Mapping[WordsKind, Text] = MappingProxyType(
    {
        WordsKind.NOTE: Text("drafts", "Note"),
        WordsKind.REFERRAL: Text("drafts", "Referral"),
        WordsKind.TALK: Text("drafts", "Consent talk"),
        WordsKind.OVERRIDE: Text("drafts", "Without her agreement"),
    }
)
_NEEDED: Mapping[str, Permission] = MappingProxyType(
    {
        "form": Permission.WRITE_RECORDS,
        "note": Permission.WRITE_NOTES,
        "referral": Permission.REFER,
        "talk": Permission.TAKE_CONSENT,
        "override": Permission.OVERRIDE_CONSENT,
    }
)


def own_drafts(work: Work) -> tuple[DraftRow, ...]:
    """Those the person at the desk typed last and may go on with, newest first."""
    names = Names(work)
    sight = sight_of(work.desk, work.tx)
    hers = work.tx.drafts.all_for(work.desk.staff.id)
    rows = (
        _row(work, draft, names)
        for draft in hers
        if sight.shows(draft.resident_id) and not is_beside(draft.form_key)
    )
    may = tuple(row for row in rows if work.desk.staff.may(_needed(row)))
    return tuple(sorted((*may, *_of_the_house(work, names)), key=lambda row: row.at, reverse=True))


def _of_the_house(work: Work, names: Names) -> Iterator[DraftRow]:
    """Reports of the house she has begun."""
    if not work.desk.staff.may(Permission.REPORT_INCIDENTS):
        return
    for draft in waiting_reports(work):
        yield DraftRow(
            resident_id=THE_HOUSE,
            code="",
            called="",
            form_key=draft.form_key,
            title=INCIDENT.title,
            at=draft.saved_at,
            by_name=names.of(draft.staff_id),
        )


def _needed(row: DraftRow) -> Permission:
    if row.kind == "form" and row.form_key == INCIDENT.key:
        return Permission.REPORT_INCIDENTS
    return _NEEDED[row.kind]


def is_beside(form_key: str) -> bool:
    """True for sentences that come back where they were typed and are no piece of the file."""
    words = WordsKey.parse(form_key)
    return words is not None and words.kind is WordsKind.SENTENCES


def _row(work: Work, draft: StoredDraft, names: Names) -> DraftRow:
    resident = work.tx.residents.get(draft.resident_id)
    words = WordsKey.parse(draft.form_key)
    if words is None:
        title = BUILT_IN[DraftKey.parse(draft.form_key).form_key].title
    else:
        title = WORDS_TITLES[words.kind]
    return DraftRow(
        resident_id=resident.id,
        code=resident.code,
        called="" if work.desk.staff.role in CODES_ONLY else resident.called,
        form_key=draft.form_key,
        title=title,
        at=draft.saved_at,
        by_name=names.of(draft.staff_id),
        kind="form" if words is None else words.kind.value,
        about="" if words is None else words.changes or words.about,
    )
