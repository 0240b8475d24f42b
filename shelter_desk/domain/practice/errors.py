"""Why a case is not played: one class per cause (see ``domain.errors``)."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class PracticeOnly(ShelterDeskError):
    """A case is asked for in a desk with real files."""

    text = Text(
        "errors",
        "Cases are played in a practice file only, so that nothing invented stands beside real "
        "files. Nothing was changed. A practice file is chosen when a new desk is set up.",
    )


class CaseGone(ShelterDeskError):
    """No packaged case has this code (any more)."""

    text = Text(
        "errors",
        "This case is not part of the program any more. Go back to the list of cases and choose "
        "another one.",
    )


class PlayedElsewhere(ShelterDeskError):
    """The play goes on from another place than the one on the screen, or the case is new."""

    text = Text(
        "errors",
        "This play has gone on since the page was read, so the act was not taken. The page now "
        "shows where it stands.",
    )


class NothingForTheCoach(ShelterDeskError):
    """No stay begins in the file of a talk, so that no moment comes before another."""

    text = Text(
        "errors",
        "No arrival is written down in this practice file, so the coach has nothing to go by. "
        "Nothing was changed. Begin with somebody new.",
    )
