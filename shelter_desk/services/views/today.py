"""What Today shows."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.services.views.consent import WalletRow
from shelter_desk.services.views.due import DueRow, TeamDue
from shelter_desk.services.views.override import UntoldRow
from shelter_desk.services.views.plan import CareRow
from shelter_desk.services.views.record import DraftRow
from shelter_desk.services.views.referral import ReferralRow, ToTellRow
from shelter_desk.services.views.resident import ResidentRow
from shelter_desk.services.views.review import FindingView
from shelter_desk.services.views.talk import HeavyWeek


@dataclass(frozen=True, slots=True)
class TodayView:
    """What is due for the person at the desk.

    ``findings`` are hers to answer, ``answered`` those of colleagues that wait for her look;
    ``to_tell`` are agencies that hold what somebody took back;
    ``untold`` are residents who do not know yet that something left without their agreement,
    ``team`` tells a manager what came due with her colleagues, ``care`` whom health looks after,
    ``heavy`` that the week was heavy for the person at the desk herself.
    """

    drafts: tuple[DraftRow, ...]
    expiring: tuple[WalletRow, ...]
    chase: tuple[ReferralRow, ...]
    in_house: int
    arrivals_today: int
    arrived: tuple[ResidentRow, ...] = ()
    failed_unlocks: int = 0
    findings: tuple[FindingView, ...] = ()
    answered: tuple[FindingView, ...] = ()
    untold: tuple[UntoldRow, ...] = ()
    to_tell: tuple[ToTellRow, ...] = ()
    due: tuple[DueRow, ...] = ()
    team: tuple[TeamDue, ...] = ()
    care: tuple[CareRow, ...] = ()
    heavy: HeavyWeek | None = None
