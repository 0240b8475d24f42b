"""A shelter of any size, filled fast: one transaction a thousand people, invented names."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import NoteId, ResidentId, StayId
from shelter_desk.domain.notes import BlockKind, Note, NoteBlock, NoteKind
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.services.desk import Desk
from shelter_desk.storage.transaction import Transaction
from tests import factories
from tests.storage.names import full_names, invented

BATCH = 1_000
IN_HOUSE = 40
ARABIC = ("فاطمة حسن", "مريم عبد الله", "نورة الدوسري", "زينب علي", "سلام تسفاي", "هدى المناعي")
WORDS = (
    *("slept", "well", "today", "asked", "about", "passport", "وصلت", "متعبة", "وطلبت", "ماء"),
    *("تحدثت", "مع", "الطبيبة", "غدا"),
)


def open_desk(folder: Path) -> Desk:
    """A new desk with its manager signed in."""
    return factories.open_new_desk(factories.make_parts(folder))


def fill(desk: Desk, people: int, notes_each: int = 0, first: int = 1) -> list[ResidentId]:
    """Admit ``people`` with ``notes_each`` notes; returns their ids."""
    dice = random.Random(first)
    pool = [*full_names(3_000), *invented(3_000), *ARABIC * 200]
    made: list[ResidentId] = []
    for start in range(0, people, BATCH):
        with desk.database.write() as tx:
            for number in range(start, min(start + BATCH, people)):
                made.append(_admit(desk, tx, first + number, dice, pool, people - number))
                for _ in range(notes_each):
                    _note(desk, tx, made[-1], dice)
    return made


def _admit(
    desk: Desk, tx: Transaction, number: int, dice: random.Random, pool: list[str], left: int
) -> ResidentId:
    resident_id = ResidentId(desk.ids.new())
    name, now = dice.choice(pool), desk.clock.now()
    person = Resident(
        id=resident_id,
        code=f"SD-{2016 + number // 12_000}-{number:06d}",
        opened_at=now,
        opened_by=desk.staff.id,
        case_owner=desk.staff.id,
        called=name.split()[0],
        names=(name,),
        identifiers=(f"+9733{dice.randrange(10**7):07d}", f"P{dice.randrange(10**7):07d}"),
        languages=("en",),
    )
    gone = None if left <= IN_HOUSE else now + timedelta(days=39)
    tx.residents.add(person, Stay(StayId(desk.ids.new()), resident_id, now, "", gone))
    ref = Ref("resident", resident_id)
    tx.audit.append(desk.signer, Act.ADMIT, resident_id=resident_id, ref=ref, hash_content=True)
    return resident_id


def _note(desk: Desk, tx: Transaction, resident_id: ResidentId, dice: random.Random) -> None:
    now = desk.clock.now()
    text = " ".join(dice.choices(WORDS, k=24))
    note_id = NoteId(desk.ids.new())
    blocks = (NoteBlock(BlockKind.FACT, text),)
    tx.notes.add(Note(note_id, resident_id, NoteKind.CONTACT, now, now, desk.staff.id, blocks))
    ref = Ref("note", note_id)
    tx.audit.append(
        desk.signer, Act.WRITE_NOTE, resident_id=resident_id, ref=ref, hash_content=True
    )
