"""Revision 0003: attachments in sealed pieces, tasks that notes leave, where a note was.

Plain SQL, written once and never edited: files of the field were made by it. Older notes have
no place and nobody present: a column without a value is not part of what the log vouches for.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

_TABLES = (
    """
    CREATE TABLE attachment (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL, added_at INTEGER NOT
        NULL, added_by TEXT NOT NULL, head BLOB NOT NULL, pieces INTEGER NOT NULL CHECK
        ((removed_at IS NULL) = (length(head) > 0) AND (removed_at IS NULL) = (pieces > 0)),
        digest BLOB NOT NULL, compartment TEXT, removed_at INTEGER, removed_by TEXT, PRIMARY
        KEY (no), UNIQUE (id), FOREIGN KEY(resident_id) REFERENCES resident (id), FOREIGN
        KEY(added_by) REFERENCES staff (id), FOREIGN KEY(removed_by) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX attachment_resident ON attachment (resident_id, no)",
    """
    CREATE TABLE attachment_piece (
        attachment_id TEXT NOT NULL, place INTEGER NOT NULL, blob BLOB NOT NULL, PRIMARY KEY
        (attachment_id, place), FOREIGN KEY(attachment_id) REFERENCES attachment (id)
    ) STRICT
    """,
    """
    CREATE TABLE note_task (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL, note_id TEXT NOT
        NULL, what TEXT NOT NULL, due TEXT NOT NULL, worker TEXT NOT NULL, made_at INTEGER NOT
        NULL, made_by TEXT NOT NULL, compartment TEXT, sealed BLOB CHECK
        ((sealed IS NULL) = (compartment IS NULL) AND (sealed IS NULL OR what = '')),
        done_at INTEGER, done_by TEXT, rev INTEGER NOT NULL, PRIMARY KEY (no), UNIQUE (id),
        FOREIGN KEY(resident_id) REFERENCES resident (id), FOREIGN KEY(note_id) REFERENCES note
        (id), FOREIGN KEY(worker) REFERENCES staff (id), FOREIGN KEY(made_by) REFERENCES staff
        (id), FOREIGN KEY(done_by) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX note_task_resident ON note_task (resident_id, no)",
    "CREATE INDEX note_task_open ON note_task (resident_id) WHERE done_at IS NULL",
    "ALTER TABLE note ADD COLUMN place TEXT",
    "ALTER TABLE note ADD COLUMN present TEXT",
)

_TRIGGERS = (
    "CREATE TRIGGER attachment_piece_no_update BEFORE UPDATE ON attachment_piece "
    "BEGIN SELECT RAISE(ABORT, 'attachment_piece is append-only'); END",
    "CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment "
    "BEGIN SELECT RAISE(ABORT, 'attachment is append-only'); END",
    "CREATE TRIGGER note_task_no_delete BEFORE DELETE ON note_task "
    "BEGIN SELECT RAISE(ABORT, 'note_task is append-only'); END",
    "CREATE TRIGGER attachment_kept BEFORE UPDATE ON attachment "
    "WHEN OLD.removed_at IS NOT NULL OR NEW.removed_at IS NULL "
    "BEGIN SELECT RAISE(ABORT, 'attachment is append-only'); END",
    "CREATE TRIGGER attachment_piece_kept BEFORE DELETE ON attachment_piece "
    "WHEN (SELECT removed_at FROM attachment WHERE id = OLD.attachment_id) IS NULL "
    "BEGIN SELECT RAISE(ABORT, 'attachment_piece is kept'); END",
)


def upgrade(**_parameters: object) -> None:
    """Add the tables, their indexes and the triggers that keep them from being forgotten."""
    connection = op.get_bind()
    for statement in (*_TABLES, *_TRIGGERS):
        connection.exec_driver_sql(statement)
