"""Why practice and the real house are kept apart; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class PracticeOverReal(ShelterDeskError):
    """A practice file lies where the real records were."""

    text = Text(
        "errors",
        "A practice file lies where the records of your house were, and was not opened. Stop "
        "here, change nothing in this folder, and put the records back from the newest backup.",
    )


class RealInPractice(ShelterDeskError):
    """Real records lie in the folder of a practice file."""

    text = Text(
        "errors",
        "These are the records of a house, in the folder of a practice file. They were not opened "
        "here. Move them to a folder of their own; nothing in them was changed.",
    )


class PracticeNeedsItsFolder(ShelterDeskError):
    """Practice was asked for in a folder with real records."""

    text = Text(
        "errors",
        "In this folder are the records of a house. Practice needs a folder of its own; nothing "
        "was opened.",
    )
