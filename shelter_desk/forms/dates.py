"""Dates as people know them: whole, a month, a year, "about 1995" or "about 30 years old".

The day always comes first. Everything is kept in the Gregorian calendar together with the
calendar it was said in. Hijri follows Umm al-Qura as tabled by hijridate (1343-1500 AH).
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from hijridate import Gregorian, Hijri

from shelter_desk.domain.date_errors import (
    ImpossibleAge,
    NoSuchDay,
    NoSuchMonth,
    UnreadableDate,
    YearOutOfRange,
)
from shelter_desk.domain.folding import fold
from shelter_desk.domain.text import Message
from shelter_desk.forms.months import GREGORIAN_MONTHS, HIJRI_DATES, HIJRI_MONTHS

CalendarName = Literal["gregorian", "hijri"]

OLDEST_YEAR, LATEST_YEAR = 1900, 2100
_HIJRI_YEARS = range(1300, 1500)
_HIJRI_TABLE = range(1343, 1501)
OLDEST_AGE = 120
_LONGEST_TYPED = 60


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date with its precision: year, year and month, or all three (Gregorian).

    ``about`` says it was estimated, ``age`` keeps an age in years that was said instead of a
    date, ``calendar`` is the calendar it was said in.
    """

    year: int | None
    month: int | None = None
    day: int | None = None
    about: bool = False
    calendar: CalendarName = "gregorian"
    age: int | None = None

    @property
    def iso(self) -> str:
        """ISO 8601 cut off at what is known: "1995", "1995-03", "1995-03-14", or ""."""
        if self.year is None:
            return ""
        parts = (f"{part:02d}" for part in (self.month, self.day) if part is not None)
        return "-".join([f"{self.year:04d}", *parts])

    @property
    def exact(self) -> date | None:
        """The day, when it is known to the day."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def earliest(self) -> date | None:
        """The first day it can mean."""
        return None if self.year is None else date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date | None:
        """The last day it can mean."""
        if self.year is None:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


def whole_day(value: object) -> date | None:
    """The day of an answer that is known to the day; ``None`` for any other answer."""
    return value.exact if isinstance(value, PartialDate) else None


def from_iso(iso: str, about: bool = False) -> PartialDate:
    """The date behind ``PartialDate.iso``. Raises ``ValueError`` when it is none."""
    if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", iso, re.ASCII):
        raise ValueError("not an ISO date")
    year, month, day = (*(int(part) for part in iso.split("-")), None, None)[:3]
    date(year or 0, month or 1, day or 1)  # raises for a day that does not exist
    return PartialDate(year, month, day, about=about)


def age_on(birth: PartialDate, today: date) -> int | None:
    """Whole years on ``today``, counted from the middle of what is known; ``None`` if unknown."""
    first, last = birth.earliest, birth.latest
    if first is None or last is None or first > today:
        return None
    middle = first + (last - first) // 2
    had_birthday = (today.month, today.day) >= (middle.month, middle.day)
    return max(0, today.year - middle.year - (0 if had_birthday else 1))


def hijri_text(value: PartialDate) -> Message | None:
    """The same day in words of the Hijri calendar; ``None`` without a day or outside the table."""
    day = value.exact
    if day is None:
        return None
    try:
        hijri = Gregorian.fromdate(day).to_hijri()
    except (OverflowError, ValueError):
        return None
    return Message(HIJRI_DATES[hijri.month - 1], {"day": str(hijri.day), "year": str(hijri.year)})


_ABOUT = re.compile(
    r"^(?:about|around|approximately|approx\.?|circa|ca?\.|~|حوالي|تقريبا|نحو|قرابه)\s*"
    r"|\s*(?:approximately|approx\.?|or so|تقريبا|~|\?|؟)$"
)
_AGE = re.compile(
    r"(?:aged?|عمرها|عمره|العمر)?\s*(\d{1,6})\s*"
    r"(?:years?(?: old)?|yrs?(?: old)?|y/?o|سنه|سنوات|سنين|عاما|عام|اعوام)"
    r"|(?:aged?|عمرها|عمره|العمر)\s*(\d{1,6})"
)
_DAYS_AWAY = {
    **dict.fromkeys(("t", "today", "اليوم"), 0),
    **dict.fromkeys(("yesterday", "امس"), -1),
    **dict.fromkeys(("tomorrow", "غدا"), 1),
}
_WEEKDAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+"
    r"|(?:يوم )?(?:الاحد|الاثنين|الثلاثا|الاربعا|الخميس|الجمعه|السبت)[،,]?\s+"
)
_ERA = re.compile(r"\s*(?:(ah|a\.h\.|ه\.?|هجري)|ad|ce|م|ميلادي)$")
_NUMBERS = re.compile(r"\d+(?:[/.\-\s\\]+\d+){0,2}", re.ASCII)


def parse_date(typed: str, today: date) -> PartialDate:
    """The date meant by ``typed``, in any digits; the day comes first, "t" is ``today``.

    Raises ``UnreadableDate``, or the subclass of it that says what is wrong.
    """
    words = " ".join(fold(typed[: _LONGEST_TYPED + 1]).replace("،", ",").split())
    if not words or len(words) > _LONGEST_TYPED:
        raise UnreadableDate(typed=typed[:_LONGEST_TYPED])
    if words in _DAYS_AWAY:
        day = today + timedelta(days=_DAYS_AWAY[words])
        return PartialDate(day.year, day.month, day.day)
    plain = _ABOUT.sub("", words)
    aged = _AGE.fullmatch(plain)
    if aged:
        return _from_age(int(aged[1] or aged[2]), today)
    found = _written(_WEEKDAY.sub("", plain), today)
    if found is None:
        raise UnreadableDate(typed=typed[:_LONGEST_TYPED])
    year, month, day_of_month, hijri = found
    about = plain != words
    if hijri or year in _HIJRI_YEARS:
        return _from_hijri(year, month, day_of_month, about)
    return _checked(year, month, day_of_month, about)


_Found = tuple[int, int | None, int | None, bool]


def _written(words: str, today: date) -> _Found | None:
    """Year, month, day and whether the words themselves say that the year is Hijri."""
    era = _ERA.search(words)
    hijri = bool(era and era[1])
    bare = words[: era.start()] if era else words
    if _NUMBERS.fullmatch(bare):
        numbers = _in_order(re.findall(r"\d+", bare, re.ASCII), today, hijri)
        return None if numbers is None else (*numbers, hijri)
    return _with_month_name(bare, today, hijri)


def _in_order(
    parts: list[str], today: date, hijri: bool
) -> tuple[int, int | None, int | None] | None:
    """Year, month, day from one to three groups of digits."""
    match parts:
        case [only]:
            return _run_of_digits(only, today)
        case [first, second] if len(first) == 4:
            return int(first), int(second), None
        case [first, second] if len(second) == 4:
            return int(second), int(first), None
        case [first, second, third] if len(first) == 4:
            return int(first), int(second), int(third)
        case [first, second, third] if len(third) in (2, 4) and len(first) <= 2:
            return _century(third, today, hijri), int(second), int(first)
    return None


def _run_of_digits(digits: str, today: date) -> tuple[int, int | None, int | None] | None:
    match len(digits):
        case 4:
            return int(digits), None, None
        case 6:
            return _century(digits[4:], today, False), int(digits[2:4]), int(digits[:2])
        case 8 if int(digits[2:4]) > 12 and digits[:2] in ("19", "20"):
            return int(digits[:4]), int(digits[4:6]), int(digits[6:])
        case 8:
            return int(digits[4:]), int(digits[2:4]), int(digits[:2])
    return None


def _century(year: str, today: date, hijri: bool) -> int:
    """A two-digit year is at most ten years ahead, else of the century before."""
    if len(year) == 4:
        return int(year)
    if hijri:
        return 1400 + int(year)
    near = 2000 + int(year)
    return near if near <= today.year + 10 else near - 100


def _with_month_name(words: str, today: date, hijri: bool) -> _Found | None:
    letters = " ".join(re.sub(r"[\d,.]+|[-/]|(?<=\d)(?:st|nd|rd|th)\b", " ", words).split())
    numbers = re.findall(r"\d+", words, re.ASCII)
    if letters in HIJRI_MONTHS:
        month, hijri = HIJRI_MONTHS[letters], True
    elif letters in GREGORIAN_MONTHS:
        month = GREGORIAN_MONTHS[letters]
    else:
        return None
    match numbers:
        case [year] if len(year) == 4:
            return int(year), month, None, hijri
        case [day, year] if len(day) <= 2 and len(year) in (2, 4):
            return _century(year, today, hijri), month, int(day), hijri
        case [year, day] if len(year) == 4 and len(day) <= 2:
            return int(year), month, int(day), hijri
    return None


def _from_age(age: int, today: date) -> PartialDate:
    if age > OLDEST_AGE:
        raise ImpossibleAge(age=str(age))
    return PartialDate(today.year - age, about=True, age=age)


def _checked(year: int, month: int | None, day: int | None, about: bool) -> PartialDate:
    if not OLDEST_YEAR <= year <= LATEST_YEAR:
        raise YearOutOfRange(year=str(year))
    if month is not None and not 1 <= month <= 12:
        raise NoSuchMonth(month=str(month))
    if month and day is not None and not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise NoSuchDay(day=str(day), month=str(month), year=str(year))
    return PartialDate(year, month, day, about=about)


def _from_hijri(year: int, month: int | None, day: int | None, about: bool) -> PartialDate:
    """The Gregorian day of a Hijri one; a Hijri year or month alone gives only about a year."""
    if year not in _HIJRI_YEARS:
        raise YearOutOfRange(year=str(year))
    if month is not None and not 1 <= month <= 12:
        raise NoSuchMonth(month=str(month))
    if day is not None and not 1 <= day <= 30:
        raise NoSuchDay(day=str(day), month=str(month), year=str(year))
    if month is None or day is None or year not in _HIJRI_TABLE:
        # 32 solar years are 33 lunar ones; the middle of the Hijri year decides.
        middle = 622.54 + (year - 1 + ((month or 6) - 0.5) / 12) * 0.970224
        return PartialDate(int(middle), about=True, calendar="hijri")
    try:
        gregorian = Hijri(year, month, day).to_gregorian()
    except ValueError:
        raise NoSuchDay(day=str(day), month=str(month), year=str(year)) from None
    return PartialDate(
        gregorian.year, gregorian.month, gregorian.day, about=about, calendar="hijri"
    )
