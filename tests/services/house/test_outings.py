"""Out and back: told or not, never counted, and somebody asks after her once."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import TextTooLong
from shelter_desk.domain.exit_errors import NotInTheHouse
from shelter_desk.domain.house_errors import BackBeforeNow, NotOut, OutAlready
from shelter_desk.domain.reach_errors import ConflictOfInterest
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.shifts import Outing
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import beds, outings
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import reach
from shelter_desk.services.stays import retention
from shelter_desk.services.views.house import OutView, OutWords
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock

HOSTILE = "<b>\u202e ﷽</b>'; DROP TABLE outing; --"


def out_now(desk: Desk) -> tuple[OutView, ...]:
    return beds.board(desk).out


def test_she_goes_without_a_word_and_comes_back(desk: Desk) -> None:
    her = factories.admit(desk)
    outing = outings.go_out(desk, her, OutWords())
    (seen,) = out_now(desk)
    assert (seen.resident.id, seen.expected_back, seen.call) == (her, None, False)
    with pytest.raises(OutAlready):
        outings.go_out(desk, her, OutWords())
    outings.come_back(desk, outing)
    assert out_now(desk) == ()
    for act in (outings.come_back, outings.ask_after):
        with pytest.raises(NotOut):
            act(desk, outing)
    with desk.database.read() as tx:
        log = tx.audit.entries(AuditFilter(acts=frozenset({Act.DOOR})), 9)
    assert [(one.detail, one.resident_id) for one in log] == [("came back", her), ("went out", her)]


def test_after_the_time_she_told_somebody_asks_once(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    told = OutWords(time(12, 30), None, HOSTILE, "+97333000001")
    outing = outings.go_out(desk, her, told)
    (seen,) = out_now(desk)
    assert (seen.where_to, seen.reach) == (HOSTILE.replace("\u202e", ""), told.reach)
    assert not seen.call
    fake_clock.advance(hours=3)
    assert out_now(desk)[0].call
    outings.ask_after(desk, outing)
    assert not out_now(desk)[0].call
    outings.expect_later(desk, outing, time(14, 30))
    fake_clock.advance(hours=2)
    assert out_now(desk)[0].call, "she told another time, and it has passed"
    outings.expect_later(desk, outing)
    assert not out_now(desk)[0].call


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (OutWords(time(18)), datetime(2026, 11, 21, 15, tzinfo=UTC)),
        (OutWords(time(9)), datetime(2026, 11, 22, 6, tzinfo=UTC)),
        (OutWords(None, date(2026, 11, 23)), datetime(2026, 11, 23, 20, 59, tzinfo=UTC)),
        (OutWords(), None),
    ],
)
def test_the_next_such_time_on_the_wall_is_meant(
    desk: Desk, told: OutWords, expected: datetime | None
) -> None:
    outings.go_out(desk, factories.admit(desk), told)
    assert out_now(desk)[0].expected_back == expected


def test_nothing_counts_how_late_or_how_often() -> None:
    kept = {one.name for one in fields(Outing)}
    assert not {one for one in kept if "late" in one or "count" in one or "minutes" in one}


def test_bad_input_changes_nothing(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    yesterday = desk.local_today() - timedelta(days=1)
    for told, fault in (
        (OutWords(time(23), yesterday), BackBeforeNow),
        (OutWords(time(8), desk.local_today()), BackBeforeNow),
        (OutWords(where_to="x" * 301), TextTooLong),
    ):
        with pytest.raises(fault):
            outings.go_out(desk, her, told)
    assert out_now(desk) == ()
    outing = outings.go_out(desk, her, OutWords())
    with pytest.raises(BackBeforeNow):
        outings.expect_later(desk, outing, None, yesterday)
    fake_clock.advance(hours=-5)  # somebody set the computer's clock back
    outings.come_back(desk, outing)
    with desk.database.read() as tx:
        (kept,) = tx.outings.of_resident(her)
    assert kept.back_at == kept.out_at


def test_who_left_for_good_is_not_out_and_cannot_go(desk: Desk) -> None:
    her = factories.admit(desk)
    outings.go_out(desk, her, OutWords())
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    assert out_now(desk) == ()
    with pytest.raises(NotInTheHouse):
        outings.go_out(desk, her, OutWords())


def test_house_staff_know_who_is_out_by_code_and_ties_do_not(parts: DeskParts) -> None:
    desk = factories.open_new_desk(parts)
    code = factories.add_worker(desk, Role.HOUSE)
    her, tied = factories.admit(desk), factories.admit(desk, "Hana")
    with desk.database.read() as tx:
        staff_id = next(one.id for one in tx.staff.all() if one.sign_in_code == code)
    reach.tie_staff(desk, tied, staff_id, "A neighbour of hers")
    outings.go_out(desk, her, OutWords(where_to="the market"))
    outing = outings.go_out(desk, tied, OutWords())
    stop(desk)
    guard = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    (seen,) = out_now(guard)
    assert (seen.resident.id, seen.resident.called, seen.where_to) == (her, "", "the market")
    with pytest.raises(ConflictOfInterest):
        outings.come_back(guard, outing)
    outings.come_back(guard, seen.id)
    stop(guard)
    again = factories.reopen(desk)
    assert [one.resident.id for one in out_now(again)] == [tied]
    assert audit.verify(again).clean
    stop(again)
