"""What was seen and said, kept apart by kind (domain facts 4.10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.ids import NoteId, ResidentId, StaffId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role

OPEN_FOR = timedelta(hours=24)
"""How long an unsigned note may be changed after it was written."""


class NoteKind(StrEnum):
    """Types of notes."""

    CONTACT = "contact"
    PHONE_CALL = "phone_call"
    OBSERVATION = "observation"
    HEALTH = "health"
    COUNSELLING = "counselling"
    LEGAL = "legal"
    FAMILY_CONTACT = "family_contact"
    AUTHORITY = "authority"
    ACCOMPANIMENT = "accompaniment"
    HOUSE_SHIFT = "house_shift"
    HANDOVER = "handover"
    SUPERVISION = "supervision"
    PLAN_REVIEW = "plan_review"
    CHILD = "child"
    FEEDBACK = "feedback"
    AFTER_EXIT = "after_exit"


RESTRICTED: Final[Mapping[NoteKind, Compartment]] = MappingProxyType(
    {NoteKind.COUNSELLING: Compartment.HEALTH}
)
"""Types that are proposed for one circle alone; the choice is the writer's."""

_HOUSE_KINDS = frozenset({NoteKind.HOUSE_SHIFT, NoteKind.HANDOVER})


def kinds_for(role: Role) -> frozenset[NoteKind]:
    """The types a role may write, and read where it reads no files."""
    return _HOUSE_KINDS if role is Role.HOUSE else frozenset(NoteKind)


def first_kind(role: Role) -> NoteKind:
    """What a new note is, unless somebody chooses: the night shift's is of her shift."""
    return NoteKind.CONTACT if NoteKind.CONTACT in kinds_for(role) else NoteKind.HOUSE_SHIFT


class BlockKind(StrEnum):
    """Facts, her words, what was seen, what is thought: never mixed."""

    FACT = "fact"
    QUOTE = "quote"
    OBSERVATION = "observation"
    OPINION = "opinion"


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """One block of a note.

    ``text`` is what she said in the language she said it in. Beside it may stand a
    ``translation``, and ``translated_by``: who gave it (domain facts 6.2 rule 19).
    """

    kind: BlockKind
    text: str
    translation: str = ""
    translated_by: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """What a search looks through."""
        return tuple(filter(None, (self.text, self.translation)))

    def packed(self) -> list[str]:
        """As it is kept: two words where nothing was translated, else four."""
        beside = [self.translation, self.translated_by]
        return [self.kind.value, self.text, *(beside if any(beside) else ())]

    @classmethod
    def unpacked(cls, kept: Sequence[str]) -> NoteBlock:
        """What ``packed`` made. Raises ``ValueError`` for a kind nobody knows."""
        kind, *words = kept
        return cls(BlockKind(kind), *words)


@dataclass(frozen=True, slots=True)
class Addendum:
    """Something added to a signed note; to a sealed one as ``sealed`` and without ``text``."""

    at: datetime
    by: StaffId
    text: str
    sealed: bytes | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A case note; locked on signing or 24 hours after writing.

    A note for one compartment alone holds its blocks in ``sealed``, as a ``Sealer`` made it,
    and has no ``blocks``. ``place`` and ``present`` (who else was there) are ``None`` where
    nobody wrote them down.
    """

    id: NoteId
    resident_id: ResidentId
    kind: NoteKind
    happened_at: datetime
    written_at: datetime
    written_by: StaffId
    blocks: tuple[NoteBlock, ...]
    language: str = ""
    interpreter: str = ""
    minutes: int | None = None
    signed_at: datetime | None = None
    addenda: tuple[Addendum, ...] = ()
    rev: int = 1
    compartment: Compartment | None = None
    sealed: bytes | None = None
    place: str | None = None
    present: str | None = None
