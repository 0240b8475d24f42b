"""A score that is taken from a play of a practice desk, one's own or a colleague's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.training_groups import Score
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.opening import first_run
from shelter_desk.services.oversight.audit import verify
from shelter_desk.services.training import practice_cases
from shelter_desk.services.training import training_groups as groups
from tests import factories

CASE = packaged_cases()[0]


@pytest.fixture
def house(parts: DeskParts) -> Iterator[Desk]:
    """A practice desk, its manager signed in."""
    plan = factories.plan(practice=True, shelter=replace(factories.shelter(), practice=True))
    made = first_run.create_desk(parts, plan).desk
    yield made
    stop(made)


def test_an_ended_play_becomes_a_score_and_one_that_goes_on_does_not(house: Desk) -> None:
    group_id = groups.begin_group(house, "Airport", "")
    groups.write_trainee(house, group_id, "Mona", None)
    who = groups.training_groups(house).groups[0].trainees[0].id
    *before, (_moment, last) = CASE.way
    for place, (_where, act) in enumerate(before):
        practice_cases.choose_act(house, CASE.code, place, act)
    assert groups.training_groups(house).plays == ()
    with house.database.read() as tx:
        going_on = tx.plays.open_one(house.staff.id, CASE.code)
    assert going_on is not None
    with pytest.raises(NotFound):
        groups.note_played(house, group_id, who, going_on.id, None)
    found = practice_cases.finish_play(house, CASE.code, len(before), last).found
    (play,) = groups.training_groups(house).plays
    assert (play.id, play.case) == (found.id, CASE.code)
    assert play.score == Score(len(found.kept), found.rules)
    groups.note_played(house, group_id, who, play.id, None)
    (group,) = groups.training_groups(house).groups
    assert group.scores == {(who, CASE.code): play.score}
    groups.note_score(house, group_id, (who, CASE.code), Score(1, 9), play.score)
    with pytest.raises(ChangedMeanwhile):
        groups.note_played(house, group_id, who, play.id, None)
    assert verify(house).clean
