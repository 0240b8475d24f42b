"""The list of anchors beside the records: heads of the log, signed by whoever left them (3.8).

Whoever puts an older records file back, or cuts rows off the log, has to do the same to this
list; and a line in the house book or a backup remembers what is in neither. Each entry is signed
for the vault it belongs to, so none can be made up or carried over from another desk.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from shelter_desk.domain.anchors import Anchor, AnchorKind
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.ports import Signer
from shelter_desk.vault.codec import Fields, Malformed, canonical, parse
from shelter_desk.vault.keyfile import replace_file
from shelter_desk.vault.signatures import check_signature

NAME = "anchors.json"
KEPT = 100
"""How many entries the list holds; a newer head answers for every row before it."""

_MOST_BYTES = 200_000
_LABEL = b"sd-anchor-v1\0"
_FAR = 1 << 53
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_KIND = re.compile(r"[a-z]{1,10}")
_NAMES = frozenset({"seq", "hash", "at", "kind", "staff", "sig"})


@dataclass(frozen=True, slots=True)
class AnchorList:
    """What lies beside the records, oldest first.

    ``changed`` is true when the list cannot be read or an entry's signature does not fit; the
    entries that do are given all the same.
    """

    anchors: tuple[Anchor, ...] = ()
    changed: bool = False


def read_anchors(
    folder: Path, vault_id: str, keys: Mapping[StaffId, Collection[bytes]]
) -> AnchorList:
    """The list in ``folder``; ``keys`` are all public signing keys a person ever had.

    A missing list is an empty one: a restored desk has none. Never raises.
    """
    try:
        entries = _read(folder)
    except FileNotFoundError:
        return AnchorList()
    except (OSError, Malformed):
        return AnchorList(changed=True)
    good, changed = [], False
    for entry in entries:
        try:
            anchor, sig = _anchor(entry)
        except Malformed:
            changed = True
            continue
        message = _message(vault_id, anchor)
        if any(check_signature(key, message, sig) for key in keys.get(anchor.staff_id, ())):
            good.append(anchor)
        else:
            changed = True
    return AnchorList(tuple(good), changed)


def remember(folder: Path, vault_id: str, anchor: Anchor, signer: Signer) -> None:
    """Add ``anchor`` to the list; a list that cannot be read is kept aside. Raises ``OSError``."""
    try:
        entries = _read(folder)
    except FileNotFoundError:
        entries = []
    except Malformed:
        (folder / NAME).replace(folder / f"{NAME}.damaged")
        entries = []
    sig = signer.sign(_message(vault_id, anchor))
    content = canonical({"anchors": [*entries, _entry(anchor, sig)][-KEPT:], "version": 1})
    replace_file(folder / NAME, content)


def _read(folder: Path) -> list[object]:
    path = folder / NAME
    with path.open("rb") as stream:
        raw = stream.read(_MOST_BYTES + 1)
    if len(raw) > _MOST_BYTES:
        raise Malformed("too long")
    fields = Fields(parse(raw), frozenset({"anchors", "version"}))
    fields.integer("version", 1, 1)
    return fields.items("anchors", KEPT)


def _anchor(entry: object) -> tuple[Anchor, bytes]:
    fields = Fields(entry, _NAMES)
    try:
        kind = AnchorKind(fields.text("kind", _KIND))
        at = datetime.fromtimestamp(fields.integer("at", 0, _FAR) / 1_000, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise Malformed("anchor") from error
    anchor = Anchor(
        seq=fields.integer("seq", 1, _FAR),
        hash=fields.octets("hash", 32, 32),
        at=at,
        kind=kind,
        staff_id=StaffId(fields.text("staff", _ID)),
    )
    return anchor, fields.octets("sig", 64, 64)


def _entry(anchor: Anchor, sig: bytes) -> dict[str, object]:
    return {
        "seq": anchor.seq,
        "hash": anchor.hash.hex(),
        "at": _ms(anchor.at),
        "kind": anchor.kind.value,
        "staff": str(anchor.staff_id),
        "sig": sig.hex(),
    }


def _message(vault_id: str, anchor: Anchor) -> bytes:
    told = [vault_id, anchor.seq, anchor.hash.hex(), _ms(anchor.at), anchor.kind, anchor.staff_id]
    return _LABEL + canonical(told)


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1_000)
