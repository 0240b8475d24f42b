"""Dates, times, numbers and codes as this person reads them; never from the locale."""

from __future__ import annotations

import datetime as dt
import re

from shelter_desk.desktop.i18n import Translations, fill
from shelter_desk.domain.desk import Calendar, Digits
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.ports import Clock
from shelter_desk.domain.text import Plural, Text
from shelter_desk.forms.cldr import names
from shelter_desk.forms.dates import PartialDate, hijri_text

_LRI, _PDI = "\u2066", "\u2069"
_TO_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
# Not "PHQ-2", "A4", "archive-07.bak", "15/3/2026", "12.500", and not the name of a place to fill.
_BARE = re.compile(
    r"(?<![A-Za-z0-9_{\\])(?<!\d[./:-])(?<![A-Za-z]-)\d+(?![A-Za-z0-9_]|[./:-][A-Za-z0-9])"
)

TODAY = Text("fmt", "Today {time}")
YESTERDAY = Text("fmt", "Yesterday {time}")
TODAY_WITHIN = Text("fmt", "today {time}")
YESTERDAY_WITHIN = Text("fmt", "yesterday {time}")
ABOUT = Text("fmt", "about {date}")
ABOUT_AGE = Text("fmt", "about {age} years old")
DAYS = Plural("fmt", "%n days", "", 0)


def warm_up() -> None:
    """Read the names of months and days once; they are kept."""
    for language in ("ar", "en"):
        names(language)


class Fmt:
    """One person's way of writing time and number.

    ``digits`` shapes running text only: codes, telephones and ISO dates stay Western.
    """

    def __init__(
        self,
        language: str,
        digits: Digits,
        calendar: Calendar,
        *,
        clock: Clock,
        zone: dt.tzinfo,
        words: Translations,
    ) -> None:
        self.language = language
        self.digits = digits
        self.calendar = calendar
        self.clock = clock
        self._zone = zone
        self._words = words
        self._names = names(language)

    def number(self, value: float) -> str:
        """A number with grouped thousands."""
        return self.shape(f"{value:,}")

    def shape(self, text: str) -> str:
        """``text`` with its digits as the person wants them."""
        arabic = self.language == "ar" and self.digits is Digits.ARABIC
        return text.translate(_TO_ARABIC) if arabic else text

    def sentence(self, words: str, count: int | None = None) -> str:
        """``words`` with the numbers in them, ``count`` with its thousands; codes stay."""
        return _BARE.sub(
            lambda found: self.shape(f"{count:,}" if found[0] == str(count) else found[0]), words
        )

    def code(self, value: str) -> str:
        """A code that keeps its order inside Arabic; always Western digits."""
        return f"{_LRI}{value}{_PDI}" if value else ""

    def line(self, *parts: str) -> str:
        """Facts side by side, each in its own direction, begun at the window's start side."""
        mark = "\u200f" if self.language == "ar" else "\u200e"
        return mark + " · ".join(f"\u2068{part}{_PDI}" for part in parts if part)

    def phone(self, value: str) -> str:
        """A telephone number that keeps its order inside Arabic."""
        return self.code(value)

    def today(self) -> dt.date:
        """The day on the shelter's wall calendar."""
        return self._local(self.clock.now()).date()

    def local(self, instant: dt.datetime) -> dt.datetime:
        """``instant`` by the shelter's clock."""
        return self._local(instant)

    def date(self, value: dt.date) -> str:
        """``15/03/2026``, day first; always Western digits."""
        return self.code(value.strftime("%d/%m/%Y"))

    def date_long(self, value: dt.date) -> str:
        """``Sunday 15 March 2026``, with the Hijri date first or beside it where wanted."""
        day_name = self._names.days[value.weekday()]
        gregorian = self.shape(
            f"{day_name} {value.day} {self._names.months[value.month - 1]} {value.year}"
        )
        hijri = self.hijri(value) if self.calendar is Calendar.HIJRI else ""
        return f"{hijri} · {gregorian}" if hijri else gregorian

    def moment_long(self, instant: dt.datetime) -> str:
        """``Sunday 15 March 2026, 14:32`` by the shelter's clock."""
        comma = list_separator(self.language)
        return self.date_long(self._local(instant).date()) + comma + self.time(instant)

    def hijri(self, value: dt.date) -> str:
        """``26 Ramadan 1447 AH`` (Umm al-Qura); empty outside 1924 to 2077."""
        said = hijri_text(PartialDate(value.year, value.month, value.day))
        if said is None:
            return ""
        return self.shape(fill(self._words(self.language, said.text), said.params))

    def time(self, instant: dt.datetime) -> str:
        """``14:32`` by the shelter's clock."""
        return self.shape(self._local(instant).strftime("%H:%M"))

    def when(self, instant: dt.datetime) -> str:
        """``Today 10:40``, ``Yesterday 16:05``, ``21 Nov``, or with the year when it is another."""
        return self._when(instant, TODAY, YESTERDAY)

    def within(self, instant: dt.datetime) -> str:
        """``when`` within a sentence: ``today 10:40``."""
        return self._when(instant, TODAY_WITHIN, YESTERDAY_WITHIN)

    def _when(self, instant: dt.datetime, now: Text, before: Text) -> str:
        there = self._local(instant)
        today = self.today()
        for day, words in ((today, now), (today - dt.timedelta(days=1), before)):
            if there.date() == day:
                return self._words(self.language, words).replace("{time}", self.time(instant))
        month = self._names.short_months[there.month - 1]
        year = "" if there.year == today.year else f" {there.year}"
        return self.shape(f"{there.day} {month}{year}")

    def partial(self, value: PartialDate) -> str:
        """A date as precisely as it is known."""
        if value.age is not None and value.year is None:
            words = self._words(self.language, ABOUT_AGE)
            return words.replace("{age}", self.shape(str(value.age)))
        known = self._known(value)
        if not value.about:
            return known
        return self._words(self.language, ABOUT).replace("{date}", known)

    def _known(self, value: PartialDate) -> str:
        if value.year is None:
            return ""
        if value.month is None:
            return self.shape(str(value.year))
        if value.day is None:
            return self.shape(f"{self._names.months[value.month - 1]} {value.year}")
        return self.date(dt.date(value.year, value.month, value.day))

    def days(self, n: int) -> str:
        """``3 days``, in the right plural."""
        return self.shape(self._words(self.language, DAYS, n))

    def _local(self, instant: dt.datetime) -> dt.datetime:
        return instant.astimezone(self._zone)
