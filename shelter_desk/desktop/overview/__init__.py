"""The house in numbers: tiles, two charts of our own, and the list behind each number."""
