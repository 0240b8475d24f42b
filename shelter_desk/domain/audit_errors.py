"""What is wrong with a line that was copied from the house book; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class NotAShiftLine(ShelterDeskError):
    """What was typed is not a number and four words."""

    text = Text(
        "errors",
        "A shift line is the number of an entry and four words. Type it as it stands in the house "
        "book, for example: {example}",
    )


class UnknownShiftWord(ShelterDeskError):
    """One of the words is not of the list that shift lines are made of."""

    text = Text(
        "errors",
        "“{word}” is not one of the words that shift lines are made of. Please look at the house "
        "book once more; nothing was checked yet.",
    )
