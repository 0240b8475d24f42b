"""What can stand in the way of writing a note; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class GivenOnlySigned(ShelterDeskError):
    """A note for a circle she is not in cannot lie in the file unsigned: nobody could go on."""

    text = Text(
        "errors",
        "A note for a circle you are not in is given and locked in one step. Your draft is kept. "
        "When it is ready, give it.",
    )
