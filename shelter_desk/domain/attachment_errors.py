"""What can stand in the way of adding a file or looking at it; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class FileTooLarge(ShelterDeskError):
    """More than 20 MB. ``size``: how much."""

    text = Text(
        "errors",
        "This file has {size} MB, and one file may have 20. Nothing was added. Make it smaller, "
        "or add it in parts.",
    )


class EmptyFile(ShelterDeskError):
    """There is nothing in it."""

    text = Text(
        "errors",
        "This file is empty. Nothing was added. Copy it again from where it came.",
    )


class UnknownType(ShelterDeskError):
    """Nothing the desk keeps: its content is of no known type."""

    text = Text(
        "errors",
        "The desk does not know this type of file. Nothing was added. Pictures (JPEG, PNG, "
        "WebP), PDF, sound and written documents can be added.",
    )


class HeicPicture(ShelterDeskError):
    """A picture as some telephones make it, which nothing here can show."""

    text = Text(
        "errors",
        "This is a HEIC photo, and the desk cannot show those. Nothing was added. Let the "
        "telephone save or send it as JPEG, and add that.",
    )


class Film(ShelterDeskError):
    """A film, not sound."""

    text = Text(
        "errors",
        "This is a film, and the desk keeps no films. Nothing was added. Keep it where the "
        "police or a lawyer can take it over.",
    )


class OldDocument(ShelterDeskError):
    """A document of the old Office kind, which may hold programs."""

    text = Text(
        "errors",
        "This document is of an old kind that can hide programs. Nothing was added. Save it as "
        "PDF or DOCX, and add that.",
    )


class LyingType(ShelterDeskError):
    """The name says another type than the content. ``said`` and ``found``: both, as endings."""

    text = Text(
        "errors",
        "The name says {said}, but inside is {found}. Nothing was added. Ask where the file "
        "comes from. If it is right, give it the ending {found} and add it again.",
    )


class DamagedFile(ShelterDeskError):
    """It begins like a known type, but is cut off or broken."""

    text = Text(
        "errors",
        "This file is damaged or not complete. Nothing was added. Copy it again from where it "
        "came.",
    )


class LockedFile(ShelterDeskError):
    """A PDF or document that only opens with a password of its own."""

    text = Text(
        "errors",
        "This file is locked with a password, so nobody could read it here later. Nothing was "
        "added. Open it where it came from, save it without the password, and add that.",
    )


class ZipBomb(ShelterDeskError):
    """A document that would unfold to far more than any document has."""

    text = Text(
        "errors",
        "This document would unfold to a size that no document has. It may be made to do harm. "
        "Nothing was added. Do not open it elsewhere; tell your manager.",
    )


class HoldsProgram(ShelterDeskError):
    """A document with a program (macros) inside."""

    text = Text(
        "errors",
        "This document holds a program. Nothing was added. Save it as PDF, or as DOCX without "
        "macros, and add that.",
    )


class TooManyPixels(ShelterDeskError):
    """A picture that would fill the memory when it is shown."""

    text = Text(
        "errors",
        "This picture is larger than any screen or paper needs. Nothing was added. Save it "
        "smaller, and add that.",
    )


class NotReadable(ShelterDeskError):
    """The file could not be read from where it lies."""

    text = Text(
        "errors",
        "This file cannot be read from where it lies. Nothing was added. Look whether the stick "
        "or telephone is still connected.",
    )


class TakenAway(ShelterDeskError):
    """Somebody took the attachment out of the file for good."""

    text = Text(
        "errors",
        "This attachment was taken out of the file for good. Nothing else was changed. The list "
        "says who did it and when.",
    )


class NotYoursToTakeAway(ShelterDeskError):
    """Only whoever added it, within a day, or a manager takes an attachment away."""

    text = Text(
        "errors",
        "Whoever added an attachment can take it away within a day; afterwards a manager can. "
        "Nothing was changed. Ask a manager.",
    )


class LeavesAsItsPaper(ShelterDeskError):
    """The scan of a paper of ours may hold more than she agreed to share with an agency."""

    text = Text(
        "errors",
        "This is the scan of a paper made here. An agency gets the paper itself, with what she "
        "agreed to for that agency. Nothing was handed over.",
    )


class CannotShow(ShelterDeskError):
    """It is whole in the vault, but nothing here can make a picture of it."""

    text = Text(
        "errors",
        "The desk cannot show this file. It is kept as it came, and nothing was changed. Hand "
        "over a copy to whoever has a program for it.",
    )
