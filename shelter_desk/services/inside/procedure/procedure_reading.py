"""What of the procedure is done in one file, read from what is signed and decided anyway.

Nobody ticks a stage: the file says it. Only the newest stay counts, apart from intake and consent,
which need not be taken twice. Of answers only those of calls after leaving are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from shelter_desk.domain.consents import Decided, Decision, Scope, newest_decisions
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.follow_up import is_last
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.procedure import Stage, StageKey, Standing, standings
from shelter_desk.domain.referrals import Referral, ReferralState
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.rest import rest_until
from shelter_desk.services.inside.stays.following import contacts_of
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import RecordHead

FIRST_CONSENTS = (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD)
_OF_STAY = {
    StageKey.ARRIVAL: "arrival",
    StageKey.SAFETY: "safety",
    StageKey.SCREENING: "screening",
    StageKey.NEEDS: "needs",
    StageKey.PLAN: "plan",
}
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
    now, arrived = work.desk.clock.now(), file.stay.started_at
    zone = ZoneInfo(work.desk.shelter.time_zone)
    done = {key: at for key, at in _done(work, file, zone) if at is not None and at <= now}
    recovery = next(one for one in stages if one.key is StageKey.REFLECTION)
    since = arrived if recovery.after is None else done.get(recovery.after)
    if recovery.hours is not None and since is not None:
        over = since + timedelta(hours=recovery.hours)
        done |= {StageKey.REFLECTION: over} if over <= now else {}
    not_asked = frozenset(_not_asked(file, work.desk.local_today()))
    return standings(stages, done, arrived=arrived, now=now, not_asked=not_asked)


def _done(
    work: Work, file: FileFacts, zone: ZoneInfo
) -> Iterator[tuple[StageKey, datetime | None]]:
    """All but the time to recover, which runs out by itself."""
    since = file.stay.started_at
    yield StageKey.REFER_IN, since
    for key, form in _OF_STAY.items():
        yield key, file.first(form, since)
    yield StageKey.REST, rest_until(since.astimezone(zone))
    yield StageKey.INTAKE, file.first("intake")
    yield StageKey.CONSENT, _decided(file)
    yield StageKey.DECISION, file.first("official_status")
    yield StageKey.SERVICES, _first_sent(file, since)
    yield StageKey.EXIT, file.stay.ended_at
    yield StageKey.FOLLOW_UP, _last_call(work, file, zone)


def _decided(file: FileFacts) -> datetime | None:
    """When the last of the first consents was decided; a "no" is a decision as well."""
    newest = newest_decisions(file.consents)
    found = [newest.get((scope, None)) for scope in FIRST_CONSENTS]
    at = [one.at for one in found if one and one.details.decision not in _UNDECIDED]
    return max(at) if len(at) == len(FIRST_CONSENTS) else None


def _first_sent(file: FileFacts, since: datetime) -> datetime | None:
    sent = [one.sent_at for one in file.referrals if one.state is not ReferralState.DRAFT]
    return min((at for at in sent if at is not None and at >= since), default=None)


def _last_call(work: Work, file: FileFacts, zone: ZoneInfo) -> datetime | None:
    """The talk that stands for the day a year after she left; an earlier one leaves it open."""
    ended = file.stay.ended_at
    clock = work.tx.retention.of(file.stay.resident_id) if ended is not None else None
    if ended is None or clock is None or file.first("follow_up", ended) is None:
        return None
    left_on = ended.astimezone(zone).date()
    talks = [one.on for one in contacts_of(work, clock) if one.reached]
    last = min((on for on in talks if is_last(on, left_on)), default=None)
    return None if last is None else datetime.combine(last, time(), zone)


def _not_asked(file: FileFacts, today: date) -> Iterator[StageKey]:
    """What she said no to, took back, or never agreed to before she left."""
    newest = newest_decisions(file.consents)
    police = newest.get((Scope.REPORT_TO_POLICE, None))
    if police is not None and _ended(police, today):
        yield StageKey.DECISION
    calls = newest.get((Scope.FOLLOW_UP, None))
    if _ended(calls, today) if calls is not None else file.stay.ended_at is not None:
        yield StageKey.FOLLOW_UP


def _ended(decision: Decided, today: date) -> bool:
    """A "no", or a "yes" that is over; who could not decide yet is asked again."""
    return not decision.is_valid(today) and decision.details.decision not in _UNDECIDED
