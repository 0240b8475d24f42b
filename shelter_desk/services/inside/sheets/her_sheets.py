"""Papers she is given beside her plan: a consent taken back, the letter on leaving, what she was
told of rights and rules; each as data, in her language beside the staff's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from shelter_desk.domain.consents import Consent, Scope, standing
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.text import Message
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.printing.papers.letter import LeavingLetter
from shelter_desk.printing.papers.told import ToldPaper
from shelter_desk.printing.papers.withdrawal import WithdrawalPaper
from shelter_desk.services.inside.consents.consent_sheets import columns_of, part_of
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    names_by_rule,
    paper_number,
    receivers_by_rule,
)
from shelter_desk.services.inside.papers.paper_languages import languages_for, marked
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.sheets.told_sheets import told_pairs
from shelter_desk.services.inside.texts.wordings import put_right
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.use_case import Work


def withdrawal_job(work: Work, consent: Consent, copies: int) -> PaperJob:
    """The first copy is hers, any other ours. Raises ``NotFound`` while it is not taken back."""
    if consent.withdrawal is None:
        raise NotFound
    person = work.tx.residents.get(consent.resident_id)
    hers, ours = columns_of(consent)
    zone = ZoneInfo(work.desk.shelter.time_zone)
    staff = Names(work).person(consent.withdrawal.taken_by)
    kind, version = DocumentKind.WITHDRAWAL, str(consent.read_text.version)
    frame = frame_for(work, person.code, paper_number(kind, consent.id), version, 1)
    frame, part = marked(work, frame, hers), part_of(work, consent)
    draft = frame.draft or part.read_text.is_draft or part.staff_text.is_draft
    paper = WithdrawalPaper(
        frame=replace(frame, draft=draft),
        language=hers,
        staff_language=ours,
        names=names_by_rule(work, kind, person),
        part=part,
        agreed_at=consent.at.astimezone(zone),
        taken_back_at=consent.withdrawal.at.astimezone(zone),
        staff_names=() if staff is None else (staff.name_ar, staff.name_latin),
    )
    return _job(work, kind, person, paper, copies)


def letter_job(work: Work, resident_id: ResidentId) -> PaperJob:
    """Her letter about the last stay. Raises ``NotFound`` while she is in the house."""
    person = work.tx.residents.get(resident_id)
    stay = work.tx.residents.stay(resident_id)
    if stay is None or stay.ended_at is None:
        raise NotFound
    kind, today = DocumentKind.LEAVING, work.desk.local_today()
    hers, ours = languages_for(work, resident_id)
    clock = work.tx.retention.of(resident_id)
    kept = None if clock is None or clock.on_hold or clock.stopped_at else clock.keep_until
    number = paper_number(kind, f"{stay.id}/{stay.ended_at.isoformat()}")
    paper = LeavingLetter(
        frame=marked(work, frame_for(work, person.code, number, "1", 1), hers),
        language=hers,
        staff_language=ours,
        names=names_by_rule(work, kind, person),
        from_day=_day(work, stay.started_at),
        to_day=_day(work, stay.ended_at),
        made_on=today,
        kept_until=kept,
        follow_up_until=_asked_after_until(work, resident_id, today),
    )
    return _job(work, kind, person, paper, 1)


def rules_told_job(work: Work, resident_id: ResidentId, copies: int) -> PaperJob:
    """Rights and rules with her mark under them, the first copy hers. Raises ``NotFound``."""
    person = work.tx.residents.get(resident_id)
    hers, ours = languages_for(work, resident_id)
    pairs = told_pairs(work, hers, ours)
    version = "-".join(str(first.version) for first, _second in pairs)
    kind = DocumentKind.RULES_TOLD
    number = paper_number(kind, f"{resident_id}/{hers}/{version}")
    paper = ToldPaper(
        frame=marked(work, frame_for(work, person.code, number, version, 1), hers),
        language=hers,
        staff_language=ours,
        pairs=pairs,
        names=names_by_rule(work, kind, person),
        signed=True,
    )
    return _job(work, kind, person, paper, copies, draft=paper.is_draft)


def _asked_after_until(work: Work, resident_id: ResidentId, today: date) -> date | None:
    """Until when she agrees to be asked after, as her decision stands at this moment."""
    hers = standing(work.tx.consents.of_resident(resident_id), today)
    agreed = hers.get((Scope.FOLLOW_UP, None))
    return None if agreed is None else agreed.details.valid_until


def _day(work: Work, at: datetime) -> date:
    return at.astimezone(ZoneInfo(work.desk.shelter.time_zone)).date()


def _job(
    work: Work,
    kind: DocumentKind,
    person: Resident,
    paper: WithdrawalPaper | LeavingLetter | ToldPaper,
    copies: int,
    *,
    draft: bool = False,
) -> PaperJob:
    frame: PageFrame = paper.frame
    first = work.tx.disclosures.next_copy_number(frame.document_id)
    numbers = tuple(range(first, first + copies))
    sheets: tuple[SheetPaper, ...] = tuple(
        replace(paper, frame=replace(frame, copy_number=number)) for number in numbers
    )
    return PaperJob(
        kind=kind,
        title=Message(DOCUMENTS[kind]),
        document_id=frame.document_id,
        sheets=sheets,
        digits=digits_of(work),
        draft_translation=frame.draft or draft,
        resident_id=ResidentId(person.id),
        copy_numbers=numbers,
        receivers=receivers_by_rule(work, kind, copies),
        items=(kind.value,),
        labels=put_right(work, paper.language, paper.staff_language),
    )
