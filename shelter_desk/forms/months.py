"""Names of months as people type them, and the Hijri months as the desk writes them.

All keys are folded (``domain.folding.fold``); the Gulf and the Levant use different sets.
"""

from __future__ import annotations

from shelter_desk.domain.folding import fold
from shelter_desk.domain.text import Text

_ENGLISH = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_GULF = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
)
_LEVANT = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)
_OTHER_SPELLINGS = {
    "ابريل": 4,
    "إبريل": 4,
    "نيسان": 4,
    "ماي": 5,
    "يونيه": 6,
    "يوليه": 7,
    "اغسطس": 8,
    "اكتوبر": 10,
    "sept": 9,
}
_HIJRI = (
    ("محرم", "المحرم", "muharram"),
    ("صفر", "safar"),
    ("ربيع الأول", "ربيع أول", "rabi al-awwal", "rabi i", "rabi 1", "rabi ul awwal"),
    ("ربيع الآخر", "ربيع الثاني", "ربيع ثاني", "rabi al-thani", "rabi ii", "rabi 2"),
    ("جمادى الأولى", "جمادى الأول", "jumada al-ula", "jumada al-awwal", "jumada i"),
    ("جمادى الآخرة", "جمادى الثانية", "جمادى الثاني", "jumada al-thani", "jumada ii"),
    ("رجب", "rajab"),
    ("شعبان", "shaban", "shaaban"),
    ("رمضان", "ramadan", "ramadhan", "ramzan"),
    ("شوال", "shawwal", "shawal"),
    ("ذو القعدة", "ذي القعدة", "ذو القعده", "dhu al-qadah", "dhul qadah", "dhul qidah"),
    ("ذو الحجة", "ذي الحجة", "dhu al-hijjah", "dhul hijjah", "dhu al-hijja"),
)


def _gregorian() -> dict[str, int]:
    names = {fold(name): month for name, month in _OTHER_SPELLINGS.items()}
    for group in (_ENGLISH, _GULF, _LEVANT):
        names.update({_key(name): month for month, name in enumerate(group, 1)})
    names.update({name[:3]: month for month, name in enumerate(_ENGLISH, 1)})
    return names


def _key(name: str) -> str:
    return fold(name).replace("-", " ")


GREGORIAN_MONTHS = _gregorian()
HIJRI_MONTHS = {_key(name): month for month, names in enumerate(_HIJRI, 1) for name in names}

HIJRI_DATES = (
    Text("dates", "{day} Muharram {year} AH"),
    Text("dates", "{day} Safar {year} AH"),
    Text("dates", "{day} Rabi I {year} AH"),
    Text("dates", "{day} Rabi II {year} AH"),
    Text("dates", "{day} Jumada I {year} AH"),
    Text("dates", "{day} Jumada II {year} AH"),
    Text("dates", "{day} Rajab {year} AH"),
    Text("dates", "{day} Shaban {year} AH"),
    Text("dates", "{day} Ramadan {year} AH"),
    Text("dates", "{day} Shawwal {year} AH"),
    Text("dates", "{day} Dhu al-Qadah {year} AH"),
    Text("dates", "{day} Dhu al-Hijjah {year} AH"),
)
