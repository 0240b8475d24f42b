"""How the indicators are put together: the rule, and its working in words.

Within a dimension the rule of the operational indicators (ILO and European Commission, 2009)
counts by weight (``Tally.reached``). Across dimensions an adult is presumed trafficked where
exploitation meets deceptive or coercive recruitment and coercion at destination; exploitation
alone is a labour case, exploitation after deception is a case of its own. Abuse of vulnerability
may stand for one of the two means, not for both. Where somebody named the purpose and the act,
one reached kind of means is enough (Palermo Protocol, Article 3). For a child, and where the age
is not sure, act and purpose are enough. The list was made for labour exploitation; for other
purposes it helps to ask, and the named purpose decides.

"Signs" count as "yes", and the working says what the result would be without them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from shelter_desk.domain.indicators import Dimension, Indicator, Weight
from shelter_desk.domain.screening import (
    INDICATORS,
    Age,
    Heard,
    Line,
    Outcome,
    Result,
    Said,
    Tally,
    weight_of,
)
from shelter_desk.domain.text import Plural, Text

_ENOUGH_ASKED = 12
"""Plain "no" answers among the 24 indicators of how she was kept before we say "no indicator"."""

_KEPT = (Dimension.EXPLOITED, Dimension.HELD)
_BROUGHT = (Dimension.DECEIVED, Dimension.COERCED, Dimension.VULNERABLE)

_STRONG = Plural("screening", "%n strong indicators of {about}: {names}", "", 0)
_MEDIUM = Plural("screening", "%n medium indicators of {about}: {names}", "", 0)
_WEAK = Plural("screening", "%n weak indicators of {about}: {names}", "", 0)
_UNWEIGHED = Plural("screening", "%n without weight for a child in {about}: {names}", "", 0)
_REACHED = Text("screening", "Reached: {about}")
_NOT_REACHED = Text("screening", "Not reached: {about}")
_CHILD = Text("screening", "She was under 18: act and purpose are enough, means are not needed.")
_UNSURE = Text(
    "screening", "Her age is not sure: she is counted as a child until it is, as the rule asks."
)
_ACT = Text("screening", "Act: {names}")
_ACT_SHOWN = Text("screening", "Act: shown by {about}")
_NO_ACT = Text("screening", "Act: nobody has named one yet")
_PURPOSE = Text("screening", "Purpose named: {names}")
_CONTROLS = Text("screening", "Means of control: {names}")
_AGREED = Text("screening", "She once agreed to it. That changes nothing in this result.")
_ON_SIGNS = Plural("screening", "%n indicators rest on signs only. Without them: {about}", "", 0)
_SAME = Plural(
    "screening", "%n indicators rest on signs only. Without them the result is the same.", "", 0
)


def judge(heard: Heard) -> Result:
    """The result of ``heard`` with its working. Pure: the same answers, the same result."""
    tallies = tuple(_tally(one, heard) for one in Dimension)
    outcome = _outcome(heard, tallies)
    return Result(outcome, tallies, tuple(_working(heard, tallies, outcome)))


def is_there(said: Said | None) -> bool:
    """True for an indicator that counts."""
    return said in (Said.YES, Said.SIGNS)


def _tally(dimension: Dimension, heard: Heard) -> Tally:
    there = [
        (weight_of(one, heard.age), one)
        for one in INDICATORS
        if one.dimension is dimension and is_there(heard.indicators.get(one.code))
    ]
    return Tally(
        dimension,
        tuple(one for weight, one in there if weight is Weight.STRONG),
        tuple(one for weight, one in there if weight is Weight.MEDIUM),
        tuple(one for weight, one in there if weight is Weight.WEAK),
    )


@dataclass(frozen=True, slots=True)
class _Picture:
    """Which dimensions are reached, and what was named."""

    deceived: bool
    coerced: bool
    vulnerable: bool
    exploited: bool
    held: bool
    dependent: bool
    act: bool
    purpose: bool

    @classmethod
    def of(cls, heard: Heard, tallies: tuple[Tally, ...]) -> _Picture:
        deceived, coerced, vulnerable, exploited, held, dependent = (one.reached for one in tallies)
        act = bool(heard.acts) or deceived or coerced or vulnerable
        purpose = bool(heard.purposes)
        return cls(
            deceived, coerced, vulnerable, exploited, held, dependent, act=act, purpose=purpose
        )

    def presumed(self, age: Age) -> bool:
        if age is not Age.ADULT:
            return self.act and (self.exploited or self.purpose)
        brought = self.deceived or self.coerced
        by_list = self.exploited and (
            (brought and (self.held or self.dependent)) or (self.vulnerable and self.held)
        )
        means = brought or self.held or (self.vulnerable and self.dependent)
        return by_list or (self.purpose and self.act and means)

    def possible(self, age: Age) -> bool:
        if self.purpose:
            return True
        strong = self.coerced or self.held or (self.vulnerable and self.dependent)
        return self.exploited and (strong or age is not Age.ADULT)


def _outcome(heard: Heard, tallies: tuple[Tally, ...]) -> Outcome:
    picture = _Picture.of(heard, tallies)
    ladder = (
        (Outcome.PRESUMED, picture.presumed(heard.age)),
        (Outcome.POSSIBLE, picture.possible(heard.age)),
        (Outcome.DECEIVED, picture.exploited and picture.deceived),
        (Outcome.EXPLOITED, picture.exploited),
        (Outcome.HOLD, any(one.reached for one in tallies)),
        (Outcome.SINGLE, bool(heard.controls) or any(map(is_there, heard.indicators.values()))),
        (Outcome.NO_SIGN, _asked_enough(heard)),
    )
    return next((outcome for outcome, holds in ladder if holds), Outcome.TOO_LITTLE)


def _asked_enough(heard: Heard) -> bool:
    kept = (one.code for one in INDICATORS if one.dimension in _KEPT)
    return sum(heard.indicators.get(code) is Said.NO for code in kept) >= _ENOUGH_ASKED


def _working(heard: Heard, tallies: tuple[Tally, ...], outcome: Outcome) -> Iterator[Line]:
    if heard.age is not Age.ADULT:
        yield Line(_CHILD if heard.age is Age.CHILD else _UNSURE)
    yield _act(heard, tallies)
    for tally in tallies:
        yield from _counted(tally, heard)
    if heard.controls:
        yield Line(_CONTROLS, names=heard.controls)
    if heard.purposes:
        yield Line(_PURPOSE, names=heard.purposes)
    if heard.agreed:
        yield Line(_AGREED)
    yield from _without_signs(heard, tallies, outcome)


def _act(heard: Heard, tallies: tuple[Tally, ...]) -> Line:
    if heard.acts:
        return Line(_ACT, names=heard.acts)
    for tally in tallies:
        if tally.reached and tally.dimension in _BROUGHT:
            return Line(_ACT_SHOWN, about=tally.dimension.label)
    return Line(_NO_ACT)


def _counted(tally: Tally, heard: Heard) -> Iterator[Line]:
    about = tally.dimension.label
    unweighed = tuple(
        one
        for one in INDICATORS
        if one.dimension is tally.dimension
        and is_there(heard.indicators.get(one.code))
        and weight_of(one, heard.age) is Weight.NONE
    )
    found = (
        (_STRONG, tally.strong),
        (_MEDIUM, tally.medium),
        (_WEAK, tally.weak),
        (_UNWEIGHED, unweighed),
    )
    for text, indicators in found:
        if indicators:
            yield Line(text, len(indicators), _shorts(indicators), about)
    if tally.any:
        yield Line(_REACHED if tally.reached else _NOT_REACHED, about=about, sums_up=True)


def _shorts(indicators: tuple[Indicator, ...]) -> tuple[Text, ...]:
    return tuple(one.short for one in indicators)


def _without_signs(heard: Heard, tallies: tuple[Tally, ...], outcome: Outcome) -> Iterator[Line]:
    signs = [code for code, said in heard.indicators.items() if said is Said.SIGNS]
    if not signs:
        return
    certain = {code: said for code, said in heard.indicators.items() if said is not Said.SIGNS}
    less = replace(heard, indicators=certain)
    then = _outcome(less, tuple(_tally(one.dimension, less) for one in tallies))
    yield Line(_SAME if then is outcome else _ON_SIGNS, len(signs), about=then.label)
