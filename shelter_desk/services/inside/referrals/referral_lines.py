"""Referrals as lists show them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from shelter_desk.domain.consent_errors import ItemsNotCovered, NoConsent, ReferralTakenBack
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.referrals import CHASED, UNDER_WAY, Referral, ReferralState
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.staff import Permission
from shelter_desk.services.gate import may_leave
from shelter_desk.services.inside.people.people import Names, agencies_by_id
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.referral import ReferralRow


def referral_lines(work: Work, referrals: Iterable[Referral]) -> tuple[ReferralRow, ...]:
    """Each referral with names, when to ask, and whether a draft might become paper now."""
    names, agencies = Names(work), agencies_by_id(work)
    today, rows = work.desk.local_today(), []
    people: dict[ResidentId, Resident] = {}
    for referral in referrals:
        her = referral.resident_id
        resident = people.get(her) or people.setdefault(her, work.tx.residents.get(her))
        chase_on = chase_day(referral, work.desk.shelter.time_zone)
        agency = agencies.get(referral.agency_id)
        rows.append(
            ReferralRow(
                referral=referral,
                resident_code=resident.code,
                called=resident.called,
                agency_name="" if agency is None else agency.name(work.desk.language),
                by_name=names.of(referral.made_by),
                chase_on=chase_on,
                late=chase_on is not None and today >= chase_on,
                may_leave=referral.state is ReferralState.DRAFT and _may_leave(work, referral),
            )
        )
    return tuple(rows)


def open_referrals(work: Work) -> tuple[ReferralRow, ...]:
    """All that are drafts or wait for an answer, newest first."""
    waiting = (ReferralState.DRAFT, *UNDER_WAY)
    sight = sight_of(work.desk, work.tx)
    found = work.tx.referrals.in_states(waiting)
    return referral_lines(work, [one for one in found if sight.shows(one.resident_id)])


def referrals_to_chase(work: Work) -> tuple[ReferralRow, ...]:
    """Nobody has answered in time, newest first; nothing for who refers nobody."""
    if not work.desk.staff.may(Permission.REFER):
        return ()
    sight, today = sight_of(work.desk, work.tx), work.desk.local_today()
    late = []
    for one in work.tx.referrals.in_states(CHASED):
        chase_on = chase_day(one, work.desk.shelter.time_zone)
        if chase_on is not None and today >= chase_on and sight.shows(one.resident_id):
            late.append(one)
    return referral_lines(work, late)


def chase_day(referral: Referral, time_zone: str) -> date | None:
    """The day on which silence becomes visible; ``None`` while the agency owes no answer."""
    if referral.state not in CHASED or referral.sent_at is None:
        return None
    if referral.chase_on is not None:
        return referral.chase_on
    sent = referral.sent_at.astimezone(ZoneInfo(time_zone)).date()
    return sent + timedelta(days=referral.urgency.chase_after_days)


def _may_leave(work: Work, referral: Referral) -> bool:
    try:
        may_leave(work, referral)
    except (NoConsent, ItemsNotCovered, ReferralTakenBack):
        return False
    return True
