"""What can happen to a paper or a file in a process of its own; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class PaperStopped(ShelterDeskError):
    """The process that makes paper ended in the middle."""

    text = Text(
        "errors",
        "The part of the program that makes paper has stopped. Nothing was printed or saved, and "
        "nothing is lost. Open the document once more.",
    )


class PaperTookTooLong(ShelterDeskError):
    """The process that makes paper was ended because it did not come to an end itself."""

    text = Text(
        "errors",
        "Making this paper took too long and was stopped. Nothing was printed or saved, and "
        "nothing is lost. Close other programs and open the document once more.",
    )


class ReaderStopped(ShelterDeskError):
    """The process that looks into files ended, or was ended, at one of them."""

    text = Text(
        "errors",
        "Looking into this file was stopped, as a damaged or harmful file can cause. The records "
        "are safe. Do without this file, or have it saved anew where it comes from.",
    )


class ChildBrokeError(RuntimeError):
    """A bug in a child: its kind, and the lines of code it came from; no words of a paper."""

    def __init__(self, kind: str, places: tuple[str, ...]) -> None:
        super().__init__(kind)
        self.kind = kind
        self.places = places


class AlreadyWaiting(ShelterDeskError):
    """The same paper stands on the list of what is to be printed."""

    text = Text(
        "errors",
        "This paper waits for the printer already, so it was not added a second time. It stands "
        "on the list of what is to be printed.",
    )


class NoLongerWaits(ShelterDeskError):
    """A colleague printed the paper or took it off the list meanwhile."""

    text = Text(
        "errors",
        "This paper no longer waits: a colleague printed it meanwhile, or took it off the list. "
        "Nothing came out of the printer now. Look at the list of what is to be printed.",
    )


class CountFirst(ShelterDeskError):
    """The paper went to the printer, and nobody said yet how many sheets came out."""

    text = Text(
        "errors",
        "This paper went to the printer already. Nothing was printed a second time. Say on the "
        "list how many sheets came out; if some are missing, it waits again.",
    )


class CountedAlready(ShelterDeskError):
    """Somebody said meanwhile how many sheets of that print came out."""

    text = Text(
        "errors",
        "How many sheets of this print came out was written down meanwhile. Nothing was changed. "
        "The list of what was printed tells it.",
    )


class WaitsForRetired(ShelterDeskError):
    """The agency a waiting referral goes to is no longer used. ``agency``: its name."""

    text = Text(
        "errors",
        "{agency} is no longer used for new referrals, so this paper waits. Choose another agency "
        "in the referral, use this one again in the directory, or take the paper off the list.",
    )


class CannotSaveThere(ShelterDeskError):
    """A chosen place refused the file. ``place``: its folder."""

    text = Text(
        "errors",
        "The copy could not be written to {place}. Nothing was left there half-written. Choose "
        "another place.",
    )


class MissingGlyphs(ShelterDeskError):
    """No packaged font holds a script. ``characters``: some of them."""

    text = Text(
        "errors",
        "The letters {characters} cannot be printed with the fonts of this program. Nothing "
        "was printed, and what is written stays as it is. Write them in another script.",
    )
