"""Screening of one resident."""
