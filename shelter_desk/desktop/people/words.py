"""Sentences about people that more than one card says."""

from __future__ import annotations

from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Plural, Text

LEFT = Text("people", "has left")
WAITS = Text("people", "has not signed in yet")
NOT_ACCEPTED = Text("people", "code of conduct not accepted")
ME = Text("people", "you")

RESET = Text("people", "New one-time code")
RESET_ASK = Text(
    "people",
    "Give {name} a new one-time code? The present passphrase stops working at once, and a "
    "recovery sheet of this person too. Nobody learns any passphrase.",
)
RESET_ACT = Text("people", "Make a new code")
ROLE_ASK = Text(
    "people",
    "Give {name} the role “{role}”? What this role opens and what it does not counts from the "
    "next sign-in.",
)
ROLE_ACT = Text("people", "Change the role")
ROLE_DONE = Text("people", "{name} has the role “{role}” from the next sign-in.")
REMOVE = Text("people", "Remove from the desk")
REMOVE_ASK = Text(
    "people",
    "Remove {name}? The records are copied under a new key that this person never had; on a "
    "large file this takes a minute. What was read is known, and a copy or a backup made before "
    "today still opens with the old passphrase: make a new backup now and destroy the old sticks "
    "when you no longer need them.",
)
REMOVE_FILES = Plural(
    "people", "%n files still bear this name and have to be handed to somebody.", "", 0
)
REMOVE_ACT = Text("people", "Remove this person")
REMOVING = Text("people", "The records are being copied under a new key…")
REMOVED = Text("people", "{name} can no longer open the desk. Make a new backup now.")

AN_INTERPRETER = Text("people", "{name}, interpreter")
WORKER = Text("people", "{code}: {name} is the worker")

NO_SHEET = Text(
    "people",
    "No recovery sheet opens this desk any more. Make a new one now: without it a lost "
    "passphrase of the last manager loses every record.",
)
ONE_MANAGER = Text(
    "people",
    "There is only one manager. A second one can reset the first when a passphrase is lost.",
)

DOES: dict[Role, Text] = {
    Role.MANAGER: Text("people", "Everything, with the log, people, keys and backups"),
    Role.CASEWORKER: Text("people", "Files, talks, consents, notes, referrals, papers"),
    Role.HEALTH: Text("people", "Files and notes, with the sealed health part"),
    Role.LEGAL: Text("people", "Files, consents and referrals, with the sealed legal part"),
    Role.HOUSE: Text("people", "Arrivals, beds and shift notes; codes without names"),
    Role.FORMS_DESK: Text("people", "Search, referrals and papers; no files"),
    Role.AUDITOR: Text("people", "The log and file reviews; no files"),
    Role.DATA_OFFICER: Text("people", "Backups and deletion with a second person; no files"),
}
