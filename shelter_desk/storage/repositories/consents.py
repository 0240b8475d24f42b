"""Decisions, the words that were read, and withdrawals: each written once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import astuple
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Text,
    bindparam,
    exists,
    func,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.dialects.sqlite import insert

from shelter_desk.domain.consents import (
    BookedTalk,
    Consent,
    ConsentDecision,
    ConsentText,
    DataItem,
    Decided,
    Decision,
    Scope,
    SharedBy,
    Withdrawal,
)
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import AgencyId, ConsentId, ResidentId
from shelter_desk.storage.tables.columns import DAY, to_json
from shelter_desk.storage.tables.core import consent, consent_text, consent_withdrawal
from shelter_desk.storage.tables.mapping import columns, listed, put_row, reading, values
from shelter_desk.storage.tables.prepared import Prepared


def _holds(column: ColumnElement[Any], word: StrEnum) -> ColumnElement[bool]:
    """Whether a stored set of words has this one in it."""
    return func.instr(type_coerce(column, Text), to_json(word.value)) > 0


_HEAD = (consent.c.id, consent.c.resident_id, consent.c.at, consent.c.taken_by)
_TEXTS = (consent.c.read_sha256, consent.c.staff_sha256)
_DETAILS = columns(ConsentDecision, consent)
_WITHDRAWAL = columns(Withdrawal, consent_withdrawal)
_READ = select(*_HEAD, *_TEXTS, *_DETAILS, *_WITHDRAWAL).outerjoin_from(
    consent, consent_withdrawal, consent_withdrawal.c.consent_id == consent.c.id
)
_BY_ID = Prepared(_READ.where(consent.c.id == bindparam("wanted")))
_OF_RESIDENT = Prepared(
    _READ.where(consent.c.resident_id == bindparam("resident_id")).order_by(consent.c.no.desc())
)
_LATER = consent.alias("later")
_BOOKED = Prepared(
    select(consent.c.resident_id, consent.c.scope, consent.c.agency_id, consent.c.talk_on).where(
        consent.c.resident_id.in_(listed("ids")),
        consent.c.talk_on.is_not(None),
        ~exists().where(
            _LATER.c.resident_id == consent.c.resident_id,
            _LATER.c.scope == consent.c.scope,
            _LATER.c.agency_id.is_not_distinct_from(consent.c.agency_id),
            _LATER.c.no > consent.c.no,
        ),
    )
)
_STANDS = (
    consent.c.scope == bindparam("scope"),
    consent.c.agency_id.is_(None),
    or_(consent.c.decision == Decision.AGREED, consent.c.decision == Decision.IN_PART),
    or_(
        consent.c.valid_until.is_(None),
        consent.c.valid_until >= bindparam("today", type_=DAY),
    ),
    ~exists().where(consent_withdrawal.c.consent_id == consent.c.id),
    ~exists().where(
        _LATER.c.resident_id == consent.c.resident_id,
        _LATER.c.scope == consent.c.scope,
        _LATER.c.agency_id.is_(None),
        _LATER.c.no > consent.c.no,
    ),
)
"""The rule of ``domain.consents.standing`` in SQL, for many people at once."""
_AGREEING = Prepared(select(consent.c.resident_id).where(*_STANDS))
_AGREED_UNTIL = Prepared(
    select(consent.c.resident_id, consent.c.valid_until).where(
        consent.c.resident_id.in_(listed("ids")), *_STANDS
    )
)
_HANDING_TO = Prepared(
    select(consent.c.resident_id).where(
        consent.c.agency_id == bindparam("agency"),
        or_(consent.c.decision == Decision.AGREED, consent.c.decision == Decision.IN_PART),
        or_(
            consent.c.valid_until.is_(None),
            consent.c.valid_until >= bindparam("today", type_=DAY),
        ),
        ~exists().where(consent_withdrawal.c.consent_id == consent.c.id),
        _holds(consent.c["items"], DataItem.WHOLE_FILE),
        _holds(consent.c.how, SharedBy.FILE),
    )
)
"""Whoever said yes to one agency and did not take just that back; a later word may weigh more."""
_FREEZE = Prepared(
    insert(consent_text)
    .values({one.name: bindparam(one.name) for one in consent_text.c})
    .on_conflict_do_nothing()
)
_TEXT = Prepared(
    reading(ConsentText, consent_text).where(consent_text.c.sha256 == bindparam("sha256"))
)


def text_sha256(words: ConsentText) -> str:
    """By what a frozen wording is known: all of it, its reviewer included."""
    return hashlib.sha256(to_json(astuple(words)).encode()).hexdigest()


class ConsentRepository:
    """Adds and reads decisions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, made: Consent) -> None:
        """Keep a decision with the exact texts that were read."""
        texts = [self._freeze(one) for one in (made.read_text, made.staff_text)]
        row = {
            "id": made.id,
            "resident_id": made.resident_id,
            "at": made.at,
            "taken_by": made.taken_by,
            "read_sha256": texts[0],
            "staff_sha256": texts[1],
            **values(made.details, consent),
        }
        put_row(self._connection, consent, row)
        if made.withdrawal is not None:
            self.withdraw(made.id, made.withdrawal)

    def get(self, consent_id: ConsentId) -> Consent:
        """The decision with this id. Raises ``NotFound``."""
        found = self._all(_BY_ID.all(self._connection, wanted=consent_id))
        if not found:
            raise NotFound
        return found[0]

    def of_resident(self, resident_id: ResidentId) -> tuple[Consent, ...]:
        """Her decisions, newest first."""
        return self._all(_OF_RESIDENT.all(self._connection, resident_id=resident_id))

    def decided(self, resident_id: ResidentId) -> tuple[Decided, ...]:
        """Her decisions, newest first, without the texts: for lists, which show none of them."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(Decided(**_decided(row)) for row in rows)

    def agreeing(self, scope: Scope, today: date) -> frozenset[ResidentId]:
        """Everybody whose last word on a matter without an agency is a yes that holds today."""
        rows = _AGREEING.all(self._connection, scope=scope, today=today)
        return frozenset(row[0] for row in rows)

    def agreed_until(
        self, residents: Collection[ResidentId], scope: Scope, today: date
    ) -> Mapping[ResidentId, date | None]:
        """Which of them agreed to a matter without an agency, and the last day on which it holds;
        ``None`` for one that ends by itself on no day."""
        ids = json.dumps(list(residents))
        rows = _AGREED_UNTIL.all(self._connection, ids=ids, scope=scope, today=today)
        return {ResidentId(row[0]): row[1] for row in rows}

    def handing_to(self, agency_id: AgencyId, today: date) -> frozenset[ResidentId]:
        """Who may have agreed that the whole file goes to one agency as a file; the gate knows."""
        rows = _HANDING_TO.all(self._connection, agency=agency_id, today=today)
        return frozenset(ResidentId(row[0]) for row in rows)

    def booked(self, residents: Collection[ResidentId]) -> tuple[BookedTalk, ...]:
        """Their talks that were put off to a day and have not been held since."""
        rows = _BOOKED.all(self._connection, ids=json.dumps(list(residents)))
        return tuple(BookedTalk(*row) for row in rows)

    def withdraw(self, consent_id: ConsentId, taken_back: Withdrawal) -> None:
        """Keep that she took it back. Raises ``NotFound``, or ``ChangedMeanwhile`` the second
        time: the first moment counts."""
        if self.get(consent_id).withdrawal is not None:
            raise ChangedMeanwhile
        row = {"consent_id": consent_id, **values(taken_back, consent_withdrawal)}
        put_row(self._connection, consent_withdrawal, row)

    def _freeze(self, words: ConsentText) -> str:
        sha256 = text_sha256(words)
        row = {"sha256": sha256, **values(words, consent_text)}
        _FREEZE.run(self._connection, **row)
        return sha256

    def _text(self, sha256: str) -> ConsentText:
        row = _TEXT.first(self._connection, sha256=sha256)
        if row is None:
            raise LookupError("a decision without its text")
        return ConsentText(*row)

    def _all(self, rows: Iterable[Sequence[Any]]) -> tuple[Consent, ...]:
        known: dict[str, ConsentText] = {}
        made = []
        for row in rows:
            cells = list(row)
            texts = cells[len(_HEAD) : len(_HEAD) + len(_TEXTS)]
            for sha256 in texts:
                if sha256 not in known:
                    known[sha256] = self._text(sha256)
            made.append(_consent(cells, known[texts[0]], known[texts[1]]))
        return tuple(made)


def _consent(cells: list[Any], read_text: ConsentText, staff_text: ConsentText) -> Consent:
    return Consent(**_decided(cells), read_text=read_text, staff_text=staff_text)


def _decided(cells: list[Any]) -> dict[str, Any]:
    start = len(_HEAD) + len(_TEXTS)
    end = start + len(_DETAILS)
    taken_back = cells[end:]
    return {
        **dict(zip(("id", "resident_id", "at", "taken_by"), cells, strict=False)),
        "details": ConsentDecision(*cells[start:end]),
        "withdrawal": None if taken_back[0] is None else Withdrawal(*taken_back),
    }
