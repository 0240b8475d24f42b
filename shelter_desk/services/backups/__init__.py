"""Backups, putting them back, and records of an older version."""
