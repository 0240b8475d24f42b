"""Somebody in the house, and the second person that a deletion needs."""

from __future__ import annotations

import pytest

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from tests import factories


@pytest.fixture
def second(desk: Desk) -> str:
    return factories.add_worker(desk, Role.DATA_OFFICER)


@pytest.fixture
def her(desk: Desk) -> ResidentId:
    return factories.admit(desk)
