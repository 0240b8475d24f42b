"""A resident of a desk with nothing else in it."""

from __future__ import annotations

import pytest

from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.desk import Desk
from tests import factories


@pytest.fixture
def her(desk: Desk) -> ResidentId:
    return factories.admit(desk)
