"""What a caller told, as JSON in one column: none of it is ever asked for by itself."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from shelter_desk.domain.calls import (
    Agreed,
    CallChannel,
    CallWords,
    People,
    Sector,
    Sign,
    WhyAsked,
)
from shelter_desk.domain.referrals import Urgency
from shelter_desk.storage.tables.columns import from_micros, packed, to_micros

_PLAIN = ("organisation", "caller", "phone", "their_number", "called", "reason", "coming")


def _dump(value: CallWords) -> object:
    expected = value.expected_at
    people = value.people
    return {
        **{name: getattr(value, name) for name in _PLAIN},
        "channel": value.channel.value,
        "sector": value.sector.value,
        "agreed": value.agreed.value,
        "present": sorted(one.value for one in value.present),
        "absent": sorted(one.value for one in value.absent),
        "people": [people.women, people.men, people.girls, people.boys],
        "languages": list(value.languages),
        "interpreter_needed": value.interpreter_needed,
        "expected_at": None if expected is None else to_micros(expected),
        "urgency": value.urgency.value,
        "why": value.why.value,
    }


def _load(value: object) -> CallWords:
    known = cast("dict[str, Any]", value)
    expected: int | None = known["expected_at"]
    at: datetime | None = None if expected is None else from_micros(expected)
    return CallWords(
        **{name: known[name] for name in _PLAIN},
        channel=CallChannel(known["channel"]),
        sector=Sector(known["sector"]),
        agreed=Agreed(known["agreed"]),
        present=frozenset(map(Sign, known["present"])),
        absent=frozenset(map(Sign, known["absent"])),
        people=People(*known["people"]),
        languages=tuple(known["languages"]),
        interpreter_needed=known["interpreter_needed"],
        expected_at=at,
        urgency=Urgency(known["urgency"]),
        # requests of before this was asked do not say it
        why=WhyAsked(known.get("why", "")),
    )


CALL_WORDS = packed(_dump, _load)
