"""Identifiers, one type each so that a resident is never taken for a record."""

from __future__ import annotations

import uuid
from typing import Final, NewType

StaffId = NewType("StaffId", str)
ResidentId = NewType("ResidentId", str)
StayId = NewType("StayId", str)
RecordId = NewType("RecordId", str)
ConsentId = NewType("ConsentId", str)
NoteId = NewType("NoteId", str)
ReferralId = NewType("ReferralId", str)
AgencyId = NewType("AgencyId", str)
DisclosureId = NewType("DisclosureId", str)
ConflictId = NewType("ConflictId", str)
GlassId = NewType("GlassId", str)
BackupId = NewType("BackupId", str)
ReviewId = NewType("ReviewId", str)
FindingId = NewType("FindingId", str)
CertificateId = NewType("CertificateId", str)
OverrideId = NewType("OverrideId", str)
RoomId = NewType("RoomId", str)
BedId = NewType("BedId", str)
HoldId = NewType("HoldId", str)
AssignmentId = NewType("AssignmentId", str)
BelongingId = NewType("BelongingId", str)
MovementId = NewType("MovementId", str)
IssuedId = NewType("IssuedId", str)
OutingId = NewType("OutingId", str)
IncidentId = NewType("IncidentId", str)
NamingId = NewType("NamingId", str)
HouseRecordId = NewType("HouseRecordId", str)
HandoverId = NewType("HandoverId", str)
HandoverLineId = NewType("HandoverLineId", str)
AttachmentId = NewType("AttachmentId", str)
TaskId = NewType("TaskId", str)
StepId = NewType("StepId", str)
FeedbackId = NewType("FeedbackId", str)
NotReferredId = NewType("NotReferredId", str)
ToldAgencyId = NewType("ToldAgencyId", str)
CallId = NewType("CallId", str)
PrintId = NewType("PrintId", str)
PlayId = NewType("PlayId", str)

THE_HOUSE: Final = ResidentId("house")
"""In the place of a resident where something belongs to the house and to nobody's file.

No file bears it, so that whatever takes it for one finds nobody.
"""


def uuid7(unix_ms: int, random_80_bits: bytes) -> str:
    """A UUIDv7 (RFC 9562): time first, so that keys of two desks can be merged and sorted."""
    value = (unix_ms & ((1 << 48) - 1)) << 80
    noise = int.from_bytes(random_80_bits[:10], "big")
    value |= 0x7 << 76
    value |= ((noise >> 64) & 0xFFF) << 64
    value |= 0b10 << 62
    value |= noise & ((1 << 62) - 1)
    return str(uuid.UUID(int=value))
