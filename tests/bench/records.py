"""Signing an intake and opening a full file, against raw SQLCipher on a copy of the same file."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from shelter_desk.domain.belongings import Category, Given, Move
from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.catalog import form
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, belongings, outings, rooms
from shelter_desk.services.notes import notes
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.today import tasks
from shelter_desk.services.views.belonging import IssueWords, MoveWords, ThingWords
from shelter_desk.services.views.house import OutWords, RoomWish
from shelter_desk.services.views.record import Seen
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.storage.search.finding import row_of
from tests import factories
from tests.bench.rows import Row, against, paired_ms
from tests.forms.samples import full

ENTRIES = 200
DAYS = 10
"""Turns of seven events each in the house."""
SAVES = 15
NEEDED = SAVES + 3
"""People without any form who must be at hand for ``signing``."""

_HEAD = "SELECT * FROM resident JOIN stay ON stay.resident_id = resident.id WHERE resident.id = ?"
_OF_FILE = tuple(
    f"SELECT * FROM {table} WHERE resident_id = ?"
    for table in (
        *("note", "record", "draft", "consent", "referral", "disclosure", "note_task"),
        *("bed_assignment", "outing", "belonging", "issued_item"),
    )
)
_MOVES = (
    "SELECT belonging_movement.* FROM belonging_movement JOIN belonging "
    "ON belonging.id = belonging_id WHERE resident_id = ?"
)
_PARTS = (
    "SELECT record_part.* FROM record_part JOIN record ON record.id = record_id "
    "WHERE resident_id = ?"
)


def signing(desk: Desk, people: Sequence[ResidentId], scratch: Path) -> Row:
    """A whole intake signed from its draft, with index, audit and checkpoint."""
    answers = full(form("intake"))
    chosen = people[:NEEDED]
    for one in chosen:
        rev = records.save_draft(desk, one, "intake", answers, 0).rev
    copy = copied(desk, scratch / "signing.db")
    left = iter(chosen)

    def sign() -> None:
        records.sign_record(desk, next(left), "intake", answers, seen=Seen(rev))

    sign()
    floor, size = _raw_saves(desk, copy, chosen)
    ours, theirs = paired_ms(sign, floor, SAVES)
    copy.close()
    peer = (
        f"raw SQLCipher: the same rows ({size:,} bytes) into the same tables and indexes, the "
        "draft out, one commit, one checkpoint"
    )
    return against("save of a signed intake with its audit", peer, ours, theirs, 2.0)


def copied(desk: Desk, path: Path) -> Any:
    """The same file a second time, on a connection with the same pragmas and no program."""
    assert desk.database.checkpoint()
    shutil.copy(desk.database.path, path)
    return connect_maintenance(path, desk.opened.key)


def _raw_saves(
    desk: Desk, copy: Any, people: Sequence[ResidentId]
) -> tuple[Callable[[], object], int]:
    """What the first of ``people`` left behind, written for the others one by one."""
    raw = connect_maintenance(desk.database.path, desk.opened.key)
    mark = copy.execute("SELECT max(seq) FROM audit").fetchone()[0]
    kept = [
        ("record", _named(raw, "SELECT * FROM record WHERE resident_id = ?", people[0])),
        ("record_part", _named(raw, _PARTS, people[0])),
        ("audit", _named(raw, "SELECT * FROM audit WHERE seq > ?", mark)),
    ]
    known = _named(raw, "SELECT * FROM resident WHERE id = ?", people[0])[0]
    sql = "SELECT words, readings FROM resident_index WHERE resident_id = ?"
    indexed = raw.execute(sql, (people[0],)).fetchone()
    raw.close()
    number = "SELECT no FROM resident WHERE id = ?"
    left = iter([(one, row_of(copy.execute(number, (one,)).fetchone()[0])) for one in people])
    changed = {name: known[name] for name in known if name not in ("no", "id", "code")}
    change = f"UPDATE resident SET {', '.join(f'{name} = ?' for name in changed)} WHERE id = ?"

    def save() -> None:
        person, row = next(left)
        copy.execute("BEGIN IMMEDIATE")
        for table, rows in kept:
            for one in rows:
                _insert(copy, table, _for(person, table, one))
        copy.execute("DELETE FROM draft WHERE resident_id = ?", (person,))
        copy.execute(change, (*changed.values(), person))
        copy.execute("DELETE FROM resident_index WHERE rowid = ?", (row,))
        copy.execute(
            "INSERT INTO resident_index(rowid, words, readings, resident_id) VALUES(?, ?, ?, ?)",
            (row, *indexed, person),
        )
        copy.execute("COMMIT")
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    everything = [one for _table, rows in kept for one in rows] + [known]
    return save, sum(_size(one) for one in everything) + sum(map(len, indexed))


def _named(raw: Any, sql: str, wanted: object) -> list[dict[str, Any]]:
    found = raw.execute(sql, (wanted,))
    names = [one[0] for one in found.description]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def _size(row: dict[str, Any]) -> int:
    return sum(len(cell) if isinstance(cell, str | bytes) else 8 for cell in row.values())


def _for(person: ResidentId, table: str, row: dict[str, Any]) -> dict[str, Any]:
    """The same bytes under another person's ids."""
    own = {"record": {"id": person, "resident_id": person}, "record_part": {"record_id": person}}
    left_out = ("no",) if table == "record" else ("seq",) if table == "audit" else ()
    kept = {name: cell for name, cell in row.items() if name not in left_out}
    return {**kept, **own.get(table, {"resident_id": person})}


