"""Figures that betray nobody, and the house in numbers for those who run it."""
