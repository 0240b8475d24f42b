"""Sending somebody to another agency, with exactly what she agreed to."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.errors import (
    AlreadySigned,
    ChangedMeanwhile,
    NotFound,
)
from shelter_desk.domain.ids import AgencyId, ConsentId, ReferralId, ResidentId
from shelter_desk.domain.referrals import Agency, Referral, ReferralState
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.domain.whole_file import covered_in_words
from shelter_desk.services.gate import (
    may_leave,
    refuse_retired,
    standing_override,
    valid_consent,
)
from shelter_desk.services.inside.people.people import agency_name
from shelter_desk.services.inside.referrals.agency_keeping import agency_of
from shelter_desk.services.inside.referrals.referral_lines import open_referrals, referral_lines
from shelter_desk.services.inside.typed.kept_words import (
    WordsKey,
    WordsKind,
    discard_words,
    drop_words,
    dump_referral,
    keep_words,
    kept_words,
    load_referral,
)
from shelter_desk.services.inside.typed.typed import typed_words
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.agency import AgencyWish
from shelter_desk.services.views.record import SavedDraft
from shelter_desk.services.views.referral import GateView, KeptReferral, ReferralDraft, ReferralRow

_MAY = Text("referrals", "She agreed to share with {agency}.")
_MAY_NOT = Text("referrals", "She has not agreed to share anything with {agency}.")


@query(Permission.USE_DESK, Quiet("addresses of agencies, nothing of a person"))
def agencies(work: Work) -> tuple[Agency, ...]:
    """Every agency, by name; those no longer used at the end."""
    language = work.desk.language
    found = work.tx.agencies.all()
    return tuple(sorted(found, key=lambda one: (one.retired, one.name(language))))


@command(Permission.REFER, Act.UPDATE)
def add_agency(
    work: Work,
    name_ar: str,
    name_latin: str,
    phone: str = "",
    address: str = "",
    focal_person: str = "",
) -> AgencyId:
    """Keep an agency while writing a referral; the directory takes more.

    Raises ``NothingWritten``, ``AgencyKnown``, ``TextTooLong``.
    """
    wish = AgencyWish(name_ar, name_latin, phone, address, focal_person)
    agency = agency_of(work, AgencyId(work.desk.ids.new()), wish)
    work.tx.agencies.add(agency)
    work.audit(ref=Ref("agency", agency.id), detail="agency added")
    work.changed(Topic.REFERRALS)
    return agency.id


def _key(work: Work, referral_id: ReferralId | None) -> WordsKey:
    return WordsKey.of(work, WordsKind.REFERRAL, referral_id)


@command(Permission.REFER, Quiet("one event when the draft was begun"))
def save_referral_draft(
    work: Work,
    resident_id: ResidentId,
    draft: ReferralDraft,
    rev: int,
    referral_id: ReferralId | None = None,
) -> SavedDraft:
    """Keep what is typed so far, of a new referral or of changes to ``referral_id``.

    ``rev`` is 0 at first, then that of the last ``SavedDraft`` or ``KeptReferral``. Raises
    ``ChangedMeanwhile``, ``AlreadySigned`` (handed over), ``NotFound``.
    """
    if referral_id is not None and _changeable(work, referral_id).resident_id != resident_id:
        raise NotFound
    return keep_words(work, resident_id, _key(work, referral_id), dump_referral(draft), rev)


@query(Permission.REFER, Quiet("part of a file whose opening was logged"))
def open_referral_draft(
    work: Work, resident_id: ResidentId, referral_id: ReferralId | None = None
) -> KeptReferral | None:
    """What was typed and is not saved; ``None`` when there is nothing."""
    kept = kept_words(work, resident_id, _key(work, referral_id))
    if kept is None:
        return None
    return KeptReferral(load_referral(kept.core), kept.rev, kept.saved_at)


@command(Permission.REFER, Act.DISCARD_DRAFT)
def discard_referral_draft(
    work: Work, resident_id: ResidentId, referral_id: ReferralId | None = None
) -> None:
    """Take the draft away; a referral in the file stays as it is. Raises ``NotFound``."""
    discard_words(work, resident_id, _key(work, referral_id))


@command(Permission.REFER, Act.REFER)
def draft_referral(work: Work, resident_id: ResidentId, draft: ReferralDraft) -> ReferralId:
    """Begin a referral. It can be written without consent, but not become paper.

    The draft of its words is gone afterwards.

    Raises ``TextTooLong``, ``AgencyRetired``.
    """
    resident_id = work.tx.residents.get(resident_id).id
    refuse_retired(work, draft.agency_id)
    today = work.desk.local_today()
    number = work.tx.referrals.next_number(today.year)
    prefix = work.desk.shelter.code_prefix
    referral = Referral(
        id=ReferralId(work.desk.ids.new()),
        number=f"{prefix}-R-{today.year}-{number:04d}",
        resident_id=resident_id,
        agency_id=draft.agency_id,
        made_at=work.desk.clock.now(),
        made_by=work.desk.staff.id,
        service=draft.service,
        reason=typed_words(draft.reason),
        urgency=draft.urgency,
        items=draft.items,
        contents=_contents(draft),
        safety_note=typed_words(draft.safety_note),
        consent_id=_consent_id(work, resident_id, draft.agency_id),
    )
    work.tx.referrals.add(referral)
    drop_words(work, resident_id, _key(work, None))
    work.audit(resident_id=resident_id, ref=Ref("referral", referral.id), detail="draft")
    work.changed(Topic.REFERRALS, Topic.FILE)
    return referral.id


def _contents(draft: ReferralDraft) -> tuple[tuple[DataItem, str], ...]:
    return tuple((item, typed_words(words)) for item, words in draft.contents)


def _consent_id(work: Work, resident_id: ResidentId, agency_id: AgencyId) -> ConsentId | None:
    consent = valid_consent(work, resident_id, agency_id)
    return None if consent is None else consent.id


def _changeable(work: Work, referral_id: ReferralId) -> Referral:
    referral = work.tx.referrals.get(referral_id)
    if referral.state is not ReferralState.DRAFT:
        raise AlreadySigned
    return referral


@command(Permission.REFER, Act.REFER)
def update_referral(work: Work, referral_id: ReferralId, draft: ReferralDraft, rev: int) -> int:
    """Change a referral that was not handed over; returns the new ``rev``.

    Raises ``AlreadySigned`` once it was, ``ChangedMeanwhile``, ``AgencyRetired`` for another one.
    """
    referral = _changeable(work, referral_id)
    if referral.rev != rev:
        raise ChangedMeanwhile
    if draft.agency_id != referral.agency_id:
        refuse_retired(work, draft.agency_id)
    newer = work.tx.referrals.update(
        replace(
            referral,
            agency_id=draft.agency_id,
            service=draft.service,
            reason=typed_words(draft.reason),
            urgency=draft.urgency,
            items=draft.items,
            contents=_contents(draft),
            safety_note=typed_words(draft.safety_note),
            consent_id=_consent_id(work, referral.resident_id, draft.agency_id),
        )
    )
    drop_words(work, referral.resident_id, _key(work, referral_id))
    work.audit(resident_id=referral.resident_id, ref=Ref("referral", referral_id), detail="changed")
    work.changed(Topic.REFERRALS, Topic.FILE)
    return newer.rev


@command(Permission.REFER, Act.REFER)
def mark_sent(work: Work, referral_id: ReferralId) -> None:
    """It was handed over: from today the answer is waited for. Asks the gate once more.

    Raises its refusals, and ``ChangedMeanwhile`` while changes to it wait as a draft: they were
    not on the paper.
    """
    referral = _changeable(work, referral_id)
    if kept_words(work, referral.resident_id, _key(work, referral_id)) is not None:
        raise ChangedMeanwhile
    permit = may_leave(work, referral)
    work.tx.referrals.update(
        replace(
            referral,
            state=ReferralState.SENT,
            sent_at=work.desk.clock.now(),
            consent_id=permit.consent_id,
        )
    )
    work.audit(resident_id=referral.resident_id, ref=Ref("referral", referral_id), detail="sent")
    work.changed(Topic.REFERRALS, Topic.FILE)


@command(Permission.REFER, Act.REFER)
def revoke_referral(work: Work, referral_id: ReferralId) -> None:
    """Take a referral back, whatever its state."""
    referral = work.tx.referrals.get(referral_id)
    work.tx.referrals.update(replace(referral, state=ReferralState.REVOKED))
    drop_words(work, referral.resident_id, _key(work, referral_id))
    work.audit(resident_id=referral.resident_id, ref=Ref("referral", referral_id), detail="revoked")
    work.changed(Topic.REFERRALS, Topic.FILE)


@query(Permission.REFER, Quiet("part of a file whose opening was logged"))
def referrals_of(work: Work, resident_id: ResidentId) -> tuple[ReferralRow, ...]:
    """Her referrals, newest first."""
    return referral_lines(work, work.tx.referrals.of_resident(resident_id))


@query(Permission.REFER, Quiet("a list of numbers, codes and agencies"))
def referral_rows(work: Work) -> tuple[ReferralRow, ...]:
    """All referrals that are drafts or wait for an answer, newest first."""
    return open_referrals(work)


@query(Permission.REFER, Quiet("asks whether; nothing leaves"))
def gate_view(
    work: Work,
    resident_id: ResidentId,
    agency_id: AgencyId,
    referral_id: ReferralId | None = None,
) -> GateView:
    """What the gate would say now; of ``referral_id`` also what two managers decided."""
    consent = valid_consent(work, resident_id, agency_id)
    name = {"agency": agency_name(work, agency_id)}
    decided = _decided(work, agency_id, referral_id)
    if consent is None:
        return GateView(False, None, frozenset(), None, Message(_MAY_NOT, name), decided)
    about = consent.details
    said = Message(_MAY, name)
    covered = covered_in_words(about.items)
    return GateView(True, consent.id, covered, about.valid_until, said, decided, about.items)


def _decided(
    work: Work, agency_id: AgencyId, referral_id: ReferralId | None
) -> frozenset[DataItem]:
    referral = None if referral_id is None else work.tx.referrals.get(referral_id)
    if referral is None or referral.agency_id != agency_id:
        return frozenset()
    override = standing_override(work, referral)
    return frozenset() if override is None else override.items
