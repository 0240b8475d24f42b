"""Figures that leave the house: chosen, looked at, released, saved."""
