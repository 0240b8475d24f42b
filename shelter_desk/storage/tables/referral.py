"""The tables of agencies, referrals in and out, and what came of them."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Text, text

from shelter_desk.domain.calls import CallState, WhyDeclined
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.referrals import (
    Because,
    Company,
    Delivery,
    Met,
    ReferralState,
    Service,
    Step,
    Urgency,
)
from shelter_desk.storage.tables.columns import (
    DAY,
    FLAG,
    INSTANT,
    TEXTS,
    WORDS,
    lately,
    word,
    word_set,
)
from shelter_desk.storage.tables.nested import SHARED
from shelter_desk.storage.tables.nested_calls import CALL_WORDS
from shelter_desk.storage.tables.parts import col, identifier, order_of_arrival, table

_RESIDENT = "resident.id"
_STAFF = "staff.id"
_REFERRAL = "referral.id"


def _named() -> Column[str]:
    return Column("id", Text, nullable=False, unique=True)


agency = table(
    "agency",
    identifier(),
    col("name_ar"),
    col("name_latin"),
    col("phone"),
    col("address"),
    col("focal_person"),
    col("services", lately(word_set(Service), frozenset()), null=True),
    col("hours", lately(WORDS, ""), null=True),
    col("languages", lately(TEXTS, ()), null=True),
    col("women_only", lately(FLAG, False), null=True),
    col("about", lately(WORDS, ""), null=True),
    col("retired_at", INSTANT, null=True),
    PrimaryKeyConstraint("id"),
)

referral = table(
    "referral",
    order_of_arrival(),
    _named(),
    Column("number", Text, nullable=False, unique=True),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("agency_id", Text, ForeignKey("agency.id")),
    col("made_at", INSTANT),
    col("made_by", Text, ForeignKey(_STAFF)),
    col("service"),
    col("reason"),
    col("urgency", word(Urgency)),
    col("items", word_set(DataItem)),
    col("contents", SHARED),
    col("safety_note"),
    col("consent_id", Text, ForeignKey("consent.id"), null=True),
    col("state", word(ReferralState)),
    col("sent_at", INSTANT, null=True),
    col("rev", Integer),
    col("ways", lately(word_set(Delivery), frozenset()), null=True),
    col("chase_on", DAY, null=True),
    col("company", lately(word(Company), Company.NOT_SAID), null=True),
    col("transport", lately(WORDS, ""), null=True),
    col("appointment_at", INSTANT, null=True),
)
Index("referral_resident", referral.c.resident_id, referral.c.no)

step = table(
    "referral_step",
    order_of_arrival(),
    _named(),
    col("referral_id", Text, ForeignKey(_REFERRAL)),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("step", word(Step)),
    col("at", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("who"),
    col("words"),
)
Index("referral_step_of", step.c.referral_id, step.c.no)
Index("referral_step_resident", step.c.resident_id)

feedback = table(
    "referral_feedback",
    order_of_arrival(),
    _named(),
    col("referral_id", Text, ForeignKey(_REFERRAL)),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("at", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("got_service", word(Met)),
    col("needs_met", word(Met)),
    col("respected", word(Met)),
    col("words"),
    col("next_step"),
)
Index("referral_feedback_of", feedback.c.referral_id, feedback.c.no)
Index("referral_feedback_resident", feedback.c.resident_id)

not_referred = table(
    "not_referred",
    order_of_arrival(),
    _named(),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("service", word(Service)),
    col("because", word(Because)),
    col("at", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("words"),
)
Index("not_referred_resident", not_referred.c.resident_id, not_referred.c.no)

told_agency = table(
    "agency_told",
    order_of_arrival(),
    _named(),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("agency_id", Text, ForeignKey("agency.id")),
    col("at", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("who"),
    col("words"),
    col("consent_id", Text, ForeignKey("consent.id"), null=True),
    col("referral_id", Text, ForeignKey(_REFERRAL), null=True),
)
Index("agency_told_resident", told_agency.c.resident_id, told_agency.c.no)

call_in = table(
    "call_in",
    order_of_arrival(),
    _named(),
    Column("number", Text, nullable=False, unique=True),
    col("received_at", INSTANT),
    col("received_by", Text, ForeignKey(_STAFF)),
    col("words", CALL_WORDS),
    col("state", word(CallState)),
    col("declined_because", word(WhyDeclined)),
    col("answer"),
    col("decided_at", INSTANT, null=True),
    col("decided_by", Text, ForeignKey(_STAFF), null=True),
    col("told_at", INSTANT, null=True),
    col("hold_id", Text, ForeignKey("bed_hold.id"), null=True),
    col("resident_id", Text, ForeignKey(_RESIDENT), null=True),
    col("forgotten_at", INSTANT, null=True),
    col("rev", Integer),
)
Index("call_in_waiting", call_in.c.received_at, sqlite_where=text("resident_id IS NULL"))
Index("call_in_resident", call_in.c.resident_id)
