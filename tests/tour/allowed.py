"""Words of the other script that belong into a window, each with why. Everything else fails."""

from __future__ import annotations

WHY_NAMES = "what people and places are called, in the script it was written in"
WHY_NOTE = "a note in two scripts"

IN_ARABIC: dict[str, tuple[str, ...]] = {
    "the way into the other language": ("English",),
    "the neutral name of the window": ("Shelter Desk",),
    "what stands on a key": ("Ctrl", "Enter", "Alt", "Space"),
    "kinds of files": ("PDF", "pdf", "jpg"),
    "papers that have their name in every language": ("CPR", "EP7654321", "EP1234567"),
    WHY_NAMES: (
        *("Selam", "Tesfaye", "Fatema", "Rahman", "Fatima", "Betty"),
        *("Dar Al Nakheel", "Noora Salem", "Office"),
    ),
    WHY_NOTE: ("Appointment with Dr. Hani on",),
}
"""Latin words in an Arabic window."""

IN_ENGLISH: dict[str, tuple[str, ...]] = {
    "the way into the other language": ("العربية",),
    WHY_NAMES: ("سيلام تسفاي",),
    WHY_NOTE: (
        "اتصلت بالمدرسة، وأكّدت المعلّمة موعد الأحد.",
        "أريد أن أكلّم ابنتي قبل النوم.",
    ),
}
"""Arabic words in an English window."""


def allowed_in(language: str) -> tuple[str, ...]:
    """Every word of the other script that may stand in a window of ``language``, longest first."""
    lists = (IN_ARABIC if language == "ar" else IN_ENGLISH).values()
    return tuple(sorted((word for words in lists for word in words), key=len, reverse=True))
