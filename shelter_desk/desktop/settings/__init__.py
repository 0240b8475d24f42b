"""How this person likes the desk, and what managers decide for all."""
