"""The trainer's pack, gathered for the press: one paper, or all of them in one file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.practice.cases import PracticeCase
from shelter_desk.domain.practice.papers import TrainingKind
from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.practice.sessions import SessionPlan
from shelter_desk.domain.text import Message
from shelter_desk.domain.training_groups import TrainingGroup
from shelter_desk.printing.papers.training import TrainingPaper
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    numbers_of_nobodys,
)
from shelter_desk.services.inside.training.group_sheets import group_about, group_parts
from shelter_desk.services.inside.training.groups_kept import kept_group
from shelter_desk.services.inside.training.practice_cases import packaged_cases, packaged_rules
from shelter_desk.services.inside.training.practice_sessions import packaged_plans
from shelter_desk.services.inside.training.training_cases import (
    Group,
    answer_groups,
    case_about,
    exercise_groups,
)
from shelter_desk.services.inside.training.training_plans import (
    attendance_groups,
    handout_groups,
    plan_groups,
    score_groups,
)
from shelter_desk.services.inside.training.training_words import InBoth
from shelter_desk.services.labels import training as words
from shelter_desk.services.use_case import Work

SPOKEN = {"ar": ("ar", "ar"), "en": ("en", "en"), "both": ("ar", "en")}
"""The two columns of a paper by how it was asked for; one language twice is one column."""
_ONE_PAGE = frozenset(
    {
        *(TrainingKind.HANDOUT, TrainingKind.ATTENDANCE, TrainingKind.SCORES),
        TrainingKind.GROUP,
    }
)


@dataclass(frozen=True, slots=True)
class _Content:
    """What one paper says."""

    kind: TrainingKind
    title: Both
    about: Both
    groups: tuple[Group, ...]


def training_job(
    work: Work, kind: TrainingKind, about: str, language: str, copies: int
) -> PaperJob:
    """The paper ``copies`` times, each with its number. Raises ``NotFound``."""
    both = InBoth(work.desk.translate)
    of_group = (kept_group(work, about),) if kind is TrainingKind.GROUP else ()
    contents = tuple(_group(one, both) for one in of_group) or tuple(_contents(kind, about, both))
    if not contents:
        raise NotFound
    first, second = SPOKEN.get(language, SPOKEN["both"])
    number = "-".join(filter(None, (DocumentKind.TRAINING.value, kind.value, about, language)))
    copy_numbers = numbers_of_nobodys(work, number, copies)
    sheets = tuple(
        TrainingPaper(
            frame=frame_for(work, "", number, "1", copy),
            language=first,
            other_language=second,
            over=both.say(words.KINDS[one.kind]),
            title=one.title,
            about=one.about,
            groups=one.groups,
            made_on=work.desk.local_today(),
            one_page=one.kind in _ONE_PAGE,
        )
        for copy in copy_numbers
        for one in contents
    )
    return PaperJob(
        kind=DocumentKind.TRAINING,
        title=Message(words.KINDS[kind]),
        document_id=number,
        sheets=sheets,
        digits=digits_of(work),
        copy_numbers=copy_numbers,
    )


def _group(group: TrainingGroup, both: InBoth) -> _Content:
    name, about = Both(group.name, group.name), group_about(group)
    return _Content(TrainingKind.GROUP, name, about, tuple(group_parts(group, both)))


def _contents(kind: TrainingKind, about: str, both: InBoth) -> Iterator[_Content]:
    if kind is TrainingKind.PACK:
        yield from _whole(both)
    elif kind is TrainingKind.PLAN:
        yield from (_plan(one, both) for one in packaged_plans() if one.key == about)
    elif kind in (TrainingKind.EXERCISE, TrainingKind.ANSWERS):
        yield from (_case(kind, one, both) for one in packaged_cases() if one.code == about)
    else:
        yield _list(kind, both)


def _whole(both: InBoth) -> Iterable[_Content]:
    """Everything in the order of use; every exercise before the first answer."""
    cases = packaged_cases()
    yield from (_plan(one, both) for one in packaged_plans())
    yield _list(TrainingKind.HANDOUT, both)
    yield from (_case(TrainingKind.EXERCISE, one, both) for one in cases)
    yield from (_case(TrainingKind.ANSWERS, one, both) for one in cases)
    yield _list(TrainingKind.ATTENDANCE, both)
    yield _list(TrainingKind.SCORES, both)


def _plan(plan: SessionPlan, both: InBoth) -> _Content:
    groups = tuple(plan_groups(plan, packaged_cases(), both))
    return _Content(TrainingKind.PLAN, plan.title, plan.about, groups)


def _case(kind: TrainingKind, case: PracticeCase, both: InBoth) -> _Content:
    if kind is TrainingKind.EXERCISE:
        groups = tuple(exercise_groups(case, both))
    else:
        groups = tuple(answer_groups(case, packaged_rules(), both))
    return _Content(kind, case.title, case_about(case, both), groups)


def _list(kind: TrainingKind, both: InBoth) -> _Content:
    if kind is TrainingKind.HANDOUT:
        groups = tuple(handout_groups(packaged_rules(), both))
    elif kind is TrainingKind.ATTENDANCE:
        groups = tuple(attendance_groups(both))
    else:
        groups = tuple(score_groups(packaged_cases(), both))
    return _Content(kind, both.say(words.KINDS[kind]), both.say(words.NOBODY), groups)
