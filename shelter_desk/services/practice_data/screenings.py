"""Invented sittings and what an authority said: answers from lists, hardly a word of a story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Protocol

from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.desk import Desk
from shelter_desk.services.practice_data.answers import Asked
from shelter_desk.services.practice_data.people import Person, Stage
from shelter_desk.services.records import records

_SHORT = ("short_papers", "short_pay", "short_leave", "short_different", "short_debt")
_DEEP = (
    ("d5_1", "d5_3", "d4_1", "d4_2"),
    ("d4_1", "d4_2", "d4_4"),
    ("d1_1", "d1_2", "d4_2", "d4_3", "d4_7"),
    ("d5_14",),
)
_CASES = ("labour", "trafficking", "abuse")


class Told(Protocol):
    """What this needs of a story."""

    desk: Desk
    person: Person
    number: int
    resident_id: ResidentId

    def after(self, **time: float) -> datetime:
        """A moment of her stay."""

    def asked(self) -> Asked:
        """Who asks, and when."""


def screened(story: Told) -> Iterator[tuple[datetime, Callable[[], object]]]:
    """One sitting after some days, a second one for those who stay, a decision for a few."""
    if story.person.stage >= Stage.NEEDS_ONCE:
        yield story.after(days=4), lambda: _sit(story, 1)
    if story.person.stage >= Stage.NEEDS_TWICE:
        yield story.after(days=11), lambda: _sit(story, 2)
    if story.person.stage >= Stage.NEEDS_ONCE and story.number % 3 == 0:
        yield story.after(days=20), lambda: _decided(story)


def _sit(story: Told, sitting: int) -> None:
    made = _first(story.asked()) if sitting == 1 else _second(story.asked())
    records.sign_record(story.desk, story.resident_id, "screening", made)


def _head(asked: Asked, sitting: int) -> dict[str, Value]:
    return {
        "screened_on": _day(asked.at),
        "sitting_no": sitting,
        "interview_agreed": "yes",
        "talk_language": asked.person.language or "ar",
        "private_room": "yes",
        "third_person": "no",
        "told_next": "yes",
        "state_after": ("calm", "tired")[asked.number % 2],
    }


def _first(asked: Asked) -> Answers:
    there = dict.fromkeys(_SHORT[: 1 + asked.number % len(_SHORT)], "yes")
    rest = {key: "no" for key in _SHORT if key not in there}
    return asked.of({**_head(asked, 1), "sector_pack": "short", **there, **rest})


def _second(asked: Asked) -> Answers:
    keys = _DEEP[asked.number % len(_DEEP)]
    values: dict[str, Value] = {**_head(asked, 2), "acts": ("recruited", "received")}
    for place, key in enumerate(keys):
        values[key] = "signs" if place == len(keys) - 1 else "yes"
        values[f"{key}_evidence"] = ("told", "document") if place == 0 else ("told",)
        values[f"{key}_phase"] = "recruitment" if key.startswith("d1") else "destination"
    return asked.of(values)


def _decided(story: Told) -> None:
    asked = story.asked()
    made = asked.of(
        {
            "official_status": "Possible",
            "case_kind": _CASES[asked.number // 3 % len(_CASES)],
            "nrm_stage": "2",
            "decision_body": "NonPoliceGovernment",
            "decided_on": _day(asked.at),
            "decision_ref": f"ZZ-{300 + asked.number}",
            "told_on": _day(asked.at),
        }
    )
    records.sign_record(story.desk, story.resident_id, "official_status", made)


def _day(at: datetime) -> PartialDate:
    return PartialDate(at.year, at.month, at.day)
