"""The list of what is to be printed: put there, printed one after the other, counted, taken off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.house.print_menu import HousePrint
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.saving import HOW_MANY
from shelter_desk.desktop.preview.waiting import ALL_DONE, CHANGED, PUT_DOWN, waiting_subject
from shelter_desk.desktop.print_queue.dialogs import (
    COUNTED,
    COUNTED_SHORT,
    WHY_FIRST,
    CountDialog,
    TakeOffDialog,
)
from shelter_desk.desktop.print_queue.page import _MORE, PrintQueuePage
from shelter_desk.desktop.print_queue.printed import PrintedPage
from shelter_desk.desktop.today.house import HouseCard
from shelter_desk.desktop.widgets.buttons import PrimaryButton
from shelter_desk.desktop.widgets.labels import Heading, Small
from shelter_desk.desktop.widgets.paragraph import Paragraph
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import ConsentId, PrintId, ResidentId
from shelter_desk.domain.paper_errors import AlreadyWaiting, CountedAlready, NoLongerWaits
from shelter_desk.domain.print_runs import OffTheList, OnPrinter, SheetsCame, WhyOff
from shelter_desk.domain.printer_errors import NoPrinter
from shelter_desk.services.consents import consents
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper, print_queue, sheets
from shelter_desk.services.referrals import referrals
from shelter_desk.services.today import today
from shelter_desk.services.views.print import PrintDesk
from shelter_desk.services.views.referral import ReferralDraft
from tests import papers
from tests.desktop.pages_kit import Kit, agree, arrive, hospital, make_desk, make_kit, whole


class Scene:
    """Two people whose consent forms can be printed, and a printer that may fail."""

    def __init__(self, kit: Kit, qtbot: QtBot) -> None:
        self.kit, self.qtbot = kit, qtbot
        kit.computer.names = ("Office",)
        self.agency = hospital(kit.desk)
        self.her, self.other = arrive(kit.desk), arrive(kit.desk, "هنا")
        self.given = {
            one: ConsentId(agree(kit.desk, one, self.agency, DataItem.NAME))
            for one in (self.her, self.other)
        }

    def waits(self, her: ResidentId) -> PrintId:
        shown = papers.consent_paper(self.kit.desk, her, [self.given[her]], 2)
        return print_queue.print_later(self.kit.desk, shown, her, f"{her}/consent", 2)

    def printed(self, her: ResidentId, made: PrintId | None = None) -> None:
        """So many sheets were sent, and then she was called away."""
        shown = papers.consent_paper(self.kit.desk, her, [self.given[her]], 2)
        paper.record_printed(self.kit.desk, shown, "hers", sent=OnPrinter(4, "", made))

    @property
    def sent(self) -> list[int]:
        return [sheets for _name, sheets in self.kit.computer.sent]

    def preview(self, subject: str) -> PreviewPage:
        page = whole(PreviewPage(self.kit.context))
        self.show(page, subject)
        return page

    def queue(self) -> PrintQueuePage:
        page = whole(PrintQueuePage(self.kit.context))
        self.show(page, "")
        return page

    def show(self, page: Page, subject: str) -> None:
        self.qtbot.addWidget(page)
        page.resize(1178, 712)
        page.show()
        page.show_subject(subject)

    def says(self, page: QWidget, words: str) -> bool:
        return any(words in one.text() for one in page.findChildren(Paragraph))

    @property
    def told(self) -> list[str]:
        rows = audit.audit_page(self.kit.desk, AuditFilter(acts=frozenset({Act.SHEETS}))).rows
        return [str(row.detail) for row in reversed(rows)]

    @property
    def waiting(self) -> list[PrintId]:
        return [one.id for one in print_queue.print_desk(self.kit.desk).waiting]


@pytest.fixture(params=("ar", "en"))
def scene(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Scene:
    desk, clock = make_desk(tmp_path / "desk")
    kit = make_kit(desk, clock, request.param)
    qtbot.addWidget(kit.window)
    return Scene(kit, qtbot)


def test_a_paper_is_put_on_the_list_from_its_preview_and_once_alone(scene: Scene) -> None:
    page = scene.preview(f"{scene.her}/consent")
    say = scene.kit.context.words
    page.side.later.click()
    assert scene.kit.told[-1][0] == say(PUT_DOWN)
    (row,) = print_queue.print_desk(scene.kit.desk).waiting
    assert row.copies == 2
    page.side.later.click()
    assert scene.kit.told[-1] == (say(AlreadyWaiting().message), "attention")
    assert scene.sent == []


def test_a_report_of_the_log_offers_no_later(scene: Scene) -> None:
    page = scene.preview("log/////")
    assert page.paper is not None
    assert page.side.later.isHidden()


def test_an_empty_consent_form_from_a_file_waits_in_her_language(scene: Scene) -> None:
    scene.preview(f"{scene.her}/consent-blank").side.later.click()
    (made,) = scene.waiting
    page = scene.preview(waiting_subject(made, go_on=False))
    assert page.paper is not None
    page.side.print.click()
    page.side.sheets.keep.click()
    assert scene.waiting == []
    assert scene.sent


def test_the_list_says_who_asked_and_leads_to_the_preview(scene: Scene) -> None:
    made = scene.waits(scene.her)
    page = scene.queue()
    assert scene.says(page, scene.kit.context.by_name("ليلى المناعي", "Layla Al Mannai"))
    assert page.all.isHidden(), "one paper has its own button"
    page.prints[made].click()
    assert scene.kit.opened[-1] == (PageName.PREVIEW, waiting_subject(made, go_on=False))


def test_printed_and_counted_it_leads_back_to_the_list(scene: Scene) -> None:
    made = scene.waits(scene.her)
    page = scene.preview(waiting_subject(made, go_on=False))
    assert page.side.copies == 2
    assert page.side.later.isHidden(), "it is on the list"
    assert not page.side.note.isHidden()
    page.side.print.click()
    page.side.sheets.keep.click()
    assert scene.sent
    assert scene.waiting == []
    assert scene.kit.opened[-1] == (PageName.PRINT_QUEUE, "")
    assert print_queue.print_desk(scene.kit.desk).uncounted == ()


def test_one_after_the_other_until_all_are_done(scene: Scene) -> None:
    scene.waits(scene.her)
    scene.waits(scene.other)
    queue = scene.queue()
    queue.all.click()
    _name, subject = scene.kit.opened[-1]
    page = scene.preview(subject)
    page.side.print.click()
    page.side.sheets.keep.click()
    assert page.paper is not None
    assert page.paper.resident_id == scene.other, "the next one is shown before it is printed"
    assert scene.sent == [len(page.view.sheets)]
    page.side.print.click()
    page.side.sheets.keep.click()
    assert scene.kit.told[-1][0] == scene.kit.context.words(ALL_DONE)
    assert scene.kit.opened[-1] == (PageName.PRINT_QUEUE, "")
    assert scene.waiting == []


def test_what_came_out_short_stays_in_sight_with_the_reason_asked(scene: Scene) -> None:
    made = scene.waits(scene.her)
    page = scene.preview(waiting_subject(made, go_on=True))
    page.side.print.click()
    page.side.sheets.none.click()
    assert not page.side.again.isHidden()
    assert scene.waiting == [made], "it waits again"
    later = scene.preview(waiting_subject(made, go_on=True))
    assert not later.side.again.isHidden(), "also when somebody else goes on with it"
    later.side.print.click()
    later.side.sheets.keep.click()
    assert [one.split()[0] for one in scene.told] == ["sheets", "again", "sheets"]
    assert scene.waiting == []


def test_a_printer_gone_in_the_middle_leaves_it_waiting(scene: Scene) -> None:
    made = scene.waits(scene.her)
    page = scene.preview(waiting_subject(made, go_on=True))
    scene.kit.computer.fault = NoPrinter()
    page.side.print.click()
    assert scene.waiting == [made]
    assert print_queue.print_desk(scene.kit.desk).uncounted == ()
    assert not page.side.again.isHidden()
    scene.kit.computer.fault = None
    page.side.print.click()
    page.side.sheets.keep.click()
    assert scene.waiting == []


def test_of_two_desks_the_second_is_told_and_prints_nothing(scene: Scene) -> None:
    made = scene.waits(scene.her)
    page = scene.preview(waiting_subject(made, go_on=False))
    shown = papers.consent_paper(scene.kit.desk, scene.her, [scene.given[scene.her]], 2)
    paper.record_printed(scene.kit.desk, shown, "hers", sent=OnPrinter(4, "", made))
    sheets.record_sheets(scene.kit.desk, shown, SheetsCame(4, 4))
    page.side.print.click()
    words = scene.kit.context.words(NoLongerWaits().message)
    assert scene.kit.told[-1] == (words, "attention")
    assert scene.sent == []
    gone = scene.preview(waiting_subject(made, go_on=False))
    assert gone.refusal.text() == words
    assert not gone.side.print.isEnabled()


def test_changed_since_it_is_said_above_the_pages_of_now(scene: Scene) -> None:
    made = scene.waits(scene.her)
    words = scene.kit.context.words(CHANGED)
    assert words not in scene.preview(waiting_subject(made, go_on=False)).side.note.text()
    agree(scene.kit.desk, scene.her, scene.agency, DataItem.NAME, DataItem.CONTACT)
    assert words in scene.preview(waiting_subject(made, go_on=False)).side.note.text()


def test_what_may_not_be_printed_now_says_why_and_has_no_print(scene: Scene) -> None:
    desk = scene.kit.desk
    draft = ReferralDraft(scene.agency, "health", "fever", items=frozenset({DataItem.NAME}))
    sent = referrals.draft_referral(desk, scene.her, draft)
    subject = f"{scene.her}/referral/{sent}/all"
    scene.preview(subject).side.later.click()
    (made,) = scene.waiting
    page = scene.queue()
    assert made in page.prints
    consents.withdraw_consent(desk, scene.given[scene.her])
    page.refresh()
    assert made not in page.prints
    (row,) = page.desk.waiting
    assert row.blocked is not None
    assert row.copies == 3
    assert scene.says(page, scene.kit.context.words(row.blocked))
    opened = scene.preview(waiting_subject(made, go_on=False))
    assert opened.refusal.text() == scene.kit.context.words(row.blocked)
    assert opened.stack.currentWidget() is opened.refusal


def test_it_is_taken_off_with_a_reason_and_the_keyboard_alone(scene: Scene) -> None:
    made = scene.waits(scene.her)
    page = scene.queue()
    page.offs[made].setFocus()
    QTest.keyClick(page.offs[made], Qt.Key.Key_Space)
    dialog = page.dialog
    assert isinstance(dialog, TakeOffDialog)
    dialog.act.click()
    assert dialog.trouble.text() == scene.kit.context.words(WHY_FIRST)
    dialog.questions.set_value("why", WhyOff.OTHER.value)
    dialog.questions.changed.emit()
    dialog.act.click()
    assert scene.waiting == [made]
    dialog.questions.set_value("words", "she left \u202e this morning")
    dialog.act.click()
    assert scene.waiting == []
    rows = audit.audit_page(scene.kit.desk, AuditFilter(acts=frozenset({Act.QUEUE}))).rows
    assert "\u202e" not in rows[0].reason
    assert "this morning" in rows[0].reason


def test_words_about_a_reason_wait_when_the_dialog_is_closed(scene: Scene) -> None:
    made = scene.waits(scene.her)
    page = scene.queue()
    page.offs[made].click()
    first = page.dialog
    assert isinstance(first, TakeOffDialog)
    first.questions.set_value("why", WhyOff.OTHER.value)
    first.questions.set_value("words", "half a reason")
    first.done(0)
    page.offs[made].click()
    again = page.dialog
    assert isinstance(again, TakeOffDialog)
    assert again.questions.text("words") == "half a reason"


def test_what_a_colleague_took_off_meanwhile_is_said_in_the_dialog(scene: Scene) -> None:
    made = scene.waits(scene.her)
    page = scene.queue()
    page.offs[made].click()
    dialog = page.dialog
    assert isinstance(dialog, TakeOffDialog)
    print_queue.take_off(scene.kit.desk, made, OffTheList(WhyOff.MISTAKE))
    dialog.questions.set_value("why", WhyOff.NOT_NEEDED.value)
    dialog.act.click()
    assert dialog.trouble.text() == scene.kit.context.words(NoLongerWaits().message)
    assert dialog.act.isEnabled()


@pytest.mark.parametrize("less", [0, 1])
def test_a_print_nobody_counted_is_counted_from_the_list(scene: Scene, less: int) -> None:
    made = scene.waits(scene.her)
    scene.printed(scene.her, made)
    page = scene.queue()
    page.counts[made].click()
    dialog = page.dialog
    assert isinstance(dialog, CountDialog)
    asked = [one.text() for one in dialog.findChildren(Heading) if one.isVisible()]
    assert asked == [scene.kit.context.words(HOW_MANY)], "once"
    assert list(dialog.findChildren(PrimaryButton)) == [dialog.count.keep]
    dialog.count.ask(4 - less)
    dialog.count.keep.click()
    assert scene.told == [f"sheets {4 - less}/4"]
    words = scene.kit.context.words
    assert scene.kit.told[-1][0] == words(COUNTED_SHORT if less else COUNTED)
    page.refresh()
    assert (made in page.prints) is bool(less)
    assert page.counts == {}


def test_a_count_that_came_meanwhile_is_said(scene: Scene) -> None:
    made = scene.waits(scene.her)
    scene.printed(scene.her, made)
    page = scene.queue()
    page.counts[made].click()
    dialog = page.dialog
    assert isinstance(dialog, CountDialog)
    print_queue.count_later(scene.kit.desk, made, 4)
    dialog.count.keep.click()
    assert dialog.trouble.text() == scene.kit.context.words(CountedAlready().message)
    assert scene.told == ["sheets 4/4"]


def test_the_list_of_prints_asks_for_the_count_where_it_is_missing(scene: Scene) -> None:
    scene.printed(scene.her)
    page = whole(PrintedPage(scene.kit.context))
    scene.show(page, "")
    assert page.count_them.isEnabled()
    page.count_them.click()
    page.dialog.count.none.click()
    assert scene.told == ["sheets 0/4"]
    page.refresh()
    assert not page.count_them.isEnabled()


def test_today_says_how_many_wait_and_leads_there(scene: Scene) -> None:
    scene.waits(scene.her)
    scene.printed(scene.other)
    card = HouseCard(scene.kit.context)
    scene.qtbot.addWidget(card)
    card.show_house(today.house_today(scene.kit.desk))
    for row in card.rows[-2:]:
        row.opened.emit()
    assert scene.kit.opened[-2:] == [(PageName.PRINT_QUEUE, "")] * 2
    menu = HousePrint(scene.kit.context)
    scene.qtbot.addWidget(menu)
    menu.queue.trigger()
    assert scene.kit.opened[-1] == (PageName.PRINT_QUEUE, "")


def test_an_empty_list_says_so(scene: Scene) -> None:
    page = scene.queue()
    assert page._stack.currentIndex() == 1
    assert page.all.isHidden()


def test_a_long_list_is_drawn_in_part_and_says_how_much_follows(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shelter_desk.desktop.print_queue.page.AT_ONCE", 1)
    first = scene.waits(scene.her)
    scene.waits(scene.other)
    page = scene.queue()
    assert list(page.prints) == [first]
    assert not page.all.isHidden()


def test_a_list_that_holds_only_so_many_says_that_there_are_more(scene: Scene) -> None:
    page = scene.queue()
    page._show(PrintDesk(more_uncounted=True))
    assert page._stack.currentIndex() == 0
    assert scene.kit.context.words(_MORE) in [one.text() for one in page.findChildren(Small)]
    page._show(PrintDesk())
    assert page._stack.currentIndex() == 1
