"""Invented papers of the house."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.shifts import Shift
from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.evacuation import (
    EvacuationLine,
    EvacuationPaper,
    EvacuationRoom,
)
from shelter_desk.printing.papers.front_line import CallLine, FrontLinePaper, StageLine
from shelter_desk.printing.papers.handover import HandoverPaper
from shelter_desk.printing.papers.training import Look, TrainingPaper, TrainingPart
from shelter_desk.services.labels.front_line import OWN, PAGES, URGENT
from shelter_desk.services.labels.house import SHIFTS
from tests.printing import samples

FRAME = replace(samples.page_frame(), code="", copy_number=1)
TABLES = (Look.GRID, Look.TABLE)
STAIRS = Text("evacuation", "carry or support her on the stairs")
WAKE = Text("evacuation", "does not hear the alarm: wake her")


def _room(name: str, people: int) -> EvacuationRoom:
    lines = (
        EvacuationLine(
            f"{name}-{at}",
            f"SD-2026-{name}{at}",
            (STAIRS, WAKE) if at == 1 else (),
            out=at == 2,
            unasked=at == 3,
        )
        for at in range(1, people + 1)
    )
    return EvacuationRoom(name, name == "101", tuple(lines))


def evacuation_paper() -> EvacuationPaper:
    hidden = EvacuationRoom("", step_free=False, lines=(EvacuationLine("", "", (STAIRS,)),))
    rooms = (*(_room(str(number), 4) for number in range(101, 110)), hidden)
    return EvacuationPaper(FRAME, "ar", "en", samples.MADE_AT, rooms)


def handover_paper(lines: int = 3) -> HandoverPaper:
    words = "نامت قليلًا. الدواء في السابعة. Call +973 3612 3456 at 8:30."
    return HandoverPaper(
        frame=FRAME,
        language="ar",
        staff_language="en",
        shift=SHIFTS[Shift.NIGHT],
        day=date(2026, 11, 29),
        written_at=samples.MADE_AT,
        counts=(23, 4, 1, 2),
        lines=tuple((f"SD-2026-{at:04d}", words) for at in range(lines)),
        hidden=1,
        house="The lamp in the hall flickers. " * 30,
        tasks="Call the clinic. مفتاح المخزن عند الباب.\n" * 8,
        taken_at=samples.MADE_AT,
    )


def front_line_paper(
    who: FrontLine = FrontLine.SHELTER, language: str = "ar", asks: str = "لا استمارة قبل الطعام."
) -> FrontLinePaper:
    page = PAGES[who]
    stages = tuple(StageLine(f"Arrival {at}", "Within 24 hours", asks) for at in range(9))
    return FrontLinePaper(
        *(FRAME, language, page.title, page.whom, page.lead, page.signs, page.at_once),
        *(page.say, page.never, page.consent),
        (CallLine(URGENT, "999"), CallLine(page.house, "+973 1700 0000"), CallLine(OWN)),
        *(page.hint, stages, date(2026, 11, 29)),
    )


def training_paper(times: int = 1, language: str = "ar", other: str = "en") -> TrainingPaper:
    """Every look of a part, ``times`` over."""
    said = Both("سؤال قبل الراحة، الساعة 9:15.", "A question before rest, at 9:15.")
    parts = tuple(
        TrainingPart(
            look,
            said,
            before=None if look in TABLES else said,
            number=int(look in (Look.NUMBERED, Look.TO_TICK)),
            room=3,
            columns=((Both("", ""), 0.1), (said, 0.9)) if look in TABLES else (),
            rows=((Both("✓", "✓"), said), (Both("", ""), Both("Mona", "Mona")))
            if look is Look.TABLE
            else (),
        )
        for look in Look
    )
    return TrainingPaper(
        *(FRAME, language, other, said, said, said, (parts, parts[:1]) * times),
        date(2026, 11, 29),
    )
