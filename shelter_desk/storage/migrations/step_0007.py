"""Revision 0007: papers that wait for the printer, and prints whose sheets nobody counted yet.

Plain SQL, written once and never edited: files of the field were made by it. Rows come and go;
what was printed, counted or taken off is kept by the log.
"""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"

_TABLES = (
    """
    CREATE TABLE paper_wait (
        no INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, resident_id TEXT, subject TEXT
        NOT NULL, document_id TEXT NOT NULL, copies INTEGER NOT NULL, asked_at INTEGER, asked_by
        TEXT, sent_at INTEGER, sent_by TEXT, sheets INTEGER NOT NULL, first_copy INTEGER NOT NULL,
        came INTEGER, rev INTEGER NOT NULL, PRIMARY KEY (no), UNIQUE (id), FOREIGN
        KEY(resident_id) REFERENCES resident (id), FOREIGN KEY(asked_by) REFERENCES staff (id),
        FOREIGN KEY(sent_by) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX paper_wait_resident ON paper_wait (resident_id)",
)


def upgrade(**_parameters: object) -> None:
    """Add the table and its index."""
    connection = op.get_bind()
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
