"""Who is in the house and where, at this moment, as a list for whoever leads people out.

Everybody stands in it. Of somebody the one at the desk is kept away from it tells the bed and the
help alone: a list that leaves a person out is worse than none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.beds import BedAssignment, bed_label
from shelter_desk.domain.ids import BedId, ResidentId, RoomId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.evacuation import (
    EvacuationLine,
    EvacuationPaper,
    EvacuationRoom,
)
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.services.inside.house.help_out import help_out
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    numbers_of_nobodys,
    paper_number,
)
from shelter_desk.services.inside.papers.paper_languages import STAFF_LANGUAGES
from shelter_desk.services.use_case import Work

_TITLE: Final = Text("papers", "Evacuation list")
_SPARE: Final = 8
"""Lines for who has no bed of the board."""
_NO_BOARD: Final = 24
"""Lines where the house has no bed on the board."""


def evacuation_job(work: Work, copies: int) -> PaperJob:
    """The same list ``copies`` times, each with its number."""
    kind, now = DocumentKind.EVACUATION, work.desk.clock.now()
    number = paper_number(kind, now.isoformat())
    numbers = numbers_of_nobodys(work, number, copies)
    paper = EvacuationPaper(
        frame=frame_for(work, "", number, "1", numbers[0]),
        language=STAFF_LANGUAGES[0],
        staff_language=STAFF_LANGUAGES[1],
        at=now.astimezone(ZoneInfo(work.desk.shelter.time_zone)),
        rooms=_House(work).rooms(),
    )
    return PaperJob(
        kind=kind,
        title=Message(_TITLE),
        document_id=number,
        sheets=tuple(
            replace(paper, frame=frame_for(work, "", number, "1", copy)) for copy in numbers
        ),
        digits=digits_of(work),
        copy_numbers=numbers,
    )


def blank_evacuation(work: Work, frame: PageFrame) -> EvacuationPaper:
    """Beds of the board that may be slept in, nobody in them, and lines for others."""
    beds = [one for one in work.tx.beds.beds() if one.closed_at is None]
    rooms = []
    for room in work.tx.beds.rooms():
        lines = tuple(
            EvacuationLine(bed_label(room.name, one.name), "")
            for one in beds
            if one.room_id == room.id
        )
        if lines and room.closed_at is None:
            rooms.append(EvacuationRoom(room.name, room.step_free, lines))
    others = (EvacuationLine("", ""),) * (_SPARE if rooms else _NO_BOARD)
    return EvacuationPaper(
        frame,
        *STAFF_LANGUAGES,
        at=work.desk.clock.now().astimezone(ZoneInfo(work.desk.shelter.time_zone)),
        rooms=(*rooms, EvacuationRoom("", step_free=False, lines=others)),
    )


class _House:
    """The house at one moment."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._people: Mapping[ResidentId, tuple[Resident, Stay]] = {
            person.id: (person, stay) for person, stay in work.tx.residents.in_house()
        }
        self._tied = work.tx.conflicts.residents_of(work.desk.staff.id)
        self._out = frozenset(one.resident_id for one in work.tx.outings.out())

    def rooms(self) -> tuple[EvacuationRoom, ...]:
        """Rooms in the order of the board, and at last who has no bed of it."""
        beds = {one.id: one for one in self._work.tx.beds.beds()}
        sleeps: dict[BedId, BedAssignment] = {
            one.bed_id: one for one in self._work.tx.beds.taken() if one.resident_id in self._people
        }
        made, placed = [], set[ResidentId]()
        for room in self._work.tx.beds.rooms():
            lines = []
            for bed in beds.values():
                taken = sleeps.get(bed.id)
                if bed.room_id == RoomId(room.id) and taken is not None:
                    placed.add(taken.resident_id)
                    lines.append(self._line(taken.resident_id, bed_label(room.name, bed.name)))
            if lines:
                made.append(EvacuationRoom(room.name, room.step_free, tuple(lines)))
        rest = [one for one in self._people if one not in placed]
        if rest:
            others = tuple(self._line(one, self._people[one][1].bed) for one in rest)
            made.append(EvacuationRoom("", step_free=False, lines=others))
        return tuple(made)

    def _line(self, resident_id: ResidentId, bed: str) -> EvacuationLine:
        told = help_out(self._work, resident_id)
        code = self._people[resident_id][0].code
        return EvacuationLine(
            bed=bed,
            code="" if resident_id in self._tied else code,
            helps=told.helps,
            out=resident_id in self._out,
            unasked=told.unasked,
        )
