"""A desk whose log fits at the end, whatever a test of the house did to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.oversight import audit
from tests import factories


@pytest.fixture
def desk(parts: DeskParts) -> Iterator[Desk]:
    made = factories.open_new_desk(parts)
    yield made
    if not made.database.closed:  # somebody else sat down, and locked it before
        assert audit.verify(made).clean
    stop(made)
