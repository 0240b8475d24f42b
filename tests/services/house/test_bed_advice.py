"""What is told before a bed is given: names, what is sealed, and a child beside her mother."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.children import AgeBand, ChildSays
from shelter_desk.domain.consents import Assent, GivenBy
from shelter_desk.domain.house_errors import SpeaksAgainst
from shelter_desk.domain.ids import BedId, ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import beds, rooms
from shelter_desk.services.inside.house import placement
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.views.house import BedChoice, RoomWish
from tests import factories

APART, ALIKE, FIRST = (
    one.source for one in (placement.APART, placement._ALIKE, placement._FIRST_NAME)
)
ADULT, CHILD, MIXED, WOMEN = (
    one.source
    for one in (placement._CHILD, placement._WITH_CHILD, placement._MIXED, placement._FOR_WOMEN)
)


def a_room(desk: Desk, name: str = "4", **wish: object) -> list[BedId]:
    room_id = rooms.add_room(desk, RoomWish(name, beds=3, **wish))  # type: ignore[arg-type]
    return [one.id for row in rooms.rooms(desk) if row.id == room_id for one in row.beds]


def known(
    desk: Desk, *names: str, gender: str = "Feminine", birth: str = "1990-01-01"
) -> ResidentId:
    her = residents.admit_resident(desk, called=names[0], names=names[1:])
    with desk.database.write() as tx:
        tx.residents.update(replace(tx.residents.get(her), gender=gender, birth_date=birth))
    residents.set_do_not_confirm(desk, her, wanted=False)  # the log vouches for the change
    return her


def row(**words: str) -> Answers:
    return factories.answers(**words)


def group(key: str, *rows: Answers) -> Answers:
    return Answers.empty().with_rows(key, rows)


def choice(desk: Desk, her: ResidentId, bed: BedId) -> BedChoice:
    return next(one for one in beds.choices(desk, her) if one.bed.id == bed)


def told(desk: Desk, her: ResidentId, bed: BedId) -> set[str]:
    return {one.text.source for one in choice(desk, her, bed).against}


@pytest.mark.parametrize(
    ("feared", "names", "says"),
    [
        ("Fatima", ("فاطمة",), {FIRST}),
        ("Fatima Ali", ("Fatima",), {FIRST}),
        ("Fatima", ("Fatuma", "Fatima Ali Hassan"), {FIRST}),
        ("Umm Ali", ("Umm Ali",), {FIRST}),
        ("Fatima Ali", ("Fatima", "Fatima Ali Hassan"), {ALIKE}),
        ("Khalida Mansoori", ("Khalida", "خالدة المنصوري"), {APART}),
        ("Mona Said", ("Fatima", "Fatima Ali"), set()),
    ],
)
def test_a_first_name_alone_is_called_so(
    desk: Desk, feared: str, names: tuple[str, ...], says: set[str]
) -> None:
    first, second, _third = a_room(desk)
    other, her = known(desk, *names), known(desk, "Hana")
    beds.assign_bed(desk, other, first)
    records.sign_record(desk, her, "intake", group("must_not_know", row(name=feared)))
    assert told(desk, her, second) == says
    if says:
        with pytest.raises(SpeaksAgainst):
            beds.assign_bed(desk, her, second)
    beds.assign_bed(desk, her, second, reason="Both know each other")


SAFETY = ("safety", group("concern_people", row(name="Rahma Nour")))
TABLE = ("perpetrators", group("persons", row(called="Rahma Nour")))


@pytest.mark.parametrize("typed", [True, False])
@pytest.mark.parametrize("sealed", [SAFETY, TABLE], ids=["safety", "table"])
def test_the_night_shift_is_told_that_sealed_names_were_not_compared(
    parts: DeskParts, sealed: tuple[str, Answers], *, typed: bool
) -> None:
    desk = factories.open_new_desk(parts)
    first, second, _third = a_room(desk)
    empty, beside_her, _other = a_room(desk, "5")
    one, her = known(desk, "Rahma", "رحمة نور"), known(desk, "Hana")
    beds.assign_bed(desk, one, first)
    form_key, answers = sealed
    assert not choice(desk, her, second).sealed, "nothing lies yet"
    if typed:
        records.save_draft(desk, her, form_key, answers, 0)
    else:
        records.sign_record(desk, her, form_key, answers)
    assert (told(desk, her, second), choice(desk, her, second).sealed) == ({APART}, False)
    night = factories.add_worker(desk, Role.HOUSE)
    stop(desk)
    guard = unlock.unlock(parts, night, factories.WORKER_PHRASE)
    for who, bed, says in ((her, second, True), (her, empty, False)):
        found = choice(guard, who, bed)
        assert (found.against, found.sealed) == ((), says)
    beds.assign_bed(guard, her, empty)
    assert choice(guard, one, beside_her).sealed, "hers counts too"
    beds.assign_bed(guard, her, second)  # nothing blocks a bed
    stop(guard)


def code_of(desk: Desk, her: ResidentId) -> str:
    return str(residents.resident_row(desk, her).code)


def cares_for(desk: Desk, her: ResidentId, code: str) -> None:
    records.sign_record(desk, her, "intake", group("dependants", row(name="Angel", code=code)))


def test_a_child_is_not_warned_of_her_own_mother_nor_she_of_her(desk: Desk) -> None:
    first, second, third = a_room(desk, meant_for=RoomFor.WOMEN)
    mother = known(desk, "Rahma")
    boy = known(desk, "Sami", gender="Masculine", birth="2020-05-01")
    beds.assign_bed(desk, mother, first)
    assert told(desk, boy, second) == {ADULT, MIXED, WOMEN}
    cares_for(desk, mother, f" {code_of(desk, boy).lower()} ")
    assert told(desk, boy, second) == set()
    beds.assign_bed(desk, boy, second)
    assert told(desk, mother, third) == set()
    other = known(desk, "Mona")
    assert told(desk, other, third) == {CHILD, MIXED}, "for others he is a child in the room"


def test_a_stranger_beside_mother_and_child_is_still_told(desk: Desk) -> None:
    first, second, third = a_room(desk)
    mother, stranger = known(desk, "Rahma"), known(desk, "Mona")
    girl = known(desk, "Angel", birth="2016-05-01")
    cares_for(desk, mother, code_of(desk, girl))
    beds.assign_bed(desk, mother, first)
    beds.assign_bed(desk, stranger, second)
    (one,) = choice(desk, girl, third).against
    assert (one.text.source, one.params["code"]) == (ADULT, code_of(desk, stranger))


def test_a_mother_she_fears_or_of_whom_nobody_is_sure_is_warned_of(desk: Desk) -> None:
    first, second, _third = a_room(desk)
    mother, girl = known(desk, "Rahma", "Rahma Nour"), known(desk, "Angel", birth="2012-05-01")
    beds.assign_bed(desk, mother, first)
    cares_for(desk, mother, code_of(desk, girl))
    records.sign_record(desk, girl, "safety", group("keep_apart", row(code=code_of(desk, mother))))
    assert told(desk, girl, second) == {APART}
    says = ChildSays(AgeBand.FROM_12, words="No", guardian_feared=True)
    beside = {"given_by": GivenBy.BEST_INTEREST, "best_interest": "A doctor today"}
    decided = factories.decision(desk, **beside, assent=Assent.AGREES, child=says)
    consents.record_consent(desk, girl, decided)
    assert told(desk, girl, second) == {APART, ADULT}


def test_a_namesake_is_no_mother(desk: Desk) -> None:
    first, second, _third = a_room(desk)
    other, girl = known(desk, "Rahma"), known(desk, "Angel", birth="2016-05-01")
    beds.assign_bed(desk, other, first)
    records.sign_record(desk, other, "intake", group("dependants", row(name="Angel")))
    assert told(desk, girl, second) == {ADULT}


def test_a_grown_man_who_depends_on_her_is_no_child(desk: Desk) -> None:
    first, second, _third = a_room(desk, meant_for=RoomFor.WOMEN)
    her, man = known(desk, "Rahma"), known(desk, "Sami", gender="Masculine")
    beds.assign_bed(desk, her, first)
    cares_for(desk, her, code_of(desk, man))
    assert told(desk, man, second) == {WOMEN, MIXED}
