"""What a note leaves to be done, where it was, and words that are too many."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import (
    ChangedMeanwhile,
    NotAllowed,
    NotFound,
    NothingWritten,
    TextTooLong,
)
from shelter_desk.domain.ids import NoteId, ResidentId, StaffId
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.services.copies import own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import people
from shelter_desk.services.residents import residents
from shelter_desk.services.today import tasks, today
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.note import TaskView
from tests import factories

CALL = "اتصل بالعيادة about her results"


def due_in(desk: Desk, days: int) -> date:
    return desk.local_today() + timedelta(days=days)


def tasks_of(desk: Desk, her: ResidentId) -> tuple[TaskView, ...]:
    return tuple(task for view in notes.notes_of(desk, her) for task in view.tasks)


def staff_id(desk: Desk, code: str) -> StaffId:
    return factories.staff_id(desk, code)


def test_a_task_stands_on_the_day_of_whoever_was_asked_and_is_done_with_one_click(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her = factories.admit(desk)
    code = factories.add_worker(desk, Role.HEALTH)
    note = notes.write_note(desk, her, factories.note())
    nurse = staff_id(desk, code)
    made = tasks.leave_task(desk, note, CALL, due_in(desk, 5), nurse)
    assert not any(one.task for one in today.today(desk).due), "not hers, and not yet"
    stop(desk)
    there = factories.reopen(desk, factories.WORKER_PHRASE, code)
    assert not any(one.task for one in today.today(there).due)
    fake_clock.advance(days=2)
    (row,) = [one for one in today.today(there).due if one.task]
    assert (row.task, row.days, row.way, row.subject) == (made, 3, DueWay.NOTES, her)
    assert row.what.params == {"what": CALL}
    tasks.do_task(there, made)
    assert not any(one.task for one in today.today(there).due)
    (view,) = tasks_of(there, her)
    assert view.done_at is not None
    with pytest.raises(ChangedMeanwhile):
        tasks.do_task(there, made)
    stop(there)
    again = factories.reopen(desk)
    with again.database.read() as tx:
        lines = tx.audit.entries(AuditFilter(acts=frozenset({Act.TASK})), 9)
    assert [one.detail for one in lines] == ["task done", "task left"]
    assert audit.verify(again).clean
    stop(again)


def test_a_task_of_a_sealed_note_is_sealed_as_the_note_is(desk: Desk) -> None:
    her = factories.admit(desk)
    sealed = replace(factories.note(kind=NoteKind.HEALTH), compartment=Compartment.HEALTH)
    note = notes.write_note(desk, her, sealed)
    tasks.leave_task(desk, note, CALL, due_in(desk, 0), desk.staff.id)
    with desk.database.maintenance() as reader:
        rows = reader.execute("SELECT * FROM note_task").fetchall()
    assert CALL not in repr(rows)
    assert "العيادة".encode() not in b"".join(one for one in rows[0] if isinstance(one, bytes))
    (view,) = tasks_of(desk, her)
    assert view.what == CALL
    (row,) = [one for one in today.today(desk).due if one.task]
    assert "what" not in row.what.params
    code = factories.add_worker(desk, Role.LEGAL)
    stop(desk)
    lawyer = factories.reopen(desk, factories.WORKER_PHRASE, code)
    (view,) = tasks_of(lawyer, her)
    assert view.what == ""
    # given to the circle by somebody outside it: she reads it no more, its people do
    tasks.leave_task(lawyer, note, "bring the court letter", due_in(lawyer, 1), lawyer.staff.id)
    assert {one.what for one in tasks_of(lawyer, her)} == {""}
    stop(lawyer)
    manager = factories.reopen(desk)
    assert {one.what for one in tasks_of(manager, her)} == {CALL, "bring the court letter"}
    assert audit.verify(manager).clean
    stop(manager)


def test_what_cannot_be_a_task(desk: Desk) -> None:
    her = factories.admit(desk)
    note = notes.write_note(desk, her, factories.note())
    house = staff_id(desk, factories.add_worker(desk, Role.HOUSE))
    day, me = due_in(desk, 1), desk.staff.id
    for what, worker, on, error in (
        ("  ", me, note, NothingWritten),
        ("x" * 301, me, note, TextTooLong),
        ("call", StaffId("nobody"), note, NotFound),
        ("call", house, note, NotFound),
        ("call", me, NoteId("none"), NotFound),
    ):
        with pytest.raises(error):
            tasks.leave_task(desk, on, what, day, worker)
    night = replace(desk, staff=replace(desk.staff, role=Role.HOUSE))
    with pytest.raises(NotAllowed):
        tasks.leave_task(night, note, "call", day, me)
    assert house not in {one.id for one in tasks.who_can(desk)}
    assert tasks_of(desk, her) == ()


def test_where_a_note_was_and_who_was_there(desk: Desk) -> None:
    her = factories.admit(desk)
    told = replace(factories.note(), place="مركز الشرطة", present="the officer, Amal")
    note = notes.write_note(desk, her, told)
    rev = notes.save_note_draft(desk, her, replace(told, place="court"), 0, note).rev
    kept = notes.open_note_draft(desk, her, note)
    assert kept is not None
    assert (kept.draft.place, kept.draft.present) == ("court", "the officer, Amal")
    notes.revise_note(desk, note, kept.draft, 1)
    assert rev == 1
    sealed = replace(told, compartment=Compartment.LEGAL, kind=NoteKind.LEGAL)
    secret = notes.write_note(desk, her, sealed)
    with desk.database.maintenance() as reader:
        rows = reader.execute("SELECT place, present FROM note ORDER BY no").fetchall()
    assert rows == [("court", "the officer, Amal"), (None, None)]
    views = {view.note.id: view.note for view in notes.notes_of(desk, her)}
    assert views[secret].place == "مركز الشرطة"
    tasks.leave_task(desk, note, CALL, due_in(desk, 1), desk.staff.id)
    copied = json.loads(own_copy.gather_own_copy(desk, her).data)["notes"]
    assert {one["place"] for one in copied} == {"court", "مركز الشرطة"}
    assert [task["what"] for one in copied for task in one["tasks"]] == [CALL]
    assert audit.verify(desk).clean


def test_a_note_of_a_megabyte_is_refused_with_a_sentence_and_nothing_is_lost(desk: Desk) -> None:
    her = factories.admit(desk)
    long = factories.note("كلمة word " * 100_000)
    kept = notes.save_note_draft(desk, her, long, 0)
    with pytest.raises(TextTooLong) as caught:
        notes.write_note(desk, her, long)
    assert caught.value.params == {"limit": str(notes.LONGEST_BLOCK)}
    assert notes.notes_of(desk, her) == ()
    waits = notes.open_note_draft(desk, her)
    assert waits is not None
    assert waits.draft.blocks[0].text == long.blocks[0].text
    assert waits.rev == kept.rev


def test_what_somebody_left_behind_is_nobodys_until_a_colleague_takes_it_over(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her, other = factories.admit(desk), factories.admit(desk, "Hana")
    nurse = factories.add_worker(desk, Role.HEALTH)
    worker = factories.add_worker(desk, Role.CASEWORKER)
    note = notes.write_note(desk, her, factories.note())
    task = tasks.leave_task(desk, note, CALL, due_in(desk, 0), staff_id(desk, nurse))
    residents.reassign(desk, her, staff_id(desk, worker))
    residents.reassign(desk, other, staff_id(desk, nurse))
    with pytest.raises(ChangedMeanwhile):
        tasks.take_task(desk, task)  # the nurse is still here
    fake_clock.advance(days=7)
    assert not any(one.left_by for one in today.today(desk).due)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 1_000
    people.remove(desk, staff_id(desk, nurse))

    seen = today.today(desk)
    free = [one for one in seen.due if one.left_by]
    assert {(one.resident_id, one.task) for one in free} == {(her, task), (other, None)}
    assert all(one.may_take for one in free)
    assert staff_id(desk, nurse) not in {one.worker for one in seen.team}
    stop(desk)
    huda = factories.reopen(desk, factories.WORKER_PHRASE, worker)
    (hers,) = [one for one in today.today(huda).due if one.left_by]
    assert hers.task == task, "the worker of the file sees it, and no other file's"
    tasks.take_task(huda, task)
    (taken,) = [one for one in today.today(huda).due if one.task]
    assert (taken.worker, taken.left_by) == (huda.staff.id, "")
    with pytest.raises(ChangedMeanwhile):
        tasks.take_task(huda, task)
    with huda.database.read() as tx:
        (log,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.TASK})), 1)
    assert (log.detail, log.resident_id) == ("task taken over", her)
    stop(huda)
    again = factories.reopen(desk)
    (file,) = {one.resident_id for one in today.today(again).due if one.left_by}
    residents.reassign(again, file, again.staff.id)
    assert not any(one.left_by for one in today.today(again).due)
    assert any(one.resident_id == other for one in today.today(again).due)
    stop(again)


def test_a_task_is_not_taken_by_whoever_has_no_part_in_the_file(desk: Desk) -> None:
    her = factories.admit(desk)
    nurse = factories.add_worker(desk, Role.HEALTH)
    lawyer = factories.add_worker(desk, Role.LEGAL)
    note = notes.write_note(desk, her, factories.note())
    task = tasks.leave_task(desk, note, CALL, due_in(desk, 0), staff_id(desk, nurse))
    desk.sure_until_ms = desk.clock.monotonic_ms() + 1_000
    people.remove(desk, staff_id(desk, nurse))
    stop(desk)
    there = factories.reopen(desk, factories.WORKER_PHRASE, lawyer)
    assert not any(one.left_by for one in today.today(there).due)
    with pytest.raises(NotAllowed):
        tasks.take_task(there, task)
    stop(there)
