"""Training of the staff: what was passed, which refreshers are due, who trains trainers."""

from __future__ import annotations

from datetime import date

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.training import LONGEST_REFRESH, Module, Passed, TrainerMark
from shelter_desk.domain.training_errors import TrainingAhead, TrainingOfLeaver
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.training.training_kept import (
    REFRESH,
    keep_training,
    kept_training,
    key_of,
    refresh_months,
    trained_person,
)
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.training import StaffTraining, TrainedPerson


@query(Permission.TRAIN, Quiet("training of colleagues, nothing of a resident"))
def staff_training(work: Work) -> StaffTraining:
    """Everybody who works here; those who left are not listed."""
    names, months = Names(work), refresh_months(work)
    people = (trained_person(work, one, names, months) for one in work.tx.staff.all() if one.active)
    return StaffTraining(tuple(people), months)


@query(Permission.USE_DESK, Quiet("her own training"))
def own_training(work: Work) -> TrainedPerson:
    """What is written down about the person at the desk."""
    return trained_person(work, work.desk.staff, Names(work), refresh_months(work))


@command(Permission.TRAIN, Act.TRAINING)
def write_passed(work: Work, staff_id: StaffId, module: Module, on: date) -> None:
    """A colleague passed a module. Raises ``NotFound``, ``TrainingOfLeaver``, ``TrainingAhead``."""
    _insist_on_active(work, staff_id)
    if on > work.desk.local_today():
        raise TrainingAhead
    one = Passed(module, on, work.desk.staff.id)
    keep_training(work, staff_id, kept_training(work, staff_id).with_passed(one))
    detail = f"passed {module.value}"
    work.audit(ref=Ref("setting", key_of(staff_id)), detail=detail)
    work.changed(Topic.STAFF)


@command(Permission.TRAIN, Act.TRAINING)
def mark_trainer(work: Work, staff_id: StaffId, given: bool) -> None:
    """Give the mark of a trainer of trainers, or take it back.

    Raises ``NotFound`` and ``TrainingOfLeaver``.
    """
    _insist_on_active(work, staff_id)
    one = TrainerMark(given, work.desk.local_today(), work.desk.staff.id)
    keep_training(work, staff_id, kept_training(work, staff_id).with_mark(one))
    detail = "trainer given" if given else "trainer taken"
    work.audit(ref=Ref("setting", key_of(staff_id)), detail=detail)
    work.changed(Topic.STAFF)


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def refresh_after(work: Work, months: int) -> None:
    """A refresher is due after so many months, 1 to 60; what is beyond is cut."""
    work.tx.settings.set_value(REFRESH, str(min(max(months, 1), LONGEST_REFRESH)))
    work.audit(ref=Ref("setting", REFRESH), fields=[REFRESH])
    work.changed(Topic.SETTINGS, Topic.STAFF)


def _insist_on_active(work: Work, staff_id: StaffId) -> None:
    if not work.tx.staff.get(staff_id).active:
        raise TrainingOfLeaver
