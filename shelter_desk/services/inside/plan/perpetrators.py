"""Names in the sealed table of those who had a part in what was done to her.

Whoever reads the table has a visitor, an interpreter, a guardian and a room mate held against it.
What is being typed counts already.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.perpetrators import PERPETRATORS
from shelter_desk.services.inside.plan.care_reading import NO_ANSWERS
from shelter_desk.services.inside.plan.plan_reading import said
from shelter_desk.services.inside.records.sealing import (
    Line,
    line_of_parts,
    open_parts,
    without_ids,
)
from shelter_desk.services.inside.records.stored_forms import first_of_line, newest_versions
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
    lying: dict[ResidentId, list[tuple[Line, bytes]]] = {}
    for line, blob in (*_signed(work, people), *_typed(work, people)):
        lying.setdefault(line.resident_id, []).append((line, blob))
    return {her: _read(work, her, parts) for her, parts in lying.items()}


def _signed(work: Work, people: Sequence[ResidentId]) -> Iterator[tuple[Line, bytes]]:
    parts = work.tx.records.sealed(_FORM, _PART, people)
    for her, versions in work.tx.records.cores(_FORM, people).items() if parts else ():
        for record in newest_versions(versions):
            if record.id in parts:
                yield Line(her, first_of_line(versions, record)), parts[record.id]


def _typed(work: Work, people: Sequence[ResidentId]) -> Iterator[tuple[Line, bytes]]:
    for her in people:
        draft = work.tx.drafts.get(her, _FORM)
        if draft is not None and _PART in draft.sealed:
            part = {_PART: draft.sealed[_PART]}
            yield Line(her, line_of_parts(part) or RecordId("")), without_ids(part)[_PART]


def _read(
    work: Work, her: ResidentId, parts: Sequence[tuple[Line, bytes]]
) -> tuple[_Named, ...] | None:
    sealer = sealer_for(work, her, (_PART,))
    if not sealer.can_open(_PART):
        return None
    told = (open_parts(NO_ANSWERS, {_PART: blob}, line, sealer) for line, blob in parts)
    rows = (row for one in told for row in one.rows.get("persons", ()))
    return tuple(dict.fromkeys(map(_named, rows)))


def _named(row: Answers) -> _Named:
    return said(row, "called"), said(row, "relation"), said(row, "where_now")
