"""One class per cause, each with the sentence the person reads.

A sentence says what happened, what is safe and what to do next. Anything that is not a
``ShelterDeskError`` is a bug and is shown as one.
"""

from __future__ import annotations

from typing import ClassVar

from shelter_desk.domain.text import Message, Text


class ShelterDeskError(Exception):
    """Something a person can understand and act on."""

    text: ClassVar[Text]

    def __init__(self, **params: str) -> None:
        super().__init__(type(self).__name__)
        self.params = params

    @property
    def message(self) -> Message:
        """The sentence with its places filled."""
        return Message(self.text, self.params)


class NotAllowed(ShelterDeskError):
    """The role does not include this act."""

    text = Text(
        "errors", "Your role does not include this. Nothing was changed. Ask a manager if needed."
    )


class NotEntitled(ShelterDeskError):
    """Not a member of the sealed compartment."""

    text = Text("errors", "This part is sealed and you are not among those who may open it.")


class NotFound(ShelterDeskError):
    """The thing asked for is not in the file."""

    text = Text("errors", "This entry is no longer here. Go back to the list and look again.")


class InvalidAnswers(ShelterDeskError):
    """Answers that cannot be signed as they are. ``count``: how many."""

    text = Text(
        "errors",
        "Some answers need another look before signing. They are marked in the form, and "
        "everything typed is kept as a draft.",
    )


class AlreadySigned(ShelterDeskError):
    """Signed entries do not change."""

    text = Text(
        "errors",
        "This entry is signed and does not change any more. Write a correction or an addendum "
        "instead.",
    )


class ChangedMeanwhile(ShelterDeskError):
    """Optimistic ``rev`` did not match: a newer version exists."""

    text = Text(
        "errors",
        "Somebody changed this entry meanwhile. Your words are still here. Open the newest "
        "version and compare.",
    )


class WordsOfOthers(ShelterDeskError):
    """A draft holds what a colleague asked, or what is sealed from whoever would discard it."""

    text = Text(
        "errors",
        "A colleague wrote in this draft too, or part of it is sealed from you. Nothing was "
        "changed. Take out what you wrote yourself, or ask whoever began it to finish it.",
    )


class TextTooLong(ShelterDeskError):
    """More characters than a field holds. ``limit``: how many it holds."""

    text = Text(
        "errors",
        "This text is longer than {limit} characters. It is still on the screen. Shorten it, "
        "or put the rest into a note.",
    )


class NoDisplay(ShelterDeskError):
    """Linux without a screen."""

    text = Text(
        "errors",
        "There is no screen to open a window on. Start the program from a desktop session.",
    )


class NothingWritten(ShelterDeskError):
    """A note, addendum or reason without a word."""

    text = Text("errors", "There is nothing written yet. Write a few words, then save.")
