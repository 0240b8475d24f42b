"""Why a changed procedure is not kept: one class per cause (see ``errors``)."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class ProcedureLoop(ShelterDeskError):
    """Stages whose clocks wait for one another. ``stages``: their names, in the loop's order."""

    text = Text(
        "errors",
        "These stages wait for one another, so none of their clocks would ever start: {stages}. "
        "Nothing was changed. Let one of them count from her arrival.",
    )


class ProcedureTime(ShelterDeskError):
    """A stage whose time is below zero or above ten years. ``stage``: its name."""

    text = Text(
        "errors",
        "The time of “{stage}” is not between 0 hours and 10 years. Nothing was changed.",
    )


class ProcedureUnknown(ShelterDeskError):
    """Not every stage once, or a clock that counts from a stage that does not exist."""

    text = Text(
        "errors",
        "This procedure leaves out a stage, names one twice, or counts from one that does not "
        "exist. Nothing was changed.",
    )
