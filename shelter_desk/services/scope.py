"""Whose files the person at the desk meets: her scope, what she broke the glass for, and ties.

This is the program's doing, not cryptography: whoever has the vault key could read the core of
every file. It is asked in one place, before a use case runs that names a person or anything in
her file, so that none can forget it; lists and searches ask for a ``Sight``.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Final

from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.reach_errors import ConflictOfInterest, InterpreterInConflict, NotInScope
from shelter_desk.domain.staff import SCOPES, Permission, Role, Scope
from shelter_desk.services.desk import Desk
from shelter_desk.storage.results import ResidentFilter
from shelter_desk.storage.transaction import Transaction

FILE_ACTS: Final = frozenset(
    {
        Permission.FIND_RESIDENTS,
        Permission.ADMIT,
        Permission.READ_FILE,
        Permission.WRITE_RECORDS,
        Permission.TAKE_CONSENT,
        Permission.WRITE_NOTES,
        Permission.REFER,
        Permission.PRINT,
        Permission.EXPORT,
        Permission.RECORD_EXIT,
        Permission.OVERRIDE_CONSENT,
        Permission.APPROVE_PLANS,
        Permission.REPORT_INCIDENTS,
        Permission.TICK_FIRST_DAY,
        Permission.PRINT_RECEIPTS,
    }
)
"""Permissions whose use cases show or change what is in a file."""

TIES_ONLY: Final = frozenset(
    {Permission.REVIEW_FILES, Permission.READ_REVIEWS, Permission.BREAK_GLASS}
)
"""Permissions that reach beyond one's scope, but never past a tie."""

_WHOSE: Final[Mapping[str, Callable[[Transaction, Any], ResidentId | None]]] = MappingProxyType(
    {
        "resident_id": lambda _tx, value: ResidentId(value),
        "record_id": lambda tx, value: tx.records.get(value).resident_id,
        "consent_id": lambda tx, value: tx.consents.get(value).resident_id,
        "note_id": lambda tx, value: tx.notes.get(value).resident_id,
        "referral_id": lambda tx, value: tx.referrals.get(value).resident_id,
        "override_id": lambda tx, value: tx.overrides.get(value).resident_id,
        "belonging_id": lambda tx, value: tx.belongings.get(value).resident_id,
        "issued_id": lambda tx, value: tx.issued.get(value).resident_id,
        "attachment_id": lambda tx, value: tx.attachments.get(value).resident_id,
        "task_id": lambda tx, value: tx.tasks.get(value).resident_id,
        "outing_id": lambda tx, value: tx.outings.get(value).resident_id,
        "incident_id": lambda tx, value: tx.incidents.get(value).resident_id,
        "hold_id": lambda tx, value: tx.beds.hold(value).resident_id,
        "review_id": lambda tx, value: tx.reviews.get(value).resident_id,
        "paper": lambda _tx, value: None if value.resident_id is None else value.resident_id,
    }
)
"""Parameters by which use cases name a person or a part of her file."""

Subjects = tuple[tuple[str, int], ...]
Given = tuple[Sequence[object], Mapping[str, object]]


def subjects_of(function: Callable[..., object]) -> Subjects:
    """Which parameters of a use case name a file, with their places after the first one."""
    names = list(inspect.signature(function).parameters)[1:]
    return tuple((name, place) for place, name in enumerate(names) if name in _WHOSE)


@dataclass(frozen=True, slots=True)
class Sight:
    """Which files somebody meets: those in ``only`` (``None``: all), never those ``without``."""

    only: frozenset[ResidentId] | None
    without: frozenset[ResidentId]

    def shows(self, resident_id: ResidentId) -> bool:
        """True when she may meet this file without more ado."""
        known = self.only is None or resident_id in self.only
        return known and resident_id not in self.without

    def narrow(self, wanted: ResidentFilter) -> ResidentFilter:
        """``wanted``, of her files alone; newest first where a scope names them."""
        ids = wanted.ids
        if self.only is not None:
            # identifiers begin with their time, so the newest file has the greatest
            ids = tuple(sorted(self.only, reverse=True)) if ids is None else ids
            ids = tuple(one for one in ids if one in self.only)
        return replace(wanted, ids=ids, without=tuple(sorted(self.without)))


def scope_of(desk: Desk) -> Scope:
    """How far the role of the person at the desk reaches in this shelter."""
    staff = desk.staff
    return desk.shelter.record_scope if staff.role is Role.CASEWORKER else SCOPES[staff.role]


def sight_of(desk: Desk, tx: Transaction) -> Sight:
    """What the person at the desk meets in lists and searches."""
    staff_id = desk.staff.id
    without = tx.conflicts.residents_of(staff_id)
    scope = scope_of(desk)
    if scope is Scope.ALL:
        return Sight(None, without)
    if scope is Scope.NONE:
        return Sight(frozenset(), without)
    hers = tx.teams.files_of if scope is Scope.TEAM else tx.teams.owned_by
    broken = tx.break_glass.files_of(staff_id, desk.clock.now())
    return Sight(hers(staff_id) | broken, without)


def check_file(desk: Desk, tx: Transaction, resident_id: ResidentId) -> None:
    """Raises ``ConflictOfInterest`` or ``NotInScope``."""
    sight = sight_of(desk, tx)
    if resident_id in sight.without:
        raise ConflictOfInterest
    if not sight.shows(resident_id):
        raise NotInScope


def check_tie(desk: Desk, tx: Transaction, resident_id: ResidentId) -> None:
    """Raises ``ConflictOfInterest`` when the person at the desk is tied to her."""
    if resident_id in tx.conflicts.residents_of(desk.staff.id):
        raise ConflictOfInterest


def check_interpreter(tx: Transaction, resident_id: ResidentId, name: str) -> None:
    """Raises ``InterpreterInConflict``; names are compared as search compares them."""
    asked = _plain(name)
    ties = tx.conflicts.of_resident(resident_id) if asked else ()
    if any(_plain(one.interpreter) == asked for one in ties):
        raise InterpreterInConflict


def _plain(name: str) -> str:
    return " ".join(fold(name).split())


def check_subjects(
    desk: Desk, tx: Transaction, permission: Permission, named: Subjects, given: Given
) -> None:
    """What every use case passes: each file it names is within reach, and nothing is tied."""
    if not named or permission not in FILE_ACTS | TIES_ONLY:
        return
    check = check_file if permission in FILE_ACTS else check_tie
    for resident_id in frozenset(_whose(tx, named, given)):
        check(desk, tx, resident_id)


def _whose(tx: Transaction, named: Subjects, given: Given) -> Iterator[ResidentId]:
    places, words = given
    for name, place in named:
        value = words[name] if name in words else places[place] if place < len(places) else None
        found = None if value is None else _WHOSE[name](tx, value)
        if found is not None:
            yield found
