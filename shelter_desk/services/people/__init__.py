"""Colleagues at the desk, their ways in, what they are bound to and how each likes it."""
