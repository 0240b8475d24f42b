"""A form page on a real encrypted desk, and hands to fill it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.records import records
from tests.desktop.pages_kit import HandClock, Kit, arrive, make_desk, make_kit, whole

World = tuple[Desk, HandClock]
AR_EN = pytest.mark.parametrize("language", ["ar", "en"])


class Bench:
    """A page, the desk behind it, and the resident whose form it shows."""

    def __init__(self, kit: Kit, page: FormPage, resident: ResidentId) -> None:
        self.kit, self.page, self.resident = kit, page, resident

    @property
    def filling(self) -> FillingView:
        assert self.page.filling is not None
        return self.page.filling

    def question(self, spot: str) -> QuestionView:
        section = self.filling.model.spec.section_of(spot.partition(".")[0])
        if self.filling.section.key != section.key:
            self.filling.show_section(section.key, "")
        self.filling.body.finish()
        for question in self.filling.body.questions():
            if str(question.spot) == spot:
                return question
        raise AssertionError(spot)

    def write(self, spot: str, words: str) -> QuestionView:
        question = self.question(spot)
        assert question.editor is not None
        line = question.editor.findChild(QLineEdit)
        assert line is not None
        question.take_focus()
        line.setText(words)
        line.textEdited.emit(words)
        return question

    def stored(self, form: str = "intake") -> Answers:
        return records.open_form(self.kit.desk, self.resident, form).answers


Open = Callable[..., Bench]


def open_world(folder: Path) -> Iterator[World]:
    """A desk for a module of tests, stopped as the program stops it: no timer writes after it."""
    desk, clock = make_desk(folder)
    yield desk, clock
    stop(desk)


def opener(qtbot: QtBot, world: World) -> Open:
    """Opens a form of a new resident, or of one who is there, in a language."""
    desk, clock = world

    def make(language: str, form: str = "intake", resident: ResidentId | None = None) -> Bench:
        kit = make_kit(desk, clock, language)
        who = resident or arrive(desk, "سيلام")
        page = whole(FormPage(kit.context, kit.window, clock=clock))
        qtbot.addWidget(kit.window)
        kit.window.resize(1178, 712)
        page.resize(1178, 712)
        kit.window.show()
        kit.window.activateWindow()
        qtbot.waitUntil(kit.window.isActiveWindow)
        page.show_subject(f"{who}/{form}")
        bench = Bench(kit, page, who)
        if page.filling is not None:
            page.filling.body.finish()
        return bench

    return make
