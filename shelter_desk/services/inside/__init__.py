"""What the use cases share: pure helpers and functions that need an open transaction."""
