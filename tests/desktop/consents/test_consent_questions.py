"""What the consent talk asks beside the wording: whom to call, a guardian, an interpreter."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QScrollArea
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.consents import fields as consent_fields
from shelter_desk.desktop.consents.child_words import NOT_ASKED
from shelter_desk.desktop.consents.keeping import SOMEBODY_ELSE
from shelter_desk.desktop.consents.offices import NOT_LISTED
from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.consents.wallet import WalletView
from shelter_desk.desktop.formview.chips import ChipsEditor
from shelter_desk.desktop.messages import Messages
from shelter_desk.desktop.widgets.labels import Small, Strong
from shelter_desk.desktop.widgets.page_ground import PageGround
from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consent_errors import NameIsAlike
from shelter_desk.domain.consents import (
    Assent,
    ConsentDecision,
    DataItem,
    Decision,
    GivenBy,
    Mark,
    Scope,
    SharedBy,
    Witness,
)
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.referrals import Service
from shelter_desk.domain.text import Message, Text
from shelter_desk.domain.wordings import HouseText
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.consents import consents
from shelter_desk.services.records import records
from shelter_desk.services.referrals import agencies, referrals
from shelter_desk.services.views.agency import AgencyWish
from tests.desktop.every_page import settle
from tests.desktop.pages_kit import Kit, arrive, hospital

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def open_talk(kit: Kit, qtbot: QtBot, resident: str, scope: Scope) -> ConsentPage:
    page = ConsentPage(kit.context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.show_subject(resident)
    if "/" not in resident:
        page.wallet.talk_buttons[int(scope)].click()
    return page


def agree(page: ConsentPage) -> None:
    talk = page.talk
    for tick in talk.reading.ticks:
        tick.setChecked(True)
    talk.here.set_value("capacity", "able")
    talk.back.set_value("teach_back", "well")
    talk.choice.set_value("decision", str(Decision.AGREED))
    talk.mark.set_value("mark", str(Mark.SIGNATURE))
    talk.copy.set_value("copy_given", "yes")


def finish(page: ConsentPage) -> None:
    page.talk.go_to(4)
    page.talk.next.click()


def answer(kit: Kit, resident: ResidentId, key: str, value: Value) -> None:
    answers = records.open_form(kit.desk, resident, "intake").answers.with_value(key, value)
    records.sign_record(kit.desk, resident, "intake", answers)


def kept(kit: Kit, resident: ResidentId) -> list[ConsentDecision]:
    return [row.consent.details for row in consents.wallet(kit.desk, resident)]


def test_a_yes_to_a_call_asks_whom_and_the_wallet_shows_it(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = open_talk(kit, qtbot, resident, Scope.EMERGENCY_CONTACT)
    agree(page)
    assert not page.talk.choice.editors["contact_name"].isHidden()
    finish(page)
    assert kept(kit, resident) == []
    assert kit.told[-1][1] == "attention"
    page.talk.choice.set_value("contact_name", "Hanan Aziz")
    page.talk.choice.set_value("contact_phone", "+97333000001")
    finish(page)
    (said,) = kept(kit, resident)
    assert (said.contact_name, said.contact_phone) == ("Hanan Aziz", "+97333000001")
    page.refresh()
    shown = " ".join(label.text() for label in page.wallet.findChildren(type(page.no_text)))
    assert "Hanan Aziz" in shown
    assert "33000001" in shown.replace(" ", "")
    consents.withdraw_consent(kit.desk, consents.wallet(kit.desk, resident)[0].consent.id)
    page.refresh()
    qtbot.wait(1)
    shown = " ".join(label.text() for label in page.wallet.findChildren(type(page.no_text)))
    assert "Hanan Aziz" not in shown, "nobody calls whom she no longer wants called"


def test_every_matter_can_be_talked_about_once(kit: Kit, qtbot: QtBot) -> None:
    view = WalletView(kit.context)
    qtbot.addWidget(view)
    assert sorted(view.talk_buttons) == sorted(Scope)
    assert sum(len(scopes) for _title, scopes in consent_fields.GROUPS) == len(Scope)


def test_the_embassy_is_asked_with_care_and_item_by_item(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = open_talk(kit, qtbot, resident, Scope.CONTACT_EMBASSY)
    assert page.talk.caution.isVisible()
    agree(page)
    finish(page)
    assert kept(kit, resident) == []
    page.talk.choice.set_value("items", ("name",))
    page.talk.choice.set_value("purpose", "A passport")
    finish(page)
    (said,) = kept(kit, resident)
    assert (said.scope, said.purpose) == (Scope.CONTACT_EMBASSY, "A passport")
    assert said.valid_until is not None
    assert not page.talk.caution.isVisible()
    page._begin(Scope.SHELTER)
    assert not page.talk.caution.isVisible(), (
        "what is said of one matter does not stand over another"
    )


@pytest.mark.parametrize(
    ("scope", "service"),
    [(Scope.CONTACT_EMBASSY, Service.EMBASSY), (Scope.REPORT_TO_POLICE, Service.POLICE)],
)
def test_an_office_is_chosen_from_the_directory_and_kept_with_the_decision(
    kit: Kit, qtbot: QtBot, resident: ResidentId, scope: Scope, service: Service
) -> None:
    health = AgencyWish("عيادة", "Clinic", services=frozenset({Service.HEALTH}))
    agencies.enter_agency(kit.desk, health)
    untagged = hospital(kit.desk)
    made = [
        agencies.enter_agency(
            kit.desk, AgencyWish(f"جهة {name}", f"Office {name}", services=frozenset({service}))
        )
        for name in ("Kept", "Gone")
    ]
    agencies.retire_agency(kit.desk, made[1])
    page = open_talk(kit, qtbot, resident, scope)
    offered = [act for act in page.offices.actions() if not act.isSeparator()]
    kept_name = "جهة Kept" if kit.context.language == "ar" else "Office Kept"
    names = [act.text() for act in offered]
    maybe = next(one for one in referrals.agencies(kit.desk) if one.id == untagged)
    last = [maybe.name(kit.context.language), kit.context.words(NOT_LISTED)]
    assert names == [kept_name, *last], "none that does something else"
    offered[0].trigger()
    page.offices.close()
    assert page.place().field.split("|")[:2] == [str(int(scope)), made[0]]
    agree(page)
    page.talk.choice.set_value("items", ("name",))
    page.talk.choice.set_value("purpose", "A passport")
    finish(page)
    (said,) = kept(kit, resident)
    assert (said.scope, said.agency_id, said.purpose) == (scope, made[0], "A passport")
    page.refresh()
    rows = [one.text() for one in page.wallet.findChildren(Strong)]
    assert any(kept_name in row for row in rows), rows


def test_an_office_that_is_not_listed_is_named_in_the_talk(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    wish = AgencyWish("سفارة", "Embassy", services=frozenset({Service.EMBASSY}))
    agencies.enter_agency(kit.desk, wish)
    page = open_talk(kit, qtbot, resident, Scope.CONTACT_EMBASSY)
    page.offices.actions()[-1].trigger()
    page.offices.close()
    agree(page)
    page.talk.choice.set_value("items", ("name",))
    page.talk.choice.set_value("purpose", "Embassy of my country: a passport")
    finish(page)
    (said,) = kept(kit, resident)
    assert said.agency_id is None


def test_without_such_an_office_the_talk_begins_at_once(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    health = AgencyWish("عيادة", "Clinic", services=frozenset({Service.HEALTH}))
    agencies.enter_agency(kit.desk, health)
    page = open_talk(kit, qtbot, resident, Scope.CONTACT_EMBASSY)
    assert page.stack.currentWidget() is page.talk
    assert page.talk.matter() == (Scope.CONTACT_EMBASSY, None)


def test_after_a_lock_the_talk_about_an_office_goes_on(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    wish = AgencyWish("سفارة", "Embassy", services=frozenset({Service.EMBASSY}))
    embassy = agencies.enter_agency(kit.desk, wish)
    page = open_talk(kit, qtbot, f"{resident}/{int(Scope.CONTACT_EMBASSY)}/{embassy}", Scope(9))
    assert page.talk.matter() == (Scope.CONTACT_EMBASSY, embassy)
    place = page.place()
    again = open_talk(kit, qtbot, resident, Scope.SHELTER)
    again.return_to(place.field)
    assert again.talk.matter() == (Scope.CONTACT_EMBASSY, embassy)


def test_each_test_is_agreed_to_by_its_name(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    page = open_talk(kit, qtbot, resident, Scope.MEDICAL_EXAM)
    agree(page)
    finish(page)
    assert kept(kit, resident) == []
    page.talk.choice.set_value("purpose", "Blood pressure; no HIV test")
    finish(page)
    (said,) = kept(kit, resident)
    assert said.purpose == "Blood pressure; no HIV test"
    page.refresh()
    qtbot.waitUntil(lambda: "no HIV test" in shown_in(page))


def shown_in(page: ConsentPage) -> str:
    return " ".join(label.text() for label in page.wallet.findChildren(type(page.no_text)))


def test_a_no_keeps_nobody_to_call(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    page = open_talk(kit, qtbot, resident, Scope.EMERGENCY_CONTACT)
    page.talk.choice.set_value("contact_name", "Hanan Aziz")
    page.talk.says_no.click()
    (said,) = kept(kit, resident)
    assert said.contact_name == ""


def test_nothing_in_her_language_is_said_and_points_to_the_interpreter(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    answer(kit, resident, "primary_language", "th")
    page = open_talk(kit, qtbot, resident, Scope.SHELTER)
    assert page.no_text.isVisible()
    said = page.no_text.text()
    assert ("التايلاندية" if kit.context.language == "ar" else "Thai") in said
    assert "{" not in said
    assert page.talk.here.text("language") == "th"
    page.back.click()
    assert not page.no_text.isVisible()
    other = arrive(kit.desk, "Mona")
    page.show_subject(other)
    page.wallet.talk_buttons[int(Scope.SHELTER)].click()
    assert not page.no_text.isVisible()
    assert page.talk.here.text("language") == ""


def test_a_second_language_with_a_text_is_read(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    other = "en" if kit.context.language == "ar" else "ar"
    answers = records.open_form(kit.desk, resident, "intake").answers
    answers = answers.with_value("primary_language", "th")
    answers = answers.with_value("secondary_language", (other,))
    records.sign_record(kit.desk, resident, "intake", answers)
    page = open_talk(kit, qtbot, resident, Scope.SHELTER)
    assert page.talk.words().language == other
    assert not page.no_text.isVisible()


def test_a_child_does_not_agree_alone(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    answer(kit, resident, "age_dispute", "yes")
    page = open_talk(kit, qtbot, resident, Scope.SHELTER)
    agree(page)
    finish(page)
    assert kept(kit, resident) == []
    assert "18" in kit.told[-1][0]
    choice = page.talk.choice
    for key in ("guardian", "guardian_relation", "assent", "best_interest"):
        assert choice.editors[key].isHidden(), key
    choice.set_value("given_by", str(GivenBy.GUARDIAN))
    choice.changed.emit()
    assert not choice.editors["assent"].isHidden()
    for key, value in (("guardian", "Amina"), ("guardian_relation", "aunt"), ("band", "9_11")):
        choice.set_value(key, value)
    choice.changed.emit()
    assert page.talk.child.text is not None
    assert page.talk.child.text.about is HouseText.ASSENT_9
    assert page.talk.child.turn.isVisibleTo(page.talk.child)
    finish(page)
    assert kept(kit, resident) == []
    choice.set_value("assent", "agrees")
    choice.set_value("child_words", "With my sister")
    finish(page)
    (said,) = kept(kit, resident)
    assert said.assent is Assent.AGREES
    assert said.child is not None
    assert (said.child.band, said.child.words) == (AgeBand.FROM_9, "With my sister")
    assert (said.guardian, said.guardian_relation) == ("Amina", "aunt")


def test_what_is_read_to_a_child_scrolls_with_the_page_alone_where_there_is_little_room(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    answer(kit, resident, "age_stated", 13)
    page = open_talk(kit, qtbot, resident, Scope.SHELTER)
    agree(page)
    page.talk.choice.set_value("given_by", str(GivenBy.GUARDIAN))
    page.talk.choice.changed.emit()
    page.talk.go_to(2)
    ground = PageGround()
    qtbot.addWidget(ground)
    ground.hold(page)
    ground.show()
    areas = [one for one in page.findChildren(QScrollArea) if one.isAncestorOf(page.talk.child)]
    (area,) = areas
    scrolls, outer = area.verticalScrollBar(), ground.verticalScrollBar()
    for width, height, by_page in ((600, 420, True), (1000, 700, False), (600, 500, True)):
        ground.resize(width, height)
        settle()
        assert (outer.maximum() > 0, scrolls.maximum() > 0) == (by_page, not by_page)


def test_a_small_child_is_not_asked_and_the_talk_says_why(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    today = kit.desk.local_today()
    answer(kit, resident, "birth_date", PartialDate(today.year - 4, 1, 1))
    page = open_talk(kit, qtbot, resident, Scope.SHELTER)
    agree(page)
    choice, child = page.talk.choice, page.talk.child
    assert choice.editors["band"].isHidden()
    choice.set_value("given_by", str(GivenBy.GUARDIAN))
    choice.set_value("guardian", "Amina")
    choice.changed.emit()
    assert choice.text("band") == AgeBand.UNDER_6
    assert choice.editors["assent"].isHidden()
    assert choice.editors["child_words"].isHidden()
    assert child.hint.text() == kit.context.words(NOT_ASKED)
    assert child.turn.isHidden()
    finish(page)
    (said,) = kept(kit, resident)
    assert said.assent is Assent.TOO_YOUNG


def test_the_words_for_the_child_follow_age_and_language(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    answer(kit, resident, "age_stated", 16)
    page = open_talk(kit, qtbot, resident, Scope.SHELTER)
    choice, child = page.talk.choice, page.talk.child
    choice.set_value("given_by", str(GivenBy.BOTH))
    choice.changed.emit()
    assert child.text is not None
    assert child.text.about is HouseText.ASSENT_15
    page._read_another("am")
    assert (child.text.language, child.text.about) == ("am", HouseText.ASSENT_15)
    choice.set_value("band", str(AgeBand.FROM_6))
    choice.changed.emit()
    assert (child.text.language, child.text.about) == ("am", HouseText.ASSENT_6)
    choice.set_value("given_by", str(GivenBy.SELF))
    choice.changed.emit()
    assert child.text is None
    assert choice.editors["band"].isHidden()


def test_a_guardian_somebody_fears_does_not_decide(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = open_talk(kit, qtbot, resident, Scope.SHELTER)
    agree(page)
    for key, value in (("given_by", "guardian"), ("guardian", "Amina"), ("guardian_feared", "yes")):
        page.talk.choice.set_value(key, value)
    finish(page)
    assert kept(kit, resident) == []
    page.talk.choice.set_value("guardian_feared", "no")
    finish(page)
    assert len(kept(kit, resident)) == 1


def test_why_a_guardian_says_no_is_asked_where_the_guardian_does(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = open_talk(kit, qtbot, resident, Scope.SHELTER)
    choice = page.talk.choice
    choice.set_value("given_by", "guardian")
    choice.changed.emit()
    assert choice.editors["guardian_refuses"].isHidden()
    choice.set_value("decision", "refused")
    choice.changed.emit()
    assert not choice.editors["guardian_refuses"].isHidden()
    choice.set_value("guardian_refuses", "Fears the embassy")
    page.talk.go_to(2)
    page.talk.next.click()
    (said,) = kept(kit, resident)
    assert said.child is not None
    assert said.child.guardian_refuses == "Fears the embassy"


def test_what_was_talked_over_how_and_who_saw_it_are_kept(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    agency = hospital(kit.desk)
    page = open_talk(kit, qtbot, f"{resident}/{agency}", Scope.SHARE_WITH_AGENCY)
    agree(page)
    talk = page.talk
    talk.back.set_value("talked", ("risks", "alternatives"))
    talk.choice.set_value("items", ("name",))
    talk.choice.set_value("how", ("paper", "together"))
    talk.mark.set_value("mark", str(Mark.ORAL_WITNESSED))
    for key, value in (("witness_1", "Huda"), ("witness_1_role", "nurse"), ("witness_2", "Sara")):
        talk.mark.set_value(key, value)
    finish(page)
    (said,) = kept(kit, resident)
    assert said.risks_discussed
    assert said.alternatives_discussed
    assert said.how == {SharedBy.PAPER, SharedBy.TOGETHER}
    assert said.witnesses == (Witness("Huda", "nurse"),), "a hidden second witness saw nothing"


def chip_of(page: ConsentPage, item: DataItem) -> QAbstractButton:
    chips = page.talk.choice.editors["items"]
    assert isinstance(chips, ChipsEditor)
    return chips.chips[[one.value for one in chips.choices].index(str(item))]


def test_the_whole_file_is_chosen_by_itself_or_not_at_all(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    agency = hospital(kit.desk)
    page = open_talk(kit, qtbot, f"{resident}/{agency}", Scope.SHARE_WITH_AGENCY)
    agree(page)
    page.talk.go_to(2)
    assert page.talk.choice.chosen("items") == ()
    hints = [one.text() for one in page.talk.choice.findChildren(Small) if one.isVisibleTo(page)]
    assert kit.context.words(consent_fields.WHOLE_FILE) in hints
    chip_of(page, DataItem.WHOLE_FILE).click()
    assert page.talk.choice.chosen("items") == (str(DataItem.WHOLE_FILE),)
    page.leave()
    again = open_talk(kit, qtbot, f"{resident}/{agency}", Scope.SHARE_WITH_AGENCY)
    assert again.talk.choice.chosen("items") == (str(DataItem.WHOLE_FILE),)
    finish(again)
    (said,) = kept(kit, resident)
    assert said.items == {DataItem.WHOLE_FILE}


def test_a_talk_about_an_embassy_does_not_offer_the_whole_file(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    offered = {}
    for scope in (Scope.CONTACT_EMBASSY, Scope.REPORT_TO_POLICE):
        page = open_talk(kit, qtbot, f"{resident}/{int(scope)}/", scope)
        chips = page.talk.choice.editors["items"]
        assert isinstance(chips, ChipsEditor)
        offered[scope] = {one.value for one in chips.choices}
    assert str(DataItem.WHOLE_FILE) in offered[Scope.REPORT_TO_POLICE]
    assert str(DataItem.WHOLE_FILE) not in offered[Scope.CONTACT_EMBASSY]


@pytest.mark.parametrize("is_another", [False, True])
def test_a_name_like_one_she_fears_is_asked_about_before_it_is_kept(
    kit: Kit,
    qtbot: QtBot,
    resident: ResidentId,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_another: bool,
) -> None:
    row = Answers.empty().with_value("name", "Ahmed Hassan")
    feared = Answers.empty().with_rows("concern_people", (row,))
    records.sign_record(kit.desk, resident, "safety", feared)
    asked = list[str]()

    def ask(_messages: Messages, question: Message, act: Text, **_how: bool) -> bool:
        asked.extend((kit.context.words(question), kit.context.words(act)))
        return is_another

    monkeypatch.setattr(Messages, "ask", ask)
    page = open_talk(kit, qtbot, resident, Scope.CONTACT_FAMILY)
    agree(page)
    page.talk.choice.set_value("contact_name", "أحمد حسن علي")
    finish(page)
    assert "أحمد حسن علي" in asked[0]
    assert len(asked) == 2, "one question, one act"
    assert [one.contact_name for one in kept(kit, resident)] == ["أحمد حسن علي"] * is_another
    assert (page.stack.currentWidget() is page.talk) is not is_another, "what is typed stays"


def test_a_question_shows_a_name_as_it_was_typed(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = list[tuple[str, Qt.TextFormat]]()
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: shown.append((box.text(), box.textFormat()))
    )
    alike = NameIsAlike(name="<b>Ahmed</b>").message
    assert not kit.context.messages.ask(alike, SOMEBODY_ELSE, destructive=False)
    ((words, how),) = shown
    assert ("<b>Ahmed</b>" in words, how) == (True, Qt.TextFormat.PlainText)


def test_new_answers_wait_with_the_talk(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    page = open_talk(kit, qtbot, resident, Scope.EMERGENCY_CONTACT)
    page.talk.choice.set_value("contact_name", "Hanan Aziz")
    page.talk.back.set_value("talked", ("risks",))
    page.leave()
    again = open_talk(kit, qtbot, resident, Scope.EMERGENCY_CONTACT)
    assert again.talk.choice.text("contact_name") == "Hanan Aziz"
    assert again.talk.back.chosen("talked") == ("risks",)


def test_another_day_books_another_talk(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    page = open_talk(kit, qtbot, resident, Scope.SHELTER)
    page.talk.another_day.click()
    menu = page.talk.again
    assert menu.isVisible()
    menu.actions()[1].trigger()
    menu.hide()
    (said,) = kept(kit, resident)
    day = kit.desk.local_today() + timedelta(days=3)
    assert (said.decision, said.talk_on) == (Decision.NOT_NOW, day)
    page.refresh()
    small = " ".join(one.text() for one in page.wallet.findChildren(Small))
    assert kit.context.fmt.date(day) in small


def test_not_now_in_the_talk_asks_when(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    page = open_talk(kit, qtbot, resident, Scope.SHELTER)
    page.talk.go_to(2)
    page.talk.choice.set_value("decision", str(Decision.NOT_NOW))
    page.talk.next.click()
    assert page.talk.again.isVisible()
    assert kept(kit, resident) == []
    page.talk.again.actions()[-1].trigger()
    page.talk.again.hide()
    (said,) = kept(kit, resident)
    assert (said.decision, said.talk_on) == (Decision.NOT_NOW, None)


@pytest.mark.parametrize(
    ("group", "key", "step"),
    [("back", "teach_back", 1), ("mark", "mark", 3), ("copy", "copy_given", 4)],
)
def test_what_is_still_open_comes_into_sight(
    kit: Kit, qtbot: QtBot, resident: ResidentId, group: str, key: str, step: int
) -> None:
    page = open_talk(kit, qtbot, resident, Scope.STATISTICS)
    agree(page)
    getattr(page.talk, group).set_value(key, None)
    finish(page)
    assert kept(kit, resident) == []
    assert page.talk.stack.currentIndex() == step
    assert kit.told[-1][1] == "attention"
