"""Why something about an agency or a referral cannot be done as it stands."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class AgencyKnown(ShelterDeskError):
    """Another agency has this name. ``name``: which."""

    text = Text(
        "errors",
        "An agency with the name {name} is in the directory already. Nothing was changed; what is "
        "typed is still here. Choose that one, or give this one a name of its own.",
    )


class NotHandedOver(ShelterDeskError):
    """Nothing can have come of a referral that was not handed over. ``number``: which one."""

    text = Text(
        "errors",
        "Referral {number} was not handed over yet, so nothing can have come of it. Mark it as "
        "handed over first.",
    )


class ReferralAtAnEnd(ShelterDeskError):
    """It was closed, taken back, or she changed her mind. ``number``: which one."""

    text = Text(
        "errors",
        "Referral {number} is at an end. What was typed is still here. Write a new referral if "
        "she wants one again.",
    )


class NotADayToAskAgain(ShelterDeskError):
    """The day chosen to ask again is gone by, today, or too far ahead. ``latest``: the last one."""

    text = Text(
        "errors",
        "The day to ask again lies between tomorrow and {latest}. Nothing was written down; what "
        "is typed is still here. Choose another day, or leave it empty.",
    )


class NothingToRecall(ShelterDeskError):
    """Nothing that reached the agency was taken back. ``agency``: which."""

    text = Text(
        "errors",
        "Nothing that she took back has reached {agency}, or they were told already. Nothing was "
        "printed or written down.",
    )


class SayWhyNot(ShelterDeskError):
    """A request was declined without a reason."""

    text = Text(
        "errors",
        "Whoever is told no is told why. Nothing was changed; what is typed is still here. Choose "
        "a reason, then answer.",
    )


class CallIsOver(ShelterDeskError):
    """The request became a file, or its words were taken away. ``number``: which."""

    text = Text(
        "errors",
        "Request {number} is over: it became a file, or was answered long ago. Nothing was "
        "changed. Write a new one.",
    )


class AgencyRetired(ShelterDeskError):
    """Nobody new is sent to an agency that was retired. ``agency``: its name."""

    text = Text(
        "errors",
        "{agency} is no longer used for new referrals. What is typed is still here. Choose "
        "another agency, or use this one again in the directory.",
    )
