"""What stays shut, although the person at the desk holds its key; and what is empty is not kept."""

from __future__ import annotations

import pytest

from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.catalog import form
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.records.sealing import Line, seal_parts
from shelter_desk.services.inside.records.unsealing import ClosedFor
from tests import factories

HEALTH, LEGAL = Compartment.HEALTH, Compartment.LEGAL


def test_what_is_closed_is_neither_opened_nor_written(desk: Desk) -> None:
    assert desk.sealer.can_open(HEALTH)
    sealed = desk.sealer.seal(HEALTH, b"words", b"bound")
    shut = ClosedFor(desk.sealer, frozenset({HEALTH}))
    assert not shut.can_open(HEALTH)
    with pytest.raises(NotEntitled):
        shut.open(HEALTH, sealed, b"bound")
    with pytest.raises(NotEntitled):
        shut.seal(HEALTH, b"other words", b"bound")
    other = shut.seal(LEGAL, b"words", b"bound")
    assert shut.open(LEGAL, other, b"bound") == b"words"


def test_a_part_that_was_emptied_is_taken_out_and_a_shut_one_carried_on(desk: Desk) -> None:
    line = Line(ResidentId("her"), RecordId("first"))
    spec = form("needs")
    _core, parts = seal_parts(spec, factories.answers(mental_note="a"), line, desk.sealer, {})
    assert set(parts) == {HEALTH}
    assert seal_parts(spec, factories.answers(), line, desk.sealer, parts)[1] == {}
    shut = ClosedFor(desk.sealer, frozenset({HEALTH}))
    assert seal_parts(spec, factories.answers(), line, shut, parts)[1] == parts
