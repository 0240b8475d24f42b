"""Rows that two people answer for: the second one's own signature, looked at again.

A row of the log proves who wrote it. That a second person stood by is proven by her signature
inside it alone, over the step and the log as it stood then (``second_person``), so nobody can
write such a row without her. The gate asks this before anything leaves, the check of the log
asks it of every decision, deletion,
restoring and handing over of all files. A restoring by one person alone says so
itself, and the reader sees it; a decision about a file that was deleted since is gone with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter, Fault, Verification
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.hand_over import BEGUN
from shelter_desk.domain.ids import CertificateId, OverrideId, StaffId
from shelter_desk.domain.witnesses import Step, Witness, message_of, split_detail
from shelter_desk.services.use_case import Work
from shelter_desk.vault.second import check_countersignature

STEPS: Final = MappingProxyType(
    {
        Act.OVERRIDE: Step.CONSENT_OVERRIDE,
        Act.PURGE: Step.PURGE,
        Act.RESTORE: Step.RESTORE,
        Act.HAND_OVER: Step.BULK_EXPORT,
    }
)
"""Which rows two people answer for, and what the second one signs in each."""
ALONE: Final = " alone"
_PAGE = 200
_OVER, _NOTHING = "over", "nothing"
_PAPER = frozenset({"by=paper", "with=paper"})


def with_second_words(work: Work, found: Verification) -> Verification:
    """``found``, and the rows it read that lack a second person's word."""
    if any(fault is Fault.FILE for _seq, fault in found.faults):
        return found
    lacking = {
        (row.seq, Fault.SECOND) for row in _rows(work, found.after_seq) if not _stands(work, row)
    }
    return replace(found, faults=tuple(sorted({*found.faults, *lacking}))) if lacking else found


def _rows(work: Work, after: int) -> Iterator[AuditEntry]:
    wanted, before = AuditFilter(acts=frozenset(STEPS)), None
    while page := work.tx.audit.entries(wanted, _PAGE, before):
        for row in page:
            if row.seq <= after:
                return
            yield row
        before = page[-1].seq


def _stands(work: Work, row: AuditEntry) -> bool:
    words, witness = split_detail(row.detail)
    if row.act is Act.RESTORE:
        if witness is None:
            return words.endswith(ALONE)
        return _put_back_by_two(work, row, words, witness)
    if row.act is Act.OVERRIDE:
        return _decided_by_two(work, row)
    if row.act is Act.HAND_OVER:
        # one file alone goes by her agreement; the row that began all of them needs both
        return row.ref is None or row.ref.kind != BEGUN or is_countersigned(work, row, words)
    if row.resident_id is None:
        return _deleted_by_two(work, row, words)
    return is_countersigned(work, row, "")


def _deleted_by_two(work: Work, row: AuditEntry, words: str) -> bool:
    """Of what is in nobody's file the row says what went, and she signed just that."""
    number, *gone = words.split() or [""]
    if row.ref is None:
        return False
    if row.ref.kind == "purge_certificate":
        try:
            named = work.tx.certificates.get(CertificateId(row.ref.id)).code == number
        except NotFound:
            return False
    else:
        named = row.ref.id in gone
    return named and is_countersigned(work, row, words)


def _decided_by_two(work: Work, row: AuditEntry) -> bool:
    if row.ref is None:
        return False
    try:
        decided = work.tx.overrides.get(OverrideId(row.ref.id))
    except NotFound:
        return True
    return is_countersigned(work, row, decided.fingerprint, decided.second)


def is_countersigned(work: Work, row: AuditEntry, about: str, by: StaffId | None = None) -> bool:
    """True when somebody else than its writer (``by``, if named) put her hand to ``row``.

    It needs a key that counted as hers when she signed.
    """
    _words, witness = split_detail(row.detail)
    if witness is None or witness.seq >= row.seq or witness.staff_id == row.staff_id:
        return False
    head = work.tx.audit.hash_at(witness.seq)
    if head is None or (by is not None and witness.staff_id != by):
        return False
    message = message_of(witness.seq, head, STEPS[row.act], row.resident_id, about)
    keys = [one for one in work.tx.staff.keys(witness.staff_id) if one.from_seq <= witness.seq]
    return bool(keys) and check_countersignature(
        keys[-1].ed25519_public, message, witness.signature
    )


def _put_back_by_two(work: Work, row: AuditEntry, words: str, witness: Witness) -> bool:
    """The log she signed is the one that was put back, or the one it took the place of.

    Her keys of then may be older or newer than what the restored staff table says of that day.
    Before a closed desk a sheet of paper and a passphrase are two words, also of one manager.
    """
    try:
        number, head, over, *before = words.split()
        seq, signed = int(number), bytes.fromhex(head)
        closed = over == _OVER and before[0] == _NOTHING
        if not closed:
            seq, signed = int(before[0]), bytes.fromhex(before[1])
    except (ValueError, IndexError):
        return False
    herself = witness.staff_id == row.staff_id and not (closed and _PAPER & set(before))
    if witness.seq != seq or herself:
        return False
    message = message_of(seq, signed, Step.RESTORE, None, head)
    return any(
        check_countersignature(one.ed25519_public, message, witness.signature)
        for one in work.tx.staff.keys(witness.staff_id)
    )
