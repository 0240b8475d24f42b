"""What the log remembers: who did what, when, to whose file. Never a name or an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from shelter_desk.domain.ids import ResidentId, StaffId


class Act(StrEnum):
    """Kinds of events."""

    CREATE_DESK = "create_desk"
    UNLOCK = "unlock"
    FAILED_UNLOCK = "failed_unlock"
    LOCK = "lock"
    SEARCH = "search"
    VIEW = "view"
    ADMIT = "admit"
    UPDATE = "update"
    OPEN_DRAFT = "open_draft"
    DISCARD_DRAFT = "discard_draft"
    SIGN = "sign"
    CORRECT = "correct"
    CONSENT = "consent"
    WITHDRAW = "withdraw"
    WRITE_NOTE = "write_note"
    SIGN_NOTE = "sign_note"
    ADDENDUM = "addendum"
    REFER = "refer"
    PREVIEW = "preview"
    PRINT = "print"
    SHEETS = "sheets"
    QUEUE = "print_queue"
    SAVE_COPY = "save_copy"
    VIEW_AUDIT = "view_audit"
    VERIFY = "verify"
    ACCESS_LIST = "access_list"
    CHANGE_PASSPHRASE = "change_passphrase"
    NEW_RECOVERY_KEY = "new_recovery_key"
    SETTINGS = "settings"
    CLOSE_QUESTION = "close_question"
    CLOCK = "clock"
    INVITE = "invite"
    RESET = "reset"
    REMOVE = "remove"
    ROLE = "role"
    CONDUCT = "conduct"
    CONFLICT = "conflict"
    BREAK_GLASS = "break_glass"
    ACKNOWLEDGE = "acknowledge"
    UNSEAL = "unseal"
    EXPORT = "export"
    BACKUP = "backup"
    VERIFY_BACKUP = "verify_backup"
    DRILL = "drill"
    RESTORE = "restore"
    ANCHOR = "anchor"
    REVIEW = "review"
    FINDING = "finding"
    EXIT = "exit"
    HOLD = "hold"
    PURGE = "purge"
    MIGRATE = "migrate"
    HELP_IN = "help_in"
    OVERRIDE = "override_consent"
    TOLD_HER = "told_her"
    STAFF_CHECKED = "staff_checked"
    BED = "bed"
    BELONGING = "belonging"
    GIVE = "give"
    DOOR = "door"
    INCIDENT = "incident"
    HANDOVER = "handover"
    PLAN = "plan"
    ATTACH = "attach"
    LOOK = "look"
    DETACH = "detach"
    TASK = "task"
    CALL = "call"
    FIGURES = "figures"
    HAND_OVER = "hand_over"
    PRACTICE = "practice"
    TRAINING = "training"


class Ref(NamedTuple):
    """What an event is about: a kind ("record", "consent", ...) and its id.

    A tuple, because a file's list of events makes hundreds at once.
    """

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row of the log as it is read.

    ``reason`` is what somebody typed; ``commitment`` stands for it in the chain, also when a
    purge has deleted the words.
    """

    seq: int
    at: datetime
    staff_id: StaffId
    act: Act
    resident_id: ResidentId | None = None
    ref: Ref | None = None
    fields: tuple[str, ...] = ()
    detail: str = ""
    reason: str = ""
    commitment: bytes = b""

    @property
    def reason_is_gone(self) -> bool:
        """True when words stood here that were deleted with a file."""
        return bool(self.commitment) and not self.reason


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which rows are wanted; an unset part does not limit."""

    staff_id: StaffId | None = None
    resident_id: ResidentId | None = None
    acts: frozenset[Act] = frozenset()
    since: datetime | None = None
    until: datetime | None = None


class Fault(StrEnum):
    """What verification can find."""

    GAP = "gap"
    CHAIN = "chain"
    MAC = "mac"
    SIGNATURE = "signature"
    CONTENT = "content"
    REASON = "reason"
    SECOND = "second"
    CLOCK = "clock"
    FILE = "file"
    ANCHOR = "anchor"


@dataclass(frozen=True, slots=True)
class Verification:
    """The plain result of a check over the log and what it vouches for.

    ``head_seq`` and ``head_hash`` name the newest row that was read: a later check may go on
    from there when this one was clean. ``after_seq`` is the row this one went on from.
    """

    entries: int
    contents: int
    head_seq: int
    faults: tuple[tuple[int, Fault], ...] = ()
    head_hash: bytes = b""
    after_seq: int = 0

    @property
    def clean(self) -> bool:
        """True when nothing was found."""
        return not self.faults
