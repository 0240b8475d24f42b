"""Decisions as they stand today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from shelter_desk.domain.consents import Consent, Decision, ended_with_stay, newest_decisions
from shelter_desk.domain.residents import Resident
from shelter_desk.services.inside.people.people import Names, agency_name
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.consent import WalletRow, WalletState


def wallet_rows(work: Work, consents: Sequence[Consent], names: Names) -> tuple[WalletRow, ...]:
    """All decisions of one person, newest first as given, with names and days."""
    if not consents:
        return ()
    her = work.tx.residents.get(consents[0].resident_id)
    since, today = _here_since(work, her), work.desk.local_today()
    last_words = {one.id for one in newest_decisions(consents).values()}
    return tuple(
        _row(work, her, one, state_of(one, today, since, replaced=one.id not in last_words), names)
        for one in consents
    )


def _here_since(work: Work, her: Resident) -> datetime | None:
    stay = work.tx.residents.stay(her.id)
    return None if stay is None or stay.ended_at is not None else stay.started_at


def _row(
    work: Work, resident: Resident, consent: Consent, state: WalletState, names: Names
) -> WalletRow:
    today = work.desk.local_today()
    until = consent.details.valid_until
    return WalletRow(
        consent=consent,
        state=state,
        agency_name=agency_name(work, consent.details.agency_id),
        days_left=None if until is None else (until - today).days,
        resident_id=resident.id,
        code=resident.code,
        called=resident.called,
        by_name=names.of(consent.taken_by),
    )


def _decided(consent: Consent) -> WalletState:
    match consent.details.decision:
        case Decision.REFUSED:
            return "refused"
        case Decision.NOT_NOW:
            return "not_now"
        case Decision.IN_PART:
            return "in_part"
        case Decision.AGREED:
            return "valid"


def state_of(
    consent: Consent, today: date, since: datetime | None, *, replaced: bool
) -> WalletState:
    """What became of a decision; a withdrawal outweighs everything.

    ``since``: when the stay she is in began, ``None`` when she left.
    ``replaced``: a later decision about the same matter counts now, whatever this one said.
    """
    if consent.withdrawal is not None:
        return "withdrawn"
    if replaced:
        return "superseded"
    decided = _decided(consent)
    over = not consent.is_valid(today) or ended_with_stay(consent.details.scope, consent.at, since)
    if decided in ("valid", "in_part") and over:
        return "expired"
    return decided
