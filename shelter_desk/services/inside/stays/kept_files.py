"""The clocks of files whose people left, and of incidents of the house, as lines to read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import THE_HOUSE, StaffId
from shelter_desk.domain.retention import DEFAULT_MONTHS, LONGEST_MONTHS, Retention, months_after
from shelter_desk.services.inside.house.incident_rows import house_key
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.retention import (
    CertificateRow,
    HouseKept,
    KeptRow,
    KeptState,
)

KEEP_MONTHS: Final = "keep_months"
"""The desk's choice under which ``keep_months`` is stored."""

SOON_DAYS: Final = 60
HOUSE: Final = "house"
"""Instead of why somebody left, of an incident of the house."""


def keep_months(work: Work) -> int:
    """How many months a file is kept after exit."""
    chosen = work.tx.settings.value(KEEP_MONTHS) or ""
    return min(max(int(chosen), 1), LONGEST_MONTHS) if chosen.isdecimal() else DEFAULT_MONTHS


def day_of(work: Work, at: datetime) -> date:
    """The day on the shelter's wall calendar."""
    return at.astimezone(ZoneInfo(work.desk.shelter.time_zone)).date()


def kept_row(work: Work, clock: Retention, names: Names, today: date) -> KeptRow:
    """One clock as a line: a code and days, no name."""
    held_by = "" if clock.held_by is None else names.of(clock.held_by)
    return KeptRow(
        resident_id=clock.resident_id,
        code=work.tx.residents.get(clock.resident_id).code,
        left_on=day_of(work, clock.exit_at),
        reason=clock.reason,
        keep_until=clock.keep_until,
        days=(clock.keep_until - today).days,
        state=_state(clock, today),
        told=clock.told,
        hold_reason=clock.hold_reason,
        held_by=held_by,
        held_on=None if clock.held_at is None else day_of(work, clock.held_at),
    )


def _state(clock: Retention, today: date) -> KeptState:
    if clock.on_hold:
        return "held"
    if clock.is_over(today):
        return "over"
    return "soon" if (clock.keep_until - today).days <= SOON_DAYS else "later"


def house_kept(work: Work) -> HouseKept:
    """What the house keeps of incidents that name nobody (domain/retention)."""
    everything = tuple(incident_rows(work))
    return HouseKept(len(everything), sum(one.state == "over" for one in everything))


def incident_rows(work: Work) -> Iterator[KeptRow]:
    """Their clocks as lines: numbers and days. They run from the day each was reported."""
    # no court can ask to hold one of these, so a shorter choice must not end them at once
    months, today = max(keep_months(work), DEFAULT_MONTHS), work.desk.local_today()
    for one in work.tx.incidents.of_nobody():
        day = day_of(work, one.reported_at)
        until = months_after(day, months)
        days = (until - today).days
        yield KeptRow(
            resident_id=THE_HOUSE,
            code=one.number,
            left_on=day,
            reason=HOUSE,
            keep_until=until,
            days=days,
            state="over" if days <= 0 else "later",
            told=False,
            incident=one.id,
            opens="" if one.house_record_id is None else house_key(one.house_record_id),
        )


def certificate_rows(work: Work) -> tuple[CertificateRow, ...]:
    """What was deleted, newest first, with the sign-in codes of both people."""
    codes: dict[StaffId, str] = {one.id: one.sign_in_code for one in work.tx.staff.all()}
    return tuple(
        CertificateRow(
            id=one.id,
            code=one.code,
            at=one.at,
            by=codes.get(one.by, ""),
            second=codes.get(one.second, ""),
            last_backup_day=one.last_backup_day,
        )
        for one in work.tx.certificates.all()
    )
