"""The handover of a shift: codes only, kept while it is typed, signed, taken over once."""

from __future__ import annotations

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, TextTooLong
from shelter_desk.domain.house_errors import CodeOutsideItsLine, NameInHandover
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.people_errors import NoFileWithCode
from shelter_desk.domain.shifts import Shift
from shelter_desk.domain.staff import Role
from shelter_desk.printing.papers.handover import HandoverPaper
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import beds, handovers, outings, rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import house_papers
from shelter_desk.services.people import reach
from shelter_desk.services.residents import residents
from shelter_desk.services.views.handover import AboutOne, HandoverWords, HouseCount
from shelter_desk.services.views.house import OutWords, RoomWish
from tests import factories
from tests.factories import FakeClock


def named(desk: Desk, called: str, *names: str) -> tuple[ResidentId, str]:
    her = residents.admit_resident(desk, called=called, names=names)
    return her, residents.resident_row(desk, her).code


def night(*lines: tuple[str, str], house: str = "", tasks: str = "") -> HandoverWords:
    return HandoverWords(Shift.NIGHT, tuple(AboutOne(*one) for one in lines), house, tasks)


def test_a_page_has_the_house_in_numbers_and_each_resident_in_her_line(desk: Desk) -> None:
    her, code = named(desk, "مريم", "Mariam Yusuf")
    room = rooms.add_room(desk, RoomWish("4", beds=3))
    first, second, _third = (bed.id for bed in rooms.rooms(desk)[0].beds)
    assert room
    beds.assign_bed(desk, her, first)
    beds.hold_bed(desk, second, "a woman, by the hotline")
    outings.go_out(desk, her, OutWords())
    said = night((code, "Slept little; tea helped."), (code, ""), house="The lamp in the hall.")
    handovers.hand_over(desk, said)
    (page,) = handovers.handover_desk(desk).last
    assert page.count == HouseCount(1, 1, 1, 1)
    assert page.lines == (AboutOne(code, "Slept little; tea helped."),)
    assert (page.shift, page.house, page.own, page.taken_at) == (
        Shift.NIGHT,
        said.house,
        True,
        None,
    )
    with desk.database.read() as tx:
        log = tx.audit.entries(AuditFilter(acts=frozenset({Act.HANDOVER})), 9)
    assert [(one.detail, one.resident_id) for one in log] == [
        ("shift night", None),
        ("handover", her),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mariam slept well",
        "mariam!",
        "Mrs YUSUF called",
        "مريم نامت",
        "اتصلتُ بمريم",
        "ولمريم دواء",
        "مَرْيَم",
        "M\u200bariam slept",
        "O’Neil slept",
        "ONeil slept",
        "Mariam's lamp",
        "mariamyusuf",
        "نامت مـريـم",
        "اتصل عبدالله",
        "دواء للهاشمي",
        "Li slept",
    ],
)
def test_no_name_of_the_house_stands_in_it(desk: Desk, text: str) -> None:
    _her, code = named(desk, "مريم الهاشمي", "Mariam Yusuf", "Umm Ali", "O'Neil", "عبد الله", "Li")
    for said in (night((code, text)), night(house=text), night(tasks=text)):
        with pytest.raises(NameInHandover) as told:
            handovers.hand_over(desk, said)
        assert told.value.message.params["code"] == code
    assert handovers.handover_desk(desk).last == ()


@pytest.mark.parametrize(
    "text",
    [
        *("umm, the door", "من جاء؟ أم لا أحد", "The boiler, 2 a.m.", ""),
        *("إن شاء الله", "المفتاح على الباب", "A list of keys"),
    ],
)
def test_other_words_are_no_names(desk: Desk, text: str) -> None:
    _her, code = named(desk, "مريم", "Mariam bint Yusuf", "Umm Ali", "Li", "عبد الله علي")
    handovers.hand_over(desk, night((code, text), house=text))


def test_a_code_stands_in_its_own_line_alone(desk: Desk) -> None:
    _one, first = named(desk, "مريم")
    _two, second = named(desk, "Hana")
    lower = first.lower().replace("-", " ")
    for said in (
        night(house=f"{first} asked for a key"),
        night(tasks=f"call {lower}"),
        night((second, f"quarrelled with {first}")),
    ):
        with pytest.raises(CodeOutsideItsLine) as told:
            handovers.hand_over(desk, said)
        assert told.value.message.params["code"] == first
    handovers.hand_over(desk, night((lower.replace(" ", "-"), f"{first} has a cold")))
    with pytest.raises(NoFileWithCode):
        handovers.hand_over(desk, night(("SD-1999-0001", "Nobody knows her")))


