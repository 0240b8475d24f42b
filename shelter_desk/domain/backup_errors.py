"""Why a backup is not made, not good, or not put back; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


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


class NotABackup(ShelterDeskError):
    """A file that does not begin like a backup of this program."""

    text = Text(
        "errors",
        "This file is not a backup of this program. Nothing was changed. Choose a file that is "
        "named like archive-07.bak.",
    )


class DamagedBackup(ShelterDeskError):
    """The head of a backup is good, what it holds is not."""

    text = Text(
        "errors",
        "This backup is damaged. Nothing was restored from it, and your records are as they "
        "were. Use another backup, best the one before it.",
    )


class BackupUnreadable(ShelterDeskError):
    """The medium under a backup failed, or it is gone."""

    text = Text(
        "errors",
        "The backup could not be read to its end. Your records are as they were. Plug the stick "
        "in again, try another socket, or use another backup.",
    )


class BackupPlaceGone(ShelterDeskError):
    """Stick pulled out or folder taken away while writing. ``place``: where it was."""

    text = Text(
        "errors",
        "{place} is no longer there. This backup does not count; earlier ones and your records "
        "are as they were. Plug the stick in and make the backup again.",
    )


class BackupPlaceFull(ShelterDeskError):
    """No room for another backup. ``place``: where."""

    text = Text(
        "errors",
        "There is not enough room in {place} for another backup. Nothing half-written was kept; "
        "earlier backups and your records are as they were. Make room, or use another stick.",
    )


class BackupTooBigForPlace(ShelterDeskError):
    """The medium's way of keeping files ends below this size. ``place``: where."""

    text = Text(
        "errors",
        "{place} cannot hold a file as large as this backup. Earlier backups and your records "
        "are as they were. Use a stick that was prepared as exFAT.",
    )


class BackupNotGood(ShelterDeskError):
    """A fresh copy did not pass its checks, so the records themselves are in doubt."""

    text = Text(
        "errors",
        "The copy did not pass its checks, so it was not kept. Earlier backups stay. Run the "
        "check on the page Audit now, and do not delete anything.",
    )


class BackupOfAnotherDesk(ShelterDeskError):
    """A sound backup, but of other records."""

    text = Text(
        "errors",
        "This backup belongs to another desk. Nothing was changed. To look at it, restore it on "
        "another computer or into an empty folder.",
    )


class ManagerMustRestore(ShelterDeskError):
    """Putting records back makes new keys for everybody, which only a manager can vouch for."""

    text = Text(
        "errors",
        "Putting records back makes new keys for everybody, so a manager has to do it. Nothing "
        "was changed. You can stand by as the second person.",
    )


class ManagerMustGiveWord(ShelterDeskError):
    """The key file beside is newer than the backup; new keys are a manager's to make."""

    text = Text(
        "errors",
        "Since this backup was made, who may sign in here has changed. So that it stays so, new "
        "keys are made for everybody, and only a manager can do that. Nothing was changed. One of "
        "the two has to be a manager, or the recovery key.",
    )


class SecondWordNeeded(ShelterDeskError):
    """One word was given, and the backup knows somebody else who can give one."""

    text = Text(
        "errors",
        "Putting this backup back takes two in one sitting: two managers or data officers, or one "
        "of them and the recovery key. Nothing was changed.",
    )


class SameWordTwice(ShelterDeskError):
    """The second word is the first one once more."""

    text = Text(
        "errors",
        "This was used already. The second confirmation is somebody else’s passphrase, or the "
        "recovery key. Nothing was changed.",
    )


class TodaysWordNeeded(ShelterDeskError):
    """Right on the day of the backup; the newer key file in the folder has another one."""

    text = Text(
        "errors",
        "This was right on the day of the backup and was replaced since, as the key file in this "
        "folder says. Nothing was changed. Type the passphrase of today, or use the newest "
        "recovery sheet. If nobody has them, bring the backup back into an empty folder.",
    )


class NoLongerHere(ShelterDeskError):
    """The newer key file in the folder no longer knows her, or knows other keys of hers."""

    text = Text(
        "errors",
        "The key file in this folder is newer than the backup: since then this person was "
        "removed, or has new keys. Nothing was changed. Somebody who works here now has to "
        "confirm, or a newer backup has to be used.",
    )
