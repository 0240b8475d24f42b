"""The needs assessment, twice, and the two side by side."""

from __future__ import annotations

from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.needs.page import NeedsPage
from tests.tour import forms
from tests.tour.driver import click, expect, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_arrival import open_part, open_resident

NEEDS = "needs"
DOMAINS = ("safety", "basic", "legal", "family")


def _assess(tour: Tour, own: int, worker: int, picture: str) -> None:
    page = tour.page(NeedsPage)
    click(page.new)
    forms.open_filling(tour)
    known = {section.key for section in forms.filling_of(tour).model.sections()}
    for key in (one for one in DOMAINS if one in known):
        forms.to_section(tour, key)
        forms.choose_chip(tour, f"{key}_own_view", own)
        forms.choose_chip(tour, f"{key}_level", worker)
        forms.choose_chip(tour, f"{key}_wants_help", 1)
    if picture:
        tour.shot(picture)
    forms.until_saved(tour)
    forms.review(tour)
    form = forms.sign(tour)
    click(form.signed.foot.act)
    tour.until_page(FilePage)
    tour.until_quiet()
    open_part(tour, NEEDS)
    tour.until_page(NeedsPage)
    tour.until_quiet()


def needs_twice(tour: Tour) -> None:
    """In crisis on the first day, better on the next look."""
    open_resident(tour)
    open_part(tour, NEEDS)
    tour.until_page(NeedsPage)
    tour.until_quiet()
    _assess(tour, 1, 2, "needs-assessment")
    _assess(tour, 3, 3, "")
    page = tour.page(NeedsPage)
    wait_until(lambda: page.table is not None, "the comparison")
    assert page.table is not None
    safety = page.table.strips[0].domain
    values = [one.level for one in (*safety.worker, *safety.own)]
    expect(values == [2, 3, 1, 3], f"both talks are drawn, both views: {values}")
    tour.shot("needs-over-time")


STEPS = (needs_twice,)
