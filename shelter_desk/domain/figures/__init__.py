"""Figures that betray nobody: counts of coded facts, what of them is shown, and what was before.

Nothing here reads or writes; a file comes in as plain facts and leaves as part of a count.
"""
