"""What is wrong with a folder, its key file or its records; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class DamagedKeyFile(ShelterDeskError):
    """slots.json is not what this program wrote."""

    text = Text(
        "errors",
        "The key file of this desk is damaged. Nothing was changed, and the records themselves may "
        "be whole. Do not delete anything; put back the key file from a backup.",
    )


class DamagedVault(ShelterDeskError):
    """The key is right, the file is not."""

    text = Text(
        "errors",
        "The records file is damaged: the passphrase is right, the file is not. Nothing was "
        "changed in it, and backups lie apart from it. Do not delete anything; bring the newest "
        "backup.",
    )


class MissingVault(ShelterDeskError):
    """The key file names a database that is not there."""

    text = Text(
        "errors",
        "The records file is missing from its folder. The key file is there, and nothing was "
        "changed. Put the folder back as it was, or bring the newest backup.",
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


class OlderVault(ShelterDeskError):
    """The file was written by an older version; a copy must be brought up to date first."""

    text = Text(
        "errors",
        "These records were written by an older version of the program. They were not changed. "
        "A copy is brought up to date first, and the old file stays until the new one is good.",
    )


class AlreadyOpen(ShelterDeskError):
    """A second instance on the same folder."""

    text = Text(
        "errors",
        "The desk is already open on this computer. Nothing there was touched. Use the window that "
        "is open, or close it first.",
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
        "Records must stay on this computer, so nothing was written there. Choose another folder.",
    )


class DeskExists(ShelterDeskError):
    """First run on a folder that already holds a desk."""

    text = Text(
        "errors",
        "The folder {folder} already holds a desk. Nothing was changed in it. Open that desk, or "
        "choose another folder.",
    )


class DeviceKeyMissing(ShelterDeskError):
    """The slot needs the secret in the computer's key store, which is gone, locked or changed."""

    text = Text(
        "errors",
        "This computer does not hold its part of your key now. Nothing is lost. Unlock the "
        "computer's own password store and try again, or use the recovery key.",
    )


class OlderKeyFile(DamagedKeyFile):
    """Whole and signed, but the records know another one: an older key file was put back."""

    text = Text(
        "errors",
        "The key file is not the one that the records know; perhaps an older one was put back. "
        "Nothing was changed. Please put the newest key file back, or restore the newest backup.",
    )


class RecordsMoved(ShelterDeskError):
    """The records file is no longer under its name while the desk is open."""

    text = Text(
        "errors",
        "The folder with the records was moved or deleted, so this was not saved. Your words are "
        "still on the screen. Put the folder back where it was, then save again; until then leave "
        "this window open.",
    )


class ManagerMustUpdate(ShelterDeskError):
    """Records of an older version get new keys for everybody, so a manager brings them up."""

    text = Text(
        "errors",
        "These records are of an older version. Bringing them up to date makes new keys for "
        "everybody, so a manager has to sign in once. Nothing was changed.",
    )


class UpdateStopped(ShelterDeskError):
    """Somebody closed the window while records of an older version were brought up to date."""

    text = Text(
        "errors",
        "It was stopped before the change. The records are as they were, and it can be begun "
        "again.",
    )
