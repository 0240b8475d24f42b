"""Letting something leave without her agreement: two managers, one referral, one day.

Only a legal duty or danger to somebody's life or health is a ground, and she is told, before it
leaves wherever that is safe (domain facts 4.5, gates, and 4.9, mandatory report).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AgencyId, OverrideId, ReferralId, ResidentId, StaffId
from shelter_desk.domain.referrals import Referral


class Ground(StrEnum):
    """Why something may leave although she did not agree."""

    LEGAL_DUTY = "legal_duty"
    VITAL_INTEREST = "vital_interest"


HERS_ALONE: Final = frozenset({DataItem.PHOTO, DataItem.WHOLE_FILE})
"""What no duty takes from her: a picture is for her to give (scopes 6 and 14), and so is the file
as it stands."""


@dataclass(frozen=True, slots=True)
class Telling:
    """On which day she was told, and who wrote it down."""

    told_on: date
    written_at: datetime
    written_by: StaffId


@dataclass(frozen=True, slots=True)
class Override:
    """What two managers decided: ``items`` of one referral go to one agency on ``day``.

    ``said`` is the fingerprint of everything the referral says (``said_by``): another word, and
    the decision does not hold. ``law`` is the law or duty, ``reason`` in words that she reads on
    her copy. Unless ``told_before``, ``not_told_why`` and ``tell_on`` say why not yet and when;
    ``telling`` follows once she was told.
    """

    id: OverrideId
    resident_id: ResidentId
    referral_id: ReferralId
    agency_id: AgencyId
    items: frozenset[DataItem]
    said: str
    ground: Ground
    law: str
    reason: str
    told_before: bool
    not_told_why: str
    tell_on: date | None
    day: date
    at: datetime
    by: StaffId
    second: StaffId
    telling: Telling | None = None

    @property
    def she_knows(self) -> bool:
        """True when she was told, before or since."""
        return self.told_before or self.telling is not None

    def holds(self, referral: Referral, today: date) -> bool:
        """True for this very referral, word for word, until the end of the day it was for."""
        same = (self.referral_id, self.agency_id) == (referral.id, referral.agency_id)
        return same and self.day == today and self.said == said_by(referral)

    @property
    def fingerprint(self) -> str:
        """What the second manager puts her hand to: this decision and no other (SHA-256, hex)."""
        words: list[object] = [
            self.referral_id,
            self.agency_id,
            sorted(self.items),
            self.said,
            self.ground.value,
            self.law,
            self.reason,
            self.told_before,
            self.not_told_why,
            None if self.tell_on is None else self.tell_on.isoformat(),
            self.day.isoformat(),
        ]
        return _sha256(words)


def said_by(referral: Referral) -> str:
    """SHA-256 (hex) over everything that stands on the paper of a referral."""
    told = [[item.value, referral.words_of(item)] for item in sorted(referral.items)]
    head: list[object] = [referral.id, referral.agency_id, referral.service]
    return _sha256([*head, referral.urgency.value, told])


def _sha256(words: list[object]) -> str:
    return hashlib.sha256(json.dumps(words, separators=(",", ":")).encode("ascii")).hexdigest()
