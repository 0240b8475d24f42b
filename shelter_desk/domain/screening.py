"""What a screening says and what it rests on. It is never a legal finding.

Act, means and purpose follow Article 3 of the Palermo Protocol: a person under 18 needs no
means, and agreement never counts against her.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from types import MappingProxyType

from shelter_desk.domain.indicators import Dimension, Indicator, Weight
from shelter_desk.domain.indicators_brought import BROUGHT
from shelter_desk.domain.indicators_kept import KEPT
from shelter_desk.domain.text import Message, Text

INDICATORS: tuple[Indicator, ...] = (*BROUGHT, *KEPT)

NOT_A_FINDING = Text("screening", "Screening result, not a legal finding")


class Said(StrEnum):
    """The answer to one indicator; no entry at all means that nobody asked."""

    YES = "yes"
    SIGNS = "signs"
    NO = "no"
    UNKNOWN = "unknown"


class Age(StrEnum):
    """How old she was when it happened; ``UNSURE`` counts as a child."""

    ADULT = "adult"
    CHILD = "child"
    UNSURE = "unsure"


class Outcome(IntEnum):
    """What the rule says, from least to most; one more "yes" never leads to a lower one."""

    TOO_LITTLE = 0
    NO_SIGN = 1
    SINGLE = 2
    HOLD = 3
    EXPLOITED = 4
    DECEIVED = 5
    POSSIBLE = 6
    PRESUMED = 7

    @property
    def label(self) -> Text:
        """The result in words."""
        return _OUTCOMES[self]

    @property
    def code(self) -> str:
        """Its name as a record stores it."""
        return self.name.lower()


_OUTCOMES = {
    Outcome.TOO_LITTLE: Text("screening", "Too little is known yet to say anything"),
    Outcome.NO_SIGN: Text("screening", "No indicator so far"),
    Outcome.SINGLE: Text("screening", "Single indicators, no dimension reached"),
    Outcome.HOLD: Text("screening", "Signs of a hold over her, no exploitation known so far"),
    Outcome.EXPLOITED: Text("screening", "Exploitation at work: a labour case"),
    Outcome.DECEIVED: Text("screening", "Deception and exploitation"),
    Outcome.POSSIBLE: Text("screening", "Possible trafficking: a part is still missing"),
    Outcome.PRESUMED: Text("screening", "Presumed trafficking"),
}


@dataclass(frozen=True, slots=True)
class Heard:
    """What one or more sittings brought: answers by indicator code, and what was named.

    ``acts``, ``purposes`` and ``controls`` are the names of the choices in words; ``agreed`` is
    that she once agreed to it, which the rule never looks at.
    """

    indicators: Mapping[str, Said] = field(default_factory=lambda: MappingProxyType({}))
    age: Age = Age.ADULT
    acts: tuple[Text, ...] = ()
    purposes: tuple[Text, ...] = ()
    controls: tuple[Text, ...] = ()
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the working; ``names`` are joined into its ``{names}``.

    ``sums_up``: it says what the sentences before it, about the same dimension, come to.
    """

    text: Text
    n: int | None = None
    names: tuple[Text, ...] = ()
    about: Text | None = None
    sums_up: bool = False

    def message(self, say: Callable[[Text], str], separator: str) -> Message:
        """The sentence with its places filled in one language; ``about`` fills ``{about}``."""
        params = {"names": separator.join(map(say, self.names))}
        if self.about is not None:
            params["about"] = say(self.about)
        return Message(self.text, params, self.n)


@dataclass(frozen=True, slots=True)
class Tally:
    """The indicators of one dimension that are there, by weight."""

    dimension: Dimension
    strong: tuple[Indicator, ...] = ()
    medium: tuple[Indicator, ...] = ()
    weak: tuple[Indicator, ...] = ()

    @property
    def reached(self) -> bool:
        """2 strong; 1 strong with any other; 3 medium; or 2 medium with 1 weak."""
        strong, medium, weak = len(self.strong), len(self.medium), len(self.weak)
        return (
            strong >= 2
            or (strong == 1 and medium + weak >= 1)
            or medium >= 3
            or (medium == 2 and weak >= 1)
        )

    @property
    def any(self) -> bool:
        """True when at least one indicator is there."""
        return bool(self.strong or self.medium or self.weak)


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome with everything it rests on, in the order of reading."""

    outcome: Outcome
    tallies: tuple[Tally, ...]
    working: tuple[Line, ...]


def weight_of(indicator: Indicator, age: Age) -> Weight:
    """The weight that counts; where the age is not sure the heavier of both."""
    match age:
        case Age.ADULT:
            return indicator.adult
        case Age.CHILD:
            return indicator.child
        case _:
            return max(indicator.adult, indicator.child)
