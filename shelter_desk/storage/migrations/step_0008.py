"""Revision 0008: plays of practice cases, one open a person and case, unchanged once ended.

Plain SQL, written once and never edited: files of the field were made by it.
"""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"

_STATEMENTS = (
    """
    CREATE TABLE practice_play (
        no INTEGER NOT NULL, id TEXT NOT NULL, staff_id TEXT NOT NULL, case_code TEXT NOT NULL,
        version INTEGER NOT NULL, begun_at INTEGER NOT NULL, chosen TEXT NOT NULL, kept TEXT NOT
        NULL, missed TEXT NOT NULL, ended_at INTEGER CHECK (ended_at IS NOT NULL OR (kept = '[]'
        AND missed = '[]')), rev INTEGER NOT NULL, PRIMARY KEY (no), UNIQUE (id), FOREIGN
        KEY(staff_id) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX practice_play_staff ON practice_play (staff_id, no)",
    "CREATE UNIQUE INDEX practice_play_open ON practice_play (staff_id, case_code) "
    "WHERE ended_at IS NULL",
    "CREATE TRIGGER practice_play_ended BEFORE UPDATE ON practice_play "
    "WHEN OLD.ended_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'practice_play has ended'); END",
    "CREATE TRIGGER practice_play_no_delete BEFORE DELETE ON practice_play "
    "BEGIN SELECT RAISE(ABORT, 'practice_play is append-only'); END",
)


def upgrade(**_parameters: object) -> None:
    """Add the table, its indexes and the triggers that keep what has ended."""
    connection = op.get_bind()
    for statement in _STATEMENTS:
        connection.exec_driver_sql(statement)
