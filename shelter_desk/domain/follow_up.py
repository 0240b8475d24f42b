"""When somebody who left and agreed to it is to be heard of next (domain facts 4.15).

Days are those of the shelter's wall calendar, so no hour of the clock can move one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shelter_desk.domain.retention import months_after

AFTER_DAYS: Final = (7, 30, 90, 180, 365)
"""So many days after she left."""

NEEDS_MONTHS: Final = (6, 12)
"""So many months after she left her needs are looked at as a whole (domain facts 4.6)."""

_EARLY: Final = 14
"""A talk held so many days before its day, at the most, stands for it; never a quarter of it."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One attempt to hear of her. ``next_on`` is the day agreed with her; ``stop``: no more."""

    on: date
    reached: bool
    next_on: date | None = None
    stop: bool = False


def due_days(left_on: date) -> tuple[date, ...]:
    """The five days, counted from the day she left."""
    return tuple(left_on + timedelta(days=days) for days in AFTER_DAYS)


def next_follow_up(
    left_on: date, contacts: Sequence[Contact], until: date | None = None
) -> date | None:
    """The day of the next contact, perhaps past already; ``None`` when there is to be none.

    Her wish to be left alone ends all of them. A day agreed with her takes the place of the
    days up to it; nothing is due after ``until``, when her agreement or her file ends.
    """
    if any(one.stop for one in contacts):
        return None
    in_order = sorted(contacts, key=lambda one: one.on)
    reached = [one.on for one in in_order if one.reached]
    heard = max(reached, default=left_on)
    agreed = in_order[-1].next_on if in_order else None
    if agreed is not None and agreed > in_order[-1].on:
        due: date | None = agreed
    else:
        since = (heard - left_on).days
        open_days = (days for days in AFTER_DAYS if not _covers(since, days))
        due = next((left_on + timedelta(days=days) for days in open_days), None)
    return due if due is None or until is None or due <= until else None


def next_needs(left_on: date, talked: date | None, until: date | None = None) -> date | None:
    """When her needs are to be looked at next, perhaps past already; ``talked``: the last time.

    ``None`` when both looks were had, and for a day after ``until``.
    """
    days = (months_after(left_on, months) for months in NEEDS_MONTHS)
    open_days = (day for day in days if talked is None or not _stands_for(talked, left_on, day))
    due = next(open_days, None)
    return due if due is None or until is None or due <= until else None


def is_last(heard: date, left_on: date) -> bool:
    """True for a talk that stands for the last of the five days."""
    return _stands_for(heard, left_on, due_days(left_on)[-1])


def _stands_for(heard: date, left_on: date, day: date) -> bool:
    return _covers((heard - left_on).days, (day - left_on).days)


def _covers(heard: int, due: int) -> bool:
    """Both in days after she left: of hundreds of people Today wants to know it."""
    return heard > 0 and heard >= due - min(due // 4, _EARLY)
