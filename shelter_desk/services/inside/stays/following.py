"""Hearing of somebody after she left: only as she agreed, and no more once she says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.consents import Decided, Decision, Scope, standing
from shelter_desk.domain.exit_errors import (
    FollowUpBeforeExit,
    FollowUpNotAgreed,
    FollowUpNotWhole,
)
from shelter_desk.domain.follow_up import Contact, next_follow_up, next_needs
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.retention import ExitReason, Retention
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.codec import load_values
from shelter_desk.forms.dates import whole_day
from shelter_desk.forms.follow_up import BEGUN_BY, NEXT_ON, REACHED, STOP, TALKED_ON
from shelter_desk.services.inside.consents.withdrawing import take_back
from shelter_desk.services.inside.plan.plan_reading import day_of as day_said
from shelter_desk.services.inside.records.stored_forms import newest_versions
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.inside.stays.exits import set_status
from shelter_desk.services.inside.stays.kept_files import day_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.due import DueRow, DueWay
from shelter_desk.storage.results import RecordCore

FORM: Final = "follow_up"
_MATTER: Final = (Scope.FOLLOW_UP, None)
_OF_A_CONTACT: Final = frozenset({TALKED_ON, REACHED, NEXT_ON, STOP})
_DUE: Final = Text("due", "Follow-up after leaving")


def agreement(work: Work, resident_id: ResidentId) -> Decided | None:
    """Her standing agreement to be contacted after leaving."""
    consents = work.tx.consents.decided(resident_id)
    return standing(consents, work.desk.local_today()).get(_MATTER)


def next_contact(work: Work, clock: Retention) -> date | None:
    """When she is to be heard of next; ``None`` without her agreement."""
    agreed = agreement(work, clock.resident_id)
    until = None if agreed is None else _last_day(clock, agreed.details.valid_until)
    if until is None:
        return None
    return next_follow_up(day_of(work, clock.exit_at), contacts_of(work, clock), until)


def next_needs_talk(work: Work, clock: Retention, talked: datetime | None) -> date | None:
    """When her needs are to be looked at after she left; ``talked``: the last time they were."""
    agreed = agreement(work, clock.resident_id)
    if agreed is None:
        return None
    last = None if talked is None else day_of(work, talked)
    left_on, until = day_of(work, clock.exit_at), agreed.details.valid_until
    return needs_talk_by(clock, left_on, last, until)


def needs_talk_by(
    clock: Retention, left_on: date, talked: date | None, agreed_until: date | None
) -> date | None:
    """The same for somebody whose agreement is known, in days of the shelter."""
    until = _last_day(clock, agreed_until)
    return None if until is None else next_needs(left_on, talked, until)


def _last_day(clock: Retention, agreed_until: date | None) -> date | None:
    """The last day on which she may be asked after; ``None`` where she may not be at all."""
    if clock.stopped_at is not None or clock.reason == ExitReason.DIED:
        return None
    ends = [agreed_until, None if clock.on_hold else clock.keep_until]
    return min((one for one in ends if one is not None), default=date.max)


def contacts_of(work: Work, clock: Retention) -> tuple[Contact, ...]:
    """Every follow-up signed since she left this time."""
    her = clock.resident_id
    signed = work.tx.records.open_parts(FORM, (her,)).get(her, ())
    return _contacts(day_of(work, clock.exit_at), signed)


def _contacts(left_on: date, signed: Sequence[RecordCore]) -> tuple[Contact, ...]:
    made = (_contact(load_values(one.core, _OF_A_CONTACT)) for one in newest_versions(signed))
    return tuple(one for one in made if one is not None and one.on >= left_on)


def _contact(said: Mapping[str, Value]) -> Contact | None:
    on = whole_day(said.get(TALKED_ON))
    if on is None:
        return None
    next_on = whole_day(said.get(NEXT_ON))
    return Contact(on, said.get(REACHED) == "yes", next_on, said.get(STOP) == "yes")


def follow_ups(due: DueWork) -> Iterator[DueRow]:
    """Contacts due with people who left and agreed to it; nobody else is looked at."""
    near = dict(_near(due))
    for her, person in due.in_sight(near).items():
        yield due.row(person, Message(_DUE), near[her], DueWay.FORM, f"{her}/{FORM}")


def _near(due: DueWork) -> Iterator[tuple[ResidentId, date]]:
    gone = due.who_left()
    signed = due.work.tx.records.open_parts(FORM, [one.resident_id for one in gone])
    for one in gone:
        until = _last_day(one.clock, one.agreed_until)
        if until is None:
            continue
        contacts = _contacts(one.left_on, signed.get(one.resident_id, ()))
        on = next_follow_up(one.left_on, contacts, until)
        if on is not None and due.is_near(on):
            yield one.resident_id, on


def follow_up_signed(
    work: Work, resident_id: ResidentId, answers: Answers, *, correction: bool
) -> None:
    """A contact is written down; her wish to be left alone counts from this moment.

    Raises ``FollowUpNotWhole``, ``FollowUpBeforeExit``, ``FollowUpNotAgreed``.
    """
    on = day_said(answers, TALKED_ON)
    if on is None:
        raise FollowUpNotWhole
    if not correction:
        _insist_she_left(work, resident_id, on)
    consents = work.tx.consents.decided(resident_id)
    if answers.get(BEGUN_BY).value != "she" and not _agreed_on(work, consents, on):
        raise FollowUpNotAgreed
    if answers.get(STOP).value == "yes":
        _stop(work, resident_id)


def _insist_she_left(work: Work, resident_id: ResidentId, on: date) -> None:
    stay = work.tx.residents.stay(resident_id)
    if stay is None or stay.ended_at is None or on < day_of(work, stay.ended_at):
        raise FollowUpBeforeExit


def _agreed_on(work: Work, consents: Iterable[Decided], on: date) -> bool:
    """True when her last word by that day was an agreement that held."""
    said = [
        one
        for one in consents
        if one.details.scope is Scope.FOLLOW_UP and day_of(work, one.at) <= on
    ]
    for newest in said[:1]:
        until, back = newest.details.valid_until, newest.withdrawal
        allows = newest.details.decision in (Decision.AGREED, Decision.IN_PART)
        kept = back is None or day_of(work, back.at) >= on
        return allows and kept and (until is None or on <= until)
    return False


def _stop(work: Work, resident_id: ResidentId) -> None:
    agreed = agreement(work, resident_id)
    if agreed is not None:
        take_back(work, agreed)
    if work.tx.residents.get(resident_id).status is CaseStatus.FOLLOW_UP:
        set_status(work, resident_id, CaseStatus.CLOSED)
        about = Ref("resident", resident_id)
        work.audit(act=Act.UPDATE, resident_id=resident_id, ref=about, fields=["status"])
