"""How one person likes the desk, as it lies in the file."""

from __future__ import annotations

from shelter_desk.domain.desk import TEXT_SIZES, Calendar, Digits
from shelter_desk.domain.ids import StaffId
from shelter_desk.services.views.desk import Preferences
from shelter_desk.storage.transaction import Transaction


def read_preferences(tx: Transaction, staff_id: StaffId) -> Preferences:
    """What she chose; the program's own choice where she chose nothing or it is unreadable."""
    usual = Preferences()

    def chosen(key: str, otherwise: str) -> str:
        return tx.settings.preference(staff_id, key) or otherwise

    digits, calendar = chosen("digits", usual.digits), chosen("calendar", usual.calendar)
    size = chosen("text_size", "")
    return Preferences(
        language=chosen("language", usual.language),
        digits=Digits(digits) if digits in set(Digits) else usual.digits,
        calendar=Calendar(calendar) if calendar in set(Calendar) else usual.calendar,
        scheme=chosen("scheme", usual.scheme),
        text_size=min(TEXT_SIZES[-1], max(TEXT_SIZES[0], int(size)))
        if size.isdecimal()
        else usual.text_size,
    )


def write_preferences(tx: Transaction, staff_id: StaffId, chosen: Preferences) -> None:
    """Keep what she chose."""
    values = {
        "language": chosen.language,
        "digits": chosen.digits.value,
        "calendar": chosen.calendar.value,
        "scheme": chosen.scheme,
        "text_size": str(chosen.text_size),
    }
    for key, value in values.items():
        tx.settings.set_preference(staff_id, key, value)
