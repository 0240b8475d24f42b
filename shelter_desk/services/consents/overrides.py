"""Sending something without her agreement: a legal duty, or life and health in danger.

Two managers decide, in one sitting, about exactly these items of one referral to one agency, for
this day alone. She is told, before it leaves wherever that is safe; until then Today reminds
(domain facts 4.5, gates; WSCADV: tell the survivor when a mandated report is made).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import OverrideId, ReferralId, ResidentId, StaffId
from shelter_desk.domain.override_errors import AlreadyTold, ImpossibleTellingDay
from shelter_desk.domain.overrides import Override, Telling
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.whole_file import covered_in_words
from shelter_desk.domain.witnesses import Step
from shelter_desk.services.gate import standing_override, valid_consent
from shelter_desk.services.inside.consents.kept_override import (
    dump_override,
    load_override,
    override_key,
)
from shelter_desk.services.inside.consents.overriding import decide, with_its_items
from shelter_desk.services.inside.opening.second_person import Beside, stand_by
from shelter_desk.services.inside.people.people import Names, agency_name
from shelter_desk.services.inside.typed.kept_words import (
    discard_words,
    drop_words,
    keep_words,
    kept_words,
)
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.override import (
    DecidedRow,
    OverrideSheet,
    OverrideWords,
    WithoutHerRow,
)
from shelter_desk.services.views.record import SavedDraft

_NOBODY = StaffId("")


@query(Permission.OVERRIDE_CONSENT, Quiet("part of a file whose opening was logged"))
def open_override(work: Work, referral_id: ReferralId) -> OverrideSheet:
    """What the decision would be about, and the words of hers that wait. Raises ``NotFound``."""
    referral = work.tx.referrals.get(referral_id)
    person = work.tx.residents.get(referral.resident_id)
    consent = valid_consent(work, referral.resident_id, referral.agency_id)
    kept = kept_words(work, referral.resident_id, override_key(work, referral_id))
    holds = standing_override(work, referral)
    return OverrideSheet(
        referral=referral,
        code=person.code,
        called=person.called,
        agency_name=agency_name(work, referral.agency_id),
        covered=frozenset() if consent is None else covered_in_words(consent.details.items),
        kept=None if kept is None else load_override(kept.core),
        rev=0 if kept is None else kept.rev,
        saved_at=None if kept is None else kept.saved_at,
        holds=None if holds is None else holds.id,
    )


@command(Permission.OVERRIDE_CONSENT, Quiet("one event when the draft was begun"))
def save_override_draft(
    work: Work, referral_id: ReferralId, words: OverrideWords, rev: int
) -> SavedDraft:
    """Keep what is typed so far; ``rev`` is 0 at first, then the last one. Raises
    ``ChangedMeanwhile``, ``NotFound``, ``TextTooLong``."""
    her = work.tx.referrals.get(referral_id).resident_id
    return keep_words(work, her, override_key(work, referral_id), dump_override(words), rev)


@command(Permission.OVERRIDE_CONSENT, Act.DISCARD_DRAFT)
def discard_override_draft(work: Work, referral_id: ReferralId) -> None:
    """Take the words away; nothing leaves. Raises ``NotFound``."""
    her = work.tx.referrals.get(referral_id).resident_id
    discard_words(work, her, override_key(work, referral_id))


@query(Permission.OVERRIDE_CONSENT, Quiet("checked again when it is decided"), again=True)
def may_override(work: Work, referral_id: ReferralId, words: OverrideWords) -> None:
    """Whether this could be decided, before a second manager is called to the desk.

    Raises ``ReferralTakenBack``, ``AlreadySigned``, ``ChangedMeanwhile``, ``NothingChosen``,
    ``SheAgreed``, ``HersAlone``, ``NeedsGround``, ``NeedsLaw``, ``ReasonTooShort``,
    ``NeedsTold``, ``DayIsOver``, ``TextTooLong``.
    """
    leaving = with_its_items(work, work.tx.referrals.get(referral_id), words)
    decide(work, leaving, words, _NOBODY)


@command(Permission.OVERRIDE_CONSENT, Act.OVERRIDE, again=True)
def override_consent(
    work: Work, referral_id: ReferralId, words: OverrideWords, second_code: str, passphrase: str
) -> OverrideId:
    """Two managers let ``words.items`` of this referral leave today without her agreement.

    The referral then names exactly what she agreed to and what was decided. Raises what
    ``may_override`` raises, ``NotTheSecondPerson``, ``ConflictOfInterest`` (of either),
    ``WrongPassphrase``, ``UnknownSignInCode``, ``TooManyAttempts``, ``SlotNeedsManager``;
    nothing may leave then.
    """
    leaving = with_its_items(work, work.tx.referrals.get(referral_id), words)
    planned = decide(work, leaving, words, _NOBODY)
    beside = Beside(second_code, passphrase)
    her, ref = leaving.resident_id, Ref("override", planned.id)
    witness = stand_by(work, Step.CONSENT_OVERRIDE, beside, her, planned.fingerprint)
    work.tx.overrides.add(replace(planned, second=witness.staff_id))
    work.tx.referrals.update(leaving)
    # law and reason are kept with the decision: they may say more of her than the log should
    detail, items = witness.told(planned.ground.value), sorted(planned.items)
    work.audit(resident_id=her, ref=ref, fields=items, detail=detail)
    changed = Ref("referral", referral_id)
    work.audit(act=Act.REFER, resident_id=her, ref=changed, detail="changed")
    drop_words(work, her, override_key(work, referral_id))
    work.changed(Topic.REFERRALS, Topic.CONSENTS, Topic.FILE, Topic.AUDIT)
    return planned.id


@query(Permission.TAKE_CONSENT, Quiet("part of a file whose opening was logged"))
def decisions_about(work: Work, referral_id: ReferralId) -> tuple[DecidedRow, ...]:
    """What was decided without her agreement about one referral, newest first."""
    return _rows(work, work.tx.overrides.of_referral(referral_id))


@query(Permission.READ_FILE, Quiet("part of a file whose opening was logged"))
def without_her(work: Work, resident_id: ResidentId) -> tuple[WithoutHerRow, ...]:
    """Everything about her that was let out without her agreement, newest first."""
    return tuple(
        WithoutHerRow(
            referral_id=one.referral_id,
            agency_name=agency_name(work, one.agency_id),
            items=one.items,
            at=one.at,
            ground=one.ground,
            law=one.law,
            told_before=one.told_before,
            told_on=None if one.telling is None else one.telling.told_on,
            tell_on=one.tell_on,
        )
        for one in work.tx.overrides.of_resident(resident_id)
    )


@command(Permission.TAKE_CONSENT, Act.TOLD_HER)
def record_told(work: Work, override_id: OverrideId, day: date) -> None:
    """She was told on ``day`` what left, to whom and why. Raises ``AlreadyTold``,
    ``ImpossibleTellingDay``, ``NotFound``."""
    decided = work.tx.overrides.get(override_id)
    if decided.she_knows:
        raise AlreadyTold
    if not decided.day <= day <= work.desk.local_today():
        raise ImpossibleTellingDay(decided=f"{decided.day:%d/%m/%Y}")
    telling = Telling(day, work.desk.clock.now(), work.desk.staff.id)
    work.tx.overrides.tell(override_id, telling)
    work.audit(resident_id=decided.resident_id, ref=Ref("override", override_id))
    work.changed(Topic.REFERRALS, Topic.CONSENTS, Topic.FILE)


def _rows(work: Work, decisions: Iterable[Override]) -> tuple[DecidedRow, ...]:
    names, rows = Names(work), []
    for one in decisions:
        person = work.tx.residents.get(one.resident_id)
        referral = work.tx.referrals.get(one.referral_id)
        rows.append(
            DecidedRow(
                decided=one,
                number=referral.number,
                code=person.code,
                called=person.called,
                agency_name=agency_name(work, one.agency_id),
                by_name=names.of(one.by),
                second_name=names.of(one.second),
                told_by="" if one.telling is None else names.of(one.telling.written_by),
                holds=one.holds(referral, work.desk.local_today()),
            )
        )
    return tuple(rows)
