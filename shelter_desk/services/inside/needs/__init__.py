"""Needs assessments over time."""
