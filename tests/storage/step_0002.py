"""A step of tomorrow, for tests only: one more column and one more table."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade(**_parameters: object) -> None:
    connection = op.get_bind()
    connection.exec_driver_sql("ALTER TABLE agency ADD COLUMN opening_hours TEXT")
    connection.exec_driver_sql("CREATE TABLE tomorrow (id TEXT NOT NULL PRIMARY KEY) STRICT")
