"""A signed page of a shift as the one at the desk may read it, on screen and on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.shifts import Handover
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.handover import HandoverPaper
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    numbers_of_nobodys,
    paper_number,
)
from shelter_desk.services.inside.papers.paper_languages import STAFF_LANGUAGES
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.typed.by_codes import known_then
from shelter_desk.services.inside.typed.redaction import Redaction
from shelter_desk.services.labels.house import SHIFTS
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.handover import AboutOne, HandoverView, HouseCount

_TITLE: Final = Text("papers", "Handover of a shift")


def views_of(work: Work, pages: Sequence[Handover]) -> tuple[HandoverView, ...]:
    """The pages without lines about people the one at the desk is kept away from.

    A name that became known only after one was signed is covered by a code.
    """
    if not pages:
        return ()
    written, names = [one.written_at for one in pages], Names(work)
    cover = Redaction(known_then(work, min(written), max(written)))
    return tuple(_view_of(work, one, names, cover.covered) for one in pages)


def _view_of(work: Work, page: Handover, names: Names, cover: Callable[[str], str]) -> HandoverView:
    tied = work.tx.conflicts.residents_of(work.desk.staff.id)
    shown = [one for one in page.lines if one.resident_id not in tied]
    return HandoverView(
        id=page.id,
        day=page.day,
        shift=page.shift,
        written_at=page.written_at,
        by_name=names.of(page.written_by),
        own=page.written_by == work.desk.staff.id,
        count=HouseCount(page.in_house, page.free_beds, page.held_beds, page.out_now),
        lines=tuple(
            AboutOne(work.tx.residents.get(one.resident_id).code, cover(one.words)) for one in shown
        ),
        hidden=len(page.lines) - len(shown),
        house=cover(page.house),
        tasks=cover(page.tasks),
        taken_at=page.taken_at,
        taken_by="" if page.taken_by is None else names.of(page.taken_by),
    )


def blank_handover(frame: PageFrame) -> HandoverPaper:
    """A page for the pen."""
    return HandoverPaper(frame, *STAFF_LANGUAGES)


def handover_job(work: Work, page: Handover) -> PaperJob:
    """The page on paper: codes alone, and nobody of the staff by name."""
    (seen,) = views_of(work, (page,))
    kind, zone = DocumentKind.HANDOVER, ZoneInfo(work.desk.shelter.time_zone)
    number = paper_number(kind, page.id)
    numbers, count = numbers_of_nobodys(work, number), seen.count
    paper = HandoverPaper(
        frame=frame_for(work, "", number, "1", *numbers),
        language=STAFF_LANGUAGES[0],
        staff_language=STAFF_LANGUAGES[1],
        shift=SHIFTS[seen.shift],
        day=seen.day,
        written_at=seen.written_at.astimezone(zone),
        counts=(count.in_house, count.free_beds, count.held_beds, count.out_now),
        lines=tuple((one.code, one.words) for one in seen.lines),
        hidden=seen.hidden,
        house=seen.house,
        tasks=seen.tasks,
        taken_at=None if seen.taken_at is None else seen.taken_at.astimezone(zone),
    )
    return PaperJob(
        kind=kind,
        title=Message(_TITLE),
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        copy_numbers=numbers,
    )
