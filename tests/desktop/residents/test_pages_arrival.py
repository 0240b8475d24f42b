from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
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


SAME = {
    "ar": ("الاسم مشابه لفظًا", "رقم الهاتف نفسه", "رقم الوثيقة نفسه"),
    "en": ("The name sounds the same", "Same telephone number", "Same document number"),
}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_each_reason_is_named_before_a_file_is_made(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    known = ("+97336123456", "EP1234567")
    residents.admit_resident(desk, called="فاطمة", names=("فاطمة",), identifiers=known)
    kit = make_kit(desk, clock, language)
    qtbot.addWidget(kit.window)
    typed = {"called": "Fatema", "phone": "٣٦١٢٣٤٥٦", "document": "ep 1234567"}
    for (field, words), why in zip(typed.items(), SAME[language], strict=True):
        page = ArrivalStartPage(kit.context, kit.window)
        getattr(page, field).setText(words)
        page._find_duplicates()
        assert [chip.text() for chip in page.findChildren(Chip)] == [why]
    assert residents.residents_list(desk, "all").total == 1
    stop(desk)


def test_what_is_typed_of_somebody_at_the_door_waits_over_a_lock(
    tmp_path: Path, qtbot: QtBot
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    arrive(desk, "Selamawit")
    kit = make_kit(desk, clock, "ar")
    qtbot.addWidget(kit.window)
    page = ArrivalStartPage(kit.context, kit.window)
    page.show_subject("")
    page.called.setText("Selamawit")
    page.phone.setText("39001122")
    page.leave()
    again = ArrivalStartPage(kit.context, kit.window)
    again.show_subject("")
    assert (again.called.text(), again.phone.text()) == ("Selamawit", "39001122")
    qtbot.waitUntil(again.nobody.isHidden, timeout=3000)
    again.refresh()
    assert again.called.text() == "Selamawit", "a change elsewhere leaves it alone"
    again.open_new.click()
    third = ArrivalStartPage(kit.context, kit.window)
    third.show_subject("")
    assert third.called.text() == "", "it became a file"
    third.called.setText("Somebody")
    third.leave()
    third.not_now.click()
    last = ArrivalStartPage(kit.context, kit.window)
    last.show_subject("")
    assert (third.called.text(), last.called.text()) == ("", ""), "the next one is somebody else"
    stop(desk)
