"""Small nested values and their JSON: interpreter, witnesses, note blocks, shared words."""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import Any, cast

from shelter_desk.domain.children import AgeBand, AssentWords, ChildSays
from shelter_desk.domain.consents import DataItem, Interpreter, Witness
from shelter_desk.domain.notes import NoteBlock
from shelter_desk.storage.tables.columns import packed

Blocks = tuple[NoteBlock, ...]
Shared = tuple[tuple[DataItem, str], ...]
Witnesses = tuple[Witness, ...]


def _dump_interpreter(value: Interpreter) -> object:
    return [value.name, value.language, value.mode, value.confidentiality_signed]


def _load_interpreter(value: object) -> Interpreter:
    name, language, mode, signed = cast("tuple[str, str, str, bool]", value)
    return Interpreter(name, language, mode, signed)


def _dump_witnesses(value: Witnesses) -> object:
    return [[one.name, one.role] for one in value]


def _load_witnesses(value: object) -> Witnesses:
    return tuple(Witness(name, role) for name, role in cast("list[tuple[str, str]]", value))


def _dump_blocks(value: Blocks) -> object:
    return [one.packed() for one in value]


def _load_blocks(value: object) -> Blocks:
    return tuple(map(NoteBlock.unpacked, cast("list[list[str]]", value)))


def _dump_shared(value: Shared) -> object:
    return [[item.value, words] for item, words in value]


def _load_shared(value: object) -> Shared:
    rows = cast("list[tuple[str, str]]", value)
    return tuple((DataItem(item), words) for item, words in rows)


def _dump_child(value: ChildSays) -> object:
    band = None if value.band is None else value.band.value
    told = [list(astuple(one)) for one in value.told]
    rest = [value.guardian_number, value.guardian_feared, value.guardian_refuses]
    return [band, value.words, told, *rest]


def _load_child(value: object) -> ChildSays:
    band, words, told, *rest = cast("list[Any]", value)
    read = tuple(
        AssentWords(language, version, title, tuple(lines), *reviewed)
        for language, version, title, lines, *reviewed in told
    )
    return ChildSays(None if band is None else AgeBand(band), words, read, *rest)


INTERPRETER = packed(_dump_interpreter, _load_interpreter)
WITNESSES = packed(_dump_witnesses, _load_witnesses)
CHILD = packed(_dump_child, _load_child)
BLOCKS = packed(_dump_blocks, _load_blocks)
SHARED = packed(_dump_shared, _load_shared)


def block_texts(stored: str) -> list[str]:
    """The words of note blocks and their translations alone, for reading past SQLAlchemy."""
    return [text for kept in json.loads(stored) for text in NoteBlock.unpacked(kept).texts]
