"""The consent form's data, from stored decisions or from the packaged texts alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from shelter_desk.domain.children import AgeBand, ChildSays
from shelter_desk.domain.consents import Assent, Consent, Decided, Decision, Scope
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.consent import (
    ConsentPaper,
    ConsentPart,
    PadSignature,
    Talk,
    lines_told,
)
from shelter_desk.services.inside.consents.child_words import child_words
from shelter_desk.services.inside.consents.kept_strokes import signature_for
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    blank_frame,
    digits_of,
    frame_for,
    names_by_rule,
    receivers_by_rule,
)
from shelter_desk.services.inside.papers.paper_languages import beside, marked
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.texts import consent_texts
from shelter_desk.services.inside.texts.wordings import current, put_right, saying
from shelter_desk.services.use_case import Work

_TITLE = Text("papers", "Consent form {code}")
_BLANK = Text("papers", "Blank consent form")


def consent_job(work: Work, consents: Sequence[Consent], copies: int) -> PaperJob:
    """Decisions of one person, as they were recorded, in ``copies`` numbered copies."""
    resident = work.tx.residents.get(consents[0].resident_id)
    if any(one.resident_id != resident.id for one in consents):
        raise NotFound
    ordered = sorted(consents, key=lambda one: one.details.scope)
    document_id = number_of(consents)
    first = work.tx.disclosures.next_copy_number(document_id)
    numbers = tuple(range(first, first + copies))
    sheets = tuple(
        sheet for number in numbers for sheet in _sheets(work, ordered, document_id, number)
    )
    spoken = {one for sheet in sheets for one in (sheet.language, sheet.staff_language)}
    return PaperJob(
        kind=DocumentKind.CONSENT,
        title=Message(_TITLE, {"code": resident.code}),
        document_id=document_id,
        sheets=sheets,
        digits=digits_of(work),
        draft_translation=any(sheet.is_draft for sheet in sheets),
        resident_id=resident.id,
        copy_numbers=numbers,
        receivers=receivers_by_rule(work, DocumentKind.CONSENT, copies),
        consent_id=ordered[0].id if len(ordered) == 1 else None,
        labels=put_right(work, *spoken),
    )


def number_of(consents: Iterable[Decided]) -> str:
    """By which number the paper of these decisions is known."""
    return _document_id([one.id for one in consents])


def versions_of(consents: Sequence[Consent]) -> frozenset[str]:
    """What the QRs of their paper say of the wording, a sheet each pair of languages."""
    ordered = sorted(consents, key=lambda one: one.details.scope)
    return frozenset(map(_version, _by_columns(ordered)))


def _document_id(ids: Sequence[str]) -> str:
    return hashlib.sha256("|".join(sorted(ids)).encode()).hexdigest()[:16]


def _sheets(
    work: Work, consents: Sequence[Consent], document_id: str, copy: int
) -> list[ConsentPaper]:
    """One sheet per pair of languages: on paper a column never changes its language."""
    return [_sheet(work, alike, document_id, copy) for alike in _by_columns(consents)]


def _by_columns(consents: Sequence[Consent]) -> list[list[Consent]]:
    pairs: dict[frozenset[str], list[Consent]] = {}
    for one in consents:
        pairs.setdefault(frozenset(columns_of(one)), []).append(one)
    return list(pairs.values())


def _version(consents: Sequence[Consent]) -> str:
    return "-".join(str(one.read_text.version) for one in consents)


def columns_of(consent: Consent) -> tuple[str, str]:
    """The language that was read and the one beside it."""
    about = consent.details
    return about.language, beside(about.language, about.staff_language)


def _sheet(work: Work, consents: Sequence[Consent], document_id: str, copy: int) -> ConsentPaper:
    newest = max(consents, key=lambda one: one.at)
    resident = work.tx.residents.get(newest.resident_id)
    version = _version(consents)
    hers, ours = columns_of(newest)
    return ConsentPaper(
        frame=marked(work, frame_for(work, resident.code, document_id, version, copy), hers, ours),
        language=hers,
        staff_language=ours,
        names=names_by_rule(work, DocumentKind.CONSENT, resident),
        parts=tuple(part_of(work, one) for one in consents),
        signed=_signed(work, resident.id, consents),
    )


def _signed(
    work: Work, resident_id: ResidentId, consents: Sequence[Consent]
) -> PadSignature | None:
    """What she wrote on the pad for all of these; whatever lacks one of them is not hers here."""
    found = signature_for(work, resident_id, [one.id for one in consents])
    if found is None:
        return None
    strokes, at = found
    return PadSignature(strokes, at.astimezone(ZoneInfo(work.desk.shelter.time_zone)))


def _talk(work: Work, consent: Consent) -> Talk:
    """Who, when, where and how, of this decision and of no other."""
    about = consent.details
    staff = Names(work).person(consent.taken_by)
    return Talk(
        made_at=_to_the_minute(consent.at.astimezone(ZoneInfo(work.desk.shelter.time_zone))),
        place=about.place,
        staff_names=() if staff is None else (staff.name_ar, staff.name_latin),
        read_in=about.language,
        interpreter=about.interpreter,
        given_by=about.given_by,
        guardian=about.guardian,
        guardian_relation=about.guardian_relation,
        child=about.child,
        assent=None if about.assent is Assent.NOT_ASKED else about.assent,
        best_interest=about.best_interest,
        mark=about.mark,
        witnesses=about.witnesses,
        copy_given=about.copy_given,
    )


def _to_the_minute(when: datetime) -> datetime:
    """As paper says it: decisions of one minute have one time."""
    return when.replace(second=0, microsecond=0)


def part_of(work: Work, consent: Consent) -> ConsentPart:
    """One decision as paper shows it: what was read in both languages and what came of it."""
    about = consent.details
    agency = None if about.agency_id is None else work.tx.agencies.get(about.agency_id)
    staff_text = consent.staff_text
    if about.language == about.staff_language:
        second = current(work, about.scope, beside(about.language, about.language))
        items = tuple(about.items)
        if second is not None:
            say = saying(work.desk.translate, put_right(work, second.language))
            staff_text = consent_texts.filled(second, agency, items, say)
    allows = about.decision in (Decision.AGREED, Decision.IN_PART)
    return ConsentPart(
        read_text=consent.read_text,
        staff_text=staff_text,
        lines_read=lines_told(consent.read_text, about.told) if about.told else frozenset(),
        decision=about.decision,
        valid_until=about.valid_until,
        teach_back=about.teach_back if allows else None,
        agency=() if agency is None else (agency.name_ar, agency.name_latin),
        purpose=about.purpose,
        items=about.items,
        withheld=about.withheld,
        note=about.note,
        contact=(about.contact_name, about.contact_phone),
        how=about.how,
        risks_discussed=about.risks_discussed,
        alternatives_discussed=about.alternatives_discussed,
        talk=_talk(work, consent),
    )


def blank_job(
    work: Work,
    scopes: Sequence[Scope],
    languages: tuple[str, str],
    copies: int,
    band: AgeBand | None,
) -> PaperJob:
    """An empty form for the pen, in her language and one of ours; with a child of ``band``, its
    words and the guardian's lines. Raises ``NotFound`` where a text is missing.
    """
    hers, ours = languages
    talk = Talk() if band is None else Talk(child=_child_asked(work, band, hers, ours))
    parts = tuple(_blank_part(work, scope, hers, beside(hers, ours), talk) for scope in scopes)
    version = "-".join(str(part.read_text.version) for part in parts)
    who = hers if band is None else f"{hers}/{band}"
    document_id = _document_id([f"{who}/{scope.value}" for scope in scopes])
    sheet = ConsentPaper(
        frame=marked(work, blank_frame(work, document_id, version), hers, beside(hers, ours)),
        language=hers,
        staff_language=beside(hers, ours),
        names=(),
        parts=parts,
        for_pen=True,
    )
    return PaperJob(
        kind=DocumentKind.CONSENT,
        title=Message(_BLANK),
        document_id=document_id,
        sheets=(sheet,) * copies,
        digits=digits_of(work),
        draft_translation=sheet.is_draft,
        labels=put_right(work, sheet.language, sheet.staff_language),
    )


def _child_asked(work: Work, band: AgeBand, hers: str, ours: str) -> ChildSays:
    found = [child_words(work, band, language) for language in (hers, beside(hers, ours))]
    return ChildSays(band=band, told=tuple(one for one in found if one is not None))


def _blank_part(work: Work, scope: Scope, hers: str, ours: str, talk: Talk) -> ConsentPart:
    read, staff = current(work, scope, hers), current(work, scope, ours)
    if read is None or staff is None:
        raise NotFound
    opened = consent_texts.for_the_pen
    return ConsentPart(read_text=opened(read), staff_text=opened(staff), talk=talk)
