"""The house: beds, things, the door, shifts, incidents."""
