"""A consent talk is not lost: over a lock, a kill, another talk begun meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.consents import consents
from shelter_desk.services.today import today
from tests.desktop.pages_kit import Kit, hospital


def open_page(kit: Kit, qtbot: QtBot, subject: str) -> ConsentPage:
    page = ConsentPage(kit.context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.show_subject(subject)
    return page


def fill(page: ConsentPage) -> None:
    talk = page.talk
    for place in (0, 2):
        talk.reading.ticks[place].setChecked(True)
    talk.here.set_value("mode", "in_person")
    talk.here.set_value("interpreter", "هناء")
    talk.back.set_value("note", "أفهم")
    talk.choice.set_value("decision", "in_part")
    talk.choice.set_value("items", ("name", "reason"))
    talk.choice.set_value("given_by", "both")
    talk.choice.set_value("guardian", "خالتها")
    talk.mark.set_value("mark", "thumbprint")
    talk.mark.set_value("witness_1", "Huda")
    talk.go_to(3)


def said(page: ConsentPage) -> list[object]:
    talk = page.talk
    keys = {
        talk.here: ("mode", "interpreter"),
        talk.back: ("note",),
        talk.choice: ("decision", "items", "given_by", "guardian", "valid_until"),
        talk.mark: ("mark", "witness_1"),
    }
    values: list[object] = [group.value(key) for group, names in keys.items() for key in names]
    return [*values, [tick.isChecked() for tick in talk.reading.ticks]]


def test_everything_chosen_comes_back_in_a_page_built_anew(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    agency = hospital(kit.desk)
    page = open_page(kit, qtbot, f"{resident}/{agency}")
    fill(page)
    page.talk.choice.set_value("valid_until", None)
    before = said(page)
    page.leave()
    place = page.place()
    again = open_page(kit, qtbot, place.subject)
    again.return_to(place.field)
    assert said(again) == before
    assert again.talk.stack.currentIndex() == 3
    assert not again.talk.mark.editors["witness_1"].isHidden(), "fitting questions are shown"
    assert consents.wallet(kit.desk, resident) == (), "nothing is decided"


def test_within_two_seconds_it_waits_and_today_and_the_file_lead_back_to_it(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = open_page(kit, qtbot, f"{resident}/{Scope.SHELTER.value}/")
    page.talk.choice.set_value("decision", "agreed")
    page.talk.reading.ticks[0].setChecked(True)
    qtbot.waitUntil(lambda: len(today.today(kit.desk).drafts) == 1, timeout=2000)
    for make, subject in ((TodayPage, ""), (FilePage, str(resident))):
        shown = make(kit.context)
        qtbot.addWidget(shown)
        shown.show_subject(subject)
    (row,) = today.today(kit.desk).drafts
    assert row.kind == "talk"
    again = open_page(kit, qtbot, f"{resident}/{row.about}")
    assert again.talk.choice.text("decision") == "agreed"


def test_another_talk_begun_meanwhile_takes_nothing_away(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = open_page(kit, qtbot, resident)
    page.wallet.talk_buttons[int(Scope.SHELTER)].click()
    page.talk.choice.set_value("decision", "agreed")
    page.talk.mark.set_value("witness_1", "Huda")
    page.back.click()
    page.wallet.talk_buttons[int(Scope.KEEP_RECORD)].click()
    assert page.talk.choice.text("decision") == ""
    page.back.click()
    page.wallet.talk_buttons[int(Scope.SHELTER)].click()
    assert page.talk.choice.text("decision") == "agreed"
    assert page.talk.mark.text("witness_1") == "Huda"


def test_looking_is_no_draft_and_a_decision_ends_it(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = open_page(kit, qtbot, resident)
    page.wallet.talk_buttons[int(Scope.SHELTER)].click()
    page.talk.go_to(2)
    page.leave()
    assert today.today(kit.desk).drafts == ()
    page.talk.back.set_value("note", "نعم")
    page.leave()
    assert len(today.today(kit.desk).drafts) == 1
    assert not page.head.discard.isHidden()
    page.talk.says_no.click()
    assert today.today(kit.desk).drafts == ()
    assert consents.wallet(kit.desk, resident)[0].state == "refused"
    page.leave()
    assert today.today(kit.desk).drafts == (), "it does not come back"


def test_words_in_a_list_that_were_not_chosen_come_back_as_well(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = open_page(kit, qtbot, resident)
    page.wallet.talk_buttons[int(Scope.SHELTER)].click()
    editor = page.talk.here.editors["language"]
    editor.show_typed("Tigr")
    page.leave()
    again = open_page(kit, qtbot, f"{resident}/{Scope.SHELTER.value}/")
    line = again.talk.here.editors["language"].findChild(QLineEdit)
    assert line is not None
    assert line.text() == "Tigr"


def test_a_draft_can_be_discarded(
    kit: Kit, qtbot: QtBot, resident: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(kit, qtbot, resident)
    page.wallet.talk_buttons[int(Scope.SHELTER)].click()
    page.talk.back.set_value("note", "نعم")
    page.leave()
    monkeypatch.setattr(type(page.context.messages), "ask", lambda *_: True)
    page.head.discard.click()
    assert today.today(kit.desk).drafts == ()
    page.leave()
    assert today.today(kit.desk).drafts == ()
