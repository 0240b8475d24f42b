"""Shared by the tests of this layer."""

from __future__ import annotations

import pytest

from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from tests.printing.arabic import translate


@pytest.fixture(scope="session")
def book() -> FontBook:
    return FontBook()


@pytest.fixture
def words() -> Words:
    return Words(translate)
