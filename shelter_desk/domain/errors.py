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


class WrongPassphrase(ShelterDeskError):
    """The key slot refused the passphrase."""

    text = Text(
        "errors",
        "This passphrase does not open the desk. Nothing has changed. Check the keyboard "
        "language and try again.",
    )


class UnknownSignInCode(ShelterDeskError):
    """No active key slot bears this sign-in code."""

    text = Text(
        "errors",
        "Nobody here signs in with this code. Check the three digits, or ask a manager.",
    )


class TooManyAttempts(ShelterDeskError):
    """The desk waits after wrong passphrases. ``seconds``: how long."""

    text = Text(
        "errors",
        "Several wrong passphrases were typed. The desk opens again in {seconds} seconds. "
        "Nothing has been lost.",
    )


class SlotNeedsManager(ShelterDeskError):
    """Twenty failures: somebody else must help."""

    text = Text(
        "errors",
        "Too many wrong passphrases for this code. Ask a manager to help you at this desk, or "
        "use the recovery key.",
    )


class WrongRecoveryKey(ShelterDeskError):
    """The recovery key is well formed but opens nothing here."""

    text = Text(
        "errors",
        "This recovery key does not belong to this desk. Compare it with the sheet, or use "
        "the newest sheet.",
    )


class MistypedRecoveryKey(ShelterDeskError):
    """The check characters do not fit. ``group``: the first group to look at."""

    text = Text(
        "errors", "The recovery key was mistyped. Look again at group {group} on the sheet."
    )


class WeakPassphrase(ShelterDeskError):
    """The passphrase is shorter than 15 characters or well known."""

    text = Text(
        "errors",
        "This passphrase is too easy to guess. Use at least 15 characters, best six of the "
        "offered words.",
    )


class NotEnoughMemory(ShelterDeskError):
    """Argon2id could not have its memory; never told as a wrong passphrase."""

    text = Text(
        "errors",
        "The computer has too little free memory to open the desk. Close other programs and "
        "try again. Nothing has changed.",
    )


class DamagedKeyFile(ShelterDeskError):
    """slots.json is not what this program wrote."""

    text = Text(
        "errors",
        "The key file of this desk is damaged. The records themselves may be whole. Do not "
        "delete anything; put back the key file from a backup.",
    )


class DamagedVault(ShelterDeskError):
    """The key is right, the file is not."""

    text = Text(
        "errors",
        "The records file is damaged: the passphrase is right, the file is not. Do not delete "
        "anything; bring the newest backup.",
    )


class MissingVault(ShelterDeskError):
    """The key file names a database that is not there."""

    text = Text(
        "errors",
        "The records file is missing from its folder. The key file is there. Put the folder "
        "back as it was, or bring the newest backup.",
    )


class ForeignVault(ShelterDeskError):
    """A sound file, but of another program or another desk."""

    text = Text(
        "errors",
        "This file was not made by this desk. Nothing was changed in it. Choose the right folder.",
    )


class NewerVault(ShelterDeskError):
    """The file was written by a newer version of the program."""

    text = Text(
        "errors",
        "This file was written by a newer version of the program. It was not changed. Install "
        "the newer version to open it.",
    )


class AlreadyOpen(ShelterDeskError):
    """A second instance on the same folder."""

    text = Text(
        "errors",
        "The desk is already open on this computer. Use the window that is open, or close it "
        "first.",
    )


class DiskFull(ShelterDeskError):
    """The write was rolled back; everything acknowledged stays."""

    text = Text(
        "errors",
        "The disk is full, so this was not saved. Your words are still on the screen and all "
        "earlier records are safe. Free some space, then save again.",
    )


class DiskTooFull(ShelterDeskError):
    """Too little room to start (below 100 MB)."""

    text = Text(
        "errors",
        "Less than 100 MB is free on this disk, too little to work safely. The records are "
        "safe. Free some space, then start again.",
    )


class FolderNotWritable(ShelterDeskError):
    """The data folder or file cannot be written."""

    text = Text(
        "errors",
        "The records folder cannot be written to. Nothing was changed. Check who owns the "
        "folder {folder} and its rights.",
    )


class UnsafeFolder(ShelterDeskError):
    """Network share or synchronised folder."""

    text = Text(
        "errors",
        "The folder {folder} is on a network or copied to the internet by another program. "
        "Records must stay on this computer. Choose another folder.",
    )


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
        "was printed. Write them in another script.",
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


class UnreadableDate(ShelterDeskError):
    """What was typed is no date. ``typed``: the words, which stay on the screen."""

    text = Text(
        "errors",
        "“{typed}” could not be read as a date. Write day/month/year, only a year, or “about 30 "
        "years old”.",
    )


class NoSuchDay(UnreadableDate):
    """30 February and the like. ``day``, ``month``, ``year``: as they were read."""

    text = Text(
        "errors",
        "There is no day {day} in month {month} of {year}. Look at it again; the day comes first.",
    )


class NoSuchMonth(UnreadableDate):
    """A month above twelve. ``month``: as it was read."""

    text = Text(
        "errors", "There is no month {month}. Write day/month/year; the day always comes first."
    )


class YearOutOfRange(UnreadableDate):
    """A year nobody here can mean. ``year``: as it was read."""

    text = Text(
        "errors",
        "The year {year} is too far away. Write all four digits of the year; Hijri years may "
        "stand between 1300 and 1499.",
    )


class ImpossibleAge(UnreadableDate):
    """An age above 120. ``age``: as it was read."""

    text = Text("errors", "An age of {age} years cannot be right. Look at it again.")


class NothingWritten(ShelterDeskError):
    """A note, addendum or reason without a word."""

    text = Text("errors", "There is nothing written yet. Write a few words, then save.")


class DeskExists(ShelterDeskError):
    """First run on a folder that already holds a desk."""

    text = Text(
        "errors",
        "The folder {folder} already holds a desk. Nothing was changed in it. Open that desk, or "
        "choose another folder.",
    )


class SignInCodeTaken(ShelterDeskError):
    """Another person signs in with these three digits. ``code``: the digits."""

    text = Text(
        "errors",
        "The code {code} already belongs to somebody. Nothing was changed. Choose three other "
        "digits.",
    )


class DeviceKeyMissing(ShelterDeskError):
    """The slot needs the secret in the computer's key store, which is gone, locked or changed."""

    text = Text(
        "errors",
        "This computer does not hold its part of your key now. Nothing is lost. Unlock the "
        "computer's own password store and try again, or use the recovery key.",
    )


class OlderVault(ShelterDeskError):
    """The file was written by an older version; a copy must be brought up to date first."""

    text = Text(
        "errors",
        "These records were written by an older version of the program. They were not changed. "
        "A copy is brought up to date first, and the old file stays until the new one is good.",
    )
