"""Whose name stands behind an id."""

from __future__ import annotations

from collections.abc import Mapping

from shelter_desk.domain.ids import AgencyId, StaffId
from shelter_desk.domain.referrals import Agency
from shelter_desk.domain.staff import Staff
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.desk import StaffRow


def staff_by_id(work: Work) -> Mapping[StaffId, Staff]:
    """Everybody of the staff, those who left included."""
    return {one.id: one for one in work.tx.staff.all()}


def staff_rows(work: Work) -> tuple[StaffRow, ...]:
    """Everybody of the staff as lists show them, those who left included."""
    return tuple(
        StaffRow(one.id, one.sign_in_code, one.name_ar, one.name_latin, one.role, one.active)
        for one in work.tx.staff.all()
    )


class Names:
    """Names in the language of the person at the desk, read once per use case."""

    def __init__(self, work: Work) -> None:
        self._staff = staff_by_id(work)
        language = work.desk.language
        self._names = {one: person.name(language) for one, person in self._staff.items()}

    def of(self, staff_id: StaffId) -> str:
        """The name, or the bare id of somebody who is not known here."""
        return self._names.get(staff_id) or str(staff_id)

    def person(self, staff_id: StaffId) -> Staff | None:
        """The whole entry."""
        return self._staff.get(staff_id)


def agencies_by_id(work: Work) -> Mapping[AgencyId, Agency]:
    """Every agency."""
    return {one.id: one for one in work.tx.agencies.all()}


def agency_name(work: Work, agency_id: AgencyId | None) -> str:
    """The agency's name in the language of the person at the desk; "" for none."""
    return "" if agency_id is None else work.tx.agencies.get(agency_id).name(work.desk.language)
