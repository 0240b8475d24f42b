"""Colours, typeface, icons, style sheet, and how dates and numbers are written."""
