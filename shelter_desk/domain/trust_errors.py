"""Trust: one class per cause, each with the sentence the person reads (see ``errors``)."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


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


class NotTheSecondPerson(ShelterDeskError):
    """Somebody at the desk herself, or of a role that may not stand by."""

    text = Text(
        "errors",
        "This step needs a second person whose role includes it, with her own code and "
        "passphrase. Nothing was changed.",
    )


class BackupNotForYou(ShelterDeskError):
    """The slot opened, but the backup's key was not wrapped for this person."""

    text = Text(
        "errors",
        "This backup was made for managers and data officers, and you were not among them when "
        "it was made. Nothing was changed. Ask one of them, or use the recovery key.",
    )


class DamagedBackupHeader(ShelterDeskError):
    """The head of a backup is not what this program wrote, or nobody of the desk signed it."""

    text = Text(
        "errors",
        "The beginning of this backup is damaged or was changed. Nothing was restored. Use "
        "another backup.",
    )
