"""Revision 0002: rooms and beds, belongings, the door, incidents, handovers.

Plain SQL, written once and never edited: files of the field were made by it. What a stay had as
the words of its bed stays where it is; the board takes it over when somebody gives her a bed of
it (``services.house.beds``).
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_TABLES = (
    """
    CREATE TABLE room (
        id TEXT NOT NULL CHECK (length(id) > 0), name TEXT NOT NULL, meant_for TEXT NOT NULL,
        step_free INTEGER NOT NULL, place INTEGER NOT NULL, closed_at INTEGER, rev INTEGER NOT
        NULL, PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE bed (
        id TEXT NOT NULL CHECK (length(id) > 0), room_id TEXT NOT NULL, name TEXT NOT NULL,
        cot INTEGER NOT NULL, place INTEGER NOT NULL, closed_at INTEGER, rev INTEGER NOT NULL,
        PRIMARY KEY (id), FOREIGN KEY(room_id) REFERENCES room (id)
    ) STRICT
    """,
    "CREATE INDEX bed_room ON bed (room_id)",
    """
    CREATE TABLE bed_hold (
        no INTEGER NOT NULL, id TEXT NOT NULL, bed_id TEXT NOT NULL, held_at INTEGER NOT NULL,
        until INTEGER NOT NULL, "by" TEXT NOT NULL, words TEXT NOT NULL, resident_id TEXT,
        ended_at INTEGER, rev INTEGER NOT NULL, PRIMARY KEY (no), UNIQUE (id), FOREIGN
        KEY(bed_id) REFERENCES bed (id), FOREIGN KEY("by") REFERENCES staff (id), FOREIGN
        KEY(resident_id) REFERENCES resident (id)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX bed_hold_open ON bed_hold (bed_id) WHERE ended_at IS NULL",
    "CREATE INDEX bed_hold_resident ON bed_hold (resident_id)",
    """
    CREATE TABLE bed_assignment (
        no INTEGER NOT NULL, id TEXT NOT NULL, bed_id TEXT NOT NULL, resident_id TEXT NOT
        NULL, stay_id TEXT NOT NULL, since INTEGER NOT NULL, "by" TEXT NOT NULL, reason TEXT
        NOT NULL, until INTEGER, ended_by TEXT, rev INTEGER NOT NULL, PRIMARY KEY (no), UNIQUE
        (id), FOREIGN KEY(bed_id) REFERENCES bed (id), FOREIGN KEY(resident_id) REFERENCES
        resident (id), FOREIGN KEY(stay_id) REFERENCES stay (id), FOREIGN KEY("by") REFERENCES
        staff (id), FOREIGN KEY(ended_by) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX bed_assignment_resident ON bed_assignment (resident_id, no)",
    "CREATE INDEX bed_assignment_stay ON bed_assignment (stay_id)",
    "CREATE UNIQUE INDEX bed_of ON bed_assignment (resident_id) WHERE until IS NULL",
    "CREATE UNIQUE INDEX bed_taken ON bed_assignment (bed_id) WHERE until IS NULL",
    """
    CREATE TABLE belonging (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL, item_no INTEGER NOT
        NULL, category TEXT NOT NULL, description TEXT NOT NULL, received_at INTEGER NOT NULL,
        received_by TEXT NOT NULL, quantity INTEGER NOT NULL, condition TEXT NOT NULL,
        currency TEXT NOT NULL, amount TEXT NOT NULL, seal_no TEXT NOT NULL, kept_in TEXT NOT
        NULL, received_from TEXT NOT NULL, witness TEXT NOT NULL, mark TEXT NOT NULL, original
        INTEGER NOT NULL, expires_on TEXT, claim_by TEXT, now TEXT NOT NULL, rev INTEGER NOT
        NULL, PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(resident_id) REFERENCES resident
        (id), FOREIGN KEY(received_by) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX belonging_item ON belonging (resident_id, item_no)",
    """
    CREATE TABLE belonging_movement (
        no INTEGER NOT NULL, id TEXT NOT NULL, belonging_id TEXT NOT NULL, move TEXT NOT NULL,
        at INTEGER NOT NULL, "by" TEXT NOT NULL, to_whom TEXT NOT NULL, receipt_no TEXT NOT
        NULL, witness TEXT NOT NULL, mark TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY
        (no), UNIQUE (id), FOREIGN KEY(belonging_id) REFERENCES belonging (id), FOREIGN
        KEY("by") REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX movement_belonging ON belonging_movement (belonging_id, no)",
    """
    CREATE TABLE issued_item (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL, kind TEXT NOT NULL,
        what TEXT NOT NULL, at INTEGER NOT NULL, "by" TEXT NOT NULL, quantity INTEGER NOT
        NULL, currency TEXT NOT NULL, amount TEXT NOT NULL, mark TEXT NOT NULL, takes_back
        TEXT, PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(resident_id) REFERENCES resident
        (id), FOREIGN KEY("by") REFERENCES staff (id), UNIQUE (takes_back), FOREIGN
        KEY(takes_back) REFERENCES issued_item (id)
    ) STRICT
    """,
    "CREATE INDEX issued_resident ON issued_item (resident_id, no)",
    """
    CREATE TABLE outing (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL, out_at INTEGER NOT
        NULL, out_by TEXT NOT NULL, expected_back INTEGER, where_to TEXT NOT NULL, reach TEXT
        NOT NULL, back_at INTEGER, back_by TEXT, asked_after_at INTEGER, rev INTEGER NOT NULL,
        PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(resident_id) REFERENCES resident (id),
        FOREIGN KEY(out_by) REFERENCES staff (id), FOREIGN KEY(back_by) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX outing_open ON outing (resident_id) WHERE back_at IS NULL",
    "CREATE INDEX outing_resident ON outing (resident_id, no)",
    """
    CREATE TABLE incident (
        no INTEGER NOT NULL, id TEXT NOT NULL, number TEXT NOT NULL, resident_id TEXT NOT
        NULL, record_id TEXT NOT NULL, channel TEXT NOT NULL, reported_at INTEGER NOT NULL,
        reported_by TEXT NOT NULL, reviewed_at INTEGER, reviewed_by TEXT, closed_at INTEGER,
        rev INTEGER NOT NULL, PRIMARY KEY (no), UNIQUE (id), UNIQUE (number), FOREIGN
        KEY(resident_id) REFERENCES resident (id), UNIQUE (record_id), FOREIGN KEY(record_id)
        REFERENCES record (id), FOREIGN KEY(reported_by) REFERENCES staff (id), FOREIGN
        KEY(reviewed_by) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX incident_resident ON incident (resident_id, no)",
    "CREATE INDEX incident_waiting ON incident (reported_at) WHERE reviewed_at IS NULL",
    """
    CREATE TABLE handover (
        no INTEGER NOT NULL, id TEXT NOT NULL, day TEXT NOT NULL, shift TEXT NOT NULL,
        written_at INTEGER NOT NULL, written_by TEXT NOT NULL, in_house INTEGER NOT NULL,
        free_beds INTEGER NOT NULL, held_beds INTEGER NOT NULL, out_now INTEGER NOT NULL,
        house TEXT NOT NULL, tasks TEXT NOT NULL, PRIMARY KEY (no), UNIQUE (id), FOREIGN
        KEY(written_by) REFERENCES staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE handover_line (
        no INTEGER NOT NULL, id TEXT NOT NULL, handover_id TEXT NOT NULL, resident_id TEXT NOT
        NULL, words TEXT NOT NULL, PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(handover_id)
        REFERENCES handover (id), FOREIGN KEY(resident_id) REFERENCES resident (id)
    ) STRICT
    """,
    "CREATE INDEX handover_line_of ON handover_line (handover_id, no)",
    "CREATE INDEX handover_line_resident ON handover_line (resident_id)",
    """
    CREATE TABLE handover_taken (
        handover_id TEXT NOT NULL, taken_at INTEGER NOT NULL, taken_by TEXT NOT NULL, PRIMARY
        KEY (handover_id), FOREIGN KEY(handover_id) REFERENCES handover (id), FOREIGN
        KEY(taken_by) REFERENCES staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE handover_draft (
        staff_id TEXT NOT NULL, words TEXT NOT NULL, saved_at INTEGER NOT NULL, rev INTEGER
        NOT NULL, PRIMARY KEY (staff_id), FOREIGN KEY(staff_id) REFERENCES staff (id)
    ) STRICT
    """,
)

_APPEND_ONLY = (
    "belonging_movement",
    "issued_item",
    "handover",
    "handover_line",
    "handover_taken",
)
_UNDELETABLE = (
    "room",
    "bed",
    "bed_hold",
    "bed_assignment",
    "belonging",
    "outing",
    "incident",
)


def upgrade(**_parameters: object) -> None:
    """Add the tables, their indexes and the triggers that keep them from being forgotten."""
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
