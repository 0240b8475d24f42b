"""The tables by which the desk is trusted: keys, conduct, anchors, backups, reviews, retention."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    text,
)

from shelter_desk.domain.anchors import AnchorKind
from shelter_desk.domain.backups import PlaceKind
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.reviews import FindingState, ItemResult, Sample
from shelter_desk.storage.tables.columns import DAY, FLAG, INSTANT, TEXTS, word, word_set
from shelter_desk.storage.tables.parts import col, order_of_arrival, table

_RESIDENT = "resident.id"
_STAFF = "staff.id"

desk_value = table("desk_value", col("key"), col("value"), PrimaryKeyConstraint("key"))

staff_key = table(
    "staff_key",
    col("staff_id", Text, ForeignKey(_STAFF)),
    col("from_seq", Integer),
    col("ed25519_public", LargeBinary),
    col("x25519_public", LargeBinary),
    PrimaryKeyConstraint("staff_id", "from_seq"),
)

conduct_acceptance = table(
    "conduct_acceptance",
    col("staff_id", Text, ForeignKey(_STAFF)),
    col("version", Integer),
    col("at", INSTANT),
    PrimaryKeyConstraint("staff_id", "version"),
)

conflict = table(
    "conflict_of_interest",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("reason"),
    col("at", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("staff_id", Text, ForeignKey(_STAFF), null=True),
    col("interpreter", Text, CheckConstraint("(staff_id IS NULL) = (interpreter <> '')")),
    col("ended_at", INSTANT, null=True),
)
Index("conflict_resident", conflict.c.resident_id, conflict.c.no)
Index("conflict_staff", conflict.c.staff_id, conflict.c.no)

case_team = table(
    "case_team",
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("staff_id", Text, ForeignKey(_STAFF)),
    col("since", INSTANT),
    col("until", INSTANT, null=True),
    PrimaryKeyConstraint("resident_id", "staff_id", "since"),
)
Index("case_team_staff", case_team.c.staff_id)

break_glass = table(
    "break_glass",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    col("staff_id", Text, ForeignKey(_STAFF)),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("reason"),
    col("at", INSTANT),
    col("until", INSTANT),
    col("seen_by", Text, ForeignKey(_STAFF), null=True),
    col("seen_at", INSTANT, null=True),
)
Index("break_glass_resident", break_glass.c.resident_id, break_glass.c.no)
Index("break_glass_unseen", break_glass.c.no, sqlite_where=text("seen_at IS NULL"))

anchor = table(
    "anchor",
    order_of_arrival(),
    col("seq", Integer),
    col("hash", LargeBinary),
    col("at", INSTANT),
    col("kind", word(AnchorKind)),
    col("staff_id", Text, ForeignKey(_STAFF)),
)
Index("anchor_seq", anchor.c.seq)

backup_log = table(
    "backup_log",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    col("at", INSTANT),
    col("made_by", Text, ForeignKey(_STAFF)),
    col("place_kind", word(PlaceKind)),
    col("label"),
    col("head_seq", Integer),
    col("head_hash", LargeBinary),
    col("sha256"),
    col("size", Integer),
    col("verified_at", INSTANT, null=True),
    col("drilled_at", INSTANT, null=True),
    col("gone_at", INSTANT, null=True),
)

file_review = table(
    "file_review",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("drawn_at", INSTANT),
    col("drawn_by", Text, ForeignKey(_STAFF)),
    col("sample", word(Sample)),
    col("worker_id", Text, ForeignKey(_STAFF)),
    col("finished_at", INSTANT, null=True),
    col("rev", Integer),
)
Index("file_review_resident", file_review.c.resident_id, file_review.c.no)
Index("file_review_worker", file_review.c.worker_id, file_review.c.no)

review_item = table(
    "review_item",
    col("review_id", Text, ForeignKey("file_review.id")),
    col("item"),
    col("result", word(ItemResult)),
    col("words"),
    PrimaryKeyConstraint("review_id", "item"),
)

finding = table(
    "finding",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    col("review_id", Text, ForeignKey("file_review.id")),
    col("words"),
    col("worker_id", Text, ForeignKey(_STAFF)),
    col("due", DAY),
    col("state", word(FindingState)),
    col("answer"),
    col("answered_at", INSTANT, null=True),
    col("settled_by", Text, ForeignKey(_STAFF), null=True),
    col("settled_at", INSTANT, null=True),
    col("rev", Integer),
)
Index("finding_review", finding.c.review_id, finding.c.no)
Index("finding_worker", finding.c.worker_id, finding.c.due)

retention = table(
    "retention",
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("exit_at", INSTANT),
    col("reason"),
    col("keep_until", DAY),
    col("hold_reason"),
    col("held_by", Text, ForeignKey(_STAFF), null=True),
    col("held_at", INSTANT, null=True),
    col("rev", Integer),
    col("words"),
    col("told", FLAG),
    col("stopped_at", INSTANT, null=True),
    PrimaryKeyConstraint("resident_id"),
)
Index("retention_due", retention.c.keep_until)

purge_certificate = table(
    "purge_certificate",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    Column("code", Text, nullable=False, unique=True),
    col("at", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("second", Text, ForeignKey(_STAFF)),
    col("counts", TEXTS),
    col("last_backup_day", DAY, null=True),
)

override = table(
    "consent_override",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("referral_id", Text, ForeignKey("referral.id")),
    col("agency_id", Text, ForeignKey("agency.id")),
    col("items", word_set(DataItem)),
    col("said"),
    col("ground", word(Ground)),
    col("law"),
    col("reason"),
    col("told_before", FLAG),
    col("not_told_why"),
    col("tell_on", DAY, null=True),
    col("day", DAY),
    col("at", INSTANT),
    col("by", Text, ForeignKey(_STAFF)),
    col("second", Text, CheckConstraint('second <> "by"'), ForeignKey(_STAFF)),
)
Index("override_referral", override.c.referral_id, override.c.no)
Index("override_resident", override.c.resident_id, override.c.no)

override_told = table(
    "override_told",
    col("override_id", Text, ForeignKey("consent_override.id")),
    col("told_on", DAY),
    col("written_at", INSTANT),
    col("written_by", Text, ForeignKey(_STAFF)),
    PrimaryKeyConstraint("override_id"),
)
