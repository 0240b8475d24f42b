"""What the computer's print system refuses; nothing came out then. Sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class PrintSystemSilent(ShelterDeskError):
    """The print system does not run, or does not answer in time."""

    text = Text(
        "errors",
        "The print system of this computer does not run or does not answer, so nothing was "
        "printed. The document is safe here. Restart the computer, or ask whoever looks after it.",
    )


class PrinterGone(ShelterDeskError):
    """The chosen printer is not there any more. ``printer``: its name."""

    text = Text(
        "errors",
        "The printer {printer} is not there any more. Nothing came out of another one. Choose a "
        "printer, then print again.",
    )


class PrinterPaused(ShelterDeskError):
    """Somebody paused the printer. ``printer``: its name."""

    text = Text(
        "errors",
        "The printer {printer} is paused in the print system of this computer. A paper sent now "
        "would come out later, when perhaps nobody stands beside it, so nothing was sent. Let the "
        "printer go on there, or choose another one.",
    )


class PrinterClosed(ShelterDeskError):
    """The queue takes no jobs. ``printer``: its name."""

    text = Text(
        "errors",
        "The printer {printer} takes no papers: it is closed in the print system of this "
        "computer. Nothing was sent. Choose another printer, or ask whoever looks after the "
        "computer.",
    )


class SpoolFull(ShelterDeskError):
    """The print system could not write the pages down."""

    text = Text(
        "errors",
        "The disk of this computer is too full to print. Nothing was printed, and the document "
        "is safe here. Make room on the disk, then print again.",
    )


class PrintRefused(ShelterDeskError):
    """The print system said no. ``answer``: its code, for whoever looks after the computer."""

    text = Text(
        "errors",
        "The print system of this computer did not take the paper (answer {answer}). Nothing was "
        "printed, and the document is safe here. Choose another printer, or tell the answer to "
        "whoever looks after the computer.",
    )


class NoPrinter(ShelterDeskError):
    """No printer is set up on this computer."""

    text = Text(
        "errors",
        "No printer is set up on this computer. The document is safe here. Connect a printer, "
        "or save an encrypted copy.",
    )


class PrintFailed(ShelterDeskError):
    """The printer did not take the pages."""

    text = Text(
        "errors",
        "The printer did not take the pages. The document is safe here. Look at the printer, "
        "then print again.",
    )
