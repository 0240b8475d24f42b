"""People of the desk: one class per cause, each with the sentence the person reads."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class TooManyPeople(ShelterDeskError):
    """A key file names everybody who ever worked at the desk, and this one is full."""

    text = Text(
        "errors",
        "No more people can be added: this desk has known too many, those who left included. "
        "Everybody who signs in today still can, and nothing was changed. Ask whoever looks "
        "after the program.",
    )
