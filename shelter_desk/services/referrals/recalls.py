"""Telling agencies to stop, after she took back what reached them; and the slip she takes along."""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.ids import AgencyId, ReferralId, ResidentId, ToldAgencyId
from shelter_desk.domain.referrals import ToldAgency
from shelter_desk.domain.staff import Permission
from shelter_desk.services.gate import may_recall, untold_by_agency
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.people.people import Names, agency_name
from shelter_desk.services.inside.referrals.recall_sheets import recall_job, slip_job
from shelter_desk.services.inside.referrals.to_tell import to_tell_rows
from shelter_desk.services.inside.typed.typed import typed_line, typed_words
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.referral import ToldRow, ToTellRow


@query(Permission.REFER, Quiet("part of a file whose opening was logged"))
def agencies_to_tell(work: Work, resident_id: ResidentId) -> tuple[ToTellRow, ...]:
    """Who holds something that she took back and was not told yet, the longest waiting first."""
    return to_tell_rows(work, resident_id)


@query(Permission.REFER, Quiet("part of a file whose opening was logged"))
def agencies_told(work: Work, resident_id: ResidentId) -> tuple[ToldRow, ...]:
    """Who was told to stop, newest first; an agency that held two things stands once a telling."""
    names, rows = Names(work), []
    for one in work.tx.referral_story.told(resident_id):
        row = ToldRow(
            agency_name(work, one.agency_id), one.who, one.words, one.at, names.of(one.by)
        )
        if row not in rows:
            rows.append(row)
    return tuple(rows)


@command(Permission.REFER, Act.REFER)
def tell_agency(
    work: Work, resident_id: ResidentId, agency_id: AgencyId, who: str, words: str = ""
) -> None:
    """Somebody there was told to stop: everything of hers that this agency holds counts as told.

    Raises ``NothingWritten`` without a name, ``NothingToRecall``, ``TextTooLong``.
    """
    may_recall(work, resident_id, agency_id)
    person, said = typed_line(who), typed_words(words).strip()
    if not person:
        raise NothingWritten
    now = work.desk.clock.now()
    for one in untold_by_agency(work, resident_id)[resident_id, agency_id]:
        told = ToldAgency(
            id=ToldAgencyId(work.desk.ids.new()),
            resident_id=resident_id,
            agency_id=agency_id,
            at=now,
            by=work.desk.staff.id,
            who=person,
            words=said,
            consent_id=one.consent_id,
            referral_id=one.referral_id,
        )
        work.tx.referral_story.tell(told)
        ref = Ref("agency_told", told.id)
        work.audit(resident_id=resident_id, ref=ref, detail="agency told")
    work.changed(Topic.REFERRALS, Topic.CONSENTS, Topic.FILE)


@query(Permission.PRINT, Act.PREVIEW)
def gather_recall(work: Work, resident_id: ResidentId, agency_id: AgencyId) -> PaperJob:
    """A notice that asks the agency to stop, to give back or to destroy, and to say so.

    Raises ``NothingToRecall``.
    """
    numbers = may_recall(work, resident_id, agency_id)
    return audit_gathered(work, recall_job(work, resident_id, agency_id, numbers))


@query(Permission.PRINT, Act.PREVIEW)
def gather_slip(work: Work, referral_id: ReferralId) -> PaperJob:
    """What she takes along: where, when, whom to ask for. It names neither her nor the house."""
    return audit_gathered(work, slip_job(work, work.tx.referrals.get(referral_id)))
