"""Safety in the head of a file: how high, whom to keep apart, whom to watch for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.inside.plan.care_reading import FORMS, Care, care_of, told_before
from shelter_desk.services.inside.plan.safety_reading import FORM, guarded
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import Chip
from shelter_desk.services.views.resident import Tone

_LEVELS: Mapping[str, tuple[Text, Tone]] = MappingProxyType(
    {
        "high": (Text("chips", "Safety: high"), "attention"),
        "medium": (Text("chips", "Safety: medium"), "info"),
        "low": (Text("chips", "Safety: low"), "neutral"),
    }
)
_APART = Text("chips", "Keep apart: {codes}")
_WATCH = Plural("chips", "%n people to watch for", "", 0)
_CARE: Mapping[Care | None, Text] = MappingProxyType(
    {
        Care.ASKED: Text("chips", "Health looks after her"),
        Care.BY_CALLER: Text("chips", "Health looks after her: told by the caller, not by her"),
        Care.BY_HERSELF: Text(
            "chips", "Health looks after her: told by her when she asked for a bed"
        ),
    }
)


def safety_chips(work: Work, resident_id: ResidentId, begun: Collection[str]) -> Iterator[Chip]:
    """What was said of her safety, and is being typed, to whoever works with her.

    ``begun``: the forms of which something is signed or drafted; others are not looked for.
    Sealed parts speak only to who may open them here and now.
    """
    told = told_before(work, (resident_id,))
    if told or not FORMS.isdisjoint(begun):
        care = _CARE.get(care_of(work, resident_id, told))
        if care is not None:
            yield Chip(Message(care), "info")
    if FORM not in begun:
        return
    safety = guarded(work, resident_id)
    level = _LEVELS.get(safety.talks.judged().level)
    if level is not None:
        words, tone = level
        yield Chip(Message(words), tone)
    apart = safety.keep_apart()
    if apart:
        codes = list_separator(work.desk.language).join(apart)
        yield Chip(Message(_APART, {"codes": codes}), "attention")
    watched = safety.watched(work)
    if watched:
        yield Chip(Message(_WATCH, n=len(watched)), "attention")
