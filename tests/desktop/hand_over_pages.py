"""The pages of handing files over in the walk through every page."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from shelter_desk.desktop.hand_over.all_page import HandOverAllPage
from shelter_desk.desktop.hand_over.page import HandOverPage
from shelter_desk.desktop.pages.preview import PreviewPage
from shelter_desk.desktop.pages.retention import RetentionPage
from shelter_desk.desktop.paper_names import hand_over_subject
from shelter_desk.domain.consents import DataItem, SharedBy
from shelter_desk.domain.errors import CannotSaveThere
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.services import consents, referrals, residents
from tests import factories
from tests.desktop.every_page import House, Seen, settle


def agree(house: House, her: ResidentId) -> AgencyId:
    """She agrees with one office, and with another that it may not be a file."""
    desk = house.desk
    desk.sure_until_ms = sys.maxsize
    office = referrals.add_agency(desk, "النيابة العامة", "Public Prosecution", "+97317000001")
    other = referrals.add_agency(desk, "سفارة بلدها", "Her embassy", "+97317000002")
    items = (DataItem.NAME, DataItem.NEEDS, DataItem.STORY_SUMMARY)
    consents.record_consent(desk, her, factories.handing(desk, office, *items))
    voice = frozenset({SharedBy.VOICE})
    consents.record_consent(desk, her, factories.handing(desk, other, *items, how=voice))
    return office


def pages(house: House) -> Iterator[Seen]:
    """Nobody may have it; to whom and what; the paper that leaves with a passphrase alone."""
    window, desk = house.app.window, house.desk
    empty = residents.admit_resident(desk, called="سيلام")
    house.open(HandOverPage, empty)
    yield "hand-over-nobody", window
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
    yield from _of_all(house, office)


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
