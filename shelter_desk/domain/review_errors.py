"""What stands in the way of a file review; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class LinesWithoutAnswer(ShelterDeskError):
    """A review is finished once every line of the checklist has an answer. ``count``: how many."""

    text = Text(
        "errors",
        "{count} lines of the checklist have no answer yet. Choose one for each; “Not known” is "
        "an answer too.",
    )


class DayIsOver(ShelterDeskError):
    """Something was to be done by a day that lies in the past."""

    text = Text("errors", "This day is over. Nothing was saved. Choose today or a later day.")


class NothingToDraw(ShelterDeskError):
    """Every open file is under review already, or there is none."""

    text = Text(
        "errors",
        "There is no file to draw: each open file is being reviewed already, or none is open.",
    )
