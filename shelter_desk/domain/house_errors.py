"""What can stand in the way in the house; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class BedTaken(ShelterDeskError):
    """Somebody else was given the bed first, perhaps at another window a moment ago."""

    text = Text(
        "errors",
        "This bed was given to somebody else a moment ago. Nothing was changed for her. Choose "
        "another bed.",
    )


class BedIsHeld(ShelterDeskError):
    """The bed is kept for somebody. ``until``: until what time."""

    text = Text(
        "errors",
        "This bed is kept for somebody until {until}. Nothing was changed. Choose another bed, "
        "or end the hold first.",
    )


class BedIsClosed(ShelterDeskError):
    """The bed or its room is not in use."""

    text = Text(
        "errors",
        "This bed or its room is closed. Nothing was changed. Choose another bed.",
    )


class SomebodySleepsThere(ShelterDeskError):
    """A bed or room that is to be closed is in use or kept. ``beds``: which."""

    text = Text(
        "errors",
        "Somebody sleeps there, or a bed is kept: {beds}. Nothing was closed. Find another bed "
        "first.",
    )


class SpeaksAgainst(ShelterDeskError):
    """The bed does not fit her and nobody said why it should be this one. ``why``: what is told."""

    text = Text(
        "errors",
        "{why} Nothing was changed. Choose another bed, or write why it should be this one.",
    )


class NameTaken(ShelterDeskError):
    """Two rooms, or two beds of one room, would be called the same. ``name``: how."""

    text = Text(
        "errors",
        "There is a place called {name} already. Nothing was changed. Choose another name.",
    )


class ImpossibleMove(ShelterDeskError):
    """A thing cannot go where it is, or from where it is not."""

    text = Text(
        "errors",
        "This thing is no longer where the page shows it. Nothing was changed. Look at its line "
        "again.",
    )


class NeedsReceipt(ShelterDeskError):
    """Handed to the police without the number of their receipt."""

    text = Text(
        "errors",
        "What goes to the police needs the number of their receipt, so that she can ask for it. "
        "Everything typed is still here.",
    )


class NeedsReceiver(ShelterDeskError):
    """A thing leaves the house and nobody is named who received it."""

    text = Text(
        "errors",
        "Write who received it. Everything typed is still here.",
    )


class NotAnAmount(ShelterDeskError):
    """Not money as it is written down. ``typed``: what was."""

    text = Text(
        "errors",
        "{typed} is not an amount of money. Everything typed is still here. Write digits, with a "
        "point before the fils, for example 12.500.",
    )


class HerThingsAreHere(ShelterDeskError):
    """Her file is to be deleted while the house still keeps something. ``count``: how many."""

    text = Text(
        "errors",
        "The house still keeps {count} of her things, and the file holds the only receipt. "
        "Nothing was deleted. Return them first, or write down what became of them.",
    )


class KeptForHer(ShelterDeskError):
    """Her things are not unclaimed yet. ``day``: until when the house keeps them."""

    text = Text(
        "errors",
        "The house keeps this for her until {day}. Nothing was changed. Try to reach her by the "
        "way she agreed to.",
    )


class OutAlready(ShelterDeskError):
    """She went out before and is not back yet."""

    text = Text(
        "errors",
        "She is out already. Nothing was changed. Write down first that she came back.",
    )


class NotOut(ShelterDeskError):
    """She is in the house."""

    text = Text("errors", "She is in the house already. Nothing was changed.")


class BackBeforeNow(ShelterDeskError):
    """The moment she is expected back lies behind us."""

    text = Text(
        "errors",
        "The time at which she is expected back has passed already. Everything typed is still "
        "here. Write a later one, or leave it empty: she need not say it.",
    )


class ReportBegun(ShelterDeskError):
    """A colleague is writing about an incident of the same resident."""

    text = Text(
        "errors",
        "A colleague is writing down an incident about her and has not signed yet. Nothing was "
        "changed. Ask her to sign, or give what you saw to management in a note.",
    )


class NameInHandover(ShelterDeskError):
    """A name stands in a page that has codes only. ``code``: what to write in its place."""

    text = Text(
        "errors",
        "A name stands in the handover. Everything typed is still here. Write {code} in its "
        "place: anybody in the house may read this page.",
    )


class CodeOutsideItsLine(ShelterDeskError):
    """Words about a resident stand where they would not go with her file. ``code``: whose."""

    text = Text(
        "errors",
        "Write what concerns {code} in her own line. Everything typed is still here. So it goes "
        "with her file one day.",
    )
