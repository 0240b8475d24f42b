"""The page of figures in the walk through every page."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import timedelta

from shelter_desk.desktop.figures.page import FiguresPage
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.periods import Span, period_of
from tests.desktop.every_page import House, Seen, settle
from tests.services.figures.figures_house import agree, tell, welcome

PEOPLE = 30


def pages(house: House) -> Iterator[Seen]:
    """Nothing chosen; too few; what would be released; what was; a refusal."""
    window, desk = house.app.window, house.desk
    desk.sure_until_ms = sys.maxsize
    last = period_of(desk.local_today().replace(day=1) - timedelta(days=1), Span.MONTH)
    page = house.open(FiguresPage, f"{last.code}/{Audience.PARTNER}")
    yield "figures", window
    page.released.choose_place = lambda _parent: None
    page.look.click()
    settle()
    yield "figures-too-few", window
    came = desk.clock.now().replace(year=last.year, month=last.number, day=9)
    people = welcome(desk, PEOPLE, came) + welcome(desk, 4, came, "Masculine")
    agree(desk, people)
    for one in people[:12]:
        tell(desk, one, purposes=("ForcedLabour",), labour_sector="T", controls=("DebtBondage",))
    page.look.click()
    settle()
    yield "figures-planned", window
    page.release.click()
    settle()
    yield "figures-released", window
    agree(desk, welcome(desk, 1, came))
    page.look.click()
    settle()
    yield "figures-refused", window
