"""Groups that are trained: who was there, and what came of the cases. No resident is named.

Whoever changes something says what she saw there; where somebody else changed it meanwhile, nothing
is written over.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound, NothingWritten
from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.ids import PlayId
from shelter_desk.domain.practice.plays import KeptPlay
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.training_errors import GroupIsFull, NoSuchScore
from shelter_desk.domain.training_groups import (
    MOST_SITTINGS,
    MOST_TRAINEES,
    GroupSitting,
    Score,
    Trainee,
    TrainingGroup,
)
from shelter_desk.printing.documents.csv_lines import csv_lines
from shelter_desk.services.inside.papers.leaving import save_after_commit
from shelter_desk.services.inside.training.group_sheets import group_table
from shelter_desk.services.inside.training.groups_kept import (
    forget_group,
    group_key,
    keep_group,
    kept_group,
    kept_groups,
)
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.training_groups import EndedPlay, GroupsDesk

PLAYS = 60
"""So many plays are offered, the newest first."""


@query(Permission.TRAIN, Quiet("names of trainees, nothing of a resident"))
def training_groups(work: Work) -> GroupsDesk:
    """All groups, and what a score may be taken from."""
    groups, today = kept_groups(work), work.desk.local_today()
    cases = tuple((one.code, one.title) for one in packaged_cases())
    names = {one.id: one.name(work.desk.language) for one in work.tx.staff.all()}
    plays = tuple(
        EndedPlay(one.id, names[one.staff_id], one.case_code, _score_of(one))
        for one in work.tx.plays.ended(PLAYS)
        if one.rules and one.case_code in dict(cases)
    )
    due = frozenset(one.id for one in groups if one.is_due(today))
    return GroupsDesk(groups, due, cases, plays)


@command(Permission.TRAIN, Act.TRAINING)
def begin_group(work: Work, name: str, place: str, trainers: str = "") -> str:
    """A group that nobody stands in yet; the answer is its id. Raises ``NothingWritten``."""
    group_id = work.desk.ids.new()
    begun = work.desk.local_today()
    group = TrainingGroup(group_id, _needed(name), _line(place), begun, trainers=_line(trainers))
    _keep(work, group, "group begun")
    return group_id


@command(Permission.TRAIN, Act.TRAINING)
def name_group(work: Work, seen: TrainingGroup, name: str, place: str, trainers: str = "") -> None:
    """Another name, place or who trains it.

    Raises ``NothingWritten``, ``NotFound``, ``ChangedMeanwhile``.
    """
    group = kept_group(work, seen.id)
    if _called(group) != _called(seen):
        raise ChangedMeanwhile
    newer = replace(group, name=_needed(name), place=_line(place), trainers=_line(trainers))
    _keep(work, newer, "group changed")


@command(Permission.TRAIN, Act.TRAINING)
def add_sitting(work: Work, group_id: str, on: date, title: str = "") -> None:
    """A sitting more, in the order of days; it may still come. Raises ``GroupIsFull``."""
    group = kept_group(work, group_id)
    if len(group.sittings) >= MOST_SITTINGS:
        raise GroupIsFull
    new = GroupSitting(work.desk.ids.new(), on, _line(title))
    sittings = tuple(sorted((*group.sittings, new), key=lambda one: (one.on, one.id)))
    _keep(work, replace(group, sittings=sittings), "group sitting")


@command(Permission.TRAIN, Act.TRAINING)
def remove_sitting(work: Work, group_id: str, sitting_id: str) -> None:
    """A sitting that was not, with its ticks. Raises ``NotFound``."""
    group = kept_group(work, group_id)
    if sitting_id not in {one.id for one in group.sittings}:
        raise NotFound
    _keep(work, group.without_sitting(sitting_id), "group sitting removed")


@command(Permission.TRAIN, Act.TRAINING)
def write_trainee(
    work: Work, group_id: str, name: str, sector: FrontLine | None, seen: Trainee | None = None
) -> None:
    """Somebody more, or ``seen`` written otherwise.

    Raises ``NothingWritten``, ``GroupIsFull``, ``NotFound``, ``ChangedMeanwhile``.
    """
    group, wanted = kept_group(work, group_id), _needed(name)
    if seen is None:
        if len(group.trainees) >= MOST_TRAINEES:
            raise GroupIsFull
        new = Trainee(work.desk.ids.new(), wanted, sector)
        _keep(work, replace(group, trainees=(*group.trainees, new)), "group trainee")
        return
    if _trainee(group, seen.id) != seen:
        raise ChangedMeanwhile
    new = replace(seen, name=wanted, sector=sector)
    trainees = tuple(new if one.id == seen.id else one for one in group.trainees)
    _keep(work, replace(group, trainees=trainees), "group trainee changed")


@command(Permission.TRAIN, Act.TRAINING)
def remove_trainee(work: Work, group_id: str, trainee_id: str) -> None:
    """Somebody, and all that was noted of her or him, is gone. Raises ``NotFound``."""
    group = kept_group(work, group_id)
    _trainee(group, trainee_id)
    _keep(work, group.without_trainee(trainee_id), "group trainee removed")


@command(Permission.TRAIN, Act.TRAINING)
def note_present(work: Work, group_id: str, cell: tuple[str, str], there: bool) -> None:
    """Somebody was in a sitting (trainee, sitting), or was not. Raises ``NotFound``."""
    group = kept_group(work, group_id)
    _trainee(group, cell[0])
    if cell[1] not in {one.id for one in group.sittings}:
        raise NotFound
    _keep(work, group.with_present(*cell, there), "group attendance")


@command(Permission.TRAIN, Act.TRAINING)
def note_score(
    work: Work, group_id: str, cell: tuple[str, str], score: Score | None, seen: Score | None
) -> None:
    """What came of a case (trainee, case), or nothing; ``seen`` stood there before.

    Raises ``NotFound``, ``NoSuchScore``, ``ChangedMeanwhile``.
    """
    if score is not None and not score.holds:
        raise NoSuchScore
    _note(work, group_id, cell, score, seen)


@command(Permission.TRAIN, Act.TRAINING)
def note_played(
    work: Work, group_id: str, trainee_id: str, play_id: PlayId, seen: Score | None
) -> None:
    """The score of a play of this desk. Raises ``NotFound``, ``ChangedMeanwhile``."""
    play = work.tx.plays.get(play_id)
    if play.ended_at is None or not play.rules:
        raise NotFound
    _note(work, group_id, (trainee_id, play.case_code), _score_of(play), seen)


@command(Permission.TRAIN, Act.TRAINING)
def delete_group(work: Work, group_id: str) -> None:
    """No name of it stays in the file; older backups keep it until they are written over.

    Raises ``NotFound``.
    """
    forget_group(work, kept_group(work, group_id))
    work.audit(ref=Ref("setting", group_key(group_id)), detail="group deleted")
    work.changed(Topic.STAFF)


@command(Permission.TRAIN, Act.SAVE_COPY)
def save_group(work: Work, group_id: str, target: Path) -> None:
    """Save a group as lines with commas. Raises ``NotFound``, ``CannotSaveThere``."""
    table = group_table(work, kept_group(work, group_id))
    work.audit(ref=Ref("setting", group_key(group_id)), detail="training_group csv")
    save_after_commit(work, target, csv_lines(table))
    work.changed(Topic.AUDIT)


def _note(
    work: Work, group_id: str, cell: tuple[str, str], score: Score | None, seen: Score | None
) -> None:
    group = kept_group(work, group_id)
    _trainee(group, cell[0])
    if cell[1] not in {one.code for one in packaged_cases()}:
        raise NotFound
    if group.scores.get(cell) not in (seen, score):
        raise ChangedMeanwhile
    _keep(work, group.with_score(*cell, score), "group score")


def _keep(work: Work, group: TrainingGroup, detail: str) -> None:
    """The log is told what kind of change it was, and no name."""
    keep_group(work, group)
    work.audit(ref=Ref("setting", group_key(group.id)), detail=detail)
    work.changed(Topic.STAFF)


def _called(group: TrainingGroup) -> tuple[str, str, str]:
    return group.name, group.place, group.trainers


def _trainee(group: TrainingGroup, trainee_id: str) -> Trainee:
    found = [one for one in group.trainees if one.id == trainee_id]
    if not found:
        raise NotFound
    return found[0]


def _needed(typed: str) -> str:
    name = _line(typed)
    if not name:
        raise NothingWritten
    return name


def _line(typed: str) -> str:
    """One line, however many were pasted."""
    return " ".join(typed_line(typed).split())


def _score_of(play: KeptPlay) -> Score:
    return Score(len(play.kept), play.rules)
