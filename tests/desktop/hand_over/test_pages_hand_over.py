"""One file for one office: what she agreed to is offered, the rest cannot be chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.hand_over.anew import ANEW, NOT_WHOLE_WORDS
from shelter_desk.desktop.hand_over.page import NOT_AGREED, STAYS, HandOverPage
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.paper_names import hand_over_subject
from shelter_desk.desktop.preview.outlets import Outlets
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.domain.consents import DataItem, SharedBy
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.paper import WayOut
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.handed import HANDED_AS
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.copies.hand_over_sheets import DATA_NAME
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.notes import notes
from shelter_desk.services.papers import paper
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.hand_over import Stays
from tests import factories
from tests.desktop.every_page import settle
from tests.desktop.pages_kit import Kit, kit_of, whole, words_in_sight

PHRASE = "cabin marble thunder olive pencil nine"


def _agree(desk: Desk, her: ResidentId, *items: DataItem) -> AgencyId:
    office = referrals.add_agency(desk, "النيابة العامة", "Public Prosecution")
    consents.record_consent(desk, her, factories.handing(desk, office, *items))
    return office


def _page(kit: Kit, qtbot: QtBot, her: ResidentId) -> HandOverPage:
    page = HandOverPage(kit.context)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.show_subject(her)
    settle()
    return page


def test_only_what_she_agreed_to_can_be_chosen_and_she_must_know(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = factories.admit(desk, "Selam")
    kit = kit_of(desk, language)
    office = _agree(desk, her, DataItem.LEGAL_SUMMARY)
    page = _page(kit, qtbot, her)
    enabled = {item for item, tick in page.items.items() if tick.isEnabled()}
    assert enabled == set(HANDED_AS) - {DataItem.MEDICAL_SUMMARY} == page.chosen()
    assert kit.context.words(NOT_AGREED) in words_in_sight(page)
    assert not page.look.isEnabled()
    page.knows.setChecked(True)
    for item in enabled - {DataItem.NEEDS}:
        page.items[item].setChecked(False)
    page.look.click()
    subject = hand_over_subject(her, office, [DataItem.NEEDS])
    assert kit.opened == [(PageName.PREVIEW, subject)]
    page.items[DataItem.NEEDS].setChecked(False)
    assert not page.look.isEnabled()


def test_what_she_leaves_out_and_what_stays_sealed_is_said_before_it_leaves(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = factories.admit(desk, "Selam")
    note = replace(factories.note("She named them."), compartment=Compartment.TESTIMONY)
    notes.write_and_sign(desk, her, note)
    kit = kit_of(desk, language)
    office = referrals.add_agency(desk, "النيابة العامة", "Public Prosecution")
    said = factories.handing(desk, office, withheld="<b>my brother</b> {words}")
    consents.record_consent(desk, her, said)
    page = _page(kit, qtbot, her)
    testimony = kit.context.words(labels.COMPARTMENTS[Compartment.TESTIMONY])
    assert page.withheld.isVisible()
    assert "<b>my brother</b> {words}" in page.withheld.text()
    assert page.closed.isVisible()
    assert testimony in page.closed.text()
    assert page.chosen() == frozenset(), "each part is looked at for what she keeps back"
    consents.record_consent(desk, her, factories.handing(desk, office, DataItem.STORY_SUMMARY))
    page.refresh()
    settle()
    assert not page.withheld.isVisible()
    assert not page.closed.isVisible()


def test_what_was_agreed_to_in_short_leads_to_a_new_talk(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = factories.admit(desk, "Selam")
    kit = kit_of(desk, language)
    office = referrals.add_agency(desk, "النيابة العامة", "Public Prosecution")
    in_short = factories.sharing(desk, office, how=frozenset({SharedBy.FILE}))
    consents.record_consent(desk, her, in_short)
    page = _page(kit, qtbot, her)
    assert page.stack.currentWidget() is page.anew
    assert page.anew.words.text() == kit.context.words(NOT_WHOLE_WORDS)
    (button,) = page.anew.findChildren(QuietButton)
    button.click()
    talk = (PageName.CONSENT, f"{her}/4/{office}")
    assert kit.opened == [talk]
    other = referrals.add_agency(desk, "مكتب", "Another office")
    consents.record_consent(desk, her, factories.handing(desk, other))
    page.refresh()
    settle()
    assert page.stack.currentIndex() == 0
    assert page.offices[other].isChecked()
    assert kit.context.words(STAYS[Stays.IN_SHORT]) in words_in_sight(page)
    links = {one.text(): one for one in page.findChildren(LinkButton)}
    links[kit.context.words(ANEW)].click()
    assert kit.opened == [talk, talk]


def test_a_preview_that_is_refused_leads_to_a_new_talk(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = factories.admit(desk, "Selam")
    kit = kit_of(desk, language)
    office = _agree(desk, her, DataItem.NAME)
    consents.record_consent(desk, her, factories.sharing(desk, office))
    page = whole(PreviewPage(kit.context))
    qtbot.addWidget(page)
    page.show()
    page.show_subject(hand_over_subject(her, office, [DataItem.NAME]))
    settle()
    assert page.stack.currentWidget() is page.refusal
    assert page.refusal.anew.isVisible()
    page.refusal.anew.click()
    assert kit.opened == [(PageName.CONSENT, f"{her}/{office}")]
    page.show_subject(f"{her}/consent-blank")
    settle()
    assert page.refusal.anew.isHidden() or page.stack.currentWidget() is not page.refusal


def test_nobody_may_have_it(app: QApplication, desk: Desk, language: str, qtbot: QtBot) -> None:
    her = factories.admit(desk, "Selam")
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, her)
    assert page.stack.currentIndex() == 1
    office = referrals.add_agency(desk, "النيابة العامة", "Public Prosecution")
    voice = frozenset({SharedBy.VOICE})
    consents.record_consent(desk, her, factories.handing(desk, office, DataItem.NEEDS, how=voice))
    page.refresh()
    settle()
    assert page.stack.currentIndex() == 1
    assert not page.offices[office].isEnabled()


def test_what_she_takes_back_meanwhile_cannot_be_chosen_any_more(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = factories.admit(desk, "Selam")
    kit = kit_of(desk, language)
    office = _agree(desk, her, DataItem.MEDICAL_SUMMARY)
    page = _page(kit, qtbot, her)
    page.knows.setChecked(True)
    for item in set(HANDED_AS) - {DataItem.NAME, DataItem.MEDICAL_SUMMARY}:
        page.items[item].setChecked(False)
    page.refresh()
    settle()
    left = {DataItem.NAME, DataItem.MEDICAL_SUMMARY}
    assert page.chosen() == left, "what was left out stays so"
    consents.record_consent(desk, her, factories.handing(desk, office, DataItem.CODE_ONLY))
    page.refresh()
    settle()
    assert not page.items[DataItem.NAME].isEnabled()
    assert page.chosen() == frozenset()
    assert not page.look.isEnabled()


def test_from_the_preview_it_leaves_with_a_passphrase_alone(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, tmp_path: Path
) -> None:
    her = factories.admit(desk, "Selam")
    kit = kit_of(desk, language)
    office = _agree(desk, her, DataItem.NAME, DataItem.NEEDS)
    target = tmp_path / "document.pdf"
    outlets = Outlets(place=lambda _parent: target)
    kit.computer.names = ("Kitchen",)
    page = whole(PreviewPage(kit.context, outlets=outlets))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_subject(hand_over_subject(her, office, [DataItem.NAME]))
    settle()
    assert page.paper is not None
    for gone in (page.side.printing, page.side.save, page.side.save_plain):
        assert not gone.isVisible()
    page.side.save_locked.click()
    offered = page.side.protected.first.edit.text()
    assert len(offered.split()) == 6
    shown = [one for one in page.findChildren(PrimaryButton) if one.isVisible()]
    assert shown == [page.side.protected.save], "each step has one act before the others"
    page.side.protected.save.click()
    settle()
    assert not target.exists(), "first it is said what for"
    page.side.reason.set_value("other", "order 12 of the court")
    page._save_encrypted(offered)
    settle()
    with pikepdf.open(target, password=offered) as opened:
        assert DATA_NAME in opened.attachments
    (copy,) = paper.copies_of(desk, her)
    assert (copy.way, copy.reason) == (WayOut.SAVED_ENCRYPTED, "order 12 of the court")
    page.show_subject(f"{her}/consent-blank")
    settle()
    assert page.side.printing.isVisible()
    assert page.side.save.isVisible()
    assert not page.side.save_locked.isVisible()
