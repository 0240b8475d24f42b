"""Figures and the house in numbers: read, counted, told."""
