"""Every use case carries its law, and the law holds for every role."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from shelter_desk import services
from shelter_desk.domain.audit import Act
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.passphrase_errors import PassphraseAgain
from shelter_desk.domain.staff import PERMISSIONS, Permission, Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.use_case import (
    ForgottenEventError,
    Law,
    Quiet,
    WordsForEverError,
    Work,
    command,
    law_of,
)

FRAME = {"use_case", "desk", "scope"}
"""How use cases are made and what they run on; nothing in them touches records by itself."""
WITHOUT_LAW = {"inside", "practice_data"}
"""What use cases share, and the invented people who go through the use cases like anybody."""


def _modules() -> Iterator[str]:
    for info in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        parts = info.name.split(".")[2:]
        if not info.ispkg and parts[0] not in FRAME | WITHOUT_LAW:
            yield info.name


def _functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    for name in _modules():
        module = importlib.import_module(name)
        for attribute, value in vars(module).items():
            if attribute.startswith("_") or not inspect.isfunction(value):
                continue
            if value.__module__ == name:
                yield f"{name}.{attribute}", value


FUNCTIONS = dict(_functions())


def _takes_work(function: Callable[..., Any]) -> bool:
    first = next(iter(inspect.signature(function).parameters.values()), None)
    return first is not None and first.annotation in ("Work", Work)


def test_there_are_use_cases() -> None:
    assert len(FUNCTIONS) > 70


def test_every_public_function_declares_its_law() -> None:
    assert not [name for name in FUNCTIONS if not _is_declared(FUNCTIONS[name])]


def _is_declared(function: Callable[..., Any]) -> bool:
    law = law_of(function)
    if law is None:
        # only a lawful use case can hand it the open transaction it needs
        return _takes_work(function)
    because = law.event.because if isinstance(law.event, Quiet) else ""
    if law.kind == "outside":
        return len(because) > 10
    return isinstance(law.permission, Permission) and (
        isinstance(law.event, Act) or len(because) > 10
    )


def _lawful() -> list[tuple[str, Law]]:
    laws = ((name, law_of(function)) for name, function in FUNCTIONS.items())
    return [(name, law) for name, law in laws if law is not None and law.permission is not None]


class _NeverRead:
    """A database that must not be touched before the permission was checked."""

    class TouchedError(Exception):
        """Somebody got past the check."""

    def read(self) -> None:
        raise self.TouchedError

    write = read


class _SomebodyAt:
    """A desk with a role and nothing else."""

    def __init__(self, role: Role, *, doubtful: bool = False) -> None:
        self.role = role
        self.doubtful = doubtful
        self.staff = self
        self.database = _NeverRead()

    def may(self, permission: Permission) -> bool:
        return permission in PERMISSIONS[self.role]

    def insist_on_her(self) -> None:
        if self.doubtful:
            raise PassphraseAgain


def _arguments(function: Callable[..., Any]) -> dict[str, Any]:
    parameters = list(inspect.signature(function).parameters.values())[1:]
    return {one.name: None for one in parameters if one.default is inspect.Parameter.empty}


def _met(name: str, role: Role) -> type[Exception] | None:
    function = FUNCTIONS[name]
    try:
        function(_SomebodyAt(role), **_arguments(function))
    except NotAllowed:
        return NotAllowed
    except _NeverRead.TouchedError:
        return _NeverRead.TouchedError
    return None


@pytest.mark.parametrize("role", Role)
def test_each_role_may_do_exactly_what_it_includes(role: Role) -> None:
    assert not [
        (name, met)
        for name, law in _lawful()
        if (met := _met(name, role)) is not _expected(law, role)
    ]


def _expected(law: Law, role: Role) -> type[Exception]:
    included = law.permission in PERMISSIONS[role]
    return _NeverRead.TouchedError if included else NotAllowed


REACHES_FAR = {
    "people.invite",
    "people.reset",
    "people.change_role",
    "settings.add_staff",
    "settings.new_recovery_key",
    "own_copy.gather_own_copy",
    "overrides.may_override",
    "overrides.override_consent",
}


def test_people_recovery_and_export_ask_for_the_passphrase_again() -> None:
    found = {".".join(name.split(".")[-2:]) for name, law in _lawful() if law.again}
    assert found >= REACHES_FAR
    for name, law in _lawful():
        if law.again:
            function = FUNCTIONS[name]
            with pytest.raises(PassphraseAgain):
                function(_SomebodyAt(Role.MANAGER, doubtful=True), **_arguments(function))
            with pytest.raises(NotAllowed):
                function(_SomebodyAt(Role.AUDITOR, doubtful=True), **_arguments(function))


def test_somebody_who_left_may_do_nothing(desk: Desk) -> None:
    staff = desk.staff
    assert all(staff.may(permission) for permission in Permission)
    gone = type(staff)(
        **{name: getattr(staff, name) for name in staff.__dataclass_fields__} | {"active": False}
    )
    assert not any(gone.may(permission) for permission in Permission)


def test_a_reason_that_no_deletion_would_reach_takes_the_change_back(desk: Desk) -> None:
    @command(Permission.ADMIT, Act.UPDATE)
    def talkative(work: Work) -> None:
        work.tx.settings.set_preference(work.desk.staff.id, "secretly", "done")
        work.audit(detail="board", reason="for Mariam, who left in May")

    with pytest.raises(WordsForEverError):
        talkative(desk)
    with desk.database.read() as tx:
        assert tx.settings.preference(desk.staff.id, "secretly") is None


def test_a_forgotten_event_takes_the_change_back(desk: Desk) -> None:
    @command(Permission.ADMIT, Act.UPDATE)
    def forgetful(work: Work) -> None:
        work.tx.settings.set_preference(work.desk.staff.id, "secretly", "done")

    with pytest.raises(ForgottenEventError):
        forgetful(desk)
    with desk.database.read() as tx:
        assert tx.settings.preference(desk.staff.id, "secretly") is None
