"""The directory of agencies: what they do, when, in which languages, and where she finds them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.referrals import CHASED, UNDER_WAY, Agency, ReferralState
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.referrals.agency_keeping import (
    agency_of,
    changed_agency,
    fits,
    known_version,
)
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.agency import AgencyRow, AgencySearch, AgencyWish

EVERY = AgencySearch()
_EVER_SENT = UNDER_WAY | {
    ReferralState.DECLINED,
    ReferralState.CLOSED,
    ReferralState.CHANGED_MIND,
}


@query(Permission.REFER, Quiet("addresses of agencies and numbers, nothing of a person"))
def directory(work: Work, wanted: AgencySearch = EVERY) -> tuple[AgencyRow, ...]:
    """Every agency that has what is looked for, by name; those no longer used at the end."""
    sent, waiting = Counter[AgencyId](), Counter[AgencyId]()
    for referral in work.tx.referrals.in_states(_EVER_SENT):
        sent[referral.agency_id] += 1
        waiting[referral.agency_id] += referral.state in CHASED
    language = work.desk.language
    found = [one for one in work.tx.agencies.all() if fits(work, one, wanted)]
    found.sort(key=lambda one: (one.retired, one.name(language)))
    return tuple(AgencyRow(one, known_version(one), sent[one.id], waiting[one.id]) for one in found)


@command(Permission.REFER, Act.UPDATE)
def enter_agency(work: Work, wish: AgencyWish) -> AgencyId:
    """One more agency. Raises ``NothingWritten``, ``AgencyKnown``, ``TextTooLong``."""
    agency = agency_of(work, AgencyId(work.desk.ids.new()), wish)
    work.tx.agencies.add(agency)
    _log(work, agency, detail="agency added")
    return agency.id


@command(Permission.REFER, Act.UPDATE)
def change_agency(work: Work, agency_id: AgencyId, wish: AgencyWish, version: str) -> None:
    """What is known of it is another; papers of before stay as they are.

    ``version``: of the row that was changed. Raises as ``enter_agency``, and ``NotFound``,
    ``ChangedMeanwhile``.
    """
    before = work.tx.agencies.get(agency_id)
    if known_version(before) != version:
        raise ChangedMeanwhile
    agency = changed_agency(work, before, wish)
    work.tx.agencies.update(agency)
    _log(work, agency, detail="agency changed")


@command(Permission.REFER, Act.UPDATE)
def retire_agency(work: Work, agency_id: AgencyId) -> None:
    """Nobody new is sent there; referrals of before keep it. Raises ``NotFound``."""
    agency = replace(work.tx.agencies.get(agency_id), retired_at=work.desk.clock.now())
    work.tx.agencies.update(agency)
    _log(work, agency, detail="agency retired")


@command(Permission.REFER, Act.UPDATE)
def use_agency_again(work: Work, agency_id: AgencyId) -> None:
    """It can be chosen again. Raises ``NotFound``."""
    agency = replace(work.tx.agencies.get(agency_id), retired_at=None)
    work.tx.agencies.update(agency)
    _log(work, agency, detail="agency used again")


def _log(work: Work, agency: Agency, *, detail: str) -> None:
    work.audit(ref=Ref("agency", agency.id), detail=detail)
    work.changed(Topic.REFERRALS)
