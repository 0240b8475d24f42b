from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.preview.outlets import Outlets
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.printing import Job
from shelter_desk.desktop.preview.source import read_subject
from shelter_desk.desktop.print_system.page_image import image
from shelter_desk.desktop.print_system.papers import to_print
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AgencyId, ConsentId, ResidentId
from shelter_desk.domain.paper import WayOut
from shelter_desk.domain.paper_errors import PaperStopped
from shelter_desk.domain.print_runs import OnPrinter
from shelter_desk.domain.printer_errors import PrintFailed
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.printing.press.press import Press
from shelter_desk.services.consents import consents
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.referral import ReferralDraft
from tests.desktop.pages_kit import Kit, agree, arrive, hospital, make_desk, make_kit, whole


@dataclass
class Scene:
    """Everything a preview test starts from."""

    kit: Kit
    folder: Path
    resident: ResidentId
    agency: AgencyId
    consent: str

    def outlets(self) -> Outlets:
        return Outlets(lambda _parent: self.folder / "document.pdf")

    def open(self, qtbot: QtBot, what: str) -> PreviewPage:
        page = whole(PreviewPage(self.kit.context, outlets=self.outlets()))
        qtbot.addWidget(page)
        page.resize(1178, 712)
        page.show()
        page.show_subject(f"{self.resident}/{what}")
        return page


