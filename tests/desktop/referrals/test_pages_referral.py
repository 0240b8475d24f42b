from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.referrals.items import IN_WORDS
from shelter_desk.desktop.referrals.page import ReferralsPage
from shelter_desk.desktop.referrals.referral_page import ReferralPage
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AgencyId, ConsentId, ResidentId
from shelter_desk.domain.referrals import CopyFor, ReferralState
from shelter_desk.services.consents import consents
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.referral import ReferralDraft
from tests.desktop.pages_kit import Kit, agree, hospital, whole


@pytest.fixture
def agency(kit: Kit) -> AgencyId:
    return hospital(kit.desk)


def open_page(kit: Kit, qtbot: QtBot, subject: str) -> ReferralPage:
    page = whole(ReferralPage(kit.context))
    qtbot.addWidget(page)
    kit.context.tasks.changed.connect(
        lambda topics: page.refresh() if topics & page.topics else None
    )
    page.resize(836, 584)
    page.show()
    page.show_subject(subject)
    return page


def first_act(page: ReferralPage) -> list[str]:
    buttons = (page.head.save, page.head.send)
    return [one.text() for one in buttons if one.property("kind") == "primary"]


def choose(page: ReferralPage, agency: str) -> None:
    page.form.agency.box.setCurrentIndex(page.form.agency.box.findData(agency))


def test_nothing_can_be_lost_before_an_agency_is_chosen(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId
) -> None:
    page = open_page(kit, qtbot, resident)
    assert page.stack.currentIndex() == 1, "without any, a new one is begun"
    assert not page.form.rest.isEnabled()
    assert not any(button.isEnabled() for button in page.gate.papers.values())
    choose(page, agency)
    assert page.form.rest.isEnabled()


def test_chips_have_room_for_their_words_from_the_first_moment(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId
) -> None:
    """Whoever looks before Qt lays out again would read the first letter of "Until" alone."""
    agree(kit.desk, resident, agency, DataItem.NAME)
    draft = ReferralDraft(agency, "صحة", "حرارة", items=frozenset({DataItem.NAME}))
    made = referrals.draft_referral(kit.desk, resident, draft)
    page = open_page(kit, qtbot, resident)
    page.show_subject(f"{resident}/{made}")
    chips = [page.gate.until, page.head.state]
    assert [one.text() for one in chips if not _has_room(one)] == []
    referrals.mark_sent(kit.desk, made)
    page.refresh()
    assert [one.text() for one in (*chips, page.story.chase) if not _has_room(one)] == []


def _has_room(chip: Chip) -> bool:
    (words,) = chip.findChildren(QLabel)
    return bool(words.text()) and chip.isVisible() and words.width() >= words.sizeHint().width()


def test_without_consent_nothing_can_be_told_and_the_way_is_to_talk(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId
) -> None:
    page = open_page(kit, qtbot, resident)
    choose(page, agency)
    for line in page.form.items.lines.values():
        assert not line.tick.isEnabled()
        assert line.isHidden()
    assert not page.form.items.left_out.isHidden()
    assert first_act(page) == [page.head.save.text()], "handing over comes after her yes"
    page.gate.talk_button.click()
    assert kit.opened[-1] == (PageName.CONSENT, f"{resident}/{agency}")


def test_only_covered_items_can_be_chosen_and_copies_open(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId
) -> None:
    agree(kit.desk, resident, agency, DataItem.NAME, DataItem.MEDICAL_SUMMARY)
    page = open_page(kit, qtbot, f"{resident}/new")
    choose(page, agency)
    lines = page.form.items.lines
    free = {item for item, line in lines.items() if line.tick.isEnabled()}
    assert free == {DataItem.NAME, DataItem.MEDICAL_SUMMARY}
    assert {item for item, line in lines.items() if not line.isHidden()} == free
    said = page.form.items.left_out.text()
    names = {item: kit.context.words(labels.ITEMS[item]) for item in IN_WORDS}
    assert {item for item, name in names.items() if name in said} >= set(IN_WORDS) - free
    assert first_act(page) == [page.head.send.text()]
    assert not page.gate.until.isHidden()
    page.form.what.set_value("service", "فحص")
    lines[DataItem.NAME].tick.click()
    lines[DataItem.NAME].words.setPlainText("سيلام")
    page.gate.papers[CopyFor.RECEIVER].click()
    (row,) = referrals.referrals_of(kit.desk, resident)
    assert row.referral.items == frozenset({DataItem.NAME})
    assert dict(row.referral.contents) == {DataItem.NAME: "سيلام"}
    name, subject = kit.opened[-1]
    assert name is PageName.PREVIEW
    assert subject == f"{resident}/referral/{row.referral.id}/receiver"


def test_the_reason_is_an_item_that_is_chosen_and_its_words_stand_in_one_place(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId
) -> None:
    agree(kit.desk, resident, agency, DataItem.NAME, DataItem.REASON)
    page = open_page(kit, qtbot, f"{resident}/new")
    choose(page, agency)
    lines = page.form.items.lines
    assert not lines[DataItem.SAFETY_NOTE].tick.isEnabled()
    page.form.what.set_value("reason", "ألم")
    lines[DataItem.REASON].tick.click()
    assert lines[DataItem.REASON].words.isHidden()
    page.gate.papers[CopyFor.RECEIVER].click()
    (row,) = referrals.referrals_of(kit.desk, resident)
    assert row.referral.items == frozenset({DataItem.REASON})
    assert row.referral.contents == ()


