"""Who may open a file and fill its forms, beside the person at the desk."""

from __future__ import annotations

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import SCOPES, Permission, Role, Scope, Staff
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.talk import Colleague


def colleagues_for(work: Work, resident_id: ResidentId) -> tuple[Colleague, ...]:
    """By name; nobody who is tied to her, and nobody who would have to break glass."""
    her = work.tx.residents.get(resident_id)
    team = {one.staff_id for one in work.tx.teams.of(resident_id) if one.until is None}
    tied = {one.staff_id for one in work.tx.conflicts.of_resident(resident_id)}

    def reaches(staff: Staff) -> bool:
        scope = SCOPES[staff.role]
        if staff.role is Role.CASEWORKER:
            scope = work.desk.shelter.record_scope
        return scope is Scope.ALL or staff.id in team or staff.id == her.case_owner

    found = [
        Colleague(one.id, one.name(work.desk.language))
        for one in work.tx.staff.all()
        if one.may(Permission.WRITE_RECORDS)
        and one.id != work.desk.staff.id
        and one.id not in tied
        and reaches(one)
    ]
    return tuple(sorted(found, key=lambda one: one.name))
