"""What is asked on paper when there is no power: a few questions of a form, and never a sealed one.

A paper cannot be sealed. So each sheet holds the open questions alone, or those of one compartment
alone: that one goes into a closed envelope and not into the folder of the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.spec import FormSpec, Item, Section


@dataclass(frozen=True, slots=True)
class PenForm:
    """A sheet for the pen: of which form, which of its questions, and for whom it is."""

    key: str
    form_key: str
    title: Text
    asks: tuple[str, ...]
    compartment: Compartment | None = None

    @property
    def spec(self) -> FormSpec:
        """The form whose questions these are."""
        return BUILT_IN[self.form_key]

    def sections(self) -> Iterator[tuple[Section, tuple[Item, ...]]]:
        """Sections with what is asked of them, in the order of the form."""
        for section in self.spec.sections:
            items = tuple(one for one in section.fields if one.key in self.asks)
            if items:
                yield section, items


def _all(form_key: str, *sections: str) -> tuple[str, ...]:
    found = (one for one in BUILT_IN[form_key].sections if one.key in sections)
    return tuple(item.key for section in found for item in section.fields)


def _domain(*keys: str) -> tuple[str, ...]:
    return tuple(
        f"{key}_{part}" for key in keys for part in ("items", "own_view", "wants_help", "note")
    )


_ARRIVAL: Final = _all("arrival", "welcome", "health", "safety", "words", "house")
_INTAKE: Final = (
    *("primary_language", "secondary_language", "interviewer_gender_wanted"),
    *("interpreter_needed", "interpreter_mode", "interpreter_gender", "interpreter_not_from"),
    *("name_own_words", "nickname", "birth_date", "age_stated", "citizenship"),
    *("number_of_children", "own_phone", "own_phone_safe", "must_not_know"),
    *("wg_seeing", "wg_hearing", "wg_walking", "wg_remembering", "wg_self_care"),
    *("wg_communicating", "specific_needs", "allergies", "current_medication"),
)
_INCIDENT: Final = (
    *("what", "channel", "happened_on", "happened_at", "place", "severity", "people"),
    *("child_present", "facts", "injury", "action", "who_called", "her_wish"),
    *("told_whom", "told_when"),
)

_SEALED_INCIDENT: Final = (
    *_all("incident", "sealed_part"),
    *("sealed_place", "sealed_people", "sealed_child_present", "sealed_injury"),
    *("sealed_action", "sealed_who_called", "sealed_told_whom", "sealed_told_when"),
)

PEN_FORMS: Mapping[str, PenForm] = MappingProxyType(
    {
        one.key: one
        for one in (
            PenForm("arrival", "arrival", Text("pen", "Arrival card"), _ARRIVAL),
            PenForm("intake", "intake", Text("pen", "Intake, the short one"), _INTAKE),
            PenForm(
                "needs",
                "needs",
                Text("pen", "Needs of the first day"),
                ("assessed_on", *_domain("safety", "basic", "words")),
            ),
            PenForm(
                "needs-health",
                "needs",
                Text("pen", "Needs of the first day, for health alone"),
                _domain("physical", "mental"),
                Compartment.HEALTH,
            ),
            PenForm("incident", "incident", Text("pen", "Incident in the house"), _INCIDENT),
            PenForm(
                "incident-management",
                "incident",
                Text("pen", "Incident, for management alone"),
                _SEALED_INCIDENT,
                Compartment.MANAGEMENT,
            ),
        )
    }
)
"""Every form, in the order in which a first night needs them."""

PEN_SHEETS: Mapping[str, Text] = MappingProxyType(
    {
        **{key: form.title for key, form in PEN_FORMS.items()},
        "referral": Text("pen", "Referral to an agency"),
        "handover": Text("pen", "Handover of a shift"),
        "evacuation": Text("pen", "Evacuation list"),
    }
)
"""Every sheet for the staff and what it is called: forms, and papers that are no form."""
