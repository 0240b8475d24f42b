"""One domain of the needs assessment: the same six questions under its own heading."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import Choice, Field, LongTextField, Section, SelectOne

LEVEL = (
    Choice("1", Text("needs", "1 · In crisis, act today")),
    Choice("2", Text("needs", "2 · Fragile, support is needed")),
    Choice("3", Text("needs", "3 · Mostly steady, some support")),
    Choice("4", Text("needs", "4 · Steady, no support needed now")),
)
OWN_VIEW = (
    Choice("1", Text("needs", "1 · Very hard, I need help today")),
    Choice("2", Text("needs", "2 · Hard, I need support")),
    Choice("3", Text("needs", "3 · Mostly fine, a little help")),
    Choice("4", Text("needs", "4 · Fine as it is")),
)
WANTS_HELP = (
    Choice("yes", Text("needs", "Yes")),
    Choice("no", Text("needs", "No")),
    Choice("later", Text("needs", "Later")),
)


@dataclass(frozen=True, slots=True)
class Domain:
    """A part of life: its questions are called ``key``_level, ``key``_own_view and so on."""

    key: str
    title: Text
    compartment: Compartment | None = None


def section(
    domain: Domain,
    *,
    why: Text,
    items: Field | None,
    more: tuple[Field, ...] = (),
    strong: Field | None = None,
) -> Section:
    """The section of ``domain``: what applies, then the questions that every domain has.

    ``strong`` asks for a strength of its own and stands just before what carries her.
    """
    return Section(
        domain.key,
        domain.title,
        (*((items,) if items else ()), *more, *_common(domain.key, strong)),
        tier=Tier.SENSITIVE,
        compartment=domain.compartment,
        why=why,
    )


def _common(key: str, strong: Field | None) -> tuple[Field, ...]:
    return (
        SelectOne(
            f"{key}_own_view",
            Text("needs", "How she sees it herself"),
            choices=OWN_VIEW,
        ),
        SelectOne(
            f"{key}_level",
            Text("needs", "How the worker sees it"),
            choices=LEVEL,
        ),
        SelectOne(f"{key}_wants_help", Text("needs", "Does she want help?"), choices=WANTS_HELP),
        *((strong,) if strong else ()),
        LongTextField(
            f"{key}_strengths",
            Text("needs", "What she can do and who stands by her"),
            max_length=2000,
        ),
        LongTextField(f"{key}_note", Text("needs", "Note"), max_length=2000),
    )