def test_a_withdrawal_meanwhile_closes_the_copies_and_names_what_to_take_out(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId
) -> None:
    given = agree(kit.desk, resident, agency, DataItem.NAME)
    page = open_page(kit, qtbot, f"{resident}/new")
    choose(page, agency)
    line = page.form.items.lines[DataItem.NAME]
    line.tick.click()
    assert page.gate.papers[CopyFor.OURS].isEnabled()
    consents.withdraw_consent(kit.desk, ConsentId(given))
    page.refresh()
    assert not page.gate.papers[CopyFor.OURS].isEnabled()
    assert line.tick.isEnabled(), "it must be possible to take it out"
    assert line.reason.property("kind") == "warn"
    line.tick.click()
    assert not line.tick.isEnabled()


def test_leaving_keeps_a_draft_and_typing_on_makes_no_second_one(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId
) -> None:
    page = open_page(kit, qtbot, resident)
    choose(page, agency)
    page.form.what.set_value("reason", "ألم")
    page.leave()
    assert referrals.referrals_of(kit.desk, resident) == (), "typing makes no referral"
    for number in range(20):
        page.form.what.set_value("reason", f"ألم في الظهر {number}")
        page.leave()
    with kit.desk.database.read() as tx:
        kinds = [entry.act for entry in tx.audit.entries(AuditFilter(), 200)]
    assert kinds.count(Act.OPEN_DRAFT) == 1
    assert Act.REFER not in kinds
    assert page.place().subject == f"{resident}/new"
    again = open_page(kit, qtbot, page.place().subject)
    assert again.form.agency.agency_id() == agency
    assert again.form.what.text("reason") == "ألم في الظهر 19"
    assert not again.head.discard.isHidden()
    again.head.save.click()
    (row,) = referrals.referrals_of(kit.desk, resident)
    assert row.referral.reason == "ألم في الظهر 19"
    assert referrals.open_referral_draft(kit.desk, resident) is None
    assert again.head.discard.isHidden()
    assert again.place().subject == f"{resident}/{row.referral.id}"
    again.form.what.set_value("service", "later")
    again.leave()
    assert referrals.referrals_of(kit.desk, resident)[0].referral.service == ""
    third = open_page(kit, qtbot, again.place().subject)
    assert third.form.what.text("service") == "later"


def test_discarding_asks_and_empties_a_new_referral(
    kit: Kit,
    qtbot: QtBot,
    resident: ResidentId,
    agency: AgencyId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = open_page(kit, qtbot, resident)
    choose(page, agency)
    page.form.what.set_value("reason", "ألم")
    page.leave()
    monkeypatch.setattr(kit.context.messages, "ask", lambda *_: True)
    page.head.discard.click()
    assert page.form.what.text("reason") == ""
    assert page.head.discard.isHidden()
    assert referrals.open_referral_draft(kit.desk, resident) is None


def test_handing_over_asks_the_gate_and_locks_the_form(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId
) -> None:
    page = open_page(kit, qtbot, resident)
    choose(page, agency)
    page.form.what.set_value("service", "health")
    assert not page.form.agency.filters.isHidden()
    page.head.send.click()
    (row,) = referrals.referrals_of(kit.desk, resident)
    assert row.referral.state is ReferralState.DRAFT
    assert kit.told[-1][1] == "attention", "the sentence of the gate"
    assert page.form.what.text("service") == "health"
    agree(kit.desk, resident, agency, DataItem.NAME)
    page.head.send.click()
    (row,) = referrals.referrals_of(kit.desk, resident)
    assert row.referral.state is ReferralState.SENT
    assert not page.form.rest.isEnabled()
    assert page.head.send.isHidden()
    assert page.form.agency.filters.isHidden()
    assert page.form.agency.new.isHidden()
    assert not page.head.revoke.isHidden()


def test_taking_back_asks_first(
    kit: Kit,
    qtbot: QtBot,
    resident: ResidentId,
    agency: AgencyId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = referrals.draft_referral(kit.desk, resident, ReferralDraft(agency, "s", "r"))
    page = open_page(kit, qtbot, f"{resident}/{made}")
    monkeypatch.setattr(kit.context.messages, "ask", lambda *_: False)
    page.head.revoke.click()
    assert referrals.referrals_of(kit.desk, resident)[0].referral.state is ReferralState.DRAFT
    monkeypatch.setattr(kit.context.messages, "ask", lambda *_: True)
    page.head.revoke.click()
    assert referrals.referrals_of(kit.desk, resident)[0].referral.state is ReferralState.REVOKED
    assert page.head.revoke.isHidden()


def test_a_new_agency_is_added_without_leaving(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = open_page(kit, qtbot, resident)
    chooser = page.form.agency
    chooser.new.click()
    chooser.keep.click()
    assert kit.told[-1][1] == "attention", "one name is needed"
    chooser.questions.set_value("name_ar", "عيادة الحي")
    chooser.questions.set_value("phone", "٣٣١٢٣٤٥٦")
    chooser.keep.click()
    (kept,) = referrals.agencies(kit.desk)
    assert kept.name_ar == "عيادة الحي"
    assert chooser.agency_id() == kept.id
    assert page.form.rest.isEnabled()
    assert chooser.form.isHidden()


def test_late_referrals_stand_first_and_open(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId
) -> None:
    agree(kit.desk, resident, agency, DataItem.NAME)
    late = referrals.draft_referral(kit.desk, resident, ReferralDraft(agency, "s", "r"))
    referrals.mark_sent(kit.desk, late)
    kit.clock.at += timedelta(days=15)
    referrals.draft_referral(kit.desk, resident, ReferralDraft(agency, "t", "r"))
    page = ReferralsPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject("")
    assert page.list.model.row(0).referral.id == late
    assert not page.late.isHidden()
    assert page.list.model.index(0, 5).data() != page.list.model.index(1, 5).data()
    page.list.table.opened.emit(page.list.model.index(0, 0))
    assert kit.opened[-1] == (PageName.REFERRAL, f"{resident}/{late}")
