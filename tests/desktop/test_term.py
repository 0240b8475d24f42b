"""The house's word for trafficking on screen and on paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.settings.shelter import ShelterCard
from shelter_desk.domain.screening import Outcome
from shelter_desk.domain.terms import TraffickingTerm
from shelter_desk.forms.answers import Answers
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.papers import paper
from shelter_desk.services.people import settings
from shelter_desk.services.records import records
from shelter_desk.services.screening import screening
from tests import factories
from tests.desktop import pages_kit
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.pages_kit import HandClock

PEOPLE = "بالبشر"


def test_a_manager_chooses_the_word_and_paper_follows(
    app: QApplication, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    del app
    words, clock = Translations(), HandClock()
    parts = replace(factories.make_parts(tmp_path / "desk"), translate=words, clock=clock)
    desk = factories.open_new_desk(parts)
    kit = pages_kit.make_kit(desk, clock, language)
    card = ShelterCard(kit.context)
    qtbot.addWidget(card)
    assert card.term.currentData() == TraffickingTerm.PERSONS
    card.term.setCurrentIndex(card.term.findData(TraffickingTerm.PEOPLE))
    card.keep()
    assert settings.trafficking_term(desk) is TraffickingTerm.PEOPLE
    words.term = settings.trafficking_term(desk)
    assert PEOPLE in words("ar", Outcome.PRESUMED.label)
    her = factories.admit(desk)
    made = Answers.empty().with_value("d4_1", "yes").with_value("d5_1", "yes")
    made = made.with_value("d5_3", "yes").with_value("d4_2", "yes").with_value("d1_1", "yes")
    made = made.with_value("d1_2", "yes").with_value("under_18", "no")
    records.sign_record(desk, her, "screening", made)
    pdf = paper.typeset(desk, screening.gather_screening(desk, her)).pdf
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    assert PEOPLE in text
    assert "بالأشخاص" not in text
    stop(desk)


def test_the_program_speaks_it_from_the_door_on(make_desk_app: MakeDeskApp, tmp_path: Path) -> None:
    desk = factories.open_new_desk(factories.make_parts(tmp_path / "desk"))
    settings.use_trafficking_term(desk, TraffickingTerm.PEOPLE)
    code = desk.staff.sign_in_code
    stop(desk)
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", "ar")
    desk_app.start()
    page = desk_app.window.content
    page.ui.code.setText(code)  # type: ignore[union-attr]
    page.ui.passphrase.setText(factories.MANAGER_PHRASE)  # type: ignore[union-attr]
    page.ui.passphrase.returnPressed.emit()  # type: ignore[union-attr]
    assert desk_app.world.translations.term is TraffickingTerm.PEOPLE
    desk_app.session.lock()
