"""Revision 0005: the directory of agencies, what came of referrals, calls that ask us to take in.

Plain SQL, written once and never edited: files of the field were made by it. Columns that older
rows have no value for are not part of what the log vouches for.
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

_TABLES = (
    "ALTER TABLE agency ADD COLUMN services TEXT",
    "ALTER TABLE agency ADD COLUMN hours TEXT",
    "ALTER TABLE agency ADD COLUMN languages TEXT",
    "ALTER TABLE agency ADD COLUMN women_only INTEGER",
    "ALTER TABLE agency ADD COLUMN about TEXT",
    "ALTER TABLE agency ADD COLUMN retired_at INTEGER",
    "ALTER TABLE referral ADD COLUMN ways TEXT",
    "ALTER TABLE referral ADD COLUMN chase_on TEXT",
    "ALTER TABLE referral ADD COLUMN company TEXT",
    "ALTER TABLE referral ADD COLUMN transport TEXT",
    "ALTER TABLE referral ADD COLUMN appointment_at INTEGER",
    "ALTER TABLE consent ADD COLUMN talk_on TEXT",
    """
    CREATE TABLE referral_step (
        no INTEGER NOT NULL, id TEXT NOT NULL, referral_id TEXT NOT NULL, resident_id TEXT NOT
        NULL, step TEXT NOT NULL, at INTEGER NOT NULL, "by" TEXT NOT NULL, who TEXT NOT NULL,
        words TEXT NOT NULL, PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(referral_id)
        REFERENCES referral (id), FOREIGN KEY(resident_id) REFERENCES resident (id), FOREIGN
        KEY("by") REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX referral_step_of ON referral_step (referral_id, no)",
    "CREATE INDEX referral_step_resident ON referral_step (resident_id)",
    """
    CREATE TABLE referral_feedback (
        no INTEGER NOT NULL, id TEXT NOT NULL, referral_id TEXT NOT NULL, resident_id TEXT NOT
        NULL, at INTEGER NOT NULL, "by" TEXT NOT NULL, got_service TEXT NOT NULL, needs_met
        TEXT NOT NULL, respected TEXT NOT NULL, words TEXT NOT NULL, next_step TEXT NOT NULL,
        PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(referral_id) REFERENCES referral (id),
        FOREIGN KEY(resident_id) REFERENCES resident (id), FOREIGN KEY("by") REFERENCES staff
        (id)
    ) STRICT
    """,
    "CREATE INDEX referral_feedback_of ON referral_feedback (referral_id, no)",
    "CREATE INDEX referral_feedback_resident ON referral_feedback (resident_id)",
    """
    CREATE TABLE not_referred (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL, service TEXT NOT
        NULL, because TEXT NOT NULL, at INTEGER NOT NULL, "by" TEXT NOT NULL, words TEXT NOT
        NULL, PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(resident_id) REFERENCES resident
        (id), FOREIGN KEY("by") REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX not_referred_resident ON not_referred (resident_id, no)",
    """
    CREATE TABLE agency_told (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL, agency_id TEXT NOT
        NULL, at INTEGER NOT NULL, "by" TEXT NOT NULL, who TEXT NOT NULL, words TEXT NOT NULL,
        consent_id TEXT, referral_id TEXT, PRIMARY KEY (no), UNIQUE (id), FOREIGN
        KEY(resident_id) REFERENCES resident (id), FOREIGN KEY(agency_id) REFERENCES agency
        (id), FOREIGN KEY("by") REFERENCES staff (id), FOREIGN KEY(consent_id) REFERENCES
        consent (id), FOREIGN KEY(referral_id) REFERENCES referral (id)
    ) STRICT
    """,
    "CREATE INDEX agency_told_resident ON agency_told (resident_id, no)",
    """
    CREATE TABLE call_in (
        no INTEGER NOT NULL, id TEXT NOT NULL, number TEXT NOT NULL, received_at INTEGER NOT
        NULL, received_by TEXT NOT NULL, words TEXT NOT NULL, state TEXT NOT NULL,
        declined_because TEXT NOT NULL, answer TEXT NOT NULL, decided_at INTEGER, decided_by
        TEXT, told_at INTEGER, hold_id TEXT, resident_id TEXT, forgotten_at INTEGER, rev
        INTEGER NOT NULL, PRIMARY KEY (no), UNIQUE (id), UNIQUE (number), FOREIGN
        KEY(received_by) REFERENCES staff (id), FOREIGN KEY(decided_by) REFERENCES staff (id),
        FOREIGN KEY(hold_id) REFERENCES bed_hold (id), FOREIGN KEY(resident_id) REFERENCES
        resident (id)
    ) STRICT
    """,
    "CREATE INDEX call_in_resident ON call_in (resident_id)",
    "CREATE INDEX call_in_waiting ON call_in (received_at) WHERE resident_id IS NULL",
)

_APPEND_ONLY = ("referral_step", "referral_feedback", "not_referred", "agency_told")
_UNDELETABLE = ("agency", "call_in")


def upgrade(**_parameters: object) -> None:
    """Add columns and tables, their indexes and the triggers that keep rows."""
    connection = op.get_bind()
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    for table in _APPEND_ONLY:
        connection.exec_driver_sql(_refusing(table, "UPDATE"))
    for table in (*_APPEND_ONLY, *_UNDELETABLE):
        connection.exec_driver_sql(_refusing(table, "DELETE"))


def _refusing(table: str, act: str) -> str:
    return (
        f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )
