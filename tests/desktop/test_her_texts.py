"""Settings: texts in the residents' languages, their reviews and corrections."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from shelter_desk.desktop.settings_texts import TextsCard
from shelter_desk.desktop.settings_texts_dialogs import CorrectionDialog, ReviewDialog
from shelter_desk.domain.consents import Scope
from shelter_desk.services import wordings
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
    states = {text.scope: text.reviewed_by for text in wordings.her_texts(kit.desk, "am")}
    assert states[Scope.SHELTER] == "Hirut Tadesse"
    assert [name for name in states.values() if name] == ["Hirut Tadesse"]
    assert not any(tick.isChecked() for tick in card.ticks)


def test_a_line_is_put_right_beside_the_english_one(kit: Kit, qtbot: QtBot) -> None:
    card = shown(kit, qtbot, "ur")
    text = wordings.her_texts(kit.desk, "ur")[0]
    card._ask_correction(text)
    (dialog,) = card.findChildren(CorrectionDialog)
    assert [edit.toPlainText() for edit in dialog.lines] == list(text.lines)
    assert dialog.lines[0].isRightToLeft()
    dialog.lines[0].setPlainText("خوش آمدید۔")
    dialog.lines[1].setPlainText(" ")
    dialog.go_on()
    assert not dialog.trouble.isHidden()
    dialog.lines[1].setPlainText(text.lines[1])
    dialog.go_on()
    newest = wordings.her_texts(kit.desk, "ur")[0]
    assert (newest.version, newest.lines[0]) == (2, "خوش آمدید۔")
