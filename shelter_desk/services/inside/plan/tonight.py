"""What a first night calls for, from the arrival card and from needs that cannot wait.

The list is made anew at every look: from the card (domain facts 4.2), from what the request for a
bed told (4.1) as long as the card does not answer it, and of the five domains of the first 24 hours
(1 safety, 2 and 3 health, 4 daily necessities, 12 being understood; domain facts 4.6) whatever she
or the worker puts at 1 or 2, unless she wants no help with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.calls import Sign
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answer, Answers
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.spec import SelectMultiple
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.views.needs import Done, NightThing

_ALWAYS: Final = (
    ("private_place", Text("first_day", "A quiet place of her own")),
    ("water_food", Text("first_day", "Water and something to eat")),
    ("toilet_wash", Text("first_day", "A wash, and what she needs for it")),
    ("rest_offered", Text("first_day", "Rest, before any talk")),
    ("told_can_stop", Text("first_day", "Tell her that she can stop at any time")),
    ("bed_given", Text("first_day", "A bed for the night")),
    ("belongings_sealed", Text("first_day", "Seal her belongings in front of her")),
    ("phone_location_off", Text("first_day", "Her telephone: turn the location off")),
    ("interpreter_offered", Text("first_day", "Offer somebody who interprets")),
    ("rights_told", Text("first_day", "Tell her her rights in a language she understands")),
    ("told_on_duty", Text("first_day", "Tell her who is on duty tonight")),
)
"""Ticks of the card and what each of them asks to be done."""
_DOCTOR: Final = Text("first_day", "A doctor or nurse for the injuries that are seen")
_MEDICINE: Final = Text("first_day", "The medicine that is due today")
_CHILD: Final = Text("first_day", "Her child: safe, fed, and with whom")
_LOOK_IN: Final = Text("first_day", "Somebody looks in on her during the night")
_STAY: Final = Text("first_day", "Stay with her and call health now")
_TOLD_DANGER: Final = Text(
    "first_day", "Is she safe here tonight? The request for a bed told of danger"
)
_TOLD_HURT: Final = Text("first_day", "A doctor or nurse: the request said that she is hurt")
_TOLD_MEDICINE: Final = Text("first_day", "Her medicine: the request said that she needs some")
_TOLD_CHILD: Final = Text(
    "first_day", "The child of whom the request told: safe, fed, and with whom"
)
_TOLD_WORRY: Final = Text(
    "first_day",
    "Stay with her and call health: the request said that somebody fears for her life",
)
_SHAKEN: Final = ("in_shock", "confused", "not_sure")
_OPEN_DOMAINS: Final = ("safety", "basic", "words")
_HEALTH_DOMAINS: Final = ("physical", "mental")
_URGENT: Final = ("1", "2")
_DANGER: Final = frozenset({"today", "plan"})
_BY_DOMAIN: Final = MappingProxyType(
    {
        "safety": Text("first_day", "Safety is urgent: talk it through tonight"),
        "physical": Text("first_day", "Physical health is urgent: see to it tonight"),
        "mental": Text("first_day", "Peace of mind is urgent: somebody stays near"),
        "basic": Text("first_day", "Daily necessities are urgent: ask what is missing"),
        "words": Text("first_day", "Being understood is urgent: find a way tonight"),
    }
)
"""Where a domain is urgent and nothing of it was ticked."""
WORRY_TOLD: Final = "mental_self_harm.told"
HEALTH_CODES: Final = tuple(f"{one}." for one in (*_HEALTH_DOMAINS, "mental_self_harm"))


@dataclass(frozen=True, slots=True)
class Tick:
    """Somebody ticked something on the list, or took the tick back."""

    by: str
    at: datetime
    done: bool


def is_of_health(code: str) -> bool:
    """True for what is known from her sealed health answers."""
    return code.startswith(HEALTH_CODES)


class NightList:
    """Makes the list; ``ticks`` are the newest by code."""

    def __init__(self, names: Names, ticks: dict[str, Tick]) -> None:
        self._names = names
        self._ticks = ticks

    def things(
        self, card: Answers, needs: Answers | None, told: AbstractSet[Sign] = frozenset()
    ) -> Iterator[NightThing]:
        """In the order of the card, then of the domains; ``told`` is of the request for a bed."""
        if Sign.DANGER in told and (needs is None or not _levels(needs, "safety")):
            yield self._thing("danger_told", _TOLD_DANGER, urgent=True)
        yield from self._of_card(card, told)
        if needs is not None:
            yield from self._of_needs(needs)
        if Sign.SUICIDE_WORRY in told:
            yield self._thing(WORRY_TOLD, _TOLD_WORRY, urgent=True)

    def _of_card(self, card: Answers, told: AbstractSet[Sign]) -> Iterator[NightThing]:
        hurt = _TOLD_HURT if Sign.INJURED in told else None
        hurt = _asked(card, "injuries_seen", _DOCTOR, hurt)
        if hurt is not None:
            yield self._ticked(card, "doctor_called", hurt, urgent=True)
        medicine = _TOLD_MEDICINE if Sign.NEEDS_MEDICINE in told else None
        medicine = _asked(card, "medicine_due", _MEDICINE, medicine)
        if medicine is not None:
            note = card.get("medicine_note").value
            detail = note if isinstance(note, str) else ""
            yield self._thing("medicine", medicine, detail, urgent=True)
        child = _TOLD_CHILD if Sign.CHILD_WITH_HER in told else None
        child = _asked(card, "child_with_her", _CHILD, child)
        if child is not None:
            yield self._ticked(card, "child_safe", child, urgent=True)
        for key, text in _ALWAYS:
            yield self._ticked(card, key, text)
        if card.get("state_on_arrival").value in _SHAKEN:
            yield self._thing("look_in", _LOOK_IN, urgent=True)

    def _of_needs(self, needs: Answers) -> Iterator[NightThing]:
        danger = needs.get("mental_self_harm_items").value
        if isinstance(danger, tuple) and _DANGER & set(danger):
            yield self._thing("mental_self_harm.stay", _STAY, urgent=True)
        for domain in (*_OPEN_DOMAINS, *_HEALTH_DOMAINS):
            levels = _levels(needs, domain)
            if levels.isdisjoint(_URGENT) or _is(needs, f"{domain}_wants_help", "no"):
                continue
            ticked = tuple(_items(needs, f"{domain}_items"))
            urgent = "1" in levels
            for value, label in ticked or (("all", _BY_DOMAIN[domain]),):
                yield self._thing(f"{domain}.{value}", label, urgent=urgent)

    def _ticked(self, card: Answers, key: str, text: Text, *, urgent: bool = False) -> NightThing:
        answer = card.get(key)
        if answer.value is None:
            return self._thing(key, text, urgent=urgent)
        return NightThing(key, text, "", urgent, self._on_card(answer), on_card=True)

    def _on_card(self, answer: Answer) -> Done:
        # a card of practice or of an older version may not know who ticked, and when
        at = datetime.fromisoformat(answer.asked_at) if answer.asked_at else None
        return Done(self._names.of(StaffId(answer.asked_by)) if answer.asked_by else "", at)

    def _thing(
        self, code: str, text: Text, detail: str = "", *, urgent: bool = False
    ) -> NightThing:
        tick = self._ticks.get(code)
        done = Done(tick.by, tick.at) if tick is not None and tick.done else None
        return NightThing(code, text, detail, urgent, done)


def _asked(card: Answers, key: str, text: Text, told: Text | None) -> Text | None:
    """What the answer of the card asks for, or else what was told; ``None`` for nothing.

    A no of the card outweighs the request; an answer nobody could give does not.
    """
    value = card.get(key).value
    if value == "yes":
        return text
    return None if value == "no" else told


def _levels(needs: Answers, domain: str) -> frozenset[str]:
    """How the worker and she herself see it, as far as it was said."""
    found = (needs.get(f"{domain}{end}").value for end in ("_level", "_own_view"))
    return frozenset(one for one in found if isinstance(one, str))


def _is(answers: Answers, key: str, value: str) -> bool:
    return answers.get(key).value == value


def _items(needs: Answers, key: str) -> Iterator[tuple[str, Text]]:
    field = BUILT_IN["needs"].find(key)
    chosen = needs.get(key).value
    if isinstance(field, SelectMultiple) and isinstance(chosen, tuple):
        for choice in field.choices:
            if choice.value in chosen and not choice.exclusive:
                yield choice.value, choice.label
