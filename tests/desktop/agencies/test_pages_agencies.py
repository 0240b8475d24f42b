"""The directory of agencies on the screen: found, added, changed, put away; and chosen from."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.agencies.page import AgenciesPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.referrals.page import ReferralsPage
from shelter_desk.desktop.referrals.referral_page import ReferralPage
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.referrals import Service
from shelter_desk.services.records import sentences
from shelter_desk.services.referrals import agencies
from shelter_desk.services.views.agency import AgencySearch, AgencyWish
from tests.desktop.pages_kit import Kit, whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CLINIC = AgencyWish(
    "عيادة النور",
    "Al Noor Clinic",
    services=frozenset({Service.HEALTH}),
    languages=("ar", "am"),
    hours="8-14",
    women_only=True,
)


def page_of(kit: Kit, qtbot: QtBot, subject: str = "") -> AgenciesPage:
    page = whole(AgenciesPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(subject)
    return page


def listed(page: AgenciesPage) -> list[str]:
    return [page.rows.row(at).agency.name_latin for at in range(page.rows.rowCount())]


def test_the_list_of_referrals_leads_to_the_directory(kit: Kit, qtbot: QtBot) -> None:
    page = whole(ReferralsPage(kit.context))
    qtbot.addWidget(page)
    page.directory.click()
    assert kit.opened == [(PageName.AGENCIES, "")]


def test_an_agency_is_added_with_all_that_helps_to_choose_it(kit: Kit, qtbot: QtBot) -> None:
    page = page_of(kit, qtbot)
    assert page.stack.currentIndex() == 1, "the directory is empty"
    ask = page.side.questions
    page.side.save.click()
    assert kit.told[-1][1] == "attention", "one name is needed"
    ask.set_value("name_ar", "عيادة النور")
    ask.set_value("services", ("health", "food"))
    ask.set_value("languages", ("am", "ar"))
    ask.set_value("for_whom", "women")
    ask.set_value("hours", "8-14")
    ask.set_value("address", "بجانب السوق")
    page.side.save.click()
    (row,) = agencies.directory(kit.desk)
    kept = row.agency
    assert (kept.name_ar, kept.hours, kept.address) == ("عيادة النور", "8-14", "بجانب السوق")
    assert kept.services == {Service.HEALTH, Service.FOOD}
    assert (set(kept.languages), kept.women_only) == ({"am", "ar"}, True)
    assert page.side.agency_id == kept.id, "it stays open beside the list"
    assert page.stack.currentIndex() == 0


def test_words_service_and_language_narrow_the_list(kit: Kit, qtbot: QtBot) -> None:
    agencies.enter_agency(kit.desk, CLINIC)
    agencies.enter_agency(
        kit.desk, AgencyWish("", "Legal Aid", services=frozenset({Service.LEGAL}))
    )
    page = page_of(kit, qtbot)
    assert listed(page) == sorted(listed(page)) or kit.context.language == "ar"
    assert len(listed(page)) == 2
    page.filters.box.setText("صحة" if kit.context.language == "ar" else "health")
    assert listed(page) == ["Al Noor Clinic"], "a service is found by its word"
    page.filters.box.clear()
    page.filters.service.choose("legal")
    assert listed(page) == ["Legal Aid"]
    page.filters.language.choose("am")
    assert listed(page) == []
    assert page.stack.currentIndex() == 2
    page.filters.service.choose("")
    assert listed(page) == ["Al Noor Clinic"]


def test_an_agency_is_put_away_and_taken_up_again(kit: Kit, qtbot: QtBot) -> None:
    clinic = agencies.enter_agency(kit.desk, CLINIC)
    page = page_of(kit, qtbot, str(clinic))
    page.side.switch.click()
    assert listed(page) == []
    page.retired.setChecked(True)
    page.table.setCurrentIndex(page.rows.index(0, 0))
    assert page.side.agency_id == clinic
    page.side.switch.click()
    assert agencies.directory(kit.desk, AgencySearch())[0].agency.id == clinic


def test_what_is_typed_waits_until_it_is_kept_or_discarded(kit: Kit, qtbot: QtBot) -> None:
    clinic = agencies.enter_agency(kit.desk, CLINIC)
    page = page_of(kit, qtbot, str(clinic))
    page.side.questions.set_value("about", "Ring twice")
    page.leave()
    assert not sentences.kept_house_sentences(kit.desk, f"agency/{clinic}").is_empty
    again = page_of(kit, qtbot, str(clinic))
    assert again.side.questions.text("about") == "Ring twice"
    again.side.undo.click()
    assert again.side.questions.text("about") == ""
    assert sentences.kept_house_sentences(kit.desk, f"agency/{clinic}").is_empty
    assert agencies.directory(kit.desk)[0].agency.about == ""


def test_the_same_agency_is_chosen_again_after_a_new_one(kit: Kit, qtbot: QtBot) -> None:
    clinic = agencies.enter_agency(kit.desk, CLINIC)
    page = page_of(kit, qtbot, str(clinic))
    page.new.click()
    assert page.side.agency_id == ""
    page.table.setCurrentIndex(page.rows.index(0, 0))
    assert page.side.agency_id == clinic


@pytest.fixture
def two(kit: Kit) -> tuple[AgencyId, AgencyId]:
    """A clinic, and a place that is no longer used."""
    clinic = agencies.enter_agency(kit.desk, CLINIC)
    old = agencies.enter_agency(kit.desk, AgencyWish("", "Old place"))
    agencies.retire_agency(kit.desk, old)
    return clinic, old


def test_a_referral_offers_those_that_are_used_and_fit(
    kit: Kit, qtbot: QtBot, resident: ResidentId, two: tuple[AgencyId, AgencyId]
) -> None:
    clinic, old = two
    page = whole(ReferralPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(str(resident))
    chooser = page.form.agency
    assert chooser.box.findData(str(old)) < 0
    chooser.filters.service.choose("legal")
    assert chooser.box.findData(str(clinic)) < 0
    chooser.filters.service.choose("health")
    chooser.box.setCurrentIndex(chooser.box.findData(str(clinic)))
    assert "8-14" in chooser.facts.text()
    chooser.filters.service.choose("legal")
    assert chooser.agency_id() == clinic, "what was chosen stays"
