"""Today asks the file for everybody who left at once: what it costs does not grow with them."""

from __future__ import annotations

from datetime import date

import pytest

from shelter_desk.domain.consents import Decision, Scope, standing
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.stays import retention
from shelter_desk.services.today import today
from shelter_desk.services.views.retention import ExitNotice
from shelter_desk.storage.tables.prepared import Prepared
from tests import factories
from tests.factories import FakeClock


def let_go(desk: Desk, decision: Decision = Decision.AGREED) -> ResidentId:
    """Somebody who left today and said whether she may be asked after."""
    her = factories.admit(desk)
    consents.record_consent(desk, her, factories.decision(desk, Scope.FOLLOW_UP, decision=decision))
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    return her


def asked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> tuple[int, int]:
    """How many statements Today runs, and how many lines stand on it."""
    count, plain = 0, Prepared._run

    def counted(self: Prepared, *given: object, **named: object) -> object:
        nonlocal count
        count += 1
        return plain(self, *given, **named)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(Prepared, "_run", counted)
        due = today.today(desk).due
    return count, len(due)


def test_ten_who_left_cost_as_many_questions_as_one(
    desk: Desk, fake_clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go(desk)
    fake_clock.advance(days=8)
    few, one = asked(desk, monkeypatch)
    fake_clock.advance(days=-8)
    for _ in range(9):
        let_go(desk)
    fake_clock.advance(days=8)
    many, ten = asked(desk, monkeypatch)
    assert (one, ten) == (1, 10)
    assert many == few


def test_who_agreed_and_until_when_is_what_the_rule_says(desk: Desk, fake_clock: FakeClock) -> None:
    people = [let_go(desk, one) for one in (Decision.AGREED, Decision.REFUSED, Decision.NOT_NOW)]
    people.append(factories.admit(desk))
    changed = let_go(desk)
    no = factories.decision(desk, Scope.FOLLOW_UP, decision=Decision.REFUSED)
    consents.record_consent(desk, changed, no)
    people.append(changed)
    for days in (0, 400, 4000):
        fake_clock.advance(days=days)
        day = desk.local_today()
        with desk.database.read() as tx:
            found = tx.consents.agreed_until(people, Scope.FOLLOW_UP, day)
            assert tx.consents.agreed_until((), Scope.FOLLOW_UP, day) == {}
        assert found == {one: end for one in people for end in _by_rule(desk, one, day)}


def _by_rule(desk: Desk, her: ResidentId, day: date) -> list[date | None]:
    with desk.database.read() as tx:
        said = standing(tx.consents.decided(her), day).get((Scope.FOLLOW_UP, None))
    return [] if said is None else [said.details.valid_until]
