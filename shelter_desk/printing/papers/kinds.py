"""All papers there are."""

from __future__ import annotations

from typing import Final, get_args

from shelter_desk.printing.papers.certificate import CertificatePaper
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.printing.papers.evacuation import EvacuationPaper
from shelter_desk.printing.papers.feedback import FeedbackPaper
from shelter_desk.printing.papers.figures import FiguresPaper
from shelter_desk.printing.papers.form import FormPaper
from shelter_desk.printing.papers.front_line import FrontLinePaper
from shelter_desk.printing.papers.hand_over import HandOverPaper
from shelter_desk.printing.papers.handover import HandoverPaper
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

SheetPaper = (
    ConsentPaper
    | ReferralPaper
    | RecoveryPaper
    | OwnCopyPaper
    | CertificatePaper
    | LogPaper
    | ReceiptPaper
    | PlanPaper
    | SafetyPlanPaper
    | CrisisCardPaper
    | ScreeningPaper
    | NeedsPaper
    | ToldPaper
    | EvacuationPaper
    | HandoverPaper
    | RecallPaper
    | SlipPaper
    | FormPaper
    | WithdrawalPaper
    | LeavingLetter
    | FiguresPaper
    | FrontLinePaper
    | HandOverPaper
    | OverviewPaper
    | TrainingPaper
    | FeedbackPaper
)

PAPERS: Final[tuple[type[SheetPaper], ...]] = get_args(SheetPaper)
