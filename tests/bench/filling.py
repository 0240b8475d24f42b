"""A shelter of any size, filled fast: the rows that the repositories would write, in bulk.

Names are invented. To fill 100,000 files in a minute, one event a batch stands in the log for all
people of the batch, and index words are made once per name; everything else is as it is in life.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from shelter_desk.domain.audit import Act
from shelter_desk.domain.ids import NoteId, RecordId, ResidentId, StayId
from shelter_desk.domain.notes import BlockKind, Note, NoteBlock, NoteKind
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.spec import FormSpec
from shelter_desk.services.attachments import attachments
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.records.sealing import new_line, seal_parts
from shelter_desk.services.inside.records.stored_forms import remember_definition
from shelter_desk.services.use_case import Quiet, Work
from shelter_desk.services.views.attachment import NewFile
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.storage.results import StoredRecord
from shelter_desk.storage.search import naming
from shelter_desk.storage.search.finding import row_of
from shelter_desk.storage.tables import core as tables
from shelter_desk.storage.tables.columns import Converted
from shelter_desk.storage.tables.mapping import values
from tests import factories
from tests.attached_samples import big_picture
from tests.storage.names import full_names, invented

BATCH = 5_000
IN_HOUSE = 40
DAYS = 39
"""How long somebody stayed who is gone."""

FILES, FILE_BYTES = 20, 5_000_000
"""Attachments of the shelter, and how large each is."""

ARABIC = ("فاطمة حسن", "مريم عبد الله", "نورة الدوسري", "زينب علي", "سلام تسفاي", "هدى المناعي")
WORDS = (
    *("slept", "well", "today", "asked", "about", "passport", "وصلت", "متعبة", "وطلبت", "ماء"),
    *("تحدثت", "مع", "الطبيبة", "غدا"),
)
_PEOPLE = "INSERT INTO resident_index(rowid, words, readings, resident_id) VALUES(?, ?, ?, ?)"
_NOTES = "INSERT INTO note_index(rowid, words) VALUES(?, ?)"


def open_desk(folder: Path) -> Desk:
    """A new desk with its manager signed in."""
    return factories.open_new_desk(factories.make_parts(folder))


def fill(desk: Desk, people: int, notes_each: int = 0) -> list[ResidentId]:
    """Admit ``people`` with ``notes_each`` notes into an empty desk; returns their ids.

    All but the last forty have left the house again; one came each day.
    """
    dice = random.Random(people)
    raw = connect_maintenance(desk.database.path, desk.opened.key)
    made: list[ResidentId] = []
    for start in range(0, people, BATCH):
        numbers = range(start + 1, min(start + BATCH, people) + 1)
        admitted = [_person(desk, one, people - one, dice) for one in numbers]
        stays = [
            _stay(desk, one, stayed=people - IN_HOUSE < at) for at, one in _from(numbers, admitted)
        ]
        notes = [_note(desk, one.id, dice) for one in admitted for _ in range(notes_each)]
        raw.execute("BEGIN IMMEDIATE")
        _insert(raw, tables.resident, admitted)
        _insert(raw, tables.stay, stays)
        _insert(raw, tables.note, notes)
        indexed = [(row_of(at), *_words(one), one.id) for at, one in _from(numbers, admitted)]
        # rows that do not rise would make FTS5 write a piece of index for each of them
        raw.executemany(_PEOPLE, reversed(indexed))
        written = range(start * notes_each + 1, (start + len(admitted)) * notes_each + 1)
        told = [(row_of(at), _told(one)) for at, one in zip(written, notes, strict=True)]
        raw.executemany(_NOTES, reversed(told))
        raw.execute("COMMIT")
        made += [one.id for one in admitted]
        with desk.database.write() as tx:
            tx.audit.append(desk.signer, Act.ADMIT, detail=str(len(admitted)))
    raw.close()
    return made


def sign(
    desk: Desk, spec: FormSpec, people: Iterable[ResidentId], said: Callable[[], Answers]
) -> None:
    """A signed record of ``spec`` for each of ``people``, sealed as in life."""
    with desk.database.write() as tx:
        known = remember_definition(Work(desk, tx, Quiet("rows of a benchmark")), spec)
        for one in people:
            line = new_line(one, desk.ids)
            core, parts = seal_parts(spec, said(), line, desk.sealer, {})
            tx.records.add(
                StoredRecord(
                    id=RecordId(line.first),
                    resident_id=one,
                    form_key=spec.key,
                    form_version=spec.version,
                    form_hash=known,
                    signed_at=desk.clock.now(),
                    signed_by=desk.staff.id,
                    core=core,
                    parts=parts,
                )
            )


def attach(desk: Desk, people: Sequence[ResidentId], files: int) -> None:
    """``files`` pictures of 5 MB, two to a person, through the act that a page would call."""
    for number in range(files):
        name = f"scan-{number}.png"
        new = NewFile(name, big_picture(FILE_BYTES))
        attachments.attach(desk, people[number // 2], new)


def _from(numbers: range, admitted: list[Resident]) -> Iterator[tuple[int, Resident]]:
    return zip(numbers, admitted, strict=True)


def _insert(raw: Any, table: Table, things: Sequence[Any]) -> None:
    if not things:
        return
    names = tuple(values(things[0], table))
    dumps = [_dump(table, name) for name in names]
    rows = [
        tuple(
            cell if dump is None or cell is None else dump(cell)
            for dump, cell in zip(dumps, values(one, table).values(), strict=True)
        )
        for one in things
    ]
    listed = ", ".join(f'"{name}"' for name in names)
    raw.executemany(
        f"INSERT INTO {table.name}({listed}) VALUES({', '.join('?' * len(names))})", rows
    )


def _dump(table: Table, name: str) -> Any:
    kind = table.c[name].type
    return kind.dump if isinstance(kind, Converted) else None


def _person(desk: Desk, number: int, left: int, dice: random.Random) -> Resident:
    """Somebody who came so many days ago as ``left`` come after her, or has gone again."""
    pool = _pool()
    name = dice.choice(pool)
    return Resident(
        id=ResidentId(desk.ids.new()),
        code=f"SD-{2016 + number // 12_000}-{number:06d}",
        opened_at=desk.clock.now() - timedelta(days=1 + (left if left < IN_HOUSE else DAYS + 1)),
        opened_by=desk.staff.id,
        case_owner=desk.staff.id,
        called=name.split()[0],
        names=(name,),
        identifiers=(f"+9733{dice.randrange(10**7):07d}", f"P{dice.randrange(10**7):07d}"),
        languages=("en",),
    )


def _stay(desk: Desk, person: Resident, *, stayed: bool) -> Stay:
    came = person.opened_at
    gone = None if stayed else came + timedelta(days=DAYS)
    return Stay(StayId(desk.ids.new()), person.id, came, "", gone)


def _note(desk: Desk, resident_id: ResidentId, dice: random.Random) -> Note:
    now = desk.clock.now()
    blocks = (NoteBlock(BlockKind.FACT, " ".join(dice.choices(WORDS, k=24))),)
    note_id = NoteId(desk.ids.new())
    return Note(note_id, resident_id, NoteKind.CONTACT, now, now, desk.staff.id, blocks)


@cache
def _pool() -> tuple[str, ...]:
    return (*full_names(3_000), *invented(3_000), *ARABIC * 200)


@cache
def _name_words(called: str, names: tuple[str, ...]) -> tuple[list[str], list[str]]:
    return naming.name_index((called, *names))


@cache
def _folded(word: str) -> str:
    return " ".join(naming.words(word))


def _words(person: Resident) -> tuple[str, str]:
    """The index row of a person, as ``SearchRepository.index`` makes it."""
    words, heard = _name_words(person.called, person.names)
    words = [*words, *naming.number_tokens(person.code, person.identifiers)]
    return " ".join(dict.fromkeys(words)), " ".join(dict.fromkeys(heard))


def _told(note: Note) -> str:
    return " ".join(map(_folded, note.blocks[0].text.split()))
