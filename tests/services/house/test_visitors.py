"""At the door: found across scripts, and told without whose file it is."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import NothingWritten, TextTooLong
from shelter_desk.domain.house_errors import SpeaksAgainst
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.forms import catalog
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.codec import spec_hash
from shelter_desk.forms.conditions import OneOf
from shelter_desk.forms.spec import Field, Section
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import beds, rooms, visitors
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.records import stored_forms
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.views.house import RoomWish
from shelter_desk.storage.search.same_name import may_be_named, same_name
from tests import factories
from tests.places import DATA


def row(**words: str) -> Answers:
    return factories.answers(**words)


def must_not_know(desk: Desk, her: ResidentId, *rows: Answers, signed: bool = True) -> None:
    answers = Answers.empty().with_rows("must_not_know", rows)
    if signed:
        records.sign_record(desk, her, "intake", answers)
    else:
        records.save_draft(desk, her, "intake", answers, 0)


def watch_for(desk: Desk, her: ResidentId, **words: str) -> None:
    answers = Answers.empty().with_rows("concern_people", (row(**words),))
    records.sign_record(desk, her, "safety", answers)


@pytest.mark.parametrize(
    "typed",
    [
        "خالد",
        "Khalid",
        "khaled al-Mansoori",
        "خالد المنصوري",
        "  KHALID ",
        "٣٣٠٠ ٠٠٠١",
        "+973 3300-0001",
    ],
)
@pytest.mark.parametrize("signed", [True, False])
def test_who_must_not_know_is_found_however_it_is_written(
    desk: Desk, typed: str, signed: bool
) -> None:
    her = factories.admit(desk)
    feared = row(name="خالد المنصوري", reason_note="Calls from 33000001")
    must_not_know(desk, her, feared, signed=signed)
    found = visitors.check_visitor(desk, typed)
    assert (found.keep_out, found.call) == (True, ("Noora Salem",))
    assert [one for one, _code in found.codes] == [her]
    with desk.database.read() as tx:
        (log,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.SEARCH})), 9)
    assert (log.detail, log.resident_id, log.reason) == ("visitor", None, "")


@pytest.mark.parametrize(
    ("typed", "first_name"),
    [("Khalid", True), ("خالد المنصوري", False), ("3300 0001", False), ("خالد ٣٣٠٠٠٠٠١", False)],
)
def test_no_more_than_a_first_name_is_called_so(desk: Desk, typed: str, first_name: bool) -> None:
    must_not_know(
        desk, factories.admit(desk), row(name="خالد المنصوري", reason_note="Calls from 33000001")
    )
    found = visitors.check_visitor(desk, typed)
    assert (found.keep_out, found.first_name) == (True, first_name)
    assert not visitors.check_visitor(desk, "Salma").first_name


def test_who_is_feared_by_a_whole_name_is_no_first_name(desk: Desk) -> None:
    must_not_know(desk, factories.admit(desk), row(name="خالد"))
    must_not_know(desk, factories.admit(desk, "Hana"), row(name="Khalid Mansoori"))
    assert visitors.check_visitor(desk, "Khalid Rashid").first_name
    assert not visitors.check_visitor(desk, "خالد المنصوري").first_name


@pytest.mark.parametrize(
    "typed", ["Salma", "Salim", "3300", "0001", "99887766", "%", "' OR 1=1 --"]
)
def test_others_are_not_taken_for_him(desk: Desk, typed: str) -> None:
    her = factories.admit(desk)
    must_not_know(desk, her, row(name="خالد المنصوري", reason_note="Calls from 33000001"))
    if sum(one.isalnum() for one in typed) < visitors.LEAST_LETTERS:
        with pytest.raises(NothingWritten):
            visitors.check_visitor(desk, typed)
        return
    assert not visitors.check_visitor(desk, typed).keep_out


def test_too_much_is_no_name(desk: Desk) -> None:
    with pytest.raises(TextTooLong):
        visitors.check_visitor(desk, "x" * 301)


def test_at_the_night_desk_it_tells_whom_to_call_and_not_whose_file(parts: DeskParts) -> None:
    desk = factories.open_new_desk(parts)
    code = factories.add_worker(desk, Role.HOUSE)
    her, tied = factories.admit(desk), factories.admit(desk, "Hana")
    must_not_know(desk, her, row(name="Khalid"))
    must_not_know(desk, tied, row(name="Yusuf"))
    watch_for(desk, her, name="Rashid", watch="A white car")
    with desk.database.read() as tx:
        guard_id = next(one.id for one in tx.staff.all() if one.sign_in_code == code)
    reach.tie_staff(desk, tied, guard_id, "A neighbour of hers")
    by_manager = visitors.check_visitor(desk, "راشد")
    assert (by_manager.keep_out, by_manager.sealed) == (True, False)
    stop(desk)
    guard = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    seen = visitors.check_visitor(guard, "خالد")
    assert (seen.keep_out, seen.call, seen.codes) == (True, ("نورة سالم",), ())
    kept_out = visitors.check_visitor(guard, "يوسف")
    assert (kept_out.keep_out, kept_out.call, kept_out.codes) == (True, ("نورة سالم",), ())
    sealed = visitors.check_visitor(guard, "Rashid")
    assert (sealed.keep_out, sealed.sealed) == (False, True), "sealed stays sealed, and says so"
    for typed, first_name in (("Khalid Rashid", True), ("Khalid", True), ("Salma", False)):
        told = visitors.check_visitor(guard, typed)
        assert (told.first_name, told.sealed) == (first_name, True), "a whole name may be sealed"
    stop(guard)


def test_a_bed_beside_somebody_feared_is_told_across_scripts(desk: Desk) -> None:
    room = rooms.add_room(desk, RoomWish("4", beds=2))
    assert room
    first, second = (bed.id for bed in rooms.rooms(desk)[0].beds)
    her, other = factories.admit(desk, "سلمى"), factories.admit(desk, "Hana")
    beds.assign_bed(desk, her, first)
    must_not_know(desk, other, row(name="Salma"))
    with pytest.raises(SpeaksAgainst):
        beds.assign_bed(desk, other, second)


@pytest.mark.parametrize(
    ("one", "other", "may_be", "same"),
    [
        ("Khalid", "خالد المنصوري", True, False),
        ("Khalid Mansoori", "خالد المنصوري", True, True),
        ("Salma", "Samir", False, False),
        ("", "خالد", False, False),
        ("Li", "Lo", False, False),
        ("Li", "Li Wei", True, False),
    ],
)
def test_names_are_compared_by_word_and_by_ear(
    one: str, other: str, may_be: bool, same: bool
) -> None:
    assert (may_be_named(one, other), same_name(one, other)) == (may_be, same)


def at_the_door(desk: Desk, her: ResidentId, name: str, *denied: str, signed: bool = True) -> None:
    answers = Answers.empty().with_rows("door_denied", tuple(row(name=one) for one in denied))
    answers = answers.with_value("door_name", name) if name else answers
    if signed:
        records.sign_record(desk, her, "safety", answers)
    else:
        records.save_draft(desk, her, "safety", answers, 0)


@pytest.mark.parametrize("signed", [True, False])
def test_a_name_for_the_door_says_whom_to_call_and_a_denied_one_nothing(
    desk: Desk, signed: bool
) -> None:
    her = factories.admit(desk, "Selam")
    at_the_door(desk, her, "ماريا", "Selam Tesfaye", signed=signed)
    asked = visitors.check_visitor(desk, "Maria")
    assert (asked.asked_for, asked.denied, asked.keep_out) == (True, False, False)
    assert (asked.call, [one for one, _code in asked.codes]) == (("Noora Salem",), [her])
    denied = visitors.check_visitor(desk, "سلام")
    assert (denied.asked_for, denied.denied, denied.keep_out) == (False, True, False)
    assert denied.call == ("Noora Salem",)
    other = visitors.check_visitor(desk, "Hana")
    assert (other.asked_for, other.denied, other.call, other.codes) == (False, False, (), ())
    with desk.database.read() as tx:
        log = tx.audit.entries(AuditFilter(acts=frozenset({Act.SEARCH})), 9)
    assert [one.fields for one in log] == [(), ("denied name",), ("door name",)]


def test_a_talk_in_which_nobody_asked_keeps_the_names_and_no_name_takes_them_back(
    desk: Desk,
) -> None:
    her = factories.admit(desk)
    at_the_door(desk, her, "Maria", "Selam")
    records.sign_record(desk, her, "safety", Answers.empty().with_value("level", "low"))
    assert visitors.check_visitor(desk, "Maria").asked_for
    assert visitors.check_visitor(desk, "Selam").denied
    answers = Answers.empty().with_answer("door_name", Answer(None, AnswerState.DECLINED))
    records.sign_record(desk, her, "safety", answers)
    assert not visitors.check_visitor(desk, "Maria").asked_for


def test_a_name_that_one_denies_is_not_used_for_another(desk: Desk) -> None:
    at_the_door(desk, factories.admit(desk), "Maria")
    at_the_door(desk, factories.admit(desk, "Hana"), "", "Maria")
    found = visitors.check_visitor(desk, "Maria")
    assert (found.asked_for, found.denied) == (False, True)


def _as_it_was(section: Section) -> Section:
    worry = OneOf("self_harm", ("yes", "unknown"))
    asked = ("self_harm_help", "self_harm_agreed")
    fields = tuple(
        replace(one, relevant=worry) if isinstance(one, Field) and one.key in asked else one
        for one in section.fields
    )
    return replace(section, fields=fields)


def test_a_talk_signed_before_the_door_was_asked_about_opens_as_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = catalog.form("safety")
    sections = tuple(_as_it_was(one) for one in now.sections if one.key != "door")
    before = replace(now, version=1, sections=sections)
    known = json.loads((DATA / "form_specs.json").read_text())
    assert spec_hash(before) == known["safety"]["1"], "that is the form as it was"
    her = factories.admit(desk)
    old = Answers.empty().with_value("at_the_gate", "Call the worker")
    with monkeypatch.context() as patch:
        for table in ("BUILT_IN", "KNOWN"):
            patch.setattr(stored_forms, table, {**getattr(stored_forms, table), "safety": before})
        patch.setattr(stored_forms, "built_in_hash", lambda _key: spec_hash(before))
        records.sign_record(desk, her, "safety", old)
    (signed,) = records.record_history(desk, her, "safety")
    assert (signed.spec.version, signed.answers.get("at_the_gate").value) == (1, "Call the worker")
    assert not visitors.check_visitor(desk, "Maria").denied
    at_the_door(desk, her, "", "Maria")
    assert visitors.check_visitor(desk, "Maria").denied
