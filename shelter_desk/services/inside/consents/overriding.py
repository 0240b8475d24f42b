"""What must be true before two managers may send something without her agreement."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shelter_desk.domain.consent_errors import ReferralTakenBack
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.errors import AlreadySigned, ChangedMeanwhile
from shelter_desk.domain.ids import OverrideId, StaffId
from shelter_desk.domain.override_errors import (
    HersAlone,
    NeedsGround,
    NeedsLaw,
    NeedsTold,
    NothingChosen,
    SheAgreed,
)
from shelter_desk.domain.overrides import HERS_ALONE, Ground, Override, said_by
from shelter_desk.domain.reach_errors import ReasonTooShort
from shelter_desk.domain.referrals import WRITTEN_APART, Referral, ReferralState
from shelter_desk.domain.review_errors import DayIsOver
from shelter_desk.domain.whole_file import uncovered
from shelter_desk.services.gate import item_names, valid_consent
from shelter_desk.services.inside.typed.kept_words import WordsKey, WordsKind, kept_words
from shelter_desk.services.inside.typed.typed import typed_line, typed_words
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.override import OverrideWords

LEAST_REASON: Final = 20
"""Letters of a reason: a sentence, because she reads it."""


def with_its_items(work: Work, referral: Referral, words: OverrideWords) -> Referral:
    """The referral as it would leave: what she agreed to, and what is named in ``words``.

    Raises ``ReferralTakenBack``, ``AlreadySigned`` once it was handed over, ``ChangedMeanwhile``
    while changes to it wait as a draft, ``NothingChosen``, ``SheAgreed``, ``HersAlone``,
    ``TextTooLong``.
    """
    if referral.state is ReferralState.REVOKED:
        raise ReferralTakenBack(number=referral.number)
    if referral.state is not ReferralState.DRAFT:
        raise AlreadySigned
    if kept_words(work, referral.resident_id, WordsKey(WordsKind.REFERRAL, referral.id)):
        raise ChangedMeanwhile
    consent = valid_consent(work, referral.resident_id, referral.agency_id)
    _check_items(work, words.items, words.items - uncovered(consent, words.items))
    items = referral.items - uncovered(consent, referral.items) | words.items
    written = {**dict(referral.contents), **dict(words.contents)}
    told = tuple(
        (item, typed_words(written.get(item, "")))
        for item in DataItem
        if item in items.difference(WRITTEN_APART)
    )
    return replace(
        referral,
        items=items,
        contents=told,
        consent_id=None if consent is None else consent.id,
    )


def _check_items(work: Work, items: frozenset[DataItem], agreed: frozenset[DataItem]) -> None:
    if not items:
        raise NothingChosen
    if agreed:
        raise SheAgreed(items=item_names(work, agreed))
    if items & HERS_ALONE:
        raise HersAlone(items=item_names(work, items & HERS_ALONE))


def decide(work: Work, leaving: Referral, words: OverrideWords, second: StaffId) -> Override:
    """The decision, whole. Raises ``NeedsGround``, ``NeedsLaw``, ``ReasonTooShort``,
    ``NeedsTold``, ``DayIsOver``, ``TextTooLong``."""
    law, reason = typed_line(words.law), typed_words(words.reason).strip()
    if words.ground is None:
        raise NeedsGround
    if words.ground is Ground.LEGAL_DUTY and not any(map(str.isalnum, law)):
        raise NeedsLaw
    if sum(map(str.isalpha, reason)) < LEAST_REASON:
        raise ReasonTooShort(least=str(LEAST_REASON))
    today = work.desk.local_today()
    why = "" if words.told else typed_words(words.not_told_why).strip()
    tell_on = None if words.told else words.tell_on
    if words.told is None or not (words.told or (tell_on and any(map(str.isalpha, why)))):
        raise NeedsTold
    if tell_on is not None and tell_on < today:
        raise DayIsOver
    return Override(
        id=OverrideId(work.desk.ids.new()),
        resident_id=leaving.resident_id,
        referral_id=leaving.id,
        agency_id=leaving.agency_id,
        items=words.items,
        said=said_by(leaving),
        ground=words.ground,
        law=law,
        reason=reason,
        told_before=words.told,
        not_told_why=why,
        tell_on=tell_on,
        day=today,
        at=work.desk.clock.now(),
        by=work.desk.staff.id,
        second=second,
    )
