"""Keeping words while they are typed, and asking for a reason."""
