"""Handing files over as data: one file from her page, all of them from the kept files."""
