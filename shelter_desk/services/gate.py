"""The one door out of the house: it reads her consent at the very moment something leaves.

A ``Permit`` cannot be made anywhere else, and no copy of a referral is typeset, printed or saved
without one (domain facts 4.5, gates; VAWA: exact information, one agency, limited time). Our own
copy and hers need it too: a paper that exists can be handed to anybody.
"""

from __future__ import annotations

from dataclasses import InitVar, dataclass
from typing import ClassVar

from shelter_desk.domain.consent_errors import ItemsNotCovered, NoConsent, ReferralTakenBack
from shelter_desk.domain.consents import Consent, DataItem, Scope, standing
from shelter_desk.domain.ids import AgencyId, ConsentId, ReferralId, ResidentId
from shelter_desk.domain.referrals import Referral, ReferralState
from shelter_desk.services.labels import ITEMS
from shelter_desk.services.use_case import Work


class _Key:
    """Held by this module alone."""


_KEY = _Key()


@dataclass(frozen=True)
class Permit:
    """Leave for exactly these items of one referral to reach one agency, under one consent."""

    key: InitVar[_Key]
    referral_id: ReferralId
    resident_id: ResidentId
    agency_id: AgencyId
    consent_id: ConsentId
    items: frozenset[DataItem]

    FORGED: ClassVar[str] = "a permit comes from gate.may_leave alone"

    def __post_init__(self, key: _Key) -> None:
        # not kept: dataclasses.replace would hand it on and so widen a permit
        if key is not _KEY:
            raise PermissionError(self.FORGED)


def valid_consent(work: Work, resident_id: ResidentId, agency_id: AgencyId) -> Consent | None:
    """The newest decision about sharing with this agency, if it allows anything now."""
    hers = standing(work.tx.consents.of_resident(resident_id), work.desk.local_today())
    return hers.get((Scope.SHARE_WITH_AGENCY, agency_id))


def may_leave(work: Work, referral: Referral) -> Permit:
    """Leave for ``referral`` to become paper, as her consent stands now.

    Raises ``ReferralTakenBack`` once it was, ``NoConsent`` when none is valid for the agency,
    ``ItemsNotCovered`` when something chosen lies outside it.
    """
    if referral.state is ReferralState.REVOKED:
        raise ReferralTakenBack(number=referral.number)
    consent = valid_consent(work, referral.resident_id, referral.agency_id)
    if consent is None:
        agency = work.tx.agencies.get(referral.agency_id)
        raise NoConsent(agency=agency.name(work.desk.language))
    outside = sorted(referral.items - consent.details.items)
    if outside:
        words = [work.desk.translate(work.desk.language, ITEMS[item]) for item in outside]
        raise ItemsNotCovered(items=", ".join(words))
    return Permit(
        key=_KEY,
        referral_id=referral.id,
        resident_id=referral.resident_id,
        agency_id=referral.agency_id,
        consent_id=consent.id,
        items=referral.items,
    )
