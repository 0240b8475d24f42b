"""A step of tomorrow, for tests only: one more column and one more table."""

from __future__ import annotations

from alembic import op

from shelter_desk.storage.database import SCHEMA_VERSION

down_revision = f"{SCHEMA_VERSION:04d}"
NUMBER = SCHEMA_VERSION + 1
revision = f"{NUMBER:04d}"


def upgrade(**_parameters: object) -> None:
    connection = op.get_bind()
    connection.exec_driver_sql("ALTER TABLE agency ADD COLUMN opening_hours TEXT")
    connection.exec_driver_sql("CREATE TABLE tomorrow (id TEXT NOT NULL PRIMARY KEY) STRICT")
