"""Signatures made on the screen, as plain data in a sealed attachment, and back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from shelter_desk.domain.attachments import Attachment, Media, PaperTie, Shows
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.domain.strokes import PenPoint, Strokes
from shelter_desk.services.inside.attachments.attached import keep_content, read_content, read_head
from shelter_desk.services.inside.typed.kept_words import canonical
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.attachment import Facts

_FORM: Final = 1
"""How the data is laid out."""


@dataclass(frozen=True, slots=True)
class KeptSignature:
    """One of them without its strokes: for which decisions, and when."""

    kept: Attachment
    consent_ids: frozenset[ConsentId]

    @property
    def at(self) -> datetime:
        """When it was made."""
        return self.kept.added_at


def dump_strokes(made: Strokes) -> bytes:
    """As bytes; the same strokes are the same bytes."""
    strokes = [[[p.x, p.y, p.ms, p.pressure] for p in stroke] for stroke in made.strokes]
    return canonical({"form": _FORM, "height": made.height, "strokes": strokes})


def load_strokes(content: bytes) -> Strokes:
    """And back. Raises ``DamagedVault`` for anything else."""
    try:
        kept = json.loads(content)
        strokes = tuple(tuple(PenPoint(*map(int, p)) for p in one) for one in kept["strokes"])
        made = Strokes(int(kept["height"]), strokes)
    except (ValueError, KeyError, TypeError) as error:
        raise DamagedVault from error
    if not made.is_sound:
        raise DamagedVault
    return made


def keep_strokes(work: Work, resident_id: ResidentId, paper: PaperTie, made: Strokes) -> Attachment:
    """Keep a signature, tied to the decisions it was made for."""
    content = dump_strokes(made)
    sha256 = hashlib.sha256(content).hexdigest()
    facts = Facts("", Media.STROKES, Shows.OTHER, len(content), sha256, paper)
    return keep_content(work, resident_id, facts, content)


def signatures_of(work: Work, resident_id: ResidentId) -> Iterator[KeptSignature]:
    """Hers that are there, the newest first."""
    for kept in work.tx.attachments.of_resident(resident_id):
        if kept.removed_at is not None or kept.compartment is not None:
            continue
        facts = read_head(work, kept).facts
        if facts.media is Media.STROKES and facts.paper is not None:
            yield KeptSignature(kept, frozenset(facts.paper.consent_ids))


def signature_for(
    work: Work, resident_id: ResidentId, decisions: Iterable[ConsentId]
) -> tuple[Strokes, datetime] | None:
    """The newest that was made for all these decisions; one that lacks any is for another paper."""
    wanted = frozenset(decisions)
    for one in signatures_of(work, resident_id):
        if wanted <= one.consent_ids:
            content = read_content(work, one.kept, read_head(work, one.kept))
            return load_strokes(content), one.at
    return None
