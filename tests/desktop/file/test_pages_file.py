"""Residents, arrival, file, today and consent, in both languages on a real encrypted file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.file.parts import AT_ONCE
from shelter_desk.desktop.her_screen import HerScreen
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.desktop.residents.page import ResidentsPage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import Capacity, CopyGiven, DataItem, Decision, Mark, Scope
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import BlockKind
from shelter_desk.services.consents import consents
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.residents import residents
from tests.desktop import pages_kit
from tests.desktop.pages_kit import Kit, words


@pytest.fixture
def kit(app: QApplication, language: str, tmp_path: Path) -> Iterator[Kit]:
    desk, clock = pages_kit.make_desk(tmp_path / "desk")
    yield pages_kit.make_kit(desk, clock, language)
    stop(desk)


def _acts(kit: Kit) -> list[Act]:
    with kit.desk.database.read() as tx:
        return [entry.act for entry in tx.audit.entries(AuditFilter(), 100)]


def test_the_list_shows_everybody_and_opens_a_file(kit: Kit, qtbot: QtBot) -> None:
    first = pages_kit.arrive(kit.desk, "سيلام")
    second = pages_kit.arrive(kit.desk, "Priya")
    page = ResidentsPage(kit.context)
    qtbot.addWidget(page)
    QAbstractItemModelTester(page.model)
    page.show_subject("")
    assert page.model.rowCount() == 2
    assert page.model.row(0).id == second
    page.table.setCurrentIndex(page.model.index(1, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert kit.opened == [(PageName.FILE, first)]


def test_typing_a_name_shows_who_was_here_and_why(kit: Kit, qtbot: QtBot) -> None:
    known = pages_kit.arrive(kit.desk, "فاطمة")
    page = ArrivalStartPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject("")
    qtbot.keyClicks(page.called, "Fatema")
    qtbot.waitUntil(lambda: "فاطمة" in words(page), timeout=2000)
    buttons = [b for b in page.findChildren(QuietButton) if b.accessibleDescription()]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert kit.opened == [(PageName.FILE, known)]


def test_three_facts_open_a_file_and_nothing_is_required(kit: Kit, qtbot: QtBot) -> None:
    page = ArrivalStartPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject("")
    promised, before = page.code.text(), kit.clock.now()
    qtbot.mouseClick(page.open_new, Qt.MouseButton.LeftButton)
    after = kit.clock.now()
    [(opened, subject)] = kit.opened
    assert opened is PageName.FORM
    assert subject.endswith("/arrival")
    (row,) = residents.residents_list(kit.desk, "in_house").rows
    assert row.called == ""
    assert row.code.startswith("SD-2026-")
    assert row.code in promised
    with kit.desk.database.read() as tx:
        made, stay = tx.residents.get(row.id), tx.residents.stay(row.id)
    assert stay is not None
    assert before <= made.opened_at <= after
    assert before <= stay.started_at <= after
    assert made.opened_by == made.case_owner == kit.desk.staff.id
    first = residents.open_file(kit.desk, row.id).timeline[-1]
    staff = kit.desk.staff
    name = staff.name_ar if kit.context.language == "ar" else staff.name_latin
    assert (first.kind, first.by_name) == ("arrival", name)
    assert before <= first.at <= after


def test_a_telephone_typed_at_arrival_finds_her_later(kit: Kit, qtbot: QtBot) -> None:
    page = ArrivalStartPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject("")
    page.phone.setText("٣٦١٢٣٤٥٦")
    qtbot.mouseClick(page.open_new, Qt.MouseButton.LeftButton)
    assert len(residents.find(kit.desk, "36123456")) == 1


def test_opening_a_file_is_logged_once_and_shows_what_happened(kit: Kit, qtbot: QtBot) -> None:
    her = pages_kit.arrive(kit.desk)
    pages_kit.write(kit.desk, her, (BlockKind.FACT, "نامت جيدًا"))
    page = FilePage(kit.context)
    qtbot.addWidget(page)
    page.show_subject(her)
    page.refresh()
    assert _acts(kit).count(Act.VIEW) == 1
    assert page.called.text() == "سيلام"
    assert "نامت جيدًا" in words(page.timeline)
    rows = page.sections.findChildren(ClickRow)
    assert len(rows) >= 5
    qtbot.keyClick(rows[0], Qt.Key.Key_Return)
    assert kit.opened[-1] == (PageName.HER_PROCEDURE, her)
    qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    assert kit.opened[-1] == (PageName.FORM, f"{her}/arrival")


def test_a_file_that_was_left_holds_none_of_her_words(kit: Kit, qtbot: QtBot) -> None:
    her = pages_kit.arrive(kit.desk)
    pages_kit.write(kit.desk, her, (BlockKind.FACT, "نامت جيدًا"))
    page = FilePage(kit.context)
    qtbot.addWidget(page)
    page.show_subject(her)
    page.leave()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert "نامت جيدًا" not in words(page.timeline)
    # what comes back late is for nobody
    page.refresh()
    assert "نامت جيدًا" not in words(page.timeline)
    page.show_subject(her)
    assert "نامت جيدًا" in words(page.timeline)


def test_the_newest_events_stand_at_once_and_the_others_on_demand(kit: Kit, qtbot: QtBot) -> None:
    her = pages_kit.arrive(kit.desk)
    for number in range(AT_ONCE + 1):
        pages_kit.write(kit.desk, her, (BlockKind.FACT, f"words {number}."))
    page = FilePage(kit.context)
    qtbot.addWidget(page)
    page.show_subject(her)
    assert len(page.timeline.findChildren(ClickRow)) == AT_ONCE
    assert "words 0." not in words(page.timeline)
    page.timeline._more()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(page.timeline.findChildren(ClickRow)) == AT_ONCE + 2
    assert "words 0." in words(page.timeline)


def test_today_names_what_waits(kit: Kit, qtbot: QtBot) -> None:
    her = pages_kit.arrive(kit.desk)
    page = TodayPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject("")
    assert "سيلام" in words(page)
    rows = [row for row in page.findChildren(ClickRow) if "سيلام" in row.accessibleName()]
    qtbot.keyClick(rows[-1], Qt.Key.Key_Space)
    assert kit.opened[-1] == (PageName.FILE, her)


def _talk(kit: Kit, qtbot: QtBot, scope: Scope) -> ConsentPage:
    her = pages_kit.arrive(kit.desk)
    page = ConsentPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject(her)
    qtbot.mouseClick(page.wallet.talk_buttons[int(scope)], Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.talk
    return page


def _wallet_states(kit: Kit, page: ConsentPage) -> list[str]:
    return [row.state for row in consents.wallet(kit.desk, residents_id(page))]


def residents_id(page: ConsentPage) -> ResidentId:
    return ResidentId(page.subject)


def test_a_whole_talk_ends_in_an_agreement_with_the_text_frozen(kit: Kit, qtbot: QtBot) -> None:
    page = _talk(kit, qtbot, Scope.KEEP_RECORD)
    for tick in page.talk.reading.ticks:
        tick.setChecked(True)
    page.talk.next.click()
    page.talk.back.set_value("teach_back", "well")
    page.talk.next.click()
    page.talk.choice.set_value("decision", str(Decision.AGREED))
    page.talk.next.click()
    page.talk.mark.set_value("mark", str(Mark.THUMBPRINT))
    page.talk.mark.set_value("witness_1", "Huda")
    page.talk.next.click()
    page.talk.next.click()
    assert _wallet_states(kit, page) == []
    page.talk.here.set_value("capacity", "able")
    page.talk.copy.set_value("copy_given", "kept_safe")
    page.talk.next.click()
    assert _wallet_states(kit, page) == []
    assert kit.told[-1][1] == "attention"
    page.talk.mark.set_value("witness_2", "Sara")
    page.talk.next.click()
    assert _wallet_states(kit, page) == ["valid"]
    kept = consents.wallet(kit.desk, residents_id(page))[0].consent
    assert kept.details.copy_given is CopyGiven.KEPT_SAFE
    assert kept.read_text.lines == tuple(t.accessibleName() for t in page.talk.reading.ticks)
    assert page.stack.currentWidget() is page.wallet


def test_a_no_is_kept_at_once_and_asks_nothing_more(kit: Kit, qtbot: QtBot) -> None:
    page = _talk(kit, qtbot, Scope.SHELTER)
    qtbot.mouseClick(page.talk.says_no, Qt.MouseButton.LeftButton)
    [row] = consents.wallet(kit.desk, residents_id(page))
    about = row.consent.details
    assert row.state == "refused"
    assert about.mark is Mark.NONE
    assert about.copy_given is CopyGiven.NOT_ASKED
    assert about.capacity is Capacity.NOT_ASKED


def test_agreeing_without_the_lines_read_says_what_is_missing(kit: Kit, qtbot: QtBot) -> None:
    page = _talk(kit, qtbot, Scope.INTERVIEW)
    page.talk.choice.set_value("decision", str(Decision.AGREED))
    page.talk.back.set_value("teach_back", "well")
    page.talk.go_to(4)
    page.talk.next.click()
    assert _wallet_states(kit, page) == []
    assert page.stack.currentWidget() is page.talk
    assert kit.told


def test_taking_it_back_is_one_click(kit: Kit, qtbot: QtBot) -> None:
    page = _talk(kit, qtbot, Scope.SHELTER)
    page.talk.again.actions()[-1].trigger()
    hospital = pages_kit.hospital(kit.desk)
    pages_kit.agree(kit.desk, residents_id(page), hospital, *list(DataItem)[:2])
    page.refresh()
    stops = [b for b in page.wallet.findChildren(QuietButton) if b.accessibleDescription()]
    qtbot.mouseClick(stops[-1], Qt.MouseButton.LeftButton)
    assert "withdrawn" in _wallet_states(kit, page)


def test_a_break_and_a_lock_keep_what_was_read(kit: Kit, qtbot: QtBot) -> None:
    page = _talk(kit, qtbot, Scope.KEEP_RECORD)
    for tick in page.talk.reading.ticks[:3]:
        tick.setChecked(True)
    page.back.click()
    page.wallet.talk_buttons[int(Scope.KEEP_RECORD)].click()
    assert [t.isChecked() for t in page.talk.reading.ticks[:4]] == [True, True, True, False]
    place = page.place()
    again = ConsentPage(kit.context)
    qtbot.addWidget(again)
    again.show_subject(place.subject)
    again.return_to(place.field)
    assert again.stack.currentWidget() is again.talk
    assert [t.isChecked() for t in again.talk.reading.ticks[:4]] == [True, True, True, False]


def test_the_screen_turned_to_her_shows_only_her_language(kit: Kit, qtbot: QtBot) -> None:
    text = consents.consent_text(kit.desk, Scope.SHELTER, "ar")
    assert text is not None
    shown = HerScreen(kit.context, text, kit.window)
    qtbot.addWidget(shown)
    assert words(shown) == "\n".join((text.title, *text.lines))
    assert shown.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_screen_turned_back_leaves_nothing_behind(kit: Kit, qtbot: QtBot) -> None:
    text = consents.consent_text(kit.desk, Scope.SHELTER, "ar")
    assert text is not None
    shown = HerScreen(kit.context, text, kit.window)
    shown.show()
    with qtbot.waitSignal(shown.destroyed):
        qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not kit.window.findChildren(HerScreen)


@pytest.mark.parametrize("hers", ["ur", "ta"])
def test_the_line_that_is_read_to_her_stands_out(kit: Kit, qtbot: QtBot, hers: str) -> None:
    text = consents.consent_text(kit.desk, Scope.SHELTER, hers)
    assert text is not None
    shown = HerScreen(kit.context, text, kit.window)
    qtbot.addWidget(shown)

    def plain() -> list[str]:
        return [line.text() for line in shown.lines if not line.property("kind")]

    assert plain() == [text.lines[0]]
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_PageDown)
    assert plain() == [text.lines[2]]
    for _ in text.lines:
        qtbot.keyClick(shown, Qt.Key.Key_Up)
    assert plain() == [text.lines[0]]
    assert shown.layoutDirection().name == ("RightToLeft" if hers == "ur" else "LeftToRight")


def test_every_target_is_large_and_named(kit: Kit, qtbot: QtBot) -> None:
    her = pages_kit.arrive(kit.desk)
    for make in (ResidentsPage, ArrivalStartPage, FilePage, TodayPage, ConsentPage):
        page = make(kit.context)
        qtbot.addWidget(page)
        page.resize(1100, 640)
        page.show_subject(her if make in (FilePage, ConsentPage) else "")
        for button in page.findChildren(QuietButton):
            if button.isHidden():
                continue
            assert button.accessibleName()
            assert button.sizeHint().height() >= 32
