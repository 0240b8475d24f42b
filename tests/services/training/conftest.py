"""A practice desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from tests import factories


@pytest.fixture
def house(parts: DeskParts) -> Iterator[Desk]:
    """Its manager signed in."""
    made = factories.open_practice_desk(parts)
    yield made
    stop(made)
