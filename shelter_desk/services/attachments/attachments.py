"""Files in a resident's file: added, looked at, handed over, taken away (domain promise 9).

A file is looked at before it is kept, lies in sealed pieces under a key of its own, and is put
together again in memory alone. It leaves only as a numbered copy, through the same gate as paper.
What a process of its own does to a file is done between use cases, so that nobody waits for it.
"""

from __future__ import annotations

from pathlib import Path

from shelter_desk.domain.attachment_errors import (
    CannotShow,
    LeavesAsItsPaper,
    NotYoursToTakeAway,
    TakenAway,
)
from shelter_desk.domain.attachments import Attachment, Media
from shelter_desk.domain.audit import Act
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.errors import NotAllowed, NotEntitled, NothingWritten
from shelter_desk.domain.ids import AttachmentId, ConsentId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.gate import agreed_to
from shelter_desk.services.inside.attachments.attached import (
    AttachmentReader,
    Head,
    keep_file,
    log_attached,
    may_take_away,
    read_content,
    read_head,
)
from shelter_desk.services.inside.attachments.outgoing import Outgoing, copied
from shelter_desk.services.inside.attachments.seen_files import Seen, look_at
from shelter_desk.services.inside.papers.leaving import Leaving, let_leave, save_after_commit
from shelter_desk.services.inside.people.people import agency_name
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.labels.choices import COPIES_FOR
from shelter_desk.services.use_case import Quiet, Topic, Work, command, outside, query
from shelter_desk.services.views.attachment import (
    AttachmentView,
    Facts,
    HandOver,
    NewFile,
    OpenedAttachment,
)
from shelter_desk.services.views.desk import Paper
from shelter_desk.vault.passphrase import check_own

_TITLE = Text("papers", "Attachment")


@query(Permission.READ_FILE, Quiet("part of a file whose opening was logged"))
def attachments_of(work: Work, resident_id: ResidentId) -> tuple[AttachmentView, ...]:
    """Hers, the newest first, those that were taken away as lines without contents."""
    kept = work.tx.attachments.of_resident(resident_id)
    return tuple(AttachmentReader(work, resident_id).views(kept))


@outside("checks Permission.WRITE_RECORDS itself; keep_attachment writes the event")
def look_before(desk: Desk, new: NewFile) -> Seen:
    """Know a file before it is kept; raises what ``seen_files.look_at`` raises."""
    if not desk.staff.may(Permission.WRITE_RECORDS):
        raise NotAllowed
    return look_at(new.name, new.content, desk.press.check_pdf)


@command(Permission.WRITE_RECORDS, Act.ATTACH)
def keep_attachment(work: Work, resident_id: ResidentId, new: NewFile, seen: Seen) -> AttachmentId:
    """Keep a file as ``look_before`` saw it; all of it is in the vault afterwards, or nothing.

    Raises ``TextTooLong``, ``NotEntitled`` (a compartment nobody can give to yet), ``NotFound``
    and ``DiskFull``.
    """
    resident_id = work.tx.residents.get(resident_id).id
    kept = keep_file(work, resident_id, new, seen)
    log_attached(work, kept)
    work.changed(Topic.FILE, Topic.ATTACHMENTS)
    return kept.id


@outside("look_before, then keep_attachment")
def attach(desk: Desk, resident_id: ResidentId, new: NewFile) -> AttachmentId:
    """Both steps at once."""
    return keep_attachment(desk, resident_id, new, look_before(desk, new))


@query(Permission.READ_FILE, Act.LOOK)
def look_at_attachment(work: Work, attachment_id: AttachmentId) -> OpenedAttachment:
    """The file itself, to be shown and forgotten; the log says who looked.

    Raises ``TakenAway``, ``NotEntitled`` (not of its circle, or no reason said yet),
    ``DamagedVault``, ``NotFound``.
    """
    opened = _opened(work, work.tx.attachments.get(attachment_id))
    log_attached(work, work.tx.attachments.get(attachment_id))
    work.changed(Topic.AUDIT)
    return opened


