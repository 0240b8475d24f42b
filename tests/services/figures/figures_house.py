"""A house with enough people to be counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.ids import ResidentId, StayId
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.records import records
from tests import factories

COUNTRIES = ("IND", "PHL")


def welcome(
    desk: Desk,
    count: int,
    came: datetime,
    gender: str = "Feminine",
    birth_date: str = "1995-03-14",
) -> list[ResidentId]:
    """People who came one minute after the other."""
    made = []
    with desk.database.write() as tx:
        for place in range(count):
            at = came + timedelta(minutes=place)
            her = Resident(
                id=ResidentId(desk.ids.new()),
                code=f"SD-{at.year}-{desk.ids.new()[-6:]}",
                opened_at=at,
                opened_by=desk.staff.id,
                case_owner=desk.staff.id,
                called="سلام",
                names=("سلام",),
                birth_date=birth_date,
                gender=gender,
                citizenships=(COUNTRIES[place % 2],),
            )
            tx.residents.add(her, Stay(StayId(desk.ids.new()), her.id, at))
            made.append(her.id)
    return made


def agree(desk: Desk, people: Sequence[ResidentId]) -> None:
    """Each agrees to be counted."""
    decision = factories.decision(desk, Scope.STATISTICS)
    for one in people:
        consents.record_consent(desk, one, decision)


def tell(desk: Desk, her: ResidentId, **values: Value) -> None:
    """What she said in a screening."""
    answers = Answers.empty().with_value("under_18", "no")
    for key, value in values.items():
        answers = answers.with_value(key, value)
    records.sign_record(desk, her, "screening", answers)
