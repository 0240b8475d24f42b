"""What is true of each paper, in one place: who has it made, who holds it, how it calls her.

A variant without a name is made by the rule of its paper and the role of whoever prints, never by
crossing words out by hand (domain facts 3.8, 4.5). Services ask here; a test walks over every
kind and holds the gathering use cases to the same permissions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import CODES_ONLY, PERMISSIONS, Permission, Role


class Holder(StrEnum):
    """Whom a copy is meant for."""

    HERSELF = "herself"
    FILE = "file"
    AGENCY = "agency"
    OPEN = "open"
    """Lies open in the house, or goes into a stranger's hand in a hurry."""
    LOCKED = "locked"
    """A manager keeps it under lock."""


class Calls(StrEnum):
    """How a paper speaks of a resident."""

    BY_NAME = "by_name"
    BY_CODE = "by_code"
    AS_AGREED = "as_agreed"
    """Name or code, whichever she agreed to."""
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class PaperRule:
    """The rule of one kind of paper.

    ``made_by``: who has it gathered. ``consent``: which of her decisions the gate reads before a
    copy leaves, ``None`` where the paper stays with her or in the house. ``of_the_shift``: also
    printed by who prints nothing else, such as the night shift. ``for_the_pen``: there is an empty
    one. ``of_nobody``: it is in nobody's file, and its copies are numbered all the same.
    ``locked``: it leaves with a passphrase or not at all.
    """

    made_by: Permission
    holders: tuple[Holder, ...]
    calls: Calls = Calls.BY_CODE
    consent: Scope | None = None
    of_the_shift: bool = False
    for_the_pen: bool = False
    of_nobody: bool = False
    locked: bool = False

    def names_her(self, role: Role) -> bool:
        """True where a copy made by ``role`` bears her name."""
        return self.calls is Calls.BY_NAME and role not in CODES_ONLY

    @property
    def first_holder(self) -> Holder:
        """Whom the first copy is for."""
        return self.holders[0]

    @property
    def for_her_and_us(self) -> bool:
        """True where one copy is hers and one stays with us."""
        return self.holders == _BOTH


_HERS = (Holder.HERSELF,)
_BOTH = (Holder.HERSELF, Holder.FILE)
_THREE = (Holder.FILE, Holder.HERSELF, Holder.AGENCY)
_LOCKED = (Holder.LOCKED,)
_OPEN = (Holder.OPEN,)

