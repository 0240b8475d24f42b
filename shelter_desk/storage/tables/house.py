"""The tables of the house: rooms and beds, belongings, the door, incidents, handovers."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    text,
)

from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.belongings import Category, Given, Mark, Move, Where
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.shifts import Channel, Shift
from shelter_desk.storage.tables.columns import DAY, FLAG, INSTANT, word
from shelter_desk.storage.tables.parts import col, identifier, order_of_arrival, table

_RESIDENT = "resident.id"
_STAFF = "staff.id"


def _named() -> Column[str]:
    return Column("id", Text, nullable=False, unique=True)


room = table(
    "room",
    identifier(),
    col("name"),
    col("meant_for", word(RoomFor)),
    col("step_free", FLAG),
    col("place", Integer),
    col("closed_at", INSTANT, null=True),
    col("rev", Integer),
    PrimaryKeyConstraint("id"),
)

bed = table(
    "bed",
    identifier(),
    col("room_id", Text, ForeignKey("room.id")),
    col("name"),
    col("cot", FLAG),
    col("place", Integer),
    col("closed_at", INSTANT, null=True),
    col("rev", Integer),
    PrimaryKeyConstraint("id"),
)
Index("bed_room", bed.c.room_id)

hold = table(
    "bed_hold",
    order_of_arrival(),
    _named(),
    col("bed_id", Text, ForeignKey("bed.id")),
    col("held_at", INSTANT),
    col("until", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("words"),
    col("resident_id", Text, ForeignKey(_RESIDENT), null=True),
    col("ended_at", INSTANT, null=True),
    col("rev", Integer),
)
Index("bed_hold_open", hold.c.bed_id, unique=True, sqlite_where=text("ended_at IS NULL"))
Index("bed_hold_resident", hold.c.resident_id)

assignment = table(
    "bed_assignment",
    order_of_arrival(),
    _named(),
    col("bed_id", Text, ForeignKey("bed.id")),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("stay_id", Text, ForeignKey("stay.id")),
    col("since", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("reason"),
    col("until", INSTANT, null=True),
    col("ended_by", Text, ForeignKey(_STAFF), null=True),
    col("rev", Integer),
)
Index("bed_taken", assignment.c.bed_id, unique=True, sqlite_where=text("until IS NULL"))
Index("bed_of", assignment.c.resident_id, unique=True, sqlite_where=text("until IS NULL"))
Index("bed_assignment_resident", assignment.c.resident_id, assignment.c.no)
Index("bed_assignment_stay", assignment.c.stay_id)

belonging = table(
    "belonging",
    order_of_arrival(),
    _named(),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("item_no", Integer),
    col("category", word(Category)),
    col("description"),
    col("received_at", INSTANT),
    col("received_by", Text, ForeignKey(_STAFF)),
    col("quantity", Integer),
    col("condition"),
    col("currency"),
    col("amount"),
    col("seal_no"),
    col("kept_in"),
    col("received_from"),
    col("witness"),
    col("mark", word(Mark)),
    col("original", FLAG),
    col("expires_on", DAY, null=True),
    col("claim_by", DAY, null=True),
    col("now", word(Where)),
    col("rev", Integer),
)
Index("belonging_item", belonging.c.resident_id, belonging.c.item_no, unique=True)

movement = table(
    "belonging_movement",
    order_of_arrival(),
    _named(),
    col("belonging_id", Text, ForeignKey("belonging.id")),
    col("move", word(Move)),
    col("at", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("to_whom"),
    col("receipt_no"),
    col("witness"),
    col("mark", word(Mark)),
    col("words"),
)
Index("movement_belonging", movement.c.belonging_id, movement.c.no)

issued = table(
    "issued_item",
    order_of_arrival(),
    _named(),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("kind", word(Given)),
    col("what"),
    col("at", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("quantity", Integer),
    col("currency"),
    col("amount"),
    col("mark", word(Mark)),
    Column("takes_back", Text, ForeignKey("issued_item.id"), nullable=True, unique=True),
)
Index("issued_resident", issued.c.resident_id, issued.c.no)

outing = table(
    "outing",
    order_of_arrival(),
    _named(),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("out_at", INSTANT),
    col("out_by", Text, ForeignKey(_STAFF)),
    col("expected_back", INSTANT, null=True),
    col("where_to"),
    col("reach"),
    col("back_at", INSTANT, null=True),
    col("back_by", Text, ForeignKey(_STAFF), null=True),
    col("asked_after_at", INSTANT, null=True),
    col("rev", Integer),
)
Index("outing_open", outing.c.resident_id, unique=True, sqlite_where=text("back_at IS NULL"))
Index("outing_resident", outing.c.resident_id, outing.c.no)

house_record = table(
    "house_record",
    order_of_arrival(),
    _named(),
    col("form_key"),
    col("form_version", Integer),
    col("form_hash"),
    col("signed_at", INSTANT),
    col("signed_by", Text, ForeignKey(_STAFF)),
    col("core", LargeBinary),
    Column("replaces", Text, ForeignKey("house_record.id"), nullable=True, unique=True),
    col("reason"),
)

house_record_part = table(
    "house_record_part",
    col("record_id", Text, ForeignKey("house_record.id")),
    col("compartment", word(Compartment)),
    col("blob", LargeBinary),
    PrimaryKeyConstraint("record_id", "compartment"),
)

house_draft = table(
    "house_draft",
    col("staff_id", Text, ForeignKey(_STAFF)),
    col("form_key"),
    col("core", LargeBinary),
    col("saved_at", INSTANT),
    col("rev", Integer),
    PrimaryKeyConstraint("staff_id", "form_key"),
)

house_draft_part = table(
    "house_draft_part",
    col("staff_id"),
    col("form_key"),
    col("compartment", word(Compartment)),
    col("blob", LargeBinary),
    PrimaryKeyConstraint("staff_id", "form_key", "compartment"),
    ForeignKeyConstraint(
        ["staff_id", "form_key"],
        ["house_draft.staff_id", "house_draft.form_key"],
        ondelete="CASCADE",
    ),
)

_HERS_OR_THE_HOUSES = (
    "(resident_id IS NULL) = (record_id IS NULL) "
    "AND (record_id IS NULL) = (house_record_id IS NOT NULL)"
)

incident = table(
    "incident",
    order_of_arrival(),
    _named(),
    Column("number", Text, nullable=False, unique=True),
    col("resident_id", Text, ForeignKey(_RESIDENT), null=True),
    Column("record_id", Text, ForeignKey("record.id"), nullable=True, unique=True),
    col("channel", word(Channel)),
    col("reported_at", INSTANT),
    col("reported_by", Text, ForeignKey(_STAFF)),
    col("reviewed_at", INSTANT, null=True),
    col("reviewed_by", Text, ForeignKey(_STAFF), null=True),
    col("closed_at", INSTANT, null=True),
    Column(
        "house_record_id",
        Text,
        ForeignKey("house_record.id"),
        CheckConstraint(_HERS_OR_THE_HOUSES),
        nullable=True,
        unique=True,
    ),
    col("rev", Integer),
)
Index("incident_resident", incident.c.resident_id, incident.c.no)
Index("incident_waiting", incident.c.reported_at, sqlite_where=text("reviewed_at IS NULL"))

incident_person = table(
    "incident_person",
    order_of_arrival(),
    _named(),
    col("incident_id", Text, ForeignKey("incident.id")),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("named_at", INSTANT),
    col("taken_back_at", INSTANT, null=True),
)
Index("incident_person_incident", incident_person.c.incident_id, incident_person.c.no)
Index("incident_person_resident", incident_person.c.resident_id, incident_person.c.no)

handover = table(
    "handover",
    order_of_arrival(),
    _named(),
    col("day", DAY),
    col("shift", word(Shift)),
    col("written_at", INSTANT),
    col("written_by", Text, ForeignKey(_STAFF)),
    col("in_house", Integer),
    col("free_beds", Integer),
    col("held_beds", Integer),
    col("out_now", Integer),
    col("house"),
    col("tasks"),
)

handover_line = table(
    "handover_line",
    order_of_arrival(),
    _named(),
    col("handover_id", Text, ForeignKey("handover.id")),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("words"),
)
Index("handover_line_of", handover_line.c.handover_id, handover_line.c.no)
Index("handover_line_resident", handover_line.c.resident_id)

handover_taken = table(
    "handover_taken",
    col("handover_id", Text, ForeignKey("handover.id")),
    col("taken_at", INSTANT),
    col("taken_by", Text, ForeignKey(_STAFF)),
    PrimaryKeyConstraint("handover_id"),
)

handover_draft = table(
    "handover_draft",
    col("staff_id", Text, ForeignKey(_STAFF)),
    col("words"),
    col("saved_at", INSTANT),
    col("rev", Integer),
    PrimaryKeyConstraint("staff_id"),
)
