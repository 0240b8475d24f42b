"""Whatever can be made on paper is looked at first, as the very bytes that print."""

from __future__ import annotations

import inspect

import pytest

from shelter_desk.desktop.preview import house as preview_house
from shelter_desk.desktop.preview import source as preview_source
from tests.services.papers.test_paper_rules import EMPTY, GATHERED, Gather

SHOWN = inspect.getsource(preview_source) + inspect.getsource(preview_house)


@pytest.mark.parametrize("gather", [*GATHERED, *EMPTY], ids=lambda one: one.__name__)
def test_every_paper_has_its_preview(gather: Gather) -> None:
    assert f".{gather.__name__}" in SHOWN
