"""Whether health looks after somebody: the newest word about hurting herself, wherever it was said.

Whoever asked for a bed may have told of it before there was a file (domain facts 4.1); that counts
until she is asked. She is asked at intake, in each needs assessment and in each talk about safety
(domain facts 4.3, 4.6 and 4.7). A worry noted in one of them stands until a later answer to the
same question takes it away; a talk in which nobody asked takes nothing. A worry being typed counts
already, because at intake the hint is to call health first and to write later; to take one away
needs a signature.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from shelter_desk.domain.calls import CallIn, Sector, Sign
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answer, Answers
from shelter_desk.services.inside.records.sealed_reading import SealedPart, sealed_parts
from shelter_desk.services.inside.records.unsealing import sealer_for
from shelter_desk.services.use_case import Work

_WORRY: Final = frozenset({"yes", "unknown"})
_DANGER: Final = frozenset({"today", "plan"})


class Care(StrEnum):
    """Whether health looks after her, and whose word it is."""

    NONE = "none"
    ASKED = "asked"
    BY_CALLER = "by_caller"
    BY_HERSELF = "by_herself"


TOLD_BY: Final[Mapping[Care, Text]] = MappingProxyType(
    {
        Care.BY_CALLER: Text("care", "Told by the caller, not by her"),
        Care.BY_HERSELF: Text("care", "Told by her when she asked for a bed"),
    }
)
"""By whom, where it was told before she came and nobody has asked her since."""


class _Word(NamedTuple):
    """An answer to one of the questions, and whether it is a worry."""

    answer: Answer
    worry: bool


def _at_intake(told: Answers) -> Iterator[_Word]:
    yield from _said(told, "self_harm_worry")


def _in_safety(told: Answers) -> Iterator[_Word]:
    words = [*_said(told, "self_harm"), *_said(told, "suicide_plan")]
    worry = any(one.worry for one in words)
    yield from (one._replace(worry=worry) for one in words)


def _in_needs(told: Answers) -> Iterator[_Word]:
    answer = told.get("mental_self_harm_items")
    ticked = answer.value if isinstance(answer.value, tuple) else ()
    danger = bool(_DANGER & set(ticked))
    # "before" alone tells of another day
    if danger or "none" in ticked:
        yield _Word(answer, danger)


def _said(told: Answers, key: str) -> Iterator[_Word]:
    answer = told.get(key)
    if answer.value is not None:
        yield _Word(answer, answer.value in _WORRY)


_ASKED: Final[Mapping[str, Callable[[Answers], Iterator[_Word]]]] = MappingProxyType(
    {"intake": _at_intake, "needs": _in_needs, "safety": _in_safety}
)
_KEYS: Final = frozenset({"self_harm_worry", "self_harm", "suicide_plan", "mental_self_harm_items"})
FORMS: Final = frozenset(_ASKED)
"""The forms that ask."""


def health_sealer(work: Work, her: ResidentId) -> Sealer:
    """What of her health the person at the desk may open here and now."""
    return sealer_for(work, her, (Compartment.HEALTH,))


def looked_after(work: Work, her: ResidentId) -> bool | None:
    """Whether health looks after her; ``None`` for who may not know it here and now."""
    care = care_of(work, her)
    return None if care is None else care is not Care.NONE


def care_of(
    work: Work, her: ResidentId, told: Mapping[ResidentId, CallIn] | None = None
) -> Care | None:
    """The same with whose word it is; ``told``: what is known already of ``told_before``."""
    sealer = health_sealer(work, her)
    if not sealer.can_open(Compartment.HEALTH):
        return None
    told = told_before(work, (her,)) if told is None else told
    return who_is_looked_after(work, (her,), sealer, told).get(her, Care.NONE)


def told_before(work: Work, people: Sequence[ResidentId]) -> Mapping[ResidentId, CallIn]:
    """The newest request in which somebody feared for the life of each of them."""
    found = work.tx.calls.told_of(Sign.SUICIDE_WORRY, people)
    return {one.resident_id: one for one in reversed(found) if one.resident_id is not None}


def who_is_looked_after(
    work: Work,
    people: Sequence[ResidentId],
    sealer: Sealer,
    told: Mapping[ResidentId, CallIn],
) -> Mapping[ResidentId, Care]:
    """Those of ``people`` about whom the newest word is a worry.

    ``sealer`` opens health; ``told`` is what was told of them before (``told_before``).
    """
    lying: dict[ResidentId, list[SealedPart]] = {}
    for one in sealed_parts(work, FORMS, Compartment.HEALTH, people):
        lying.setdefault(one.line.resident_id, []).append(one)
    cares = {her: _care(_newest(lying.get(her, []), sealer), told.get(her)) for her in people}
    return {her: care for her, care in cares.items() if care is not Care.NONE}


def _care(asked: tuple[datetime, bool] | None, call: CallIn | None) -> Care:
    """What she was asked outweighs a call, unless the call came later."""
    if asked is not None and asked[1]:
        return Care.ASKED
    if call is None or (asked is not None and call.received_at < asked[0]):
        return Care.NONE
    return Care.BY_HERSELF if call.words.sector is Sector.SELF else Care.BY_CALLER


def _newest(parts: list[SealedPart], sealer: Sealer) -> tuple[datetime, bool] | None:
    """The newest word; unsealing is dear, so what can only be older stays closed."""
    newest: tuple[datetime, bool] | None = None
    for one in sorted(parts, key=lambda part: part.until, reverse=True):
        if newest is not None and one.until < newest[0]:
            break
        for word in _ASKED[one.form_key](one.open(sealer, _KEYS)):
            if one.typed and not word.worry:
                continue
            # of two words of one moment the worry counts
            found = (_asked_at(word.answer, one.since), word.worry)
            newest = found if newest is None else max(newest, found)
    return newest


def _asked_at(answer: Answer, since: datetime) -> datetime:
    return datetime.fromisoformat(answer.asked_at).astimezone(UTC) if answer.asked_at else since
