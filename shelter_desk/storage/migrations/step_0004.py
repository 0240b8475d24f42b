"""Revision 0004: records that belong to the house and to nobody's file; whom an incident names.

Plain SQL, written once and never edited: files of the field were made by it. SQLite cannot take
``NOT NULL`` off a column, so the table of incidents is written anew with the rows it had. Their
values stay, and a column without a value is not part of what the log vouches for.
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

_TABLES = (
    """
    CREATE TABLE house_record (
        no INTEGER NOT NULL, id TEXT NOT NULL, form_key TEXT NOT NULL, form_version INTEGER NOT
        NULL, form_hash TEXT NOT NULL, signed_at INTEGER NOT NULL, signed_by TEXT NOT NULL, core
        BLOB NOT NULL, replaces TEXT, reason TEXT NOT NULL, PRIMARY KEY (no), UNIQUE (id),
        FOREIGN KEY(signed_by) REFERENCES staff (id), UNIQUE (replaces), FOREIGN KEY(replaces)
        REFERENCES house_record (id)
    ) STRICT
    """,
    """
    CREATE TABLE house_record_part (
        record_id TEXT NOT NULL, compartment TEXT NOT NULL, blob BLOB NOT NULL, PRIMARY KEY
        (record_id, compartment), FOREIGN KEY(record_id) REFERENCES house_record (id)
    ) STRICT
    """,
    """
    CREATE TABLE house_draft (
        staff_id TEXT NOT NULL, form_key TEXT NOT NULL, core BLOB NOT NULL, saved_at INTEGER NOT
        NULL, rev INTEGER NOT NULL, PRIMARY KEY (staff_id, form_key), FOREIGN KEY(staff_id)
        REFERENCES staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE house_draft_part (
        staff_id TEXT NOT NULL, form_key TEXT NOT NULL, compartment TEXT NOT NULL, blob BLOB NOT
        NULL, PRIMARY KEY (staff_id, form_key, compartment), FOREIGN KEY(staff_id, form_key)
        REFERENCES house_draft (staff_id, form_key) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE incident_newer (
        no INTEGER NOT NULL, id TEXT NOT NULL, number TEXT NOT NULL, resident_id TEXT, record_id
        TEXT, channel TEXT NOT NULL, reported_at INTEGER NOT NULL, reported_by TEXT NOT NULL,
        reviewed_at INTEGER, reviewed_by TEXT, closed_at INTEGER, house_record_id TEXT CHECK
        ((resident_id IS NULL) = (record_id IS NULL) AND (record_id IS NULL) = (house_record_id
        IS NOT NULL)), rev INTEGER NOT NULL, PRIMARY KEY (no), UNIQUE (id), UNIQUE (number),
        FOREIGN KEY(resident_id) REFERENCES resident (id), UNIQUE (record_id), FOREIGN
        KEY(record_id) REFERENCES record (id), FOREIGN KEY(reported_by) REFERENCES staff (id),
        FOREIGN KEY(reviewed_by) REFERENCES staff (id), UNIQUE (house_record_id), FOREIGN
        KEY(house_record_id) REFERENCES house_record (id)
    ) STRICT
    """,
    """
    INSERT INTO incident_newer (
        no, id, number, resident_id, record_id, channel, reported_at, reported_by, reviewed_at,
        reviewed_by, closed_at, rev
    ) SELECT
        no, id, number, resident_id, record_id, channel, reported_at, reported_by, reviewed_at,
        reviewed_by, closed_at, rev
    FROM incident
    """,
    "DROP TABLE incident",
    "ALTER TABLE incident_newer RENAME TO incident",
    "CREATE INDEX incident_resident ON incident (resident_id, no)",
    "CREATE INDEX incident_waiting ON incident (reported_at) WHERE reviewed_at IS NULL",
    """
    CREATE TABLE incident_person (
        no INTEGER NOT NULL, id TEXT NOT NULL, incident_id TEXT NOT NULL, resident_id TEXT NOT
        NULL, named_at INTEGER NOT NULL, taken_back_at INTEGER, PRIMARY KEY (no), UNIQUE (id),
        FOREIGN KEY(incident_id) REFERENCES incident (id), FOREIGN KEY(resident_id) REFERENCES
        resident (id)
    ) STRICT
    """,
    "CREATE INDEX incident_person_incident ON incident_person (incident_id, no)",
    "CREATE INDEX incident_person_resident ON incident_person (resident_id, no)",
)

_APPEND_ONLY = ("house_record", "house_record_part")
_UNDELETABLE = ("incident", "incident_person")


def upgrade(**_parameters: object) -> None:
    """Add and rewrite the tables; triggers went with the old table and are hung on the new one."""
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
