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


class NoSuchScore(ShelterDeskError):
    """More rules kept than came up, none that came up, or more than there are."""

    text = Text(
        "errors",
        "This score cannot be: between 1 and 13 rules come up, and no more of them are kept. "
        "Nothing was written down.",
    )


class GroupIsFull(ShelterDeskError):
    """More trainees or sittings than one page holds."""

    text = Text(
        "errors",
        "A group has up to 40 people and 12 sittings. Nothing was written down. Begin a second "
        "group for the others.",
    )
