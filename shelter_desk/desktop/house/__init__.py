"""Pages of the house: beds, rooms, shifts."""
