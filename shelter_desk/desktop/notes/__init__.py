"""Case notes: read, searched, written."""
