"""A document before it leaves: seen, printed, saved."""
