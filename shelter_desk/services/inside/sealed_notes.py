"""Notes for one compartment alone: their words sealed, also while they are typed.

A note is bound to the person, its own id and its compartment, what is added to it besides to who
added it and when: neither opens anywhere else. Who talked through an interpreter, and which, is
sealed with the words. Kind, time and writer stay in the core: lists show that there is a note.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import Addendum, BlockKind, Note, NoteBlock
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.services.inside.kept_words import (
    WordsKey,
    canonical,
    dump_note,
    load_note,
)
from shelter_desk.services.views import NoteDraft
from shelter_desk.storage.results import StoredDraft

_NOTHING = b"{}"


def sealed_note(sealer: Sealer, note: Note) -> Note:
    """``note`` as it is stored: with its words sealed where it names a compartment.

    Raises ``NotEntitled``.
    """
    part = note.compartment
    if part is None:
        return replace(note, sealed=None)
    words = {
        "blocks": [[block.kind.value, block.text] for block in note.blocks],
        "interpreter": note.interpreter,
    }
    blob = sealer.seal(part, canonical(words), _bound("note", note, part))
    return replace(note, blocks=(), interpreter="", sealed=blob)


def opened_note(sealer: Sealer, note: Note) -> Note:
    """``note`` with its words, which somebody of its compartment asks for.

    Raises ``NotEntitled`` and ``DamagedVault``.
    """
    part, blob = note.compartment, note.sealed
    if part is None or blob is None:
        return note
    words: dict[str, Any] = json.loads(sealer.open(part, blob, _bound("note", note, part)))
    return replace(
        note,
        blocks=tuple(NoteBlock(BlockKind(kind), text) for kind, text in words["blocks"]),
        interpreter=words["interpreter"],
        addenda=tuple(_opened(sealer, note, part, one) for one in note.addenda),
    )


def sealed_addendum(sealer: Sealer, note: Note, words: Addendum) -> Addendum:
    """``words`` as they are stored with ``note``. Raises ``NotEntitled``."""
    part = note.compartment
    if part is None:
        return words
    bound = _bound("addendum", note, part, words)
    return replace(words, text="", sealed=sealer.seal(part, words.text.encode(), bound))


def _opened(sealer: Sealer, note: Note, part: Compartment, words: Addendum) -> Addendum:
    if words.sealed is None:
        return words
    bound = _bound("addendum", note, part, words)
    return replace(words, text=sealer.open(part, words.sealed, bound).decode())


def _bound(what: str, note: Note, part: Compartment, added: Addendum | None = None) -> bytes:
    named = [what, note.resident_id, note.id, part.value]
    if added is not None:
        named += [added.by, added.at.isoformat()]
    return "/".join(named).encode()


def typed_words(
    sealer: Sealer, resident_id: ResidentId, key: WordsKey, draft: NoteDraft
) -> tuple[bytes, dict[Compartment, bytes]]:
    """A note as it is typed, to be kept: in the core, or sealed. Raises ``NotEntitled``."""
    words, part = dump_note(draft), draft.compartment
    if part is None:
        return words, {}
    return _NOTHING, {part: sealer.seal(part, words, _typed(resident_id, key, part))}


def read_typed(
    sealer: Sealer, resident_id: ResidentId, key: WordsKey, kept: StoredDraft
) -> NoteDraft:
    """What ``typed_words`` kept. Raises ``NotEntitled`` and ``DamagedVault``."""
    for part, blob in kept.sealed.items():
        plain = sealer.open(part, blob, _typed(resident_id, key, part))
        return replace(load_note(plain), compartment=part)
    return load_note(kept.core)


def _typed(resident_id: ResidentId, key: WordsKey, part: Compartment) -> bytes:
    return f"typed/{resident_id}/{key}/{part.value}".encode()
