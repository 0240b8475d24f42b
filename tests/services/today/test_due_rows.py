"""What is due for whom: one list, whatever it is about."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.views.due import DueRow, DueWay
from tests import factories
from tests.factories import FakeClock


def _talk(desk: Desk, resident_id: ResidentId) -> None:
    records.sign_record(desk, resident_id, "needs", Answers.empty())


def _said(rows: tuple[DueRow, ...]) -> list[tuple[str, int]]:
    return [(row.what.text.source, row.days) for row in rows]


@pytest.mark.parametrize(
    ("days", "due"),
    [(1, []), (3, []), (4, [("Needs, first talk", 3)]), (7, [("Needs, first talk", 0)])],
)
def test_the_first_talk_about_needs_is_due_a_week_after_arrival(
    desk: Desk, fake_clock: FakeClock, days: int, due: list[tuple[str, int]]
) -> None:
    her = factories.admit(desk)
    fake_clock.advance(days=days)

    found = today.today(desk).due

    assert _said(found) == due
    assert [(row.way, row.subject) for row in found] == [(DueWay.FORM, f"{her}/needs")] * len(due)


@pytest.mark.parametrize(
    ("days", "due"),
    [(26, []), (27, [("Needs, 30 days on", 3)]), (33, [("Needs, 30 days on", -3)])],
)
def test_the_next_talk_is_due_thirty_days_after_the_last(
    desk: Desk, fake_clock: FakeClock, days: int, due: list[tuple[str, int]]
) -> None:
    her = factories.admit(desk)
    _talk(desk, her)
    fake_clock.advance(days=days)

    assert _said(today.today(desk).due) == due


def test_a_correction_is_no_new_talk(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    _talk(desk, her)
    fake_clock.advance(days=20)
    first = records.latest_record(desk, her, "needs")
    assert first is not None
    opened = records.start_correction(desk, first.id)
    records.sign_record(desk, her, opened.draft_key, Answers.empty(), "a slip")
    fake_clock.advance(days=10)

    assert _said(today.today(desk).due) == [("Needs, 30 days on", 0)]


def test_a_talk_of_an_earlier_stay_does_not_stand_for_this_one(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    _talk(desk, her)
    with desk.database.write() as tx:
        stay = tx.residents.stay(her)
        assert stay is not None
        ended = type(stay)(stay.id, her, stay.started_at, "", desk.clock.now(), stay.rev)
        tx.residents.update_stay(ended)
    fake_clock.advance(days=60)
    assert today.today(desk).due == ()


def _with_a_worker(desk: Desk, clock: FakeClock) -> tuple[ResidentId, str]:
    """Layla has a file whose first talk is two days late."""
    code = factories.add_worker(desk)
    layla = factories.staff_id(desk, code)
    her = factories.admit(desk)
    residents.reassign(desk, her, layla)
    clock.advance(days=9)
    return her, code


def test_a_manager_sees_what_waits_with_a_colleague_beside_her_own(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her, _code = _with_a_worker(desk, fake_clock)

    seen = today.today(desk)

    assert seen.due == ()
    assert [(one.name, one.oldest) for one in seen.team] == [
        ("Layla Hassan", desk.local_today() - timedelta(days=2))
    ]
    assert [row.resident_id for row in seen.team[0].rows] == [her]


def test_a_worker_sees_her_own_and_nothing_of_colleagues(desk: Desk, fake_clock: FakeClock) -> None:
    her, code = _with_a_worker(desk, fake_clock)
    unlock.lock(desk, ReturnPlace())
    layla = factories.reopen(desk, factories.WORKER_PHRASE, code)

    seen = today.today(layla)
    stop(layla)

    assert [row.resident_id for row in seen.due] == [her]
    assert seen.team == ()


def test_roles_that_fill_no_forms_have_nothing_due(forms_desk: Desk) -> None:
    assert today.today(forms_desk).due == ()


def _signs(desk: Desk, *, unpaid: bool, held: bool) -> ResidentId:
    her = factories.admit(desk)
    row = Answers.empty().with_value("original_held_by", "employer" if held else "resident")
    records.sign_record(desk, her, "intake", Answers.empty().with_rows("documents", (row,)))
    needs = Answers.empty()
    needs = needs.with_value("work_items", ("unpaid",)) if unpaid else needs
    records.sign_record(desk, her, "needs", needs)
    return her


@pytest.mark.parametrize(
    ("unpaid", "held", "due"),
    [(True, True, 1), (True, False, 0), (False, True, 0), (False, False, 0)],
)
def test_wages_owed_and_papers_held_ask_for_a_screening(
    desk: Desk, fake_clock: FakeClock, unpaid: bool, held: bool, due: int
) -> None:
    her = _signs(desk, unpaid=unpaid, held=held)
    fake_clock.advance(days=2)

    found = [row for row in today.today(desk).due if row.way is DueWay.SCREENING]

    assert [row.subject for row in found] == [her] * due


def test_a_labour_case_that_was_screened_before_stands_there_again(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = _signs(desk, unpaid=True, held=True)
    fake_clock.advance(days=2)
    records.sign_record(desk, her, "screening", Answers.empty().with_value("d4_2", "no"))
    assert not any(row.way is DueWay.SCREENING for row in today.today(desk).due)
    labour = Answers.empty().with_value("case_kind", "labour")
    records.sign_record(desk, her, "official_status", labour)
    (row,) = [one for one in today.today(desk).due if one.way is DueWay.SCREENING]
    assert row.what.text.source == "Wages owed and papers held: a screening is due"
