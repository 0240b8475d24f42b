"""Files in a resident's file: added, looked at, handed over, taken away (domain promise 9).

A file is looked at before it is kept, lies in sealed pieces under a key of its own, and is put
together again in memory alone. It leaves only as a numbered copy, through the same gate as paper.
"""

from __future__ import annotations

from pathlib import Path

from shelter_desk.domain.attachment_errors import NotYoursToTakeAway, TakenAway
from shelter_desk.domain.attachments import Attachment, Family
from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.errors import NotAllowed, NotEntitled, NothingWritten
from shelter_desk.domain.ids import AttachmentId, ConsentId, ResidentId
from shelter_desk.domain.paper import DocumentKind, WayOut
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.attachment_views import (
    AttachmentView,
    HandOver,
    NewFile,
    OpenedAttachment,
)
from shelter_desk.services.desk_views import Paper
from shelter_desk.services.gate import agreed_to
from shelter_desk.services.inside.attached import (
    AttachmentReader,
    keep_file,
    may_take_away,
    read_content,
    read_head,
)
from shelter_desk.services.inside.bare_pictures import without_camera_words
from shelter_desk.services.inside.leaving import Leaving, let_leave, save_after_commit
from shelter_desk.services.inside.people import agency_name
from shelter_desk.services.inside.typed import typed_line
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.vault.passphrase import check_own

_TITLE = Text("papers", "Attachment")
_HERSELF = Text("papers", "Her copy")


@query(Permission.READ_FILE, Quiet("part of a file whose opening was logged"))
def attachments_of(work: Work, resident_id: ResidentId) -> tuple[AttachmentView, ...]:
    """Hers, the newest first, those that were taken away as lines without contents."""
    kept = work.tx.attachments.of_resident(resident_id)
    return tuple(AttachmentReader(work, resident_id).views(kept))


@command(Permission.WRITE_RECORDS, Act.ATTACH)
def attach(work: Work, resident_id: ResidentId, new: NewFile) -> AttachmentId:
    """Keep a file; all of it is in the vault afterwards, or nothing.

    Raises what ``seen_files.look_at`` raises, ``TextTooLong``, ``NotEntitled`` (a compartment
    nobody can give to yet), ``NotFound`` and ``DiskFull``.
    """
    resident_id = work.tx.residents.get(resident_id).id
    kept = keep_file(work, resident_id, new)
    _log(work, kept)
    work.changed(Topic.FILE, Topic.ATTACHMENTS)
    return kept.id


@query(Permission.READ_FILE, Act.LOOK)
def look_at_attachment(work: Work, attachment_id: AttachmentId) -> OpenedAttachment:
    """The file itself, to be shown and forgotten; the log says who looked.

    Raises ``TakenAway``, ``NotEntitled`` (not of its circle, or no reason said yet),
    ``DamagedVault``, ``NotFound``.
    """
    opened = _opened(work, work.tx.attachments.get(attachment_id))
    _log(work, work.tx.attachments.get(attachment_id))
    work.changed(Topic.AUDIT)
    return opened


@command(Permission.PRINT, Act.SAVE_COPY)
def hand_over(work: Work, attachment_id: AttachmentId, target: Path, how: HandOver) -> int:
    """Save a numbered copy at ``target`` for an agency or for herself; returns its size.

    An agency gets it only while she agrees to share such things with it. Raises ``NoConsent``,
    ``ItemsNotCovered``, ``NothingWritten`` (no reason), ``WeakPassphrase``,
    ``CannotSaveThere``, and what ``look_at_attachment`` raises.
    """
    if not work.desk.staff.may(Permission.READ_FILE):
        raise NotAllowed
    if how.passphrase:
        check_own(how.passphrase, ())
    opened = _opened(work, work.tx.attachments.get(attachment_id))
    facts, content = opened.facts, opened.content
    consent = _consent(work, opened, how)
    if how.bare:
        content = without_camera_words(facts.media, content)
    way, detail = WayOut.SAVED_PLAIN, "plain"
    if how.passphrase and facts.media.family is Family.PDF:
        way, detail = WayOut.SAVED_ENCRYPTED, "encrypted"
        content = work.desk.press.protect_foreign(content, how.passphrase)
    words = work.desk.translate(work.desk.language, _HERSELF)
    receiver = agency_name(work, how.agency_id) or words
    paper = Paper(
        pdf=content,
        document_id=attachment_id,
        kind=DocumentKind.ATTACHMENT,
        title=Message(_TITLE),
        draft_translation=False,
        resident_id=opened.view.resident_id,
        copy_numbers=(work.tx.disclosures.next_copy_number(attachment_id),),
        receivers=(receiver,),
        items=() if how.agency_id is None else tuple(sorted(facts.shows.items)),
        consent_id=consent,
        agency_id=how.agency_id,
    )
    let_leave(work, paper, Leaving(way, how.reason, detail))
    save_after_commit(work, target, content)
    return len(content)


@command(Permission.WRITE_RECORDS, Act.DETACH)
def take_away(work: Work, attachment_id: AttachmentId, reason: str) -> None:
    """Delete a file and its key for good; that it was there stays, and why it went.

    Raises ``NotYoursToTakeAway``, ``NothingWritten`` (no reason), ``TakenAway``,
    ``ChangedMeanwhile``, ``NotFound``.
    """
    kept = work.tx.attachments.get(attachment_id)
    if kept.removed_at is not None:
        raise TakenAway
    if not may_take_away(work, kept):
        raise NotYoursToTakeAway
    reason = typed_line(reason)
    if not reason:
        raise NothingWritten
    work.tx.attachments.remove(kept.id, work.desk.clock.now(), work.desk.staff.id)
    _log(work, kept, reason)
    work.changed(Topic.FILE, Topic.ATTACHMENTS)


def _opened(work: Work, kept: Attachment) -> OpenedAttachment:
    reader = AttachmentReader(work, kept.resident_id)
    if reader.cover(kept):
        raise NotEntitled
    head = read_head(work, kept)
    return OpenedAttachment(reader.view(kept), head.facts, read_content(work, kept, head))


def _consent(work: Work, opened: OpenedAttachment, how: HandOver) -> ConsentId | None:
    if how.agency_id is None:
        return None
    items: frozenset[DataItem] = opened.facts.shows.items
    return agreed_to(work, opened.view.resident_id, how.agency_id, items)


def _log(work: Work, kept: Attachment, reason: str = "") -> None:
    """What it is stays out of the log: for a circle even the type of file says too much."""
    part = kept.compartment
    work.audit(
        resident_id=kept.resident_id,
        ref=Ref("attachment", kept.id),
        detail="" if part is None else part.value,
        reason=reason,
    )
