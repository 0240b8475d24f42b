"""Numbered schema steps, oldest first."""
