"""Invented plans for the tests of paper."""

from __future__ import annotations

from datetime import date

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.needs import NeedsLine, NeedsPaper
from shelter_desk.printing.papers.plan import PaperGoal, PaperStep, PlanPaper
from shelter_desk.printing.papers.safety import CrisisCardPaper, SafetyPlanPaper
from tests.printing.samples import CODE, DOCUMENT_ID

HERS = "أريد جواز سفري في يدي، ورقمه 4521-77."
LATIN = "To hear my mother every week."
DAY = date(2026, 12, 3)
FRAME = PageFrame(code=CODE, document_id=DOCUMENT_ID, copy_number=2)
BLANK = PageFrame(code="", document_id="blank-plan_paper")


def plan(language: str = "ar") -> PlanPaper:
    staff = Text("plan", "The staff")
    steps = (
        PaperStep("Write to the embassy with her", staff, "Layla", DAY),
        PaperStep("موعد مع الملحق العمالي", staff, "ليلى", None, DAY),
    )
    low, high = Text("needs", "2 · Hard, I need support"), Text("needs", "4 · Fine as it is")
    goals = (
        PaperGoal(HERS, Text("needs", "Law and documents"), low, high, staff, "Layla", steps),
        PaperGoal(LATIN, None, None, None, None, "", ()),
    )
    other = "en" if language == "ar" else "ar"
    loose = (PaperStep("A talk with the cook"),)
    return PlanPaper(FRAME, language, other, goals, loose, DAY, DAY, "in_part")


def safety(language: str = "ar") -> SafetyPlanPaper:
    lines = (
        ("main_concern", HERS),
        ("steps_before", "She tells whoever is on duty.\nThen she waits in room 2."),
        ("code_word", "نخلة"),
        ("if_missing", "بعد ساعتين نتصل بالرقم +97333000147."),
    )
    return SafetyPlanPaper(FRAME, language, "en" if language == "ar" else "ar", lines, DAY)


def card(language: str = "ar") -> CrisisCardPaper:
    other = "en" if language == "ar" else "ar"
    return CrisisCardPaper(FRAME, language, other, "شاي، ونيمالي إلى جانبي.", "نخلة")


def needs(language: str = "ar") -> NeedsPaper:
    """Fourteen domains at three talks: one sealed, one of which nobody spoke."""
    other = "en" if language == "ar" else "ar"
    said = NeedsLine(Text("needs", "Safety"), (1, None, 3), (2, 2, 4))
    silent = NeedsLine(Text("needs", "Hopes"), (None, None, None), (None, None, None))
    sealed = NeedsLine(Text("needs", "Peace of mind"), (None,) * 3, (None,) * 3, sealed=True)
    lines = (*(said,) * 12, silent, sealed)
    days = (date(2026, 11, 3), DAY, date(2027, 6, 3))
    return NeedsPaper(FRAME, language, other, days, (0.0, 0.25, 1.0), lines, DAY)