def test_what_is_typed_waits_over_a_lock_and_is_gone_when_signed(
    desk: Desk, parts: DeskParts
) -> None:
    _her, code = named(desk, "مريم")
    assert handovers.handover_desk(desk).words == HandoverWords(Shift.NIGHT), "10:30 on the wall"
    typed = night((code, "مريم"), ("", "half a line"), tasks="\u202e؟" * 40)
    for _again in range(3):
        handovers.keep_handover(desk, typed)
    with desk.database.read() as tx:
        log = tx.audit.entries(AuditFilter(acts=frozenset({Act.OPEN_DRAFT})), 9)
    assert [one.detail for one in log] == ["handover"]
    waits = handovers.handover_desk(desk)
    assert waits.words.lines == typed.lines
    assert waits.saved_at is not None
    with pytest.raises(NameInHandover):
        handovers.hand_over(desk, waits.words)
    assert handovers.handover_desk(desk).words == waits.words, "a refusal takes nothing"
    handovers.hand_over(desk, night((code, "Has a cold")))
    assert handovers.handover_desk(desk).words.is_empty
    handovers.keep_handover(desk, typed)
    handovers.keep_handover(desk, HandoverWords(Shift.NIGHT))
    assert handovers.handover_desk(desk).saved_at is None


def test_too_much_is_no_page(desk: Desk) -> None:
    _her, code = named(desk, "مريم")
    for said in (
        night((code, "x" * 301)),
        night(house="x" * 1201),
        night(*[(code, "x")] * 61),
    ):
        with pytest.raises(TextTooLong):
            handovers.hand_over(desk, said)
    with pytest.raises(TextTooLong):
        handovers.keep_handover(desk, night(house="x" * 1_000_000))


def test_who_comes_takes_it_once_and_who_is_tied_does_not_read_her_line(parts: DeskParts) -> None:
    desk = factories.open_new_desk(parts)
    code = factories.add_worker(desk, Role.HOUSE)
    tied, her_code = named(desk, "Hana")
    _other, other_code = named(desk, "مريم")
    with desk.database.read() as tx:
        guard_id = next(one.id for one in tx.staff.all() if one.sign_in_code == code)
    reach.tie_staff(desk, tied, guard_id, "A neighbour of hers")
    page = handovers.hand_over(desk, night((her_code, "x"), (other_code, "y")))
    with pytest.raises(NotAllowed):
        handovers.take_over(desk, page)
    stop(desk)
    guard = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    seen = handovers.handover_desk(guard)
    assert seen.codes == (other_code,)
    assert (seen.last[0].lines, seen.last[0].hidden) == ((AboutOne(other_code, "y"),), 1)
    handovers.take_over(guard, page)
    with pytest.raises(ChangedMeanwhile):
        handovers.take_over(guard, page)
    stop(guard)
    again = factories.reopen(desk)
    (taken,) = handovers.handover_desk(again).last
    assert (taken.taken_by, taken.taken_at is not None) == ("Layla Hassan", True)
    assert audit.verify(again).clean
    stop(again)


@pytest.mark.parametrize(
    ("hours", "shift"),
    [(0, Shift.NIGHT), (2, Shift.MORNING), (8, Shift.EVENING), (14, Shift.NIGHT)],
)
def test_the_shift_that_ends_now_is_proposed(
    desk: Desk, fake_clock: FakeClock, hours: int, shift: Shift
) -> None:
    fake_clock.advance(hours=hours)
    assert handovers.handover_desk(desk).words.shift is shift


def test_who_left_lately_stands_in_it_by_her_code(desk: Desk, fake_clock: FakeClock) -> None:
    her, code = named(desk, "مريم", "Mariam")
    _other, other_code = named(desk, "Hana", "Mariam")
    factories.leaves(desk, her)
    fake_clock.advance(hours=24 * 60)
    with pytest.raises(NameInHandover) as told:
        handovers.hand_over(desk, night(house="مريم rang"))
    assert told.value.message.params["code"] == code
    with pytest.raises(NameInHandover) as told:
        handovers.hand_over(desk, night(house="Mariam rang"))
    assert told.value.message.params["code"] == other_code, "who is here comes first"
    handovers.hand_over(desk, night(house=f"{code} rang"))
    fake_clock.advance(hours=24 * 60)
    handovers.hand_over(desk, night(house="مريم rang"))


def test_a_name_that_became_known_later_is_covered_where_the_page_is_read(
    desk: Desk, fake_clock: FakeClock
) -> None:
    _her, code = named(desk, "مريم")
    page = handovers.hand_over(desk, night((code, "Zuhra's call"), house="Zuhra comes", tasks="Zu"))
    fake_clock.advance(hours=24)
    _new, new_code = named(desk, "Zuhra")
    (seen,) = handovers.handover_desk(desk).last
    assert (seen.house, seen.tasks) == (f"{new_code} comes", "Zu")
    assert seen.lines[0].words == f"{new_code}'s call"
    sheet = house_papers.gather_handover(desk, page).sheets[0]
    assert isinstance(sheet, HandoverPaper)
    assert (sheet.house, sheet.lines[0][1]) == (seen.house, seen.lines[0].words)
    fake_clock.advance(hours=24 * 9)
    named(desk, "comes")
    (seen,) = handovers.handover_desk(desk).last
    assert seen.house == f"{new_code} comes", "nobody knew her then"


def test_who_left_is_no_longer_a_line_and_an_old_one_stays_readable(desk: Desk) -> None:
    her, code = named(desk, "مريم")
    handovers.hand_over(desk, night((code, "Has a cold")))
    factories.leaves(desk, her)
    page = handovers.handover_desk(desk)
    assert page.codes == ()
    assert page.last[0].lines[0].code == code
    with pytest.raises(NoFileWithCode):
        handovers.hand_over(desk, night((code, "Has a cold")))
