"""People of the desk: one class per cause, each with the sentence the person reads."""

from __future__ import annotations

from shelter_desk.domain.errors import NotFound, ShelterDeskError
from shelter_desk.domain.text import Text


class TooManyPeople(ShelterDeskError):
    """A key file names everybody who ever worked at the desk, and this one is full."""

    text = Text(
        "errors",
        "No more people can be added: this desk has known too many, those who left included. "
        "Everybody who signs in today still can, and nothing was changed. Ask whoever looks "
        "after the program.",
    )


class NoFileWithCode(NotFound):
    """No file bears what was typed. ``code``: what was typed."""

    text = Text(
        "errors",
        "No file has the code {code}. Nothing was changed. Compare it with the paper and look it "
        "up again.",
    )
