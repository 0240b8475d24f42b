"""A second person's word in the log: what she signs, and how a row of the log holds it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from shelter_desk.domain.ids import ResidentId, StaffId


class Step(StrEnum):
    """What needs a second person."""

    BULK_EXPORT = "bulk_export"
    PURGE = "purge"
    RESTORE = "restore"
    CONSENT_OVERRIDE = "consent_override"


_MARK: Final = " second="


@dataclass(frozen=True, slots=True)
class Witness:
    """Who stood by, and her signature over the step and the log up to row ``seq``."""

    staff_id: StaffId
    seq: int
    signature: bytes

    def told(self, detail: str) -> str:
        """``detail`` for the row of the log, with the second person in it."""
        return f"{detail}{_MARK}{self.staff_id}:{self.seq}:{self.signature.hex()}"


def message_of(
    seq: int, head: bytes, step: Step, resident_id: ResidentId | None, about: str
) -> bytes:
    """What the second person signs; ``seq`` and ``head`` are of the log's last row then."""
    words = [seq, head.hex(), step.value, resident_id or "", about]
    return json.dumps(words, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def split_detail(detail: str) -> tuple[str, Witness | None]:
    """The words of a row, and who stood by if anybody."""
    words, mark, rest = detail.rpartition(_MARK)
    parts = rest.split(":")
    if not mark or len(parts) != len(("who", "seq", "signature")) or not parts[1].isdecimal():
        return detail, None
    try:
        return words, Witness(StaffId(parts[0]), int(parts[1]), bytes.fromhex(parts[2]))
    except ValueError:
        return detail, None
