"""What is to be printed, and what was."""
