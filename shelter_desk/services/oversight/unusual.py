"""Reading that a manager may want to ask about: a week of the log in a few calm lines.

Nobody is accused by a line: files are opened for a colleague who is ill, at night because
somebody cannot sleep, many at once because a report is due. A line only says where to ask.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.staff import SCOPES, Permission, Role, Scope
from shelter_desk.domain.text import Message, Plural
from shelter_desk.services.inside.oversight.unusual_acts import is_at_night
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Quiet, Work, query

DAYS = 7
MANY_FILES = 12
"""Different files in one day."""
MANY_SEARCHES = 3
"""Searches in one day after which nothing was opened; one is a slip of the hand."""
PATIENCE = timedelta(minutes=10)
"""How long after a search something may still be opened because of it."""

_SAME_TRY = timedelta(minutes=2)
_MOST_ENTRIES = 20_000
_MOST_CODES = 6
_READS = frozenset({Act.VIEW, Act.UNSEAL, Act.PRINT, Act.SAVE_COPY})
_WORKED = frozenset(
    {
        Act.ADMIT,
        Act.UPDATE,
        Act.OPEN_DRAFT,
        Act.SIGN,
        Act.CORRECT,
        Act.CONSENT,
        Act.WITHDRAW,
        Act.WRITE_NOTE,
        Act.SIGN_NOTE,
        Act.ADDENDUM,
        Act.REFER,
        Act.BREAK_GLASS,
        Act.OVERRIDE,
        Act.TOLD_HER,
        Act.BED,
        Act.BELONGING,
        Act.GIVE,
        Act.DOOR,
        Act.INCIDENT,
        Act.PLAN,
        Act.ATTACH,
        Act.LOOK,
        Act.DETACH,
        Act.TASK,
    }
)
_BY_NIGHT_ON_DUTY = frozenset({Role.HOUSE})


class Unusual(StrEnum):
    """What stands out."""

    OTHERS = "others"
    NIGHT = "night"
    MANY = "many"
    SEARCHES = "searches"
    WITHOUT = "without"


_WORDS = {
    Unusual.OTHERS: Plural("unusual", "{who}: opened %n files that others work on", "", 0),
    Unusual.NIGHT: Plural("unusual", "{who}: opened %n files at night", "", 0),
    Unusual.MANY: Plural("unusual", "{who}: opened %n files on one day", "", 0),
    Unusual.SEARCHES: Plural("unusual", "{who}: searched %n times and opened nothing", "", 0),
    Unusual.WITHOUT: Plural(
        "unusual", "{who}: decided %n times that something leaves without agreement", "", 0
    ),
}


@dataclass(frozen=True, slots=True)
class UnusualLine:
    """One thing to ask about: who, on which day, and a few of the files' codes."""

    kind: Unusual
    message: Message
    staff_id: StaffId
    day: date
    codes: tuple[str, ...] = ()


@query(Permission.AUDIT, Quiet("a summary of the log, shown with the log itself"))
def unusual_reads(work: Work, days: int = DAYS) -> tuple[UnusualLine, ...]:
    """What stood out in the last ``days``, the newest day first."""
    zone = ZoneInfo(work.desk.shelter.time_zone)
    first = work.desk.local_today() - timedelta(days=days - 1)
    wanted = AuditFilter(
        acts=_READS | _WORKED | {Act.SEARCH}, since=datetime.combine(first, time.min, tzinfo=zone)
    )
    by_day: dict[tuple[date, StaffId], list[AuditEntry]] = defaultdict(list)
    for entry in reversed(work.tx.audit.entries(wanted, _MOST_ENTRIES)):
        by_day[entry.at.astimezone(zone).date(), entry.staff_id].append(entry)
    looking = _Looking(work, zone)
    lines = [
        line
        for day, staff_id in sorted(by_day, reverse=True)
        for line in looking.at(day, staff_id, by_day[day, staff_id])
    ]
    return tuple(lines)


class _Looking:
    """Looks at one person's day."""

    def __init__(self, work: Work, zone: ZoneInfo) -> None:
        self._work = work
        self._zone = zone
        self._names = Names(work)
        self._now = work.desk.clock.now()
        self._known: dict[ResidentId, tuple[str, frozenset[StaffId]]] = {}

    def at(
        self, day: date, staff_id: StaffId, entries: Sequence[AuditEntry]
    ) -> Iterator[UnusualLine]:
        """The lines of one day."""
        person = self._names.person(staff_id)
        role = Role.CASEWORKER if person is None else person.role
        opened = _files(one for one in entries if one.act is Act.VIEW)
        found: dict[Unusual, tuple[int, list[ResidentId]]] = {}
        if SCOPES[role] is Scope.TEAM:
            worked = set(_files(one for one in entries if one.act in _WORKED))
            others = [one for one in opened if one not in worked and not self._hers(one, staff_id)]
            found[Unusual.OTHERS] = (len(others), others)
        if role not in _BY_NIGHT_ON_DUTY:
            at_night = _files(
                one for one in entries if one.act in _READS and is_at_night(one.at, self._zone)
            )
            found[Unusual.NIGHT] = (len(at_night), at_night)
        found[Unusual.MANY] = (len(opened) if len(opened) >= MANY_FILES else 0, [])
        searches = self._in_vain(entries)
        decided = [one for one in entries if one.act is Act.OVERRIDE]
        found[Unusual.WITHOUT] = (len(decided), _files(decided))
        found[Unusual.SEARCHES] = (searches if searches >= MANY_SEARCHES else 0, [])
        for kind, (count, files) in found.items():
            if count:
                message = Message(_WORDS[kind], {"who": self._names.of(staff_id)}, count)
                codes = tuple(self._file(one)[0] for one in files[:_MOST_CODES])
                yield UnusualLine(kind, message, staff_id, day, tuple(filter(None, codes)))

    def _hers(self, resident_id: ResidentId, staff_id: StaffId) -> bool:
        return staff_id in self._file(resident_id)[1]

    def _file(self, resident_id: ResidentId) -> tuple[str, frozenset[StaffId]]:
        if resident_id not in self._known:
            tx = self._work.tx
            try:
                her = tx.residents.get(resident_id)
            except NotFound:
                self._known[resident_id] = ("", frozenset())
            else:
                team = {one.staff_id for one in tx.teams.of(resident_id)}
                people = frozenset({her.case_owner, her.opened_by, *team})
                self._known[resident_id] = (her.code, people)
        return self._known[resident_id]

    def _in_vain(self, entries: Sequence[AuditEntry]) -> int:
        """Searches with nothing opened after them; one after the other is one try."""
        in_vain, waiting = 0, None
        for entry in entries:
            if entry.act is Act.SEARCH:
                in_vain += waiting is not None and entry.at - waiting > _SAME_TRY
                waiting = entry.at
            elif waiting is not None and entry.resident_id is not None:
                in_vain += entry.at - waiting > PATIENCE
                waiting = None
        return in_vain + (waiting is not None and self._now - waiting > PATIENCE)


def _files(entries: Iterable[AuditEntry]) -> list[ResidentId]:
    """The files that rows name, each once, in their order."""
    return list(dict.fromkeys(one.resident_id for one in entries if one.resident_id is not None))
