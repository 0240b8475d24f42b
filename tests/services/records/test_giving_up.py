"""A draft begun by mistake can be given up, and nobody else's words go with it."""

from __future__ import annotations

import pytest

from shelter_desk.domain.errors import WordsOfOthers
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.authorship import askers
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import incident_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.views.record import OpenForm, Seen
from tests import factories
from tests.factories import admit


def _asked(by: StaffId, **values: str) -> Answers:
    answers = Answers.empty()
    for key, value in values.items():
        answers = answers.with_answer(key, Answer(value, AnswerState.ANSWERED, asked_by=by))
    return answers


def _joined(one: Answers, other: Answers) -> Answers:
    for key, answer in other.single.items():
        one = one.with_answer(key, answer)
    return one


def _write(desk: Desk, her: ResidentId, opened: OpenForm, **values: str) -> None:
    said = _joined(opened.answers, _asked(desk.staff.id, **values))
    records.save_draft(desk, her, opened.draft_key, said, opened.rev, opened.sealed)


def test_who_asked_is_looked_at_in_rows_too() -> None:
    anna, hana = StaffId("a"), StaffId("b")
    before = _asked(anna, one="x").with_rows("people", (_asked(anna, name="A"),))
    assert askers(before, besides=before) == frozenset()
    after = before.with_rows("people", (_asked(hana, name="B"), _asked(anna, name="A")))
    assert askers(after, besides=before) == {hana}
    assert askers(before, besides=after) == frozenset(), "what was taken out is nobody's"
    assert askers(_asked(anna, one="y"), besides=before) == {anna}
    assert askers(Answers.empty().with_value("one", "x"), besides=before) == {""}


def test_what_one_wrote_alone_is_given_up(desk: Desk) -> None:
    her = admit(desk)
    _write(desk, her, records.open_form(desk, her, "needs"), safety_note="the wrong file")
    again = records.open_form(desk, her, "needs")
    assert again.own_draft
    records.discard_draft(desk, her, "needs")
    assert records.open_form(desk, her, "needs").rev == 0


def test_a_colleagues_words_stay(desk: Desk, parts: DeskParts) -> None:
    code, manager = factories.add_worker(desk), desk.staff.sign_in_code
    stop(desk)
    worker = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    her = admit(worker)
    _write(worker, her, records.open_form(worker, her, "needs"), safety_note="told to Layla")
    stop(worker)
    desk = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    for _twice in range(2):
        opened = records.open_form(desk, her, "needs")
        assert not opened.own_draft
        with pytest.raises(WordsOfOthers):
            records.discard_draft(desk, her, "needs")
        _write(desk, her, opened, legal_note="told to the manager")
    kept = records.open_form(desk, her, "needs").answers
    assert (kept.get("safety_note").value, kept.get("legal_note").value) == (
        "told to Layla",
        "told to the manager",
    )
    stop(desk)


def test_what_is_sealed_from_one_is_not_given_up_with_the_rest(
    desk: Desk, parts: DeskParts
) -> None:
    code, manager = factories.add_worker(desk), desk.staff.sign_in_code
    stop(desk)
    worker = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    her = admit(worker)
    seen = _asked(worker.staff.id, what="theft", facts="A bag was gone")
    signed = records.sign_record(worker, her, "incident", seen)
    mine = records.start_correction(worker, signed)
    _write(worker, her, mine, place="The kitchen")
    stop(worker)
    desk = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    theirs = records.open_form(desk, her, mine.draft_key)
    _write(desk, her, theirs, lessons="Lock the cupboard")
    stop(desk)
    worker = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    assert not records.open_form(worker, her, mine.draft_key).own_draft
    with pytest.raises(WordsOfOthers):
        records.discard_draft(worker, her, mine.draft_key)
    stop(worker)


def test_a_sealed_part_that_nobody_touched_hinders_nobody(desk: Desk, parts: DeskParts) -> None:
    code, manager = factories.add_worker(desk), desk.staff.sign_in_code
    stop(desk)
    worker = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    her = admit(worker)
    stop(worker)
    desk = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    seen = _asked(desk.staff.id, what="theft", facts="A bag was gone", lessons="Lock it")
    signed = records.sign_record(desk, her, "incident", seen)
    stop(desk)
    worker = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    mine = records.start_correction(worker, signed)
    _write(worker, her, mine, place="The kitchen")
    assert records.open_form(worker, her, mine.draft_key).own_draft
    records.discard_draft(worker, her, mine.draft_key)
    (kept,) = records.record_history(worker, her, "incident")
    assert kept.answers.get("place").value is None
    with worker.database.read() as tx:
        assert set(tx.records.get(signed).parts) == {Compartment.MANAGEMENT}
    stop(worker)


def test_who_opens_no_file_gives_up_her_own_report(desk: Desk, parts: DeskParts) -> None:
    code = factories.add_worker(desk, Role.HOUSE)
    her = residents.admit_resident(desk, called="Hana")
    stop(desk)
    guard = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    opened = incident_reports.open_report(guard, her)
    words = _asked(guard.staff.id, what="theft", facts="Somebody shouted")
    incident_reports.keep_report(guard, her, words, Seen(opened.rev, opened.sealed))
    assert incident_reports.open_report(guard, her).own_draft
    incident_reports.discard_report(guard, her)
    again = incident_reports.open_report(guard, her)
    assert (again.rev, again.answers.is_empty) == (0, True)
    stop(guard)