@query(Permission.PRINT, Act.LOOK)
def open_for_copy(work: Work, attachment_id: AttachmentId, how: HandOver) -> OpenedAttachment:
    """The file of which a copy is to be made, where it may leave as ``how`` says.

    An agency gets it only while she agrees to share such things with it. Raises ``NoConsent``,
    ``ItemsNotCovered``, ``NothingWritten`` (no reason), ``WeakPassphrase``, and what
    ``look_at_attachment`` raises.
    """
    if not work.desk.staff.may(Permission.READ_FILE):
        raise NotAllowed
    if not typed_line(how.reason):
        raise NothingWritten
    if how.passphrase:
        check_own(how.passphrase, ())
    kept = work.tx.attachments.get(attachment_id)
    opened = _opened(work, kept)
    _agreed(work, kept.resident_id, opened.facts, how)
    log_attached(work, kept)
    work.changed(Topic.AUDIT)
    return opened


@outside("checks Permission.PRINT itself; save_copy writes the event")
def make_copy(desk: Desk, opened: OpenedAttachment, how: HandOver) -> Outgoing:
    """What will be saved of an opened file (worker 2). Raises ``ReaderStopped``."""
    if not desk.staff.may(Permission.PRINT):
        raise NotAllowed
    return copied(desk.press, opened, how)


@command(Permission.PRINT, Act.SAVE_COPY)
def save_copy(
    work: Work, attachment_id: AttachmentId, copy: Outgoing, target: Path, how: HandOver
) -> int:
    """Save at ``target``, numbered, what ``make_copy`` made of it; returns its size.

    Raises ``CannotSaveThere`` and what ``open_for_copy`` raises: the gate is asked anew.
    """
    kept = work.tx.attachments.get(attachment_id)
    facts = _head(work, kept).facts
    words = work.desk.translate(work.desk.language, COPIES_FOR[CopyFor.PERSON])
    content = copy.content_of(facts.sha256)
    paper = Paper(
        pdf=content,
        document_id=attachment_id,
        kind=DocumentKind.ATTACHMENT,
        title=Message(_TITLE),
        draft_translation=False,
        resident_id=kept.resident_id,
        copy_numbers=(work.tx.disclosures.next_copy_number(attachment_id),),
        receivers=(agency_name(work, how.agency_id) or words,),
        items=() if how.agency_id is None else tuple(sorted(facts.shows.items)),
        consent_id=_agreed(work, kept.resident_id, facts, how),
        agency_id=how.agency_id,
    )
    let_leave(work, paper, Leaving(copy.way, how.reason, copy.detail))
    save_after_commit(work, target, content)
    return len(content)


@outside("open_for_copy, then make_copy, then save_copy")
def hand_over(desk: Desk, attachment_id: AttachmentId, target: Path, how: HandOver) -> int:
    """All three steps at once."""
    copy = make_copy(desk, open_for_copy(desk, attachment_id, how), how)
    return save_copy(desk, attachment_id, copy, target, how)


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
    log_attached(work, kept, reason)
    work.changed(Topic.FILE, Topic.ATTACHMENTS)


def _head(work: Work, kept: Attachment) -> Head:
    if AttachmentReader(work, kept.resident_id).cover(kept):
        raise NotEntitled
    return read_head(work, kept)


def _opened(work: Work, kept: Attachment) -> OpenedAttachment:
    head = _head(work, kept)
    view = AttachmentReader(work, kept.resident_id).view(kept)
    return OpenedAttachment(view, head.facts, read_content(work, kept, head))


def _agreed(work: Work, resident_id: ResidentId, facts: Facts, how: HandOver) -> ConsentId | None:
    if facts.media is Media.STROKES:
        # it leaves on the paper it was made for, and nowhere else
        raise CannotShow
    if how.agency_id is None:
        return None
    if facts.paper is not None:
        raise LeavesAsItsPaper
    items: frozenset[DataItem] = facts.shows.items
    return agreed_to(work, resident_id, how.agency_id, items)
