from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.paper_names import OWN_COPY
from shelter_desk.desktop.preview.outlets import Outlets
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.source import CERTIFICATE
from shelter_desk.desktop.retention.leaving_house import ExitPage
from shelter_desk.desktop.retention.page import RetentionPage
from shelter_desk.desktop.retention.side import CHOOSE, PURGE, SECOND
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.services.opening import again
from shelter_desk.services.people import settings
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.desk import NewStaff
from shelter_desk.services.views.retention import ExitNotice
from tests.desktop.pages_kit import PASSPHRASE, Kit, arrive, whole

PHRASE = "window cardamom bridge feather quiet lemon"


def left(kit: Kit, called: str = "بريا") -> ResidentId:
    her = arrive(kit.desk, called)
    notice = ExitNotice(kit.desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(kit.desk, her, notice)
    return her


def open_page(kit: Kit, qtbot: QtBot) -> RetentionPage:
    page = RetentionPage(kit.context)
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject("")
    return page


def test_leaving_from_the_file_and_back_again(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk, "بريا")
    file = FilePage(kit.context)
    qtbot.addWidget(file)
    file.show_subject(str(her))
    qtbot.mouseClick(file.leaving, Qt.MouseButton.LeftButton)
    assert kit.opened[-1] == (PageName.EXIT, str(her))
    page = ExitPage(kit.context)
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(str(her))
    assert page.stack.currentIndex() == 0
    assert not page.record.isEnabled(), "why is not said yet"
    page.questions.set_value("reason", str(ExitReason.OTHER))
    page.questions.changed.emit()
    assert not page.record.isEnabled(), "another reason needs a sentence"
    page.questions.set_value("reason", str(ExitReason.OWN_HOUSING))
    page.questions.changed.emit()
    assert "2027" in page.tell.text()
    page.told.setChecked(True)
    qtbot.mouseClick(page.record, Qt.MouseButton.LeftButton)
    assert kit.opened[-1] == (PageName.FILE, str(her))
    found = retention.left(kit.desk, her)
    assert found is not None
    assert found.told
    file.refresh()
    assert any("2026" in chip.message.params.get("day", "") for chip in file._file.chips)  # type: ignore[union-attr]
    page.refresh()
    assert page.stack.currentIndex() == 1
    assert page.state.text()
    page.undo.click()
    assert kit.told[-1][1] == "attention", "a mistake needs a reason"
    page.why.set_value("why", "the wrong file")
    page.undo.click()
    assert retention.left(kit.desk, her) is None
    retention.record_exit(
        kit.desk, her, ExitNotice(kit.desk.local_today(), ExitReason.NEW_EMPLOYER)
    )
    page.refresh()
    page.back.click()
    assert residents.resident_row(kit.desk, her).in_house


def test_a_hold_is_put_and_lifted_and_months_are_kept(kit: Kit, qtbot: QtBot) -> None:
    left(kit)
    page = open_page(kit, qtbot)
    assert page.rows.rowCount() == 1
    assert not page.deleted.isVisible()
    page.side.hold.click()
    page.side.why.setText("Labour court 12/2026")
    page.side.keep_reason.click()
    assert "12/2026" in page.side.more.text()
    assert not page.side.purge.isVisible(), "what is held cannot be deleted"
    page.side.lift.click()
    page.side.why.setText("judgment given")
    page.side.keep_reason.click()
    assert page.side.purge.isVisible()
    page.months.setValue(6)
    page.keep.click()
    assert retention.months_kept(kit.desk) == 6
    assert not page.keep.isEnabled()


def test_two_people_delete_and_the_certificate_is_shown(kit: Kit, qtbot: QtBot) -> None:
    her, other = left(kit), left(kit, "Grace")
    second = settings.add_staff(kit.desk, NewStaff("هدى", "Huda", Role.DATA_OFFICER, "f", PHRASE))
    page = open_page(kit, qtbot)
    at = page.rows.position_of(str(her))
    page.table.setCurrentIndex(page.rows.index(at, 0))
    code = page.rows.row(at).code
    page.side.purge.click()
    assert page.side.stack.currentIndex() == PURGE
    page.side.typed.setText("SD")
    page.side.go_on.click()
    assert page.side.fault.text(), "a year is not over"
    assert page.side.stack.currentIndex() == PURGE
    kit.clock.at += timedelta(days=370)
    again.confirm_myself(kit.desk, PASSPHRASE)
    page.refresh()
    page.side.purge.click()
    assert not page.side.wish.isVisible()
    page.side.typed.setText("SD-1")
    page.side.go_on.click()
    assert page.side.stack.currentIndex() == PURGE
    page.side.typed.setText(code.lower())
    page.side.go_on.click()
    assert page.side.stack.currentIndex() == SECOND
    page.side.second_code.setText(second)
    page.side.passphrase.edit.setText("not hers")
    page.side.delete.click()
    assert page.side.second_fault.isVisible()
    assert page.side.passphrase.edit.text() == ""
    page.side.passphrase.edit.setText(PHRASE)
    page.side.delete.click()
    name, subject = kit.opened[-1]
    assert name is PageName.PREVIEW
    assert subject.endswith(f"/{CERTIFICATE}")
    page.refresh()
    assert [page.rows.row(0).resident_id] == [other]
    assert page.deleted.isVisible()
    assert page.side.stack.currentIndex() == CHOOSE
    preview = whole(PreviewPage(kit.context))
    qtbot.addWidget(preview)
    preview.show_subject(subject)
    assert preview.paper is not None
    assert preview.paper.resident_id is None
    assert len(preview.view.sheets) == 1


def test_her_own_copy_is_saved_as_json_by_the_ending(
    kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    her = arrive(kit.desk, "بريا")
    target = tmp_path / "hers.json"
    outlets = Outlets(place=lambda _parent: None, place_with_data=lambda _parent: target)
    preview = whole(PreviewPage(kit.context, outlets=outlets))
    qtbot.addWidget(preview)
    preview.show_subject(f"{her}/{OWN_COPY}")
    assert preview.paper is not None
    assert preview.side.reason.text("why") == "hers"
    preview.side.unprotected.save.click()
    assert json.loads(target.read_bytes())["person"]["called"] == "بريا"
