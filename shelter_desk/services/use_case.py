"""Use cases carry their law: who may, and which event the log keeps.

A use case is written with ``Work`` (an open transaction with a person behind it) and called
with ``Desk``::

    @command(Permission.ADMIT, Act.ADMIT)
    def admit_resident(work: Work, *, called: str) -> ResidentId: ...

    admit_resident(desk, called="Maryam")

The permission is checked before anything is read; a command that leaves no event is refused
and rolled back, so a forgotten line in the log cannot reach a release. With ``again=True`` a use
case is refused with ``PassphraseAgain`` unless the passphrase was typed a short while ago.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Concatenate, ParamSpec, TypeVar, cast

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.staff import Permission
from shelter_desk.services.desk import Desk
from shelter_desk.services.scope import Subjects, check_subjects, subjects_of
from shelter_desk.storage.log.contents import KINDS
from shelter_desk.storage.transaction import Transaction

P = ParamSpec("P")
R = TypeVar("R")


class Topic(StrEnum):
    """What a command changed; the pages that care refresh."""

    RESIDENTS = "residents"
    FILE = "file"
    DRAFTS = "drafts"
    CONSENTS = "consents"
    NOTES = "notes"
    REFERRALS = "referrals"
    REVIEWS = "reviews"
    AUDIT = "audit"
    SETTINGS = "settings"
    STAFF = "staff"
    RETENTION = "retention"
    BACKUPS = "backups"
    HOUSE = "house"
    ATTACHMENTS = "attachments"
    TASKS = "tasks"
    PAPERS = "papers"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Quiet:
    """Why a use case leaves no event of its own."""

    because: str


@dataclass(frozen=True, slots=True)
class Law:
    """What a use case declares about itself; ``names`` are parameters that tell whose file."""

    name: str
    kind: str
    permission: Permission | None
    event: Act | Quiet
    again: bool = False
    names: Subjects = ()


class ForgottenEventError(AssertionError):
    """A command ended without its audit event: a bug, never shown as anything else."""


class WordsForEverError(AssertionError):
    """A reason was to be kept that no deletion would ever reach: a bug as well."""


@dataclass(slots=True)
class Work:
    """One transaction of one person: repositories, the log, and what changed."""

    desk: Desk
    tx: Transaction
    event: Act | Quiet
    vouches: bool = False
    audited: bool = False
    changes: set[Topic] = field(default_factory=set)
    done: list[Callable[[], None]] = field(default_factory=list)
    undone: list[Callable[[], None]] = field(default_factory=list)

    def audit(
        self,
        *,
        resident_id: ResidentId | None = None,
        ref: Ref | None = None,
        fields: Sequence[str] = (),
        detail: str = "",
        reason: str = "",
        act: Act | None = None,
    ) -> int:
        """Append the declared event (or ``act``) in this transaction; returns its number.

        A command vouches for the content of what it names, as it is stored at this moment:
        call this after the change. ``detail`` is a code or a count; what somebody typed is the
        ``reason``, which is deleted with the file of ``resident_id``: without one there can be
        no reason, as somebody may have typed a name. Raises ``NotFound`` for words beside a file
        that was deleted already: nothing would take them away again.
        """
        declared = act if act is not None else self.event
        if isinstance(declared, Quiet):
            raise ForgottenEventError(declared.because)
        if reason:
            self._refuse_words_beside_nothing(resident_id)
        self.audited = True
        return self.tx.audit.append(
            self.desk.signer,
            declared,
            resident_id=resident_id,
            ref=ref,
            fields=tuple(fields),
            detail=detail,
            reason=reason,
            hash_content=self.vouches and ref is not None and ref.kind in KINDS,
        )

    def _refuse_words_beside_nothing(self, resident_id: ResidentId | None) -> None:
        if resident_id is None:
            raise WordsForEverError
        if self.tx.residents.get(resident_id).status is CaseStatus.PURGED:
            raise NotFound

    def changed(self, *topics: Topic) -> None:
        """Name what the pages should read again."""
        self.changes.update(topics)

    def afterwards(self, done: Callable[[], None], undone: Callable[[], None]) -> None:
        """``done`` runs once everything is on disk, ``undone`` when nothing of it is."""
        self.done.append(done)
        self.undone.append(undone)


def _law(
    function: Callable[..., object],
    kind: str,
    permission: Permission | None,
    event: Act | Quiet,
    again: bool = False,
) -> Law:
    name = f"{function.__module__}.{function.__qualname__}"
    names = subjects_of(function) if permission is not None else ()
    return Law(name, kind, permission, event, again, names)


def law_of(function: object) -> Law | None:
    """The law a function declared, or ``None``."""
    law = getattr(function, "__law__", None)
    return law if isinstance(law, Law) else None


def _run(
    law: Law,
    function: Callable[Concatenate[Work, P], R],
    desk: Desk,
    *args: P.args,
    **kwargs: P.kwargs,
) -> R:
    if law.permission is None or not desk.staff.may(law.permission):
        raise NotAllowed
    if law.again:
        desk.insist_on_her()
    writes = law.kind == "command" or isinstance(law.event, Act)
    opening = desk.database.write if writes else desk.database.read
    undone: list[Callable[[], None]] = []
    try:
        with opening() as tx:
            check_subjects(desk, tx, law.permission, law.names, (args, kwargs))
            work = Work(desk, tx, law.event, vouches=law.kind == "command", undone=undone)
            result = function(work, *args, **kwargs)
            if isinstance(law.event, Act) and not work.audited:
                raise ForgottenEventError(law.name)
    except BaseException:
        for step in undone:
            step()
        raise
    # first, because what follows the commit may fail, and the log has grown all the same
    desk.note_changes(work.changes)
    for step in work.done:
        step()
    return result


def command(
    permission: Permission, event: Act | Quiet, *, again: bool = False
) -> Callable[[Callable[Concatenate[Work, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Declare a use case that changes something."""
    return _declare("command", permission, event, again)


def query(
    permission: Permission, event: Act | Quiet, *, again: bool = False
) -> Callable[[Callable[Concatenate[Work, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Declare a use case that reads; opening a file is an event too."""
    return _declare("query", permission, event, again)


def _declare(
    kind: str, permission: Permission, event: Act | Quiet, again: bool
) -> Callable[[Callable[Concatenate[Work, P], R]], Callable[Concatenate[Desk, P], R]]:
    def wrap(function: Callable[Concatenate[Work, P], R]) -> Callable[Concatenate[Desk, P], R]:
        law = _law(function, kind, permission, event, again)

        @functools.wraps(function)
        def use_case(desk: Desk, *args: P.args, **kwargs: P.kwargs) -> R:
            return _run(law, function, desk, *args, **kwargs)

        use_case.__law__ = law  # type: ignore[attr-defined]
        return cast(Callable[Concatenate[Desk, P], R], use_case)

    return wrap


def outside(
    because: str,
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Declare a function that works before the desk is open or on bytes alone."""

    def wrap(function: Callable[P, R]) -> Callable[P, R]:
        function.__law__ = _law(function, "outside", None, Quiet(because))  # type: ignore[attr-defined]
        return function

    return wrap
