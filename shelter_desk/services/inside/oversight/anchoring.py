"""Heads of the log that are left outside it: in the table of anchors and in the list beside it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from shelter_desk.domain.anchors import Anchor, AnchorKind, Head
from shelter_desk.domain.audit import Act, Fault, Ref, Verification
from shelter_desk.services.desk import Desk
from shelter_desk.services.use_case import Work
from shelter_desk.storage.checking import verification
from shelter_desk.storage.transaction import Transaction
from shelter_desk.vault.anchor_file import AnchorList, read_anchors, remember


def leave(desk: Desk, tx: Transaction, kind: AnchorKind) -> Anchor:
    """Keep the present head in the table; the row that tells of it should vouch for ``ref_of``."""
    seq, row = tx.audit.head()
    left = Anchor(seq, row, desk.clock.now(), kind, desk.staff.id)
    tx.anchors.add(left)
    return left


def ref_of(left: Anchor) -> Ref:
    """What the log calls an anchor."""
    return Ref("anchor", str(left.seq))


def left_with(work: Work, kind: AnchorKind) -> Anchor:
    """An anchor inside another use case (a backup): its own line, and the list once committed."""
    left = leave(work.desk, work.tx, kind)
    work.audit(act=Act.ANCHOR, ref=ref_of(left), detail=kind.value)
    newest = beyond(left, work.tx)
    work.afterwards(lambda: keep_beside(work.desk, newest), lambda: None)
    return left


def beyond(left: Anchor, tx: Transaction) -> Anchor:
    """``left`` with the head as it stands now, the line that tells of it included."""
    seq, row = tx.audit.head()
    return replace(left, seq=seq, hash=row)


def keep_beside(desk: Desk, left: Anchor) -> None:
    """Add to the list beside the records. A full or write-protected disk costs this anchor only."""
    with suppress(Exception):
        # whatever goes wrong here, the desk must lock and the backup is made
        remember(desk.parts.folder, desk.opened.vault_id, left, desk.signer)


def beside(desk: Desk) -> AnchorList:
    """The list, its signatures checked; reads the file on a connection of its own."""
    return beside_by(desk, verification.signing_keys(desk.database))


def beside_by(desk: Desk, keys: verification.Keys) -> AnchorList:
    """The same for who has the keys at hand."""
    return read_anchors(desk.parts.folder, desk.opened.vault_id, keys)


def pairs(known: AnchorList) -> list[tuple[int, bytes]]:
    """As verification wants them."""
    return [(one.seq, one.hash) for one in known.anchors]


def with_the_list(found: Verification, known: AnchorList) -> Verification:
    """``found``, and that the list itself was changed where it was."""
    if not known.changed:
        return found
    return replace(found, faults=tuple(sorted({*found.faults, (0, Fault.ANCHOR)})))


def head_of(found: Verification) -> Head:
    """The newest row that was read."""
    return Head(found.head_seq, found.head_hash)
