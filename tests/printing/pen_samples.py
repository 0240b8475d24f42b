"""The sheets for the pen as the program makes them, without a desk."""

from __future__ import annotations

from shelter_desk.domain.desk import Digits
from shelter_desk.forms.for_the_pen import PEN_FORMS
from shelter_desk.printing.papers.evacuation import (
    EvacuationLine,
    EvacuationPaper,
    EvacuationRoom,
)
from shelter_desk.printing.papers.form import FormPaper
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.handover import HandoverPaper
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.printing.papers.receipt import ReceiptPaper
from shelter_desk.printing.papers.referral import ReferralPaper
from shelter_desk.services.inside.sheets.pen_sheets import pen_paper_of
from tests.printing import samples
from tests.printing.written import say

STAFF = ("ar", "en")


def pen_paper(key: str) -> FormPaper:
    return pen_paper_of(PEN_FORMS[key], PageFrame("", f"pen-{key}"), say, Digits.WESTERN)


def _frame(key: str) -> PageFrame:
    return PageFrame("", f"pen-{key}", blank=True)


def referral() -> ReferralPaper:
    return ReferralPaper(_frame("referral"), *STAFF)


def handover() -> HandoverPaper:
    return HandoverPaper(_frame("handover"), *STAFF)


def evacuation(rooms: int = 3, beds: int = 4) -> EvacuationPaper:
    """Rooms with beds, and lines for others; with none of them a house that keeps no board."""
    board = (
        EvacuationRoom(
            f"{room}", room == 1, tuple(EvacuationLine(f"{room}-{at}", "") for at in range(beds))
        )
        for room in range(1, rooms + 1)
    )
    others = EvacuationRoom("", step_free=False, lines=(EvacuationLine("", ""),) * 8)
    return EvacuationPaper(_frame("evacuation"), *STAFF, samples.MADE_AT, (*board, others))


def receipt(language: str = "ar", beside: str = "en", *, draft: bool = False) -> ReceiptPaper:
    frame = PageFrame("", "pen-receipt", blank=True, draft=draft)
    return ReceiptPaper(frame, language, beside)


def house_papers() -> dict[str, SheetPaper]:
    """Empty papers of the house, and the one she signs in a language of hers."""
    return {
        "referral": referral(),
        "handover": handover(),
        "evacuation": evacuation(),
        "receipt": receipt(),
        "receipt-ta": receipt("ta", "ar", draft=True),
    }
