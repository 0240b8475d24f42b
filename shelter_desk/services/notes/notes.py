"""Case notes: typed, dated, locked on signing or after a day, added to afterwards, found again."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import (
    AlreadySigned,
    ChangedMeanwhile,
    NotAllowed,
    NotFound,
    NothingWritten,
    TextTooLong,
)
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.note_errors import GivenOnlySigned
from shelter_desk.domain.notes import (
    Addendum,
    Note,
    NoteBlock,
    NoteKind,
    first_kind,
    kinds_for,
)
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.cleaning import clean_text
from shelter_desk.services.inside.notes.note_reading import (
    NoteReader,
    found_notes,
    keep_found,
    sealed_search,
)
from shelter_desk.services.inside.notes.note_tasks import tasks_by_note
from shelter_desk.services.inside.notes.sealed_notes import (
    TypedPlace,
    given_addendum,
    given_note,
    opened_note,
    read_typed,
    sealed_addendum,
    sealed_note,
    typed_words,
)
from shelter_desk.services.inside.records.unsealing import gives
from shelter_desk.services.inside.typed.kept_words import (
    WordsKey,
    WordsKind,
    discard_words,
    drop_words,
    keep_words,
    kept_words,
)
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.scope import check_interpreter
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.note import KeptNote, NoteDraft, NoteHits, NoteView
from shelter_desk.services.views.record import SavedDraft

LONGEST_BLOCK = 20_000


def _blocks(draft: NoteDraft) -> tuple[NoteBlock, ...]:
    blocks = tuple(block for block in map(_cleaned, draft.blocks) if block.texts)
    if not blocks:
        raise NothingWritten
    if any(len(text) > LONGEST_BLOCK for block in blocks for text in block.texts):
        raise TextTooLong(limit=str(LONGEST_BLOCK))
    return blocks


def _cleaned(block: NoteBlock) -> NoteBlock:
    return replace(
        block,
        text=clean_text(block.text).strip(),
        translation=clean_text(block.translation).strip(),
        translated_by=typed_line(block.translated_by),
    )


def _check_kind(work: Work, kind: NoteKind) -> None:
    if kind not in kinds_for(work.desk.staff.role):
        raise NotAllowed


def _check_unsigned(work: Work, draft: NoteDraft) -> None:
    if gives(work, draft.compartment):
        raise GivenOnlySigned


def _stored(work: Work, note: Note) -> Note:
    """``note`` as it lies in the file; what goes to a circle she is not in, given to it."""
    if note.compartment is not None and gives(work, note.compartment):
        return given_note(work.desk.letterbox, note, note.compartment)
    return sealed_note(work.desk.sealer, note)


def _key(work: Work, note_id: NoteId | None) -> WordsKey:
    return WordsKey.of(work, WordsKind.NOTE, note_id)


@command(Permission.WRITE_NOTES, Quiet("one event when the draft was begun"))
def save_note_draft(
    work: Work, resident_id: ResidentId, draft: NoteDraft, rev: int, note_id: NoteId | None = None
) -> SavedDraft:
    """Keep what is typed so far, of a new note or of changes to one's own ``note_id``.

    ``rev`` is 0 at first, then that of the last ``SavedDraft`` or ``KeptNote``. Words are kept
    even where the note has locked meanwhile: saving them is refused, losing them is not done.
    Words for a compartment are sealed from the first one on: to its people, or to herself while
    she is not one of them. Raises ``ChangedMeanwhile``, ``AlreadySigned`` (somebody else's),
    ``NotFound``, ``NotEntitled``.
    """
    _check_kind(work, draft.kind)
    if note_id is not None:
        note = work.tx.notes.get(note_id)
        if note.resident_id != resident_id:
            raise NotFound
        if note.written_by != work.desk.staff.id:
            raise AlreadySigned
    key = _key(work, note_id)
    place = TypedPlace(resident_id, key)
    core, sealed = typed_words((work.desk.sealer, work.desk.letterbox), place, draft)
    return keep_words(work, resident_id, key, core, rev, sealed)


@query(Permission.WRITE_NOTES, Quiet("one's own words, typed at this desk"))
def open_note_draft(
    work: Work, resident_id: ResidentId, note_id: NoteId | None = None
) -> KeptNote | None:
    """What this person typed and has not saved; ``None`` when there is nothing."""
    key = _key(work, note_id)
    kept = kept_words(work, resident_id, key)
    if kept is None or kept.staff_id != work.desk.staff.id:
        return None
    seals = (work.desk.sealer, work.desk.letterbox)
    draft = read_typed(seals, TypedPlace(resident_id, key), kept)
    if draft is None:
        empty = NoteDraft(first_kind(work.desk.staff.role), kept.saved_at, ())
        return KeptNote(empty, kept.rev, kept.saved_at, lost=True)
    return KeptNote(draft, kept.rev, kept.saved_at)


@command(Permission.WRITE_NOTES, Act.DISCARD_DRAFT)
def discard_note_draft(work: Work, resident_id: ResidentId, note_id: NoteId | None = None) -> None:
    """Take one's draft away; a note in the file stays as it is. Raises ``NotFound``."""
    if note_id is not None and work.tx.notes.get(note_id).written_by != work.desk.staff.id:
        raise NotFound
    discard_words(work, resident_id, _key(work, note_id))


@command(Permission.WRITE_NOTES, Act.WRITE_NOTE)
def write_note(work: Work, resident_id: ResidentId, draft: NoteDraft) -> NoteId:
    """Keep a new note; empty blocks are left out. The draft is gone afterwards.

    Raises ``NothingWritten``, ``TextTooLong``, ``GivenOnlySigned`` (a compartment that is not
    hers), ``NotEntitled``.
    """
    _check_unsigned(work, draft)
    note = _write(work, resident_id, draft)
    work.audit(resident_id=note.resident_id, ref=Ref("note", note.id), detail=note.kind.value)
    return note.id


def _write(work: Work, resident_id: ResidentId, draft: NoteDraft) -> Note:
    _check_kind(work, draft.kind)
    resident_id = work.tx.residents.get(resident_id).id
    check_interpreter(work.tx, resident_id, draft.interpreter)
    note = Note(
        id=NoteId(work.desk.ids.new()),
        resident_id=resident_id,
        kind=draft.kind,
        happened_at=draft.happened_at,
        written_at=work.desk.clock.now(),
        written_by=work.desk.staff.id,
        blocks=_blocks(draft),
        language=draft.language,
        interpreter=typed_line(draft.interpreter),
        minutes=draft.minutes,
        compartment=draft.compartment,
        place=typed_line(draft.place) or None,
        present=typed_line(draft.present) or None,
    )
    work.tx.notes.add(_stored(work, note))
    keep_found(work, note)
    drop_words(work, resident_id, _key(work, None))
    work.changed(Topic.NOTES, Topic.FILE)
    return note


@command(Permission.WRITE_NOTES, Act.WRITE_NOTE)
def revise_note(work: Work, note_id: NoteId, draft: NoteDraft, rev: int) -> int:
    """Change one's own note while it is open; returns the new ``rev``. The draft is gone then.

    Raises ``AlreadySigned`` (signed, a day old, or somebody else's), ``ChangedMeanwhile``,
    ``GivenOnlySigned`` (a compartment that is not hers).
    """
    _check_unsigned(work, draft)
    newer = _revise(work, note_id, draft, rev)
    work.audit(resident_id=newer.resident_id, ref=Ref("note", note_id), detail=draft.kind.value)
    return newer.rev


def _revise(work: Work, note_id: NoteId, draft: NoteDraft, rev: int) -> Note:
    _check_kind(work, draft.kind)
    kept = work.tx.notes.get(note_id)
    check_interpreter(work.tx, kept.resident_id, draft.interpreter)
    if kept.written_by != work.desk.staff.id:
        raise AlreadySigned
    if kept.rev != rev:
        raise ChangedMeanwhile
    if kept.addenda and kept.compartment is not draft.compartment:
        raise AlreadySigned
    # whoever may no longer read her own words may not write over them either
    older = opened_note(work.desk.sealer, kept)
    revised = replace(
        older,
        kind=draft.kind,
        happened_at=draft.happened_at,
        blocks=_blocks(draft),
        language=draft.language,
        interpreter=typed_line(draft.interpreter),
        minutes=draft.minutes,
        compartment=draft.compartment,
        place=typed_line(draft.place) or None,
        present=typed_line(draft.present) or None,
    )
    newer = work.tx.notes.update(_stored(work, revised))
    keep_found(work, revised)
    drop_words(work, kept.resident_id, _key(work, note_id))
    work.changed(Topic.NOTES, Topic.FILE)
    return newer


@command(Permission.WRITE_NOTES, Act.SIGN_NOTE)
def sign_note(work: Work, note_id: NoteId) -> None:
    """Lock one's own note for good.

    Raises ``AlreadySigned``, and ``ChangedMeanwhile`` while changes to it wait as a draft.
    """
    note = work.tx.notes.get(note_id)
    if note.written_by != work.desk.staff.id:
        raise AlreadySigned
    if kept_words(work, note.resident_id, _key(work, note_id)) is not None:
        raise ChangedMeanwhile
    work.tx.notes.sign(note_id, work.desk.clock.now())
    work.audit(resident_id=note.resident_id, ref=Ref("note", note_id))
    work.changed(Topic.NOTES, Topic.FILE)


@command(Permission.WRITE_NOTES, Act.SIGN_NOTE)
def write_and_sign(
    work: Work,
    resident_id: ResidentId,
    draft: NoteDraft,
    note_id: NoteId | None = None,
    rev: int = 0,
) -> NoteId:
    """Keep what is written and lock it in one step and one event. The draft is gone then.

    ``note_id`` and ``rev`` are those of a note that is in the file already. For a compartment
    that is not hers this gives it away: she cannot open it any more. Raises what ``write_note``
    and ``revise_note`` raise.
    """
    if note_id is None:
        note = _write(work, resident_id, draft)
    else:
        note = _revise(work, note_id, draft, rev)
    work.tx.notes.sign(note.id, work.desk.clock.now())
    work.audit(resident_id=note.resident_id, ref=Ref("note", note.id), detail=note.kind.value)
    return note.id


@command(Permission.WRITE_NOTES, Act.ADDENDUM)
def add_addendum(work: Work, note_id: NoteId, text: str) -> None:
    """Add to a note without changing it, sealed as the note is, or given to its compartment.

    Raises ``NothingWritten``, ``TextTooLong``, ``NotEntitled``.
    """
    words = clean_text(text).strip()
    if not words:
        raise NothingWritten
    if len(words) > LONGEST_BLOCK:
        raise TextTooLong(limit=str(LONGEST_BLOCK))
    note = work.tx.notes.get(note_id)
    _check_kind(work, note.kind)
    addendum = Addendum(work.desk.clock.now(), work.desk.staff.id, words)
    part, sealer = note.compartment, work.desk.sealer
    if part is not None and gives(work, part):
        addendum = given_addendum(work.desk.letterbox, note, addendum, part)
    else:
        addendum = sealed_addendum(sealer, note, addendum)
    work.tx.notes.add_addendum(note_id, addendum)
    if part is not None and sealer.can_open(part):
        keep_found(work, opened_note(sealer, work.tx.notes.get(note_id)))
    work.audit(resident_id=note.resident_id, ref=Ref("note", note_id))
    work.changed(Topic.NOTES, Topic.FILE)


@query(Permission.WRITE_NOTES, Quiet("part of a file whose opening was logged"))
def notes_of(work: Work, resident_id: ResidentId) -> tuple[NoteView, ...]:
    """Her notes, newest first; who reads no files gets the types of her own work."""
    staff = work.desk.staff
    kinds = frozenset(NoteKind) if staff.may(Permission.READ_FILE) else kinds_for(staff.role)
    reader = NoteReader(work, resident_id)
    waiting = {one.form_key for one in work.tx.drafts.heads(resident_id)}
    left = tasks_by_note(work, resident_id)
    return tuple(
        replace(
            reader.view(note, unsaved=str(_key(work, note.id)) in waiting),
            tasks=left.get(note.id, ()),
        )
        for note in work.tx.notes.of_resident(resident_id)
        if note.kind in kinds
    )


@query(Permission.READ_FILE, Quiet("logged by note_search once the typing rests"))
def find_notes(
    work: Work, typed: str, limit: int = 50, resident_id: ResidentId | None = None
) -> NoteHits:
    """Notes that hold what was typed, in either script, with the words round it.

    Those of one resident, or of everybody; the newest ``limit`` of them. Sealed ones are searched
    in memory, as far as they have been read by now.
    """
    found = found_notes(work, typed, limit + 1, resident_id)
    return NoteHits(found[:limit], more=len(found) > limit, sealed=sealed_search(work))
