"""Agencies to tell after she took something back: in the wallet, beside her referrals, on Today."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.source import gather, read_subject
from shelter_desk.desktop.referrals.referral_page import ReferralPage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.today.rows import TodayRows
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.domain.attachments import Shows
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AgencyId, ReferralId, ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.services.attachments import attachments
from shelter_desk.services.consents import consents
from shelter_desk.services.referrals import recalls, referrals
from shelter_desk.services.views.attachment import HandOver, NewFile
from shelter_desk.services.views.referral import ReferralDraft
from tests import attached_samples
from tests.desktop.pages_kit import Kit, agree, arrive, hospital, whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def agency(kit: Kit) -> AgencyId:
    return hospital(kit.desk)


@pytest.fixture
def sent(kit: Kit, resident: ResidentId, agency: AgencyId) -> ReferralId:
    agree(kit.desk, resident, agency, DataItem.NAME)
    draft = ReferralDraft(agency, "صحة", "حرارة", items=frozenset({DataItem.NAME}))
    made = referrals.draft_referral(kit.desk, resident, draft)
    referrals.mark_sent(kit.desk, made)
    return made


def take_back(kit: Kit, resident: ResidentId) -> None:
    (row,) = [one for one in consents.wallet(kit.desk, resident) if one.allows]
    consents.withdraw_consent(kit.desk, row.consent.id)


def test_the_wallet_lists_whom_to_tell_and_one_click_writes_it_down(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId, sent: ReferralId
) -> None:
    page = whole(ConsentPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(str(resident))
    card = page.wallet.tell
    assert card.isHidden()
    take_back(kit, resident)
    page.refresh()
    assert not card.isHidden()
    (line,) = card.lines
    line.done.click()
    assert kit.told[-1][1] == "attention", "somebody there was told, so there is a name"
    line.who.setText("د. هند")
    line.done.click()
    assert recalls.agencies_to_tell(kit.desk, resident) == ()
    assert card.lines == []
    assert not card.isHidden(), "who was told stays in sight"


def test_the_name_of_who_is_told_waits(
    kit: Kit, qtbot: QtBot, resident: ResidentId, sent: ReferralId
) -> None:
    take_back(kit, resident)
    page = whole(ReferralPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(str(resident))
    (line,) = page.hers.tell.lines
    line.who.setText("د. هند")
    line.who.textEdited.emit("د. هند")
    page.leave()
    again = whole(ReferralPage(kit.context))
    qtbot.addWidget(again)
    again.show_subject(str(resident))
    assert again.hers.tell.lines[0].who.text() == "د. هند"


def test_the_wallet_of_another_shows_nothing_of_her(
    kit: Kit, qtbot: QtBot, resident: ResidentId, sent: ReferralId
) -> None:
    take_back(kit, resident)
    other = arrive(kit.desk, "مريم")
    page = whole(ConsentPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(str(resident))
    card = page.wallet.tell
    assert [one.row.resident_id for one in card.lines] == [resident]
    page.show_subject(str(other))
    assert card.lines == []
    assert card.isHidden()


@pytest.mark.parametrize("way", ["page", "person"])
def test_whom_the_wallet_says_was_told_waits_when_it_is_left(
    kit: Kit, qtbot: QtBot, resident: ResidentId, sent: ReferralId, way: str
) -> None:
    take_back(kit, resident)
    other = arrive(kit.desk, "مريم")
    page = whole(ConsentPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(str(resident))
    (line,) = page.wallet.tell.lines
    line.who.setText("د. هند")
    line.who.textEdited.emit("د. هند")
    if way == "page":
        page.leave()
    else:
        page.show_subject(str(other))
    again = whole(ConsentPage(kit.context))
    qtbot.addWidget(again)
    again.show_subject(str(resident))
    assert again.wallet.tell.lines[0].who.text() == "د. هند"


def test_the_notice_and_the_slip_are_seen_before_they_print(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId, sent: ReferralId
) -> None:
    take_back(kit, resident)
    page = whole(ReferralPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(str(resident))
    page.hers.tell.lines[0].paper.click()
    assert kit.opened[-1] == (PageName.PREVIEW, f"{resident}/recall/{agency}")
    page.show_subject(f"{resident}/{sent}")
    page.gate.slip.click()
    assert kit.opened[-1] == (PageName.PREVIEW, f"{resident}/slip/{sent}")
    for _name, subject in kit.opened:
        source = read_subject(subject)
        assert source is not None
        made = gather(kit.desk, source, 1)(kit.desk)
        assert made.pdf.startswith(b"%PDF")
        assert made.resident_id == resident


def test_today_reminds_until_they_are_told(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId, sent: ReferralId
) -> None:
    take_back(kit, resident)
    name = "مستشفى السلمانية" if kit.context.language == "ar" else "Salmaniya Hospital"

    def shown() -> list[ClickRow]:
        page = whole(TodayPage(kit.context))
        qtbot.addWidget(page)
        page.show_subject("")
        return [one for one in page.findChildren(ClickRow) if name in one.accessibleName()]

    (row,) = shown()
    row.opened.emit()
    assert kit.opened == [(PageName.CONSENT, str(resident))], "there is the list of whom to tell"
    recalls.tell_agency(kit.desk, resident, agency, "Dr Hind")
    assert shown() == []


def test_who_reads_no_decisions_comes_to_the_list_beside_referrals(
    kit: Kit, qtbot: QtBot, resident: ResidentId, agency: AgencyId, tmp_path: Path
) -> None:
    """A file alone reached the agency: there is no referral of hers, and none is begun."""
    agree(kit.desk, resident, agency, DataItem.DOCUMENTS, DataItem.MEDICAL_SUMMARY)
    letter = NewFile("letter.pdf", attached_samples.pdf(), Shows.MEDICAL)
    kept = attachments.attach(kit.desk, resident, letter)
    how = HandOver(agency, "فحص")
    attachments.hand_over(kit.desk, kept, tmp_path / "out.pdf", how)
    take_back(kit, resident)
    (to_tell,) = recalls.agencies_to_tell(kit.desk, resident)
    staff = replace(kit.context.staff, role=Role.FORMS_DESK)
    line = TodayRows(replace(kit.context, staff=staff), lambda _row: None).to_tell(to_tell)
    line.opened.emit()
    assert kit.opened == [(PageName.REFERRAL, str(resident))]
    page = whole(ReferralPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(str(resident))
    assert page.stack.currentWidget() is page.hers
    assert [one.row for one in page.hers.tell.lines] == [to_tell]
