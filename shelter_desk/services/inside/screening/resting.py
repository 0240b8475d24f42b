"""Her first night here, while it lasts."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.rest import rest_until
from shelter_desk.domain.screening_errors import RestFirst
from shelter_desk.services.use_case import Work

FORM: Final = "screening"
_HEAVY: Final = frozenset({FORM, "perpetrators"})
LEAST_REASON: Final = 5
"""Letters of a reason."""


def resting_until(work: Work, resident_id: ResidentId) -> datetime | None:
    """When her first night ends; ``None`` once it has, or when a sitting was begun before."""
    stay = work.tx.residents.stay(resident_id)
    begun = work.tx.drafts.get(resident_id, FORM) is not None
    if stay is None or begun or work.tx.records.of_form(resident_id, FORM):
        return None
    if len(work.tx.residents.stays(resident_id)) > 1:
        return None
    zone = ZoneInfo(work.desk.shelter.time_zone)
    until = rest_until(stay.started_at.astimezone(zone))
    return until if work.desk.clock.now() < until else None


def refuse_before_rest(work: Work, resident_id: ResidentId, form_key: str) -> None:
    """Raises ``RestFirst`` for what is heavy in her first night, unless a sitting was begun."""
    if form_key in _HEAVY and resting_until(work, resident_id) is not None:
        raise RestFirst(least=str(LEAST_REASON))


def is_reason(words: str) -> bool:
    """True for words that can be a reason."""
    return sum(letter.isalpha() for letter in words) >= LEAST_REASON
