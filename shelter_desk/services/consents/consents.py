"""The consent talk and the wallet: what she decided, until when, and taking it back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consents import (
    Consent,
    ConsentDecision,
    ConsentText,
    DataItem,
    Decision,
    Scope,
)
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import AgencyId, ConsentId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.consents.child_words import with_child
from shelter_desk.services.inside.consents.consent_rules import OfHer, check_decision
from shelter_desk.services.inside.consents.kept_talk import dump_talk, load_talk, talk_key
from shelter_desk.services.inside.consents.signed_scans import signed_decisions
from shelter_desk.services.inside.consents.wallet import wallet_rows
from shelter_desk.services.inside.consents.withdrawing import take_back, take_back_by_refusal
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.plan.safety_reading import concern_names
from shelter_desk.services.inside.records.stored_forms import must_not_know_names
from shelter_desk.services.inside.residents.ages import band_by_file, may_be_child
from shelter_desk.services.inside.texts import consent_texts
from shelter_desk.services.inside.texts.wordings import current, put_right, saying
from shelter_desk.services.inside.typed.kept_words import (
    discard_words,
    drop_words,
    keep_words,
    kept_words,
)
from shelter_desk.services.inside.typed.typed import typed_fields, typed_words
from shelter_desk.services.scope import check_interpreter
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.consent import ConsentTalk, KeptTalk, WalletRow
from shelter_desk.services.views.record import SavedDraft


@query(Permission.USE_DESK, Quiet("packaged wording, nothing of a person"))
def consent_languages(work: Work) -> tuple[str, ...]:
    """Every language that has consent texts; the staff languages among them."""
    del work
    return consent_texts.languages()


@query(Permission.USE_DESK, Quiet("packaged wording, nothing of a person"))
def consent_text(
    work: Work,
    scope: Scope,
    language: str,
    agency_id: AgencyId | None = None,
    items: Sequence[DataItem] = (),
) -> ConsentText | None:
    """The words to read aloud, agency and items filled in; ``None`` where none are written."""
    return _text(work, scope, language, agency_id, tuple(items))


def _text(
    work: Work,
    scope: Scope,
    language: str,
    agency_id: AgencyId | None,
    items: Sequence[DataItem],
) -> ConsentText | None:
    text = current(work, scope, language)
    if text is None:
        return None
    agency = None if agency_id is None else work.tx.agencies.get(agency_id)
    say = saying(work.desk.translate, put_right(work, language) if items else {})
    return consent_texts.filled(text, agency, items, say)


@query(Permission.TAKE_CONSENT, Quiet("part of a file whose opening was logged"))
def child_band(work: Work, resident_id: ResidentId) -> AgeBand | None:
    """For which age a child of this file is spoken to; ``None`` for an adult or where it is open.

    Raises ``NotFound``.
    """
    return band_by_file(work, work.tx.residents.get(resident_id).id)[0]


@command(Permission.TAKE_CONSENT, Quiet("one event when the draft was begun"))
def save_talk_draft(work: Work, resident_id: ResidentId, talk: ConsentTalk, rev: int) -> SavedDraft:
    """Keep how far a talk has come: no decision yet, and nothing that any paper leans on.

    ``rev`` is 0 at first, then that of the last ``SavedDraft`` or ``KeptTalk``. Raises
    ``ChangedMeanwhile``.
    """
    key = talk_key(work, talk.scope, talk.agency_id)
    return keep_words(work, resident_id, key, dump_talk(talk), rev)


@query(Permission.TAKE_CONSENT, Quiet("one's own talk, held at this desk"))
def open_talk_draft(
    work: Work, resident_id: ResidentId, scope: Scope, agency_id: AgencyId | None = None
) -> KeptTalk | None:
    """The talk about this that the person at the desk has not finished, if there is one."""
    kept = kept_words(work, resident_id, talk_key(work, scope, agency_id))
    return None if kept is None else KeptTalk(load_talk(kept.core), kept.rev, kept.saved_at)


@command(Permission.TAKE_CONSENT, Act.DISCARD_DRAFT)
def discard_talk_draft(
    work: Work, resident_id: ResidentId, scope: Scope, agency_id: AgencyId | None = None
) -> None:
    """Take an unfinished talk away; decisions in the file stay. Raises ``NotFound``."""
    discard_words(work, resident_id, talk_key(work, scope, agency_id))


@command(Permission.TAKE_CONSENT, Act.CONSENT)
def record_consent(
    work: Work,
    resident_id: ResidentId,
    decision: ConsentDecision,
    somebody_else: Collection[str] = (),
) -> ConsentId:
    """Keep her decision for ever, with the exact words that were read; the talk's draft is gone.

    Refusing and not deciding are results like agreeing; a no to what she had agreed to takes that
    back, with an event of its own. ``somebody_else``: names like one she fears that are nobody she
    fears; the log says that, never the name. Raises the cause that stands in the way of an
    agreement (two witnesses for a thumbprint, an agency, ...), ``TextTooLong``, and ``NotFound``
    where no text of this scope and language exists.
    """
    resident_id = work.tx.residents.get(resident_id).id
    decision = typed_fields(decision)
    check_interpreter(work.tx, resident_id, decision.interpreter.name)
    items = tuple(decision.items)
    read = _text(work, decision.scope, decision.language, decision.agency_id, items)
    staff = _text(work, decision.scope, decision.staff_language, decision.agency_id, items)
    if read is None or staff is None:
        raise NotFound
    decision = with_child(work, decision)
    her = _of_her(work, resident_id, somebody_else)
    check_decision(decision, read, work.desk.local_today(), her)
    consent = _taken(work, resident_id, decision, (read, staff))
    work.tx.consents.add(consent)
    drop_words(work, resident_id, talk_key(work, decision.scope, decision.agency_id))
    work.audit(
        resident_id=resident_id,
        ref=Ref("consent", consent.id),
        fields=["somebody else"] if somebody_else else (),
        detail=f"{decision.scope.value} {decision.decision.value}",
    )
    take_back_by_refusal(work, consent)
    work.changed(Topic.CONSENTS, Topic.FILE, Topic.RESIDENTS, Topic.REFERRALS)
    return consent.id


def _taken(
    work: Work,
    resident_id: ResidentId,
    decision: ConsentDecision,
    texts: tuple[ConsentText, ConsentText],
) -> Consent:
    read, staff = texts
    return Consent(
        id=ConsentId(work.desk.ids.new()),
        resident_id=resident_id,
        at=work.desk.clock.now(),
        taken_by=work.desk.staff.id,
        details=replace(decision, text_version=read.version, talk_on=_talk_on(decision)),
        read_text=read,
        staff_text=staff,
    )


def _of_her(work: Work, resident_id: ResidentId, somebody_else: Collection[str]) -> OfHer:
    feared = must_not_know_names(work, resident_id).union(concern_names(work, resident_id).names)
    band, sure = band_by_file(work, resident_id)
    return OfHer(may_be_child(work, resident_id), feared, band if sure else None, somebody_else)


def _talk_on(decision: ConsentDecision) -> date | None:
    """A talk is booked where nothing was decided, and nowhere else."""
    return decision.talk_on if decision.decision is Decision.NOT_NOW else None


@command(Permission.TAKE_CONSENT, Act.WITHDRAW)
def withdraw_consent(work: Work, consent_id: ConsentId, note: str = "", oral: bool = True) -> None:
    """She takes it back: words are enough, it counts from this moment, asking twice is harmless."""
    consent = work.tx.consents.get(consent_id)
    take_back(work, consent, oral=oral, note=typed_words(note))


@query(Permission.READ_FILE, Quiet("part of a file whose opening was logged"))
def wallet(work: Work, resident_id: ResidentId) -> tuple[WalletRow, ...]:
    """All her decisions, newest first, and which of them have their signed paper in the file."""
    rows = wallet_rows(work, work.tx.consents.of_resident(resident_id), Names(work))
    scans, pads = signed_decisions(work, resident_id) if rows else ({}, {})
    return tuple(
        replace(row, signed_at=scans.get(row.consent.id), on_screen_at=pads.get(row.consent.id))
        for row in rows
    )
