"""A note leaves a task: asked beside the note, done from Today with one click, or beside it."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from shelter_desk.desktop.notes.page import NotesPage
from shelter_desk.desktop.notes.parts import NoteCard
from shelter_desk.desktop.notes.writing_page import NotePage
from shelter_desk.desktop.page_parts.ask import shown_day
from shelter_desk.desktop.today.rows import TodayRows
from shelter_desk.domain.ids import NoteId
from shelter_desk.domain.notes import BlockKind, NoteKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.services.notes import notes
from shelter_desk.services.people import people
from shelter_desk.services.residents import residents
from shelter_desk.services.today import tasks, today
from tests import factories
from tests.desktop.pages_kit import Kit, arrive, whole, write


def test_a_task_from_a_note_to_today_and_back(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    write(kit.desk, her, (BlockKind.FACT, "كانت متعبة and slept"))
    page = NotesPage(kit.context)
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(her)
    (card,) = page.findChildren(NoteCard)
    card.tasks.leave.click()
    dialog = card.tasks.dialog
    assert dialog is not None
    dialog.questions.set_value("due", None)
    dialog.act.click()
    assert dialog.trouble.isVisible(), "a task has its day"
    dialog.questions.set_value("due", shown_day(kit.desk.local_today() + timedelta(days=1)))
    dialog.act.click()
    assert dialog.trouble.isVisible(), "and its words"
    dialog.questions.set_value("what", "اتصل بالعيادة")
    dialog.act.click()
    assert not dialog.isVisible()
    (row,) = [one for one in today.today(kit.desk).due if one.task]
    assert row.task is not None
    rows = TodayRows(kit.context, lambda _finding: None)
    line = rows.due(row)
    qtbot.addWidget(line)
    line.opened.emit()
    assert kit.opened[-1] == ("notes", her)
    rows.ticks[row.task].click()
    assert not any(one.task for one in today.today(kit.desk).due)
    page.refresh()
    card = page.findChildren(NoteCard)[-1]
    assert not card.tasks.ticks, "done already"
    (task,) = card.view.tasks
    assert task.done_at is not None


def test_place_and_people_are_written_and_counselling_is_proposed_for_its_circle(
    kit: Kit, qtbot: QtBot
) -> None:
    her = arrive(kit.desk)
    page = whole(NotePage(kit.context))
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(her)
    page.about.set_value("kind", NoteKind.COUNSELLING.value)
    page.about.editors["kind"].changed.emit()
    assert page.readers.chosen is Compartment.HEALTH
    page.readers.choose(None)
    page.about.set_value("place", "الحديقة")
    page.about.set_value("present", "Amal")
    page.blocks.areas[BlockKind.QUOTE].setPlainText("أريد النوم now")
    page.save.click()
    (view,) = notes.notes_of(kit.desk, her)
    assert (view.note.place, view.note.present) == ("الحديقة", "Amal")
    assert view.note.compartment is None, "the choice is the writer's"
    page.leave()


def test_what_a_colleague_left_behind_is_taken_over_with_one_click(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    note = write(kit.desk, her, (BlockKind.FACT, "كانت متعبة"))
    code = factories.add_worker(kit.desk, Role.HEALTH)
    nurse = factories.staff_id(kit.desk, code)
    task = tasks.leave_task(kit.desk, NoteId(note), "اتصل بالعيادة", kit.desk.local_today(), nurse)
    residents.reassign(kit.desk, her, nurse)
    kit.clock.at += timedelta(days=8)
    kit.desk.sure_until_ms = kit.desk.clock.monotonic_ms() + 1_000
    people.remove(kit.desk, nurse)
    free = [one for one in today.today(kit.desk).due if one.left_by]
    rows = TodayRows(kit.context, lambda _finding: None)
    for one in free:
        qtbot.addWidget(rows.due(one))
    assert free[0].left_by in rows.due(free[0]).accessibleName()
    assert task not in rows.ticks, "nobody ticks what is nobody's"
    rows.takes[task].click()
    rows.takes[her].click()
    assert [tone for _words, tone in kit.told][-2:] == ["done", "done"]
    due = today.today(kit.desk).due
    assert due
    assert not any(one.left_by for one in due)
    assert {one.worker for one in due} == {kit.desk.staff.id}