@pytest.fixture(params=("ar", "en"))
def scene(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Scene:
    desk, clock = make_desk(tmp_path / "desk")
    kit = make_kit(desk, clock, request.param)
    qtbot.addWidget(kit.window)
    kit.computer.names = ("Office",)
    resident, agency = arrive(desk), hospital(desk)
    given = agree(desk, resident, agency, DataItem.NAME)
    out = tmp_path / "out"
    out.mkdir()
    return Scene(kit, out, resident, agency, given)


def test_subjects_are_read() -> None:
    source = read_subject("r/referral/x/receiver")
    assert source is not None
    assert source.copies_for == (CopyFor.RECEIVER,)
    assert not source.counts_copies
    blank = read_subject("r/consent-blank")
    assert blank is not None
    assert not blank.names_somebody
    assert read_subject("") is None
    assert read_subject("r/other") is None
    assert read_subject("r/referral") is None


def test_the_pages_are_pictures_of_the_very_bytes(scene: Scene, qtbot: QtBot) -> None:
    page = scene.open(qtbot, "consent")
    assert page.paper is not None
    pictures = paper.page_pictures(scene.kit.desk, page.paper.pdf, page.view.dpi())
    assert len(page.view.sheets) == len(pictures) > 0
    shown = page.view.sheets[0].picture
    assert shown is not None
    assert shown == image(pictures[0])
    assert shown != image(pictures[-1]), "another page looks otherwise"
    assert not page.draft.isHidden(), "the texts wait for a reviewer"
    width = page.view.sheets[0].width()
    qtbot.keyClick(page.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.view.sheets[0].width() > width


def test_a_document_begins_as_wide_as_there_is_room(scene: Scene, qtbot: QtBot) -> None:
    page = whole(PreviewPage(scene.kit.context, outlets=scene.outlets()))
    qtbot.addWidget(page)
    page.resize(1178, 712)
    page.show()
    # the first document of a page whose layout never ran: Qt says 98 pixels until it has
    page.show_subject(f"{scene.resident}/consent")
    qtbot.waitUntil(lambda: bool(page.view.sheets))
    assert page.view.zoom >= 90
    assert page.view.horizontalScrollBar().maximum() == 0
    page.view.step_zoom(1)
    larger = page.view.zoom
    page.side.show_copies(2)
    page.side.copies_changed.emit(2)
    qtbot.wait(400)
    assert page.view.zoom == larger


def test_where_there_is_no_paper_nothing_asks_what_the_copy_is_for(
    scene: Scene, qtbot: QtBot
) -> None:
    page = scene.open(qtbot, "screening")
    assert page.stack.currentWidget() is page.refusal
    assert not page.side.isVisible()
    assert not page.sizes.isVisible()
    assert page.back.isVisible()
    page.back.click()
    assert scene.kit.backs == [True], "whoever is refused is led back to where she came from"
    page.resize(900, 600)
    page.show_subject(f"{scene.resident}/consent")
    qtbot.waitUntil(lambda: bool(page.view.sheets))
    assert page.side.isVisible()
    assert page.sizes.isVisible()
    assert page.view.horizontalScrollBar().maximum() == 0, "its whole width is seen"


def test_page_down_turns_pages(scene: Scene, qtbot: QtBot) -> None:
    page = scene.open(qtbot, "consent")
    page.view.setFocus()
    bar = page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=2000)
    qtbot.keyClick(page.view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=2000)


def test_printing_is_written_down_first_and_counted_after(scene: Scene, qtbot: QtBot) -> None:
    page = scene.open(qtbot, "consent")
    assert page.paper is not None
    assert page.paper.copy_numbers == (1, 2), "hers and ours"
    page.side.copy_row.findChildren(type(page.side.save))[1].click()
    page._gather()
    assert [*page.paper.copy_numbers] == [1, 2, 3]
    sheets = len(page.view.sheets)
    seen = paper.page_pictures(scene.kit.desk, page.paper.pdf, 40)
    page.side.print.click()
    assert scene.kit.computer.sent == [("Office", sheets)]
    (printed,) = scene.kit.computer.papers
    assert paper.page_pictures(scene.kit.desk, printed, 40) == seen, "as it was shown"
    copies = paper.copies_of(scene.kit.desk, scene.resident)
    assert {one.copy_number for one in copies} == {1, 2, 3}
    assert {one.way for one in copies} == {WayOut.PRINTED}
    assert page.side.stack.currentIndex() == 3
    page.side.sheets.keep.click()
    assert page.side.stack.currentIndex() == 0
    assert [*page.paper.copy_numbers] == [4, 5, 6], "made anew, with its own numbers"


def test_another_number_of_sheets_is_written_down(scene: Scene, qtbot: QtBot) -> None:
    page = scene.open(qtbot, "consent")
    page.side.print.click()
    page.side.counted.emit(0)
    rows = audit.audit_page(scene.kit.desk, AuditFilter(acts=frozenset({Act.PRINT}))).rows
    assert len(rows) == 2
    counted = audit.audit_page(scene.kit.desk, AuditFilter(acts=frozenset({Act.SHEETS}))).rows
    assert [row.detail for row in counted] == [f"sheets 0/{len(page.view.sheets)}"]


def test_no_printer_is_a_sentence_and_nothing_is_logged(scene: Scene, qtbot: QtBot) -> None:
    scene.kit.computer.names = ()
    page = scene.open(qtbot, "consent")
    assert not page.side.printers.no_printer.isHidden()
    page.side.print.click()
    assert scene.kit.told[-1][1] == "attention"
    assert paper.copies_of(scene.kit.desk, scene.resident) == ()
    assert page.side.print.isEnabled()


def test_a_printer_that_fails_is_said_and_logged(scene: Scene, qtbot: QtBot) -> None:
    scene.kit.computer.fault = PrintFailed()
    page = scene.open(qtbot, "consent")
    page.side.print.click()
    assert scene.kit.told[-1][1] == "attention"
    counted = audit.audit_page(scene.kit.desk, AuditFilter(acts=frozenset({Act.SHEETS}))).rows
    assert counted == (), "what came out is hers to say, also after a lock"
    assert page.side.stack.currentIndex() == 3, "it may have stopped in the middle"
    assert page.side.print.isEnabled()
    assert page.paper is not None
    assert page.paper.copy_numbers == (3, 4)


def test_every_copy_needs_a_reason(scene: Scene, qtbot: QtBot) -> None:
    page = scene.open(qtbot, "consent")
    page.side.reason.set_value("why", "other")
    page.side.print.click()
    assert scene.kit.computer.sent == []
    page.side.reason.set_value("other", "للمحكمة")
    page.side.print.click()
    assert paper.copies_of(scene.kit.desk, scene.resident)[0].reason == "للمحكمة"


def test_a_protected_copy_is_offered_first_with_words(scene: Scene, qtbot: QtBot) -> None:
    page = scene.open(qtbot, "consent")
    page.side.save_plain.click()
    assert page.window().focusWidget() is page.side.unprotected.back, (
        "a key too early saves nothing"
    )
    page.side.unprotected.back.click()
    page.side.save.click()
    form = page.side.protected
    assert page.window().focusWidget() is form.first.edit
    form.offer.click()
    phrase = form.first.edit.text()
    assert len(phrase.split()) == 6
    assert (form.offered.text(), form.offered.wordWrap()) == (phrase, True), "every word in sight"
    form.second.edit.setText("another")
    form.save.click()
    assert not form.fault.isHidden()
    assert not list(scene.folder.iterdir())
    form.second.edit.setText(phrase)
    form.save.click()
    (saved,) = scene.folder.iterdir()
    assert saved.read_bytes().startswith(b"%PDF")
    assert b"/Encrypt" in saved.read_bytes()
    assert paper.copies_of(scene.kit.desk, scene.resident)[0].way is WayOut.SAVED_ENCRYPTED
    assert form.first.edit.text() == "", "the passphrase does not stay in the window"
    assert (form.offered.text(), form.offered.isHidden()) == ("", True)


def test_a_weak_passphrase_is_refused(scene: Scene, qtbot: QtBot) -> None:
    page = scene.open(qtbot, "consent")
    page.side.save.click()
    for one in (page.side.protected.first, page.side.protected.second):
        one.edit.setText("short")
    page.side.protected.save.click()
    assert scene.kit.told[-1][1] == "attention"
    assert not list(scene.folder.iterdir())


def test_a_plain_copy_comes_after_a_sentence_and_is_logged(scene: Scene, qtbot: QtBot) -> None:
    page = scene.open(qtbot, "consent")
    assert page.paper is not None
    shown = page.paper.pdf
    page.side.save_plain.click()
    assert page.side.stack.currentIndex() == 2
    assert not list(scene.folder.iterdir())
    page.side.unprotected.save.click()
    (saved,) = scene.folder.iterdir()
    assert saved.read_bytes() == shown, "the very bytes that were shown"
    assert paper.copies_of(scene.kit.desk, scene.resident)[0].way is WayOut.SAVED_PLAIN


def test_a_copy_that_is_saved_late_leaves_another_document_as_it_is(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, tasks = scene.open(qtbot, "consent"), scene.kit.context.tasks
    late: list[Callable[[], None]] = []
    plain = tasks.submit
    page.side.save_plain.click()
    with monkeypatch.context() as slow:
        slow.setattr(tasks, "submit", lambda *given: late.append(lambda: plain(*given)))
        page.side.unprotected.save.click()
    page.show_subject(f"{scene.resident}/consent-blank")
    page.side.save.click()
    page.side.protected.first.edit.setText("zz 1")
    late.pop()()
    assert list(scene.folder.iterdir())
    assert page.side.stack.currentIndex() == 1
    assert page.side.protected.first.edit.text() == "zz 1"


def test_a_referral_she_did_not_agree_to_is_a_sentence_not_a_page(
    scene: Scene, qtbot: QtBot
) -> None:
    kit = scene.kit
    draft = ReferralDraft(scene.agency, "فحص", "ألم", items=frozenset({DataItem.NAME}))
    made = referrals.draft_referral(kit.desk, scene.resident, draft)
    page = scene.open(qtbot, f"referral/{made}/person")
    assert page.paper is not None
    assert page.side.copy_row.isHidden()
    consents.withdraw_consent(kit.desk, ConsentId(scene.consent))
    page.side.print.click()
    assert scene.kit.computer.sent == [], "the gate is asked again before pages are sent"
    assert page.paper is None
    assert page.stack.currentWidget() is page.refusal
    assert page.refusal.text()
    assert not page.side.print.isEnabled()


def test_a_blank_form_names_nobody_and_needs_no_reason(scene: Scene, qtbot: QtBot) -> None:
    page = scene.open(qtbot, "consent-blank")
    assert page.paper is not None
    assert page.paper.resident_id is None
    assert page.side.reason.isHidden()
    page.side.print.click()
    assert scene.kit.computer.sent == [("Office", len(page.view.sheets))]


def test_nothing_decided_is_said(scene: Scene, qtbot: QtBot) -> None:
    other = arrive(scene.kit.desk, "بريا")
    page = whole(PreviewPage(scene.kit.context, outlets=scene.outlets()))
    qtbot.addWidget(page)
    page.show_subject(f"{other}/consent")
    assert page.stack.currentWidget() is page.refusal
    assert page.refusal.text()


def test_a_count_belongs_to_the_paper_that_was_sent(scene: Scene, qtbot: QtBot) -> None:
    page = scene.open(qtbot, "consent")
    assert page.paper is not None
    sent, many = page.paper, len(page.view.sheets)
    paper.record_printed(scene.kit.desk, sent, "her copy", "Office")
    page.show_subject(f"{scene.resident}/consent-blank")
    # the printer answers while another document is on the screen already
    job = Job(sent, f"{scene.resident}/consent", "her copy", "Office", None, OnPrinter(many))
    page._sending._send(job, to_print(scene.kit.desk, sent))
    page.side.counted.emit(many + 1)
    rows = audit.audit_page(scene.kit.desk, AuditFilter(acts=frozenset({Act.SHEETS}))).rows
    assert [row.resident_id for row in rows] == [scene.resident]
    assert f"{many + 1}/{many}" in str(rows[0].detail)
    page.side.counted.emit(0)
    again = audit.audit_page(scene.kit.desk, AuditFilter(acts=frozenset({Act.SHEETS}))).rows
    assert len(again) == 1, "nothing was sent since"


def _fails_once(monkeypatch: pytest.MonkeyPatch, press: Press, what: str) -> None:
    """The process that makes paper stops in the middle of the next job."""

    def stop(*_given: object) -> NoReturn:
        monkeypatch.undo()
        raise PaperStopped

    monkeypatch.setattr(press, what, stop)


@pytest.mark.parametrize("what", ["press_sheets", "pictures"])
def test_a_paper_that_could_not_be_made_is_made_anew_with_one_click(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    page = whole(PreviewPage(scene.kit.context, outlets=scene.outlets()))
    qtbot.addWidget(page)
    page.show()
    _fails_once(monkeypatch, scene.kit.desk.press, what)
    page.show_subject(f"{scene.resident}/consent")
    assert page.stack.currentWidget() is page.refusal
    assert page.refusal.text() == scene.kit.context.words(PaperStopped().message)
    assert not page.side.print.isEnabled()
    page.refusal.again.click()
    assert page.stack.currentWidget() is page.view
    assert page.side.print.isEnabled()
    assert page.side.save.isEnabled()


def test_what_she_did_not_agree_to_offers_no_second_try(scene: Scene, qtbot: QtBot) -> None:
    other = arrive(scene.kit.desk, "بريا")
    page = whole(PreviewPage(scene.kit.context, outlets=scene.outlets()))
    qtbot.addWidget(page)
    page.show()
    page.show_subject(f"{other}/consent")
    assert page.refusal.isVisible()
    assert not page.refusal.again.isVisible()
