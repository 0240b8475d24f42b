"""A decision without her agreement while a manager writes it: hers alone until two have decided."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import ReferralId
from shelter_desk.domain.overrides import Ground
from shelter_desk.forms.cleaning import clean_text
from shelter_desk.services.inside.typed.kept_words import WordsKey, WordsKind, canonical
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.override import OverrideWords


def override_key(work: Work, referral_id: ReferralId) -> WordsKey:
    """The draft of the manager at the desk about one referral."""
    return WordsKey(WordsKind.OVERRIDE, begun_by=work.desk.staff.id, about=referral_id)


def dump_override(words: OverrideWords) -> bytes:
    """A decision as it is typed, one way only."""
    return canonical(
        {
            "items": sorted(item.value for item in words.items),
            "contents": [[item.value, clean_text(text)] for item, text in words.contents],
            "ground": None if words.ground is None else words.ground.value,
            "law": clean_text(words.law),
            "reason": clean_text(words.reason),
            "told": words.told,
            "not_told_why": clean_text(words.not_told_why),
            "tell_on": None if words.tell_on is None else words.tell_on.isoformat(),
        }
    )


def load_override(words: bytes) -> OverrideWords:
    """What ``dump_override`` wrote."""
    kept: dict[str, Any] = json.loads(words)
    ground, tell_on = kept["ground"], kept["tell_on"]
    return OverrideWords(
        items=frozenset(map(DataItem, kept["items"])),
        contents=tuple((DataItem(item), text) for item, text in kept["contents"]),
        ground=None if ground is None else Ground(ground),
        law=kept["law"],
        reason=kept["reason"],
        told=kept["told"],
        not_told_why=kept["not_told_why"],
        tell_on=None if tell_on is None else date.fromisoformat(tell_on),
    )
