"""A short walk through the afternoon with key presses, in both languages, without pictures."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.places import ROOT
from tests.tour import __main__ as command
from tests.tour import (
    afternoon,
    steps_arrival,
    steps_attached,
    steps_audit,
    steps_beds,
    steps_colleague,
    steps_consent,
    steps_door,
    steps_handover,
    steps_intake,
    steps_lock,
    steps_out,
    steps_practice,
    steps_screening,
    steps_things,
)
from tests.tour.album import Album
from tests.tour.allowed import allowed_in
from tests.tour.stage import Tour


def walk(language: str, home: Path, steps: Sequence[afternoon.Step]) -> afternoon.Report:
    """``steps`` one after the other, on the calling thread and without pictures."""
    return afternoon.run(language, home, None, steps=steps, inline=True, listen=False)


def plays(language: str, home: Path, steps: Sequence[afternoon.Step]) -> None:
    """All of ``steps`` come to their end, and no part flashes up as a window of its own."""
    report = walk(language, home, steps)
    assert not report.failed, report.trace
    assert not report.strays
    assert [step.__name__ for step in steps] == report.done


SHORT = (
    *steps_door.STEPS,
    *steps_arrival.STEPS,
    steps_intake.intake_languages,
    steps_intake.intake_birth,
    steps_intake.intake_painful,
    steps_intake.intake_is_kept,
    steps_intake.draft_after_a_crash,
    steps_intake.sign_intake,
    steps_consent.interview,
    steps_consent.emergency_refused,
    steps_consent.withdraw_by_word,
    steps_screening.rest_first,
    steps_audit.the_log,
    steps_audit.verified,
    steps_lock.lock_and_come_back,
)


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", extend=True)
@pytest.mark.usefixtures("app")
def test_the_afternoon_works_by_keys_and_mouse(language: str, tmp_path: Path) -> None:
    plays(language, tmp_path, SHORT)


def test_the_readme_tells_how_many_steps_there_are() -> None:
    assert f": {len(afternoon.STEPS)} steps and " in (ROOT / "README.md").read_text("utf-8")


HOUSE = (
    *steps_door.STEPS[:-1],
    *steps_beds.BEFORE,
    *steps_colleague.BEFORE,
    *steps_arrival.STEPS[:-1],
    *steps_beds.STEPS,
    steps_things.things_kept,
    steps_things.passport_taken_out,
    *steps_attached.STEPS,
    *steps_handover.STEPS,
    *steps_colleague.STEPS,
    *steps_out.STEPS[:3],
)


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", extend=True)
@pytest.mark.usefixtures("app")
def test_a_day_in_the_house_works_by_keys_and_mouse(language: str, tmp_path: Path) -> None:
    plays(language, tmp_path, HOUSE)


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", extend=True)
@pytest.mark.usefixtures("app")
def test_a_case_is_played_by_keys_and_mouse(language: str, tmp_path: Path) -> None:
    plays(language, tmp_path, steps_practice.STEPS[:-1])


def test_what_a_picture_shows_amiss_fails_the_tour(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clean, spoiled = afternoon.Report("ar"), afternoon.Report("en", clipped={"QLabel «x»": "01-x"})
    assert not clean.amiss
    assert afternoon.Report("ar", untranslated={"Save": "02-x"}).amiss == "1 untranslated"
    assert afternoon.Report("ar", strays=["QLabel", "QFrame"]).amiss == "2 a window of its own"
    for reports, code in (((clean, clean), 0), ((clean, spoiled), 1)):
        rounds = iter(reports)
        monkeypatch.setattr(afternoon, "run", lambda *_a, **_k: next(rounds))  # noqa: B023
        monkeypatch.setattr(sys, "argv", ["tour"])
        assert command.main() == code
    assert "FAILED en: 1 clipped" in capsys.readouterr().err


SAID = {
    "ar": ("Save and close", "حفظ وإغلاق", "\u2067أهلًا\u2069 · \u2066Welcome\u2069", "Ctrl+K"),
    "en": ("حفظ وإغلاق", "Save and close", "\u2067أهلًا\u2069 · \u2066Welcome\u2069", "العربية"),
}


def test_words_of_the_other_language_are_seen_wherever_they_stand(
    language: str, qtbot: QtBot
) -> None:
    wrong, *right = SAID[language]
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    box, line, table = QComboBox(), QLineEdit(), QTableWidget(1, 1)
    table.setHorizontalHeaderLabels([right[0]])
    for part in (*map(QLabel, right), box, line, table):
        column.addWidget(part)
    window.show()
    for say in (
        box.addItem,
        line.setPlaceholderText,
        lambda words: table.setItem(0, 0, QTableWidgetItem(words)),
        lambda words: table.setHorizontalHeaderLabels([words]),
    ):
        album = Album(language, None, allowed_in(language))
        album.shot(window, "clean")
        assert not album.untranslated
        say(wrong)
        album.shot(window, "spoiled")
        assert list(album.untranslated) == [wrong]
        say(right[0])
        box.clear()


@pytest.mark.usefixtures("app")
def test_a_step_that_fails_is_named(language: str, tmp_path: Path) -> None:
    def nothing_there(tour: Tour) -> None:
        tour.open_program()
        _ = tour.shell

    report = walk(language, tmp_path, [nothing_there])
    assert report.failed.startswith("nothing_there: the desk is not in sight")
    assert isinstance(QApplication.instance(), QApplication)
