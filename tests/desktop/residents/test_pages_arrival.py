from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.records import records
from tests.desktop.pages_kit import arrive, make_desk, make_kit


def _words(page: ArrivalStartPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_nobody_knows_of_a_likely_duplicate_takes_no_line(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    resident = arrive(desk, "Selamawit")
    kit = make_kit(desk, clock, language)
    qtbot.addWidget(kit.window)
    page = ArrivalStartPage(kit.context, kit.window)
    page.called.setText("Selamawit")
    page._find_duplicates()
    assert "Selamawit" in " ".join(_words(page))
    assert [words for words in _words(page) if not any(map(str.isalnum, words))] == []
    answers = records.open_form(desk, resident, "intake").answers
    answers = answers.with_value("primary_language", "am")
    records.sign_record(desk, resident, "intake", answers)
    page._find_duplicates()
    named = "الأمهرية" if language == "ar" else "Amharic"
    assert [words for words in _words(page) if named in words]
    stop(desk)