def _insert(copy: Any, table: str, row: dict[str, Any]) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" * len(row))
    copy.execute(f"INSERT INTO {table}({names}) VALUES({places})", tuple(row.values()))


def _in_the_house(desk: Desk, resident_id: ResidentId) -> None:
    """Beds, the door, things and tasks: a third of what will stand in the file."""
    rooms.add_room(desk, RoomWish(f"bench {resident_id[-8:]}", beds=2))
    made = next(one for one in reversed(rooms.rooms(desk)) if len(one.beds) == 2)
    noted = notes.write_note(desk, resident_id, factories.note("what is to be done"))
    for turn in range(DAYS):
        beds.assign_bed(desk, resident_id, made.beds[turn % 2].id, reason="moved")
        outings.come_back(desk, outings.go_out(desk, resident_id, OutWords(where_to="market")))
        thing = belongings.receive_belonging(desk, resident_id, ThingWords(Category.KEY, "key"))
        belongings.move_belonging(desk, thing, MoveWords(Move.RETURNED))
        belongings.give_item(desk, resident_id, IssueWords(Given.HYGIENE))
        today = desk.local_today()
        tasks.leave_task(desk, noted, "call the clinic", today, desk.staff.id)


def opening(desk: Desk, resident_id: ResidentId, scratch: Path) -> Row:
    """A file with 200 entries (notes, forms, a consent, days in the house), its event included."""
    # before the intake, whose sample answers leave her age in doubt
    consents.record_consent(desk, resident_id, factories.decision(desk))
    for form_key in ("arrival", "intake"):
        records.sign_record(desk, resident_id, form_key, full(form(form_key)))
    records.save_draft(desk, resident_id, "needs", full(form("needs")), 0)
    _in_the_house(desk, resident_id)
    for number in range(ENTRIES - len(residents.reread_file(desk, resident_id).timeline)):
        notes.write_note(desk, resident_id, factories.note(f"note {number} about the day"))
    assert len(residents.open_file(desk, resident_id).timeline) == ENTRIES
    copy = copied(desk, scratch / "opening.db")
    event = _named(copy, "SELECT * FROM audit WHERE resident_id = ?", resident_id)[-1]

    def floor() -> None:
        for sql in (_HEAD, *_OF_FILE, _PARTS, _MOVES):
            copy.execute(sql, (resident_id,)).fetchall()
        copy.execute("BEGIN IMMEDIATE")
        _insert(copy, "audit", _for(resident_id, "audit", event))
        copy.execute("COMMIT")
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    ours, theirs = paired_ms(lambda: residents.open_file(desk, resident_id), floor, SAVES)
    copy.close()
    peer = "raw reads of the same rows and one durable raw insert of the same event"
    return against(f"open a file with {ENTRIES} entries and its event", peer, ours, theirs, 2.0)
