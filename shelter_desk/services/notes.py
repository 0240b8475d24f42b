"""Case notes: typed, dated, locked on signing or after a day, added to afterwards, found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import (
    AlreadySigned,
    ChangedMeanwhile,
    NothingWritten,
    TextTooLong,
)
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.notes import Addendum, Note, NoteBlock
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.cleaning import clean_text
from shelter_desk.services.inside.people import Names
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views import AddendumView, NoteDraft, NoteHitView, NoteView

OPEN_FOR = timedelta(hours=24)
LONGEST_BLOCK = 20_000


def _blocks(draft: NoteDraft) -> tuple[NoteBlock, ...]:
    cleaned = (replace(block, text=clean_text(block.text).strip()) for block in draft.blocks)
    blocks = tuple(block for block in cleaned if block.text)
    if not blocks:
        raise NothingWritten
    if any(len(block.text) > LONGEST_BLOCK for block in blocks):
        raise TextTooLong(limit=str(LONGEST_BLOCK))
    return blocks


@command(Permission.WRITE_NOTES, Act.WRITE_NOTE)
def write_note(work: Work, resident_id: ResidentId, draft: NoteDraft) -> NoteId:
    """Keep a new note; empty blocks are left out. Raises ``NothingWritten``, ``TextTooLong``."""
    resident_id = work.tx.residents.get(resident_id).id
    note = Note(
        id=NoteId(work.desk.ids.new()),
        resident_id=resident_id,
        kind=draft.kind,
        happened_at=draft.happened_at,
        written_at=work.desk.clock.now(),
        written_by=work.desk.staff.id,
        blocks=_blocks(draft),
        language=draft.language,
        interpreter=clean_text(draft.interpreter),
        minutes=draft.minutes,
    )
    work.tx.notes.add(note)
    work.audit(resident_id=resident_id, ref=Ref("note", note.id), detail=note.kind.value)
    work.changed(Topic.NOTES, Topic.FILE)
    return note.id


@command(Permission.WRITE_NOTES, Act.WRITE_NOTE)
def revise_note(work: Work, note_id: NoteId, draft: NoteDraft, rev: int) -> int:
    """Change one's own note while it is open; returns the new ``rev``.

    Raises ``AlreadySigned`` (signed, a day old, or somebody else's), ``ChangedMeanwhile``.
    """
    kept = work.tx.notes.get(note_id)
    if kept.written_by != work.desk.staff.id:
        raise AlreadySigned
    if kept.rev != rev:
        raise ChangedMeanwhile
    newer = work.tx.notes.update(
        replace(
            kept,
            kind=draft.kind,
            happened_at=draft.happened_at,
            blocks=_blocks(draft),
            language=draft.language,
            interpreter=clean_text(draft.interpreter),
            minutes=draft.minutes,
        )
    )
    work.audit(resident_id=kept.resident_id, ref=Ref("note", note_id), detail=draft.kind.value)
    work.changed(Topic.NOTES, Topic.FILE)
    return newer.rev


@command(Permission.WRITE_NOTES, Act.SIGN_NOTE)
def sign_note(work: Work, note_id: NoteId) -> None:
    """Lock one's own note for good. Raises ``AlreadySigned``."""
    note = work.tx.notes.get(note_id)
    if note.written_by != work.desk.staff.id:
        raise AlreadySigned
    work.tx.notes.sign(note_id, work.desk.clock.now())
    work.audit(resident_id=note.resident_id, ref=Ref("note", note_id))
    work.changed(Topic.NOTES, Topic.FILE)


@command(Permission.WRITE_NOTES, Act.ADDENDUM)
def add_addendum(work: Work, note_id: NoteId, text: str) -> None:
    """Add to a note without changing it. Raises ``NothingWritten``, ``TextTooLong``."""
    words = clean_text(text).strip()
    if not words:
        raise NothingWritten
    if len(words) > LONGEST_BLOCK:
        raise TextTooLong(limit=str(LONGEST_BLOCK))
    note = work.tx.notes.get(note_id)
    addendum = Addendum(work.desk.clock.now(), work.desk.staff.id, words)
    work.tx.notes.add_addendum(note_id, addendum)
    work.audit(resident_id=note.resident_id, ref=Ref("note", note_id))
    work.changed(Topic.NOTES, Topic.FILE)


@query(Permission.READ_FILE, Quiet("part of a file whose opening was logged"))
def notes_of(work: Work, resident_id: ResidentId) -> tuple[NoteView, ...]:
    """Her notes, newest first."""
    names = Names(work)
    return tuple(_view(work, note, names) for note in work.tx.notes.of_resident(resident_id))


def _view(work: Work, note: Note, names: Names) -> NoteView:
    locks_at = note.written_at + OPEN_FOR
    locked = note.signed_at is not None or work.desk.clock.now() > locks_at
    return NoteView(
        note=note,
        by_name=names.of(note.written_by),
        locked=locked,
        locks_at=locks_at,
        mine=note.written_by == work.desk.staff.id,
        addenda=tuple(AddendumView(one.at, names.of(one.by), one.text) for one in note.addenda),
    )


@query(Permission.READ_FILE, Quiet("logged by note_search once the typing rests"))
def find_notes(work: Work, typed: str, limit: int = 50) -> tuple[NoteHitView, ...]:
    """Notes that hold what was typed, in either script, with the words round it."""
    hits = work.tx.search.notes(typed, limit)
    codes = {hit.resident_id: "" for hit in hits}
    codes = {one: work.tx.residents.get(one).code for one in codes}
    return tuple(
        NoteHitView(
            note_id=hit.note_id,
            resident_id=hit.resident_id,
            code=codes[hit.resident_id],
            before=hit.before,
            match=hit.match,
            after=hit.after,
            at=work.tx.notes.get(hit.note_id).happened_at,
        )
        for hit in hits
    )
