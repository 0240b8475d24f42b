"""Revision 0009: sealed notes, papers that wait and copies that left are found without reading all.

Plain SQL, written once and never edited: files of the field were made by it.
"""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"

_INDEXES = (
    "CREATE INDEX note_sealed ON note (no) WHERE sealed IS NOT NULL",
    "CREATE INDEX disclosure_code ON disclosure (upper(document_id))",
    "CREATE INDEX paper_wait_subject ON paper_wait (subject)",
    "CREATE INDEX paper_wait_document ON paper_wait (document_id, first_copy)",
)


def upgrade(**_parameters: object) -> None:
    """Add the indexes."""
    connection = op.get_bind()
    for statement in _INDEXES:
        connection.exec_driver_sql(statement)
