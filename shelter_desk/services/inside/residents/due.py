"""What a source of due rows is given: the people it may look at, and the way to a row.

A source is a function from ``DueWork`` to rows. It looks only at ``house`` (everybody in the
house whose file is in sight) and at ``who_left`` lately, so that Today costs the same with ten
thousand old files; it asks the file for many people at once, never for one after the other, and
opens no sealed part.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.follow_up import AFTER_DAYS
from shelter_desk.domain.ids import THE_HOUSE, ResidentId, StaffId
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.retention import Retention
from shelter_desk.domain.staff import CODES_ONLY
from shelter_desk.domain.text import Message
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.due import DueRow, DueWay
from shelter_desk.storage.results import ResidentFilter, ResidentRow, StoredRecord

AHEAD: Final = 3
"""So many days before its day something begins to stand on Today."""


_LATE: Final = timedelta(days=60)
"""A last contact that nobody made stands on Today so long, then no more."""


@dataclass(frozen=True, slots=True)
class WhoLeft:
    """Somebody who may be asked after; ``agreed_until``: the last day of that, if it has one."""

    resident_id: ResidentId
    clock: Retention
    left_on: date
    agreed_until: date | None


@dataclass(slots=True)
class DueWork:
    """One reading of Today. ``house``: people in the house whose files are in sight."""

    work: Work
    house: tuple[ResidentRow, ...]
    today: date
    _signed: dict[str, Mapping[ResidentId, datetime]] = field(default_factory=dict)
    _left: tuple[WhoLeft, ...] | None = None

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

    def who_left(self) -> tuple[WhoLeft, ...]:
        """Those who left, agreed to be asked after, and of whom something may be due.

        Whose files are in sight is asked of the few of whom something is (``in_sight``).
        """
        if self._left is None:
            self._left = tuple(self._read_who_left())
        return self._left

    def _read_who_left(self) -> Iterator[WhoLeft]:
        tx = self.work.tx
        since = self.work.desk.clock.now() - timedelta(days=AFTER_DAYS[-1]) - _LATE
        clocks = {one.resident_id: one for one in tx.retention.may_follow(since)}
        until = tx.consents.agreed_until(tuple(clocks), Scope.FOLLOW_UP, self.today)
        for her, last in until.items():
            yield WhoLeft(her, clocks[her], self.day(clocks[her].exit_at), last)

    def in_sight(self, people: Collection[ResidentId]) -> dict[ResidentId, Resident]:
        """Those of ``people`` whose files are in sight of the person at the desk."""
        if not people:
            return {}
        seen = sight_of(self.work.desk, self.work.tx).narrow(ResidentFilter(ids=tuple(people)))
        return {one.id: one for one in self.work.tx.residents.people(seen)}

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
