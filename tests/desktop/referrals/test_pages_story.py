"""The story of a referral: one click a step, words that wait, her own; or why there is none."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.date_edit import DateEditor
from shelter_desk.desktop.referrals.dialogs import FeedbackDialog, NotSentDialog, WayDialog
from shelter_desk.desktop.referrals.referral_page import ReferralPage
from shelter_desk.desktop.referrals.side import ReferralSide
from shelter_desk.desktop.referrals.story_card import StoryCard
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import ReferralId, ResidentId
from shelter_desk.domain.referrals import Because, Company, Met, ReferralState, Service, Step
from shelter_desk.services.referrals import referral_story, referrals
from shelter_desk.services.views.referral import ReferralDraft
from tests.desktop.pages_kit import Kit, agree, hospital, whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sent(kit: Kit, resident: ResidentId) -> ReferralId:
    agency = hospital(kit.desk)
    agree(kit.desk, resident, agency, DataItem.NAME)
    draft = ReferralDraft(agency, "صحة", "حرارة", items=frozenset({DataItem.NAME}))
    made = referrals.draft_referral(kit.desk, resident, draft)
    referrals.mark_sent(kit.desk, made)
    return made


def page_of(kit: Kit, qtbot: QtBot, subject: str) -> ReferralPage:
    page = whole(ReferralPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(subject)
    return page


def side_of(kit: Kit, qtbot: QtBot, resident: ResidentId, made: ReferralId) -> ReferralSide:
    return page_of(kit, qtbot, f"{resident}/{made}").side


def offered(side: ReferralSide) -> set[Step]:
    return {step for step, button in side.story.steps.items() if not button.isHidden()}


def test_a_draft_has_no_story(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    made = referrals.draft_referral(
        kit.desk, resident, ReferralDraft(hospital(kit.desk), "صحة", "حرارة")
    )
    assert side_of(kit, qtbot, resident, made).story.isHidden()


def test_one_click_is_a_step_and_words_go_with_it(
    kit: Kit, qtbot: QtBot, resident: ResidentId, sent: ReferralId
) -> None:
    side = side_of(kit, qtbot, resident, sent)
    assert not side.story.isHidden()
    side.story.steps[Step.RECEIVED].click()
    side.story.who.setText("د. هند")
    side.story.words.setText("يوم الأحد")
    side.story.steps[Step.ACCEPTED].click()
    assert (side.story.who.text(), side.story.words.text()) == ("", "")
    view = referral_story.story(kit.desk, sent)
    assert [row.step.step for row in view.steps] == [Step.RECEIVED, Step.ACCEPTED]
    assert (view.steps[1].step.who, view.steps[1].step.words) == ("د. هند", "يوم الأحد")
    assert Step.RECEIVED not in offered(side)
    side.story.steps[Step.CLOSED].click()
    assert offered(side) == set()
    assert side.story.words.isHidden()
    assert side.story.way.isHidden()
    assert not side.story.feedback.isHidden(), "she may still say how it was"


def test_the_day_to_ask_again_is_chosen_beside_the_step(
    kit: Kit, qtbot: QtBot, resident: ResidentId, sent: ReferralId
) -> None:
    side = side_of(kit, qtbot, resident, sent)
    story, wanted = side.story, kit.desk.local_today() + timedelta(days=9)
    assert not story.day.isHidden()
    write_day(story, wanted.isoformat())
    story.steps[Step.WAITING].click()
    assert referral_story.story(kit.desk, sent).chase_on == wanted
    assert kit.context.fmt.date(wanted) in story.chase.text()
    assert story.day.value("ask_on") is None, "the next step has a day of its own"
    write_day(story, (wanted - timedelta(days=30)).isoformat())
    story.steps[Step.ACCEPTED].click()
    assert kit.told[-1][1] == "attention"
    assert story.day.day("ask_on") == wanted - timedelta(days=30), "what was typed is still here"
    write_day(story, "xyz")
    story.steps[Step.ACCEPTED].click()
    assert [one.step.step for one in referral_story.story(kit.desk, sent).steps] == [Step.WAITING]
    write_day(story, "")
    story.steps[Step.SERVED].click()
    assert story.day.isHidden(), "the agency owes nothing more"


def write_day(story: StoryCard, words: str) -> None:
    editor = story.day.editors["ask_on"]
    assert isinstance(editor, DateEditor)
    editor.line.setText(words)
    editor.line.textEdited.emit(words)


def test_silence_is_said_in_days(
    kit: Kit, qtbot: QtBot, resident: ResidentId, sent: ReferralId
) -> None:
    side = side_of(kit, qtbot, resident, sent)
    assert side.story.chase.property("chip") == "info"
    kit.clock.at += timedelta(days=15)
    side = side_of(kit, qtbot, resident, sent)
    assert side.story.chase.property("chip") == "attention"
    assert "15" in side.story.chase.text()


def test_words_that_were_not_used_wait(
    kit: Kit, qtbot: QtBot, resident: ResidentId, sent: ReferralId
) -> None:
    page = page_of(kit, qtbot, f"{resident}/{sent}")
    page.story.words.setText("اتصلنا مرتين")
    page.story.words.textEdited.emit("اتصلنا مرتين")
    wanted = kit.desk.local_today() + timedelta(days=9)
    write_day(page.story, wanted.isoformat())
    page.leave()
    again = side_of(kit, qtbot, resident, sent)
    assert again.story.words.text() == "اتصلنا مرتين"
    assert again.story.day.day("ask_on") == wanted
    again.story.steps[Step.ASKED_AGAIN].click()
    assert side_of(kit, qtbot, resident, sent).story.words.text() == ""


def test_the_way_there_is_asked_apart(
    kit: Kit, qtbot: QtBot, resident: ResidentId, sent: ReferralId
) -> None:
    side = side_of(kit, qtbot, resident, sent)
    side.story.way.click()
    dialog = side.dialog
    assert isinstance(dialog, WayDialog)
    dialog.questions.set_value("company", "staff")
    dialog.questions.set_value("ways", ("by_hand", "phone"))
    dialog.questions.set_value("transport", "سيارتنا")
    dialog.questions.set_value("appointment", "2026-11-25T06:30:00+00:00")
    dialog.go_on()
    kept = referral_story.story(kit.desk, sent).referral
    assert (kept.company, kept.transport, len(kept.ways)) == (Company.STAFF, "سيارتنا", 2)
    assert kept.appointment_at is not None
    side.story.way.click()
    again = side.dialog
    assert isinstance(again, WayDialog)
    assert again.questions.text("appointment") == "2026-11-25T06:30:00+00:00"
    again.give_up()


def test_her_words_are_kept_as_she_says_them(
    kit: Kit, qtbot: QtBot, resident: ResidentId, sent: ReferralId
) -> None:
    side = side_of(kit, qtbot, resident, sent)
    side.story.feedback.click()
    dialog = side.dialog
    assert isinstance(dialog, FeedbackDialog)
    dialog.questions.set_value("words", "انتظرت طويلًا")
    dialog.questions.set_value("needs_met", "partly")
    dialog.go_on()
    (row,) = referral_story.story(kit.desk, sent).feedback
    assert (row.said.words, row.said.needs_met) == ("انتظرت طويلًا", Met.PARTLY)
    assert row.said.respected is Met.NOT_ASKED


def test_why_she_was_not_sent_stands_below_her_referrals(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = page_of(kit, qtbot, str(resident))
    assert page.hers.not_sent.isHidden()
    page.head.not_sent.click()
    dialog = page.hers.dialog
    assert isinstance(dialog, NotSentDialog)
    dialog.go_on()
    assert referral_story.not_referred(kit.desk, resident) == (), "service and reason are needed"
    dialog.questions.set_value("service", "legal")
    dialog.questions.set_value("because", "she_declined")
    dialog.go_on()
    (row,) = referral_story.not_referred(kit.desk, resident)
    assert (row.service, row.because) == (Service.LEGAL, Because.SHE_DECLINED)
    again = page_of(kit, qtbot, str(resident))
    assert again.stack.currentIndex() == 0
    assert not again.hers.not_sent.isHidden()


def test_a_referral_at_its_end_cannot_be_taken_back(
    kit: Kit, qtbot: QtBot, resident: ResidentId, sent: ReferralId
) -> None:
    page = page_of(kit, qtbot, f"{resident}/{sent}")
    assert not page.head.revoke.isHidden()
    page.story.steps[Step.CHANGED_MIND].click()
    (row,) = referrals.referrals_of(kit.desk, resident)
    assert row.referral.state is ReferralState.CHANGED_MIND
    assert page_of(kit, qtbot, f"{resident}/{sent}").head.revoke.isHidden()
