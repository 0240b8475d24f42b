"""What papers of more than one subject say, and lists of those that wait or were printed."""
