"""What there is to do in a full house: talks, tasks, and those who left.

Fills the desk for the row of Today; everything goes the way that a page would take, but for those
who left, whose agreements and clocks are copied in bulk.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.domain.retention import ExitReason, Retention
from shelter_desk.domain.shifts import Shift
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.follow_up import FOLLOW_UP, REACHED, TALKED_ON
from shelter_desk.forms.needs import NEEDS
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, handovers, outings, rooms
from shelter_desk.services.notes import notes
from shelter_desk.services.records import records
from shelter_desk.services.today import tasks
from shelter_desk.services.views.handover import HandoverWords
from shelter_desk.services.views.house import OutWords, RoomWish
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.storage.tables import core as tables
from tests import factories
from tests.bench import filling

LEFT = 365
"""So many left within a year and agreed to be asked after; one a day."""
OPEN = 30
"""Those who left last were not heard of yet; of all others there was a talk today."""
KEPT = timedelta(days=5 * 365)
ROOMS, BEDS, EXPECTED, OUT = 10, 5, 3, 6


def fill_house(desk: Desk, people: Sequence[ResidentId]) -> tuple[int, int]:
    """Work for everybody in the house and after it; how many live there, how many left."""
    inside, gone = people[-filling.IN_HOUSE :], people[-filling.IN_HOUSE - LEFT : -filling.IN_HOUSE]
    needs = Answers.empty().with_value("safety_level", "2")
    safety = Answers.empty().with_value("level", "high")
    for one in inside:
        records.sign_record(desk, one, "needs", needs)
        records.sign_record(desk, one, "safety", safety)
        note = notes.write_note(desk, one, factories.note("asked about her wages"))
        tasks.leave_task(desk, note, "اتصلي بالمحامية", desk.local_today(), desk.staff.id)
    _live(desk, inside)
    _let_go(desk, gone)
    _ask_after(desk, gone[:-OPEN])
    return len(inside), len(gone)


def _live(desk: Desk, inside: Sequence[ResidentId]) -> None:
    """A bed for each, some kept for who is expected, some people out, a page of the last shift."""
    for number in range(ROOMS):
        rooms.add_room(desk, RoomWish(str(number + 1), beds=BEDS))
    free = [bed.id for room in rooms.rooms(desk) for bed in room.beds]
    for one, bed in zip(inside, free, strict=False):
        beds.assign_bed(desk, one, bed, reason="of the bench")
    for bed in free[len(inside) : len(inside) + EXPECTED]:
        beds.hold_bed(desk, bed, "somebody from the airport")
    for one in inside[:OUT]:
        outings.go_out(desk, one, OutWords(where_to="the clinic"))
    handovers.hand_over(desk, HandoverWords(Shift.NIGHT, house="A quiet night."))


def agree(desk: Desk, people: Sequence[ResidentId], scope: Scope) -> None:
    """One decision through its service, and its row again for everybody else."""
    first = consents.record_consent(desk, people[0], factories.decision(desk, scope))
    names = [one.name for one in tables.consent.columns if one.name not in ("no", "id")]
    kept = ", ".join(f'"{one}"' for one in names)
    copied = ", ".join("?" if one == "resident_id" else f'"{one}"' for one in names)
    sql = f"INSERT INTO consent(id, {kept}) SELECT ?, {copied} FROM consent WHERE id = ?"
    many(desk, sql, [(ConsentId(desk.ids.new()), one, first) for one in people[1:]])


def many(desk: Desk, sql: str, given: Sequence[tuple[Any, ...]]) -> None:
    """One statement for many rows, in one transaction beside the program."""
    raw = connect_maintenance(desk.database.path, desk.opened.key)
    raw.execute("BEGIN IMMEDIATE")
    raw.executemany(sql, given)
    raw.execute("COMMIT")
    raw.close()


def _let_go(desk: Desk, people: Sequence[ResidentId]) -> None:
    agree(desk, people, Scope.FOLLOW_UP)
    now, today = desk.clock.now(), desk.local_today()
    with desk.database.write() as tx:
        for ago, one in enumerate(reversed(people), start=1):
            gone = now - timedelta(days=ago)
            tx.retention.start(Retention(one, gone, ExitReason.OWN_HOUSING, today + KEPT))


def _ask_after(desk: Desk, people: Sequence[ResidentId]) -> None:
    day = desk.local_today()
    today = PartialDate(day.year, day.month, day.day)
    heard = Answers.empty().with_value(TALKED_ON, today).with_value(REACHED, "yes")
    filling.sign(desk, FOLLOW_UP, people, lambda: heard)
    filling.sign(desk, NEEDS, people, lambda: Answers.empty().with_value("safety_level", "3"))
