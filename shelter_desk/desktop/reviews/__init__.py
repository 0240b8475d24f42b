"""File reviews and their findings."""
