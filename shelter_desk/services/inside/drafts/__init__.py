"""Drafts of forms in a file: where one stands, and whose words are in it."""
