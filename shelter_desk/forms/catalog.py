"""The forms that the program brings along."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.forms.arrival import ARRIVAL
from shelter_desk.forms.intake import INTAKE
from shelter_desk.forms.needs import NEEDS
from shelter_desk.forms.spec import FormSpec

BUILT_IN: Mapping[str, FormSpec] = MappingProxyType(
    {form.key: form for form in (ARRIVAL, INTAKE, NEEDS)}
)


def form(key: str) -> FormSpec:
    """The built-in form called ``key``. Raises ``KeyError`` when there is none."""
    return BUILT_IN[key]
