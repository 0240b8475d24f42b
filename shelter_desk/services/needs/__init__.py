"""Needs over time."""
