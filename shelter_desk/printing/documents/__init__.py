"""One document a module."""
