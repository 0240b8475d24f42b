"""The words before a talk: offered once over an empty form, never in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.for_her import ForHer
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.talk_bar import Spoken
from shelter_desk.desktop.her_screen import HerScreen
from shelter_desk.desktop.settings.page import LookCard
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.wordings import HouseText, TextReview
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.services.consents import consents, wordings
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels.prompts import PROMPTS
from shelter_desk.services.records import records
from shelter_desk.services.talks.prompts import prompts_wanted, want_prompts
from tests import factories
from tests.desktop import pages_kit
from tests.desktop.pages_kit import HandClock


def _form(desk: Desk, language: str, her: ResidentId, key: str, qtbot: QtBot) -> FormPage:
    clock = desk.parts.clock
    assert isinstance(clock, HandClock)
    page = pages_kit.whole(FormPage(pages_kit.make_kit(desk, clock, language).context))
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    page.show_subject(f"{her}/{key}")
    return page


def test_every_key_is_a_form_and_every_talk_has_words() -> None:
    assert set(PROMPTS) <= set(BUILT_IN)
    assert {"arrival", "intake", "screening", "safety", "needs"} <= set(PROMPTS)


def test_an_empty_form_offers_its_words_and_the_cursor_stays_in_the_form(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = factories.admit(desk)
    page = _form(desk, language, her, "arrival", qtbot)
    assert page.beside.prompts.isVisible()
    assert not page.beside.prompts.isAncestorOf(app.focusWidget() or page)
    page.beside.prompts.read.click()
    dialog = page.beside.prompts.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert page.beside.prompts.isHidden()


def test_a_form_that_was_begun_is_left_alone(app: QApplication, desk: Desk, qtbot: QtBot) -> None:
    her = factories.admit(desk)
    answers = Answers.empty().with_value("pfa_look", "calm")
    records.save_draft(desk, her, "arrival", answers, 0)
    assert _form(desk, "en", her, "arrival", qtbot).beside.prompts.isHidden()
    assert _form(desk, "en", her, "plan", qtbot).beside.prompts.isHidden()


def test_put_away_it_stays_away_until_settings_bring_it_back(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = factories.admit(desk)
    page = _form(desk, language, her, "intake", qtbot)
    page.beside.prompts.no_more.click()
    assert page.beside.prompts.isHidden()
    assert not prompts_wanted(desk)
    assert _form(desk, language, her, "needs", qtbot).beside.prompts.isHidden()

    clock = desk.parts.clock
    assert isinstance(clock, HandClock)
    card = LookCard(pages_kit.make_kit(desk, clock, language).context)
    qtbot.addWidget(card)
    assert not card.prompts.isChecked()
    card.prompts.click()
    assert prompts_wanted(desk)
    want_prompts(desk, False)
    assert not prompts_wanted(desk)


def _speaks(desk: Desk, code: str) -> ResidentId:
    her = factories.admit(desk)
    said = Answers.empty().with_value("primary_language", code)
    records.sign_record(desk, her, "intake", factories.signable(desk, "intake", said))
    return her


def _turned(offer: ForHer, qtbot: QtBot) -> list[str]:
    """What she sees once the screen is turned; Escape turns it back."""
    offer.turn.click()
    screen = offer.screen_of_hers
    assert isinstance(screen, HerScreen)
    qtbot.waitUntil(screen.isVisible)
    said = [line.text() for line in screen.lines]
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isVisible()
    return said


def test_before_a_talk_the_screen_is_turned_to_her_in_her_language(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = _speaks(desk, "am")
    page = _form(desk, language, her, "needs", qtbot)
    page.beside.prompts.read.click()
    dialog = page.beside.prompts.dialog
    assert dialog is not None
    offer = dialog.for_her
    assert offer.language.currentData() == "am"
    assert not offer.draft.isHidden()
    text = wordings.her_text(desk, HouseText.BEFORE_TALK, "am")
    assert text is not None
    assert _turned(offer, qtbot) == list(text.lines)

    review = TextReview(text.about, text.version, "Hirut Tadesse", "", desk.local_today())
    wordings.sign_off_texts(desk, "am", [review])
    offer.begin("am")
    assert offer.draft.isHidden()
    offer.begin("xx")
    assert offer.language.currentData() == language, "what nobody wrote is offered in our own"


def test_at_the_end_her_words_come_in_the_language_of_the_talk(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = _speaks(desk, "hi")
    page = _form(desk, language, her, "needs", qtbot)
    page.header.break_button.click()
    assert not page.calm.findChildren(ForHer)
    page.calm.button.click()
    page.header.stop_button.click()
    offer = page.pacing.for_her
    assert offer is not None
    qtbot.waitUntil(offer.isVisible)
    assert not offer.turn.hasFocus(), "the way back to her file comes first"
    text = wordings.her_text(desk, HouseText.AFTER_TALK, "hi")
    assert text is not None
    assert _turned(offer, qtbot) == list(text.lines)
    offer.language.setCurrentIndex(offer.language.findData("ur"))
    offer.language.activated.emit(0)
    assert offer.text is not None
    assert offer.text.language == "ur"


def test_at_any_moment_of_a_talk_the_screen_is_turned_to_her(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    want_prompts(desk, False)
    page = _form(desk, language, _speaks(desk, "ne"), "needs", qtbot)
    page.header.talk_button.click()
    page.header.talk_bar.turn.click()
    screen = page.pacing.turned
    assert screen is not None
    text = wordings.her_text(desk, HouseText.BEFORE_TALK, "ne")
    assert text is not None
    assert [line.text() for line in screen.lines] == list(text.lines)
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    page.header.talk_bar.changed.emit(Spoken("xx"))
    page.header.talk_bar.turn.click()
    ours = wordings.her_text(desk, HouseText.BEFORE_TALK, language)
    assert ours is not None
    assert page.pacing.turned is not None
    assert page.pacing.turned.lines[0].text() == ours.lines[0]
    qtbot.keyClick(page.pacing.turned, Qt.Key.Key_Escape)


def test_words_for_a_talk_are_there_in_every_language_of_the_house(desk: Desk) -> None:
    for language in consents.consent_languages(desk):
        for about in (HouseText.BEFORE_TALK, HouseText.AFTER_TALK):
            text = wordings.her_text(desk, about, language)
            assert text is not None, language
            assert 4 <= len(text.lines) <= 6
            assert text.is_draft
