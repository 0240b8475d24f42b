"""What came of referrals: steps, her own words, why not, and agencies that were told to stop."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    bindparam,
    exists,
    or_,
    select,
)

from shelter_desk.domain.consents import NAMES_ITEMS
from shelter_desk.domain.ids import AgencyId, ConsentId, ReferralId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.referrals import (
    Feedback,
    NotReferred,
    ReferralState,
    ReferralStep,
    ToldAgency,
)
from shelter_desk.storage.tables.core import consent, consent_withdrawal, disclosure
from shelter_desk.storage.tables.mapping import listed, put, reading
from shelter_desk.storage.tables.prepared import Prepared, Row
from shelter_desk.storage.tables.referral import (
    feedback,
    not_referred,
    referral,
    step,
    told_agency,
)

_WANTED: BindParameter[str] = bindparam("wanted")
_STEPS = Prepared(
    reading(ReferralStep, step).where(step.c.referral_id == _WANTED).order_by(step.c.no)
)
_HER_STEPS = Prepared(
    reading(ReferralStep, step).where(step.c.resident_id == _WANTED).order_by(step.c.no)
)
_FEEDBACK = Prepared(
    reading(Feedback, feedback).where(feedback.c.referral_id == _WANTED).order_by(feedback.c.no)
)
_NOT_REFERRED = Prepared(
    reading(NotReferred, not_referred)
    .where(not_referred.c.resident_id == _WANTED)
    .order_by(not_referred.c.no.desc())
)
_TOLD = Prepared(
    reading(ToldAgency, told_agency)
    .where(told_agency.c.resident_id == _WANTED)
    .order_by(told_agency.c.no.desc())
)

_TOLD_OF_CONSENT = exists().where(
    told_agency.c.resident_id == consent.c.resident_id,
    told_agency.c.consent_id == consent.c.id,
)
_SENT_BEFORE = exists().where(
    referral.c.resident_id == consent.c.resident_id,
    referral.c.agency_id == consent.c.agency_id,
    referral.c.sent_at <= consent_withdrawal.c.at,
)
_given = consent.alias("given")
_LEFT = exists().where(
    disclosure.c.resident_id == consent.c.resident_id,
    disclosure.c.at <= consent_withdrawal.c.at,
    or_(
        disclosure.c.document == DocumentKind.REFERRAL,
        disclosure.c.document == DocumentKind.ATTACHMENT,
        disclosure.c.document == DocumentKind.HAND_OVER,
    ),
    disclosure.c.receiver.not_in(listed("kept_words")),
    _given.c.id == disclosure.c.consent_id,
    _given.c.agency_id == consent.c.agency_id,
)
"""A copy for the agency that leant on any agreement about it: its name may be another by now."""
_taken = consent.alias("taken")
_ITS_NO = (
    select(_taken.c.no)
    .where(_taken.c.id == consent_withdrawal.c.consent_id)
    .correlate(consent_withdrawal)
    .scalar_subquery()
)


def _withdrawn(link: ColumnElement[bool]) -> Select[Any]:
    wanted = select(
        consent.c.resident_id, consent.c.agency_id, consent.c.id, consent_withdrawal.c.at
    )
    told = or_(*(consent.c.scope == scope for scope in sorted(NAMES_ITEMS)))
    shared = (told, consent.c.agency_id.is_not(None))
    return (
        wanted.join_from(consent_withdrawal, consent, link)
        .where(*shared, ~_TOLD_OF_CONSENT, or_(_SENT_BEFORE, _LEFT))
        .order_by(consent_withdrawal.c.at)
    )


# by its number, or SQLite reads every decision of ten years to find the few taken back
_WITHDRAWN = Prepared(_withdrawn(consent.c.no == _ITS_NO))
_HER_WITHDRAWN = Prepared(
    _withdrawn(consent.c.id == consent_withdrawal.c.consent_id).where(
        consent.c.resident_id == _WANTED
    )
)
_TAKEN_BACK = (
    select(referral.c.resident_id, referral.c.agency_id, referral.c.id)
    .where(
        referral.c.state == ReferralState.REVOKED,
        referral.c.sent_at.is_not(None),
        ~exists().where(
            told_agency.c.resident_id == referral.c.resident_id,
            told_agency.c.referral_id == referral.c.id,
        ),
    )
    .order_by(referral.c.no)
)
_REVOKED = Prepared(_TAKEN_BACK)
_HER_REVOKED = Prepared(_TAKEN_BACK.where(referral.c.resident_id == _WANTED))


@dataclass(frozen=True, slots=True)
class Untold:
    """Something that reached an agency and was taken back, and nobody told the agency yet.

    ``at`` is when she took her consent back; a referral that was revoked knows no moment.
    """

    resident_id: ResidentId
    agency_id: AgencyId
    consent_id: ConsentId | None = None
    referral_id: ReferralId | None = None
    at: datetime | None = None


class ReferralStoryRepository:
    """Adds and reads what is written once about referrals."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_step(self, made: ReferralStep) -> None:
        """Something happened to a referral."""
        put(self._connection, step, made)

    def steps(self, referral_id: ReferralId) -> tuple[ReferralStep, ...]:
        """What happened to one referral, in the order in which it was written."""
        rows = _STEPS.all(self._connection, wanted=referral_id)
        return tuple(ReferralStep(*row) for row in rows)

    def steps_of(self, resident_id: ResidentId) -> tuple[ReferralStep, ...]:
        """What happened to all her referrals, in the order in which it was written."""
        rows = _HER_STEPS.all(self._connection, wanted=resident_id)
        return tuple(ReferralStep(*row) for row in rows)

    def add_feedback(self, said: Feedback) -> None:
        """She said how it was."""
        put(self._connection, feedback, said)

    def feedback(self, referral_id: ReferralId) -> tuple[Feedback, ...]:
        """What she said of one referral, in the order in which it was written."""
        rows = _FEEDBACK.all(self._connection, wanted=referral_id)
        return tuple(Feedback(*row) for row in rows)

    def add_not_referred(self, made: NotReferred) -> None:
        """A service was thought of, and she was not sent there."""
        put(self._connection, not_referred, made)

    def not_referred(self, resident_id: ResidentId) -> tuple[NotReferred, ...]:
        """Where she was not sent, newest first."""
        rows = _NOT_REFERRED.all(self._connection, wanted=resident_id)
        return tuple(NotReferred(*row) for row in rows)

    def tell(self, told: ToldAgency) -> None:
        """An agency was told to stop."""
        put(self._connection, told_agency, told)

    def told(self, resident_id: ResidentId) -> tuple[ToldAgency, ...]:
        """Which agencies were told to stop about her, newest first."""
        return tuple(ToldAgency(*row) for row in _TOLD.all(self._connection, wanted=resident_id))

    def untold(self, kept_words: Collection[str]) -> tuple[Untold, ...]:
        """Everybody's consents and referrals that were taken back after they reached an agency.

        ``kept_words``: by which receivers copies of a referral are known that reach no agency.
        """
        words = json.dumps(sorted(kept_words))
        withdrawn = _WITHDRAWN.all(self._connection, kept_words=words)
        return _untold(withdrawn, _REVOKED.all(self._connection))

    def untold_of(self, resident_id: ResidentId, kept_words: Collection[str]) -> tuple[Untold, ...]:
        """The same of one person."""
        words = json.dumps(sorted(kept_words))
        withdrawn = _HER_WITHDRAWN.all(self._connection, kept_words=words, wanted=resident_id)
        return _untold(withdrawn, _HER_REVOKED.all(self._connection, wanted=resident_id))


def _untold(withdrawn: list[Row], revoked: list[Row]) -> tuple[Untold, ...]:
    return (
        *(Untold(her, where, consent_id=which, at=at) for her, where, which, at in withdrawn),
        *(Untold(her, where, referral_id=which) for her, where, which in revoked),
    )
