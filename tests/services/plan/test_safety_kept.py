"""What keeps her safe outlasts a talk in which nobody spoke of it again (domain facts 4.7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consent_errors import ContactNotSafe, GuardianNotSafe, NameIsAlike
from shelter_desk.domain.consents import Decision, GivenBy, Scope
from shelter_desk.domain.house_errors import SpeaksAgainst
from shelter_desk.domain.ids import BedId, ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.dates import PartialDate
from shelter_desk.printing.papers.safety import SafetyPlanPaper
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import beds, rooms, visitors
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import plan_papers
from shelter_desk.services.plan import safety
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.talks import talks
from shelter_desk.services.today import today
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.house import RoomWish
from shelter_desk.services.views.plan import SafetyView
from tests import factories
from tests.factories import FakeClock

_DECLINED = Answer(None, AnswerState.DECLINED)


@pytest.fixture
def desk(parts: DeskParts) -> Iterator[Desk]:
    made = factories.open_new_desk(parts)
    yield made
    assert audit.verify(made).clean
    stop(made)


def said(**words: str) -> Answers:
    return factories.answers(**words)


def named(answers: Answers, *people: Answers, codes: tuple[str, ...] = ()) -> Answers:
    apart = tuple(said(code=one) for one in codes)
    return answers.with_rows("concern_people", people).with_rows("keep_apart", apart)


def talk(desk: Desk, her: ResidentId, answers: Answers) -> None:
    records.sign_record(desk, her, "safety", answers)


def two_beds(desk: Desk) -> tuple[BedId, BedId]:
    rooms.add_room(desk, RoomWish("4", beds=2))
    first, second = (bed.id for bed in rooms.rooms(desk)[-1].beds)
    return first, second


def seen(desk: Desk, her: ResidentId) -> SafetyView:
    return safety.open_safety(desk, her)


def test_a_review_in_which_nobody_asked_takes_nobody_off_the_watch(desk: Desk) -> None:
    her = factories.admit(desk)
    feared = said(name="Abu Said", relation="the sponsor", watch="white van, 33001122")
    talk(desk, her, named(said(level="high"), feared, codes=("SD-2026-0042",)))
    talk(desk, her, said(own_level="mostly"))
    found = seen(desk, her)
    assert found.keep_apart == ("SD-2026-0042",)
    assert found.concerns == (("Abu Said", "the sponsor", "white van, 33001122"),)
    for typed in ("أبو سعيد", "3300 1122"):
        assert visitors.check_visitor(desk, typed).keep_out, typed
    chips = [one.message.text.source for one in residents.open_file(desk, her).chips]
    assert {"Keep apart: {codes}", "%n people to watch for"} <= set(chips)


@pytest.mark.parametrize(("language", "comma"), [("ar", "، "), ("en", ", ")])
def test_codes_to_keep_apart_are_listed_as_the_language_lists(
    desk: Desk, language: str, comma: str
) -> None:
    her, codes = factories.admit(desk), ("SD-2026-0042", "SD-2026-0043")
    talk(desk, her, named(said(level="high"), codes=codes))
    desk.language = language
    (apart,) = [
        one.message
        for one in residents.open_file(desk, her).chips
        if one.message.text.source == "Keep apart: {codes}"
    ]
    assert apart.params == {"codes": comma.join(codes)}


def test_who_is_named_later_stands_beside_who_was_named_before(desk: Desk) -> None:
    her = factories.admit(desk)
    talk(desk, her, named(said(), said(name="Abu Said", watch="white van"), codes=("A-1",)))
    more = said(name="أبو سعيد", relation="sponsor", watch="limps")
    nameless = said(watch="a woman with a red car")
    talk(desk, her, named(said(), more, nameless, said(name="Rashid"), codes=("A-2", "A-1")))
    found = seen(desk, her)
    assert found.keep_apart == ("A-2", "A-1")
    assert found.concerns == (
        ("أبو سعيد", "sponsor", "limps\nwhite van"),
        ("", "", "a woman with a red car"),
        ("Rashid", "", ""),
    ), "each once, with all that was said of how to know them"


def test_a_correction_takes_a_name_off(desk: Desk) -> None:
    her = factories.admit(desk)
    first = records.sign_record(
        desk, her, "safety", named(said(), said(name="Abu Said"), codes=("A-1",))
    )
    talk(desk, her, said(level="low"))
    again = records.start_correction(desk, first)
    records.sign_record(desk, her, again.draft_key, named(said()), "It was another man")
    found = seen(desk, her)
    assert (found.keep_apart, found.concerns) == ((), ())
    assert not visitors.check_visitor(desk, "Abu Said").keep_out


def test_what_is_being_typed_counts_already(desk: Desk) -> None:
    her = factories.admit(desk)
    typed = named(said(), said(name="Rashid", watch="calls from 36001122"))
    records.save_draft(desk, her, "safety", typed, 0)
    assert visitors.check_visitor(desk, "راشد").keep_out
    assert visitors.check_visitor(desk, "+973 3600 1122").keep_out


def chips(desk: Desk, her: ResidentId) -> dict[str, int | None]:
    return {one.message.text.source: one.message.n for one in residents.open_file(desk, her).chips}


WATCH = "%n people to watch for"


def test_the_head_of_a_file_counts_who_is_being_typed(desk: Desk) -> None:
    her = factories.admit(desk)
    assert WATCH not in chips(desk, her)
    typed = named(said(), said(name="Rashid"), said(watch="a red car"), codes=("A-1",))
    records.save_draft(desk, her, "safety", typed, 0)
    assert chips(desk, her)[WATCH] == 2
    assert "Keep apart: {codes}" in chips(desk, her)
    assert seen(desk, her).concerns == (("Rashid", "", ""), ("", "", "a red car"))
    assert seen(desk, her).keep_apart == ("A-1",)


def test_who_is_typed_again_in_a_correction_is_counted_once(desk: Desk) -> None:
    her = factories.admit(desk)
    first = records.sign_record(
        desk, her, "safety", named(said(), said(name="راشد"), said(watch="a red car"))
    )
    place = records.start_correction(desk, first).draft_key
    again = named(said(), said(name="Rashid", relation="agent"), said(watch="a red car"))
    records.save_draft(desk, her, place, again, 0)
    assert chips(desk, her)[WATCH] == 2
    assert seen(desk, her).concerns == (("Rashid", "agent", ""), ("", "", "a red car"))


def being_corrected(desk: Desk, her: ResidentId, answers: Answers) -> None:
    """What is typed into a correction of a talk that named nobody."""
    first = records.sign_record(desk, her, "safety", said(level="low"))
    place = records.start_correction(desk, first).draft_key
    records.save_draft(desk, her, place, answers, 0)


@pytest.mark.parametrize("corrected", [True, False])
def test_who_is_being_typed_is_held_against_everybody_before_it_is_signed(
    desk: Desk, *, corrected: bool
) -> None:
    first, second = two_beds(desk)
    one, her = factories.admit(desk, "رحمة نور"), factories.admit(desk, "Hana")
    beds.assign_bed(desk, one, first)
    typed = named(said(), said(name="خالد المنصوري"), said(name="Rahma Nour"))
    if corrected:
        being_corrected(desk, her, typed)
    else:
        records.save_draft(desk, her, "safety", typed, 0)
    assert visitors.check_visitor(desk, "Khalid Mansoori").keep_out
    given = factories.decision(desk, given_by=GivenBy.GUARDIAN, guardian="Khalid Mansoori")
    with pytest.raises(GuardianNotSafe):
        consents.record_consent(desk, her, given)
    called = factories.decision(
        desk,
        scope=Scope.EMERGENCY_CONTACT,
        contact_name="Khalid Mansoori",
        contact_phone="33001122",
    )
    with pytest.raises(ContactNotSafe):
        consents.record_consent(desk, her, called)
    with pytest.raises(SpeaksAgainst):
        beds.assign_bed(desk, her, second)
    assert talks.interpreter_doubts(desk, her, "Khalid Mansoori")


def test_a_correction_that_is_not_signed_denies_names_and_keeps_apart(desk: Desk) -> None:
    first, second = two_beds(desk)
    one, her = factories.admit(desk, "Mariam"), factories.admit(desk, "Hana")
    beds.assign_bed(desk, one, first)
    code = str(residents.resident_row(desk, one).code)
    typed = named(said(), codes=(code,)).with_rows("door_denied", (said(name="Selam"),))
    being_corrected(desk, her, typed)
    assert visitors.check_visitor(desk, "Selam").denied
    with pytest.raises(SpeaksAgainst):
        beds.assign_bed(desk, her, second)


def test_a_correction_that_is_not_signed_takes_no_name_off(desk: Desk) -> None:
    her = factories.admit(desk)
    signed = named(said(door_name="Maria"), said(name="Abu Said"))
    first = records.sign_record(desk, her, "safety", signed)
    place = records.start_correction(desk, first).draft_key
    records.save_draft(desk, her, place, named(said(door_name="Hana")), 0)
    assert visitors.check_visitor(desk, "Abu Said").keep_out
    asked = [visitors.check_visitor(desk, name).asked_for for name in ("Maria", "Hana")]
    assert asked == [True, False]


def test_who_may_not_read_a_draft_is_told_that_something_is_sealed(parts: DeskParts) -> None:
    desk = factories.open_new_desk(parts)
    her = factories.admit(desk)
    records.save_draft(desk, her, "safety", named(said(), said(name="Rashid")), 0)
    code = factories.add_worker(desk, Role.HOUSE)
    stop(desk)
    guard = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    found = visitors.check_visitor(guard, "Rashid")
    assert (found.keep_out, found.sealed) == (False, True)
    stop(guard)


def test_every_name_she_denied_stays_denied(desk: Desk) -> None:
    her = factories.admit(desk)
    for name in ("Selam", "Mulu"):
        rows = (said(name=name),)
        talk(desk, her, Answers.empty().with_rows("door_denied", rows))
    assert visitors.check_visitor(desk, "سلام").denied
    assert visitors.check_visitor(desk, "Mulu").denied


@pytest.mark.parametrize("signed", [True, False])
def test_codes_to_keep_apart_speak_against_a_bed(desk: Desk, *, signed: bool) -> None:
    first, second = two_beds(desk)
    one, two = factories.admit(desk, "Mariam"), factories.admit(desk, "Hana")
    beds.assign_bed(desk, one, first)
    code = str(residents.resident_row(desk, one).code)
    answers = named(said(), codes=(code.lower(),))
    if signed:
        talk(desk, two, answers)
        talk(desk, two, said(level="low"))
    else:
        records.save_draft(desk, two, "safety", answers, 0)
    with pytest.raises(SpeaksAgainst) as refused:
        beds.assign_bed(desk, two, second)
    assert code in str(refused.value.params["why"])


def test_a_resident_who_is_watched_for_speaks_against_a_bed(parts: DeskParts) -> None:
    desk = factories.open_new_desk(parts)
    first, second = two_beds(desk)
    one, two = factories.admit(desk, "رحمة نور"), factories.admit(desk, "Hana")
    beds.assign_bed(desk, one, first)
    talk(desk, two, named(said(), said(name="Rahma Nour", relation="recruited me")))
    with pytest.raises(SpeaksAgainst) as refused:
        beds.assign_bed(desk, two, second)
    assert "Rahma" not in str(refused.value.params)
    night = factories.add_worker(desk, Role.HOUSE)
    stop(desk)
    guard = unlock.unlock(parts, night, factories.WORKER_PHRASE)
    assert not any(choice.against for choice in beds.choices(guard, two)), "sealed stays sealed"
    stop(guard)


def on_paper(desk: Desk, her: ResidentId) -> SafetyPlanPaper:
    (sheet,) = plan_papers.gather_safety_plan(desk, her).sheets
    assert isinstance(sheet, SafetyPlanPaper)
    return sheet


def test_her_plan_is_put_together_from_every_talk(desk: Desk, fake_clock: FakeClock) -> None:
    her, day = factories.admit(desk), desk.local_today()
    whole = said(main_concern="The road", code_word="palm", if_missing="Call Rose after an hour")
    talk(desk, her, whole.with_answer("plan_date", _day(day)))
    fake_clock.advance(days=7)
    talk(desk, her, said(level="low", at_the_gate="Say that nobody of the name is here"))
    made = on_paper(desk, her)
    assert dict(made.lines) == {
        "main_concern": "The road",
        "code_word": "palm",
        "if_missing": "Call Rose after an hour",
        "at_the_gate": "Say that nobody of the name is here",
    }
    assert made.made_on == day + timedelta(days=7), "the day of its last line"
    her_last_word = said(code_word="lime").with_answer("if_missing", _DECLINED)
    talk(desk, her, her_last_word)
    lines = dict(on_paper(desk, her).lines)
    assert (lines["code_word"], "if_missing" in lines) == ("lime", False)
    assert seen(desk, her).has_plan
    talk(desk, her, said(plan_needed="no"))
    assert not seen(desk, her).has_plan
    talk(desk, her, said(code_word="fig"))
    assert dict(on_paper(desk, her).lines) == {"code_word": "fig"}, "what ended does not come back"


def _day(day: date) -> Answer:
    return Answer(PartialDate(day.year, day.month, day.day), AnswerState.ANSWERED)


def test_the_next_talk_offers_her_plan_and_asks_anew_how_it_is_today(desk: Desk) -> None:
    her = factories.admit(desk)
    told = said(level="high", own_level="unsafe", at_large="yes", media="no", self_harm="no")
    talk(desk, her, told.with_value("code_word", "palm").with_value("resource_people", "Rose"))
    assert set(records.open_form(desk, her, "safety").told) == {"code_word", "resource_people"}


def test_a_level_stands_until_another_is_said(desk: Desk, fake_clock: FakeClock) -> None:
    her, day = factories.admit(desk), desk.local_today()
    talk(desk, her, said(level="high", level_reason="He was at the gate"))
    fake_clock.advance(days=1)
    talk(desk, her, said(own_words="Better"))
    found = seen(desk, her)
    assert (found.level, found.level_on, found.reason) == ("high", day, "He was at the gate")
    (due,) = (one for one in today.today(desk).due if one.way is DueWay.SAFETY)
    assert (due.what.text.source, due.days) == ("Safety, high: look at it again", 0)
    talk(desk, her, said(level="low"))
    assert (seen(desk, her).level, seen(desk, her).reason) == ("low", "")


@pytest.mark.parametrize("typed", ["Khalid Mansoori", "خالد منصوري", "KHALED  mansouri"])
def test_a_guardian_she_fears_is_known_in_any_script(desk: Desk, typed: str) -> None:
    her = factories.admit(desk)
    talk(desk, her, named(said(), said(name="خالد المنصوري")))
    talk(desk, her, said(level="low"))
    given = factories.decision(desk, given_by=GivenBy.GUARDIAN, guardian=typed)
    with pytest.raises(GuardianNotSafe):
        consents.record_consent(desk, her, given)


def test_part_of_a_feared_name_asks_whether_it_is_somebody_else(desk: Desk) -> None:
    her = factories.admit(desk)
    talk(desk, her, named(said(), said(name="أحمد حسن")))
    guarded = factories.decision(
        desk, given_by=GivenBy.GUARDIAN, guardian="Ahmed Hassan Ali", guardian_relation="uncle"
    )
    called = factories.decision(
        desk,
        scope=Scope.CONTACT_FAMILY,
        contact_name="Ahmed",
        valid_until=desk.local_today(),
    )
    for given, name in ((guarded, "Ahmed Hassan Ali"), (called, "Ahmed")):
        for told in ((), ("Somebody",)):
            with pytest.raises(NameIsAlike) as asked:
                consents.record_consent(desk, her, given, told)
            assert asked.value.params == {"name": name}
        refused = replace(given, decision=Decision.REFUSED)
        consents.record_consent(desk, her, refused)
        consents.record_consent(desk, her, given, (name,))
    same = replace(called, contact_name="Ahmed Hassan")
    with pytest.raises(ContactNotSafe):
        consents.record_consent(desk, her, same, ("Ahmed Hassan",))
    with desk.database.read() as tx:
        log = tx.audit.entries(AuditFilter(acts=frozenset({Act.CONSENT})), 9)
    assert [one.fields for one in log] == [("somebody else",), (), ("somebody else",), ()]
    assert "Ahmed" not in repr(log)


def test_part_of_a_feared_name_speaks_against_a_bed_until_a_reason_is_written(desk: Desk) -> None:
    first, second = two_beds(desk)
    one, her = factories.admit(desk, "رحمة نور"), factories.admit(desk, "Hana")
    beds.assign_bed(desk, one, first)
    talk(desk, her, named(said(), said(name="Rahma Nour Ali")))
    with pytest.raises(SpeaksAgainst) as refused:
        beds.assign_bed(desk, her, second)
    why = refused.value.params["why"]
    code = str(residents.resident_row(desk, one).code)
    assert (code in why, "alike" in why, "Rahma" in why) == (True, True, False)
    beds.assign_bed(desk, her, second, reason="Another Rahma")


def had_part(*people: Answers) -> Answers:
    return Answers.empty().with_rows("persons", people)


@pytest.mark.parametrize("signed", [True, False])
def test_who_had_a_part_is_held_against_visitors_interpreters_guardians_and_beds(
    desk: Desk, *, signed: bool
) -> None:
    first, second = two_beds(desk)
    one, her = factories.admit(desk, "رحمة نور"), factories.admit(desk, "Hana")
    beds.assign_bed(desk, one, first)
    answers = had_part(said(called="خالد المنصوري"), said(called="Rahma Nour"), said(relation="?"))
    if signed:
        records.sign_record(desk, her, "perpetrators", answers)
    else:
        records.save_draft(desk, her, "perpetrators", answers, 0)
    assert visitors.check_visitor(desk, "Khalid Mansoori").keep_out
    assert not visitors.check_visitor(desk, "Salma").keep_out
    given = factories.decision(desk, given_by=GivenBy.GUARDIAN, guardian="Khalid Mansoori")
    with pytest.raises(GuardianNotSafe):
        consents.record_consent(desk, her, given)
    with pytest.raises(SpeaksAgainst):
        beds.assign_bed(desk, her, second)
    assert talks.interpreter_doubts(desk, her, "Khalid Mansoori")


def test_who_may_not_read_of_those_who_had_a_part_is_told_that_something_is_sealed(
    parts: DeskParts,
) -> None:
    desk = factories.open_new_desk(parts)
    her = factories.admit(desk)
    records.sign_record(desk, her, "perpetrators", had_part(said(called="Khalid")))
    code = factories.add_worker(desk, Role.HOUSE)
    stop(desk)
    guard = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    found = visitors.check_visitor(guard, "Khalid")
    assert (found.keep_out, found.sealed) == (False, True)
    stop(guard)
