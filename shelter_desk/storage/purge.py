"""Deletes one person's file for good and leaves her code (security 3.11).

In backups it stays until the last one that holds it is gone; the log keeps what was done with
the file, by code, without a name, an answer or a word that somebody typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from sqlcipher3 import dbapi2

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Signer
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.retention import PurgeCertificate
from shelter_desk.storage.connection.connecting import empty_wal
from shelter_desk.storage.database import Database
from shelter_desk.storage.log.audit import AuditRepository
from shelter_desk.storage.log.reasons import OF_RESIDENT
from shelter_desk.storage.repositories.house_records import CALL_WORDS
from shelter_desk.storage.search.finding import LAST_ROW, row_of
from shelter_desk.storage.tables.columns import to_json, to_micros

_HERS = "resident_id = ?1"
_GOING = (
    "SELECT id FROM incident WHERE resident_id = ?1 OR resident_id IS NULL AND id IN "
    "(SELECT incident_id FROM incident_person WHERE resident_id = ?1 AND taken_back_at IS NULL) "
    "AND id NOT IN (SELECT incident_id FROM incident_person "
    "WHERE resident_id <> ?1 AND taken_back_at IS NULL)"
)
"""Incidents in her file, and those of the house that name her and nobody else who is still here."""

_GOING_FORMS = (
    "WITH RECURSIVE line(id) AS "
    f"(SELECT house_record_id FROM incident WHERE resident_id IS NULL AND id IN ({_GOING}) "
    "UNION ALL SELECT house_record.id FROM house_record JOIN line "
    "ON house_record.replaces = line.id) SELECT id FROM line"
)
_BESIDE = {
    "house_record": _GOING_FORMS,
    "incident": f"SELECT id FROM incident WHERE resident_id IS NULL AND id IN ({_GOING})",
    "incident_person": (
        f"SELECT id FROM incident_person WHERE resident_id IS NOT ?1 AND incident_id IN ({_GOING})"
    ),
    "call_in": "SELECT id FROM call_in WHERE resident_id = ?1",
}
"""What goes with her though the log does not keep it under her: it gets rows that tell so."""

_HER_CODE = "CAST((SELECT code FROM resident WHERE id = ?1) AS BLOB)"
_REPORT = "replace(replace(form_key, 'named/', ''), 'correct/', '')"
"""Which report of the house a row of its drafts belongs to: itself, the codes of whom it names
(they wait beside it because its words may be sealed), or why something is corrected."""

_WAITING = (
    f"instr(core, {_HER_CODE}) > 0 OR (staff_id, {_REPORT}) IN "
    f"(SELECT staff_id, {_REPORT} FROM house_draft "
    f"WHERE form_key NOT LIKE 'correct/%' AND instr(core, {_HER_CODE}) > 0) "
    f"OR substr(form_key, instr(form_key, '@') + 1) IN ({_GOING_FORMS}) "
    f"OR form_key IN (SELECT '{CALL_WORDS}' || id FROM call_in WHERE resident_id = ?1)"
)
"""What waits among the drafts of the house: of her, in place of what goes with her, and about how
she came."""

_THROUGH = {
    "record_part": "record_id IN (SELECT id FROM record WHERE resident_id = ?1)",
    "addendum": "note_id IN (SELECT id FROM note WHERE resident_id = ?1)",
    "note_index": f"rowid IN (SELECT {LAST_ROW} - no FROM note WHERE resident_id = ?1)",
    "consent_withdrawal": "consent_id IN (SELECT id FROM consent WHERE resident_id = ?1)",
    "review_item": "review_id IN (SELECT id FROM file_review WHERE resident_id = ?1)",
    "finding": "review_id IN (SELECT id FROM file_review WHERE resident_id = ?1)",
    "override_told": "override_id IN (SELECT id FROM consent_override WHERE resident_id = ?1)",
    "return_place": (
        f"instr(subject, ?1) > 0 OR substr(subject, instr(subject, '@') + 1) IN ({_GOING_FORMS})"
    ),
    "belonging_movement": "belonging_id IN (SELECT id FROM belonging WHERE resident_id = ?1)",
    "handover_draft": "instr(words, (SELECT code FROM resident WHERE id = ?1)) > 0",
    "attachment_piece": "attachment_id IN (SELECT id FROM attachment WHERE resident_id = ?1)",
    "paper_wait": (
        "resident_id = ?1 OR instr(subject, ?1) > 0 "
        f"OR replace(subject, 'house/incident/', '') IN ({_GOING_FORMS})"
    ),
    "house_draft_part": (
        f"(staff_id, form_key) IN (SELECT staff_id, form_key FROM house_draft WHERE {_WAITING})"
    ),
    "house_draft": _WAITING,
    "house_record_part": f"record_id IN ({_GOING_FORMS})",
    "house_record": f"id IN ({_GOING_FORMS})",
    "incident": f"id IN ({_GOING})",
    "incident_person": "resident_id = ?1 OR incident_id NOT IN (SELECT id FROM incident)",
    "audit_reason": OF_RESIDENT,
}
_PLAIN = (
    "record",
    "note",
    "consent",
    "referral",
    "disclosure",
    "consent_override",
    "draft_part",
    "draft",
    "closed_question",
    "stay",
    "conflict_of_interest",
    "case_team",
    "break_glass",
    "file_review",
    "retention",
    "bed_hold",
    "bed_assignment",
    "belonging",
    "issued_item",
    "outing",
    "handover_line",
    "note_task",
    "attachment",
    "referral_step",
    "referral_feedback",
    "not_referred",
    "agency_told",
    "call_in",
)
DELETED_FROM = {**_THROUGH, **dict.fromkeys(_PLAIN, _HERS)}
"""Every table with rows of a person, and which of them; what hangs on others comes first."""

_NOT_COUNTED = frozenset(
    {
        "note_index",
        "return_place",
        "draft_part",
        "record_part",
        "handover_draft",
        "attachment_piece",
        "paper_wait",
        "house_draft_part",
        "house_draft",
        "house_record_part",
    }
)
_TOMBSTONE = (
    "UPDATE resident SET opened_at = 0, opened_by = ?2, case_owner = ?2, status = ?3, called = '', "
    "names = '[]', birth_date = '', birth_about = 0, gender = '', citizenships = '[]', "
    "languages = '[]', interpreter_needed = 0, identifiers = '[]', do_not_confirm = 0, "
    "rev = rev + 1 WHERE id = ?1"
)
_CERTIFY = (
    'INSERT INTO purge_certificate(id, code, at, "by", second, counts, last_backup_day) '
    "VALUES(?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Purged:
    """The certificate as it was kept, and whether the free pages were given back already."""

    certificate: PurgeCertificate
    tidied: bool


def purge_resident(
    database: Database,
    signer: Signer,
    resident_id: ResidentId,
    certificate: PurgeCertificate,
    *,
    detail: str = "",
) -> Purged:
    """Delete every row of a person, in one transaction with the rows of the log that tell so.

    What stays is her line with its code, empty and ``Purged``; what the house wrote down of an
    incident that names others too, by their codes; the certificate, whose ``code`` and
    ``counts`` are filled in here; and the log, without the reasons people typed. That the
    file may go at all (its clock, no hold, a second person) is the caller's to know. Afterwards
    the file is written anew without the freed pages; while somebody reads that is not possible,
    and the next deletion does it.
    Raises ``NotFound``, also for a file that was purged before, ``AlreadyOpen``, ``DiskFull``
    or ``DamagedVault``; nothing was deleted then.
    """
    with writing(database) as connection:
        found = connection.execute(
            "SELECT no, code, status FROM resident WHERE id = ?", (resident_id,)
        ).fetchone()
        if found is None or found[2] == CaseStatus.PURGED.value:
            raise NotFound
        beside = _beside(connection, resident_id)
        with without_triggers(connection):
            counts = _delete(connection, resident_id, found[0])
            hers = (resident_id, certificate.by, CaseStatus.PURGED.value)
            connection.execute(_TOMBSTONE, hers)
        kept = replace(certificate, code=found[1], counts=counts)
        certify(connection, kept)
        log = AuditRepository(connection, database.origin)
        for ref in (Ref("resident", resident_id), Ref("purge_certificate", kept.id)):
            _tell(log, signer, resident_id, ref, detail)
        for ref in beside:
            log.append(signer, Act.PURGE, resident_id=resident_id, ref=ref, detail=detail)
    return Purged(kept, tidy(database))


def _tell(
    log: AuditRepository, signer: Signer, resident_id: ResidentId, ref: Ref, detail: str
) -> None:
    log.append(
        signer, Act.PURGE, resident_id=resident_id, ref=ref, detail=detail, hash_content=True
    )


def tidy(database: Database) -> bool:
    """Write the file anew without its free pages; False when somebody or something is in the way.

    Needs as much memory as the file has, for a moment.
    """
    with database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        try:
            connection.execute("VACUUM")
        except (dbapi2.OperationalError, MemoryError):
            # with many attachments the file may be larger than what is free
            return False
        return empty_wal(connection)


@contextmanager
def writing(database: Database) -> Iterator[Any]:
    """One transaction on a connection of its own; all of it or nothing. Raises ``AlreadyOpen``."""
    with database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("BEGIN IMMEDIATE")
        try:
            # the order of deleting does not matter, only that nothing hangs loose at the end
            connection.execute("PRAGMA defer_foreign_keys=ON")
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def without_triggers(connection: Any) -> Iterator[None]:
    """Take the triggers away and put back the same; a rollback brings them back as well."""
    kept = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    for name, _sql in kept:
        connection.execute(f"DROP TRIGGER {name}")
    yield
    for _name, sql in kept:
        connection.execute(sql)


def _beside(connection: Any, resident_id: ResidentId) -> list[Ref]:
    return [
        Ref(kind, found)
        for kind, sql in _BESIDE.items()
        for (found,) in connection.execute(sql, (resident_id,)).fetchall()
    ]


def _delete(connection: Any, resident_id: ResidentId, row: int) -> tuple[str, ...]:
    counts = []
    for table, which in DELETED_FROM.items():
        gone = connection.execute(f"DELETE FROM {table} WHERE {which}", (resident_id,)).rowcount
        if gone and table not in _NOT_COUNTED:
            counts.append(f"{table} {gone}")
    connection.execute("DELETE FROM resident_index WHERE rowid = ?", (row_of(row),))
    return tuple(sorted(counts))


def certify(connection: Any, kept: PurgeCertificate) -> None:
    """Keep the certificate; its row of the log is the caller's."""
    day = None if kept.last_backup_day is None else kept.last_backup_day.isoformat()
    row = (
        kept.id,
        kept.code,
        to_micros(kept.at),
        kept.by,
        kept.second,
        to_json(list(kept.counts)),
        day,
    )
    connection.execute(_CERTIFY, row)
