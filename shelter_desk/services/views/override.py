"""What pages see of decisions by which something leaves without her agreement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import OverrideId, ReferralId, ResidentId
from shelter_desk.domain.overrides import Ground, Override
from shelter_desk.domain.referrals import Referral


@dataclass(frozen=True, slots=True)
class OverrideWords:
    """A decision as it is typed. ``items`` leave without her agreement, with the words in
    ``contents``; ``told`` is ``None`` while nobody said whether she knows."""

    items: frozenset[DataItem] = frozenset()
    contents: tuple[tuple[DataItem, str], ...] = ()
    ground: Ground | None = None
    law: str = ""
    reason: str = ""
    told: bool | None = None
    not_told_why: str = ""
    tell_on: date | None = None


@dataclass(frozen=True, slots=True)
class OverrideSheet:
    """One referral before two managers: what she agreed to (``covered``), what was typed so far
    (``kept`` with its ``rev``, ``None`` and 0 for nothing), and what holds today."""

    referral: Referral
    code: str
    called: str
    agency_name: str
    covered: frozenset[DataItem]
    kept: OverrideWords | None
    rev: int
    saved_at: datetime | None
    holds: OverrideId | None


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """A decision as it stands in her file. ``holds``: paper can still be made by it today."""

    decided: Override
    number: str
    code: str
    called: str
    agency_name: str
    by_name: str
    second_name: str
    told_by: str
    holds: bool


@dataclass(frozen=True, slots=True)
class WithoutHerRow:
    """What left without her agreement, for a line under what she decided: not why in words.

    ``told_on`` is the day she was told afterwards; without it and ``told_before`` she does not
    know yet, and ``tell_on`` says when she is to be told.
    """

    referral_id: ReferralId
    agency_name: str
    items: frozenset[DataItem]
    at: datetime
    ground: Ground
    law: str
    told_before: bool
    told_on: date | None
    tell_on: date | None


@dataclass(frozen=True, slots=True)
class UntoldRow:
    """Somebody who does not know yet that something left; ``late`` once the day has come."""

    override_id: OverrideId
    resident_id: ResidentId
    referral_id: ReferralId
    code: str
    called: str
    agency_name: str
    tell_on: date | None
    late: bool
