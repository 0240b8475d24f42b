"""From the answers of sittings to what the rule counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from shelter_desk.domain.screening import INDICATORS, Age, Heard, Said
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.screening_act import ACTS
from shelter_desk.forms.screening_links import PACK_CODES, packs_for
from shelter_desk.forms.screening_means import CONTROLS, PURPOSES
from shelter_desk.forms.screening_packs import PACK_SECTIONS, items_of
from shelter_desk.forms.spec import Choice

_THERE = (Said.YES, Said.SIGNS)
_KNOWN = {one.value: one for one in Said}


def said_in(answers: Answers) -> dict[str, Said]:
    """What one sitting says of each indicator: asked for itself, or else in its short pack."""
    found: dict[str, Said] = {}
    for one in INDICATORS:
        own = _said(answers, one.key)
        short = [_said(answers, key) for key in packs_for(one.code)]
        if own in (None, Said.UNKNOWN):
            own = next((said for said in _THERE if said in short), own)
        if own is not None:
            found[one.code] = own
    return found


def noticed_in(answers: Answers) -> tuple[Text, ...]:
    """Items of the short pack that are there and stand for no indicator."""
    return tuple(
        item.label
        for pack in PACK_SECTIONS
        for item in items_of(pack)
        if not PACK_CODES[item.key] and _said(answers, item.key) in _THERE
    )


def heard(sittings: Sequence[Answers], age: Age) -> Heard:
    """All ``sittings``, newest first, as one; ``age`` is what the file says of it.

    The newest plain answer to an indicator counts, "not clear" only where there is no other.
    What was named in any of them stays named.
    """
    said: dict[str, Said] = {}
    for answers in sittings:
        for code, one in said_in(answers).items():
            if said.get(code, Said.UNKNOWN) is Said.UNKNOWN:
                said[code] = one
    return Heard(
        indicators=said,
        age=_age(sittings, age),
        acts=_named(ACTS, (*_ticked(sittings, "acts"), *_step_acts(sittings))),
        purposes=_named(PURPOSES, _ticked(sittings, "purposes")),
        controls=_named(CONTROLS, _ticked(sittings, "controls")),
        agreed=any(answers.get("agreed").value == "yes" for answers in sittings),
    )


def _said(answers: Answers, key: str) -> Said | None:
    value = answers.get(key).value
    return _KNOWN.get(value) if isinstance(value, str) else None


def _age(sittings: Sequence[Answers], age: Age) -> Age:
    by_word: Mapping[object, Age] = {"yes": Age.CHILD, "no": Age.ADULT, "unknown": Age.UNSURE}
    for answers in sittings:
        if (said := by_word.get(answers.get("under_18").value)) is not None:
            return said
        then = answers.get("age_then").value
        if isinstance(then, int):
            return Age.CHILD if then < 18 else Age.ADULT
    return age


def _ticked(sittings: Iterable[Answers], key: str) -> Iterator[str]:
    for answers in sittings:
        value = answers.get(key).value
        yield from value if isinstance(value, tuple) else ()


def _step_acts(sittings: Iterable[Answers]) -> Iterator[str]:
    for answers in sittings:
        yield from _ticked(answers.rows.get("steps", ()), "step_acts")


def _named(choices: tuple[Choice, ...], values: Iterable[str]) -> tuple[Text, ...]:
    wanted = frozenset(values)
    return tuple(choice.label for choice in choices if choice.value in wanted)
