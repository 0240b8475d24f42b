"""Attachments of a file: added, looked at, handed over."""
