"""Talks: how she wants them, who interprets, and what is good to have in mind."""
