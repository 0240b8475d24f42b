"""Which agencies hold something that she took back and were not told yet."""

from __future__ import annotations

from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.staff import CODES_ONLY, Permission
from shelter_desk.services.gate import untold_by_agency
from shelter_desk.services.inside.people.people import agency_name
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.referral import ToTellRow
from shelter_desk.storage.repositories.referral_story import Untold

Pair = tuple[ResidentId, AgencyId]


def to_tell_rows(work: Work, only: ResidentId | None = None) -> tuple[ToTellRow, ...]:
    """Of the files in sight, or of one person, the longest waiting first."""
    if not work.desk.staff.may(Permission.REFER):
        return ()
    sight = sight_of(work.desk, work.tx)
    return tuple(
        _row(work, pair, told)
        for pair, told in untold_by_agency(work, only).items()
        if only is not None or sight.shows(pair[0])
    )


def _row(work: Work, pair: Pair, told: list[Untold]) -> ToTellRow:
    her, agency_id = work.tx.residents.get(pair[0]), pair[1]
    agency = work.tx.agencies.get(agency_id)
    sent = [
        one.number
        for one in work.tx.referrals.of_resident(her.id)
        if one.agency_id == agency_id and one.sent_at is not None
    ]
    return ToTellRow(
        resident_id=her.id,
        agency_id=agency_id,
        code=her.code,
        called="" if work.desk.staff.role in CODES_ONLY else her.called,
        agency_name=agency_name(work, agency_id),
        phone=agency.phone,
        since=min((one.at for one in told if one.at is not None), default=None),
        numbers=tuple(reversed(sent)),
    )
