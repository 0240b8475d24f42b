"""What is wrong with a passphrase, a code or a key on paper; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


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


class OneTimeCodeExpired(ShelterDeskError):
    """The code was right, but its last day is over."""

    text = Text(
        "errors",
        "This one-time code is no longer valid. Nothing has changed. Ask a manager for a new one.",
    )


class NewPassphraseNeeded(ShelterDeskError):
    """A one-time code opened the slot: nothing is shown before she chose a passphrase."""

    text = Text(
        "errors",
        "The one-time code is right. Choose your own passphrase now; nobody else will know it.",
    )


class PassphraseAgain(ShelterDeskError):
    """A step that asks whoever sits here to show once more that it is she."""

    text = Text(
        "errors",
        "This step asks for your passphrase once more. Nothing was changed.",
    )


class NotHerself(ShelterDeskError):
    """Three wrong passphrases at an open desk: it is locked."""

    text = Text(
        "errors",
        "Three wrong passphrases: the desk is locked. What was written is kept.",
    )


class NotTheSecondPerson(ShelterDeskError):
    """Somebody at the desk herself, or of a role that may not stand by."""

    text = Text(
        "errors",
        "This step needs a second person whose role includes it, with her own code and "
        "passphrase. Nothing was changed.",
    )


class SignInCodeTaken(ShelterDeskError):
    """Another person signs in with these three digits. ``code``: the digits."""

    text = Text(
        "errors",
        "The code {code} already belongs to somebody. Nothing was changed. Choose three other "
        "digits.",
    )
