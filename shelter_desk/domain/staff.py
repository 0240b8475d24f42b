"""The people who work at the desk and what their role includes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.text import Text


class Role(StrEnum):
    """What somebody is here for."""

    MANAGER = "manager"
    CASEWORKER = "caseworker"
    HEALTH = "health"
    LEGAL = "legal"
    HOUSE = "house"
    FORMS_DESK = "forms_desk"
    AUDITOR = "auditor"
    DATA_OFFICER = "data_officer"

    @property
    def label(self) -> Text:
        """The role's name."""
        return _ROLE_LABELS[self]


_ROLE_LABELS = {
    Role.MANAGER: Text("roles", "Manager"),
    Role.CASEWORKER: Text("roles", "Caseworker"),
    Role.HEALTH: Text("roles", "Health"),
    Role.LEGAL: Text("roles", "Legal"),
    Role.HOUSE: Text("roles", "House staff"),
    Role.FORMS_DESK: Text("roles", "Forms desk"),
    Role.AUDITOR: Text("roles", "Auditor"),
    Role.DATA_OFFICER: Text("roles", "Data officer"),
}


class Permission(StrEnum):
    """Acts that a role includes or not; named once, checked in services."""

    USE_DESK = "use_desk"
    FIND_RESIDENTS = "find_residents"
    ADMIT = "admit"
    READ_FILE = "read_file"
    WRITE_RECORDS = "write_records"
    TAKE_CONSENT = "take_consent"
    WRITE_NOTES = "write_notes"
    REFER = "refer"
    PRINT = "print"
    AUDIT = "audit"
    MANAGE_DESK = "manage_desk"
    MANAGE_PEOPLE = "manage_people"
    REVIEW_FILES = "review_files"
    READ_REVIEWS = "read_reviews"
    BREAK_GLASS = "break_glass"
    EXPORT = "export"
    RECORD_EXIT = "record_exit"
    BACKUP = "backup"
    RESTORE = "restore"
    RETENTION = "retention"
    OVERRIDE_CONSENT = "override_consent"
    APPROVE_PLANS = "approve_plans"
    REPORT_INCIDENTS = "report_incidents"
    TICK_FIRST_DAY = "tick_first_day"
    PRINT_RECEIPTS = "print_receipts"
    RELEASE_FIGURES = "release_figures"
    EXPORT_ALL = "export_all"
    TRAIN = "train"


class Scope(StrEnum):
    """Whose files a role meets without breaking glass."""

    NONE = "none"
    OWN = "own"
    TEAM = "team"
    ALL = "all"


_FORMS_DESK = {
    Permission.USE_DESK,
    Permission.FIND_RESIDENTS,
    Permission.REFER,
    Permission.PRINT,
    Permission.PRINT_RECEIPTS,
}
_CASEWORKER = _FORMS_DESK | {
    Permission.REPORT_INCIDENTS,
    Permission.TICK_FIRST_DAY,
    Permission.ADMIT,
    Permission.READ_FILE,
    Permission.WRITE_RECORDS,
    Permission.TAKE_CONSENT,
    Permission.WRITE_NOTES,
    Permission.BREAK_GLASS,
    Permission.EXPORT,
    Permission.RECORD_EXIT,
}
_HEALTH = {
    Permission.USE_DESK,
    Permission.FIND_RESIDENTS,
    Permission.READ_FILE,
    Permission.WRITE_RECORDS,
    Permission.WRITE_NOTES,
    Permission.REPORT_INCIDENTS,
    Permission.TICK_FIRST_DAY,
    Permission.PRINT,
    Permission.PRINT_RECEIPTS,
    Permission.BREAK_GLASS,
}
_LEGAL = _HEALTH | {Permission.TAKE_CONSENT, Permission.REFER}
_HOUSE = {
    Permission.USE_DESK,
    Permission.FIND_RESIDENTS,
    Permission.ADMIT,
    Permission.WRITE_NOTES,
    Permission.REPORT_INCIDENTS,
    Permission.TICK_FIRST_DAY,
    Permission.PRINT_RECEIPTS,
}
_AUDITOR = {Permission.USE_DESK, Permission.AUDIT, Permission.READ_REVIEWS}
_DATA_OFFICER = {
    Permission.USE_DESK,
    Permission.BACKUP,
    Permission.RESTORE,
    Permission.RETENTION,
}

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.FORMS_DESK: frozenset(_FORMS_DESK),
    Role.CASEWORKER: frozenset(_CASEWORKER),
    Role.HEALTH: frozenset(_HEALTH),
    Role.LEGAL: frozenset(_LEGAL),
    Role.HOUSE: frozenset(_HOUSE),
    Role.AUDITOR: frozenset(_AUDITOR),
    Role.DATA_OFFICER: frozenset(_DATA_OFFICER),
    Role.MANAGER: frozenset(Permission),
}

SCOPES: dict[Role, Scope] = {
    Role.MANAGER: Scope.ALL,
    Role.CASEWORKER: Scope.TEAM,
    Role.HEALTH: Scope.ALL,
    Role.LEGAL: Scope.ALL,
    Role.HOUSE: Scope.ALL,
    Role.FORMS_DESK: Scope.ALL,
    Role.AUDITOR: Scope.NONE,
    Role.DATA_OFFICER: Scope.NONE,
}
"""What the program lets a role open; caseworkers are narrowed or widened by the shelter."""

CODES_ONLY = frozenset({Role.HOUSE})
"""Roles that meet residents by their codes, without names."""


@dataclass(frozen=True, slots=True)
class Staff:
    """One person of the staff. Keys are raw public keys of 32 bytes.

    ``languages`` are ISO 639-1 codes; ``supervisor`` is who talks her cases over with her.
    """

    id: StaffId
    sign_in_code: str
    name_ar: str
    name_latin: str
    role: Role
    gender: str
    ed25519_public: bytes
    x25519_public: bytes
    active: bool = True
    languages: tuple[str, ...] = ()
    supervisor: StaffId | None = None

    def may(self, permission: Permission) -> bool:
        """True when the role includes ``permission``."""
        return self.active and permission in PERMISSIONS[self.role]

    def name(self, language: str) -> str:
        """The name in the script of ``language``, or the other one where it is missing."""
        first, second = self.name_ar, self.name_latin
        if language != "ar":
            first, second = second, first
        return first or second


@dataclass(frozen=True, slots=True)
class StaffKey:
    """The public keys a person had from one row of the log on (``from_seq``)."""

    staff_id: StaffId
    from_seq: int
    ed25519_public: bytes
    x25519_public: bytes
