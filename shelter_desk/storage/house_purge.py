"""Deletes an incident of the house that names nobody for good; one that names goes with her file.

Its number stays in the certificate, and the log keeps that it was reported, looked at and deleted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import IncidentId
from shelter_desk.domain.ports import Signer
from shelter_desk.domain.retention import HOUSE_VERSIONS, PurgeCertificate
from shelter_desk.storage.database import Database
from shelter_desk.storage.log.audit import AuditRepository
from shelter_desk.storage.purge import Purged, certify, tidy, without_triggers, writing

_NUMBER: Final = (
    "SELECT number FROM incident WHERE id = ? AND resident_id IS NULL AND NOT EXISTS (SELECT 1 "
    "FROM incident_person WHERE incident_id = incident.id AND taken_back_at IS NULL)"
)
_LINE: Final = (
    "WITH RECURSIVE line(id) AS (SELECT house_record_id FROM incident WHERE id = ?1 "
    "UNION ALL SELECT house_record.id FROM house_record JOIN line "
    "ON house_record.replaces = line.id) SELECT id FROM line"
)
_CORRECTS: Final = f"substr(form_key, instr(form_key, '@') + 1) IN ({_LINE})"
_TOLD: Final = {
    "house_record": _LINE,
    "incident_person": "SELECT id FROM incident_person WHERE incident_id = ?1",
    "incident": "SELECT id FROM incident WHERE id = ?1",
}
"""What gets a row of the log that tells of its end."""

_DELETED: Final = {
    "return_place": f"substr(subject, instr(subject, '@') + 1) IN ({_LINE})",
    "paper_wait": f"replace(subject, 'house/incident/', '') IN ({_LINE})",
    "house_draft_part": _CORRECTS,
    "house_draft": _CORRECTS,
    "house_record_part": f"record_id IN ({_LINE})",
    "house_record": f"id IN ({_LINE})",
    "incident_person": "incident_id = ?1",
    "incident": "id = ?1",
}


def purge_incident(
    database: Database,
    signer: Signer,
    incident_id: IncidentId,
    certificate: PurgeCertificate,
    expected: frozenset[str],
    detail: str,
) -> Purged:
    """Delete every version of it, in one transaction with the rows of the log that tell so.

    ``expected`` are the ids of all that goes, as ``detail`` names them. ``code`` and ``counts`` of
    the certificate are filled in here. That it may go at all is the caller's to know. Raises
    ``ChangedMeanwhile`` where other things hang on it by now, ``NotFound`` also for one that names
    somebody or stands in a file, ``AlreadyOpen``, ``DiskFull`` or ``DamagedVault``; nothing was
    deleted then.
    """
    with writing(database) as connection:
        found = connection.execute(_NUMBER, (incident_id,)).fetchone()
        if found is None:
            raise NotFound
        refs = [
            Ref(kind, one)
            for kind, sql in _TOLD.items()
            for (one,) in connection.execute(sql, (incident_id,)).fetchall()
        ]
        if {ref.id for ref in refs} != expected:
            raise ChangedMeanwhile
        with without_triggers(connection):
            _delete(connection, incident_id)
        versions = sum(ref.kind == "house_record" for ref in refs)
        kept = replace(certificate, code=found[0], counts=(f"{HOUSE_VERSIONS} {versions}",))
        certify(connection, kept)
        log = AuditRepository(connection, database.origin)
        told = Ref("purge_certificate", kept.id)
        log.append(signer, Act.PURGE, ref=told, detail=detail, hash_content=True)
        for ref in refs:
            log.append(signer, Act.PURGE, ref=ref, detail=detail)
    return Purged(kept, tidy(database))


def _delete(connection: Any, incident_id: IncidentId) -> None:
    for table, which in _DELETED.items():
        connection.execute(f"DELETE FROM {table} WHERE {which}", (incident_id,))
