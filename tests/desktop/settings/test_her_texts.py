"""Settings: texts in the residents' languages, their reviews and corrections."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.settings.texts import NAMES, TextsCard
from shelter_desk.desktop.settings.texts_dialogs import (
    CorrectionDialog,
    ReviewDialog,
    _enter,
    _words,
)
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.wordings import About, HouseText
from shelter_desk.services.consents import wordings
from tests.desktop.pages_kit import Kit


def shown(kit: Kit, qtbot: QtBot, language: str) -> TextsCard:
    card = TextsCard(kit.context)
    qtbot.addWidget(card)
    card.resize(760, 420)
    card.show()
    card.language.setCurrentIndex(card.language.findData(language))
    card.load()
    return card


def test_a_review_is_recorded_for_the_ticked_texts_alone(kit: Kit, qtbot: QtBot) -> None:
    card = shown(kit, qtbot, "am")
    assert card.language.count() == 15
    assert not card.sign_off.isEnabled()
    card.ticks[1].setChecked(True)
    card.sign_off.click()
    (dialog,) = card.findChildren(ReviewDialog)
    dialog.go_on()
    assert not dialog.trouble.isHidden()
    dialog.questions.set_value("reviewer", "Hirut Tadesse")
    dialog.go_on()
    states = {text.about: text.reviewed_by for text in wordings.her_texts(kit.desk, "am")}
    assert states[Scope.SHELTER] == "Hirut Tadesse"
    assert [name for name in states.values() if name] == ["Hirut Tadesse"]
    assert not any(tick.isChecked() for tick in card.ticks)


def test_a_line_is_put_right_beside_the_english_one(kit: Kit, qtbot: QtBot) -> None:
    card = shown(kit, qtbot, "ur")
    text = wordings.her_texts(kit.desk, "ur")[0]
    card._ask_correction(text)
    (dialog,) = card.findChildren(CorrectionDialog)
    assert [_words(edit) for edit in dialog.lines] == list(text.lines)
    assert dialog.lines[0].isRightToLeft()
    _enter(dialog.lines[0], "خوش آمدید۔")
    _enter(dialog.lines[1], " ")
    dialog.go_on()
    assert not dialog.trouble.isHidden()
    _enter(dialog.lines[1], text.lines[1])
    dialog.go_on()
    newest = wordings.her_texts(kit.desk, "ur")[0]
    assert (newest.version, newest.lines[0]) == (2, "خوش آمدید۔")


def reviewing(card: TextsCard, place: int) -> ReviewDialog:
    card.ticks[place].setChecked(True)
    card.sign_off.click()
    return card.findChildren(ReviewDialog)[-1]


def correcting(card: TextsCard, about: About) -> CorrectionDialog:
    text = next(one for one in card._texts if one.about is about)
    card._ask_correction(text)
    return card.findChildren(CorrectionDialog)[-1]


def test_rights_rules_and_labels_stand_below_the_matters_of_consent(kit: Kit, qtbot: QtBot) -> None:
    card = shown(kit, qtbot, "te")
    assert [one.about for one in card._texts] == [*Scope, *HouseText]
    assert [one.text() for one in card.ticks][-1] == kit.context.words(NAMES[HouseText.LABELS])
    dialog = reviewing(card, len(card.ticks) - 1)
    dialog.questions.set_value("reviewer", "Lakshmi Rao")
    dialog.go_on()
    labels = wordings.her_text(kit.desk, HouseText.LABELS, "te")
    assert labels is not None
    assert labels.reviewed_by == "Lakshmi Rao"


def test_a_label_is_put_right_beside_the_english_one(kit: Kit, qtbot: QtBot) -> None:
    card = shown(kit, qtbot, "te")
    dialog = correcting(card, HouseText.LABELS)
    place = dialog._text.sources.index("Name")
    assert dialog.lines[place].accessibleName() == "Name"
    _enter(dialog.lines[place], "పూర్తి పేరు")
    dialog.go_on()
    labels = wordings.her_text(kit.desk, HouseText.LABELS, "te")
    assert labels is not None
    assert (labels.version, labels.lines[place]) == (2, "పూర్తి పేరు")


def test_a_review_that_a_lock_interrupts_waits(kit: Kit, qtbot: QtBot) -> None:
    card = shown(kit, qtbot, "am")
    dialog = reviewing(card, 0)
    dialog.questions.set_value("reviewer", "Hirut Tadesse")
    dialog.close()
    again = reviewing(shown(kit, qtbot, "am"), 0)
    assert again.questions.text("reviewer") == "Hirut Tadesse"
    again.go_on()
    third = reviewing(shown(kit, qtbot, "am"), 1)
    assert third.questions.text("reviewer") == "", "what was used waits no longer"
    other = reviewing(shown(kit, qtbot, "ur"), 1)
    assert other.questions.text("reviewer") == ""


def test_a_correction_that_a_lock_interrupts_waits(kit: Kit, qtbot: QtBot) -> None:
    for about, words in ((Scope.SHELTER, "እንኳን ደህና መጡ።"), (HouseText.LABELS, "ሙሉ ስም")):
        dialog = correcting(shown(kit, qtbot, "am"), about)
        before = _words(dialog.lines[1])
        _enter(dialog.lines[0], words)
        dialog.close()
        again = correcting(shown(kit, qtbot, "am"), about)
        assert [_words(one) for one in again.lines[:2]] == [words, before]
        again.give_up()
        third = correcting(shown(kit, qtbot, "am"), about)
        assert _words(third.lines[0]) != words, "what was given up waits no longer"
        third.give_up()


def test_another_language_stands_in_the_place_of_the_first(kit: Kit, qtbot: QtBot) -> None:
    card = shown(kit, qtbot, "am")
    card.language.setCurrentIndex(card.language.findData("en"))
    card.load()

    def seen() -> list[QCheckBox]:
        return [one for one in card.findChildren(QCheckBox) if one.isVisible()]

    qtbot.waitUntil(lambda: seen() == card.ticks)
