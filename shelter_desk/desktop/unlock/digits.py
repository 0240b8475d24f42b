"""A field for a sign-in code: three digits, in any digits."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

_TO_ASCII = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
LENGTH = 3


def western(typed: str) -> str:
    """The digits of what was typed, as Western ones."""
    return "".join(c for c in typed.translate(_TO_ASCII) if c in "0123456789")


def clean_code(field: QLineEdit, typed: str) -> bool:
    """Keep nothing but digits in ``field``; true when all three are there."""
    digits = western(typed)
    if digits != typed:
        field.setText(digits)
    return len(digits) == LENGTH
