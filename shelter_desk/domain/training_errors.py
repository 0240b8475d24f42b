"""Why training is not written down: one class per cause (see ``errors``)."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class TrainingAhead(ShelterDeskError):
    """The day has not come yet by the clock of this computer."""

    text = Text(
        "errors",
        "This day has not come yet. Nothing was written down. Choose today or an earlier day, and "
        "look at the clock of this computer if the day is right.",
    )


class TrainingOfLeaver(ShelterDeskError):
    """Somebody who left the desk."""

    text = Text(
        "errors",
        "This colleague no longer works at this desk. Nothing was written down; what stood there "
        "before is kept.",
    )
