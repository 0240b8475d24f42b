"""What a practice desk keeps beside its invented people: who played which case, and how."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from shelter_desk.domain.practice.plays import Steps
from shelter_desk.domain.practice.rules import RuleKey
from shelter_desk.storage.tables.columns import INSTANT, packed
from shelter_desk.storage.tables.parts import col, order_of_arrival, table

_STAFF = "staff.id"


def _steps(stored: list[list[str]]) -> Steps:
    return tuple((moment, act) for moment, act in stored)


_STEPS = packed(lambda steps: [list(one) for one in steps], _steps)
_RULES = packed(
    lambda rules: [rule.value for rule in rules],
    lambda stored: tuple(RuleKey(one) for one in stored),
)

play = table(
    "practice_play",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    col("staff_id", Text, ForeignKey(_STAFF)),
    col("case_code"),
    col("version", Integer),
    col("begun_at", INSTANT),
    col("chosen", _STEPS),
    col("kept", _RULES),
    col("missed", _RULES),
    col(
        "ended_at",
        INSTANT,
        CheckConstraint("ended_at IS NOT NULL OR (kept = '[]' AND missed = '[]')"),
        null=True,
    ),
    col("rev", Integer),
)
Index("practice_play_staff", play.c.staff_id, play.c.no)
Index(
    "practice_play_open",
    play.c.staff_id,
    play.c.case_code,
    unique=True,
    sqlite_where=text("ended_at IS NULL"),
)
