"""Requests to take somebody in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, or_

from shelter_desk.domain.calls import WAITING, CallIn, Sign
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import CallId, ResidentId
from shelter_desk.storage.repositories.counters import Counters
from shelter_desk.storage.tables.mapping import each, put, reading, replace_row
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.referral import call_in

_BY_ID = Prepared(reading(CallIn, call_in).where(call_in.c.id == bindparam("wanted")))
_OF_RESIDENT = Prepared(
    reading(CallIn, call_in)
    .where(call_in.c.resident_id == bindparam("resident_id"))
    .order_by(call_in.c.no.desc())
)
_PEOPLE = each("ids")
_TOLD_OF = Prepared(
    reading(CallIn, call_in)
    .join_from(_PEOPLE, call_in, call_in.c.resident_id == _PEOPLE.c.value)
    .where(
        func.instr(func.json_extract(call_in.c.words, "$.present"), bindparam("quoted_sign")) > 0
    )
    .order_by(call_in.c.no.desc())
)
_QUEUE = Prepared(
    reading(CallIn, call_in)
    .where(
        call_in.c.resident_id.is_(None),
        call_in.c.forgotten_at.is_(None),
        or_(
            func.coalesce(call_in.c.decided_at, call_in.c.received_at) >= bindparam("since"),
            *(call_in.c.state == one for one in sorted(WAITING)),
        ),
    )
    .order_by(call_in.c.no.desc())
)

_ANSWERED = Prepared(
    reading(CallIn, call_in).where(
        call_in.c.resident_id.is_(None),
        call_in.c.forgotten_at.is_(None),
        call_in.c.decided_at < bindparam("before"),
        *(call_in.c.state != one for one in sorted(WAITING)),
    )
)
_WAITING = Prepared(
    reading(CallIn, call_in).where(
        call_in.c.resident_id.is_(None),
        call_in.c.forgotten_at.is_(None),
        call_in.c.received_at < bindparam("before"),
        func.coalesce(call_in.c.told_at, call_in.c.decided_at, call_in.c.received_at)
        < bindparam("before"),
        or_(*(call_in.c.state == one for one in sorted(WAITING))),
    )
)


class CallRepository:
    """Reads and writes requests, in the order in which they came."""

    def __init__(self, connection: Connection, counters: Counters) -> None:
        self._connection = connection
        self._counters = counters

    def next_number(self, year: int) -> int:
        """The next running number of a year, never given twice."""
        return self._counters.next("call_in", year)

    def add(self, made: CallIn) -> None:
        """Keep a new request."""
        put(self._connection, call_in, made)

    def get(self, call_id: CallId) -> CallIn:
        """The request with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=call_id)
        if row is None:
            raise NotFound
        return CallIn(*row)

    def of_resident(self, resident_id: ResidentId) -> tuple[CallIn, ...]:
        """Those that became her file, newest first."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(CallIn(*row) for row in rows)

    def told_of(self, sign: Sign, people: Sequence[ResidentId]) -> tuple[CallIn, ...]:
        """Those that became a file of ``people`` and told that this is so, newest first."""
        ids = json.dumps(list(dict.fromkeys(people)))
        rows = _TOLD_OF.all(self._connection, ids=ids, quoted_sign=f'"{sign}"')
        return tuple(CallIn(*row) for row in rows)

    def queue(self, since: datetime) -> tuple[CallIn, ...]:
        """Those without a file that wait, or were answered after ``since``, newest first."""
        return tuple(CallIn(*row) for row in _QUEUE.all(self._connection, since=since))

    def answered_before(self, before: datetime) -> tuple[CallIn, ...]:
        """Those that were turned away before, of which no file came and whose words stand."""
        return tuple(CallIn(*row) for row in _ANSWERED.all(self._connection, before=before))

    def waiting_before(self, before: datetime) -> tuple[CallIn, ...]:
        """Those to which nobody said no and from which no file came, unanswered and untold since.

        Whether their words were changed since or a bed was kept, the log alone knows.
        """
        return tuple(CallIn(*row) for row in _WAITING.all(self._connection, before=before))

    def update(self, made: CallIn) -> CallIn:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, call_in, newer):
            raise ChangedMeanwhile
        return newer
