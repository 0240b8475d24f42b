"""Files from outside: what they really are, and how they are kept and leave."""
