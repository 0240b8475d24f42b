"""Why a file, or an interpreter, is out of reach; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class NotInScope(ShelterDeskError):
    """The file belongs to other people's work; breaking the glass opens it for today."""

    text = Text(
        "errors",
        "This file is outside your work. Nothing was shown. You can open it for today by writing "
        "why; a manager will see that you did.",
    )


class ConflictOfInterest(ShelterDeskError):
    """Somebody tied to the person stays out of her file; no reason opens it."""

    text = Text(
        "errors",
        "This file is closed to you because of a tie that was written down. Nothing was shown. "
        "Hand over to a colleague.",
    )


class InterpreterInConflict(ShelterDeskError):
    """The interpreter who was named is tied to the person."""

    text = Text(
        "errors",
        "This interpreter is tied to her case and must not interpret for her. Nothing was saved. "
        "Ask for another interpreter.",
    )


class ReasonTooShort(ShelterDeskError):
    """A reason is asked for and hardly anything was written. ``least``: letters."""

    text = Text(
        "errors",
        "Write the reason in a few words, {least} letters or more. The log keeps it as long as "
        "the file.",
    )
