"""After heavy talks and incidents somebody talks with the worker (domain facts 6.2 rule 18)."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from shelter_desk.domain.audit import Act
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.talk import HeavyWeek

FROM_TALKS: Final = 3
WITHIN: Final = timedelta(days=7)
HEAVY: Final = frozenset({"screening", "incident"})
"""Forms whose painful parts are what they are about; an incident counts in a file and of the house,
also for the night shift, which fills no other form."""


def heavy_week(work: Work) -> HeavyWeek | None:
    """``None`` for a lighter week, and for those who neither fill forms nor report incidents."""
    staff = work.desk.staff
    if not (staff.may(Permission.WRITE_RECORDS) or staff.may(Permission.REPORT_INCIDENTS)):
        return None
    since = work.desk.clock.now() - WITHIN
    held = sum(form in HEAVY for form in work.tx.audit.lately(staff.id, Act.SIGN, since))
    if held < FROM_TALKS:
        return None
    supervisor = "" if staff.supervisor is None else Names(work).of(staff.supervisor)
    return HeavyWeek(held, supervisor)
