"""That files were deleted for good."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import CertificateId
from shelter_desk.domain.retention import PurgeCertificate
from shelter_desk.storage.tables.mapping import reading
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import purge_certificate as table

_READ = reading(PurgeCertificate, table).order_by(table.c.no.desc())
_BY_ID = Prepared(_READ.where(table.c.id == bindparam("wanted")))
_ALL = Prepared(_READ)


class CertificateRepository:
    """Reads certificates; only ``purge`` writes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, certificate_id: CertificateId) -> PurgeCertificate:
        """The certificate with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=certificate_id)
        if row is None:
            raise NotFound
        return PurgeCertificate(*row)

    def all(self) -> tuple[PurgeCertificate, ...]:
        """Every one, newest first."""
        return tuple(PurgeCertificate(*row) for row in _ALL.all(self._connection))
