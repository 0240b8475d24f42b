"""What the child of paper does: our documents, from plain data to bytes, and their pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.ports import Translate
from shelter_desk.printing.documents.audit_report import audit_report
from shelter_desk.printing.documents.belongings_receipt import belongings_receipt
from shelter_desk.printing.documents.consent_form import consent_form
from shelter_desk.printing.documents.evacuation_list import evacuation_list
from shelter_desk.printing.documents.feedback_sheet import feedback_sheet
from shelter_desk.printing.documents.figures_sheet import figures_sheet
from shelter_desk.printing.documents.form_sheet import form_sheet
from shelter_desk.printing.documents.front_line_sheet import front_line_sheet
from shelter_desk.printing.documents.hand_over_sheet import hand_over_sheet
from shelter_desk.printing.documents.her_plan import her_plan
from shelter_desk.printing.documents.leaving_letter import leaving_letter
from shelter_desk.printing.documents.needs_sheet import needs_sheet
from shelter_desk.printing.documents.overview_sheet import overview_sheet
from shelter_desk.printing.documents.own_copy import own_copy
from shelter_desk.printing.documents.pocket_slip import pocket_slip
from shelter_desk.printing.documents.purge_certificate import certificate
from shelter_desk.printing.documents.recall_notice import recall_notice
from shelter_desk.printing.documents.recovery_sheet import recovery_sheet
from shelter_desk.printing.documents.referral_form import referral_form
from shelter_desk.printing.documents.safety_plan import crisis_card, safety_plan
from shelter_desk.printing.documents.screening_result import screening_result
from shelter_desk.printing.documents.shift_page import shift_page
from shelter_desk.printing.documents.told_sheet import told_sheet
from shelter_desk.printing.documents.training_sheet import training_sheet
from shelter_desk.printing.documents.withdrawal_sheet import withdrawal_sheet
from shelter_desk.printing.papers.certificate import CertificatePaper
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.printing.papers.evacuation import EvacuationPaper
from shelter_desk.printing.papers.feedback import FeedbackPaper
from shelter_desk.printing.papers.figures import FiguresPaper
from shelter_desk.printing.papers.form import FormPaper
from shelter_desk.printing.papers.front_line import FrontLinePaper
from shelter_desk.printing.papers.hand_over import HandOverPaper
from shelter_desk.printing.papers.handover import HandoverPaper
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.printing.papers.letter import LeavingLetter
from shelter_desk.printing.papers.log import LogPaper
from shelter_desk.printing.papers.needs import NeedsPaper
from shelter_desk.printing.papers.overview import OverviewPaper
from shelter_desk.printing.papers.own_copy import OwnCopyPaper
from shelter_desk.printing.papers.plan import PlanPaper
from shelter_desk.printing.papers.recall import RecallPaper
from shelter_desk.printing.papers.receipt import ReceiptPaper
from shelter_desk.printing.papers.recovery import RecoveryPaper
from shelter_desk.printing.papers.referral import ReferralPaper
from shelter_desk.printing.papers.safety import CrisisCardPaper, SafetyPlanPaper
from shelter_desk.printing.papers.screening import ScreeningPaper
from shelter_desk.printing.papers.slip import SlipPaper
from shelter_desk.printing.papers.told import ToldPaper
from shelter_desk.printing.papers.training import TrainingPaper
from shelter_desk.printing.papers.withdrawal import WithdrawalPaper
from shelter_desk.printing.pdf.attachments import attach_json, without_attachments
from shelter_desk.printing.pdf.joining import join_pdfs
from shelter_desk.printing.pdf.protect import encrypt_pdf
from shelter_desk.printing.pdf.raster import page_images, page_sizes
from shelter_desk.printing.press.pictures import picture_parcel
from shelter_desk.printing.press.plain import paper_of
from shelter_desk.printing.press.wire import Parcel
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words

_MADE_BY: Final[Mapping[type[SheetPaper], Callable[[Any, FontBook, Words], bytes]]] = (
    MappingProxyType(
        {
            ConsentPaper: consent_form,
            ReferralPaper: referral_form,
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
            RecallPaper: recall_notice,
            SlipPaper: pocket_slip,
            FeedbackPaper: feedback_sheet,
            FormPaper: form_sheet,
            WithdrawalPaper: withdrawal_sheet,
            LeavingLetter: leaving_letter,
            FiguresPaper: figures_sheet,
            FrontLinePaper: front_line_sheet,
            HandOverPaper: hand_over_sheet,
            OverviewPaper: overview_sheet,
            TrainingPaper: training_sheet,
        }
    )
)
"""Who makes which paper."""

_FIRST_LETTERS: Final = "أA"


def made(sheet: SheetPaper, book: FontBook, words: Words) -> bytes:
    """The PDF of one sheet. Raises ``MissingGlyphs``, ``TextTooLong``."""
    return _MADE_BY[type(sheet)](sheet, book, words)


class Work:
    """Typefaces stay open between papers."""

    def __init__(self) -> None:
        self._book = FontBook()
        self._book.missing(_FIRST_LETTERS)
        self._do: Mapping[str, Callable[[Parcel, Translate], Iterator[Parcel]]] = {
            "make": self._make,
            "pictures": self._pictures,
            "sizes": self._sizes,
            "protect": self._protect,
            "bare": self._bare,
            "missing": self._missing,
        }

    def answer(self, asked: Parcel, say: Translate) -> Iterator[Parcel]:
        """As the head's ``do`` says."""
        return self._do[asked.head["do"]](asked, say)

    def _make(self, asked: Parcel, say: Translate) -> Iterator[Parcel]:
        head, (data,) = asked.head, asked.blobs
        words = Words(say, Digits(head["digits"]))
        sheets = [made(paper_of(one), self._book, words) for one in head["sheets"]]
        whole = sheets[0] if len(sheets) == 1 else join_pdfs(sheets)
        yield Parcel({}, (attach_json(whole, head["data_name"], data) if data else whole,))

    def _pictures(self, asked: Parcel, _say: Translate) -> Iterator[Parcel]:
        head = asked.head
        return map(picture_parcel, page_images(asked.blobs[0], head["dpi"], head["pages"]))

    def _sizes(self, asked: Parcel, _say: Translate) -> Iterator[Parcel]:
        yield Parcel({"sizes": list(page_sizes(asked.blobs[0], asked.head["dpi"]))})

    def _protect(self, asked: Parcel, _say: Translate) -> Iterator[Parcel]:
        yield Parcel({}, (encrypt_pdf(asked.blobs[0], asked.head["phrase"]),))

    def _bare(self, asked: Parcel, _say: Translate) -> Iterator[Parcel]:
        yield Parcel({}, (without_attachments(asked.blobs[0]),))

    def _missing(self, asked: Parcel, _say: Translate) -> Iterator[Parcel]:
        yield Parcel({"missing": self._book.missing(asked.head["text"])})
