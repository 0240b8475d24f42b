"""The house in numbers in the walk through every page."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.desktop.overview.page import OverviewPage
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.paper_names import OVERVIEW, house_subject
from tests.desktop.every_page import House, Seen


def pages(house: House) -> Iterator[Seen]:
    """The numbers, a list behind one of them, and one that is empty."""
    window = house.app.window
    house.open(OverviewPage)
    yield "overview", window
    yield "overview-paper", house.go(PageName.PREVIEW, house_subject(OVERVIEW))
    for key in ("house", "consents/not_asked", "overdue", "languages/alone"):
        house.open(OverviewPage, key)
        yield f"overview-{key}", window
