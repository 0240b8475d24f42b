"""Leaving in the window: one form or one page, the way back, and the list of all that happened."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.file.events import KINDS
from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.file.parts import NONE_OF_IT
from shelter_desk.desktop.formview.follow_up_aside import _MAY, NO_WAYS
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.formview.still_open import NONE, OPEN
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.desktop.retention.leaving_house import ExitPage
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.domain.belongings import Category, Move
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.exit_errors import ImpossibleExitDay
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.consents import consents
from shelter_desk.services.house import belongings
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.belonging import MoveWords, ThingWords
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.desktop.pages_kit import Kit, arrive, whole, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def rows(page: FilePage) -> list[ClickRow]:
    return page.timeline.findChildren(ClickRow)


def leave(kit: Kit, her: ResidentId) -> None:
    notice = ExitNotice(kit.desk.local_today(), ExitReason.OWN_HOUSING)
    retention.record_exit(kit.desk, her, notice)


def test_a_form_that_was_begun_is_gone_on_with_not_asked_again(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    page = ExitPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject(her)
    assert page.stack.currentIndex() == 0

    day = kit.desk.local_today() + timedelta(days=4)
    on = PartialDate(day.year, day.month, day.day)
    records.save_draft(kit.desk, her, "exit", Answers.empty().with_value("exit_on", on), 0)
    page.refresh()
    assert page.stack.currentIndex() == 2
    assert f"{day:%d/%m/%Y}" in page.planned.text()
    page.go_on.click()
    assert kit.opened == [(PageName.FORM, f"{her}/exit")]


@pytest.mark.parametrize("days", [-30, 3])
def test_a_day_before_she_came_or_not_here_yet_is_told_and_nobody_leaves(
    kit: Kit, qtbot: QtBot, days: int
) -> None:
    her = arrive(kit.desk)
    page = ExitPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject(her)
    day = kit.desk.local_today() + timedelta(days=days)
    page.questions.set_value("day", PartialDate(day.year, day.month, day.day))
    page.questions.set_value("reason", str(ExitReason.OWN_HOUSING))
    page.questions.set_value("words", "تسكن عند أختها")
    page.questions.changed.emit()
    page.record.click()
    came = residents.resident_row(kit.desk, her).arrived_at
    assert came is not None
    fault = ImpossibleExitDay(arrived=f"{came:%d/%m/%Y}")
    assert kit.told[-1] == (kit.context.words(fault.message), "attention")
    assert residents.resident_row(kit.desk, her).in_house
    assert retention.left(kit.desk, her) is None
    assert page.questions.text("words") == "تسكن عند أختها", "what was typed stays"
    assert page.stack.currentIndex() == 0


def test_beside_a_follow_up_stands_that_she_did_not_agree(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    leave(kit, her)
    page = whole(FormPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(f"{her}/follow_up")
    assert page.header.aside.isVisibleTo(page)
    said = {"ar": "لا يُتصل بها", "en": "do not call"}[kit.context.language]
    assert said in words(page.header.aside)
    page.show_subject(f"{her}/exit")
    assert not page.header.aside.isVisibleTo(page)


def test_beside_a_follow_up_stands_whom_one_may_reach_and_how(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    friend = factories.answers(
        who="Hanan",
        number="+97333000001",
        may_call="yes",
        may_text="no",
        may_say_shelter="no",
        may_leave_message="no",
        hours="after eight",
        code_phrase="the blue dress is ready",
    )
    intake = factories.answers(own_phone="+97333000002", own_phone_safe="no")
    signed = intake.with_rows("safe_contacts", (friend,))
    records.sign_record(kit.desk, her, "intake", signed)
    consents.record_consent(kit.desk, her, factories.decision(kit.desk, Scope.FOLLOW_UP))
    leave(kit, her)
    page = whole(FormPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(f"{her}/follow_up")
    said = words(page.header.aside)
    for one in ("Hanan", "after eight", "the blue dress is ready"):
        assert one in said
    assert "3300 0001" in said or "33000001" in said
    assert "0002" not in said, "her own telephone is not safe by her word"
    ways = [(may in said, may_not in said) for may, may_not in _ways(kit)]
    assert ways == [(True, False), (False, True), (False, True), (False, True)]


def _ways(kit: Kit) -> list[tuple[str, str]]:
    say = kit.context.words
    return [(say(may), say(may_not)) for _name, may, may_not, _what in _MAY]


def _reached(kit: Kit, qtbot: QtBot, her: ResidentId, **contact: str) -> str:
    """What stands beside her follow-up, the safe contact being as told."""
    friend = factories.answers(who="Hanan", number="+97333000001", **contact)
    signed = Answers.empty().with_rows("safe_contacts", (friend,))
    records.sign_record(kit.desk, her, "intake", signed)
    consents.record_consent(kit.desk, her, factories.decision(kit.desk, Scope.FOLLOW_UP))
    leave(kit, her)
    page = whole(FormPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(f"{her}/follow_up")
    return _plain(words(page.header.aside))


def _plain(said: str) -> str:
    return said.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("not_said", [{}, {"may_call": "unknown", "may_say_shelter": "unknown"}])
def test_what_was_not_said_of_a_contact_is_to_be_asked_first(
    kit: Kit, qtbot: QtBot, not_said: dict[str, str]
) -> None:
    said = _reached(kit, qtbot, arrive(kit.desk), may_text="no", **not_said)
    asked = {
        "ar": "وتُسأل عنه أولًا: الاتصال، ذكر اسم الدار، ترك رسالة",
        "en": "not said, ask her first: calling, naming the shelter, leaving a word",
    }
    assert asked[kit.context.language] in said
    for may, may_not in (_ways(kit)[0], *_ways(kit)[2:]):
        assert may not in said
        assert may_not not in said


def test_nothing_is_to_be_asked_of_a_contact_where_all_was_said(kit: Kit, qtbot: QtBot) -> None:
    allowed = dict.fromkeys(("may_call", "may_text", "may_say_shelter", "may_leave_message"), "yes")
    said = _reached(kit, qtbot, arrive(kit.desk), **allowed)
    assert {"ar": "لم تقل فيه", "en": "not said"}[kit.context.language] not in said
    assert kit.context.words(NO_WAYS) in said, "the exit form did not ask it"


def test_beside_a_follow_up_stand_the_ways_she_agreed_to(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    consents.record_consent(kit.desk, her, factories.decision(kit.desk, Scope.FOLLOW_UP))
    day = kit.desk.local_today()
    form = factories.answers(exit_reason="own_housing", follow_up_phrase="النخلة")
    form = form.with_value("exit_on", PartialDate(day.year, day.month, day.day))
    form = form.with_value("follow_up_methods", ("partner", "visit"))
    records.sign_record(kit.desk, her, "exit", form)
    page = whole(FormPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(f"{her}/follow_up")
    said = _plain(words(page.header.aside))
    ways = {"ar": "بهذه الطرق وحدها: وجهًا لوجه، ", "en": "in these ways alone: In person, Through"}
    assert ways[kit.context.language] in said
    assert "النخلة" in said
    assert kit.context.words(NO_WAYS) not in said


def test_beside_the_exit_form_stands_what_is_open_one_press_away(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    belongings.receive_belonging(kit.desk, her, ThingWords(Category.KEY, "مفتاح"))
    page = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    page.show_subject(f"{her}/exit")
    shown = page.header.leaving
    assert shown.isVisibleTo(page)
    assert len(shown.buttons) == 4
    assert shown.title.text() == kit.context.words(OPEN)
    assert page.filling is not None
    page.filling.model.set_value(Spot("exit_planned"), "yes")
    page.leave()
    for button in shown.buttons:
        button.click()
    assert kit.opened == [
        (PageName.FORM, f"{her}/needs"),
        (PageName.SAFETY, her),
        (PageName.BELONGINGS, her),
        (PageName.CONSENT, her),
    ]
    page.show_subject(f"{her}/needs")
    assert not shown.isVisibleTo(page)
    assert page.filling.model.answers.get("occasion_kind").value == "exit"


def test_whoever_records_that_she_leaves_sees_what_is_open(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    words = ThingWords(Category.IDENTITY, "جواز سفر", original=True)
    belongings.receive_belonging(kit.desk, her, words)
    page = ExitPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject(her)
    assert page.open.isVisibleTo(page)
    assert len(page.open.buttons) == 4
    page.open.buttons[2].click()
    assert kit.opened == [(PageName.BELONGINGS, her)]
    belongings.return_belongings(kit.desk, her, MoveWords(Move.RETURNED))
    leave(kit, her)
    page.refresh()
    assert len(page.open.buttons) == 1, "whether we may ask after her is still to be settled"


def test_beside_the_exit_form_it_is_said_that_nothing_is_open(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    consents.record_consent(kit.desk, her, factories.decision(kit.desk, Scope.FOLLOW_UP))
    leave(kit, her)
    page = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    page.show_subject(f"{her}/exit")
    assert page.header.leaving.buttons == []
    assert page.header.leaving.title.text() == kit.context.words(NONE)


def test_who_was_here_before_begins_a_new_stay_in_her_file(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk, "Rosalinda")
    leave(kit, her)
    page = ArrivalStartPage(kit.context)
    qtbot.addWidget(page)
    page.called.setText("Rosalinda")
    page._find_duplicates()
    _this_is_her, back = page.findChildren(QuietButton)[-2:]
    back.click()
    assert residents.resident_row(kit.desk, her).in_house
    assert kit.opened == [(PageName.FILE, her)]


def test_the_list_of_events_is_filtered_by_form_and_walked_by_key(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    for form in ("arrival", "needs"):
        records.sign_record(kit.desk, her, form, Answers.empty())
    kit.clock.at += timedelta(days=40)
    records.save_draft(kit.desk, her, "intake", Answers.empty().with_value("nickname", "x"), 0)
    page = FilePage(kit.context)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.show_subject(her)
    qtbot.waitUntil(lambda: len(rows(page)) == 4)
    # a heading for each of the two months
    year = {"ar": "٢٠٢٧", "en": "2027"}
    assert "2026" in words(page.timeline)
    assert any(one in words(page.timeline) for one in ("2027", year[kit.context.language]))

    offered = {one.text(): one for one in page.timeline.menu.actions()}
    assert list(offered) == [kit.context.words(one) for one in KINDS.values()]
    forms = offered[kit.context.words(KINDS["record"])].menu()
    assert isinstance(forms, QMenu)
    by_name = {one.text(): one for one in forms.actions()}
    assert len(by_name) == 1 + 3
    by_name[kit.context.words(BUILT_IN["needs"].title)].trigger()
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    page.timeline._choose("paper", "")
    qtbot.waitUntil(lambda: rows(page) == [])
    assert kit.context.words(NONE_OF_IT) in words(page.timeline)
    page.timeline._choose("", "")
    qtbot.waitUntil(lambda: len(rows(page)) == 4)

    qtbot.waitUntil(lambda: all(one.isVisible() and one.y() for one in rows(page)[1:]))
    first, second = rows(page)[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert page.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert page.focusWidget() is first
