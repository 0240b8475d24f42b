"""Requests to take somebody in."""
