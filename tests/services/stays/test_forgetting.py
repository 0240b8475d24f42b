"""What callers told goes after a month, with all that was typed about it and not used."""

from __future__ import annotations

from shelter_desk.domain.calls import CallState, CallWords, WhyDeclined
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import CallId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.stays.forgetting import KEEP_DAYS
from shelter_desk.services.opening import again as anew
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.records import sentences
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import calls, retention
from shelter_desk.services.views.call import CallAnswer
from shelter_desk.services.views.retention import ExitNotice, PurgeOrder
from tests import factories

TOLD = CallWords(organisation="Inspection North", called="Selam")
TYPED = Answers.empty().with_value("called", "Selam Tesfay").with_value("reason", "beaten")
NO = CallAnswer(CallState.DECLINED, WhyDeclined.NO_BED)


def later(desk: Desk, days: int = KEEP_DAYS + 1) -> None:
    clock = desk.clock
    assert isinstance(clock, factories.FakeClock)
    clock.advance(days=days)


def again(desk: Desk, code: str = "", phrase: str = factories.MANAGER_PHRASE) -> Desk:
    unlock.lock(desk, ReturnPlace())
    return factories.reopen(desk, phrase, code)


def waiting(desk: Desk) -> set[str]:
    """Places at which words of anybody wait."""
    with desk.database.read() as tx:
        return {
            one.form_key.removeprefix("words/")
            for staff in tx.staff.all()
            for one in tx.house_drafts.all_for(staff.id)
        }


def turned_away(desk: Desk) -> CallId:
    call = calls.take_call(desk, TOLD)
    sentences.keep_house_sentences(desk, f"call/{call}", TYPED)
    calls.answer_call(desk, call, NO)
    return call


def test_what_two_people_typed_about_a_call_goes_with_its_words(desk: Desk) -> None:
    manager = desk.staff.sign_in_code
    call = turned_away(desk)
    code = factories.add_worker(desk)
    worker = again(desk, code, factories.WORKER_PHRASE)
    sentences.keep_house_sentences(worker, f"call/{call}", TYPED)
    mine = again(worker, manager)
    later(mine)
    calls.take_call(mine, CallWords())
    assert waiting(mine) == set()
    assert audit.verify(mine).clean
    mine.database.close()


def test_whoever_opens_the_desk_takes_old_words_away(desk: Desk) -> None:
    call = turned_away(desk)
    waits = calls.take_call(desk, TOLD)
    sentences.keep_house_sentences(desk, f"call/{waits}", TYPED)
    sentences.keep_house_sentences(desk, "agency/new", TYPED)
    code = factories.add_worker(desk, Role.AUDITOR)
    later(desk)
    auditor = again(desk, code, factories.WORKER_PHRASE)
    with auditor.database.read() as tx:
        gone, kept = tx.calls.get(call), tx.calls.get(waits)
    assert (gone.words, gone.forgotten_at is None) == (CallWords(), False)
    assert kept.words == TOLD, "somebody still waits for an answer"
    assert waiting(auditor) == {f"call/{waits}", "agency/new"}
    assert audit.verify(auditor).clean
    auditor.database.close()


def test_words_for_a_request_that_was_never_written_down_go_too(desk: Desk) -> None:
    sentences.keep_house_sentences(desk, "call/new", TYPED)
    later(desk, KEEP_DAYS - 1)
    mine = again(desk)
    assert waiting(mine) == {"call/new"}
    later(mine, 2)
    mine = again(mine)
    assert waiting(mine) == set()
    mine.database.close()


def test_words_kept_after_their_request_was_forgotten_go_at_the_next_opening(desk: Desk) -> None:
    call = turned_away(desk)
    later(desk)
    calls.take_call(desk, CallWords())
    sentences.keep_house_sentences(desk, f"call/{call}", TYPED)
    mine = again(desk)
    assert waiting(mine) == set()
    mine.database.close()


def test_nothing_is_written_when_nothing_is_old(desk: Desk) -> None:
    turned_away(desk)
    mine = again(desk)
    assert len(waiting(mine)) == 1
    with mine.database.read() as tx:
        assert tx.calls.answered_before(mine.clock.now()) != ()
    mine.database.close()


def test_with_a_file_goes_what_anybody_typed_about_how_she_came(desk: Desk) -> None:
    call, other = calls.take_call(desk, TOLD), calls.take_call(desk, CallWords())
    for one in (call, other):
        sentences.keep_house_sentences(desk, f"call/{one}", TYPED)
    her = calls.open_file_from_call(desk, call)
    second = factories.add_worker(desk, Role.DATA_OFFICER)
    notice = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(desk, her, notice)
    later(desk, 366)
    anew.confirm_myself(desk, factories.MANAGER_PHRASE)
    code = residents.open_file(desk, her).resident.code
    retention.purge(desk, PurgeOrder(her, code), second, factories.WORKER_PHRASE)
    assert waiting(desk) == {f"call/{other}"}, "that one still waits for an answer"
    assert audit.verify(desk).clean


def test_who_was_at_the_door_and_got_no_file_is_forgotten_too(desk: Desk) -> None:
    sentences.keep_house_sentences(desk, sentences.ARRIVING, TYPED)
    later(desk, KEEP_DAYS - 1)
    desk = again(desk, desk.staff.sign_in_code)
    assert waiting(desk) == {sentences.ARRIVING}
    later(desk, 2)
    desk = again(desk, desk.staff.sign_in_code)
    assert waiting(desk) == set()
    desk.database.close()
