"""What is due for the person at the desk."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.consents.untold import untold_rows
from shelter_desk.services.inside.consents.wallet import wallet_rows
from shelter_desk.services.inside.file.draft_rows import own_drafts
from shelter_desk.services.inside.oversight.review_rows import answered_findings, own_findings
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.plan.care_rows import care_rows
from shelter_desk.services.inside.referrals.referral_lines import referrals_to_chase
from shelter_desk.services.inside.referrals.to_tell import to_tell_rows
from shelter_desk.services.inside.residents.rows import CONSENT_SOON, RowMaker
from shelter_desk.services.inside.talks.heavy_week import heavy_week
from shelter_desk.services.inside.today.due_rows import due_rows, hers, of_the_team
from shelter_desk.services.inside.today.house_today import read_house_today
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Quiet, Work, query
from shelter_desk.services.views.consent import WalletRow
from shelter_desk.services.views.house import HouseToday
from shelter_desk.services.views.today import TodayView
from shelter_desk.storage.results import ResidentFilter, ResidentRow

NEW_FOR: Final = timedelta(days=3)
"""Whoever came on one of so many days, today the last of them, is newly arrived."""


@query(
    Permission.FIND_RESIDENTS,
    Quiet("codes, called names, dates, and that somebody is looked after"),
)
def today(work: Work) -> TodayView:
    """Her drafts, what is due, consents that end, referrals to chase, who came lately."""
    day, zone = work.desk.local_today(), ZoneInfo(work.desk.shelter.time_zone)
    house = sight_of(work.desk, work.tx).narrow(ResidentFilter(in_house=True))
    rows = work.tx.residents.rows(house, None, day)
    came = {
        row.resident.id: row.stay.started_at.astimezone(zone).date() for row in rows if row.stay
    }
    arrived = [row for row in rows if came.get(row.resident.id, date.min) > day - NEW_FOR]
    due = due_rows(work, rows)
    may_read = work.desk.staff.may(Permission.READ_FILE)
    return TodayView(
        drafts=own_drafts(work),
        expiring=_expiring(work, rows) if may_read else (),
        chase=referrals_to_chase(work),
        in_house=len(rows),
        arrivals_today=sum(came[row.resident.id] == day for row in arrived),
        arrived=RowMaker(work).rows(arrived),
        failed_unlocks=_failed_unlocks(work),
        findings=own_findings(work),
        answered=answered_findings(work),
        untold=untold_rows(work),
        to_tell=to_tell_rows(work),
        due=hers(work, due),
        team=of_the_team(work, due),
        care=tuple(care_rows(work, rows)),
        heavy=heavy_week(work),
    )


@query(
    Permission.FIND_RESIDENTS,
    Quiet("numbers of beds, codes, and who wrote the last handover"),
)
def house_today(work: Work) -> HouseToday:
    """Free beds, who is expected, a friendly call, the last shift; read after what is due."""
    return read_house_today(work)


def _expiring(work: Work, rows: tuple[ResidentRow, ...]) -> tuple[WalletRow, ...]:
    """Consents of people in the house that still allow something and end within a week."""
    names, day = Names(work), work.desk.local_today()
    found = []
    for row in rows:
        end = row.next_consent_end
        if end is None or (end - day).days > CONSENT_SOON:
            continue
        hers = wallet_rows(work, work.tx.consents.of_resident(row.resident.id), names)
        found += [one for one in hers if one.allows and _soon(one)]
    return tuple(sorted(found, key=lambda one: one.days_left or 0))


def _soon(row: WalletRow) -> bool:
    return row.days_left is not None and row.days_left <= CONSENT_SOON


def _failed_unlocks(work: Work) -> int:
    """Wrong passphrases that came before this opening of the desk by this person."""
    own = AuditFilter(staff_id=work.desk.staff.id, acts=frozenset({Act.UNLOCK, Act.FAILED_UNLOCK}))
    entries = work.tx.audit.entries(own, 2)
    if len(entries) < 2 or entries[1].act is not Act.FAILED_UNLOCK:
        return 0
    if entries[1].ref is not None and entries[1].ref.id != work.desk.staff.id:
        return 0  # of somebody who stood by
    return int(entries[1].detail) if entries[1].detail.isdecimal() else 1
