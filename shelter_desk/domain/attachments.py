"""Files that belong to a resident's file: papers, photos, recordings, letters.

A file is kept as it came, under a key of its own. What it is comes from its content, never from
its name; what it shows is said by whoever adds it, and decides what she must have agreed to
before it can go to an agency (domain facts 4.5).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AttachmentId, ConsentId, ResidentId, StaffId
from shelter_desk.domain.notes import OPEN_FOR
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.sensitivity import Compartment

MOST_BYTES: Final = 20 * 1024 * 1024
"""The largest file that is kept: 20 MB."""

MOST_PIXELS: Final = 50_000_000
"""The largest picture that is kept; a telephone makes 12 to 50 million."""

MISTAKE_FOR: Final = OPEN_FOR
"""How long whoever added a file may take it away again herself."""


class Family(StrEnum):
    """How a file is looked at."""

    IMAGE = "image"
    PDF = "pdf"
    AUDIO = "audio"
    DOCUMENT = "document"
    SIGNATURE = "signature"


class Media(StrEnum):
    """Types that are kept, by their registered names."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    PDF = "application/pdf"
    MP3 = "audio/mpeg"
    M4A = "audio/mp4"
    OGG = "audio/ogg"
    WAV = "audio/wav"
    FLAC = "audio/flac"
    AMR = "audio/amr"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    ODT = "application/vnd.oasis.opendocument.text"
    ODS = "application/vnd.oasis.opendocument.spreadsheet"
    ODP = "application/vnd.oasis.opendocument.presentation"
    RTF = "application/rtf"
    TEXT = "text/plain"
    STROKES = "application/x-shelter-desk-strokes"
    """Made here alone, on the pad: no file that comes in is one."""

    @property
    def family(self) -> Family:
        """How it is looked at."""
        return _FAMILIES.get(self, Family.DOCUMENT)

    @property
    def endings(self) -> tuple[str, ...]:
        """How names of such files end, the usual one first."""
        return _ENDINGS[self]


_FAMILIES: Final[Mapping[Media, Family]] = MappingProxyType(
    {
        **dict.fromkeys((Media.JPEG, Media.PNG, Media.WEBP), Family.IMAGE),
        Media.PDF: Family.PDF,
        Media.STROKES: Family.SIGNATURE,
        **dict.fromkeys(
            (Media.MP3, Media.M4A, Media.OGG, Media.WAV, Media.FLAC, Media.AMR), Family.AUDIO
        ),
    }
)
_ENDINGS: Final[Mapping[Media, tuple[str, ...]]] = MappingProxyType(
    {
        Media.JPEG: ("jpg", "jpeg", "jpe", "jfif"),
        Media.PNG: ("png",),
        Media.WEBP: ("webp",),
        Media.PDF: ("pdf",),
        Media.MP3: ("mp3",),
        Media.M4A: ("m4a", "m4b", "mp4", "3gp", "aac"),
        Media.OGG: ("ogg", "oga", "opus"),
        Media.WAV: ("wav", "wave"),
        Media.FLAC: ("flac",),
        Media.AMR: ("amr",),
        Media.DOCX: ("docx",),
        Media.XLSX: ("xlsx",),
        Media.PPTX: ("pptx",),
        Media.ODT: ("odt",),
        Media.ODS: ("ods",),
        Media.ODP: ("odp",),
        Media.RTF: ("rtf",),
        Media.STROKES: ("strokes",),
        Media.TEXT: ("txt", "text", "csv", "md", "log", "vcf"),
    }
)


class Shows(StrEnum):
    """What a file is about."""

    IDENTITY = "identity"
    PHOTO = "photo"
    MEDICAL = "medical"
    OFFICIAL = "official"
    WORK = "work"
    EVIDENCE = "evidence"
    LETTER = "letter"
    OTHER = "other"

    @property
    def items(self) -> frozenset[DataItem]:
        """What she must have agreed to share before an agency gets it."""
        return _ITEMS[self]

    @property
    def meant_for(self) -> Compartment | None:
        """Who it is proposed to be sealed to."""
        return _MEANT_FOR.get(self)


_ITEMS: Final[Mapping[Shows, frozenset[DataItem]]] = MappingProxyType(
    {
        Shows.IDENTITY: frozenset({DataItem.DOCUMENTS, DataItem.IDS}),
        Shows.PHOTO: frozenset({DataItem.PHOTO}),
        Shows.MEDICAL: frozenset({DataItem.DOCUMENTS, DataItem.MEDICAL_SUMMARY}),
        Shows.OFFICIAL: frozenset({DataItem.DOCUMENTS, DataItem.LEGAL_SUMMARY}),
        Shows.WORK: frozenset({DataItem.DOCUMENTS}),
        Shows.EVIDENCE: frozenset({DataItem.DOCUMENTS, DataItem.STORY_SUMMARY}),
        Shows.LETTER: frozenset({DataItem.DOCUMENTS}),
        Shows.OTHER: frozenset({DataItem.DOCUMENTS}),
    }
)
_MEANT_FOR: Final[Mapping[Shows, Compartment]] = MappingProxyType(
    {
        Shows.MEDICAL: Compartment.HEALTH,
        Shows.OFFICIAL: Compartment.LEGAL,
        Shows.EVIDENCE: Compartment.TESTIMONY,
    }
)


@dataclass(frozen=True, slots=True)
class PaperTie:
    """Which paper of ours a scan shows, as its QR said: what was signed, never a decision.

    ``consent_ids``: the decisions that stand on it, where it is about any that are known.
    """

    document: DocumentKind
    document_id: str
    version: str
    consent_ids: tuple[ConsentId, ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file as it lies in the vault, without its pieces.

    ``head`` tells what it is and holds its key: as it is, or as a ``Sealer`` made it for the
    people of ``compartment``. ``digest`` is over the sealed ``pieces``. Once it was taken away
    head, pieces and digest are gone for good; who added it and who took it away stays.
    """

    id: AttachmentId
    resident_id: ResidentId
    added_at: datetime
    added_by: StaffId
    head: bytes
    pieces: int
    digest: bytes
    compartment: Compartment | None = None
    removed_at: datetime | None = None
    removed_by: StaffId | None = None
