"""What is looked up for a talk: wishes, interpreters, colleagues, heavy weeks."""
