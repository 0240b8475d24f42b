"""What stands in the way of an exit, a follow-up or a deletion; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class ExitNotWhole(ShelterDeskError):
    """An exit form without the day or the reason: nobody could tell when she left."""

    text = Text(
        "errors",
        "The day and the reason are needed to sign an exit. The draft is kept; write both under "
        "“Leaving” and sign again.",
    )


class NotLeftYet(ShelterDeskError):
    """An exit form signed before its day. ``day`` is the day she is to leave."""

    text = Text(
        "errors",
        "She leaves on {day}, so she is still in the house. The draft is kept and waits; sign it "
        "on that day or after.",
    )


class FollowUpNotWhole(ShelterDeskError):
    """A follow-up without its day: nobody could tell when the next one is due."""

    text = Text(
        "errors",
        "The day of the contact is needed to sign a follow-up. The draft is kept; write the day "
        "and sign again.",
    )


class FollowUpBeforeExit(ShelterDeskError):
    """A follow-up of somebody who is in the house, or dated before she left."""

    text = Text(
        "errors",
        "A follow-up is for the time after she left, and this day is not. The draft is kept. "
        "While she is with us, write a note instead.",
    )


class FollowUpNotAgreed(ShelterDeskError):
    """We asked after her though she did not agree to it, or took it back."""

    text = Text(
        "errors",
        "On that day she had not agreed to be contacted after leaving. The draft is kept. If she "
        "got in touch herself, choose “She did”; otherwise tell a manager.",
    )


class NotInTheHouse(ShelterDeskError):
    """Somebody who already left cannot leave again."""

    text = Text("errors", "She is not in the house any more. Nothing was changed.")


class StillInTheHouse(ShelterDeskError):
    """What belongs to somebody who left was asked for somebody who is here."""

    text = Text("errors", "She is in the house. Nothing was changed.")


class ImpossibleExitDay(ShelterDeskError):
    """An exit that lies in the future or before she came. ``arrived`` is a day."""

    text = Text(
        "errors",
        "This day cannot be right: she came on {arrived}, and it must not lie in the future. "
        "Nothing was saved.",
    )


class NotInThatStay(ShelterDeskError):
    """An exit of an earlier stay on a day before she came or after she was back."""

    text = Text(
        "errors",
        "This day cannot be right: that time she came on {arrived}, and she was back on {back}. "
        "Nothing was saved.",
    )


class ExitOfEarlierStay(ShelterDeskError):
    """An exit form that nobody signed before she came back. ``day``: when that stay ended."""

    text = Text(
        "errors",
        "This form is about a stay that ended on {day}, and she came back since. It is not signed "
        "any more; the draft is kept. What is needed of it can go into a note.",
    )


class FileOnHold(ShelterDeskError):
    """A legal hold keeps the file, whatever day it is and whatever anybody wishes."""

    text = Text(
        "errors",
        "A legal hold keeps this file. Nothing was deleted. Lift the hold first, when the court "
        "or the complaint no longer needs it.",
    )


class KeptLonger(ShelterDeskError):
    """The day has not come. ``day`` is when it does."""

    text = Text(
        "errors",
        "This file is kept until {day}. Nothing was deleted. Earlier is only right when she asks "
        "for it in writing: then say so, and keep her letter under the code of the file.",
    )


class NotThisCode(ShelterDeskError):
    """What was typed to be sure is not the code of the file."""

    text = Text(
        "errors",
        "The code you typed is not the code of this file. Nothing was deleted.",
    )
