"""What the modules of the staff's training are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.text import Text
from shelter_desk.domain.training import Module

MODULES: Mapping[Module, Text] = MappingProxyType(
    {
        Module.FIRST_AID: Text("training", "Psychological first aid"),
        Module.SCREENING: Text("training", "Screening"),
        Module.CONSENT: Text("training", "Consent"),
        Module.INTERPRETER: Text("training", "Work with interpreters"),
        Module.DATA_PROTECTION: Text("training", "Data protection"),
    }
)
"""What each module is called."""
