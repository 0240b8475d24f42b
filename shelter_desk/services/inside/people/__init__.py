"""The people at the desk, and what each of them left or likes."""
