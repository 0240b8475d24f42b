"""Somebody is here: search before create, the arrival card, and the one search box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.time_edit import TickEditor
from shelter_desk.desktop.pages.arrival_start import ArrivalStartPage
from shelter_desk.desktop.pages.file import FilePage
from shelter_desk.desktop.pages.file_parts import ClickRow
from shelter_desk.desktop.pages.today import TodayPage
from shelter_desk.desktop.widgets.buttons import PrimaryButton
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services import residents
from tests.tour.driver import (
    CTRL,
    StepFailedError,
    click,
    expect,
    focused,
    into,
    press,
    question,
    reveal,
    settle,
    type_text,
    wait,
    wait_until,
)
from tests.tour.stage import Tour

PHONE = "+973 3600 1234"
PASSPORT = "EP1234567"


def _begin(tour: Tour) -> ArrivalStartPage:
    press(Qt.Key.Key_1, CTRL)
    today = tour.until_page(TodayPage)
    tour.until_quiet()
    click(next(b for b in today.findChildren(PrimaryButton) if b.isVisible()))
    page = tour.until_page(ArrivalStartPage)
    tour.until_quiet()
    return page


def first_woman(tour: Tour) -> None:
    """A woman whose name is told in Latin letters; the file opens at once."""
    page = _begin(tour)
    wait_until(lambda: page.called.hasFocus(), "the cursor in the first line")
    type_text("Fatema Rahman")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    type_text(PHONE)
    press(Qt.Key.Key_Return)
    type_text(PASSPORT)
    press(Qt.Key.Key_Return)
    expect(page.open_new.hasFocus(), "Enter leads to the button")
    press(Qt.Key.Key_Space)
    form = tour.until_page(FormPage)
    wait_until(lambda: form.filling is not None, "the arrival card")
    tour.known["fatema"] = tour.shell._now[1].partition("/")[0] if tour.shell._now else ""
    expect(tour.known["fatema"], "the new file has an id")


def search_before_create(tour: Tour) -> None:
    """The same name in the other script shows her, with the reason."""
    page = _begin(tour)
    wait_until(lambda: page.called.hasFocus(), "the cursor in the first line")
    type_text("فاطمة" if tour.ar else "Fatima")
    wait_until(lambda: page.findChildren(Chip), "the likely duplicate with its reason")
    tour.until_quiet()
    tour.shot("arrival-search-before-create")
    type_text(" ")
    into(page.phone, "٣٦٠٠١٢٣٤")
    wait_until(lambda: len(page.findChildren(Chip)) >= 2, "name and telephone as reasons")


def three_facts(tour: Tour) -> None:
    """It is another woman: a new file with what she is called."""
    page = tour.page(ArrivalStartPage)
    into(page.phone, "", replace=True)
    press(Qt.Key.Key_Delete)
    into(page.called, tour.say("سيلام", "Selam"), replace=True)
    into(page.other, tour.say("Selam Tesfaye", "سيلام تسفاي"))
    wait(0.4)
    tour.until_quiet()
    expect(not page.findChildren(Chip), "nobody of this name was here")
    tour.shot("arrival-three-facts")
    click(page.open_new)
    form = tour.until_page(FormPage)
    wait_until(lambda: form.filling is not None, "the arrival card")
    expect(tour.shell._now, "a page is in sight")
    assert tour.shell._now is not None
    tour.resident = tour.shell._now[1].partition("/")[0]


def arrival_card(tour: Tour) -> None:
    """Times fill by one key; no story is asked."""
    form = tour.page(FormPage)
    filling = form.filling
    assert filling is not None
    filling.body.finish()
    settle()
    into(_field(filling, "welcomed_by"), tour.say("ليلى، مناوبة المساء", "Layla, evening shift"))
    for key in ("private_place", "water_food", "toilet_wash"):
        _tick(filling, key)
    tour.shot("arrival-card")
    for key in ("interpreter_offered", "rights_told", "bed_given"):
        _tick(filling, key)
    into(_field(filling, "bed"), "B-12")
    reveal(question(filling, "bed"))
    wait_until(lambda: form.autosave is not None and not form.autosave.unsaved, "the card is kept")
    tour.until_quiet()
    tour.shot("arrival-card-ticked")


def _field(parent: QWidget, spot: str) -> QWidget:
    editor = question(parent, spot).editor
    if editor is None:
        raise StepFailedError(f"{spot} has no editor")
    return editor.focusProxy() or editor


def _tick(parent: QWidget, spot: str) -> None:
    """The space bar writes the time."""
    asked = question(parent, spot)
    editor = asked.editor
    if not isinstance(editor, TickEditor):
        raise StepFailedError(f"{spot} is nothing to tick")
    reveal(asked)
    asked.take_focus()
    press(Qt.Key.Key_Space)
    expect(editor.tick.isChecked() and editor.line.text(), f"{spot} has no time")


def sign_arrival(tour: Tour) -> None:
    """Read through, sign, back in her file."""
    form = tour.page(FormPage)
    assert form.filling is not None
    click(form.filling.foot.act)
    wait_until(lambda: form.stack.currentWidget() is form.review, "the review")
    tour.until_quiet()
    tour.shot("arrival-review")
    click(form.review.foot.act)
    wait_until(lambda: form.stack.currentWidget() is form.signed, "the signed card")
    tour.until_quiet()
    click(form.signed.foot.act)
    page = tour.until_page(FilePage)
    tour.until_quiet()
    expect(page.called.text().strip("\u2066\u2067\u2068\u2069"), "the file says what she is called")
    tour.shot("file-after-arrival")


def one_search_box(tour: Tour) -> None:
    """Ctrl+K: three spellings and a telephone in Arabic digits find the same woman."""
    drop = tour.shell.search
    for words in ("فاطمه", "Fatima", "fatema", "٣٦٠٠١٢٣٤", PASSPORT):
        press(Qt.Key.Key_K, CTRL)
        expect(focused() is tour.shell.top.search, "Ctrl+K leads into the search box")
        type_text(words)
        wait_until(
            lambda: [row for row in drop._model.rows if row.id == tour.known["fatema"]],
            f"Fatema to be found as {words}",
        )
        tour.until_quiet()
        if words == "فاطمه":
            tour.shot("search-fatema")
        if words.startswith("٣"):
            tour.shot("search-phone-arabic-digits")
    wait(1.2)
    press(Qt.Key.Key_Return)
    page = tour.until_page(FilePage)
    tour.until_quiet()
    expect(page.subject == tour.known["fatema"], "Enter opens the file that was found")


def open_resident(tour: Tour) -> FilePage:
    """Her file, by search and Enter."""
    code = str(tour.peek(lambda desk: residents.resident_row(desk, ResidentId(tour.resident)).code))
    press(Qt.Key.Key_K, CTRL)
    type_text(code)
    drop = tour.shell.search
    wait_until(
        lambda: drop.isVisible() and [r for r in drop._model.rows if r.id == tour.resident],
        f"{code} to be found",
    )
    press(Qt.Key.Key_Return)
    wait_until(
        lambda: isinstance(tour.shell.page, FilePage) and tour.shell.page.subject == tour.resident,
        "her file",
    )
    tour.until_quiet()
    return tour.page(FilePage)


def open_part(tour: Tour, number: int) -> None:
    """Click a part of the file in the list at the end side."""
    page = tour.page(FilePage)
    rows = [row for row in page.sections.findChildren(ClickRow) if row.isVisible()]
    expect(len(rows) > number, f"the file has no part {number}")
    click(rows[number])
    tour.until_quiet()


STEPS = (
    first_woman,
    search_before_create,
    three_facts,
    arrival_card,
    sign_arrival,
    one_search_box,
)
