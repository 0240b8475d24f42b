"""What help somebody needs to leave the house in a hurry, as far as anybody has asked.

Told as what is to be done and never as an illness: the list goes into a stranger's hand. It rests
on what the team of the house may see anyway (intake, everyday difficulties and what to keep in
mind; domain facts 4.3); nothing sealed is opened for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.codec import load_answers
from shelter_desk.services.inside.records.stored_forms import newest_versions
from shelter_desk.services.inside.residents.ages import may_be_child
from shelter_desk.services.use_case import Work

_FORM: Final = "intake"
_MUCH: Final = frozenset({"a_lot", "cannot"})
_STAIRS: Final = Text("evacuation", "carry or support her on the stairs")
_SLOW: Final = Text("evacuation", "needs time on the stairs")
_WAKE: Final = Text("evacuation", "does not hear the alarm: wake her")
_LEAD: Final = Text("evacuation", "does not see the way: lead her")
_BESIDE: Final = Text("evacuation", "stay beside her and show her the way")
_INFANT: Final = Text("evacuation", "has an infant to carry")
_CHILD: Final = Text("evacuation", "a child: an adult goes along")
_DIFFICULTIES: Final = (
    ("wg_walking", _STAIRS),
    ("wg_hearing", _WAKE),
    ("wg_seeing", _LEAD),
    ("wg_remembering", _BESIDE),
    ("wg_communicating", _BESIDE),
)
_KEPT_IN_MIND: Final = (
    ("mobility", _STAIRS),
    ("pregnant", _SLOW),
    ("elderly", _SLOW),
    ("infant", _INFANT),
)


@dataclass(frozen=True, slots=True)
class HelpOut:
    """The help, most urgent first; ``unasked`` while nobody asked how she walks, hears and sees."""

    helps: tuple[Text, ...]
    unasked: bool


def help_out(work: Work, resident_id: ResidentId) -> HelpOut:
    """What somebody who leads people out should know of her."""
    said = _Said(work, resident_id)
    found = [text for key, text in _DIFFICULTIES if said.of(key) in _MUCH]
    needs = said.of("specific_needs")
    kept = needs if isinstance(needs, tuple) else ()
    found += [text for value, text in _KEPT_IN_MIND if value in kept]
    if said.of("wg_walking") == "some":
        found.append(_SLOW)
    if may_be_child(work, resident_id):
        found.append(_CHILD)
    helps = tuple(dict.fromkeys(one for one in found if one is not _SLOW or _STAIRS not in found))
    asked = any(said.of(key) for key, _text in _DIFFICULTIES) or "specific_needs" in said.answered
    return HelpOut(helps, not asked and not helps)


class _Said:
    """The intake: what is being written comes before what was signed."""

    def __init__(self, work: Work, resident_id: ResidentId) -> None:
        draft = work.tx.drafts.get(resident_id, _FORM)
        signed = newest_versions(work.tx.records.of_form(resident_id, _FORM))[:1]
        cores = ([] if draft is None else [draft.core]) + [one.core for one in signed]
        self._read: list[Answers] = [load_answers(core) for core in cores]

    @property
    def answered(self) -> frozenset[str]:
        """Questions with any answer."""
        return frozenset(key for one in self._read for key in one.single if one.get(key).value)

    def of(self, key: str) -> Value:
        """The newest answer."""
        return next((one.get(key).value for one in self._read if one.get(key).value), None)
