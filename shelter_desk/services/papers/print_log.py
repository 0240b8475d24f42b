"""What was printed: everything for those who read the log, one's own for everybody who prints."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.sheets.print_reading import print_rows
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Quiet, Work, query
from shelter_desk.services.views.print import PrintRow


@query(Permission.AUDIT, Act.VIEW_AUDIT)
def printed(work: Work, days: int = 1) -> tuple[PrintRow, ...]:
    """Every print of the last ``days``, today included, newest first; by codes alone."""
    rows = print_rows(work, AuditFilter(since=_since(work, days)))
    work.audit(detail="prints")
    return rows


@query(Permission.USE_DESK, Quiet("one's own prints, by codes"))
def printed_by_me(work: Work, days: int = 1) -> tuple[PrintRow, ...]:
    """What the person at the desk printed, without files she is kept out of since."""
    mine = AuditFilter(staff_id=work.desk.staff.id, since=_since(work, days))
    kept_out = sight_of(work.desk, work.tx).without
    return tuple(one for one in print_rows(work, mine) if one.resident_id not in kept_out)


def _since(work: Work, days: int) -> datetime:
    first = work.desk.local_today() - timedelta(days=max(days, 1) - 1)
    return datetime.combine(first, time.min, tzinfo=ZoneInfo(work.desk.shelter.time_zone))
