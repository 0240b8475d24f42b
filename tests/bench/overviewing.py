"""The house in numbers over ten thousand files, of which the last year's were asked twice."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from shelter_desk.domain.calls import CallIn, CallState, CallWords, Sector
from shelter_desk.domain.ids import AgencyId, CallId, ReferralId, ResidentId
from shelter_desk.domain.referrals import Agency, Referral, ReferralState, Urgency
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.needs import NEEDS
from shelter_desk.services.desk import Desk
from shelter_desk.services.figures import overview
from shelter_desk.services.inside.figures.overview_care import need_sections
from tests.bench import filling
from tests.bench.rows import Row, median_ms

GOAL_MS = 300.0
YEAR = 365
"""So many came in the last twelve months: one a day."""
NOTE = "She said it herself, with an interpreter beside her. " * 4


def rows(desk: Desk, people: Sequence[ResidentId]) -> list[Row]:
    """On a desk that is filled already."""
    told = people[-YEAR:]
    dice = random.Random(len(told))
    filling.sign(desk, NEEDS, (one for one in told for _ in range(2)), lambda: _said(dice))
    _ask(desk, told)
    _refer(desk, told)
    taken = median_ms(lambda: overview.house_in_numbers(desk))
    act = f"the house in numbers, {len(people):,} files"
    detail = f"{len(told)} came in a year, each with a request, two talks and a referral"
    return [Row(act, "a third of a second", taken, GOAL_MS, "ms", detail)]


def _said(dice: random.Random) -> Answers:
    answers = Answers.empty()
    for section in need_sections():
        answers = answers.with_value(f"{section.key}_level", dice.choice("1234"))
        answers = answers.with_value(f"{section.key}_own_view", dice.choice("1234"))
        answers = answers.with_value(f"{section.key}_note", NOTE)
    return answers


def _ask(desk: Desk, people: Sequence[ResidentId]) -> None:
    now, sectors = desk.clock.now(), [*Sector]
    with desk.database.write() as tx:
        for place, her in enumerate(people):
            words = CallWords(sector=sectors[place % len(sectors)])
            made = CallIn(CallId(desk.ids.new()), f"IN-{place}", now, desk.staff.id, words)
            tx.calls.add(replace(made, state=CallState.ARRIVED, resident_id=her))


def _refer(desk: Desk, people: Sequence[ResidentId]) -> None:
    sent = desk.clock.now() - timedelta(days=20)
    with desk.database.write() as tx:
        agency = Agency(AgencyId(desk.ids.new()), "عيادة", "Clinic")
        tx.agencies.add(agency)
        for place, her in enumerate(people):
            made = Referral(
                id=ReferralId(desk.ids.new()),
                number=f"R-{place}",
                resident_id=her,
                agency_id=agency.id,
                made_at=sent,
                made_by=desk.staff.id,
                service="health",
                reason="",
                urgency=Urgency.NORMAL,
                items=frozenset(),
                state=ReferralState.SENT if place % 8 == 0 else ReferralState.CLOSED,
                sent_at=sent,
            )
            tx.referrals.add(made)
