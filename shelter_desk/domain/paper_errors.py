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


class PrinterGone(ShelterDeskError):
    """The chosen printer is not there any more. ``printer``: its name."""

    text = Text(
        "errors",
        "The printer {printer} is not there any more. Nothing came out of another one. Choose a "
        "printer, then print again.",
    )
