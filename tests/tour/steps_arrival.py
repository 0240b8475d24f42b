"""Somebody is here: search before create, the arrival card, and the one search box."""

from __future__ import annotations

from PySide6.QtCore import Qt

from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.buttons import PrimaryButton
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.residents import residents
from tests.tour.driver import (
    CTRL,
    click,
    expect,
    focused,
    into,
    press,
    question,
    reveal,
    type_text,
    wait,
    wait_until,
)
from tests.tour.forms import filling_of, open_filling, review, sign, tick, until_saved, write
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
    wait_until(page.called.hasFocus, "the cursor in the first line")
    type_text("Fatema Rahman")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    type_text(PHONE)
    press(Qt.Key.Key_Return)
    type_text(PASSPORT)
    press(Qt.Key.Key_Return)
    expect(page.open_new.hasFocus(), "Enter leads to the button")
    press(Qt.Key.Key_Space)
    form = open_filling(tour)
    tour.known["fatema"] = form.subject.partition("/")[0]


def search_before_create(tour: Tour) -> None:
    """The same name in the other script shows her, with the reason."""
    page = _begin(tour)
    wait_until(page.called.hasFocus, "the cursor in the first line")
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
    tour.resident = open_filling(tour).subject.partition("/")[0]


def arrival_card(tour: Tour) -> None:
    """Times fill by one key; no story is asked."""
    filling = filling_of(tour)
    write(tour, "welcomed_by", tour.say("ليلى، مناوبة المساء", "Layla, evening shift"))
    for key in ("private_place", "water_food", "toilet_wash"):
        tick(tour, key)
    tour.shot("arrival-card")
    for key in ("interpreter_offered", "rights_told", "bed_given"):
        tick(tour, key)
    write(tour, "bed", tour.say("غرفة الياسمين", "Jasmine room"))
    reveal(question(filling, "bed"))
    until_saved(tour)
    tour.shot("arrival-card-ticked")


def sign_arrival(tour: Tour) -> None:
    """Read through, sign, back in her file."""
    review(tour)
    tour.shot("arrival-review")
    click(sign(tour).signed.foot.act)
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


def open_part(tour: Tour, key: str) -> None:
    """Click a part of the file in the list at the end side."""
    page = tour.page(FilePage)
    rows = [row for row in page.sections.findChildren(ClickRow, key) if row.isVisible()]
    expect(len(rows) == 1, f"the file has no part {key}")
    click(rows[0])
    tour.until_quiet()


STEPS = (
    first_woman,
    search_before_create,
    three_facts,
    arrival_card,
    sign_arrival,
    one_search_box,
)
