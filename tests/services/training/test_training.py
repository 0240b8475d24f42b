"""Training of the staff on a real file: written down, vouched for, due on Today, hers to see."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.ids import THE_HOUSE, StaffId
from shelter_desk.domain.staff import Role
from shelter_desk.domain.training import Module
from shelter_desk.domain.training_errors import TrainingAhead, TrainingOfLeaver
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import people
from shelter_desk.services.today import today
from shelter_desk.services.training import training
from shelter_desk.services.views.due import DueRow, DueWay
from shelter_desk.services.views.training import TrainedPerson
from tests import factories


def _colleague(desk: Desk, role: Role = Role.CASEWORKER) -> tuple[str, StaffId]:
    code = factories.add_worker(desk, role)
    (found,) = [one for one in people.people(desk).people if one.sign_in_code == code]
    return code, found.id


def _of(desk: Desk, staff_id: StaffId) -> TrainedPerson:
    (found,) = [one for one in training.staff_training(desk).people if one.id == staff_id]
    return found


def _due(desk: Desk) -> list[DueRow]:
    return [row for row in today.today(desk).due if row.way is DueWay.TRAINING]


def test_a_module_is_written_down_with_its_day_and_whose_hand(desk: Desk) -> None:
    _, who = _colleague(desk)
    on = desk.local_today() - timedelta(days=40)
    training.write_passed(desk, who, Module.CONSENT, on)
    lines = {one.module: one for one in _of(desk, who).lines}
    assert list(lines) == list(Module)
    assert (lines[Module.CONSENT].on, lines[Module.CONSENT].late) == (on, False)
    assert lines[Module.CONSENT].by == desk.staff.name(desk.language)
    assert lines[Module.SCREENING].on is None
    shown = next(one for one in people.people(desk).people if one.id == who)
    assert shown.training == _of(desk, who)
    (event,) = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.TRAINING}))).rows
    assert event.detail == "passed consent"
    assert audit.verify(desk).clean


def test_refreshers_stand_on_today_in_one_line_and_go_when_passed_again(desk: Desk) -> None:
    _, who = _colleague(desk)
    now = desk.local_today()
    assert _due(desk) == []
    for module, days in ((Module.CONSENT, 400), (Module.SCREENING, 366), (Module.FIRST_AID, 20)):
        training.write_passed(desk, who, module, now - timedelta(days=days))
    (row,) = _due(desk)
    assert (row.what.n, row.resident_id, row.days <= -34) == (2, THE_HOUSE, True)
    training.refresh_after(desk, 36)
    assert _due(desk) == []
    training.refresh_after(desk, 12)
    for module in (Module.CONSENT, Module.SCREENING):
        training.write_passed(desk, who, module, now)
    assert _due(desk) == []
    assert _of(desk, who).late == ()


def test_a_day_that_has_not_come_is_refused_and_nothing_is_kept(desk: Desk) -> None:
    _, who = _colleague(desk)
    with pytest.raises(TrainingAhead):
        training.write_passed(desk, who, Module.CONSENT, desk.local_today() + timedelta(days=1))
    assert _of(desk, who).lines[2].on is None
    with pytest.raises(NotFound):
        training.write_passed(desk, StaffId("nobody"), Module.CONSENT, desk.local_today())


@pytest.mark.parametrize(("wanted", "kept"), [(0, 1), (-5, 1), (6, 6), (999, 60)])
def test_the_months_stay_within_reason(desk: Desk, wanted: int, kept: int) -> None:
    training.refresh_after(desk, wanted)
    assert training.staff_training(desk).months == kept


def test_the_mark_of_a_trainer_is_given_and_taken_back(desk: Desk) -> None:
    _, who = _colleague(desk)
    training.mark_trainer(desk, who, True)
    assert _of(desk, who).trainer == (desk.local_today(), desk.staff.name(desk.language))
    training.mark_trainer(desk, who, False)
    assert _of(desk, who).trainer is None
    events = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.TRAINING}))).rows
    assert {one.detail for one in events} == {"trainer given", "trainer taken"}


def test_who_left_is_no_longer_listed_nor_due(desk: Desk) -> None:
    _, who = _colleague(desk)
    training.write_passed(desk, who, Module.CONSENT, desk.local_today() - timedelta(days=500))
    assert len(_due(desk)) == 1
    people.remove(desk, who)
    assert _due(desk) == []
    assert who not in [one.id for one in training.staff_training(desk).people]
    with pytest.raises(TrainingOfLeaver):
        training.write_passed(desk, who, Module.CONSENT, desk.local_today())
    with pytest.raises(TrainingOfLeaver):
        training.mark_trainer(desk, who, True)
    assert audit.verify(desk).clean


def test_she_sees_her_own_and_writes_none(desk: Desk) -> None:
    code, who = _colleague(desk)
    training.write_passed(desk, who, Module.CONSENT, desk.local_today() - timedelta(days=500))
    unlock.lock(desk, ReturnPlace())
    hers = factories.reopen(desk, factories.WORKER_PHRASE, code)
    own = training.own_training(hers)
    assert (own.id, [one.module for one in own.late]) == (who, [Module.CONSENT])
    assert _due(hers) == []
    with pytest.raises(NotAllowed):
        training.staff_training(hers)
    with pytest.raises(NotAllowed):
        training.write_passed(hers, who, Module.CONSENT, hers.local_today())
    with pytest.raises(NotAllowed):
        training.mark_trainer(hers, who, True)
    stop(hers)
