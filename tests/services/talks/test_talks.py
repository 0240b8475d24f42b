"""A talk: her wishes honoured, interpreters looked at, handed over, and nothing promised."""

from __future__ import annotations

import pytest

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.reach_errors import InterpreterInConflict
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.talks import talks
from shelter_desk.services.today import today
from shelter_desk.services.views.house import RoomWish
from tests import factories
from tests.factories import FakeClock


def _intake(desk: Desk, her: ResidentId, answers: Answers) -> None:
    records.sign_record(desk, her, "intake", answers)


def _doubts(desk: Desk, her: ResidentId, name: str) -> list[str]:
    return [one.source for one in talks.interpreter_doubts(desk, her, name)]


def test_whom_she_wants_to_talk_with_is_kept_and_said_at_every_form(desk: Desk) -> None:
    her = factories.admit(desk)
    assert talks.beside_talk(desk, her).wishes.is_empty
    card = Answers.empty().with_value("interpreter_gender", "woman")
    records.save_draft(desk, her, "arrival", card, 0)
    told = Answers.empty().with_value("interviewer_gender_wanted", "man")
    told = told.with_value("interpreter_needed", "yes")
    told = told.with_value("interpreter_not_from", "nobody from my village")
    told = told.with_value("talk_setting", ("near_door", "support_person"))
    _intake(desk, her, told)

    wishes = talks.beside_talk(desk, her).wishes

    assert wishes.worker is not None
    assert wishes.worker.source == "A man"
    assert wishes.other_worker, "the manager at the desk is a woman"
    assert wishes.interpreter is not None
    assert wishes.interpreter.source == "A woman"
    assert wishes.not_from == "nobody from my village"
    assert len(wishes.setting) == 2


@pytest.mark.parametrize(
    ("at_intake", "wish"), [("woman", "A woman"), ("man", "A man"), ("no_preference", None)]
)
def test_whom_she_wants_as_interpreter_is_her_newest_word(
    desk: Desk, at_intake: str, wish: str | None
) -> None:
    her = factories.admit(desk)
    at_arrival = "man" if at_intake == "woman" else "woman"
    card = Answers.empty().with_value("interpreter_gender", at_arrival)
    records.sign_record(desk, her, "arrival", card)
    told = Answers.empty().with_value("interpreter_needed", "yes")
    _intake(desk, her, told.with_value("interpreter_gender", at_intake))
    said = talks.beside_talk(desk, her).wishes.interpreter
    assert (None if said is None else said.source) == wish


def test_no_preference_is_no_wish(desk: Desk) -> None:
    her = factories.admit(desk)
    _intake(desk, her, Answers.empty().with_value("interviewer_gender_wanted", "no_preference"))
    wishes = talks.beside_talk(desk, her).wishes
    assert wishes.worker is None
    assert not wishes.other_worker


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Abu Saïd", "must not know"),
        ("rose tesfaye", "family or contacts"),
        ("Villa Gulf Services", "employer or sponsor"),
        ("هيوت", "resident of the house"),
        ("Watch Man", "person of concern"),
        ("أبو سعيد", "must not know"),
        ("روز تسفاي", "family or contacts"),
        ("Debre Zeit", "who must not"),
        ("Somebody Else", ""),
        ("", ""),
        ("a\u202eb'; DROP", ""),
    ],
)
def test_a_name_that_is_to_interpret_is_held_against_her_case(
    desk: Desk, name: str, why: str
) -> None:
    her = factories.admit(desk)
    factories.admit(desk, "هيوت")
    row = Answers.empty()
    told = Answers.empty().with_value("employer_name", "Villa Gulf Services")
    told = told.with_value("interpreter_needed", "yes")
    told = told.with_value("interpreter_not_from", "people of Debre Zeit")
    told = told.with_rows("must_not_know", (row.with_value("name", "Abu Said"),))
    told = told.with_rows("safe_contacts", (row.with_value("who", "Rose Tesfaye"),))
    _intake(desk, her, told)
    concern = row.with_value("name", "Watch Man")
    records.sign_record(
        desk, her, "safety", Answers.empty().with_rows("concern_people", (concern,))
    )
    found = _doubts(desk, her, name)
    assert [why in one for one in found] == ([True] if why else [])


def test_a_tied_interpreter_is_said_and_no_form_is_signed_with_her(desk: Desk) -> None:
    her = factories.admit(desk)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 60_000
    reach.tie_interpreter(desk, her, "Hanan Aziz", "a cousin of the sponsor")
    assert "in conflict" in _doubts(desk, her, "hanan  aziz")[0]
    answers = Answers.empty().with_value("interpreter_needed", "yes")
    with pytest.raises(InterpreterInConflict):
        _intake(desk, her, answers.with_value("interpreter_name", "Hanan AZIZ"))
    assert records.latest_record(desk, her, "intake") is None


def _layla(desk: Desk) -> tuple[StaffId, str]:
    code = factories.add_worker(desk)
    return factories.staff_id(desk, code), code


def test_a_talk_is_handed_over_without_a_reason_and_found_on_today(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    layla, code = _layla(desk)
    assert [one.name for one in talks.beside_talk(desk, her).colleagues] == ["Layla Hassan"]
    begun = Answers.empty().with_value("nickname", "Selam")
    records.save_draft(desk, her, "intake", begun, 0)
    talks.hand_over_talk(desk, her, "intake", layla)
    unlock.lock(desk, ReturnPlace())
    hers = factories.reopen(desk, factories.WORKER_PHRASE, code)
    (row,) = [one for one in today.today(hers).due if "Handed" in one.what.text.source]
    assert row.subject == f"{her}/intake"
    assert row.what.params["name"] in ("Noora Salem", "نورة سالم")
    opened = records.open_form(hers, her, "intake")
    assert opened.answers.get("nickname").value == "Selam", "with every word"
    records.save_draft(hers, her, "intake", opened.answers, opened.rev)
    assert not any("Handed" in one.what.text.source for one in today.today(hers).due)
    stop(hers)


def test_a_talk_goes_to_nobody_who_may_not_open_the_file(desk: Desk) -> None:
    her = factories.admit(desk)
    layla, _code = _layla(desk)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 60_000
    reach.tie_staff(desk, her, layla, "her cousin works there")
    assert talks.beside_talk(desk, her).colleagues == ()
    for someone in (layla, desk.staff.id, StaffId("nobody")):
        with pytest.raises(NotAllowed):
            talks.hand_over_talk(desk, her, "intake", someone)
    with pytest.raises(NotFound):
        talks.hand_over_talk(desk, her, "no_form", layla)


def test_only_what_is_there_today_is_offered(desk: Desk) -> None:
    assert talks.available_today(desk).free_beds == 0
    rooms.add_room(desk, RoomWish("101", beds=1))
    referrals.add_agency(desk, "", "Legal Aid")
    there = talks.available_today(desk)
    assert there.free_beds == 1
    assert there.agencies == ("Legal Aid",)


def test_a_heavy_week_is_said_to_the_worker_herself_and_passes(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    fake_clock.advance(days=2)
    for _ in range(2):
        records.sign_record(desk, her, "screening", Answers.empty())
    assert today.today(desk).heavy is None
    records.sign_record(desk, her, "screening", Answers.empty())
    heavy = today.today(desk).heavy
    assert heavy is not None
    assert heavy.talks == 3
    fake_clock.advance(days=8)
    assert today.today(desk).heavy is None


def test_those_who_fill_no_forms_hand_nothing_over(forms_desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        talks.hand_over_talk(forms_desk, ResidentId("x"), "intake", StaffId("y"))
