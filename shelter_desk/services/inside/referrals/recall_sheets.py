"""The data of a notice to an agency, and of the slip for her pocket."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.referrals import CopyFor, Referral
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.recall import RecallPaper
from shelter_desk.printing.papers.slip import SlipPaper
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    paper_number,
)
from shelter_desk.services.inside.papers.paper_languages import languages_for, marked
from shelter_desk.services.inside.people.people import Names, agency_name
from shelter_desk.services.inside.referrals.to_tell import to_tell_rows
from shelter_desk.services.inside.texts.wordings import put_right
from shelter_desk.services.labels.choices import COPIES_FOR
from shelter_desk.services.use_case import Work

_RECALL = Text("papers", "Notice to {agency}")
_SLIP = Text("papers", "Slip for her pocket, {number}")


def recall_job(
    work: Work, resident_id: ResidentId, agency_id: AgencyId, numbers: tuple[str, ...]
) -> PaperJob:
    """Only what the agency knows already: the numbers of what reached it, never a name or a code.

    Called behind the gate.
    """
    agency = work.tx.agencies.get(agency_id)
    rows = to_tell_rows(work, resident_id)
    since = next((one.since for one in rows if one.agency_id == agency_id), None)
    zone = ZoneInfo(work.desk.shelter.time_zone)
    document_id = paper_number(DocumentKind.RECALL, f"{resident_id}/{agency_id}")
    copy = work.tx.disclosures.next_copy_number(document_id)
    staff = Names(work).person(work.desk.staff.id)
    language = work.desk.language
    paper = RecallPaper(
        frame=frame_for(work, "", document_id, "1", copy),
        language=language,
        staff_language="en" if language == "ar" else "ar",
        agency=(agency.name_ar, agency.name_latin),
        focal_person=agency.focal_person,
        numbers=numbers,
        taken_back_on=None if since is None else since.astimezone(zone).date(),
        made_on=work.desk.local_today(),
        staff_names=() if staff is None else (staff.name_ar, staff.name_latin),
    )
    return PaperJob(
        kind=DocumentKind.RECALL,
        title=Message(_RECALL, {"agency": agency_name(work, agency_id)}),
        document_id=document_id,
        sheets=(paper,),
        digits=digits_of(work),
        resident_id=resident_id,
        copy_numbers=(copy,),
        receivers=(agency_name(work, agency_id),),
        agency_id=agency_id,
    )


def slip_job(work: Work, referral: Referral) -> PaperJob:
    """In her language beside ours; without her name, her code, or a word about the house."""
    agency = work.tx.agencies.get(referral.agency_id)
    hers, ours = languages_for(work, referral.resident_id)
    document_id = f"{referral.number}-S"
    copy = work.tx.disclosures.next_copy_number(document_id)
    frame = frame_for(work, "", document_id, str(referral.rev), copy)
    nameless = replace(frame, name_on_paper_ar="", name_on_paper_latin="")
    at = referral.appointment_at
    zone = ZoneInfo(work.desk.shelter.time_zone)
    paper = SlipPaper(
        frame=marked(work, nameless, hers, ours),
        language=hers,
        staff_language=ours,
        agency=(agency.name_ar, agency.name_latin),
        address=agency.address,
        hours=agency.hours,
        phone=agency.phone,
        focal_person=agency.focal_person,
        appointment_at=None if at is None else at.astimezone(zone),
    )
    return PaperJob(
        kind=DocumentKind.SLIP,
        title=Message(_SLIP, {"number": referral.number}),
        document_id=document_id,
        sheets=(paper,),
        digits=digits_of(work),
        draft_translation=paper.frame.draft,
        resident_id=referral.resident_id,
        copy_numbers=(copy,),
        receivers=(work.desk.translate(work.desk.language, COPIES_FOR[CopyFor.PERSON]),),
        labels=put_right(work, hers, ours),
    )
