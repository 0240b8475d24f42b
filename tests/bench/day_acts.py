"""What hands do at the desk in a day: search, fill in, write, attach, look, print."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt

from shelter_desk.desktop.attachments.taking import Doors
from shelter_desk.desktop.formview.chips import ChipsEditor
from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.desktop.formview.section import Cover
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.print_system.port import ToPrint
from shelter_desk.domain.attachments import Shows
from shelter_desk.domain.notes import BlockKind
from shelter_desk.forms.spec import DecimalField, IntegerField, LongTextField, TextField
from tests.bench.driving import Driver
from tests.print_systems import Computer
from tests.tour.driver import CTRL, click, expect, into, press, type_text

WORDS = "وصلت متعبة، ثم تحدثت مع الطبيبة. She slept well and asked about her passport."
PRINTER = "Office"
SECTIONS = 6
PICTURE = "bench.png"
"""Left in the folder for the day by who made it: what makes pictures is large itself."""
SHEETS = 3
"""Where the preview asks how many sheets came out."""


class FakePrinter(Computer):
    """Takes every job, and does not open it: what reads papers would be counted as the desk's."""

    def send(self, name: str, paper: ToPrint) -> int:
        """Onto no paper."""
        self.sent.append((name, len(paper.pdf)))
        return len(self.sent)


class Hands:
    """Types and clicks; counts in ``done`` what was written or printed."""

    def __init__(self, driver: Driver, computer: Computer, folder: Path) -> None:
        self.driver = driver
        self.done: Counter[str] = Counter()
        self._computer = computer
        self._picture = folder / PICTURE

    def search(self, typed: str) -> None:
        """Letter by letter in the box at the top, and open the first hit."""
        press(Qt.Key.Key_K, CTRL)
        for letter in typed:
            type_text(letter)
        self.driver.rest()
        press(Qt.Key.Key_Return)
        self.driver.rest()
        self.done["searches"] += 1

    def search_notes(self, typed: str) -> None:
        """In the notes of everybody, letter by letter."""
        self.driver.open(PageName.NOTES)
        page = self.driver.shell.page
        click(page.search)
        press(Qt.Key.Key_A, CTRL)
        for letter in typed:
            type_text(letter)
        self.driver.until(lambda: page.search.text() == typed and not page._typing.isActive())
        self.driver.rest()
        expect(page._hits.rows, f"no note was found for {typed}")
        self.driver.scroll_through()
        self.done["searches"] += 1

    def fill(self, form: str, her: str, *, signs: bool) -> None:
        """Some sections by keys alone, kept as a draft, every so often signed."""
        self.driver.open(PageName.FORM, f"{her}/{form}")
        page = self.driver.shell.page
        filling: FillingView = page.filling
        for _ in range(SECTIONS):
            self._answer_section(filling)
            self.driver.scroll_through()
            filling.neighbour(1)
            self.driver.rest()
        self.driver.until(lambda: not page.autosave.unsaved)
        self.driver.rest()
        if signs:
            click(filling.foot.act)
            self.driver.until(lambda: page.stack.currentWidget() is page.review)
            self.driver.rest()
            self.driver.until(page.review.foot.act.isEnabled)
            click(page.review.foot.act)
            self.driver.until(lambda: page.stack.currentWidget() is page.signed)
            self.driver.rest()
            self.done["signed"] += 1

    def _answer_section(self, filling: FillingView) -> None:
        for cover in filling.body.findChildren(Cover):
            if cover.isVisible():
                click(cover.button)
        self.driver.rest()
        view = next(one for one in filling.body.views if one.section.key == filling.section.key)
        for question in [one for one in view.asked() if one.answerable]:
            said = _said(question)
            if said and not filling.model.answer(question.spot).value:
                question.take_focus()
                type_text(said)
                answered = filling.model.answer(question.spot).value
                expect(answered, f"{question.spot} did not take what was typed")
                self.done["answers"] += 1

    def write_note(self, her: str) -> None:
        """What happened and what she said, signed."""
        self.driver.open(PageName.NOTE, f"{her}/new")
        page = self.driver.shell.page
        self.driver.until(page.blocks.areas[BlockKind.QUOTE].isVisible)
        for kind in (BlockKind.FACT, BlockKind.QUOTE):
            into(page.blocks.areas[kind], WORDS)
        self.driver.rest()
        click(page.sign)
        self.driver.until(lambda: self.driver.shell.page.name is not PageName.NOTE)
        self.driver.rest()
        self.done["notes"] += 1

    def attach(self, her: str) -> None:
        """A picture of 5 MB, chosen from a stick."""
        self.driver.open(PageName.ATTACHMENTS, her)
        page = self.driver.shell.page
        before = len(page._views)
        page.doors = Doors(files=lambda _parent: (self._picture,))
        click(page.add)
        self.driver.until(lambda: page.side.is_adding)
        page.side.questions.set_value("shows", str(Shows.IDENTITY))
        page.side.questions.changed.emit()
        click(page.side.add)
        self.driver.until(lambda: len(page._views) > before)
        self.driver.rest()
        self.done["attached"] += 1
        self.look_at_attached(her)

    def look_at_attached(self, her: str) -> None:
        """Each picture of somebody, inside the window."""
        self.driver.open(PageName.ATTACHMENTS, her)
        page = self.driver.shell.page
        for one in list(page._views):
            page.look(one)
            self.driver.until(lambda: page.stack.currentWidget() is page.viewer)
            self.driver.rest()
            self.done["looked"] += 1

    def print_shown(self) -> None:
        """The paper in sight, onto the printer, and say that every sheet came out."""
        page, sent = self.driver.shell.page, len(self._computer.sent)
        self.driver.until(page.side.print.isEnabled)
        click(page.side.print)
        self.driver.until(lambda: len(self._computer.sent) > sent)
        self.driver.until(lambda: page.side.stack.currentIndex() == SHEETS)
        click(page.side.sheets.keep)
        self.driver.rest()
        self.done["printed"] += 1


def _said(question: QuestionView) -> str:
    """What is typed into a question; "" where a calendar or a long list would be needed."""
    if isinstance(question.editor, ChipsEditor):
        return "2"
    if isinstance(question.field, IntegerField | DecimalField):
        return "1"
    if isinstance(question.field, TextField | LongTextField):
        return WORDS
    return ""
