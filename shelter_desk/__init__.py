"""Shelter Desk: intake, consent and case records for shelters, encrypted and offline."""

__version__ = "0.1.0"
