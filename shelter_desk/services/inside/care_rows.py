"""Whom health looks after, for health staff on Today: that it is so, and no word of it.

A life may hang on it, so whoever works for health meets it in every file; others in the compartment
meet it where the file is theirs to work on. Reading more asks for a reason as everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission, Role
from shelter_desk.services.inside.safety_reading import FORM, read_talks
from shelter_desk.services.inside.unsealing import known_among
from shelter_desk.services.plan_views import CareRow
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import ResidentRow


def care_rows(work: Work, rows: Iterable[ResidentRow]) -> Iterator[CareRow]:
    """Residents of ``rows`` with a worry that the person at the desk may know of."""
    desk = work.desk
    if not (desk.staff.may(Permission.READ_FILE) and desk.sealer.can_open(Compartment.HEALTH)):
        return
    spoken = [row.resident for row in rows if FORM in row.signed_forms]
    known = known_among(work, [her.id for her in spoken]) if spoken else frozenset()
    for her in spoken:
        meets = desk.staff.role is Role.HEALTH or her.id in known
        if meets and read_talks(work, her.id).cares(desk.sealer):
            yield CareRow(her.id, her.code, her.called)
