"""Why what was typed is no date; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class UnreadableDate(ShelterDeskError):
    """What was typed is no date. ``typed``: the words, which stay on the screen."""

    text = Text(
        "errors",
        "“{typed}” could not be read as a date. It stays as it was typed. Write day/month/year, "
        "only a year, or “about 30 years old”.",
    )


class NoSuchDay(UnreadableDate):
    """30 February and the like. ``day``, ``month``, ``year``: as they were read."""

    text = Text(
        "errors",
        "There is no day {day} in month {month} of {year}. It stays as it was typed. Look at it "
        "again; the day comes first.",
    )


class NoSuchMonth(UnreadableDate):
    """A month above twelve. ``month``: as it was read."""

    text = Text(
        "errors",
        "There is no month {month}. It stays as it was typed. Write day/month/year; the day always "
        "comes first.",
    )


class YearOutOfRange(UnreadableDate):
    """A year nobody here can mean. ``year``: as it was read."""

    text = Text(
        "errors",
        "The year {year} is too far away. It stays as it was typed. Write all four digits of the "
        "year; Hijri years may stand between 1300 and 1499.",
    )


class ImpossibleAge(UnreadableDate):
    """An age above 120. ``age``: as it was read."""

    text = Text(
        "errors",
        "An age of {age} years cannot be right. It stays as it was typed. Look at it again.",
    )
