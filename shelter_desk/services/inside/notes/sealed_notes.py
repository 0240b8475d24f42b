"""Notes for one compartment alone: their words sealed, also while they are typed.

A note is bound to the person, its own id and its compartment, what is added to it besides to who
added it and when: neither opens anywhere else. Who talked through an interpreter, and which, is
sealed with the words. Kind, time and writer stay in the core: lists show that there is a note.

Somebody outside the compartment gives her words to it: she cannot open them again, and until
then her draft is sealed to herself.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import Addendum, Note, NoteBlock
from shelter_desk.domain.ports import Letterbox, Sealer
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.services.inside.typed.kept_words import (
    WordsKey,
    canonical,
    dump_note,
    load_note,
)
from shelter_desk.services.views.note import NoteDraft
from shelter_desk.storage.results import StoredDraft

_NOTHING = b"{}"


def sealed_note(sealer: Sealer, note: Note) -> Note:
    """``note`` as it is stored: with its words sealed where it names a compartment.

    Raises ``NotEntitled``.
    """
    part = note.compartment
    if part is None:
        return replace(note, sealed=None)
    return _without_words(note, sealer.seal(part, _words(note), _bound("note", note, part)))


def given_note(letterbox: Letterbox, note: Note, part: Compartment) -> Note:
    """``note`` as it is stored once it is given to ``part``. Raises ``NotEntitled``."""
    return _without_words(note, letterbox.give(part, _words(note), _bound("note", note, part)))


def _words(note: Note) -> bytes:
    words = {
        "blocks": [block.packed() for block in note.blocks],
        "interpreter": note.interpreter,
        "place": note.place,
        "present": note.present,
    }
    return canonical(words)


def _without_words(note: Note, blob: bytes) -> Note:
    return replace(note, blocks=(), interpreter="", place=None, present=None, sealed=blob)


def opened_note(sealer: Sealer, note: Note) -> Note:
    """``note`` with its words, which somebody of its compartment asks for.

    Raises ``NotEntitled`` and ``DamagedVault``.
    """
    part, blob = note.compartment, note.sealed
    if part is None or blob is None:
        return note
    bound = _bound("note", note, part)
    words: dict[str, Any] = json.loads(sealer.open(part, blob, bound, note.written_by))
    return replace(
        note,
        blocks=tuple(map(NoteBlock.unpacked, words["blocks"])),
        interpreter=words["interpreter"],
        # notes of before these were asked have neither
        place=words.get("place"),
        present=words.get("present"),
        addenda=tuple(_opened(sealer, note, part, one) for one in note.addenda),
    )


def sealed_addendum(sealer: Sealer, note: Note, words: Addendum) -> Addendum:
    """``words`` as they are stored with ``note``. Raises ``NotEntitled``."""
    part = note.compartment
    if part is None:
        return words
    bound = _bound("addendum", note, part, words)
    return replace(words, text="", sealed=sealer.seal(part, words.text.encode(), bound))


def given_addendum(
    letterbox: Letterbox, note: Note, words: Addendum, part: Compartment
) -> Addendum:
    """``words`` as they are stored once they are given with ``note``. Raises ``NotEntitled``."""
    bound = _bound("addendum", note, part, words)
    return replace(words, text="", sealed=letterbox.give(part, words.text.encode(), bound))


def _opened(sealer: Sealer, note: Note, part: Compartment, words: Addendum) -> Addendum:
    if words.sealed is None:
        return words
    bound = _bound("addendum", note, part, words)
    return replace(words, text=sealer.open(part, words.sealed, bound, words.by).decode())


def _bound(what: str, note: Note, part: Compartment, added: Addendum | None = None) -> bytes:
    named = [what, note.resident_id, note.id, part.value]
    if added is not None:
        named += [added.by, added.at.isoformat()]
    return "/".join(named).encode()


@dataclass(frozen=True, slots=True)
class TypedPlace:
    """Where what is typed is kept: whose file, which draft."""

    resident_id: ResidentId
    key: WordsKey

    def bound(self, part: Compartment) -> bytes:
        """What the draft is sealed together with."""
        return f"typed/{self.resident_id}/{self.key}/{part.value}".encode()


def typed_words(
    seals: tuple[Sealer, Letterbox], place: TypedPlace, draft: NoteDraft
) -> tuple[bytes, dict[Compartment, bytes]]:
    """A note as it is typed, to be kept: in the core, or sealed. Raises ``NotEntitled``."""
    words, part = dump_note(draft), draft.compartment
    sealer, letterbox = seals
    if part is None:
        return words, {}
    if sealer.can_open(part):
        return _NOTHING, {part: sealer.seal(part, words, place.bound(part))}
    if letterbox.can_give(part):
        return _NOTHING, {part: letterbox.keep(words, place.bound(part))}
    raise NotEntitled


def read_typed(
    seals: tuple[Sealer, Letterbox], place: TypedPlace, kept: StoredDraft
) -> NoteDraft | None:
    """What ``typed_words`` kept; ``None`` when her keys do not open it any more."""
    sealer, letterbox = seals
    for part, blob in kept.sealed.items():
        bound = place.bound(part)
        try:
            if letterbox.is_kept(blob):
                plain = letterbox.take(blob, bound)
            else:
                plain = sealer.open(part, blob, bound)
        except (NotEntitled, DamagedVault):
            return None
        return replace(load_note(plain), compartment=part)
    return load_note(kept.core)
