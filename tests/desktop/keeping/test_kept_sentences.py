"""What somebody types in a sentence is on the disk soon, and comes back after a lock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.file.glass import GlassDialog
from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.keeping.unsealing import UnsealDialog
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.people.page import PeoplePage
from shelter_desk.desktop.retention.leaving_house import ExitPage
from shelter_desk.desktop.retention.page import RetentionPage
from shelter_desk.desktop.reviews.finding_dialogs import FindingDialog
from shelter_desk.desktop.reviews.review_page import ReviewPage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import ResidentId, ReviewId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import reviews
from shelter_desk.services.stays import retention
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.desktop import every_page
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.open_desk import Open, kept
from tests.desktop.people import people_pages

SENTENCE = "ينقص توقيع الشاهدة · the witness has not signed"
SOON_MS = 4000
LEAST_FIELDS = 15


def fields_in(root: QWidget) -> list[QTextEdit | QPlainTextEdit]:
    found: list[QTextEdit | QPlainTextEdit] = [
        *root.findChildren(QTextEdit),
        *root.findChildren(QPlainTextEdit),
    ]
    return [one for one in found if one.isVisible() and one.isEnabled() and not one.isReadOnly()]


Field = QTextEdit | QPlainTextEdit


def not_kept(desk: Desk, markers: dict[Field, str], qtbot: QtBot) -> list[Field]:
    """Which fields hold words that do not wait on the disk after some seconds."""

    def missing() -> list[Field]:
        there = kept(desk)
        return [one for one, marker in markers.items() if marker not in there]

    if markers:
        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not missing(), timeout=SOON_MS)
    return missing()


def test_every_field_of_several_lines_is_kept_while_it_is_typed_in(
    app: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    house = every_page.make_house(app, tmp_path / "house", (1366, 768))
    house.wear("ar")
    lost: dict[str, str] = {}
    typed = 0
    for walk in (every_page.pages, people_pages.pages):
        for name, root in walk(house):
            before = {one: one.toPlainText() for one in fields_in(root)}
            markers = {one: f"Qzvortex{typed + place}" for place, one in enumerate(before)}
            typed += len(before)
            for one, marker in markers.items():
                one.setPlainText(marker)

            lost |= {one.accessibleName(): name for one in not_kept(house.desk, markers, qtbot)}
            for one, words in before.items():
                one.setPlainText(words)
    house.app.window.close()
    assert typed >= LEAST_FIELDS
    assert not lost, "\n".join(f"{where}: {what}" for what, where in lost.items())


@pytest.fixture
def opened(make_desk_app: MakeDeskApp, tmp_path: Path, language: str) -> Iterator[Open]:
    made = factories.create_desk(factories.make_parts(tmp_path / "desk"))
    code = made.desk.staff.sign_in_code
    first = factories.admit(made.desk, "سيلام")
    review_id = reviews.review_file(made.desk, first)
    for words in ("first", "second"):
        due = made.desk.local_today()
        reviews.add_finding(made.desk, review_id, words, made.desk.staff.id, due)
    (one, _two) = reviews.reread_review(made.desk, review_id).findings
    reviews.answer_finding(made.desk, one.id, "signed", one.rev)
    gone = factories.admit(made.desk, "Hana")
    notice = ExitNotice(made.desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(made.desk, gone, notice)
    unlock.lock(made.desk, ReturnPlace())
    app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    app.start()
    app.window.resize(1366, 768)
    app.window.show()
    yield Open(app, code)
    if app.session is not None:
        app.window.close()


def residents_of(opened: Open) -> tuple[ResidentId, ResidentId]:
    with opened.desk.database.read() as tx:
        first, gone = sorted(tx.residents.recent(9), key=lambda one: one.code)
    return first.id, gone.id


def review_of(opened: Open) -> ReviewId:
    (row,) = reviews.reviews_overview(opened.desk).rows
    return row.id


def new_finding(opened: Open) -> FindingDialog:
    page = opened.go(PageName.REVIEW, review_of(opened))
    assert isinstance(page, ReviewPage)
    page.new.click()
    return _finding(opened)


def _finding(opened: Open) -> FindingDialog:
    found = opened.dialog()
    assert isinstance(found, FindingDialog)
    return found


def answered(opened: Open) -> FindingDialog:
    page = opened.go(PageName.TODAY)
    assert isinstance(page, TodayPage)
    (waits,) = [
        one for one in reviews.my_findings(opened.desk, residents_of(opened)[0]) if not one.answer
    ]
    page._answer(waits)
    return _finding(opened)


def sent_back(opened: Open) -> FindingDialog:
    page = opened.go(PageName.REVIEW, review_of(opened))
    assert isinstance(page, ReviewPage)
    (card,) = [one for one in page.cards if one.buttons[-1].text().endswith("…")]
    card.buttons[-1].click()
    return _finding(opened)


@pytest.mark.parametrize("begin", [new_finding, answered, sent_back])
def test_words_of_a_finding_survive_the_idle_lock(
    opened: Open, begin: Callable[[Open], FindingDialog]
) -> None:
    begin(opened).questions.set_value("words", SENTENCE)
    opened.lock()
    again = begin(opened)
    assert again.questions.text("words") == SENTENCE
    again.act.click()
    assert again.trouble.isHidden()
    opened.lock()
    fresh = kept(opened.desk)
    assert SENTENCE not in fresh, "what was sent waits no more"


def test_cancel_gives_them_up_and_escape_does_not(opened: Open, language: str) -> None:
    begun = new_finding(opened)
    page = opened.page
    assert isinstance(page, ReviewPage)
    plain = page.new.text()
    begun.questions.set_value("words", SENTENCE)
    begun.reject()
    every_page.settle()
    assert page.new.text() != plain, "the button says that words wait"
    again = new_finding(opened)
    assert again.questions.text("words") == SENTENCE
    again.give_up()
    every_page.settle()
    assert page.new.text() == plain
    assert new_finding(opened).questions.text("words") == ""


def test_an_exit_that_is_being_written_comes_back(opened: Open) -> None:
    first, _gone = residents_of(opened)
    page = opened.go(PageName.EXIT, first)
    assert isinstance(page, ExitPage)
    page.questions.set_value("words", SENTENCE)
    page.questions.set_value("reason", ExitReason.OWN_HOUSING.value)
    page.told.setChecked(True)
    opened.lock()
    again = opened.page
    assert isinstance(again, ExitPage), "the lock leads back"
    assert again.questions.text("words") == SENTENCE
    assert again.questions.text("reason") == ExitReason.OWN_HOUSING.value
    assert again.told.isChecked()
    assert again.record.isEnabled()
    again.record.click()
    assert kept(opened.desk) == ""
    left = opened.go(PageName.EXIT, first)
    assert isinstance(left, ExitPage)
    left.why.set_value("why", SENTENCE)
    opened.lock()
    back = opened.page
    assert isinstance(back, ExitPage)
    assert back.why.text("why") == SENTENCE


def test_the_reason_of_a_hold_comes_back_and_no_passphrase_does(opened: Open) -> None:
    page = opened.go(PageName.RETENTION)
    assert isinstance(page, RetentionPage)
    page.side.hold.click()
    page.side.why.setText(SENTENCE)
    opened.lock()
    again = opened.go(PageName.RETENTION)
    assert isinstance(again, RetentionPage)
    assert again.side.why.text() == ""
    again.side.purge.click()
    assert not again.side.wish.isChecked()
    again.side.second_code.setText("123")
    again.side.passphrase.edit.setText(factories.WORKER_PHRASE)
    again.side.to_choices()
    again.side.hold.click()
    assert again.side.why.text() == SENTENCE
    assert factories.WORKER_PHRASE not in kept(opened.desk)
    again.side.keep_reason.click()
    assert kept(opened.desk) == ""


def test_a_reason_to_open_a_file_comes_back(opened: Open) -> None:
    first, _gone = residents_of(opened)
    for make in (
        lambda page: GlassDialog(page.context, first, lambda: None, page),
        lambda page: UnsealDialog(page.context, first, page),
    ):
        page = opened.go(PageName.FILE, first)
        assert isinstance(page, FilePage)
        dialog = make(page)
        dialog.open()
        dialog.findChildren(QLineEdit)[0].setText(SENTENCE)
        opened.lock()
        again = make(opened.page)
        again.open()
        (line,) = again.findChildren(QLineEdit)
        assert line.text() == SENTENCE
        again.give_up()
        assert kept(opened.desk) == ""


def test_why_somebody_is_kept_out_comes_back(opened: Open) -> None:
    page = opened.go(PageName.PEOPLE)
    assert isinstance(page, PeoplePage)
    page.file.code.setText("SD-2026-0001")
    page.file.look_up()
    page.file.reason.setText(SENTENCE)
    opened.lock()
    again = opened.go(PageName.PEOPLE)
    assert isinstance(again, PeoplePage)
    again.file.code.setText("SD-2026-0001")
    again.file.look_up()
    assert again.file.reason.text() == SENTENCE


def test_within_two_seconds_they_are_on_the_disk(opened: Open, qtbot: QtBot) -> None:
    dialog = new_finding(opened)
    (area,) = fields_in(dialog)
    qtbot.keyClicks(area, "the witness")
    qtbot.waitUntil(lambda: "the witness" in kept(opened.desk), timeout=2000)
