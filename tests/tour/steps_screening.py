"""Screening: rest first, two short sittings, the result in words, an own view beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from shelter_desk.desktop.keeping.unsealing import UnsealDialog
from shelter_desk.desktop.screening.page import ScreeningPage
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.screening import screening
from shelter_desk.services.views.screening import Screening
from tests.tour import forms, steps_paper
from tests.tour.driver import click, expect, find, press, wait_until
from tests.tour.stage import Tour, go_back
from tests.tour.steps_arrival import open_part, open_resident
from tests.tour.steps_days import go_by

SCREENING = "screening"


def _open(tour: Tour) -> ScreeningPage:
    open_resident(tour)
    open_part(tour, SCREENING)
    page = tour.until_page(ScreeningPage)
    tour.until_quiet()
    return page


def rest_first(tour: Tour) -> None:
    """On the day she came nobody asks; the page says until when."""
    page = _open(tour)
    wait_until(page.rest.isVisible, "the card about rest")
    tour.shot("screening-rest-first")
    click(page.start)
    tour.until_quiet()
    expect(tour.page(ScreeningPage) is page and tour.told(), "a reason is asked before her rest")


def first_sitting(tour: Tour) -> None:
    """Two days later: the short questions about domestic work, and what they already say."""
    go_by(tour, days=2)
    click(_open(tour).start)
    forms.open_filling(tour)
    forms.answer(tour, "sector_pack", "home")
    forms.answer(tour, "interview_agreed", "yes")
    forms.answer(tour, "private_room", "yes")
    tour.shot("screening-sitting")
    forms.to_section(tour, "pack_home")
    forms.uncover(tour)
    for key in ("home_lives", "home_call", "home_out"):
        forms.answer(tour, key, "yes")
    forms.answer(tour, "home_out_evidence", "told")
    forms.answer(tour, "home_hungry", "signs")
    forms.answer(tour, "home_hungry_evidence", "observed")
    tour.shot("screening-short-questions")
    forms.to_section(tour, "held")
    forms.uncover(tour)
    for key in ("d5_1", "d5_3", "d5_14"):
        forms.answer(tour, key, "yes")
    forms.answer(tour, "d5_1_evidence", "told", "document")
    tour.shot("screening-indicators")
    _close(tour, "tired")
    _read_it(tour, "screening-sealed")
    tour.shot("screening-result")


def _close(tour: Tour, state: str) -> None:
    forms.to_section(tour, "closing")
    forms.answer(tour, "stopped_early", "no")
    forms.answer(tour, "state_after", state)
    forms.sign_and_leave(tour)


def _read_it(tour: Tour, picture: str) -> None:
    """Whoever is not on the case says why before she reads."""
    page = _open(tour)
    if not page.strip.isVisible():
        return
    if picture:
        tour.shot(picture)
    click(page.strip.button)
    dialog = find(tour.window, UnsealDialog)
    click(find(dialog, QuietButton, ""))
    click(dialog.button)
    tour.until_quiet()
    wait_until(lambda: not page.strip.isVisible(), "the sealed words")


def second_sitting(tour: Tour) -> None:
    """How she worked, what it was for; means of control are offered from what was said."""
    go_by(tour, days=3)
    click(_open(tour).start)
    forms.open_filling(tour)
    forms.to_section(tour, "deceived")
    forms.uncover(tour)
    forms.answer(tour, "d1_2", "yes")
    forms.to_section(tour, "exploited")
    forms.uncover(tour)
    for key in ("d4_1", "d4_2"):
        forms.answer(tour, key, "yes")
    forms.to_section(tour, "control")
    forms.uncover(tour)
    forms.answer(tour, "controls", "WithholdsDocuments")
    tour.shot("screening-means-of-control")
    forms.to_section(tour, "act")
    forms.uncover(tour)
    forms.answer(tour, "acts", "recruited")
    forms.to_section(tour, "purpose")
    forms.uncover(tour)
    forms.answer(tour, "purposes", "ForcedLabour")
    _close(tour, "calm")
    _read_it(tour, "")
    result = tour.peek(lambda desk: screening.screening(desk, ResidentId(tour.resident)))
    assert isinstance(result, Screening)
    expect(len(result.sittings) == 2 and result.result is not None, "both sittings count")
    tour.shot("screening-two-sittings")
    page = tour.page(ScreeningPage)
    click(page.own.opener)
    tour.shot("screening-own-view")
    click(page.paper)
    _paper(tour)


def _paper(tour: Tour) -> None:
    folder = steps_paper.papers_of(tour)
    printer = steps_paper.FakePrinter(folder, prefix=SCREENING)
    target = folder / "screening.pdf"
    shown = steps_paper.preview(tour, printer, target)
    assert shown.paper is not None
    target.write_bytes(shown.paper.pdf)
    tour.shot("screening-paper")
    go_back(tour)
    press(Qt.Key.Key_Escape)


FIRST_DAY = (rest_first,)
STEPS = (first_sitting, second_sitting)
