"""Which stored bytes an audit row vouches for when it names something by kind and id.

============================  ==============================================================
``Ref.kind``                  vouches for (``Ref.id``)
============================  ==============================================================
``resident``                  the resident's row and all her stays
``record``                    a signed form with its sealed parts
``consent``                   a decision, the texts that were read, and its withdrawal
``note``                      a note and its addenda
``referral``                  a referral, its steps and what she said of it
``agency``                    that row
``not_referred``              that row
``agency_told``               that row
``call_in``                   that row
``disclosure``                that row
``staff``                     that person's row, every key she had, and what she accepted
``settings``                  the shelter's settings (any id; use ``"shelter"``)
``setting``                   one choice of the desk, by its key (``"key_file"``)
``closed_questions``          all closed questions of one resident (her id)
``team``                      who is and was on one resident's team (her id)
``conflict``, ``break_glass`` that row
``anchor``                    what was left of one row of the log (its ``seq``)
``backup``                    that row
``file_review``               a review and its lines
``finding``                   that row
``retention``                 the clock of one resident's file (her id)
``purge_certificate``         that row
``override``                  a decision without her agreement, and that she was told
``room``                      a room and its beds
``bed_hold``                  that row
``bed_assignment``            that row
``belonging``                 one thing and its movements
``issued_item``, ``outing``   that row
``incident``                  what the desk knows of a signed incident
``incident_person``           that row
``house_record``              a signed form of the house with its sealed parts
``handover``                  a shift's page without its lines, and that it was taken
``handover_line``             that row
``attachment``                its row, which holds a digest over its pieces
``note_task``                 that row
``practice_play``             a play that has ended
============================  ==============================================================
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from shelter_desk.domain.audit import Ref
from shelter_desk.storage.log.canonical import Cell, encode, encode_rows
from shelter_desk.storage.tables import attached as tables_attached
from shelter_desk.storage.tables import core as tables
from shelter_desk.storage.tables import house as tables_house
from shelter_desk.storage.tables import practice as tables_practice
from shelter_desk.storage.tables import referral as tables_referral
from shelter_desk.storage.tables import trust as tables_trust

Fetch = Callable[[str, Sequence[Any]], list[Any]]
"""Runs SQL with its parameters and returns all rows, whatever the connection."""

_LABEL = b"sd-content-v1\0"


@dataclass(frozen=True, slots=True)
class _Part:
    """Rows of one table that belong to a thing."""

    table: str
    columns: tuple[str, ...]
    sql: str


def _part(table: Table, where: str, order: str) -> _Part:
    columns = tuple(column.name for column in table.columns)
    cells = ", ".join(f'"{name}"' for name in columns)
    sql = f"SELECT {cells} FROM {table.name} WHERE {where} ORDER BY {order}"
    return _Part(table.name, columns, sql)


@dataclass(frozen=True, slots=True)
class _Kind:
    """``fixed``: never changes once written, so every vouching row must agree, not the newest."""

    parts: tuple[_Part, ...]
    fixed: bool = False
    may_be_empty: bool = False
    key: str = "id"


_TEXTS_READ = (
    "sha256 IN (SELECT read_sha256 FROM consent WHERE id = ?1 "
    "UNION SELECT staff_sha256 FROM consent WHERE id = ?1)"
)

_HOUSE_KINDS = {
    "room": _Kind(
        (
            _part(tables_house.room, "id = ?1", "id"),
            _part(tables_house.bed, "room_id = ?1", "id"),
        )
    ),
    "bed_hold": _Kind((_part(tables_house.hold, "id = ?1", "id"),)),
    "bed_assignment": _Kind((_part(tables_house.assignment, "id = ?1", "id"),)),
    "belonging": _Kind(
        (
            _part(tables_house.belonging, "id = ?1", "id"),
            _part(tables_house.movement, "belonging_id = ?1", "no"),
        )
    ),
    "issued_item": _Kind((_part(tables_house.issued, "id = ?1", "id"),), fixed=True),
    "outing": _Kind((_part(tables_house.outing, "id = ?1", "id"),)),
    "incident": _Kind((_part(tables_house.incident, "id = ?1", "id"),)),
    "incident_person": _Kind((_part(tables_house.incident_person, "id = ?1", "id"),)),
    "house_record": _Kind(
        (
            _part(tables_house.house_record, "id = ?1", "id"),
            _part(tables_house.house_record_part, "record_id = ?1", "compartment"),
        ),
        fixed=True,
    ),
    "handover": _Kind(
        (
            _part(tables_house.handover, "id = ?1", "id"),
            _part(tables_house.handover_taken, "handover_id = ?1", "handover_id"),
        )
    ),
    "handover_line": _Kind((_part(tables_house.handover_line, "id = ?1", "id"),), fixed=True),
}

_ATTACHED_KINDS = {
    "attachment": _Kind((_part(tables_attached.attachment, "id = ?1", "id"),)),
    "note_task": _Kind((_part(tables_attached.task, "id = ?1", "id"),)),
}

_REFERRAL_KINDS = {
    "referral": _Kind(
        (
            _part(tables_referral.referral, "id = ?1", "id"),
            _part(tables_referral.step, "referral_id = ?1", "no"),
            _part(tables_referral.feedback, "referral_id = ?1", "no"),
        )
    ),
    "not_referred": _Kind((_part(tables_referral.not_referred, "id = ?1", "id"),), fixed=True),
    "agency_told": _Kind((_part(tables_referral.told_agency, "id = ?1", "id"),), fixed=True),
    "call_in": _Kind((_part(tables_referral.call_in, "id = ?1", "id"),)),
}

_KINDS = {
    "resident": _Kind(
        (
            _part(tables.resident, "id = ?1", "id"),
            _part(tables.stay, "resident_id = ?1", "id"),
        )
    ),
    "record": _Kind(
        (
            _part(tables.record, "id = ?1", "id"),
            _part(tables.record_part, "record_id = ?1", "compartment"),
        ),
        fixed=True,
    ),
    "consent": _Kind(
        (
            _part(tables.consent, "id = ?1", "id"),
            _part(tables.consent_text, _TEXTS_READ, "sha256"),
            _part(tables.consent_withdrawal, "consent_id = ?1", "consent_id"),
        )
    ),
    "note": _Kind(
        (
            _part(tables.note, "id = ?1", "id"),
            _part(tables.addendum, "note_id = ?1", "no"),
        )
    ),
    "agency": _Kind((_part(tables_referral.agency, "id = ?1", "id"),)),
    "disclosure": _Kind((_part(tables.disclosure, "id = ?1", "id"),), fixed=True),
    "staff": _Kind(
        (
            _part(tables.staff, "id = ?1", "id"),
            _part(tables_trust.staff_key, "staff_id = ?1", "from_seq"),
            _part(tables_trust.conduct_acceptance, "staff_id = ?1", "version"),
        )
    ),
    "settings": _Kind((_part(tables.shelter, "id = 1 OR ?1 = ''", "id"),)),
    "closed_questions": _Kind(
        (_part(tables.closed_question, "resident_id = ?1", "code"),), may_be_empty=True
    ),
    "setting": _Kind((_part(tables_trust.desk_value, '"key" = ?1', '"key"'),), key="key"),
    "team": _Kind(
        (_part(tables_trust.case_team, "resident_id = ?1", "staff_id, since"),), may_be_empty=True
    ),
    "conflict": _Kind((_part(tables_trust.conflict, "id = ?1", "id"),)),
    "break_glass": _Kind((_part(tables_trust.break_glass, "id = ?1", "id"),)),
    "anchor": _Kind((_part(tables_trust.anchor, "seq = CAST(?1 AS INTEGER)", "no"),)),
    "backup": _Kind((_part(tables_trust.backup_log, "id = ?1", "id"),)),
    "file_review": _Kind(
        (
            _part(tables_trust.file_review, "id = ?1", "id"),
            _part(tables_trust.review_item, "review_id = ?1", "item"),
        )
    ),
    "finding": _Kind((_part(tables_trust.finding, "id = ?1", "id"),)),
    "retention": _Kind(
        (_part(tables_trust.retention, "resident_id = ?1", "resident_id"),), key="resident_id"
    ),
    "purge_certificate": _Kind(
        (_part(tables_trust.purge_certificate, "id = ?1", "id"),), fixed=True
    ),
    "override": _Kind(
        (
            _part(tables_trust.override, "id = ?1", "id"),
            _part(tables_trust.override_told, "override_id = ?1", "override_id"),
        )
    ),
    **_REFERRAL_KINDS,
    **_HOUSE_KINDS,
    **_ATTACHED_KINDS,
    "practice_play": _Kind((_part(tables_practice.play, "id = ?1", "id"),), fixed=True),
}

KINDS = frozenset(_KINDS)
"""Every kind that can be vouched for."""

ALWAYS_VOUCHED = (
    "resident",
    "record",
    "consent",
    "note",
    "disclosure",
    "staff",
    "conflict",
    "break_glass",
    "backup",
    "file_review",
    "finding",
    "retention",
    "purge_certificate",
    "override",
    *_REFERRAL_KINDS,
    *_HOUSE_KINDS,
    *_ATTACHED_KINDS,
)
"""Kinds of which no row may exist that the log does not vouch for."""

_IDS = {
    kind: f"SELECT {_KINDS[kind].key} FROM {_KINDS[kind].parts[0].table}" for kind in ALWAYS_VOUCHED
}


def is_fixed(kind: str) -> bool:
    """True when things of this kind never change once written."""
    return _KINDS[kind].fixed


def content_mac(key: bytes, fetch: Fetch, ref: Ref) -> bytes:
    """HMAC-SHA256 over the stored bytes of what ``ref`` names.

    Raises ``LookupError`` for an unknown kind or when nothing is stored under the id.
    """
    kind = _KINDS.get(ref.kind)
    if kind is None:
        raise LookupError(f"nothing of kind {ref.kind!r} can be vouched for")
    body = bytearray(_LABEL + encode(ref.kind) + encode(ref.id))
    for index, part in enumerate(kind.parts):
        rows: list[Sequence[Cell]] = fetch(part.sql, (ref.id,))
        if index == 0 and not rows and not kind.may_be_empty:
            raise LookupError(f"there is no {ref.kind} with this id")
        body += encode_rows(part.table, part.columns, rows)
    return hmac.digest(key, bytes(body), hashlib.sha256)


def stored_refs(fetch: Fetch) -> Iterator[Ref]:
    """Everything stored that the log must vouch for."""
    for kind, sql in _IDS.items():
        for (found,) in fetch(sql, ()):
            yield Ref(kind, found)
