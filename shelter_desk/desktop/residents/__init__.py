"""The residents, and the way to a new file."""
