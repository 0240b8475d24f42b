"""Forms as they are filled: the first page of questions, and the one with the most of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.desktop.formview.repeats import RepeatView
from shelter_desk.desktop.formview.section import Cover
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import sealed
from shelter_desk.services.residents import residents
from tests.tour.driver import reveal, settle
from tests.tour.forms import open_filling
from tests.tour.stage import Tour

AGAIN = ("screening", "needs", "safety", "follow_up", "official_status", "perpetrators")
"""Begun afresh each time: filled for somebody who rested long ago."""
ONCE = ("intake", "plan", "exit")
"""Filled for somebody about whom nothing is written yet."""
OF_THE_HOUSE = ("incident",)
WHY = ("تنظر المديرة في الحالة", "The manager looks into the case")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which looks and which pages; nothing named means every one."""

    looks: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()

    def look(self, name: str) -> bool:
        """Whether it is looked at."""
        return not self.looks or name in self.looks

    def page(self, name: str) -> bool:
        """Whether it is looked at; "form" means every form that is filled."""
        return not self.pages or any(name.startswith(one) for one in self.pages)


EVERYTHING = Wanted()


def filled_forms(tour: Tour, whole: str, wanted: Wanted) -> Iterator[str]:
    """Stands before each picture in turn; the name of it. ``whole`` has a long history."""
    called = tour.say("سيلام", "Selam")
    newest = str(tour.peek(lambda desk: _newest(desk, called)))
    # what was begun in an earlier look is sealed; whoever fills it has its words before her
    tour.peek(lambda desk: sealed.unseal(desk, ResidentId(whole), tour.say(*WHY)))
    for whose, keys in ((whole, AGAIN), (newest, ONCE), ("house", OF_THE_HOUSE)):
        for key in keys:
            if wanted.page(f"form-{key}"):
                yield from _two_pages(tour, f"{whose}/{key}", f"form-{key}")


def _newest(desk: Desk, called: str) -> ResidentId:
    """Somebody about whom nothing is written yet, so that each form is there to be filled."""
    everybody = residents.residents_list(desk, "in_house").rows
    found = next((row.id for row in everybody if row.called == called), None)
    return found or residents.admit_resident(desk, called=called, names=(called,))


def _two_pages(tour: Tour, subject: str, name: str) -> Iterator[str]:
    # somebody is there: a slow walk would be covered after a while
    QTest.keyClick(tour.window, Qt.Key.Key_Shift)
    tour.shell.open_page(PageName.FORM, subject)
    filling = open_filling(tour).filling
    assert filling is not None
    sections = filling.model.sections()
    fullest = max(sections[1:] or sections, key=lambda one: len(one.fields))
    for number, section in enumerate((sections[0], fullest), start=1):
        filling.show_section(section.key, "")
        _unfold(tour, filling)
        yield f"{name}-{number}"


def _unfold(tour: Tour, filling: FillingView) -> None:
    """Open what is folded, begin one entry where entries repeat, and go to the top."""
    _finish(tour, filling)
    for cover in [one for one in filling.findChildren(Cover) if one.isVisible()][:1]:
        cover.button.click()
        _finish(tour, filling)
    groups = [one for one in filling.findChildren(RepeatView) if one.isVisible()]
    for group in [one for one in groups if not one.cards][:1]:
        group.add_button.click()
        _finish(tour, filling)
    first = next((one for one in filling.body.questions() if one.isVisible()), None)
    if first is not None:
        reveal(first)


def _finish(tour: Tour, filling: FillingView) -> None:
    filling.body.finish()
    settle()
    tour.until_quiet()
