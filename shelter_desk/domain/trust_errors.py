"""Trust: one class per cause, each with the sentence the person reads (see ``errors``)."""

from __future__ import annotations

from shelter_desk.domain.errors import DamagedKeyFile, ShelterDeskError
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


class NotAShiftLine(ShelterDeskError):
    """What was typed is not a number and four words."""

    text = Text(
        "errors",
        "A shift line is the number of an entry and four words. Type it as it stands in the house "
        "book, for example: {example}",
    )


class UnknownShiftWord(ShelterDeskError):
    """One of the words is not of the list that shift lines are made of."""

    text = Text(
        "errors",
        "“{word}” is not one of the words that shift lines are made of. Please look at the house "
        "book once more; nothing was checked yet.",
    )


class NotInTheHouse(ShelterDeskError):
    """Somebody who already left cannot leave again."""

    text = Text("errors", "She is not in the house any more. Nothing was changed.")


class StillInTheHouse(ShelterDeskError):
    """What belongs to somebody who left was asked for somebody who is here."""

    text = Text("errors", "She is in the house. Nothing was changed.")


class ImpossibleExitDay(ShelterDeskError):
    """An exit that lies in the future or before she came. ``arrived`` is a day."""

    text = Text(
        "errors",
        "This day cannot be right: she came on {arrived}, and it must not lie in the future. "
        "Nothing was saved.",
    )


class FileOnHold(ShelterDeskError):
    """A legal hold keeps the file, whatever day it is and whatever anybody wishes."""

    text = Text(
        "errors",
        "A legal hold keeps this file. Nothing was deleted. Lift the hold first, when the court "
        "or the complaint no longer needs it.",
    )


class KeptLonger(ShelterDeskError):
    """The day has not come. ``day`` is when it does."""

    text = Text(
        "errors",
        "This file is kept until {day}. Nothing was deleted. Earlier is only right when she asks "
        "for it in writing: then say so, and keep her letter under the code of the file.",
    )


class NotThisCode(ShelterDeskError):
    """What was typed to be sure is not the code of the file."""

    text = Text(
        "errors",
        "The code you typed is not the code of this file. Nothing was deleted.",
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


class LinesWithoutAnswer(ShelterDeskError):
    """A review is finished once every line of the checklist has an answer. ``count``: how many."""

    text = Text(
        "errors",
        "{count} lines of the checklist have no answer yet. Choose one for each; “Not known” is "
        "an answer too.",
    )


class DayIsOver(ShelterDeskError):
    """Something was to be done by a day that lies in the past."""

    text = Text("errors", "This day is over. Nothing was saved. Choose today or a later day.")


class NothingToDraw(ShelterDeskError):
    """Every open file is under review already, or there is none."""

    text = Text(
        "errors",
        "There is no file to draw: each open file is being reviewed already, or none is open.",
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
