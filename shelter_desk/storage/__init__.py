"""The encrypted file: the only importer of SQL."""

from shelter_desk.storage.connection.sparing_import import bring_in_sqlalchemy

bring_in_sqlalchemy()
