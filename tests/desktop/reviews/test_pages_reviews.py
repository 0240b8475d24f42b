"""File review in the window: draw, answer, find, send, answer, settle; in both languages."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.reviews.finding_dialogs import (
    AnswerFinding,
    MyFindings,
    NewFinding,
    SendBack,
)
from shelter_desk.desktop.reviews.page import ReviewsPage
from shelter_desk.desktop.reviews.review_page import ReviewPage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import ResidentId, ReviewId
from shelter_desk.domain.reviews import FindingState, ItemResult
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import reviews
from shelter_desk.services.records import records
from tests import factories
from tests.desktop.pages_kit import HandClock, Kit, arrive, make_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(kit: Kit, qtbot: QtBot, page: Page, subject: str = "") -> None:
    qtbot.addWidget(page)
    kit.context.tasks.changed.connect(
        lambda topics: page.refresh() if topics & page.topics else None
    )
    page.resize(1000, 640)
    page.show()
    page.show_subject(subject)


def review_page(kit: Kit, qtbot: QtBot, review_id: str) -> ReviewPage:
    page = ReviewPage(kit.context)
    shown(kit, qtbot, page, review_id)
    return page


def lines_of(page: ReviewPage, key: str) -> int:
    return next(place for place, line in enumerate(page.lines) if line.item.key == key)


def give_finding(kit: Kit, her: ResidentId, words: str = "Sign the two notes") -> ReviewId:
    review_id = reviews.review_file(kit.desk, her)
    due = kit.desk.local_today() + timedelta(days=7)
    reviews.add_finding(kit.desk, review_id, words, kit.desk.staff.id, due)
    return review_id


def test_a_sample_is_drawn_and_a_file_is_chosen_by_its_code(kit: Kit, qtbot: QtBot) -> None:
    for number in range(4):
        arrive(kit.desk, f"Mariam {number}")
    page = ReviewsPage(kit.context)
    shown(kit, qtbot, page)
    assert page.stack.currentIndex() == 1
    page.draw.click()
    assert page.rows.rowCount() == 3
    assert page.workers.rowCount() == 0
    assert page.people.isHidden(), "no heads over nothing"
    assert not page.nobody.isHidden()
    page.code.setText("sd-2026-0009")
    page.choose.click()
    assert kit.told[-1][1] == "attention"
    taken = {page.rows.row(place).code for place in range(3)}
    (left,) = {f"SD-2026-000{n}" for n in range(1, 5)} - taken
    page.code.setText(left.lower())
    qtbot.keyClick(page.code, Qt.Key.Key_Return)
    name, review_id = kit.opened[-1]
    assert name is PageName.REVIEW
    assert page.rows.rowCount() == 4
    assert not page.draw.isEnabled()
    assert page.rows.row(page.rows.position_of(review_id)).code == left


def test_the_checklist_is_answered_line_by_line_and_finished(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    records.sign_record(kit.desk, her, "intake", Answers.empty())
    review_id = reviews.review_file(kit.desk, her)
    page = review_page(kit, qtbot, review_id)
    assert len(page.lines) == 9
    page.lines[-1].words.setEnabled(True)
    assert page.lines[-1].words.nextInFocusChain() is page.new, "the button below comes last"
    line = page.lines[lines_of(page, "intake")]
    line.choices[ItemResult.YES].click()
    line.words.setText("in good time")
    line.words.editingFinished.emit()
    kept = {one.key: one for one in reviews.reread_review(kit.desk, review_id).items}
    assert (kept["intake"].result, kept["intake"].words) == (ItemResult.YES, "in good time")
    assert page.lines[lines_of(page, "intake")] is line, "the line under the cursor stays"
    page.finish.click()
    assert kit.told[-1][1] == "attention", "seven lines have no answer"
    for line in page.lines:
        line.choices[ItemResult.NOT_APPLICABLE].click()
    page.finish.click()
    assert page.view is not None
    assert page.view.row.finished_at is not None
    assert page.finish.isHidden()
    assert not any(line.choices for line in page.lines)


def test_words_under_the_cursor_are_kept_on_the_way_out(kit: Kit, qtbot: QtBot) -> None:
    review_id = reviews.review_file(kit.desk, arrive(kit.desk))
    page = review_page(kit, qtbot, review_id)
    page.lines[0].choices[ItemResult.NO].click()
    page.lines[0].words.setText("talk on Sunday")
    page.leave()
    assert reviews.reread_review(kit.desk, review_id).items[0].words == "talk on Sunday"


def test_evidence_opens_the_record(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    records.sign_record(kit.desk, her, "intake", Answers.empty())
    page = review_page(kit, qtbot, reviews.review_file(kit.desk, her))
    links = page.lines[lines_of(page, "intake")].findChildren(LinkButton)
    links[0].click()
    assert kit.opened[-1] == (PageName.HISTORY, f"{her}/intake")
    page.file.click()
    assert kit.opened[-1] == (PageName.FILE, her)


def test_a_finding_travels_through_the_dialogs(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    page = review_page(kit, qtbot, reviews.review_file(kit.desk, her))
    page.new.click()
    dialog = page.dialog
    assert isinstance(dialog, NewFinding)
    dialog.act.click()
    assert not dialog.trouble.isHidden(), "nothing is written yet"
    dialog.questions.set_value("words", "Sign the two notes")
    dialog.act.click()
    assert len(page.cards) == 1

    today = TodayPage(kit.context)
    shown(kit, qtbot, today)
    words = " ".join(label.text() for label in today.findChildren(QLabel))
    assert "سيلام" in words
    assert page.view is not None
    (finding,) = page.view.findings
    today._answer(finding)
    asked = today.dialog
    assert isinstance(asked, AnswerFinding)
    asked.questions.set_value("words", "Both are signed")
    asked.act.click()
    (finding,) = page.view.findings
    assert finding.state is FindingState.ANSWERED

    page.cards[0].buttons[-1].click()
    back = page.dialog
    assert isinstance(back, SendBack)
    back.questions.set_value("words", "One is still open")
    back.act.click()
    (finding,) = page.view.findings
    assert finding.sent_back
    page.cards[0].settle.emit(finding)
    (finding,) = page.view.findings
    assert finding.state is FindingState.SETTLED
    assert page.cards[0].buttons == []


def test_the_next_review_says_what_changed_since(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    first = reviews.review_file(kit.desk, her)
    keys = [one.key for one in reviews.reread_review(kit.desk, first).items]
    reviews.answer_lines(kit.desk, first, [(key, ItemResult.NO, "then") for key in keys])
    reviews.finish_review(kit.desk, first, 1)
    page = review_page(kit, qtbot, reviews.review_file(kit.desk, her))
    line = page.lines[0]
    assert not line.before.isHidden()
    assert "then" in line.before.text()
    before = line.before.text()
    line.choices[ItemResult.YES].click()
    assert line.before.text() != before
    assert not page.since.isHidden()


def test_a_worker_finds_her_findings_in_the_file(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    code = factories.add_worker(kit.desk, Role.CASEWORKER)
    with kit.desk.database.read() as tx:
        worker = next(one for one in tx.staff.all() if one.sign_in_code == code)
    review_id = reviews.review_file(kit.desk, her)
    due = kit.desk.local_today() + timedelta(days=7)
    reviews.add_finding(kit.desk, review_id, "Call the agency", worker.id, due)
    hers = sit(kit, qtbot, code)
    page = FilePage(hers.context)
    shown(hers, qtbot, page, her)
    page._open_section("reviews")
    assert isinstance(page.findings, MyFindings)
    assert len(page.findings.cards) == 1
    page.findings.cards[0].buttons[0].click()
    asking = page.findings.asking
    assert asking is not None
    asking.questions.set_value("words", "Called")
    asking.act.click()
    assert page.findings.cards[0].buttons == []


def test_an_auditor_sees_no_name_in_the_window(kit: Kit, qtbot: QtBot) -> None:
    review_id = give_finding(kit, arrive(kit.desk), "Ask سيلام")
    reviews.answer_lines(kit.desk, review_id, [("papers", ItemResult.NO, "سيلام said")])
    code = factories.add_worker(kit.desk, Role.AUDITOR)
    hers = sit(kit, qtbot, code)
    page = review_page(hers, qtbot, review_id)
    listed = ReviewsPage(hers.context)
    shown(hers, qtbot, listed)
    assert listed.rows.rowCount() == 1
    assert listed.drawing.isHidden()
    texts = [label.text() for one in (page, listed) for label in one.findChildren(QLabel)]
    texts += [column.words(listed.rows.row(0)) for column in listed.rows._columns]
    assert not any("سيلام" in text or "ليلى" in text or "Layla" in text for text in texts)
    assert page.finish.isHidden()
    assert page.new.isHidden()
    assert page.file.isHidden()
    assert not any(line.choices for line in page.lines)


def sit(kit: Kit, qtbot: QtBot, code: str) -> Kit:
    """Somebody else at the same desk."""
    unlock.lock(kit.desk, ReturnPlace())
    desk: Desk = unlock.unlock(kit.desk.parts, code, factories.WORKER_PHRASE)
    clock = kit.clock
    assert isinstance(clock, HandClock)
    made = make_kit(desk, clock, kit.context.language)
    qtbot.addWidget(made.window)
    return made
