"""Attachments between the vault's pieces and what a person sees of them.

What a file is and its key lie together in its head. Without a compartment the head is as readable
as every other core row of the file; with one it is sealed to that circle, or given to it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from shelter_desk.domain.attachment_errors import TakenAway
from shelter_desk.domain.attachments import MISTAKE_FOR, Attachment, Media, PaperTie, Shows
from shelter_desk.domain.audit import Ref
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import AttachmentId, ConsentId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.attachments.seen_files import Seen
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.unsealing import asks_reason, gives
from shelter_desk.services.inside.typed.kept_words import canonical
from shelter_desk.services.inside.typed.made_here import MadeElsewhereError
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.attachment import AttachmentView, Facts, NewFile
from shelter_desk.services.views.note import Cover
from shelter_desk.storage.repositories.attachments import digest_of
from shelter_desk.vault.pieces import open_file, seal_file


@dataclass(frozen=True, slots=True)
class Head:
    """What an attachment is, and the key of its pieces."""

    facts: Facts
    key: bytes


def keep_file(
    work: Work, resident_id: ResidentId, new: NewFile, seen: Seen, paper: PaperTie | None = None
) -> Attachment:
    """Seal a file as it was ``seen`` and keep it. Raises ``NotEntitled``, ``TextTooLong``.

    ``paper``: the one of ours that it shows.
    With what was seen of another one it raises ``MadeElsewhereError``.
    """
    title = typed_line(new.title) or typed_line(seen.title)
    sha256 = hashlib.sha256(new.content).hexdigest()
    if sha256 != seen.sha256:
        raise MadeElsewhereError
    facts = Facts(title, seen.media, new.shows, len(new.content), sha256, paper)
    return keep_content(work, resident_id, facts, new.content, new.compartment)


def keep_content(
    work: Work,
    resident_id: ResidentId,
    facts: Facts,
    content: bytes,
    part: Compartment | None = None,
) -> Attachment:
    """Seal what ``facts`` tell of, for everyone on the file or for a compartment, and keep it."""
    made_id = AttachmentId(work.desk.ids.new())
    pieces = seal_file(content, made_id, work.desk.parts.randomness)
    head = _dumped(Head(facts, pieces.key))
    if part is not None:
        bound = _bound(resident_id, made_id, part)
        to_others = gives(work, part)
        seal = work.desk.letterbox.give if to_others else work.desk.sealer.seal
        head = seal(part, head, bound)
    made = Attachment(
        id=made_id,
        resident_id=resident_id,
        added_at=work.desk.clock.now(),
        added_by=work.desk.staff.id,
        head=head,
        pieces=len(pieces.sealed),
        digest=digest_of(pieces.sealed),
        compartment=part,
    )
    work.tx.attachments.add(made, pieces.sealed)
    return made


def read_head(work: Work, kept: Attachment) -> Head:
    """What it is. Raises ``TakenAway``, ``NotEntitled`` and ``DamagedVault``."""
    if kept.removed_at is not None:
        raise TakenAway
    plain, part = kept.head, kept.compartment
    if part is not None:
        bound = _bound(kept.resident_id, kept.id, part)
        plain = work.desk.sealer.open(part, plain, bound, kept.added_by)
    return _loaded(plain)


def read_content(work: Work, kept: Attachment, head: Head) -> bytes:
    """The file as it came. Raises ``DamagedVault`` when a bit of it is another one."""
    sealed = work.tx.attachments.pieces(kept)
    content = open_file(head.key, sealed, kept.id, head.facts.size)
    if hashlib.sha256(content).hexdigest() != head.facts.sha256:
        raise DamagedVault
    return content


def log_attached(work: Work, kept: Attachment, reason: str = "") -> None:
    """What it is stays out of the log: for a circle even the type of file says too much."""
    part = kept.compartment
    work.audit(
        resident_id=kept.resident_id,
        ref=Ref("attachment", kept.id),
        detail="" if part is None else part.value,
        reason=reason,
    )


def _dumped(head: Head) -> bytes:
    facts = head.facts
    told: dict[str, Any] = {
        "key": head.key.hex(),
        "title": facts.title,
        "media": facts.media.value,
        "shows": facts.shows.value,
        "size": facts.size,
        "sha256": facts.sha256,
    }
    if facts.paper is not None:
        told["paper"] = {
            "document": facts.paper.document.value,
            "id": facts.paper.document_id,
            "version": facts.paper.version,
            "consents": list(facts.paper.consent_ids),
        }
    return canonical(told)


def _loaded(plain: bytes) -> Head:
    try:
        kept: dict[str, Any] = json.loads(plain)
        facts = Facts(
            title=kept["title"],
            media=Media(kept["media"]),
            shows=Shows(kept["shows"]),
            size=kept["size"],
            sha256=kept["sha256"],
            paper=_tie(kept["paper"]) if "paper" in kept else None,
        )
        return Head(facts, bytes.fromhex(kept["key"]))
    except (ValueError, KeyError, TypeError) as error:
        raise DamagedVault from error


def _tie(kept: dict[str, Any]) -> PaperTie:
    return PaperTie(
        DocumentKind(kept["document"]),
        kept["id"],
        kept["version"],
        tuple(map(ConsentId, kept["consents"])),
    )


def _bound(resident_id: ResidentId, attachment_id: AttachmentId, part: Compartment) -> bytes:
    return f"attachment/{resident_id}/{attachment_id}/{part.value}".encode()


class AttachmentReader:
    """Makes the views of one person's attachments; what does not change is asked once."""

    def __init__(self, work: Work, resident_id: ResidentId) -> None:
        self._work = work
        self._names = Names(work)
        self._must_say_why = asks_reason(work, resident_id)

    def views(self, kept: tuple[Attachment, ...]) -> Iterator[AttachmentView]:
        """All of them in their order."""
        return (self.view(one) for one in kept)

    def view(self, kept: Attachment) -> AttachmentView:
        """One of them, its head opened where nothing covers it."""
        cover = self.cover(kept)
        there = kept.removed_at is None
        removed_by = kept.removed_by
        return AttachmentView(
            id=kept.id,
            resident_id=kept.resident_id,
            added_at=kept.added_at,
            by_name=self._names.of(kept.added_by),
            facts=read_head(self._work, kept).facts if there and not cover else None,
            compartment=kept.compartment,
            cover=cover,
            removed_at=kept.removed_at,
            removed_by_name="" if removed_by is None else self._names.of(removed_by),
            may_take_away=there and may_take_away(self._work, kept),
        )

    def cover(self, kept: Attachment) -> Cover:
        """What hides it from the person at the desk; nothing hides what is gone."""
        part = kept.compartment
        if part is None or kept.removed_at is not None:
            return ""
        if not self._work.desk.sealer.can_open(part):
            return "sealed"
        hers = kept.added_by == self._work.desk.staff.id
        return "asks_reason" if self._must_say_why and not hers else ""


def may_take_away(work: Work, kept: Attachment) -> bool:
    """True for a manager, and for whoever added it within a day."""
    staff = work.desk.staff
    if staff.may(Permission.REVIEW_FILES):
        return True
    fresh = work.desk.clock.now() - kept.added_at <= MISTAKE_FOR
    return fresh and kept.added_by == staff.id and staff.may(Permission.WRITE_RECORDS)
