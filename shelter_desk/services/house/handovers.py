"""What one shift tells the next, on one page (domain facts 6.4; 4.10 "handover").

Whoever goes signs the page, whoever comes takes it over. It has codes and never a name: it lies
open. The lines about residents go with their files one day; numbers and what concerns the house
stay. Nor has it the name of somebody who left lately. While it is typed it waits like other words
that are kept, for the one who types it alone.
"""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, TextTooLong
from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import HandoverId, HandoverLineId, ResidentId
from shelter_desk.domain.people_errors import NoFileWithCode
from shelter_desk.domain.shifts import Handover, HandoverLine, Shift
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.house.handover_reading import views_of
from shelter_desk.services.inside.house.handover_words import OpenPage, dump_words, load_words
from shelter_desk.services.inside.typed.by_codes import known_then
from shelter_desk.services.inside.typed.typed import LONGEST_LINE, typed_fields
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.handover import (
    AboutOne,
    HandoverDesk,
    HandoverWords,
    HouseCount,
)
from shelter_desk.services.views.record import SavedDraft
from shelter_desk.storage.results import ResidentFilter

LONGEST_PART: Final = 1200
"""Letters about the house, and as many about what is to be done: it stays one page."""
LONGEST_SAID: Final = LONGEST_LINE
"""Letters about one resident."""
MOST_LINES: Final = 60
LAST_PAGES: Final = 3
_MOST_KEPT: Final = 200_000
_SHIFTS: Final = {
    Shift.MORNING: "shift morning",
    Shift.EVENING: "shift evening",
    Shift.NIGHT: "shift night",
}
"""What the log keeps beside a handover."""
_ENDS: Final = ((12, Shift.NIGHT), (18, Shift.MORNING), (24, Shift.EVENING))
"""Until which hour of the day which shift is the one that ends."""


@query(Permission.WRITE_NOTES, Quiet("codes and sentences that lie open at the shift's desk"))
def handover_desk(work: Work) -> HandoverDesk:
    """What one is typing, the house in numbers, and the last pages, the newest first."""
    kept = work.tx.handovers.draft(work.desk.staff.id)
    known = _met(work)
    return HandoverDesk(
        words=HandoverWords(_ending_shift(work)) if kept is None else load_words(kept[0]),
        saved_at=None if kept is None else kept[1],
        now=_count(work),
        codes=tuple(sorted(known.values())),
        last=views_of(work, work.tx.handovers.newest(LAST_PAGES)),
    )


@command(Permission.WRITE_NOTES, Quiet("one event when the page was begun"))
def keep_handover(work: Work, words: HandoverWords) -> SavedDraft:
    """Keep what is typed; when this returns it is on disk. Empty takes it away.

    Raises ``TextTooLong``.
    """
    by, now = work.desk.staff.id, work.desk.clock.now()
    before = work.tx.handovers.draft(by)
    if words.is_empty:
        work.tx.handovers.drop_draft(by)
        return SavedDraft(0, now)
    kept = dump_words(words)
    if len(kept) > _MOST_KEPT:
        raise TextTooLong(limit=str(_MOST_KEPT))
    rev = 1 if before is None else before[2] + 1
    work.tx.handovers.keep_draft(by, kept, now, rev)
    if before is None:
        work.audit(act=Act.OPEN_DRAFT, ref=Ref("draft", f"handover:{by}"), detail="handover")
    return SavedDraft(rev, now)


@command(Permission.WRITE_NOTES, Act.HANDOVER)
def hand_over(work: Work, words: HandoverWords) -> HandoverId:
    """Sign the page: it stays as it is, and the next shift finds it on Today.

    Raises ``NameInHandover``, ``CodeOutsideItsLine``, ``NoFileWithCode`` for a line about nobody
    in the house, and ``TextTooLong``. Nothing is signed then and what was typed waits.
    """
    told = _one_page(words)
    house = [person for person, _stay in work.tx.residents.in_house()]
    now = work.desk.clock.now()
    OpenPage(house, known_then(work, now, now)).check(told)
    by_code = {_plain(person.code): person.id for person in house}
    count = _count(work)
    page_id = HandoverId(work.desk.ids.new())
    made = Handover(
        id=page_id,
        day=work.desk.local_today(),
        shift=told.shift,
        written_at=now,
        written_by=work.desk.staff.id,
        in_house=count.in_house,
        free_beds=count.free_beds,
        held_beds=count.held_beds,
        out_now=count.out_now,
        house=told.house,
        tasks=told.tasks,
        lines=tuple(_line(work, page_id, one, by_code) for one in told.lines),
    )
    work.tx.handovers.add(made)
    for line in made.lines:
        ref = Ref("handover_line", line.id)
        work.audit(resident_id=line.resident_id, ref=ref, detail="handover")
    work.audit(ref=Ref("handover", made.id), detail=_SHIFTS[made.shift])
    work.tx.handovers.drop_draft(work.desk.staff.id)
    work.changed(Topic.HOUSE)
    return made.id


@command(Permission.WRITE_NOTES, Act.HANDOVER)
def take_over(work: Work, handover_id: HandoverId) -> None:
    """The next shift has read it.

    Raises ``NotFound``, ``NotAllowed`` for one's own page, ``ChangedMeanwhile`` when somebody
    took it already.
    """
    page = work.tx.handovers.get(handover_id)
    if page.written_by == work.desk.staff.id:
        raise NotAllowed
    if page.taken_at is not None:
        raise ChangedMeanwhile
    work.tx.handovers.take(page.id, work.desk.clock.now(), work.desk.staff.id)
    work.audit(ref=Ref("handover", page.id), detail="shift taken over")
    work.changed(Topic.HOUSE)


def _one_page(words: HandoverWords) -> HandoverWords:
    told = typed_fields(words, LONGEST_PART)
    lines = tuple(typed_fields(one, LONGEST_SAID) for one in words.lines)
    lines = tuple(one for one in lines if one.words)
    if len(lines) > MOST_LINES:
        raise TextTooLong(limit=str(MOST_LINES * LONGEST_SAID))
    return HandoverWords(told.shift, lines, told.house, told.tasks)


def _line(
    work: Work, page_id: HandoverId, one: AboutOne, by_code: dict[str, ResidentId]
) -> HandoverLine:
    her = by_code.get(_plain(one.code))
    if her is None:
        raise NoFileWithCode(code=f"\u2068{one.code}\u2069")
    return HandoverLine(HandoverLineId(work.desk.ids.new()), page_id, her, one.words)


def _plain(code: str) -> str:
    return fold(code).upper()


def _ending_shift(work: Work) -> Shift:
    hour = work.desk.clock.now().astimezone(ZoneInfo(work.desk.shelter.time_zone)).hour
    return next(shift for until, shift in _ENDS if hour < until)


def _count(work: Work) -> HouseCount:
    now, beds = work.desk.clock.now(), work.tx.beds
    return HouseCount(
        in_house=work.tx.residents.count(ResidentFilter(in_house=True)),
        free_beds=sum(beds.free(now).values()),
        held_beds=len(beds.kept(now)),
        out_now=len(work.tx.outings.out()),
    )


def _met(work: Work) -> dict[ResidentId, str]:
    """Codes of everybody in the house but those the one at the desk is tied to."""
    tied = work.tx.conflicts.residents_of(work.desk.staff.id)
    house = (person for person, _stay in work.tx.residents.in_house())
    return {one.id: one.code for one in house if one.id not in tied}
