"""The windows: the only importer of Qt."""
