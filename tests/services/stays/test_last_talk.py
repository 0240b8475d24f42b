"""The last talk about her needs, by the day she leaves."""

from __future__ import annotations

from datetime import date, timedelta

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.needs import needs
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import leaving, retention
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock
from tests.services.stays.exit_forms import begin_exit, needs_due, occasion, sign_needs, still

TALK = "Needs before she leaves: talk them over"


def next_talk(desk: Desk, her: ResidentId) -> date | None:
    """As the page of her needs and the list of her file say it."""
    shown = needs.needs_over_time(desk, her).next_on
    sections = {one.key: one.message.params for one in residents.open_file(desk, her).sections}
    assert shown is not None
    assert sections["needs"]["day"] == f"{shown:%d/%m/%Y}"
    return shown


def test_one_press_begins_the_last_talk_as_what_it_is(desk: Desk, her: ResidentId) -> None:
    assert occasion(desk, her) is None
    begin_exit(desk, her)
    (needs,) = [one for one in leaving.before_leaving(desk, her) if one.way is DueWay.FORM]
    assert needs.subject == f"{her}/needs"
    assert occasion(desk, her) == "exit"
    assert occasion(desk, factories.admit(desk, "Hana")) is None
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    assert occasion(desk, her) is None, "she left: it is another talk"


def test_the_last_talk_is_due_by_the_day_she_leaves(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    sign_needs(desk, her, "intake")
    leaves = desk.local_today() + timedelta(days=9)
    begin_exit(desk, her, leaves)
    assert (needs_due(desk), next_talk(desk, her)) == ([], leaves), "sooner than a month"
    records.discard_draft(desk, her, "exit")
    fake_clock.advance(days=29)
    month = desk.local_today() + timedelta(days=1)
    for named, why in ((None, "nobody knows yet when"), (9, "that is not near")):
        day = None if named is None else desk.local_today() + timedelta(days=named)
        begin_exit(desk, her, day)
        assert needs_due(desk) == [("Needs, 30 days on", month)], why
        assert next_talk(desk, her) == month, why
        records.discard_draft(desk, her, "exit")
    leaves = desk.local_today() + timedelta(days=2)
    begin_exit(desk, her, leaves)
    assert needs_due(desk) == [("Needs, before she leaves", leaves)]
    assert next_talk(desk, her) == leaves
    sign_needs(desk, her, "exit")
    assert needs_due(desk) == []
    assert next_talk(desk, her) == desk.local_today() + timedelta(days=30)
    stop(desk)


def test_the_last_talk_of_an_earlier_stay_is_not_that_of_this_one(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    sign_needs(desk, her, "exit")
    assert TALK not in still(desk, her)
    factories.leaves(desk, her)
    fake_clock.advance(days=40)
    retention.readmit(desk, her)
    assert TALK in still(desk, her)
    begin_exit(desk, her, desk.local_today())
    assert needs_due(desk) == [("Needs, before she leaves", desk.local_today())]


def test_the_last_talk_of_an_earlier_stay_is_not_that_of_this_one_once_it_is_corrected(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    words = factories.answers(occasion_kind="exit")
    talked = records.sign_record(desk, her, "needs", words)
    factories.leaves(desk, her)
    fake_clock.advance(days=40)
    retention.readmit(desk, her)
    mended = words.with_value("work_level", "3")
    records.sign_record(desk, her, f"needs@{talked}", mended, "a wrong number")
    assert TALK in still(desk, her)
