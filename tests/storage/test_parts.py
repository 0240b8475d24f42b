"""Sealed parts of several forms of several people in one read."""

from __future__ import annotations

from shelter_desk.domain.ids import RecordId
from shelter_desk.domain.sensitivity import Compartment
from tests.storage.desk import Desk

HEALTH, LEGAL, TESTIMONY = Compartment.HEALTH, Compartment.LEGAL, Compartment.TESTIMONY


def test_parts_come_with_every_version_of_the_forms_asked_for_and_no_other(desk: Desk) -> None:
    with desk.database.write() as tx:
        her, other, third = (desk.admit(tx, name) for name in ("Mariam", "Rose", "Selam"))
        first = desk.sign(tx, her, form_key="needs")
        newer = desk.sign(tx, her, form_key="needs", replaces=first.id, parts={LEGAL: b"her own"})
        intake = desk.sign(tx, other, form_key="intake", parts={HEALTH: b"of Rose"})
        desk.sign(tx, her, form_key="last_needs")
        desk.sign(tx, third, form_key="needs")
        found = tx.records.parts(("needs", "intake"), HEALTH, [her.id, other.id, her.id])
        assert [
            (one.id, one.resident_id, one.form_key, one.replaces, one.blob) for one in found
        ] == [
            (intake.id, other.id, "intake", None, b"of Rose"),
            (newer.id, her.id, "needs", first.id, None),
            (first.id, her.id, "needs", None, first.parts[HEALTH]),
        ]
        assert found[0].signed_at == intake.signed_at
        assert tx.records.parts(("needs",), TESTIMONY, []) == ()
        assert tx.records.parts((), HEALTH, [her.id]) == ()


def test_parts_of_drafts_come_without_other_compartments(desk: Desk) -> None:
    with desk.database.write() as tx:
        her, other = desk.admit(tx, "Mariam"), desk.admit(tx, "Rose")
        for form_key, parts in (
            ("needs", {HEALTH: b"health", LEGAL: b"legal"}),
            (f"needs@{RecordId('r')}", {HEALTH: b"corrected"}),
            ("safety", {LEGAL: b"legal"}),
        ):
            tx.drafts.put(her.id, form_key, b"core", parts, desk.staff.id, desk.clock.now())
        tx.drafts.put(
            other.id, "needs", b"core", {HEALTH: b"of Rose"}, desk.staff.id, desk.clock.now()
        )
        found = tx.drafts.parts(HEALTH, [her.id, her.id])
        assert {(one.form_key, one.blob, one.saved_at) for one in found} == {
            ("needs", b"health", desk.clock.now()),
            ("needs@r", b"corrected", desk.clock.now()),
        }
