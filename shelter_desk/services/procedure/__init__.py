"""The procedure of the house."""
