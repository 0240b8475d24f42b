"""Forms as they were when something was signed under them."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, literal, select
from sqlalchemy.dialects.sqlite import insert

from shelter_desk.storage.results import StoredDefinition
from shelter_desk.storage.tables.core import form_definition as table
from shelter_desk.storage.tables.mapping import reading
from shelter_desk.storage.tables.prepared import Prepared

_THIS = tuple(table.c[name] == bindparam(name) for name in ("key", "version", "hash"))
_GET = Prepared(reading(StoredDefinition, table).where(*_THIS))
_HAS = Prepared(select(literal(1)).where(*_THIS))


class DefinitionRepository:
    """Keeps every version once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put_if_new(
        self, key: str, version: int, hash: str, spec_json: bytes, texts_json: bytes
    ) -> None:
        """Keep a form; one with the same key, version and hash stays as it was first kept."""
        row = {
            "key": key,
            "version": version,
            "hash": hash,
            "spec": spec_json,
            "texts": texts_json,
        }
        self._connection.execute(insert(table).values(row).on_conflict_do_nothing())

    def has(self, key: str, version: int, hash: str) -> bool:
        """True when the form is kept already."""
        return _HAS.first(self._connection, key=key, version=version, hash=hash) is not None

    def get(self, key: str, version: int, hash: str) -> StoredDefinition | None:
        """The form as it was kept."""
        row = _GET.first(self._connection, key=key, version=version, hash=hash)
        return None if row is None else StoredDefinition(*row)
