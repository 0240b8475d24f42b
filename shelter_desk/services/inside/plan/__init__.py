"""Plan, safety, care and the first day, read from what was signed."""
