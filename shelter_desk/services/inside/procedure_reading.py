"""What of the procedure is done in one file, read from what is signed and decided anyway.

Nobody ticks a stage: the file says it. Only the newest stay counts, apart from intake and consent,
which need not be taken twice. No answer of a form is opened for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from shelter_desk.domain.consents import Decided, Decision, Scope, newest_decisions
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.procedure import Stage, StageKey, Standing, standings
from shelter_desk.domain.referrals import Referral, ReferralState
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.rest import rest_until
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import RecordHead

FIRST_CONSENTS = (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD)
_LAST_CALL = timedelta(days=365)
_OF_STAY = {
    StageKey.ARRIVAL: "arrival",
    StageKey.SAFETY: "safety",
    StageKey.SCREENING: "screening",
    StageKey.NEEDS: "needs",
    StageKey.PLAN: "plan",
}
_SAID_NO = (Decision.REFUSED,)
_UNDECIDED = (Decision.NOT_NOW,)


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the stages are read from: the newest stay and everything of the file by its head."""

    stay: Stay
    records: tuple[RecordHead, ...]
    consents: tuple[Decided, ...]
    referrals: tuple[Referral, ...]

    def first(self, form: str, since: datetime | None = None) -> datetime | None:
        """When a form was first signed, at all or since an instant."""
        signed = [one.signed_at for one in self.records if one.form_key == form]
        return min((at for at in signed if since is None or at >= since), default=None)


def read_facts(work: Work, resident_id: ResidentId) -> FileFacts:
    """Of one file. Raises ``NotFound`` without a stay."""
    stay = work.tx.residents.stay(resident_id)
    if stay is None:
        raise NotFound
    return FileFacts(
        stay,
        work.tx.records.heads(resident_id),
        work.tx.consents.decided(resident_id),
        work.tx.referrals.of_resident(resident_id),
    )


def standings_of(work: Work, file: FileFacts, stages: tuple[Stage, ...]) -> tuple[Standing, ...]:
    """Where her newest stay stands."""
    now = work.desk.clock.now()
    hours = {one.key: one.hours for one in stages}
    zone = ZoneInfo(work.desk.shelter.time_zone)
    done = {
        key: at
        for key, at in _done(file, zone, hours[StageKey.REFLECTION])
        if at is not None and at <= now
    }
    not_asked = frozenset(_not_asked(file))
    return standings(stages, done, arrived=file.stay.started_at, now=now, not_asked=not_asked)


def _done(
    file: FileFacts, zone: ZoneInfo, reflection: int | None
) -> Iterator[tuple[StageKey, datetime | None]]:
    since = file.stay.started_at
    yield StageKey.REFER_IN, since
    for key, form in _OF_STAY.items():
        yield key, file.first(form, since)
    yield StageKey.REST, rest_until(since.astimezone(zone))
    yield StageKey.INTAKE, file.first("intake")
    yield StageKey.CONSENT, _decided(file)
    yield StageKey.DECISION, file.first("official_status")
    if reflection is not None:
        yield StageKey.REFLECTION, since + timedelta(hours=reflection)
    yield StageKey.SERVICES, _first_sent(file, since)
    yield StageKey.EXIT, file.stay.ended_at
    yield StageKey.FOLLOW_UP, _last_call(file)


def _decided(file: FileFacts) -> datetime | None:
    """When the last of the first consents was decided; a "no" is a decision as well."""
    newest = newest_decisions(file.consents)
    found = [newest.get((scope, None)) for scope in FIRST_CONSENTS]
    at = [one.at for one in found if one and one.details.decision not in _UNDECIDED]
    return max(at) if len(at) == len(FIRST_CONSENTS) else None


def _first_sent(file: FileFacts, since: datetime) -> datetime | None:
    sent = [one.sent_at for one in file.referrals if one.state is not ReferralState.DRAFT]
    return min((at for at in sent if at is not None and at >= since), default=None)


def _last_call(file: FileFacts) -> datetime | None:
    """The call of a year after leaving; an earlier one leaves the stage open."""
    if file.stay.ended_at is None:
        return None
    return file.first("follow_up", file.stay.ended_at + _LAST_CALL)


def _not_asked(file: FileFacts) -> Iterator[StageKey]:
    """What she said no to, or was not asked in a way that would allow it."""
    newest = newest_decisions(file.consents)
    police = newest.get((Scope.REPORT_TO_POLICE, None))
    if police is not None and police.details.decision in _SAID_NO:
        yield StageKey.DECISION
    calls = newest.get((Scope.FOLLOW_UP, None))
    left = file.stay.ended_at is not None
    if (calls is None and left) or (calls and calls.details.decision in _SAID_NO):
        yield StageKey.FOLLOW_UP
