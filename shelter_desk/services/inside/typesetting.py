"""From plain data to the bytes of one PDF; the only caller of the documents of printing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from shelter_desk.domain.ports import Translate
from shelter_desk.printing.attachments import attach_json
from shelter_desk.printing.audit_report import audit_report
from shelter_desk.printing.belongings_receipt import belongings_receipt
from shelter_desk.printing.consent_form import consent_form
from shelter_desk.printing.evacuation_list import evacuation_list
from shelter_desk.printing.fonts import FontBook
from shelter_desk.printing.her_plan import her_plan
from shelter_desk.printing.joining import join_pdfs
from shelter_desk.printing.needs_sheet import needs_sheet
from shelter_desk.printing.own_copy import own_copy
from shelter_desk.printing.papers.certificate import CertificatePaper
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.printing.papers.evacuation import EvacuationPaper
from shelter_desk.printing.papers.handover import HandoverPaper
from shelter_desk.printing.papers.log import LogPaper
from shelter_desk.printing.papers.needs import NeedsPaper
from shelter_desk.printing.papers.own_copy import OwnCopyPaper
from shelter_desk.printing.papers.plan import PlanPaper
from shelter_desk.printing.papers.receipt import ReceiptPaper
from shelter_desk.printing.papers.recovery import RecoveryPaper
from shelter_desk.printing.papers.referral import ReferralPaper
from shelter_desk.printing.papers.safety import CrisisCardPaper, SafetyPlanPaper
from shelter_desk.printing.papers.screening import ScreeningPaper
from shelter_desk.printing.papers.told import ToldPaper
from shelter_desk.printing.purge_certificate import certificate
from shelter_desk.printing.recovery_sheet import recovery_sheet
from shelter_desk.printing.referral_form import referral_form
from shelter_desk.printing.safety_plan import crisis_card, safety_plan
from shelter_desk.printing.screening_result import screening_result
from shelter_desk.printing.shift_page import shift_page
from shelter_desk.printing.told_sheet import told_sheet
from shelter_desk.printing.words import Words
from shelter_desk.services.gate import Permit
from shelter_desk.services.inside.paper_jobs import PaperJob, SheetPaper


def typeset_job(job: PaperJob, book: FontBook, translate: Translate) -> bytes:
    """All sheets of ``job`` in one file. Raises ``MissingGlyphs``, ``TextTooLong``.

    A referral without the gate's permit is a bug and raises ``PermissionError``.
    """
    permit = job.permit
    if permit is not None and (permit.referral_id, permit.resident_id) != (
        job.referral_id,
        job.resident_id,
    ):
        raise PermissionError(Permit.FORGED)
    words = Words(translate, job.digits)
    made = [_sheet(sheet, permit, book, words) for sheet in job.sheets]
    whole = made[0] if len(made) == 1 else join_pdfs(made)
    return attach_json(whole, job.data_name, job.data) if job.data else whole


def _sheet(sheet: SheetPaper, permit: Permit | None, book: FontBook, words: Words) -> bytes:
    if isinstance(sheet, ReferralPaper):
        return _referral(sheet, permit, book, words)
    return _MADE_BY[type(sheet)](sheet, book, words)


def _referral(sheet: ReferralPaper, permit: Permit | None, book: FontBook, words: Words) -> bytes:
    if permit is None or not {item for item, _words in sheet.contents} <= permit.items:
        raise PermissionError(Permit.FORGED)
    said = frozenset() if sheet.basis is None else frozenset(sheet.basis.items)
    if said != permit.without:
        # nothing leaves without her agreement on a paper that does not say so
        raise PermissionError(Permit.FORGED)
    return referral_form(sheet, book, words)


_MADE_BY: Mapping[type[SheetPaper], Callable[[Any, FontBook, Words], bytes]] = MappingProxyType(
    {
        ConsentPaper: consent_form,
        RecoveryPaper: recovery_sheet,
        OwnCopyPaper: own_copy,
        CertificatePaper: certificate,
        LogPaper: audit_report,
        ScreeningPaper: screening_result,
        ReceiptPaper: belongings_receipt,
        PlanPaper: her_plan,
        SafetyPlanPaper: safety_plan,
        CrisisCardPaper: crisis_card,
        NeedsPaper: needs_sheet,
        ToldPaper: told_sheet,
        EvacuationPaper: evacuation_list,
        HandoverPaper: shift_page,
    }
)
"""Who makes which paper; a referral goes by the gate's permit alone."""
