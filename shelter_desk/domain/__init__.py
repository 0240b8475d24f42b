"""What the program speaks about: plain values, ids, errors and ports. Standard library only."""
