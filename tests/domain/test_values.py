from __future__ import annotations

import importlib
import pkgutil
import uuid
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from shelter_desk import domain
from shelter_desk.domain import errors
from shelter_desk.domain.consents import (
    ConsentDecision,
    Decided,
    Decision,
    Scope,
    Withdrawal,
    default_expiry,
    latest_expiry,
)
from shelter_desk.domain.ids import ConsentId, ResidentId, StaffId, uuid7
from shelter_desk.domain.staff import PERMISSIONS, Permission, Role
from shelter_desk.domain.text import Plural, Text

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def _consent(decision: Decision, until: date | None, withdrawn: bool = False) -> Decided:
    details = ConsentDecision(Scope.SHELTER, decision, "ar", "ar", 1, valid_until=until)
    withdrawal = Withdrawal(NOW, StaffId("s")) if withdrawn else None
    return Decided(ConsentId("c"), ResidentId("r"), NOW, StaffId("s"), details, withdrawal)


def test_identifiers_sort_by_time_and_are_version_7() -> None:
    made = [uuid7(1_700_000_000_000 + i, bytes([i % 256]) * 10) for i in range(300)]
    assert made == sorted(made)
    assert len(set(made)) == 300
    parsed = uuid.UUID(made[0])
    assert (parsed.version, parsed.variant) == (7, uuid.RFC_4122)


@pytest.mark.parametrize(
    ("decision", "until", "withdrawn", "valid"),
    [
        (Decision.AGREED, None, False, True),
        (Decision.IN_PART, TODAY, False, True),
        (Decision.AGREED, TODAY - timedelta(days=1), False, False),
        (Decision.AGREED, None, True, False),
        (Decision.REFUSED, None, False, False),
        (Decision.NOT_NOW, None, False, False),
    ],
)
def test_a_consent_allows_only_while_it_holds(
    decision: Decision, until: date | None, withdrawn: bool, valid: bool
) -> None:
    assert _consent(decision, until, withdrawn).is_valid(TODAY) is valid


def test_expiry_follows_the_scope() -> None:
    assert default_expiry(Scope.INTERVIEW, TODAY) is None
    assert default_expiry(Scope.STATISTICS, TODAY) is None
    assert default_expiry(Scope.SHARE_WITH_AGENCY, TODAY) == date(2026, 12, 23)
    assert latest_expiry(Scope.EMERGENCY_CONTACT, TODAY) == TODAY + timedelta(days=180)
    assert latest_expiry(Scope.FOLLOW_UP, TODAY) == TODAY + timedelta(days=365)
    assert all(
        (default_expiry(s, TODAY) or TODAY) <= (latest_expiry(s, TODAY) or TODAY) for s in Scope
    )


def test_the_manager_may_everything_and_the_forms_desk_reads_no_file() -> None:
    assert PERMISSIONS[Role.MANAGER] == frozenset(Permission)
    assert Permission.READ_FILE not in PERMISSIONS[Role.FORMS_DESK]
    assert Permission.AUDIT not in PERMISSIONS[Role.CASEWORKER]


def _errors() -> Iterator[type[errors.ShelterDeskError]]:
    """Every class of every module of errors, each where it is made."""
    for info in pkgutil.walk_packages(domain.__path__, f"{domain.__name__}."):
        if info.name.endswith("errors"):
            module = importlib.import_module(info.name)
            for one in vars(module).values():
                made_here = isinstance(one, type) and one.__module__ == info.name
                if made_here and issubclass(one, errors.ShelterDeskError) and hasattr(one, "text"):
                    yield one


def test_every_error_speaks_in_sentences_of_its_own() -> None:
    classes = list(_errors())
    assert len(classes) > 200
    for error in classes:
        assert error.text.source.endswith((".", "?", "{example}")), error
        assert error.text.context == "errors"
    said = Counter(one.text.source for one in classes)
    assert [words for words, times in said.items() if times > 1] == []


def test_plural_texts_say_so() -> None:
    assert Plural("count", "%n beds", "", 0).counts
    assert not Text("count", "beds").counts
