"""The shift ends: what the next one must know, by codes, signed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from shelter_desk.desktop.house.handover_page import HandoverPage
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.residents import residents
from tests.tour.driver import button, click, expect, press, type_text, wait, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_beds import open_house
from tests.tour.steps_consent import words_into


def handover_written(tour: Tour) -> None:
    """Her line by her code, the house and what is to do; kept while it is typed."""
    house = open_house(tour)
    click(button(house, tour.say("تسليم المناوبة", "Shift handover")))
    page = tour.until_page(HandoverPage)
    tour.until_quiet()
    tour.shot("handover-none")
    code = str(tour.peek(lambda desk: residents.resident_row(desk, ResidentId(tour.resident)).code))
    page.lines.codes.setFocus()
    press(Qt.Key.Key_Home)
    while page.lines.codes.currentText() != code:
        before = page.lines.codes.currentIndex()
        press(Qt.Key.Key_Down)
        expect(page.lines.codes.currentIndex() != before, f"the list does not offer {code}")
    click(page.lines.add)
    wait_until(page.lines.rows[-1].edit.hasFocus, "the cursor in her line")
    type_text(tour.say("تود أن تتصل بابنتها في الثامنة.", "She wishes to call her daughter at 8."))
    words_into(
        page.rest, "house", tour.say("الغسالة معطلة.", "The washing machine is out of order.")
    )
    words_into(page.rest, "tasks", tour.say("حليب للصباح.", "Milk for the morning."))
    wait(1.8)
    tour.until_quiet()
    expect(page.saved.text(), "the page says when it was kept")
    tour.shot("handover-written")


def handover_signed(tour: Tour) -> None:
    """Signed, it waits for whoever comes."""
    page = tour.page(HandoverPage)
    click(page.sign)
    tour.until_quiet()
    wait_until(lambda: page.cards, "the signed page")
    expect(tour.told(), "a sentence says that it is signed")
    tour.shot("handover-signed")


STEPS = (handover_written, handover_signed)
