"""Forms of the house: versions, drafts of each person, and whose incident a form is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import HouseRecordId, IncidentId, RecordId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.shifts import Channel, Incident
from tests.storage.desk import NOON, Desk, person
from tests.storage.house_rows import of_the_house

FORM = "incident"
NOBODYS = HouseRecordId("house-9")
PART = {Compartment.MANAGEMENT: b"sealed"}


def newer(desk: Desk, tx: Any, first: str, second: str) -> None:
    older = tx.house_records.get(HouseRecordId(first))
    made = HouseRecordId(second)
    tx.house_records.add(replace(older, id=made, replaces=older.id, reason="a wrong hour"))
    desk.log(tx, Act.CORRECT, Ref("house_record", made))


def test_a_correction_keeps_what_it_corrects_and_one_alone_wins(desk: Desk) -> None:
    with desk.database.write() as tx:
        of_the_house(desk, tx, 1, "first")
        newer(desk, tx, "house-1", "house-1b")
        newer(desk, tx, "house-1b", "house-1c")
    with pytest.raises(ChangedMeanwhile), desk.database.write() as tx:
        newer(desk, tx, "house-1", "house-1d")
    with desk.database.read() as tx:
        for asked in ("house-1", "house-1b", "house-1c"):
            chain = tx.house_records.history(HouseRecordId(asked))
            assert [one.id for one in chain] == ["house-1c", "house-1b", "house-1"]
        assert chain[-1].parts == PART
        assert (chain[0].reason, chain[-1].core) == ("a wrong hour", b"first")
        with pytest.raises(NotFound):
            tx.house_records.get(NOBODYS)


def test_each_person_has_a_draft_of_her_own(desk: Desk) -> None:
    mine, other = desk.staff.id, person(2)
    with desk.database.write() as tx:
        tx.staff.add(other)
        desk.log(tx, Act.INVITE, Ref("staff", other.id))
        assert tx.house_drafts.put(mine, FORM, b"one", PART, NOON) == 1
        assert tx.house_drafts.put(mine, FORM, b"two", {}, NOON) == 2
        assert tx.house_drafts.put(other.id, FORM, b"hers", PART, NOON) == 1
    with desk.database.read() as tx:
        (kept,) = tx.house_drafts.all_for(mine)
        assert (kept.core, kept.rev, kept.sealed) == (b"two", 2, {})
        assert tx.house_drafts.get(mine, FORM) == kept
    with desk.database.write() as tx:
        tx.house_drafts.delete(mine, FORM)
    with desk.database.read() as tx:
        assert tx.house_drafts.get(mine, FORM) is None
        hers = tx.house_drafts.get(other.id, FORM)
        assert hers is not None
        assert hers.sealed == PART


def test_the_parts_of_a_draft_go_with_it(desk: Desk) -> None:
    mine = desk.staff.id
    with desk.database.write() as tx:
        tx.house_drafts.put(mine, FORM, b"one", PART, NOON)
        tx.house_drafts.delete(mine, FORM)
    with desk.database.maintenance() as connection:
        (left,) = connection.execute("SELECT count(*) FROM house_draft_part").fetchone()
    assert left == 0


def test_an_incident_is_found_by_its_form(desk: Desk) -> None:
    with desk.database.write() as tx:
        made = of_the_house(desk, tx, 1, "fire")
        her = desk.admit(tx)
        signed = desk.sign(tx, her, form_key=FORM)
        hers = Incident(
            IncidentId("n1"), "I-2026-0002", her.id, signed.id, Channel.HOUSE, NOON, desk.staff.id
        )
        tx.incidents.next_number(2026)
        tx.incidents.add(hers)
        desk.log(tx, Act.INCIDENT, Ref("incident", hers.id), her.id)
    with desk.database.read() as tx:
        assert tx.incidents.of_record(signed.id) == hers
        assert tx.incidents.of_record(RecordId("none")) is None
        assert tx.incidents.of_house_record(HouseRecordId("house-1")) == made
        assert tx.incidents.of_house_record(NOBODYS) is None


@pytest.mark.parametrize("both", [True, False])
def test_an_incident_is_hers_or_the_houses_and_never_both_or_neither(
    desk: Desk, both: bool
) -> None:
    with desk.database.write() as tx:
        made = of_the_house(desk, tx, 1, "fire")
        her = desk.admit(tx)
        signed = desk.sign(tx, her, form_key=FORM)
    wrong = replace(made, id=IncidentId("wrong"), number="I-2026-0099", house_record_id=None)
    if both:
        newer_form = HouseRecordId("house-1b")
        with desk.database.write() as tx:
            newer(desk, tx, "house-1", newer_form)
        wrong = replace(wrong, resident_id=her.id, record_id=signed.id, house_record_id=newer_form)
    with pytest.raises(dbapi2.IntegrityError, match="CHECK"), desk.database.write() as tx:
        tx.incidents.add(wrong)
