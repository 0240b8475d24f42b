"""Telephone numbers in any digits and prefix style (phonenumbers)."""

from __future__ import annotations

import phonenumbers

HOME = "BH"
_LONGEST_TYPED = 40


def read_phone(typed: str, region: str = HOME) -> str | None:
    """The number as E.164 ("+97336123456"), or ``None`` when it is none or cannot be dialled.

    ``region`` (ISO 3166-1 alpha-2) is where a number without a country code is at home.
    """
    if len(typed) > _LONGEST_TYPED or any(letter.isalpha() for letter in typed):
        return None
    try:
        number = phonenumbers.parse(typed, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
