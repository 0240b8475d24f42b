"""Sending something without her agreement."""
