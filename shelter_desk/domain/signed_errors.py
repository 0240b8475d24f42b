"""What can stand in the way of bringing a signed paper back into its file."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class NoScan(ShelterDeskError):
    """Neither a picture nor a PDF."""

    text = Text(
        "errors",
        "A signed paper comes in as a picture or a PDF. Nothing was added. Scan or photograph "
        "the paper, and choose that.",
    )


class NoCode(ShelterDeskError):
    """No QR anywhere in the file."""

    text = Text(
        "errors",
        "No square code was found on this scan. Nothing was added. Scan the whole page, flat and "
        "in good light: the code stands at its foot. A paper without one is added under "
        "Attachments in her file.",
    )


class TornCode(ShelterDeskError):
    """A QR that is torn, smudged or cut off."""

    text = Text(
        "errors",
        "The square code on this scan is torn, smudged or cut off. Nothing was added. Scan the "
        "page again, or another page of the same paper. If no page can be read, add the scan "
        "under Attachments in her file.",
    )


class SeveralPapers(ShelterDeskError):
    """Codes of more than one paper."""

    text = Text(
        "errors",
        "Different papers are in this scan, perhaps of different people. Nothing was added. Scan "
        "each paper into a file of its own.",
    )


class ForeignCode(ShelterDeskError):
    """A QR that no paper of this program bears."""

    text = Text(
        "errors",
        "The square code on this scan is not one of the desk’s papers. Nothing was added. If the "
        "paper belongs to her, add it under Attachments in her file.",
    )


class UnknownPaper(ShelterDeskError):
    """One of our codes, and nobody's paper here."""

    text = Text(
        "errors",
        "This paper was not printed for anybody’s file here: it may be an empty form, a paper of "
        "another shelter, or one whose file was deleted. Nothing was added. If it belongs to her, "
        "add it under Attachments in her file.",
    )


class PaperOfAnotherFile(ShelterDeskError):
    """It belongs to a file that the person at the desk does not open: whose is not told."""

    text = Text(
        "errors",
        "This paper belongs to a file that you do not open. Nothing was shown or added. Lay the "
        "paper away, and let a manager bring it in.",
    )


class NothingSigned(ShelterDeskError):
    """An empty pad."""

    text = Text(
        "errors",
        "Nothing is written on the pad. Nothing was kept. She can write on it with mouse, pen or "
        "finger, or sign on paper.",
    )


class TooManyPages(ShelterDeskError):
    """Longer than any paper that is signed. ``most``: how many pages are read."""

    text = Text(
        "errors",
        "This scan has more than {most} pages, and no paper that is signed is so long. Nothing "
        "was added. Scan each paper into a file of its own.",
    )
