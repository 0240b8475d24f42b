"""The questions that every indicator brings along, and when another answer already says it."""

from __future__ import annotations

from collections.abc import Callable

from shelter_desk.domain.indicators import Dimension, Indicator
from shelter_desk.domain.screening import INDICATORS, Said
from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import AllOf, AnyOf, Condition, Equals, Includes, OneOf
from shelter_desk.forms.screening_links import packs_for
from shelter_desk.forms.spec import Choice, Field, LongTextField, Section, SelectMultiple, SelectOne

WHY = Text(
    "screening",
    "To see whether she may have been trafficked and has rights from it; only the people of this "
    "part can read it.",
)
THERE = (Said.YES.value, Said.SIGNS.value)

YES = Text("screening", "Yes")
SIGNS = Text("screening", "Signs of it")
NO = Text("screening", "No")
UNKNOWN = Text("screening", "Not clear")

PLAIN = (
    Choice(Said.YES.value, YES),
    Choice(Said.SIGNS.value, SIGNS),
    Choice(Said.NO.value, NO),
    Choice(Said.UNKNOWN.value, UNKNOWN),
)

EVIDENCE = (
    ("told", Text("screening", "She told it")),
    ("observed", Text("screening", "Seen by the worker")),
    ("document", Text("screening", "A document")),
    ("third_party", Text("screening", "Somebody else told it")),
)
PHASES = (
    ("recruitment", Text("screening", "When she was recruited")),
    ("transit", Text("screening", "On the way")),
    ("destination", Text("screening", "Where she worked")),
)
_BY_CODE = {one.code: one for one in INDICATORS}


def there(*codes: str) -> Condition:
    """That at least one of these indicators is there, asked for itself or in a short pack."""
    keys = [key for code in codes for key in (_BY_CODE[code].key, *packs_for(code))]
    return AnyOf(tuple(OneOf(key, THERE) for key in dict.fromkeys(keys)))


def _answers(indicator: Indicator) -> tuple[Choice, ...]:
    keys = packs_for(indicator.code)
    if not keys:
        return PLAIN
    says = {
        said: AnyOf(tuple(Equals(key, said.value) for key in keys))
        for said in (Said.YES, Said.SIGNS)
    }
    return (
        Choice(Said.YES.value, YES, offered=says[Said.YES]),
        Choice(Said.SIGNS.value, SIGNS, offered=says[Said.SIGNS]),
        *PLAIN[2:],
    )


def told_of(key: str, packs: tuple[str, ...] = ()) -> tuple[Field, ...]:
    """What is kept with ``key`` where it is there: what it rests on, when it was, her words.

    Every item has them (domain facts 4.4), of a short pack as of the full list, so that what she
    says at the first question need not be told again. What was said in ``packs`` is offered.
    """
    asked = OneOf(key, THERE)
    return (
        SelectMultiple(
            f"{key}_evidence",
            Text("screening", "What this rests on"),
            choices=_offered(EVIDENCE, _told(packs, "evidence"), Includes),
            relevant=asked,
        ),
        SelectOne(
            f"{key}_phase",
            Text("screening", "When it was"),
            choices=_offered(PHASES, _told(packs, "phase"), Equals),
            relevant=asked,
        ),
        LongTextField(
            f"{key}_note", Text("screening", "In her words"), max_length=2000, relevant=asked
        ),
    )


def _told(packs: tuple[str, ...], part: str) -> tuple[tuple[Condition, str], ...]:
    """Where it was said in a short pack, each with what must be so for it to count."""
    # an answer stays where it lies when its question is not asked any more: the item is asked too
    return tuple((OneOf(key, THERE), f"{key}_{part}") for key in packs)


def _offered(
    listed: tuple[tuple[str, Text], ...],
    told: tuple[tuple[Condition, str], ...],
    so: Callable[[str, str], Condition],
) -> tuple[Choice, ...]:
    """The choices of ``listed``, each offered where it was ``told``."""

    def said(value: str) -> Condition | None:
        return AnyOf(tuple(AllOf((asked, so(key, value))) for asked, key in told)) if told else None

    return tuple(Choice(value, label, offered=said(value)) for value, label in listed)


def _questions(indicator: Indicator) -> tuple[Field, ...]:
    return (
        SelectOne(indicator.key, indicator.label, choices=_answers(indicator)),
        *told_of(indicator.key, packs_for(indicator.code)),
    )


def dimension(which: Dimension, title: Text) -> Section:
    """The section of one dimension: each indicator, and what it rests on where it is there."""
    return Section(
        which.name.lower(),
        title,
        tuple(field for one in INDICATORS if one.dimension is which for field in _questions(one)),
        tier=Tier.PAINFUL,
        compartment=Compartment.TESTIMONY,
        folded=True,
        why=WHY,
    )
