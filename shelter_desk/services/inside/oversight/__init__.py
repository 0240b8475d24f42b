"""The log in rows, its heads outside, and the checklists of file reviews."""
