"""Without her agreement, as two managers and the worker beside her meet it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.consents import without as consent_without
from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.overrides import decided as override_decided
from shelter_desk.desktop.overrides import form as override_form
from shelter_desk.desktop.overrides.fields import BEFORE, NOT_YET
from shelter_desk.desktop.overrides.page import SECOND, STANDS, WRITE, OverridePage
from shelter_desk.desktop.overrides.words import DECIDED, UNTOLD
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.page_parts.ask import shown_day
from shelter_desk.desktop.referrals import gate as referral_gate
from shelter_desk.desktop.referrals.referral_page import ReferralPage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.labels import Warn
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AgencyId, ReferralId, ResidentId
from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.domain.sources import TimedIds, system_randomness
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.services.consents import overrides
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.override import OverrideWords
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories
from tests.desktop.pages_kit import HandClock, Kit, agree, arrive, hospital, make_kit, whole

WHY = "طفل في السادسة يُضرب كل يوم في البيت نفسه ولا يستطيع الخروج منه."
LAW = "قانون الطفل 37/2012، المادة 59"
TOLD_OF_IT = "طفل في السادسة يُضرب كل يوم."


@pytest.fixture(params=("ar", "en"))
def kit(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Kit:
    clock = HandClock()
    ids = TimedIds(clock, system_randomness)
    parts = replace(
        factories.make_parts(tmp_path / "desk"), clock=clock, ids=ids, translate=Translations()
    )
    desk = factories.open_new_desk(parts)
    made = make_kit(desk, clock, request.param)
    qtbot.addWidget(made.window)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 10**9
    return made


@pytest.fixture
def agency(kit: Kit) -> AgencyId:
    return hospital(kit.desk)


@pytest.fixture
def slip(kit: Kit, resident: ResidentId, agency: AgencyId) -> ReferralId:
    return referrals.draft_referral(kit.desk, resident, ReferralDraft(agency, "حماية", "سؤالهم"))


def open_page(kit: Kit, qtbot: QtBot, subject: str) -> OverridePage:
    page = whole(OverridePage(kit.context))
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(subject)
    return page


def write(page: OverridePage) -> None:
    """A whole decision, as somebody types it."""
    line = page.form.items.lines[DataItem.STORY_SUMMARY]
    line.tick.click()
    line.words.setPlainText(TOLD_OF_IT)
    page.form.why.set_value("ground", Ground.LEGAL_DUTY.value)
    page.form.why.set_value("law", LAW)
    page.form.why.set_value("reason", WHY)
    page.form.told.set_value("told", BEFORE)
    page.form.told.changed.emit()


def decided_words(**changes: object) -> OverrideWords:
    made = OverrideWords(
        items=frozenset({DataItem.STORY_SUMMARY}),
        contents=((DataItem.STORY_SUMMARY, TOLD_OF_IT),),
        ground=Ground.LEGAL_DUTY,
        law=LAW,
        reason=WHY,
        told=True,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def decide(kit: Kit, slip: ReferralId, **changes: object) -> str:
    second = factories.add_worker(kit.desk, Role.MANAGER)
    kit.desk.sure_until_ms = kit.desk.clock.monotonic_ms() + 10**9
    words = decided_words(**changes)
    return overrides.override_consent(kit.desk, slip, words, second, factories.WORKER_PHRASE)


def open_referral(kit: Kit, qtbot: QtBot, subject: str) -> ReferralPage:
    page = whole(ReferralPage(kit.context))
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(subject)
    return page


def test_managers_find_a_quiet_way_and_it_saves_the_referral_first(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId
) -> None:
    page = open_referral(kit, qtbot, f"{resident}/new")
    assert page.gate.without_button.isHidden(), "without an agency there is nothing to send"
    page.form.agency.box.setCurrentIndex(page.form.agency.box.findData(agency))
    assert not page.gate.without_button.isHidden()
    assert page.gate.manager_may.isHidden()
    page.form.what.set_value("service", "حماية")
    page.gate.without_button.click()
    (row,) = referrals.referrals_of(kit.desk, resident)
    assert kit.opened[-1] == (PageName.OVERRIDE, f"{resident}/{row.referral.id}")


def test_everybody_else_reads_that_two_managers_can_decide(
    kit: Kit, qtbot: QtBot, resident: ResidentId, slip: ReferralId
) -> None:
    kit.context.staff = replace(kit.desk.staff, role=Role.CASEWORKER)
    page = open_referral(kit, qtbot, f"{resident}/{slip}")
    assert page.gate.without_button.isHidden()
    assert page.gate.manager_may.text() == kit.context.words(referral_gate.MANAGER_MAY)


def test_the_first_line_says_what_is_at_stake_and_the_first_way_leads_back_to_her(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId, slip: ReferralId
) -> None:
    page = open_page(kit, qtbot, f"{resident}/{slip}")
    assert page.stack.currentIndex() == WRITE
    first = page.form.findChildren(Warn, options=Qt.FindChildOption.FindDirectChildrenOnly)[0]
    assert first.text() == kit.context.words(override_form.AT_STAKE)
    assert first.y() < page.form.items.y()
    page.form.talk.emit()
    assert kit.opened[-1] == (PageName.CONSENT, f"{resident}/{agency}")


def test_only_what_she_did_not_agree_to_is_listed_and_never_a_photograph(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId, slip: ReferralId
) -> None:
    agree(kit.desk, resident, agency, DataItem.NAME)
    page = open_page(kit, qtbot, f"{resident}/{slip}")
    hidden = {item for item, line in page.form.items.lines.items() if line.isHidden()}
    assert hidden == {DataItem.NAME, DataItem.PHOTO}
    assert not page.form.agreed.isHidden()


def test_two_managers_decide_and_the_paper_opens(
    kit: Kit, qtbot: QtBot, resident: ResidentId, slip: ReferralId
) -> None:
    second = factories.add_worker(kit.desk, Role.MANAGER)
    kit.desk.sure_until_ms = kit.desk.clock.monotonic_ms() + 10**9
    page = open_page(kit, qtbot, f"{resident}/{slip}")
    write(page)
    page.form.next.click()
    assert page.stack.currentIndex() == SECOND
    page.second.code.setText(second)
    page.second.passphrase.edit.setText("not hers")
    page.second.decide.click()
    assert page.stack.currentIndex() == SECOND
    assert not page.second.fault.isHidden()
    assert page.second.passphrase.edit.text() == ""
    page.second.passphrase.edit.setText(factories.WORKER_PHRASE)
    page.second.decide.click()
    assert page.stack.currentIndex() == STANDS
    assert page.second.passphrase.edit.text() == page.second.code.text() == ""
    assert page.decided.telling.isHidden()
    (row,) = overrides.decisions_about(kit.desk, slip)
    assert row.decided.reason == WHY
    page.decided.open.click()
    assert kit.opened[-1] == (PageName.REFERRAL, f"{resident}/{slip}")
    sheet = open_referral(kit, qtbot, f"{resident}/{slip}")
    assert all(button.isEnabled() for button in sheet.gate.papers.values())
    line = sheet.form.items.lines[DataItem.STORY_SUMMARY]
    assert line.reason.text()
    assert line.tick.isChecked()
    sheet.gate.papers[CopyFor.PERSON].click()
    assert kit.opened[-1] == (PageName.PREVIEW, f"{resident}/referral/{slip}/person")


def test_what_is_missing_is_said_before_anybody_is_called(
    kit: Kit, qtbot: QtBot, resident: ResidentId, slip: ReferralId
) -> None:
    page = open_page(kit, qtbot, f"{resident}/{slip}")
    page.form.next.click()
    assert page.stack.currentIndex() == WRITE
    assert kit.told


def test_words_are_kept_on_leaving_and_come_back_after_a_lock(
    kit: Kit, qtbot: QtBot, resident: ResidentId, slip: ReferralId
) -> None:
    page = open_page(kit, qtbot, f"{resident}/{slip}")
    write(page)
    page.form.next.click()
    page.second.passphrase.edit.setText("typed by the second")
    page.leave()
    assert page.second.passphrase.edit.text() == ""
    place = page.place()
    again = open_page(kit, qtbot, place.subject)
    assert again.stack.currentIndex() == WRITE
    assert again.form.words() == decided_words()
    assert not again.form.away.isHidden()


def test_nothing_is_kept_of_a_page_that_was_only_looked_at(
    kit: Kit, qtbot: QtBot, resident: ResidentId, slip: ReferralId
) -> None:
    page = open_page(kit, qtbot, f"{resident}/{slip}")
    page.leave()
    assert overrides.open_override(kit.desk, slip).kept is None


def test_today_reminds_until_it_is_written_down_that_she_was_told(
    kit: Kit, qtbot: QtBot, resident: ResidentId, slip: ReferralId
) -> None:
    later = kit.desk.local_today() + timedelta(days=1)
    decide(kit, slip, told=False, not_told_why="يجلس إلى جانبها", tell_on=later)
    today = TodayPage(kit.context)
    qtbot.addWidget(today)
    today.refresh()
    rows = today.findChildren(ClickRow)
    (row,) = [one for one in rows if kit.context.words(UNTOLD) in one.accessibleName()]
    row.opened.emit()
    name, subject = kit.opened[-1]
    assert (name, subject) == (PageName.OVERRIDE, f"{resident}/{slip}/{DECIDED}")
    page = open_page(kit, qtbot, subject)
    assert page.stack.currentIndex() == STANDS
    assert not page.decided.telling.isHidden()
    page.decided.day.set_value("day", shown_day(kit.desk.local_today()))
    page.decided.write.click()
    assert page.decided.telling.isHidden()
    (told,) = overrides.decisions_about(kit.desk, slip)
    assert told.decided.she_knows


def test_the_wallet_lists_what_left_without_her(
    kit: Kit, qtbot: QtBot, resident: ResidentId, slip: ReferralId
) -> None:
    day, fmt, words = kit.desk.local_today(), kit.context.fmt, kit.context.words
    decide(kit, slip, told=False, not_told_why="يجلس إلى جانبها", tell_on=day)
    page = whole(ConsentPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(resident)
    without = page.wallet.without
    assert without.isVisibleTo(page)
    said = "\n".join(label.text() for label in without.findChildren(QLabel))
    for told in (LAW, fmt.date(day), words(UNTOLD), words(labels.ITEMS[DataItem.STORY_SUMMARY])):
        assert told in said
    assert WHY not in said, "why stands in the decision, one step further"
    without.findChildren(LinkButton)[0].click()
    assert kit.opened[-1] == (PageName.OVERRIDE, f"{resident}/{slip}/{DECIDED}")
    (made,) = overrides.decisions_about(kit.desk, slip)
    overrides.record_told(kit.desk, made.decided.id, day)
    page.refresh()
    told_on = words(Message(consent_without.TOLD_ON, {"day": fmt.date(day)}))
    assert any(told_on in label.text() for label in without.findChildren(QLabel))
    another = arrive(kit.desk, "هناء")
    kit.context.staff = kit.desk.staff = replace(kit.desk.staff, role=Role.HEALTH)
    page.refresh()
    shown = [one for one in without.findChildren(LinkButton) if one.isVisibleTo(without)]
    assert not shown, "the decision itself is for who talks with her"
    page.show_subject(another)
    assert without.isHidden()


def test_the_worker_beside_her_sees_what_was_decided_and_writes_down_that_she_was_told(
    kit: Kit, qtbot: QtBot, resident: ResidentId, slip: ReferralId
) -> None:
    day = kit.desk.local_today()
    decide(kit, slip, told=False, not_told_why="يجلس إلى جانبها", tell_on=day)
    worker = replace(kit.desk.staff, role=Role.CASEWORKER)
    kit.context.staff = kit.desk.staff = worker
    page = open_page(kit, qtbot, f"{resident}/{slip}")
    assert page.stack.currentIndex() == STANDS
    page.decided.write.click()
    assert page.decided.telling.isHidden()


def test_when_it_holds_no_longer_managers_write_anew_and_the_old_one_stays_to_be_seen(
    kit: Kit, qtbot: QtBot, resident: ResidentId, slip: ReferralId
) -> None:
    decide(kit, slip)
    kit.clock.at += timedelta(days=1)
    page = open_page(kit, qtbot, f"{resident}/{slip}")
    assert page.stack.currentIndex() == WRITE
    assert page.form.items.items() == {DataItem.STORY_SUMMARY}
    seen = open_page(kit, qtbot, f"{resident}/{slip}/{DECIDED}")
    assert seen.stack.currentIndex() == STANDS
    assert seen.decided.state.text() == kit.context.words(override_decided.OVER)
    assert seen.decided.hint.isHidden()


def test_asking_when_she_is_told_comes_only_with_not_yet(
    kit: Kit, qtbot: QtBot, resident: ResidentId, slip: ReferralId
) -> None:
    page = open_page(kit, qtbot, f"{resident}/{slip}")
    told = page.form.told
    assert told.editors["tell_on"].isHidden()
    told.set_value("told", NOT_YET)
    told.changed.emit()
    assert not told.editors["tell_on"].isHidden()
    tomorrow = kit.desk.local_today() + timedelta(days=1)
    told.set_value("not_told_why", "يجلس إلى جانبها")
    told.set_value("tell_on", shown_day(tomorrow))
    assert page.form.words().tell_on == tomorrow
    told.set_value("told", BEFORE)
    assert page.form.words().tell_on is None
