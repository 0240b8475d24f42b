"""The forms that the program brings along."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.forms.arrival import ARRIVAL
from shelter_desk.forms.exit import EXIT
from shelter_desk.forms.figures_release import FIGURES_RELEASE
from shelter_desk.forms.first_day import FIRST_DAY_TICK
from shelter_desk.forms.follow_up import FOLLOW_UP
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.forms.intake import INTAKE
from shelter_desk.forms.needs import NEEDS
from shelter_desk.forms.official_status import OFFICIAL_STATUS
from shelter_desk.forms.perpetrators import PERPETRATORS
from shelter_desk.forms.plan import PLAN, PLAN_APPROVAL
from shelter_desk.forms.safety import SAFETY
from shelter_desk.forms.screening import SCREENING
from shelter_desk.forms.spec import FormSpec
from shelter_desk.forms.talk_handover import TALK_HANDOVER

BUILT_IN: Mapping[str, FormSpec] = MappingProxyType(
    {
        form.key: form
        for form in (
            ARRIVAL,
            INTAKE,
            SAFETY,
            SCREENING,
            PERPETRATORS,
            NEEDS,
            OFFICIAL_STATUS,
            PLAN,
            INCIDENT,
            EXIT,
            FOLLOW_UP,
        )
    }
)
"""Forms that are filled, in the order of domain facts 6.1."""

BESIDE: Mapping[str, FormSpec] = MappingProxyType(
    {form.key: form for form in (PLAN_APPROVAL, FIRST_DAY_TICK, TALK_HANDOVER, FIGURES_RELEASE)}
)
"""Forms that an act of its own writes; nobody opens or signs them as a form."""

KNOWN: Mapping[str, FormSpec] = MappingProxyType({**BUILT_IN, **BESIDE})
"""Both, for whoever reads what is signed."""


def form(key: str) -> FormSpec:
    """The built-in form called ``key``. Raises ``KeyError`` when there is none."""
    return BUILT_IN[key]
