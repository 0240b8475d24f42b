"""The record of a file: everything that happened, in the order of time, for whom it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from shelter_desk.domain.belongings import Category
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import BedId, RecordId, ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, belongings, outings, rooms
from shelter_desk.services.labels.house import PIECES
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.belonging import ThingWords
from shelter_desk.services.views.file import TimelineEntry
from shelter_desk.services.views.house import OutWords, RoomWish
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock
from tests.one_life import KIT, REASON, RING, SEALED, WHERE_TO, Life
from tests.services.colleagues import as_colleague

HOUSE = frozenset({"bed", "outing", "belonging", "issued"})


@pytest.fixture
def life(desk: Desk, fake_clock: FakeClock) -> Life:
    return Life(desk, lambda: fake_clock.advance(hours=1))


def told(entries: tuple[TimelineEntry, ...]) -> list[tuple[str, str]]:
    return [(one.kind, one.title.text.source) for one in entries]


def all_words(entries: tuple[TimelineEntry, ...]) -> str:
    return repr([(one.title, one.body) for one in entries])


def test_everything_of_one_file_stands_in_the_order_of_time(desk: Desk, life: Life) -> None:
    happened = life.live()
    entries = residents.open_file(desk, life.her).timeline
    assert told(entries) == list(reversed(happened))
    moments = [one.at for one in entries]
    assert moments == sorted(moments, reverse=True)
    assert {one.by_name for one in entries} == {desk.staff.name(desk.language)}
    assert KIT in all_words(entries)
    by_title = {one.title.text.source: one for one in entries}
    assert by_title["Moved to bed {bed}"].title.params == {"bed": "4-2"}
    assert by_title["Moved to bed {bed}"].body == REASON
    assert by_title["Taken into keeping: {thing}"].body == (RING,)
    mistaken = by_title["Written by mistake: {what}"].body
    assert mistaken == (KIT, Message(PIECES, n=2))
    money = [one.body for one in entries if one.kind == "issued"]
    assert ("20.500 BHD",) in money


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.HEALTH, Role.LEGAL, Role.MANAGER])
def test_who_may_not_read_a_thing_does_not_see_it(desk: Desk, life: Life, role: Role) -> None:
    life.live()
    with as_colleague(desk, role) as other:
        if role is Role.CASEWORKER:
            reach.break_glass(other, life.her, "the night before the court")
        entries = residents.open_file(other, life.her).timeline
        words, kinds = all_words(entries), {one.kind for one in entries}
        keeps_the_door = role in (Role.CASEWORKER, Role.MANAGER)
        assert HOUSE & kinds == (HOUSE if keeps_the_door else {"bed"})
        for one in (REASON, WHERE_TO, RING, KIT):
            assert (one in words) is keeps_the_door, one
        assert SEALED not in words, "not even for those it is for: the page of notes opens it"
        (sealed,) = [one for one in entries if one.kind == "task" and isinstance(one.body, Message)]
        assert isinstance(sealed.body, Message)
        assert sealed.body.text.source == "Sealed: for health"
        assert "call the clinic" in words


@pytest.mark.parametrize("role", [Role.HOUSE, Role.FORMS_DESK, Role.AUDITOR, Role.DATA_OFFICER])
def test_who_reads_no_files_reads_no_timeline(desk: Desk, role: Role) -> None:
    her = factories.admit(desk)
    with as_colleague(desk, role) as other, pytest.raises(NotAllowed):
        residents.open_file(other, her)


def a_bed(desk: Desk) -> BedId:
    rooms.add_room(desk, RoomWish("4", beds=1))
    return rooms.rooms(desk)[0].beds[0].id


def test_what_happened_at_one_moment_keeps_its_order(desk: Desk, fake_clock: FakeClock) -> None:
    fake_clock.step = timedelta(0)
    her = factories.admit(desk)
    beds.assign_bed(desk, her, a_bed(desk))
    belongings.receive_belonging(desk, her, ThingWords(Category.KEY, "key"))
    exit_now = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(desk, her, exit_now)
    entries = residents.open_file(desk, her).timeline
    assert len({one.at for one in entries}) == 1, "the clock of this test stands still"
    titles = [title for _kind, title in reversed(told(entries))]
    assert (titles[0], titles[-1]) == ("Arrived", "Left the house")


def test_a_bed_she_leaves_without_another_is_told(desk: Desk, fake_clock: FakeClock) -> None:
    her, bed = factories.admit(desk), a_bed(desk)
    for _twice in range(2):
        fake_clock.advance(hours=1)
        beds.assign_bed(desk, her, bed)
        fake_clock.advance(hours=1)
        beds.free_bed(desk, her)
    entries = residents.open_file(desk, her).timeline
    titles = [one.title.text.source for one in reversed(entries) if one.kind == "bed"]
    assert titles == ["Bed given: {bed}", "Bed left: {bed}"] * 2


def test_the_door_tells_no_lateness_and_who_left_did_not_come_back(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    out = outings.go_out(desk, her, OutWords(back_at=time(11, 0)))
    fake_clock.advance(hours=5)
    outings.ask_after(desk, out)
    outings.expect_later(desk, out)
    fake_clock.advance(hours=1)
    outings.come_back(desk, out)
    outings.go_out(desk, her, OutWords())
    fake_clock.advance(hours=1)
    exit_now = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(desk, her, exit_now)
    fake_clock.advance(hours=1)
    retention.readmit(desk, her)
    outings.come_back(desk, outings.go_out(desk, her, OutWords()))
    entries = [one for one in residents.open_file(desk, her).timeline if one.kind == "outing"]
    told_at_door = [one.title.text.source for one in reversed(entries)]
    assert told_at_door == ["Went out", "Came back", "Went out", "Went out", "Came back"]
    assert {one.body for one in entries} == {""}


def test_each_stay_leads_to_its_own_forms(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    records.sign_record(desk, her, "arrival", Answers.empty())
    first = sign_exit(desk, her, fake_clock)
    retention.readmit(desk, her)
    exit_now = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING)
    fake_clock.advance(days=1)
    retention.record_exit(desk, her, replace(exit_now, day=desk.local_today()))
    assert stays(desk, her) == ["arrival", f"exit@{first}", "", ""], "nothing of it is signed yet"
    fake_clock.advance(days=1)
    retention.readmit(desk, her)
    second = sign_exit(desk, her, fake_clock)
    expected = ["arrival", f"exit@{first}", "", "", "", f"exit@{second}"]
    assert stays(desk, her) == expected


def stays(desk: Desk, her: ResidentId) -> list[str]:
    entries = residents.open_file(desk, her).timeline
    return [one.form_key for one in reversed(entries) if one.kind == "arrival"]


def sign_exit(desk: Desk, her: ResidentId, fake_clock: FakeClock) -> RecordId:
    """She leaves two days later, and a day after that a wrong word of the form is corrected."""
    fake_clock.advance(days=2)
    day = desk.local_today()
    form = Answers.empty().with_value("exit_on", PartialDate(day.year, day.month, day.day))
    record = records.sign_record(desk, her, "exit", form.with_value("exit_reason", "hospital"))
    fake_clock.advance(days=1)
    mended = form.with_value("exit_reason", "own_housing")
    return records.sign_record(desk, her, f"exit@{record}", mended, "it was her own flat")
