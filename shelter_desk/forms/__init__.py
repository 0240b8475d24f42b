"""The form language and the built-in forms, declared as data."""