PAPER_RULES: Mapping[DocumentKind, PaperRule] = MappingProxyType(
    {
        DocumentKind.CONSENT: PaperRule(Permission.PRINT, _BOTH, Calls.BY_NAME, for_the_pen=True),
        DocumentKind.REFERRAL: PaperRule(
            Permission.PRINT, _THREE, Calls.AS_AGREED, Scope.SHARE_WITH_AGENCY
        ),
        DocumentKind.RECALL: PaperRule(
            Permission.PRINT, (Holder.AGENCY, Holder.FILE), consent=Scope.SHARE_WITH_AGENCY
        ),
        DocumentKind.SLIP: PaperRule(Permission.PRINT, _HERS, Calls.NOBODY, for_the_pen=True),
        DocumentKind.RECOVERY: PaperRule(Permission.MANAGE_DESK, _LOCKED, Calls.NOBODY),
        DocumentKind.LOG: PaperRule(Permission.AUDIT, _LOCKED, of_nobody=True),
        DocumentKind.OWN_COPY: PaperRule(Permission.EXPORT, _HERS, Calls.BY_NAME),
        DocumentKind.CERTIFICATE: PaperRule(Permission.RETENTION, _LOCKED, of_nobody=True),
        DocumentKind.BELONGINGS: PaperRule(
            Permission.PRINT_RECEIPTS,
            _BOTH,
            Calls.BY_NAME,
            of_the_shift=True,
            for_the_pen=True,
        ),
        DocumentKind.PLAN: PaperRule(Permission.READ_FILE, _HERS, for_the_pen=True),
        DocumentKind.SAFETY_PLAN: PaperRule(Permission.READ_FILE, _HERS, for_the_pen=True),
        DocumentKind.CRISIS_CARD: PaperRule(Permission.READ_FILE, _HERS),
        DocumentKind.SCREENING: PaperRule(Permission.PRINT, (Holder.FILE,)),
        DocumentKind.ATTACHMENT: PaperRule(
            Permission.READ_FILE,
            (Holder.HERSELF, Holder.AGENCY),
            Calls.AS_AGREED,
            Scope.SHARE_WITH_AGENCY,
        ),
        DocumentKind.NEEDS: PaperRule(Permission.READ_FILE, _HERS),
        DocumentKind.TOLD: PaperRule(
            Permission.PRINT_RECEIPTS,
            _BOTH,
            Calls.NOBODY,
            of_the_shift=True,
            for_the_pen=True,
        ),
        DocumentKind.EVACUATION: PaperRule(
            Permission.REPORT_INCIDENTS, _OPEN, of_the_shift=True, of_nobody=True
        ),
        DocumentKind.HANDOVER: PaperRule(
            Permission.WRITE_NOTES, _OPEN, of_the_shift=True, of_nobody=True
        ),
        DocumentKind.INCIDENT: PaperRule(Permission.READ_FILE, (Holder.FILE,), of_nobody=True),
        DocumentKind.INTAKE: PaperRule(Permission.READ_FILE, (Holder.FILE,), Calls.BY_NAME),
        DocumentKind.WITHDRAWAL: PaperRule(
            Permission.PRINT, _BOTH, Calls.BY_NAME, for_the_pen=True
        ),
        DocumentKind.LEAVING: PaperRule(
            Permission.READ_FILE, _HERS, Calls.BY_NAME, for_the_pen=True
        ),
        DocumentKind.RULES_TOLD: PaperRule(
            Permission.PRINT_RECEIPTS,
            _BOTH,
            Calls.BY_NAME,
            of_the_shift=True,
        ),
        DocumentKind.FIGURES: PaperRule(
            Permission.RELEASE_FIGURES, (Holder.AGENCY, Holder.LOCKED), Calls.NOBODY, of_nobody=True
        ),
        DocumentKind.OVERVIEW: PaperRule(
            Permission.RELEASE_FIGURES, _LOCKED, Calls.NOBODY, of_nobody=True
        ),
        DocumentKind.PEN_FORM: PaperRule(
            Permission.PRINT_RECEIPTS,
            (Holder.FILE,),
            Calls.NOBODY,
            of_the_shift=True,
            for_the_pen=True,
        ),
        DocumentKind.HAND_OVER: PaperRule(
            Permission.EXPORT,
            (Holder.AGENCY,),
            Calls.AS_AGREED,
            Scope.SHARE_WITH_AGENCY,
            locked=True,
        ),
        DocumentKind.FRONT_LINE: PaperRule(
            Permission.USE_DESK, _OPEN, Calls.NOBODY, of_the_shift=True, of_nobody=True
        ),
        DocumentKind.FEEDBACK: PaperRule(Permission.PRINT, _OPEN, Calls.NOBODY, for_the_pen=True),
        DocumentKind.TRAINING: PaperRule(Permission.TRAIN, _OPEN, Calls.NOBODY, of_nobody=True),
    }
)
"""Every kind of paper has its line."""

_AT_ONCE = frozenset({DocumentKind.RECOVERY, DocumentKind.LOG, DocumentKind.ATTACHMENT})
"""Printed while it is looked at, or not at all."""


def rule_of(kind: DocumentKind) -> PaperRule:
    """The rule of ``kind``."""
    return PAPER_RULES[kind]


def is_of_the_shift(kind: DocumentKind, *, names_somebody: bool) -> bool:
    """True for what the night shift prints as well: its own papers, and any empty form."""
    rule = PAPER_RULES[kind]
    return rule.of_the_shift or (rule.for_the_pen and not names_somebody)


def printed_with(kind: DocumentKind, *, names_somebody: bool) -> Permission:
    """What whoever sends a paper to the printer must be allowed, beside having it made."""
    if is_open_to_all(kind) and not names_somebody:
        return Permission.USE_DESK
    of_the_shift = is_of_the_shift(kind, names_somebody=names_somebody)
    return Permission.PRINT_RECEIPTS if of_the_shift else Permission.PRINT


def may_print(role: Role, kind: DocumentKind, *, names_somebody: bool) -> bool:
    """True where somebody of ``role`` may have such a paper made and printed."""
    allowed, rule = PERMISSIONS[role], PAPER_RULES[kind]
    empty = rule.for_the_pen and not names_somebody
    made = empty or rule.made_by in allowed
    return made and printed_with(kind, names_somebody=names_somebody) in allowed


def may_wait(kind: DocumentKind) -> bool:
    """True for what may be printed later, by somebody else: what lies under one hand may not."""
    return kind not in _AT_ONCE and not PAPER_RULES[kind].locked


def is_open_to_all(kind: DocumentKind) -> bool:
    """True for what whoever sits at the desk prints: it is about nobody and nothing of the house's
    residents."""
    rule = PAPER_RULES[kind]
    return rule.made_by is Permission.USE_DESK and rule.calls is Calls.NOBODY
