"""No page without a way to it, a place at the side that stays marked, and a page of help."""

from __future__ import annotations

import re

import pytest

from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.registry import PAGES
from shelter_desk.desktop.shell.help import help_page
from shelter_desk.desktop.shell.navigation import PLACES
from tests.places import ROOT

DESKTOP = ROOT / "shelter_desk" / "desktop"
FRAME = {"registry.py", "page_name.py", "navigation.py"}


def test_every_name_is_built() -> None:
    assert set(PAGES) == set(PageName)
    assert len(PAGES) == len(PageName)
    assert all(PAGES[name].name is name for name in PageName)
    assert "nowhere" not in PAGES


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("page", PAGES.values(), ids=lambda page: str(page.name))
def test_f1_opens_the_help_of_this_page(page: type[Page], language: str) -> None:
    file = ROOT / "resources" / "help" / language / f"{page.help_key}.html"
    assert file.is_file()
    # a page without its own help would be answered with the help of the whole desk
    assert page.help_key == "desk" or help_page(language, page.help_key) != help_page(
        language, "desk"
    )


def test_every_page_belongs_to_one_place_at_the_side() -> None:
    homes = [name for place in PLACES for name in (place.name, *place.covers)]
    assert sorted(homes) == sorted(PageName)


def test_every_page_is_a_place_or_is_opened_by_another() -> None:
    opened = {place.name for place in PLACES}
    for path in DESKTOP.rglob("*.py"):
        if path.name in FRAME:
            continue
        used = re.findall(r"(?<!= )PageName\.([A-Z_]+)", path.read_text(encoding="utf-8"))
        opened |= {PageName[name] for name in used}
    assert opened == set(PageName)
