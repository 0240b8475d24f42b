"""Backups: where they lie, how one is made, opened and put back."""
