"""What a source of due rows is given: the people it may look at, and the way to a row.

A source is a function from ``DueWork`` to rows. It looks only at ``house`` (everybody in the
house whose file is in sight), so that Today costs the same with ten thousand old files; it asks
the file for many people at once, never for one after the other, and opens no sealed part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import THE_HOUSE, ResidentId, StaffId
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.staff import CODES_ONLY
from shelter_desk.domain.text import Message
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.due import DueRow, DueWay
from shelter_desk.storage.results import ResidentRow, StoredRecord

AHEAD: Final = 3
"""So many days before its day something begins to stand on Today."""


@dataclass(slots=True)
class DueWork:
    """One reading of Today. ``house``: people in the house whose files are in sight."""

    work: Work
    house: tuple[ResidentRow, ...]
    today: date
    _signed: dict[str, Mapping[ResidentId, datetime]] = field(default_factory=dict)

    def begun(self, form_key: str) -> Mapping[ResidentId, datetime]:
        """When each of ``house`` last had a talk on this form; corrections are no new talk."""
        if form_key not in self._signed:
            ids = tuple(one.resident.id for one in self.house if form_key in one.signed_forms)
            self._signed[form_key] = self.work.tx.records.last_begun(form_key, ids)
        return self._signed[form_key]

    def cores(self, form_key: str) -> Mapping[ResidentId, tuple[StoredRecord, ...]]:
        """What of ``house`` is signed on this form, newest first, without sealed parts."""
        ids = tuple(one.resident.id for one in self.house if form_key in one.signed_forms)
        return self.work.tx.records.cores(form_key, ids)

    def day(self, moment: datetime) -> date:
        """The day on the shelter's wall."""
        return moment.astimezone(ZoneInfo(self.work.desk.shelter.time_zone)).date()

    def is_near(self, on: date) -> bool:
        """True when something due ``on`` that day should stand on Today."""
        return (on - self.today).days <= AHEAD

    def row(
        self,
        person: Resident,
        what: Message,
        on: date,
        way: DueWay,
        subject: str = "",
        *,
        decides: bool = False,
    ) -> DueRow:
        """A row for the worker of ``person``; ``subject`` is her file where it is not given."""
        nameless = self.work.desk.staff.role in CODES_ONLY
        return DueRow(
            what=what,
            resident_id=person.id,
            code=person.code,
            called="" if nameless else person.called or next(iter(person.names), ""),
            on=on,
            days=(on - self.today).days,
            worker=person.case_owner,
            way=way,
            subject=subject or person.id,
            decides=decides,
        )

    def of_the_house(
        self, what: Message, on: date, way: DueWay, subject: str, worker: StaffId
    ) -> DueRow:
        """A row about nobody's file, for managers to decide. ``worker``: who reported it."""
        return DueRow(
            what=what,
            resident_id=THE_HOUSE,
            code="",
            called="",
            on=on,
            days=(on - self.today).days,
            worker=worker,
            way=way,
            subject=subject,
            decides=True,
        )


Source = Callable[[DueWork], Iterable[DueRow]]
