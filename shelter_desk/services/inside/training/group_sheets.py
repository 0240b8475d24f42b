"""The report of a training group: for the press in two languages, for a machine as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shelter_desk.domain.practice.cases import PracticeCase
from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.text import Text
from shelter_desk.domain.training_groups import Score, Trainee, TrainingGroup
from shelter_desk.printing.papers.training import Look, TrainingPart
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.inside.training.training_cases import Group
from shelter_desk.services.inside.training.training_words import InBoth
from shelter_desk.services.labels import training as words
from shelter_desk.services.labels.front_line import PAGES
from shelter_desk.services.use_case import Work

_THERE, _NOT_THERE = "1", "0"
_DAY = "%d/%m/%Y"
_TICK = Both("✓", "✓")
_NOTHING = Both("", "")
_KEPT = Text("training", "{title}: rules kept")
_CAME_UP = Text("training", "{title}: rules that came up")


def group_about(group: TrainingGroup) -> Both:
    """Where it was, where that is known, and on which days."""
    days = [one.on.strftime(_DAY) for one in group.sittings]
    span = "" if not days else days[0] if days[0] == days[-1] else f"{days[0]} – {days[-1]}"
    told = " · ".join(filter(None, (group.place, span)))
    return Both(told, told)


def group_parts(group: TrainingGroup, both: InBoth) -> Iterator[Group]:
    """Who was there, what was practised, and which number is which sitting and case."""
    until = group.due_on.strftime(_DAY)
    trainers = (both.part(Look.TEXT, words.TRAINED_BY, names=group.trainers),)
    yield (
        *(trainers if group.trainers else ()),
        both.part(Look.QUIET, words.GROUP_LEAD),
        both.part(Look.QUIET, words.KEPT_UNTIL, day=until),
    )
    if not group.trainees:
        yield (both.part(Look.TEXT, words.NOBODY_YET),)
        return
    yield (both.part(Look.HEADING, words.PRESENT), _attendance(group, both))
    if group.sittings:
        yield (both.part(Look.STRONG, words.SITTINGS), *_sittings(group))
    cases = scored_cases(group)
    if cases:
        yield (both.part(Look.HEADING, words.SCORED), _scores(group, cases, both))
        keys = (
            TrainingPart(Look.NUMBERED, one.title, number=at) for at, one in enumerate(cases, 1)
        )
        yield (both.part(Look.STRONG, words.KEY_OF_CASES), *keys)


def scored_cases(group: TrainingGroup) -> tuple[PracticeCase, ...]:
    """The cases of which anybody has a score, in their order."""
    known = {case for _who, case in group.scores}
    return tuple(one for one in packaged_cases() if one.code in known)


def group_table(work: Work, group: TrainingGroup) -> tuple[tuple[str, ...], ...]:
    """A head and a line for each trainee, in the language of the desk; numbers stand alone."""
    language, both = work.desk.language, InBoth(work.desk.translate)
    cases = scored_cases(group)
    titles = [
        both.say(text, title=one.title).say(language) for one in cases for text in (_KEPT, _CAME_UP)
    ]
    sittings = [
        " ".join(filter(None, (one.on.strftime(_DAY), one.title))) for one in group.sittings
    ]
    first = [both.say(text).say(language) for text in (words.TRAINEE, words.SECTOR)]
    lines = [(*first, *sittings, *titles)]
    for one in group.trainees:
        there = [
            _THERE if (one.id, sitting.id) in group.present else _NOT_THERE
            for sitting in group.sittings
        ]
        found = [group.scores.get((one.id, case.code)) for case in cases]
        numbers = [number for score in found for number in _numbers(score)]
        lines.append((one.name, _sector(one, both).say(language), *there, *numbers))
    return tuple(lines)


def _numbers(score: Score | None) -> tuple[str, str]:
    return ("", "") if score is None else (str(score.kept), str(score.came_up))


def _attendance(group: TrainingGroup, both: InBoth) -> TrainingPart:
    columns = [
        (both.say(words.TRAINEE), 0.3),
        (both.say(words.SECTOR), 0.7 - 0.05 * len(group.sittings)),
        *((Both(str(at), str(at)), 0.05) for at in range(1, len(group.sittings) + 1)),
    ]
    rows = tuple(
        (
            Both(one.name, one.name),
            _sector(one, both),
            *(
                _TICK if (one.id, sitting.id) in group.present else _NOTHING
                for sitting in group.sittings
            ),
        )
        for one in group.trainees
    )
    return TrainingPart(Look.TABLE, columns=tuple(columns), rows=rows)


def _sittings(group: TrainingGroup) -> Iterator[TrainingPart]:
    for number, one in enumerate(group.sittings, 1):
        told = " · ".join(filter(None, (one.on.strftime(_DAY), one.title)))
        yield TrainingPart(Look.NUMBERED, Both(told, told), number=number)


def _scores(group: TrainingGroup, cases: Sequence[PracticeCase], both: InBoth) -> TrainingPart:
    columns = [
        (both.say(words.TRAINEE), 0.89 - 0.055 * len(cases)),
        *((Both(str(at), str(at)), 0.055) for at in range(1, len(cases) + 1)),
        (both.say(words.TOGETHER), 0.11),
    ]
    rows = tuple(
        (
            Both(one.name, one.name),
            *(_shown(group.scores.get((one.id, case.code))) for case in cases),
            _shown(group.total(one.id)),
        )
        for one in group.trainees
    )
    return TrainingPart(Look.TABLE, columns=tuple(columns), rows=rows)


def _shown(score: Score | None) -> Both:
    return _NOTHING if score is None else Both(*(f"{score.kept}/{score.came_up}",) * 2)


def _sector(one: Trainee, both: InBoth) -> Both:
    return _NOTHING if one.sector is None else both.say(PAGES[one.sector].title)
