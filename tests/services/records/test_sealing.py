"""Parts that somebody may not open are carried on, never lost and never shown."""

from __future__ import annotations

import pytest

from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import RecordId, ResidentId, StaffId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import form
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.records.sealing import (
    Line,
    line_of_parts,
    masked_for,
    open_parts,
    seal_parts,
    with_id,
    without_ids,
)

NEEDS = form("needs")
LINE = Line(ResidentId("resident"), RecordId("0" * 36))
ANSWERS = Answers.empty().with_value("mental_note", "quiet").with_value("safety_note", "open")


class Outsider:
    """A member of nothing."""

    def can_open(self, compartment: Compartment) -> bool:
        return not compartment

    def seal(self, compartment: Compartment, plain: bytes, bound_to: bytes) -> bytes:
        raise AssertionError((compartment, plain, bound_to))

    def open(
        self, compartment: Compartment, blob: bytes, bound_to: bytes, by: StaffId | None = None
    ) -> bytes:
        raise AssertionError((compartment, blob, bound_to, by))


def test_an_outsider_sees_less_and_destroys_nothing(desk: Desk) -> None:
    core, parts = seal_parts(NEEDS, ANSWERS, LINE, desk.sealer, {})
    seen = open_parts(core, parts, LINE, Outsider())
    assert seen == Answers.empty().with_value("safety_note", "open")
    assert masked_for(NEEDS, Outsider()) >= {Compartment.HEALTH}
    changed = seen.with_value("safety_note", "changed")
    core, kept = seal_parts(NEEDS, changed, LINE, Outsider(), parts)
    assert kept == parts
    whole = open_parts(core, kept, LINE, desk.sealer)
    assert whole == ANSWERS.with_value("safety_note", "changed")


def test_an_outsider_cannot_write_into_a_part(desk: Desk) -> None:
    _core, parts = seal_parts(NEEDS, ANSWERS, LINE, Outsider(), {})
    assert parts == {}


def test_a_part_opens_in_its_own_line_only(desk: Desk) -> None:
    core, parts = seal_parts(NEEDS, ANSWERS, LINE, desk.sealer, {})
    for other in (
        Line(ResidentId("somebody else"), LINE.first),
        Line(LINE.resident_id, RecordId("1" * 36)),
    ):
        with pytest.raises(DamagedVault):
            open_parts(core, parts, other, desk.sealer)


def test_an_emptied_part_goes(desk: Desk) -> None:
    _core, parts = seal_parts(NEEDS, ANSWERS, LINE, desk.sealer, {})
    _core, parts = seal_parts(NEEDS, Answers.empty(), LINE, desk.sealer, parts)
    assert parts == {}


def test_a_draft_remembers_its_line() -> None:
    stored = with_id(LINE.first, {Compartment.HEALTH: b"blob"})
    assert line_of_parts(stored) == LINE.first
    assert without_ids(stored) == {Compartment.HEALTH: b"blob"}
    assert line_of_parts({}) is None
