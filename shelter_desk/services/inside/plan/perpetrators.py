"""Names in the sealed table of those who had a part in what was done to her.

Whoever reads the table has a visitor, an interpreter, a guardian and a room mate held against it.
What is being typed counts already.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.perpetrators import PERPETRATORS
from shelter_desk.services.inside.plan.plan_reading import said
from shelter_desk.services.inside.records.sealed_reading import SealedPart, sealed_parts
from shelter_desk.services.inside.records.unsealing import sealer_for
from shelter_desk.services.use_case import Work

_FORM: Final = PERPETRATORS.key
_PART: Final = Compartment.TESTIMONY
_Named = tuple[str, str, str]


def had_a_part(
    work: Work, people: Sequence[ResidentId]
) -> Mapping[ResidentId, tuple[_Named, ...] | None]:
    """Name, relation and place of each of them, by the resident whose table it is.

    ``None`` where there is a table that the person at the desk may not read here and now.
    """
    lying: dict[ResidentId, list[SealedPart]] = {}
    for one in sealed_parts(work, (_FORM,), _PART, people):
        lying.setdefault(one.line.resident_id, []).append(one)
    return {her: _read(work, her, parts) for her, parts in lying.items()}


def _read(work: Work, her: ResidentId, parts: Sequence[SealedPart]) -> tuple[_Named, ...] | None:
    sealer = sealer_for(work, her, (_PART,))
    if not sealer.can_open(_PART):
        return None
    rows = (row for one in parts for row in one.open(sealer).rows.get("persons", ()))
    return tuple(dict.fromkeys(map(_named, rows)))


def _named(row: Answers) -> _Named:
    return said(row, "called"), said(row, "relation"), said(row, "where_now")
