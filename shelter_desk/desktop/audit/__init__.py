"""The log for managers, who opened a file, and the lines for the house book."""
