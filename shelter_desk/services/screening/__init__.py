"""Screening for signs of trafficking over several sittings."""
