"""Whom health looks after, for health staff on Today: that it is so, and no word of it.

A life may hang on it, so whoever works for health meets it in every file; others in the compartment
meet it where the file is theirs to work on. Reading more asks for a reason as everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission, Role
from shelter_desk.services.inside.plan.care_reading import (
    FORMS,
    TOLD_BY,
    told_before,
    who_is_looked_after,
)
from shelter_desk.services.inside.records.unsealing import known_among
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.plan import CareRow
from shelter_desk.storage.results import ResidentRow


def care_rows(work: Work, rows: Sequence[ResidentRow]) -> Iterator[CareRow]:
    """Residents of ``rows`` with a worry that the person at the desk may know of."""
    desk = work.desk
    if not (desk.staff.may(Permission.READ_FILE) and desk.sealer.can_open(Compartment.HEALTH)):
        return
    house = tuple(row.resident for row in rows)
    told = told_before(work, [her.id for her in house]) if house else {}
    asked = {row.resident.id for row in rows if not FORMS.isdisjoint(_begun(row))}
    spoken = [her for her in house if her.id in asked or her.id in told]
    known = known_among(work, [her.id for her in spoken]) if spoken else frozenset()
    of_health = desk.staff.role is Role.HEALTH
    met = [her for her in spoken if of_health or her.id in known]
    cared = who_is_looked_after(work, [her.id for her in met], desk.sealer, told)
    for her in met:
        if her.id in cared:
            yield CareRow(her.id, her.code, her.called, TOLD_BY.get(cared[her.id]))


def _begun(row: ResidentRow) -> Iterator[str]:
    yield from (*row.signed_forms, *row.draft_forms)
