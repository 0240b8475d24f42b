"""Invented people for the practice file; nobody here exists."""
