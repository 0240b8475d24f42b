"""A row of every table of the house that knows a person, for tests of what is kept and deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.beds import Bed, BedAssignment, BedHold, Room
from shelter_desk.domain.belongings import (
    Belonging,
    Category,
    Given,
    IssuedItem,
    Move,
    Movement,
)
from shelter_desk.domain.ids import (
    AssignmentId,
    BedId,
    BelongingId,
    HandoverId,
    HandoverLineId,
    HoldId,
    HouseRecordId,
    IncidentId,
    IssuedId,
    MovementId,
    NamingId,
    OutingId,
    RecordId,
    ResidentId,
    RoomId,
    StayId,
)
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.shifts import (
    Channel,
    Handover,
    HandoverLine,
    Incident,
    Naming,
    Outing,
    Shift,
)
from shelter_desk.storage.repositories.house_records import StoredHouseRecord
from shelter_desk.storage.transaction import Transaction
from tests.storage.desk import Desk


def rooms(desk: Desk, tx: Transaction) -> tuple[BedId, BedId]:
    """One room with two beds."""
    tx.beds.add_room(Room(RoomId("room-1"), "4"))
    for name in ("a", "b"):
        tx.beds.add_bed(Bed(BedId(f"bed-{name}"), RoomId("room-1"), name))
    desk.log(tx, Act.SETTINGS, Ref("room", "room-1"))
    return BedId("bed-a"), BedId("bed-b")


def fill_house(desk: Desk, tx: Transaction, her: Resident, record_id: RecordId, words: str) -> None:
    """She has a bed and another kept, things, money, was out, and stands in a handover."""
    at, by, first = desk.clock.now(), desk.staff.id, StayId(f"stay-{her.id}")
    mine, kept = rooms(desk, tx)
    tx.beds.give(BedAssignment(AssignmentId("s1"), mine, her.id, first, at, by, words))
    desk.log(tx, Act.BED, Ref("bed_assignment", "s1"), her.id)
    later = at + timedelta(minutes=90)
    tx.beds.add_hold(BedHold(HoldId("h1"), kept, at, later, by, words, her.id))
    desk.log(tx, Act.BED, Ref("bed_hold", "h1"), her.id)
    thing = Belonging(BelongingId("b1"), her.id, 1, Category.IDENTITY, words, at, by)
    tx.belongings.add(thing)
    tx.belongings.move(Movement(MovementId("m1"), thing.id, Move.TAKEN_OUT, at, by, words))
    desk.log(tx, Act.BELONGING, Ref("belonging", thing.id), her.id)
    tx.issued.add(IssuedItem(IssuedId("i1"), her.id, Given.MONEY, words, at, by))
    desk.log(tx, Act.GIVE, Ref("issued_item", "i1"), her.id)
    tx.outings.add(Outing(OutingId("o1"), her.id, at, by, later, words, words))
    desk.log(tx, Act.DOOR, Ref("outing", "o1"), her.id)
    seen = Incident(IncidentId("n1"), "I-2026-0001", her.id, record_id, Channel.HOUSE, at, by)
    tx.incidents.next_number(2026)
    tx.incidents.add(seen)
    desk.log(tx, Act.INCIDENT, Ref("incident", seen.id), her.id)
    _of_the_house(desk, tx, her, words)
    _hand_over(desk, tx, her.id, f"{her.code} {words}")


def of_the_house(desk: Desk, tx: Transaction, number: int, words: str) -> Incident:
    """An incident in nobody's file."""
    at, by = desk.clock.now(), desk.staff.id
    told = StoredHouseRecord(
        id=HouseRecordId(f"house-{number}"),
        form_key="incident",
        form_version=1,
        form_hash="abc",
        signed_at=at,
        signed_by=by,
        core=words.encode(),
        parts={Compartment.MANAGEMENT: b"sealed"},
    )
    tx.house_records.add(told)
    desk.log(tx, Act.SIGN, Ref("house_record", told.id))
    made = Incident(
        IncidentId(f"of-house-{number}"),
        f"I-2026-{number:04d}",
        None,
        None,
        Channel.HOUSE,
        at,
        by,
        house_record_id=told.id,
    )
    while tx.incidents.next_number(2026) < number:
        """Numbers run on as they would in life."""
    tx.incidents.add(made)
    desk.log(tx, Act.INCIDENT, Ref("incident", made.id))
    return made


def name_her(desk: Desk, tx: Transaction, one: Incident, her: ResidentId) -> Naming:
    """The incident names her by her code."""
    named = Naming(NamingId(f"{one.id}-{her}"), one.id, her, desk.clock.now())
    tx.incidents.name(named)
    desk.log(tx, Act.INCIDENT, Ref("incident_person", named.id), her)
    return named


def _of_the_house(desk: Desk, tx: Transaction, her: Resident, words: str) -> None:
    """One that names her alone, corrected once; and somebody is writing another."""
    at, by = desk.clock.now(), desk.staff.id
    made = of_the_house(desk, tx, 2, words)
    name_her(desk, tx, made, her.id)
    newer = replace(
        tx.house_records.get(HouseRecordId("house-2")),
        id=HouseRecordId("house-2b"),
        replaces=HouseRecordId("house-2"),
        reason=words,
    )
    tx.house_records.add(newer)
    desk.log(tx, Act.CORRECT, Ref("house_record", newer.id))
    core = f"{her.code} {words}".encode()
    tx.house_drafts.put(by, "incident", core, {Compartment.MANAGEMENT: b"x"}, at)


def _hand_over(desk: Desk, tx: Transaction, her: ResidentId, words: str) -> None:
    at, by, page = desk.clock.now(), desk.staff.id, HandoverId("p1")
    line = HandoverLine(HandoverLineId("l1"), page, her, words)
    tx.handovers.add(
        Handover(page, date(2026, 3, 15), Shift.NIGHT, at, by, 3, 1, 0, 1, "Quiet", "", (line,))
    )
    desk.log(tx, Act.HANDOVER, Ref("handover", page))
    desk.log(tx, Act.HANDOVER, Ref("handover_line", line.id), her)
    tx.handovers.keep_draft(by, words, at, 1)
