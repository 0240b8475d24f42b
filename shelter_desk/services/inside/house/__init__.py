"""Beds, the door, things, incidents and shifts."""
