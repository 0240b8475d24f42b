"""From a key slot to an open desk, and whatever changes with the key file."""
