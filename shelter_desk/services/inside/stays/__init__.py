"""A stay begins, ends, is followed, and its file is kept and deleted."""
