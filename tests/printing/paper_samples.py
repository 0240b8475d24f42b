"""One of each kind of paper, with every sort of value that such a paper can hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.figures.told import FigureRow, FigureTable
from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.certificate import BackupLine, CertificatePaper, Hand
from shelter_desk.printing.papers.figures import FiguresPaper
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.hand_over import HandOverPaper
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.printing.papers.log import LogLine, LogPaper
from shelter_desk.printing.papers.own_copy import Entry, OwnCopyPaper, Part
from shelter_desk.printing.papers.own_copy import Told as ToldLine
from shelter_desk.printing.papers.recall import RecallPaper
from shelter_desk.printing.papers.receipt import GivenLine, ReceiptLine, ReceiptPaper
from shelter_desk.printing.papers.referral import Basis
from shelter_desk.printing.papers.screening import ScreeningPaper, SittingLine
from shelter_desk.printing.papers.slip import SlipPaper
from shelter_desk.printing.papers.told import ToldPaper, ToldText
from tests.printing import (
    her_samples,
    house_samples,
    overview_samples,
    pen_samples,
    plan_samples,
    samples,
)

FRAME = samples.page_frame()
AT = datetime(2026, 11, 23, 19, 5, tzinfo=timezone(timedelta(hours=3)))
DAY = date(2026, 12, 3)
NAMES = (samples.ARABIC_NAME, samples.LATIN_NAME)


def every_paper() -> tuple[SheetPaper, ...]:
    """Every kind, some in two shapes."""
    return (
        samples.consent_paper(),
        samples.pen_paper(),
        samples.referral_paper(),
        samples.referral_paper(basis=_basis()),
        samples.recovery_paper(),
        plan_samples.plan(),
        plan_samples.safety(),
        plan_samples.card(),
        plan_samples.needs(),
        _certificate(),
        replace(_certificate(), counts=(("house_version", 2),), of_house=True),
        _log(),
        _figures(),
        _own_copy(),
        receipt(),
        _screening(),
        _told(),
        house_samples.evacuation_paper(),
        house_samples.handover_paper(),
        house_samples.front_line_paper(),
        house_samples.front_line_paper(language="en"),
        house_samples.training_paper(),
        pen_samples.pen_paper("incident"),
        *pen_samples.house_papers().values(),
        her_samples.withdrawal("hi"),
        her_samples.letter("am"),
        her_samples.rules_told("ta"),
        _recall(),
        replace(_recall(), numbers=()),
        _hand_over(),
        replace(_hand_over(), codes=("SD-2026-0001", "SD-2026-0002"), basis="Order 12", parts=()),
        _slip(),
        overview_samples.overview_paper(),
        her_samples.blank_withdrawal("ta", "en"),
        her_samples.blank_letter("hi"),
        her_samples.blank_slip("ur"),
        her_samples.feedback("am"),
    )


def _hand_over() -> HandOverPaper:
    return HandOverPaper(
        frame=FRAME,
        language="ar",
        staff_language="en",
        agency=("النيابة العامة", "Public Prosecution"),
        made_on=DAY,
        data_name="file.json",
        codes=("SD-2026-0147",),
        names=("سلام",),
        items=(DataItem.NAME, DataItem.NEEDS),
        agreed_until=DAY,
        parts=_own_copy().parts,
        part=2,
    )


def _recall() -> RecallPaper:
    return RecallPaper(
        frame=FRAME,
        language="ar",
        staff_language="en",
        agency=("مركز السلام الصحي", "Salam Health Centre"),
        focal_person="د. هند",
        numbers=("SD-R-2026-0001", "SD-R-2026-0007"),
        taken_back_on=DAY,
        made_on=DAY,
        staff_names=NAMES,
    )


def _slip() -> SlipPaper:
    return SlipPaper(
        frame=FRAME,
        language="am",
        staff_language="ar",
        agency=("مركز السلام الصحي", "Salam Health Centre"),
        address="طريق 10، بجانب السوق",
        hours="8:00–14:00",
        phone="+97317000000",
        focal_person="د. هند",
        appointment_at=AT,
    )


def _basis() -> Basis:
    return Basis(
        items=(DataItem.NAME, DataItem.NEEDS),
        ground=next(iter(Ground)),
        law="قانون 1",
        reason="خطر على الحياة",
        decided_at=AT,
        managers=(NAMES, ("Noora",)),
        she_knows=False,
        not_told_why="her phone is watched",
        tell_on=DAY,
    )


def _certificate() -> CertificatePaper:
    hands = (Hand(Text("roles", "Manager"), "123"), Hand(Text("roles", "Data officer"), "456"))
    line = BackupLine(Text("papers", "On a stick"), DAY, DAY + timedelta(days=90))
    return CertificatePaper(
        FRAME, "ar", "en", AT, *hands, (("note", 12), ("record", 3)), (line,), 2, DAY, 77, "ab" * 32
    )


def _log() -> LogPaper:
    lines = tuple(
        LogLine(number, AT, "نورة سالم", "Looked at a file", samples.CODE, "إحالة", number == 3)
        for number in range(1, 60)
    )
    return LogPaper(
        *(PageFrame("", "LOG-77-ABCDEF01"), "ar", lines, 5, AT, None, samples.CODE, AT, NAMES),
        *(77, "lamp river stone", "ab" * 32, "cd" * 32, "ef" * 64, "01" * 32),
    )


def _figures() -> FiguresPaper:
    rows = (
        FigureRow("نساء وبنات", ("woman",), ("30",), "75 %"),
        FigureRow("رجال وأولاد", ("man",), ("<11",)),
    )
    across = (FigureRow("نساء وبنات", ("woman",), ("<11", "30", "–")),)
    head, codes = ("الأشخاص", "النسبة"), ("people", "share")
    return FiguresPaper(
        frame=PageFrame("", "FIG-2026-10-ABCDEF01"),
        language="ar",
        title="أرقام أكتوبر 2026",
        about=(("لمن", "للعموم"),),
        tables=(
            FigureTable("gender", "النوع الاجتماعي", "gender", head, codes, rows),
            FigureTable("age", "العمر", "two", head, codes, (), withheld=True),
            FigureTable(
                "gender_form", "الشكل", "x", ("عمل", "غيره", "أكثر"), ("a", "b", "c"), across
            ),
        ),
        check=(("أصغر مجموعة تُظهر", "11"), ("البصمة", "ab" * 32)),
        withheld_words="لا يُظهر",
        made_at=AT,
        made_by=NAMES,
    )


def _own_copy() -> OwnCopyPaper:
    lines = (ToldLine("رقم الجواز", "A1234567", ltr=True), ToldLine("الاسم", "فاطمة"))
    words = "وصلت متعبة. She slept."
    entries = tuple(Entry(f"ملاحظة {number}", lines, words) for number in range(9))
    return OwnCopyPaper(FRAME, "ar", lines, (Part("الملاحظات", entries, "ما كُتب"),), ("الإدارة",))


def receipt(language: str = "ar") -> ReceiptPaper:
    """What is kept for her, and what she was given."""
    kept = Text("belongings", "Passport")
    line = ReceiptLine(
        *(1, kept, "جواز سفر أزرق", 1, "good", "", "S-12", AT, "she herself", "Layla"),
        *(True, DAY, Text("belongings", "Safe"), False),
    )
    given = GivenLine(Text("belongings", "Money"), "bus", 2, "5.500", AT, None)
    beside = "en" if language == "ar" else "ar"
    staff = ("Layla", "ليلى")
    return ReceiptPaper(FRAME, language, beside, AT, NAMES, staff, (line,), (given,))


def _screening() -> ScreeningPaper:
    outcome = Text("screening", "Signs were found")
    return ScreeningPaper(
        *(FRAME, "ar", "en", AT, NAMES, outcome),
        ({"ar": "جملة أولى", "en": "A first sentence"}, {"en": "A second one", "ar": "ثانية"}),
        (SittingLine(DAY, "Layla", outcome),),
        *(outcome, "ليلى", "حسب ما قالته"),
    )


def _told() -> ToldPaper:
    hers = ToldText("ar", 1, "الحقوق", ("سطر أول", "سطر ثانٍ"))
    ours = ToldText("en", 1, "Rights", ("A first line", "A second one"), "Noora")
    return ToldPaper(PageFrame("", "blank-told"), "ar", "en", ((hers, ours),))
