"""The pages of handing files over in the walk through every page."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.hand_over.all_page import HandOverAllPage
from shelter_desk.desktop.hand_over.page import HandOverPage
from shelter_desk.desktop.paper_names import hand_over_subject
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.retention.page import RetentionPage
from shelter_desk.domain.consents import DataItem, SharedBy
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.services.consents import consents
from shelter_desk.services.notes import notes
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from tests import factories
from tests.desktop.every_page import House, Seen, settle


def agree(house: House, her: ResidentId) -> AgencyId:
    """The whole file to one office, by voice to another; a third learns things in short."""
    desk = house.desk
    desk.sure_until_ms = sys.maxsize
    office = referrals.add_agency(desk, "النيابة العامة", "Public Prosecution", "+97317000001")
    other = referrals.add_agency(desk, "سفارة بلدها", "Her embassy", "+97317000002")
    note = replace(factories.note("ما قيل للشهادة"), compartment=Compartment.TESTIMONY)
    notes.write_and_sign(desk, her, note)
    whole = factories.handing(desk, office, DataItem.LEGAL_SUMMARY, withheld="أين تسكن أختي")
    consents.record_consent(desk, her, whole)
    voice = frozenset({SharedBy.VOICE})
    consents.record_consent(desk, her, factories.handing(desk, other, how=voice))
    third = referrals.add_agency(desk, "مكتب المساعدة", "Help office", "+97317000003")
    consents.record_consent(desk, her, factories.sharing(desk, third))
    return office


def pages(house: House) -> Iterator[Seen]:
    """Nobody may have it; to whom and what; the paper that leaves with a passphrase alone."""
    window, desk = house.app.window, house.desk
    empty = residents.admit_resident(desk, called="سيلام")
    house.open(HandOverPage, empty)
    yield "hand-over-nobody", window
    yield from _in_short(house, empty)
    rows = residents.residents_list(desk, "in_house").rows
    her = min(rows, key=lambda row: row.code).id
    office = agree(house, her)
    page = house.open(HandOverPage, her)
    page.knows.setChecked(True)
    settle()
    yield "hand-over", window
    subject = hand_over_subject(her, office, [DataItem.NAME, DataItem.NEEDS])
    paper = house.open(PreviewPage, subject)
    yield "hand-over-preview", window
    paper.side.save_locked.click()
    settle()
    yield "hand-over-passphrase", window
    # somebody read what she leaves out: of many files nobody does
    consents.record_consent(desk, her, factories.handing(desk, office))
    yield from _of_all(house, office)


def _in_short(house: House, her: ResidentId) -> Iterator[Seen]:
    """She agreed to things in short: the way to a talk, from the page and from a preview."""
    window, desk = house.app.window, house.desk
    desk.sure_until_ms = sys.maxsize
    office = referrals.add_agency(desk, "جمعية البيت", "Home society", "+97317000004")
    consents.record_consent(desk, her, factories.sharing(desk, office))
    house.open(HandOverPage, her)
    yield "hand-over-in-short", window
    house.open(PreviewPage, hand_over_subject(her, office, [DataItem.NEEDS]))
    yield "hand-over-refused", window
    page = house.open(ConsentPage, f"{her}/{office}")
    yield "talk-4-1", window
    page.talk.go_to(2)
    page.talk.choice.set_value("items", (str(DataItem.WHOLE_FILE),))
    settle()
    yield "talk-4-3", window
    page._end_talk()


def _of_all(house: House, office: AgencyId) -> Iterator[Seen]:
    """The order; two managers; parts that leave; one that did not."""
    window, desk = house.app.window, house.desk
    code = factories.add_worker(desk, Role.MANAGER)
    desk.sure_until_ms = sys.maxsize
    house.open(RetentionPage)
    page = house.open(HandOverAllPage)
    page.office.setCurrentIndex(page.office.findData(office))
    page.basis.setText("أمر المحكمة رقم 12 · court order no. 12")
    yield "hand-over-all", window
    page.look.click()
    settle()
    yield "hand-over-all-second", window
    folder = desk.parts.folder / "out"
    folder.mkdir()
    page.ask_folder = lambda _page, _title, _start: folder
    page.code.setText(code)
    page.passphrase.edit.setText(factories.WORKER_PHRASE)
    page.begin.click()
    settle()
    assert page.run.finished
    yield "hand-over-all-finished", window
    page.run._failed(CannotSaveThere(place="/media/stick"))
    page.run._from = 0
    page._show_end()
    settle()
    yield "hand-over-all-stopped", window
