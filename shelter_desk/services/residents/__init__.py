"""Who lives here: found, welcomed, listed, opened, and what changed at the head of a file."""
