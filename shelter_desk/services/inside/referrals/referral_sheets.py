"""A referral's data, taken only behind the gate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.referrals import WRITTEN_APART, CopyFor, Referral
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.referral import Basis, ReferralPaper
from shelter_desk.services.gate import Permit, may_leave
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    names_on_paper,
)
from shelter_desk.services.inside.papers.paper_languages import STAFF_LANGUAGES
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.use_case import Work

_TITLE = Text("papers", "Referral {number}")


def referral_job(work: Work, referral: Referral, copies_for: Sequence[CopyFor]) -> PaperJob:
    """The wanted copies. Raises the gate's refusals before anything is made."""
    permit = may_leave(work, referral)
    resident = work.tx.residents.get(referral.resident_id)
    document_id = referral.number
    first = work.tx.disclosures.next_copy_number(document_id)
    numbers = tuple(range(first, first + len(copies_for)))
    whole = _paper(work, referral, permit)
    unshared = _unshared(referral, permit)
    sheets = tuple(
        replace(
            whole,
            frame=frame_for(work, resident.code, document_id, str(referral.rev), number),
            copies=(copy_for,),
            kept_here=unshared if copy_for is CopyFor.OURS else (),
        )
        for number, copy_for in zip(numbers, copies_for, strict=True)
    )
    return PaperJob(
        kind=DocumentKind.REFERRAL,
        title=Message(_TITLE, {"number": referral.number}),
        document_id=document_id,
        sheets=sheets,
        digits=digits_of(work),
        resident_id=resident.id,
        copy_numbers=numbers,
        receivers=tuple(_receiver(work, referral, copy_for) for copy_for in copies_for),
        items=tuple(sorted(item.value for item in permit.items)),
        consent_id=permit.consent_id,
        override_id=permit.override_id,
        referral_id=referral.id,
        permit=permit,
    )


def blank_referral(frame: PageFrame) -> ReferralPaper:
    """Three copies for the pen; nobody's agreement is on them yet."""
    return ReferralPaper(frame, *STAFF_LANGUAGES)


def _unshared(referral: Referral, permit: Permit) -> tuple[tuple[DataItem, str], ...]:
    """What the house wrote for itself: it stays off every copy but ours."""
    kept = (item for item in WRITTEN_APART if item not in permit.items)
    return tuple((item, words) for item in kept if (words := referral.words_of(item)))


def _receiver(work: Work, referral: Referral, copy_for: CopyFor) -> str:
    if copy_for is CopyFor.RECEIVER:
        return work.tx.agencies.get(referral.agency_id).name(work.desk.language)
    return work.desk.translate(work.desk.language, labels.COPIES_FOR[copy_for])


def _agreed_until(work: Work, permit: Permit) -> date | None:
    if permit.consent_id is None:
        return None
    return work.tx.consents.get(permit.consent_id).details.valid_until


def _basis(work: Work, permit: Permit) -> Basis | None:
    """What the paper says about items that leave without her agreement."""
    if permit.override_id is None:
        return None
    decided = work.tx.overrides.get(permit.override_id)
    names = Names(work)
    managers = [names.person(one) for one in (decided.by, decided.second)]
    return Basis(
        items=tuple(item for item in DataItem if item in permit.without),
        ground=decided.ground,
        law=decided.law,
        reason=decided.reason,
        decided_at=decided.at.astimezone(ZoneInfo(work.desk.shelter.time_zone)),
        managers=tuple((one.name_ar, one.name_latin) for one in managers if one is not None),
        she_knows=decided.she_knows,
        not_told_why=decided.not_told_why,
        tell_on=decided.tell_on,
        agreed_to_rest=bool(permit.items - permit.without),
    )


def _paper(work: Work, referral: Referral, permit: Permit) -> ReferralPaper:
    resident = work.tx.residents.get(referral.resident_id)
    agency = work.tx.agencies.get(referral.agency_id)
    staff = Names(work).person(referral.made_by)
    by_name = DataItem.NAME in permit.items
    agreed = {item: referral.words_of(item) for item in DataItem if item in permit.items}
    zone = ZoneInfo(work.desk.shelter.time_zone)
    language = work.desk.language
    return ReferralPaper(
        frame=frame_for(work, resident.code, referral.number, str(referral.rev), 0),
        language=language,
        staff_language="en" if language == "ar" else "ar",
        number=referral.number,
        made_at=referral.made_at.astimezone(zone),
        agency=(agency.name_ar, agency.name_latin),
        service=referral.service,
        reason=agreed.get(DataItem.REASON, ""),
        urgency=referral.urgency,
        safety_note=agreed.get(DataItem.SAFETY_NOTE, ""),
        contents=tuple(one for one in agreed.items() if one[0] not in WRITTEN_APART),
        names=names_on_paper(resident) if by_name else (),
        staff_names=() if staff is None else (staff.name_ar, staff.name_latin),
        focal_person=agency.focal_person,
        phone=agency.phone,
        address=agency.address,
        agreed_until=_agreed_until(work, permit),
        basis=_basis(work, permit),
    )
