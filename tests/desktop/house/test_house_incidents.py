"""Incidents of the house through the windows: reported, kept, signed, looked at, corrected."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.file.parts import Timeline
from shelter_desk.desktop.formview.editor import TextEditor
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.history_page import HistoryPage
from shelter_desk.desktop.formview.kept_draft import ASK_DISCARD
from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.house.incidents_page import IncidentsPage
from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.paper_names import HOUSE_INCIDENT
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.source import read_subject
from shelter_desk.desktop.retention.page import (
    FILES,
    INCIDENT_GONE,
    OF_HOUSE,
    OLDER,
    RetentionPage,
)
from shelter_desk.desktop.retention.side import FOREVER, INCIDENT_FOREVER
from shelter_desk.desktop.retention.words import INCIDENT
from shelter_desk.desktop.today.rows import HOUSE, TodayRows
from shelter_desk.domain.desk import Digits
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import THE_HOUSE
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.forms.answers import Answers
from shelter_desk.services.house import house_reports
from shelter_desk.services.inside.file.house_entries import _NAMED as NAMED
from shelter_desk.services.inside.file.timeline import _PAPER as PAPER
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import again, unlock
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.today import today
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.desktop.pages_kit import PASSPHRASE, Kit, arrive, make_desk, make_kit, whole
from tests.services.house.telling import told


def people_of(page: FormPage) -> list[str]:
    assert page.filling is not None
    rows = page.filling.model.answers.rows.get("people", ())
    return [str(row.get("code").value) for row in rows]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_house_incident_is_reported_kept_signed_and_looked_at(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    code = factories.add_worker(desk, Role.HOUSE)
    her = arrive(desk, "بريا")
    hers, manager = residents.resident_row(desk, her).code, desk.staff.sign_in_code
    stop(desk)
    guard = unlock.unlock(desk.parts, code, factories.WORKER_PHRASE)
    kit = make_kit(guard, clock, language)
    qtbot.addWidget(kit.window)
    HousePage(kit.context, kit.window).head.incidents.click()
    assert kit.opened == [(PageName.INCIDENTS, "")]
    listed = IncidentsPage(kit.context, kit.window)
    listed.show_subject("")
    assert listed.stack.currentIndex() == 1
    listed.report.click()
    assert kit.opened[-1] == (PageName.FORM, "house/incident")
    page = whole(FormPage(kit.context, kit.window, clock=clock))
    page.show_subject("house/incident")
    assert page.filling is not None
    assert page.header.stop_button.isHidden(), "nobody is talked to"
    for key, value in (("what", "verbal"), ("facts", "كلام عال")):
        page.filling.model.set_value(Spot(key), value)
    page.beside.naming.line.setText(hers[-4:])
    qtbot.keyClick(page.beside.naming.line, Qt.Key.Key_Return)
    assert people_of(page) == [hers]
    assert "بريا" not in page.beside.naming.line.entries[0].name, "by codes alone"
    assert page.filling.section.key == "people"
    page.leave()
    again = whole(FormPage(kit.context, kit.window, clock=clock))
    again.show_subject("house/incident")
    assert people_of(again) == [hers], "what was typed waits"
    assert again.filling is not None
    again.filling.foot.act.click()
    again.review.foot.act.click()
    assert again.stack.currentWidget() is again.signed
    assert again.subject.startswith("house/incident@")
    assert not again.signed.correct_button.isHidden(), "she signed it herself"
    assert not again.signed.foot.act.isHidden()
    again.signed.foot.act.click()
    assert kit.opened[-1] == (PageName.INCIDENTS, "")
    listed.refresh()
    assert not listed.waiting.isHidden()
    stop(guard)
    reader = unlock.unlock(desk.parts, manager, PASSPHRASE)
    kit = make_kit(reader, clock, language)
    qtbot.addWidget(kit.window)
    _looks(kit, qtbot)
    stop(reader)


def _looks(kit: Kit, qtbot: QtBot) -> None:
    (due,) = [row for row in today.today(kit.desk).due if row.resident_id == THE_HOUSE]
    rows = TodayRows(kit.context, lambda _finding: None)
    line = rows.due(due)
    assert kit.context.words(HOUSE) in line.accessibleName()
    line.opened.emit()
    assert kit.opened[-1] == (PageName.FORM, due.subject)
    page = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    page.show_subject(due.subject)
    assert page.stack.currentWidget() is page.signed
    page.signed.correct_button.click()
    page.signed.reason.line.setText("نُظر فيها")
    qtbot.keyClick(page.signed.reason.line, Qt.Key.Key_Return)
    assert page.filling is not None
    page.filling.model.set_value(Spot("review_done"), "yes")
    page.filling.foot.act.click()
    page.review.foot.act.click()
    assert [row for row in today.today(kit.desk).due if row.resident_id == THE_HOUSE] == []
    page.signed.history_wanted.emit()
    name, subject = kit.opened[-1]
    assert name is PageName.HISTORY
    history = HistoryPage(kit.context, kit.window, clock=kit.clock)
    history.show_subject(subject)
    assert [one.version_no for one in history.versions] == [2, 1]
    history.print.click()
    source = read_subject(kit.opened[-1][1])
    assert source is not None
    assert (kit.opened[-1][0], source.kind) == (PageName.PREVIEW, HOUSE_INCIDENT)
    history.correct.click()
    assert kit.opened[-1] == (PageName.FORM, subject)
    history.back.click()
    assert kit.opened[-1] == (PageName.INCIDENTS, "")
    file = whole(FilePage(kit.context, kit.window))
    (row,) = residents.residents_list(kit.desk, "in_house").rows
    file.show_subject(row.id)
    entry = next(
        one for one in residents.open_file(kit.desk, row.id).timeline if one.form_key == "incident"
    )
    file.timeline.opened.emit(entry)
    assert kit.opened[-1][0] is PageName.FORM
    assert kit.opened[-1][1].startswith("house/incident@")


def test_the_line_to_name_residents_stands_beside_the_questions_alone(kit: Kit) -> None:
    page = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    page.show_subject("house/incident")
    assert page.filling is not None
    page.filling.model.set_value(Spot("what"), "verbal")
    assert not page.beside.naming.isHidden()
    page.filling.foot.act.click()
    assert page.stack.currentWidget() is page.review
    assert page.beside.naming.isHidden()
    page.review.back.emit()
    assert not page.beside.naming.isHidden()
    page.pacing.rests.emit()
    assert page.stack.currentWidget() is page.calm
    assert page.beside.naming.isHidden()
    page.calm.button.click()
    assert not page.beside.naming.isHidden()
    page.filling.model.set_value(Spot("what"), "management")
    page.filling.foot.act.click()
    page.review.back.emit()
    assert not page.beside.naming.isHidden(), "a manager names her in the sealed part"


def test_in_what_is_for_management_a_manager_names_her_and_nobody_else_does(
    kit: Kit, qtbot: QtBot
) -> None:
    guard_code, her = factories.add_worker(kit.desk, Role.HOUSE), arrive(kit.desk, "بريا")
    code = residents.resident_row(kit.desk, her).code
    page = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    page.show_subject("house/incident")
    assert page.filling is not None
    page.filling.model.set_value(Spot("what"), "management")
    page.beside.naming.line.setText(code)
    qtbot.keyClick(page.beside.naming.line, Qt.Key.Key_Return)
    rows = page.filling.model.answers.rows
    assert [row.get("code").value for row in rows["sealed_people"]] == [code]
    assert "people" not in rows
    assert page.filling.section.key == "sealed_around"
    page.leave()
    stop(kit.desk)
    guard = unlock.unlock(kit.desk.parts, guard_code, factories.WORKER_PHRASE)
    other = make_kit(guard, kit.clock, kit.context.fmt.language)
    qtbot.addWidget(other.window)
    page = whole(FormPage(other.context, other.window, clock=other.clock))
    page.show_subject("house/incident")
    assert page.filling is not None
    page.filling.model.set_value(Spot("what"), "verbal")
    assert not page.beside.naming.isHidden()
    page.filling.model.set_value(Spot("what"), "management")
    assert page.beside.naming.isHidden(), "she can write nothing there"
    stop(guard)


def test_a_manager_chooses_the_complaint_that_belongs_to_it(kit: Kit) -> None:
    her = arrive(kit.desk, "بريا")
    code = residents.resident_row(kit.desk, her).code
    notes.write_note(kit.desk, her, factories.note("كان الطعام باردًا", NoteKind.FEEDBACK))
    words = told(code, what="verbal")
    signed = house_reports.sign_report(kit.desk, words, Seen())
    page = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    page.show_subject(f"house/incident@{signed}")
    page.signed.correct_button.click()
    page.signed.reason.line.setText("نُظر فيها")
    page.signed.reason.line.returnPressed.emit()
    assert page.filling is not None
    page.filling.show_section("review", "complaint")
    (view,) = [one for one in page.filling.body.questions() if one.spot == Spot("complaint")]
    assert isinstance(view.editor, TextEditor)
    known = view.editor.line.completer()
    assert known is not None
    model = known.model()
    assert model is not None
    assert [str(model.index(at, 0).data()).startswith(code) for at in range(model.rowCount())] == [
        True
    ]
    page.leave()


def test_a_report_that_was_begun_is_given_up(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def ask(question: object, act: object, **_how: object) -> bool:
        asked.append((question, act))
        return len(asked) > 1

    monkeypatch.setattr(kit.context.messages, "ask", ask)
    page = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    page.show_subject("house/incident")
    assert page.filling is not None
    discard = page.filling.save_state.discard
    assert discard.isHidden(), "nothing is kept yet"
    page.filling.model.set_value(Spot("facts"), "كلام عال")
    page.leave()
    assert not discard.isHidden()
    discard.click()
    assert len(today.today(kit.desk).drafts) == 1, "she thought better of it"
    discard.click()
    assert asked == [(ASK_DISCARD, discard.text())] * 2
    assert kit.opened[-1] == (PageName.INCIDENTS, "")
    page.leave()
    assert today.today(kit.desk).drafts == (), "what still stands on the screen is not kept again"
    page.show_subject("house/incident")
    assert page.filling.model.answers.is_empty


def test_a_correction_that_was_begun_is_given_up(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Answers.empty().with_value("what", "theft")
    signed = house_reports.sign_report(kit.desk, words, Seen())
    monkeypatch.setattr(kit.context.messages, "ask", lambda *_asked: True)
    page = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    page.show_subject(f"house/incident@{signed}")
    page.signed.correct_button.click()
    qtbot.keyClicks(page.signed.reason.line, "the wrong room")
    qtbot.keyClick(page.signed.reason.line, Qt.Key.Key_Return)
    assert page.filling is not None
    assert page.filling.save_state.discard.isHidden()
    page.filling.model.set_value(Spot("place"), "المطبخ")
    page.leave()
    page.filling.save_state.discard.click()
    assert page.stack.currentWidget() is page.signed
    assert page.signed.reason.line.text() == "", "its reason is given up with it"
    page.leave()
    with kit.desk.database.read() as tx:
        assert tx.house_drafts.all_for(kit.desk.staff.id) == ()


def test_a_report_that_cannot_be_given_up_is_kept_on(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kit.context.messages, "ask", lambda *_asked: True)
    monkeypatch.setattr(house_reports, "discard_report", _refused)
    page = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    page.show_subject("house/incident")
    assert page.filling is not None
    page.filling.model.set_value(Spot("facts"), "كلام")
    page.leave()
    page.filling.save_state.discard.click()
    page.filling.model.set_value(Spot("facts"), "كلام عال")
    page.leave()
    assert house_reports.open_report(kit.desk).answers.get("facts").value == "كلام عال"


def _refused(*_given: object) -> None:
    raise NotAllowed


def test_why_it_is_corrected_comes_back_after_a_lock(kit: Kit, qtbot: QtBot) -> None:
    signed = house_reports.sign_report(
        kit.desk, Answers.empty().with_value("what", "theft"), Seen()
    )
    subject = f"house/incident@{signed}"
    page = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    page.show_subject(subject)
    page.signed.correct_button.click()
    qtbot.keyClicks(page.signed.reason.line, "the wrong room")
    page.leave()
    again = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    again.show_subject(subject)
    assert again.signed.reason.line.text() == "the wrong room"
    assert not again.signed.reason.isHidden()


def test_an_incident_of_nobody_stands_among_the_kept_files_and_is_deleted_by_two(
    kit: Kit, qtbot: QtBot
) -> None:
    second = factories.add_worker(kit.desk, Role.DATA_OFFICER)
    page = RetentionPage(kit.context)
    qtbot.addWidget(page)
    page.refresh()
    assert page.house.isHidden()
    signed = house_reports.sign_report(kit.desk, Answers.empty().with_value("what", "fire"), Seen())
    page.refresh()
    assert page.house.text() == kit.context.words(OF_HOUSE, 1)
    assert page.rows.rowCount() == 0
    kit.clock.at += timedelta(days=366)
    again.confirm_myself(kit.desk, PASSPHRASE)
    page.refresh()
    assert kit.context.words(OLDER, 1) in page.house.text()
    assert page.count.text() == kit.context.words(FILES, 0)
    row, side = page.rows.row(0), page.side
    assert row.code == "I-2026-0001"
    assert kit.context.words(INCIDENT) in side.state.text()
    assert side.hold.isHidden()
    assert side.told.isHidden()
    side.open.click()
    assert kit.opened[-1] == (PageName.FORM, f"house/incident@{signed}")
    side.purge.click()
    assert side.forever.text() == kit.context.words(INCIDENT_FOREVER)
    side.typed.setText("i-2026-0001")
    side.go_on.click()
    side.second_code.setText(second)
    side.passphrase.edit.setText(factories.WORKER_PHRASE)
    side.delete.click()
    assert kit.told[-1][0] == kit.context.words(INCIDENT_GONE)
    name, subject = kit.opened[-1]
    assert name is PageName.PREVIEW
    preview = whole(PreviewPage(kit.context))
    qtbot.addWidget(preview)
    preview.show_subject(subject)
    assert len(preview.view.sheets) == 1
    page.refresh()
    assert page.rows.rowCount() == 0
    assert page.certificates.row(0).code == "I-2026-0001"
    her = arrive(kit.desk, "بريا")
    left = ExitNotice(kit.desk.local_today(), ExitReason.OWN_HOUSING)
    retention.record_exit(kit.desk, her, left)
    page.refresh()
    assert not side.told.isHidden(), "a file is spoken of as before"
    assert side.forever.text() == kit.context.words(FOREVER)


def test_bare_numbers_of_the_timeline_are_in_the_digits_of_the_reader(tmp_path: Path) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    kit = make_kit(desk, clock, "ar")
    kit.context.fmt.digits = Digits.ARABIC
    timeline = Timeline(kit.context, kit.window)
    copy = {"way": "طباعة", "document": "إيصال", "copy": "12"}
    assert "١٢" in timeline._said(Message(PAPER, copy))
    number = Message(NAMED, {"number": "I-2026-0001"})
    assert "I-2026-0001" in timeline._said(number), "a code stays as it is"
    stop(desk)
