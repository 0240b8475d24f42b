"""The day on which somebody left is corrected: what ended with that stay moves along."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.belongings import Category, Move
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.exit_errors import NotInThatStay
from shelter_desk.domain.ids import BedId, RecordId, ResidentId
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.retention import ExitReason, months_after
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, belongings, outings, rooms
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.belonging import MoveWords, ThingWords
from shelter_desk.services.views.house import OutWords, RoomWish
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock
from tests.services.colleagues import as_colleague
from tests.services.stays.exit_forms import ends, sign_exit


def test_what_ended_with_her_stay_moves_with_its_day(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    rooms.add_room(desk, RoomWish("4", beds=2))
    for bed in rooms.rooms(desk)[0].beds:
        fake_clock.advance(days=1)
        beds.assign_bed(desk, her, bed.id)
    card = belongings.receive_belonging(desk, her, ThingWords(Category.IDENTITY, "Bank card"))
    belongings.move_belonging(desk, card, MoveWords(Move.RETURNED))
    belongings.receive_belonging(desk, her, ThingWords(Category.IDENTITY, "Passport"))
    outings.come_back(desk, outings.go_out(desk, her, OutWords()))
    outings.go_out(desk, her, OutWords())
    (sleeps, moved), (out, back), nothing = ends(desk, her)
    assert (sleeps, out, nothing) == (None, None, [None, None])
    fake_clock.advance(days=5)
    left = sign_exit(desk, her, desk.local_today())
    day = desk.local_today() - timedelta(days=2)
    sign_exit(desk, her, day, f"exit@{left}")
    noon = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    assert ends(desk, her) == ([noon, moved], [noon, back], [None, months_after(day, 6)])
    with desk.database.read() as tx:
        stay = tx.residents.stay(her)
        log = tx.audit.entries(AuditFilter(acts=frozenset({Act.BED, Act.DOOR})), 2)
    assert stay is not None
    assert stay.ended_at == noon
    assert {one.detail for one in log} == {"leaving moved"}
    told = residents.open_file(desk, her).timeline
    assert "Came back" not in [one.title.text.source for one in told if one.at == noon]


def test_what_she_left_before_stays_where_it_was(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    rooms.add_room(desk, RoomWish("4", beds=1))
    beds.assign_bed(desk, her, rooms.rooms(desk)[0].beds[0].id)
    outings.come_back(desk, outings.go_out(desk, her, OutWords()))
    beds.free_bed(desk, her)
    fake_clock.advance(days=5)
    left = sign_exit(desk, her, desk.local_today())
    belongings.receive_belonging(desk, her, ThingWords(Category.KEY, "Found in her room"))
    before = ends(desk, her)
    sign_exit(desk, her, desk.local_today() - timedelta(days=2), f"exit@{left}")
    assert ends(desk, her) == before, "nor does anything end that nobody ended"


def beds_of_a_room(desk: Desk, count: int) -> list[BedId]:
    rooms.add_room(desk, RoomWish("4", beds=count))
    return [one.id for one in rooms.rooms(desk)[0].beds]


def test_a_bed_that_somebody_got_meanwhile_was_hers_until_then(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    (bed,) = beds_of_a_room(desk, 1)
    beds.assign_bed(desk, her, bed)
    fake_clock.advance(days=9)
    left = sign_exit(desk, her, desk.local_today() - timedelta(days=4))
    (before,) = ends(desk, her)[0]
    assert before is not None
    fake_clock.advance(days=1)
    other = factories.admit(desk, "Hana")
    beds.assign_bed(desk, other, bed)
    with desk.database.read() as tx:
        got = tx.beds.history(other)[0][0].since
    fake_clock.advance(days=3)
    later = sign_exit(desk, her, desk.local_today() - timedelta(days=1), f"exit@{left}")
    assert ends(desk, her)[0] == [got], "nobody sleeps there with her"
    sign_exit(desk, her, before.date(), f"exit@{later}")
    assert ends(desk, her)[0] == [before], "and it moves back with her day"


Stays = list[tuple[datetime, datetime | None]]


def stays(desk: Desk, her: ResidentId) -> Stays:
    with desk.database.read() as tx:
        return [(one.started_at, one.ended_at) for one in reversed(tx.residents.stays(her))]


def noon_of(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


@pytest.fixture
def again(desk: Desk, her: ResidentId, fake_clock: FakeClock) -> RecordId:
    """She left, out and with a bed, and came back the same day: the exit form of that leaving."""
    first, second = beds_of_a_room(desk, 2)
    beds.assign_bed(desk, her, first)
    fake_clock.advance(days=5)
    outings.go_out(desk, her, OutWords())
    belongings.receive_belonging(desk, her, ThingWords(Category.IDENTITY, "Passport"))
    left = sign_exit(desk, her, desk.local_today())
    fake_clock.advance(hours=1)
    retention.readmit(desk, her)
    fake_clock.advance(minutes=1)
    beds.assign_bed(desk, her, second)
    outings.go_out(desk, her, OutWords())
    return left


def test_a_correction_that_names_the_day_she_came_back_ends_no_new_stay(
    desk: Desk, her: ResidentId, again: RecordId
) -> None:
    before = stays(desk, her), ends(desk, her)
    sign_exit(desk, her, desk.local_today(), f"exit@{again}")
    assert (stays(desk, her), ends(desk, her)) == before
    assert residents.reread_file(desk, her).resident.status is CaseStatus.REOPENED


def test_a_correction_of_an_earlier_stay_moves_what_ended_with_that_one_alone(
    desk: Desk, her: ResidentId, again: RecordId, fake_clock: FakeClock
) -> None:
    (came, _left), (back, _here) = stays(desk, her)
    (_bed, slept), (_out, was_out), _kept = ends(desk, her)
    assert None not in (slept, was_out)
    fake_clock.advance(days=2)
    day = desk.local_today() - timedelta(days=4)
    mended = sign_exit(desk, her, day, f"exit@{again}")
    noon = noon_of(day)
    assert stays(desk, her) == [(came, noon), (back, None)]
    assert ends(desk, her) == ([None, noon], [None, max(noon, went_out(desk, her))], [None])
    assert retention.left(desk, her) is None
    told = residents.open_file(desk, her).timeline
    leads_to = [one.form_key for one in told if one.title.text.source == "Left the house"]
    assert leads_to == [f"exit@{mended}"]
    assert residents.reread_file(desk, her).resident.status is CaseStatus.REOPENED


def went_out(desk: Desk, her: ResidentId) -> datetime:
    """The first time, the last day of the first stay."""
    with desk.database.read() as tx:
        return tx.outings.of_resident(her)[-1].out_at


def test_once_she_left_again_the_second_leaving_stays_as_it_is(
    desk: Desk, her: ResidentId, again: RecordId, fake_clock: FakeClock
) -> None:
    fake_clock.advance(hours=1)
    notice = ExitNotice(desk.local_today(), ExitReason.HOSPITAL, told=True)
    retention.record_exit(desk, her, notice)
    (came, _left), second = stays(desk, her)
    kept, things = retention.left(desk, her), ends(desk, her)[2]
    day = second[0].date() - timedelta(days=1)
    sign_exit(desk, her, day, f"exit@{again}")
    assert stays(desk, her) == [(came, noon_of(day)), second]
    assert (retention.left(desk, her), ends(desk, her)[2]) == (kept, things)
    facts = retention.exit_facts(desk, her)
    assert (facts.signed, facts.form_key) == (False, "exit"), "that was another leaving"
    found = residents.reread_file(desk, her).sections
    assert next(one.opens for one in found if one.key == "exit") == ""


def test_a_day_that_is_not_of_that_stay_is_refused_and_nothing_changes(
    desk: Desk, her: ResidentId, again: RecordId, fake_clock: FakeClock
) -> None:
    fake_clock.advance(days=2)
    before, came_back = stays(desk, her), desk.local_today() - timedelta(days=2)
    for day in (came_back - timedelta(days=6), came_back + timedelta(days=1)):
        with pytest.raises(NotInThatStay) as refused:
            sign_exit(desk, her, day, f"exit@{again}")
        assert refused.value.message.params["back"] == f"{came_back:%d/%m/%Y}"
    assert stays(desk, her) == before


def test_she_left_before_she_came_back_on_the_same_day(
    desk: Desk, her: ResidentId, again: RecordId, fake_clock: FakeClock
) -> None:
    back = stays(desk, her)[1][0]
    earlier = sign_exit(desk, her, back.date() - timedelta(days=1), f"exit@{again}")
    fake_clock.advance(days=2)
    sign_exit(desk, her, back.date(), f"exit@{earlier}")
    assert back < noon_of(back.date())
    assert stays(desk, her)[0][1] == back


def test_who_may_not_record_an_exit_moves_none_by_a_correction(
    desk: Desk, her: ResidentId, again: RecordId
) -> None:
    before, day = stays(desk, her), desk.local_today() - timedelta(days=1)
    with as_colleague(desk, Role.HEALTH) as nurse:
        with pytest.raises(NotAllowed):
            sign_exit(nurse, her, day, f"exit@{again}")
        assert stays(nurse, her) == before
