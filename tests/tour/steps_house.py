"""An incident of the house: reported by whoever was there, signed, looked at by a manager."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.house.incidents_page import IncidentsPage
from shelter_desk.desktop.house.page import HousePage
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.residents import residents
from tests.tour.driver import CTRL, click, expect, into, press, type_text, wait_until
from tests.tour.forms import (
    answer,
    filling_of,
    open_filling,
    review,
    sign,
    to_section,
    until_saved,
    write,
)
from tests.tour.stage import Tour

HOUSE_KEY = Qt.Key.Key_3


def _incidents(tour: Tour) -> IncidentsPage:
    press(HOUSE_KEY, CTRL)
    house = tour.until_page(HousePage)
    tour.until_quiet()
    click(house.head.incidents)
    page = tour.until_page(IncidentsPage)
    tour.until_quiet()
    return page


def reported(tour: Tour) -> None:
    """A quarrel in the kitchen: what was seen, and who was there by her code."""
    page = _incidents(tour)
    tour.shot("incidents-none")
    click(page.report)
    form = open_filling(tour)
    answer(tour, "what", "verbal")
    write(tour, "place", tour.say("المطبخ", "Kitchen"))
    code = str(tour.peek(lambda desk: residents.resident_row(desk, ResidentId(tour.resident)).code))
    into(form.beside.naming.line, code)
    press(Qt.Key.Key_Return)
    wait_until(lambda: filling_of(tour).section.key == "people", "who was there")
    until_saved(tour)
    tour.shot("incident-names-her")
    to_section(tour, "happened")
    words = "تعالت الأصوات بسبب الغسالة، ثم هدأ الأمر.", "Loud words about the washing machine."
    write(tour, "facts", tour.say(*words))
    until_saved(tour)
    review(tour)
    sign(tour)
    tour.shot("incident-signed")
    click(form.signed.foot.act)
    listed = tour.until_page(IncidentsPage)
    tour.until_quiet()
    expect(listed.waiting.isVisible(), "the list says that somebody has to look at it")
    tour.shot("incidents-waiting")


def looked_at(tour: Tour) -> None:
    """A manager opens it from the list, says why she corrects it, and looks at it."""
    listed = tour.page(IncidentsPage)
    listed.table.setFocus()
    press(Qt.Key.Key_Return)
    form = tour.until_page(FormPage)
    tour.until_quiet()
    wait_until(lambda: form.stack.currentWidget() is form.signed, "the signed report")
    click(form.signed.correct_button)
    _type_into(form.signed.reason.line, tour.say("نُظر فيها", "Looked at"))
    press(Qt.Key.Key_Return)
    open_filling(tour)
    to_section(tour, "review")
    answer(tour, "review_done", "yes")
    lesson = "جدول للغسالة على الباب.", "A list for the washing machine on its door."
    write(tour, "lessons", tour.say(*lesson))
    until_saved(tour)
    review(tour)
    sign(tour)
    click(form.signed.foot.act)
    listed = tour.until_page(IncidentsPage)
    tour.until_quiet()
    expect(not listed.waiting.isVisible(), "nothing of the house waits for a manager")
    tour.shot("incidents-looked-at")


def _type_into(line: QWidget, words: str) -> None:
    wait_until(line.hasFocus, "the cursor in the reason")
    type_text(words)


STEPS = (reported, looked_at)
