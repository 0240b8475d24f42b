"""Leaving the house, and how long files are kept."""
