"""She is about to leave: on which day, and what of it waits still (domain facts 4.14).

The exit form is begun before she goes. From then on the last talk about her needs is due by the
day it names, and beside it stands what her file knows that is still open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from shelter_desk.domain.belongings import SETTLED
from shelter_desk.domain.consents import Decision, Scope, newest_decisions
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.referrals import UNDER_WAY
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.codec import load_some
from shelter_desk.forms.exit import LEFT_ON
from shelter_desk.forms.needs import BEFORE_LEAVING, OCCASION
from shelter_desk.forms.plan_goals import RUNNING
from shelter_desk.services.inside.plan.plan_reading import day_of as day_said
from shelter_desk.services.inside.plan.plan_reading import read_plan
from shelter_desk.services.inside.records.stored_forms import newest_versions
from shelter_desk.services.inside.residents.due import AHEAD
from shelter_desk.services.inside.stays.exits import written_facts
from shelter_desk.services.inside.stays.kept_files import day_of
from shelter_desk.services.inside.stays.of_stay import first_signed_at
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.leaving import StillOpen
from shelter_desk.storage.results import StoredDraft, StoredRecord

NEEDS: Final = "needs"
SAFETY: Final = "safety"
LOOKED_AT: Final = timedelta(days=7)
"""A safety talk as old as this is not the one before she leaves."""

_LEFT_ON: Final = frozenset({LEFT_ON})
_WHY: Final = frozenset({OCCASION})
_NEEDS: Final = Text("leaving", "Needs before she leaves: talk them over")
_ORIGINALS: Final = Plural("leaving", "%n papers of hers with us", "", 0)
_THINGS: Final = Plural("leaving", "%n other things of hers with us", "", 0)
_REFERRALS: Final = Plural("leaving", "%n referrals under way", "", 0)
_STEPS: Final = Plural("leaving", "%n steps of her plan not done", "", 0)
_NO_SAFETY: Final = Text("leaving", "Safety plan: not talked over in this stay")
_SAFETY: Final = Text("leaving", "Safety plan: last looked at on {day}")
_UNDECIDED: Final = Text("leaving", "Contact after leaving: not decided yet")


def is_leaving(work: Work, resident_id: ResidentId) -> bool:
    """True while she is in the house and the exit form of this stay is begun."""
    stay = work.tx.residents.stay(resident_id)
    here = stay is not None and stay.ended_at is None
    return here and written_facts(work, resident_id).begun


def last_talk_on(
    stay: Stay, begun: StoredDraft | None, talks: Sequence[StoredRecord]
) -> date | None:
    """By when her needs are talked over once more before she leaves.

    The day that the exit form ``begun`` names; ``None`` where it names none whole,
    and once that talk was held. ``talks``: what is signed of her needs.
    """
    if begun is None:
        return None
    on = day_said(load_some(begun.core, _LEFT_ON), LEFT_ON)
    return None if on is None or _talked(stay, talks) else on


def next_talk_on(usual: date, last: date | None, today: date) -> date:
    """The talk that is due next; one that is near because she leaves stands for the usual one."""
    if last is None:
        return usual
    return last if (last - today).days <= AHEAD else min(last, usual)


def _talked(stay: Stay, talks: Sequence[StoredRecord]) -> bool:
    """True where her needs were talked over in this stay because she leaves."""
    newest = newest_versions(talks)
    here = [one for one in newest if first_signed_at(talks, one) >= stay.started_at]
    return any(load_some(one.core, _WHY).get(OCCASION).value == BEFORE_LEAVING for one in here)


def still_open(work: Work, resident_id: ResidentId) -> Iterator[StillOpen]:
    """What her file knows that is to be done before she leaves; nothing that is sealed."""
    stay = work.tx.residents.stay(resident_id)
    if stay is not None:
        yield from _talks(work, resident_id, stay)
    yield from _in_hand(work, resident_id)
    under_way = sum(one.state in UNDER_WAY for one in work.tx.referrals.of_resident(resident_id))
    if under_way:
        yield StillOpen(Message(_REFERRALS, n=under_way), DueWay.REFERRAL, resident_id)
    steps = _steps(work, resident_id)
    if steps:
        yield StillOpen(Message(_STEPS, n=steps), DueWay.PLAN, resident_id)
    told = newest_decisions(work.tx.consents.decided(resident_id)).get((Scope.FOLLOW_UP, None))
    if told is None or told.details.decision is Decision.NOT_NOW:
        yield StillOpen(Message(_UNDECIDED), DueWay.CONSENT, resident_id)


def _talks(work: Work, resident_id: ResidentId, stay: Stay) -> Iterator[StillOpen]:
    if stay.ended_at is not None:
        return
    needs, safety = (_signed(work, resident_id, form) for form in (NEEDS, SAFETY))
    if not _talked(stay, needs):
        yield StillOpen(Message(_NEEDS), DueWay.FORM, f"{resident_id}/{NEEDS}")
    last = max((one.signed_at for one in safety if one.signed_at >= stay.started_at), default=None)
    if last is None:
        yield StillOpen(Message(_NO_SAFETY), DueWay.SAFETY, resident_id)
    elif last + LOOKED_AT < work.desk.clock.now():
        yield StillOpen(Message(_SAFETY), DueWay.SAFETY, resident_id, day_of(work, last))


def _signed(work: Work, resident_id: ResidentId, form_key: str) -> tuple[StoredRecord, ...]:
    return work.tx.records.cores(form_key, (resident_id,)).get(resident_id, ())


def _in_hand(work: Work, resident_id: ResidentId) -> Iterator[StillOpen]:
    """For those who work with her things."""
    if not work.desk.staff.may(Permission.ADMIT):
        return
    things = [one for one in work.tx.belongings.of_resident(resident_id) if one.now not in SETTLED]
    originals = sum(one.original for one in things)
    for words, count in ((_ORIGINALS, originals), (_THINGS, len(things) - originals)):
        if count:
            yield StillOpen(Message(words, n=count), DueWay.BELONGINGS, resident_id)


def _steps(work: Work, resident_id: ResidentId) -> int:
    """Steps of her plan that somebody still has to do."""
    plan = read_plan(work, resident_id)
    if plan is None:
        return 0
    today = work.desk.local_today()
    running = [goal.actions for goal in plan.goals(today) if goal.status in RUNNING]
    return sum(step.done_on is None for steps in (*running, plan.loose(today)) for step in steps)
