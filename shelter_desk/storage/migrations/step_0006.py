"""Revision 0006: what a child was told and said when an adult decided with it.

Plain SQL, written once and never edited: files of the field were made by it. Columns that older
rows have no value for are not part of what the log vouches for.
"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade(**_parameters: object) -> None:
    """Add the column."""
    op.get_bind().exec_driver_sql("ALTER TABLE consent ADD COLUMN child TEXT")
