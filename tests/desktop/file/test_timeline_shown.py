"""The record of a file in the window: narrowed to the house, and each line leads where it lives."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.file.events import KINDS
from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.house.things_page import ThingsPage
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.domain.belongings import Category
from shelter_desk.domain.ids import THE_HOUSE, ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.house import beds, belongings, outings, rooms
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.belonging import ThingWords
from shelter_desk.services.views.file import TimelineEntry
from shelter_desk.services.views.house import OutWords, RoomWish
from tests import factories
from tests.desktop.pages_kit import Kit, arrive, words
from tests.one_life import KIT, REASON, RING, WHERE_TO, Life

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def lived(kit: Kit) -> ResidentId:
    def hour() -> None:
        kit.clock.at += timedelta(hours=1)

    life = Life(kit.desk, hour)
    life.live()
    return life.her


def file_of(kit: Kit, qtbot: QtBot, her: ResidentId) -> FilePage:
    page = FilePage(kit.context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_subject(her)
    return page


def rows(page: FilePage) -> list[ClickRow]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = page.timeline.findChildren(ClickRow)
    return sorted(found, key=lambda row: row.mapTo(page, row.rect().topLeft()).y())


def choose(kit: Kit, page: FilePage, kind: str, part: Text | None = None) -> None:
    by_name = {one.text(): one for one in page.timeline.menu.actions()}
    action = by_name[kit.context.words(KINDS[kind])]
    inside = action.menu()
    if isinstance(inside, QMenu):
        wanted = kit.context.words(part or KINDS[kind])
        action = next(one for one in inside.actions() if one.text() == wanted)
    action.trigger()


def ways(her: str, entry: TimelineEntry) -> tuple[PageName, str] | None:
    if entry.title.text.source.startswith("Asked for by"):
        return None
    found: dict[str, tuple[PageName, str] | None] = {
        "arrival": (PageName.HISTORY, f"{her}/arrival"),
        "bed": (PageName.HOUSE, her),
        "outing": (PageName.HOUSE, f"{her}/door"),
        "belonging": (PageName.BELONGINGS, her),
        "issued": (PageName.BELONGINGS, her),
        "task": (PageName.NOTES, her),
        "note": (PageName.NOTES, her),
        "record": (PageName.HISTORY, f"{her}/{entry.form_key}"),
        "draft": (PageName.FORM, f"{her}/{entry.ref.id}"),
        "house_record": (PageName.FORM, f"{THE_HOUSE}/incident@{entry.ref.id}"),
        "attachment": (PageName.ATTACHMENTS, her),
        "consent": (PageName.CONSENT, her),
        "withdrawal": (PageName.CONSENT, her),
        "referral": (PageName.REFERRAL, f"{her}/{entry.ref.id}"),
        "paper": None,
    }
    return found[entry.kind]


def test_every_line_leads_where_it_lives(kit: Kit, qtbot: QtBot) -> None:
    her = lived(kit)
    page = file_of(kit, qtbot, her)
    entries = residents.open_file(kit.desk, her).timeline
    qtbot.waitUntil(lambda: len(rows(page)) == len(entries))
    for row, entry in zip(rows(page), entries, strict=True):
        kit.opened.clear()
        qtbot.keyClick(row, Qt.Key.Key_Return)
        way = ways(her, entry)
        if entry.title.text.source == "Left the house":
            way = None  # no form of leaving was signed
        assert kit.opened == ([] if way is None else [way]), entry


def test_the_pages_it_leads_to_show_it(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    rooms.add_room(kit.desk, RoomWish("4", beds=1))
    beds.assign_bed(kit.desk, her, rooms.rooms(kit.desk)[0].beds[0].id)
    outings.go_out(kit.desk, her, OutWords(where_to=WHERE_TO))
    belongings.receive_belonging(kit.desk, her, ThingWords(Category.JEWELLERY, RING))
    page = file_of(kit, qtbot, her)
    pages = {PageName.HOUSE: HousePage, PageName.BELONGINGS: ThingsPage}
    shown = []
    for row in rows(page):
        kit.opened.clear()
        qtbot.keyClick(row, Qt.Key.Key_Return)
        for name, subject in kit.opened:
            made = pages[name](kit.context)
            qtbot.addWidget(made)
            made.show_subject(subject)
            shown.append((subject, words(made)))
    assert [RING in said for subject, said in shown if subject == her] == [True, False]
    assert [WHERE_TO in said for subject, said in shown if subject != her] == [True]
    assert all("سيلام" in said for _subject, said in shown)


def test_the_list_is_narrowed_to_the_house_and_its_parts(kit: Kit, qtbot: QtBot) -> None:
    her = lived(kit)
    page = file_of(kit, qtbot, her)
    entries = residents.open_file(kit.desk, her).timeline
    of_house = {"bed", "outing", "belonging", "issued", "house_record"}
    choose(kit, page, "house")
    wanted = [one for one in entries if one.kind in of_house]
    qtbot.waitUntil(lambda: len(rows(page)) == len(wanted))
    assert page.timeline.filter.text() == {"ar": "الدار", "en": "House"}[kit.context.language]
    for one in (RING, KIT, WHERE_TO, REASON, "20.500 BHD"):
        assert one in words(page.timeline)
    choose(kit, page, "house", Text("file", "Going out and coming back"))
    doors = [one for one in entries if one.kind == "outing"]
    qtbot.waitUntil(lambda: len(rows(page)) == len(doors))
    assert WHERE_TO in words(page.timeline)
    assert RING not in words(page.timeline)
    choose(kit, page, "task")
    qtbot.waitUntil(lambda: len(rows(page)) == 3)
    assert "call the clinic" in words(page.timeline)
    choose(kit, page, "")
    qtbot.waitUntil(lambda: len(rows(page)) == len(entries))


def test_the_open_file_follows_the_door(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    page = file_of(kit, qtbot, her)
    before = len(rows(page))
    outings.go_out(kit.desk, her, OutWords())
    assert page.topics & kit.desk.take_changes()
    page.refresh()
    qtbot.waitUntil(lambda: len(rows(page)) == before + 1)


def test_a_leaving_leads_to_the_form_of_its_own_stay(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    form = factories.answers(exit_reason="hospital", exit_on=PartialDate(2026, 11, 23))
    signed = records.sign_record(kit.desk, her, "exit", form)
    retention.readmit(kit.desk, her)
    page = file_of(kit, qtbot, her)
    entries = residents.open_file(kit.desk, her).timeline
    qtbot.waitUntil(lambda: len(rows(page)) == len(entries))
    titles = [one.title.text.source for one in entries]
    qtbot.keyClick(rows(page)[titles.index("Left the house")], Qt.Key.Key_Return)
    assert kit.opened == [(PageName.FORM, f"{her}/exit@{signed}")]
