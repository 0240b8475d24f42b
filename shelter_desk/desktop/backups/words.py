"""Sentences of the page of backups."""

from __future__ import annotations

from shelter_desk.domain.text import Plural, Text

LAST = Text("backups", "Newest backup: {when}")
NEVER = Text("backups", "There is no backup yet. Make the first one today.")
LATE = Plural("backups", "%n days without a backup", "", 0)
DRILLED = Text("backups", "Last drill: {day}")
NO_DRILL = Text("backups", "No backup has been tried out yet.")
DRILL_DUE = Text("backups", "A drill is due")
MADE = Text("backups", "The backup {name} was made, read back and found good.")
FILES = Plural("backups", "%n files", "", 0)
RECORDS = Plural("backups", "%n signed forms", "", 0)
NOTES = Plural("backups", "%n notes", "", 0)
ENTRIES = Plural("backups", "%n entries of the log", "", 0)
GOOD = Text("backups", "This backup is good: every byte, every check, the log to its end.")
DRILL_GOOD = Text(
    "backups", "The drill went well: this backup opens with what you typed, and it is whole."
)
HOLDS = Text("backups", "It holds {counts}.")
CODES = Text("backups", "Newest files: {codes}. Compare them with what you remember.")
BACK = Text(
    "backups",
    "The records of {when} are in place. The records of before are kept for 30 days, and as a "
    "backup of their own.",
)
ASK_RESTORE = Text(
    "backups",
    "Put the records of {when} in the place of today's? What was written since then will not be "
    "in them. The records of now are backed up first.",
)
PUT_BACK = Text("backups", "Put them back")
MEGABYTES = Text("backups", "{size} MB")
DATED = Text("backups", "Backup: {when}")
STATE_GOOD = Text("backups", "Checked")
STATE_DRILLED = Text("backups", "Tried out")
STATE_GONE = Text("backups", "No longer there")
STATE_AWAY = Text("backups", "Stick not plugged in")
