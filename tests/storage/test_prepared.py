"""Statements that run on the driver give what SQLAlchemy itself would give."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import Connection, bindparam, insert, select

from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import BlockKind, NoteBlock
from shelter_desk.domain.residents import Resident
from shelter_desk.storage.tables.core import note, resident, stay
from shelter_desk.storage.tables.mapping import columns, values
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.transaction import Transaction
from tests.storage.desk import Desk

_COLUMNS = columns(Resident, resident)
_READ = select(*_COLUMNS).where(resident.c.id == bindparam("wanted"))


def connection_of(tx: Transaction) -> Connection:
    return tx.residents._connection


def test_cells_are_those_of_the_domain(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx, "Mariam", identifiers=("+97336123456",), interpreter_needed=True)
        connection = connection_of(tx)
        plain = connection.execute(_READ, {"wanted": her.id}).one()
        mine = Prepared(_READ).first(connection, wanted=her.id)
        assert mine == list(plain)
        assert mine is not None
        assert Resident(*mine) == her
        assert Prepared(_READ).first(connection, wanted="nobody") is None
        assert Prepared(_READ).all(connection, wanted="nobody") == []
        with pytest.raises(KeyError):
            Prepared(_READ).first(connection, other=her.id)


def test_what_is_written_is_the_same_to_the_byte(desk: Desk) -> None:
    rows = []
    for prepared in (False, True):
        with desk.database.write() as tx:
            her = desk.admit(tx, "Mariam")
            other = replace(
                her, id=ResidentId(her.id + "x"), code=her.code + "x", names=("مريم", "Mariam")
            )
            row = values(other, resident)
            if prepared:
                named = insert(resident).values({name: bindparam(name) for name in row})
                Prepared(named).run(connection_of(tx), **row)
            else:
                connection_of(tx).execute(insert(resident), row)
            sql = "SELECT names, opened_at, status, birth_about FROM resident WHERE id = ?"
            rows.append(tx.search._driver.execute(sql, (other.id,)).fetchone())
    first, second = ([*row[:1], *row[2:]] for row in rows)
    assert first == second
    assert type(rows[0][1]) is type(rows[1][1]) is int


def test_no_value_stays_no_value(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx, "Mariam")
        read = select(stay.c.ended_at).where(stay.c.resident_id == bindparam("wanted"))
        assert Prepared(read).all(connection_of(tx), wanted=her.id) == [[None]]
        assert Prepared(read).scalar(connection_of(tx), wanted=her.id) is None


def test_a_row_is_replaced_only_by_the_version_after_it(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx, "Mariam")
        newer = tx.residents.update(replace(her, called="Maryam"))
        assert tx.residents.get(her.id) == newer
        with pytest.raises(ChangedMeanwhile):
            tx.residents.update(replace(her, called="Miriam"))
        assert tx.residents.get(her.id).called == "Maryam"


def test_heads_tell_what_the_whole_things_tell(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx, "Mariam")
        desk.write_note(tx, her, 'a "first" word')
        second = desk.write_note(tx, her, "التالي")
        tx.notes.update(replace(second, blocks=()))
        third = desk.write_note(tx, her, "x")
        two = (NoteBlock(BlockKind.QUOTE, "said"), NoteBlock(BlockKind.FACT, "seen"))
        tx.notes.update(replace(third, blocks=two))
        desk.sign(tx, her, core=b"core")
        tx.drafts.put(her.id, "intake", b"core", {}, desk.staff.id, desk.clock.now())
        for noted, whole in zip(tx.notes.heads(her.id), tx.notes.of_resident(her.id), strict=True):
            begins = whole.blocks[0].text if whole.blocks else ""
            told = (whole.id, whole.kind, whole.happened_at, whole.written_by, begins)
            assert tuple(noted) == (*told, whole.compartment)
        assert [one.begins for one in tx.notes.heads(her.id)] == ["said", "", 'a "first" word']
        (head,), (signed,) = tx.records.heads(her.id), tx.records.of_resident(her.id)
        same = ("id", "form_key", "signed_at", "signed_by", "replaces", "reason")
        assert [getattr(head, name) for name in same] == [getattr(signed, name) for name in same]
        (draft,) = tx.drafts.heads(her.id)
        assert (draft.form_key, draft.staff_id) == ("intake", desk.staff.id)


def test_a_statement_is_compiled_once() -> None:
    one = Prepared(select(note.c.id))
    assert one._plan is one._plan
