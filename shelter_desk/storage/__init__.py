"""The encrypted file: the only importer of SQL."""
