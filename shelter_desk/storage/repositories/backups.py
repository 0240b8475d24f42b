"""The list of backups that were made."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, update

from shelter_desk.domain.backups import Backup
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import BackupId
from shelter_desk.storage.tables.mapping import put, reading
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import backup_log as table

_READ = reading(Backup, table).order_by(table.c.no.desc())
_BY_ID = Prepared(_READ.where(table.c.id == bindparam("wanted")))
_ALL = Prepared(_READ)
_THERE = Prepared(_READ.where(table.c.gone_at.is_(None)))
_MARK = {
    name: Prepared(
        update(table).where(table.c.id == bindparam("known_id")).values({name: bindparam("moment")})
    )
    for name in ("verified_at", "drilled_at", "gone_at")
}


class BackupRepository:
    """Keeps what is known of each backup."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, made: Backup) -> None:
        """Keep that one was made."""
        put(self._connection, table, made)

    def get(self, backup_id: BackupId) -> Backup:
        """The backup with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=backup_id)
        if row is None:
            raise NotFound
        return Backup(*row)

    def all(self) -> tuple[Backup, ...]:
        """Every one, newest first, those that are gone included."""
        return tuple(Backup(*row) for row in _ALL.all(self._connection))

    def there(self) -> tuple[Backup, ...]:
        """Those that should still lie where they were made, newest first."""
        return tuple(Backup(*row) for row in _THERE.all(self._connection))

    def verified(self, backup_id: BackupId, at: datetime) -> None:
        """It was opened and found good. Raises ``NotFound``."""
        self._mark("verified_at", backup_id, at)

    def drilled(self, backup_id: BackupId, at: datetime) -> None:
        """It was tried out as a whole. Raises ``NotFound``."""
        self._mark("drilled_at", backup_id, at)

    def gone(self, backup_id: BackupId, at: datetime) -> None:
        """It is no longer there. Raises ``NotFound``."""
        self._mark("gone_at", backup_id, at)

    def _mark(self, what: str, backup_id: BackupId, at: datetime) -> None:
        if _MARK[what].run(self._connection, known_id=backup_id, moment=at) != 1:
            raise NotFound
