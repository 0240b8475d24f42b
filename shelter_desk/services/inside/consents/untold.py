"""People who do not know yet that something about them left without their agreement."""

from __future__ import annotations

from shelter_desk.domain.staff import CODES_ONLY, Permission
from shelter_desk.services.inside.people.people import agency_name
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.override import UntoldRow


def untold_rows(work: Work) -> tuple[UntoldRow, ...]:
    """Of the files in sight, the earliest day first; nothing for who does not talk with them."""
    staff = work.desk.staff
    if not staff.may(Permission.TAKE_CONSENT):
        return ()
    sight, today, rows = sight_of(work.desk, work.tx), work.desk.local_today(), []
    for one in work.tx.overrides.untold():
        if not sight.shows(one.resident_id):
            continue
        person = work.tx.residents.get(one.resident_id)
        rows.append(
            UntoldRow(
                override_id=one.id,
                resident_id=one.resident_id,
                referral_id=one.referral_id,
                code=person.code,
                called="" if staff.role in CODES_ONLY else person.called,
                agency_name=agency_name(work, one.agency_id),
                tell_on=one.tell_on,
                late=one.tell_on is not None and one.tell_on <= today,
            )
        )
    return tuple(rows)
