"""The agency to which files go."""

from __future__ import annotations

import pytest

from shelter_desk.domain.ids import AgencyId
from shelter_desk.services.desk import Desk
from shelter_desk.services.referrals import referrals


@pytest.fixture
def agency(desk: Desk) -> AgencyId:
    return referrals.add_agency(desk, "النيابة العامة", "Public Prosecution", "+97317000001")
