"""The rest of the pack: session plans, the rules as a handout, lists for the pen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from shelter_desk.domain.practice.cases import PracticeCase
from shelter_desk.domain.practice.rules import Both, RuleKey, RuleWords
from shelter_desk.domain.practice.sessions import SessionPlan, Sitting
from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.training import Look, TrainingPart
from shelter_desk.services.inside.training.training_cases import Group, rule_parts
from shelter_desk.services.inside.training.training_words import InBoth
from shelter_desk.services.labels import training as words

SITTINGS = 6
LINES = 20
SCORE_LINES = 12
KEPT_MONTHS = 24


def plan_groups(plan: SessionPlan, cases: Sequence[PracticeCase], both: InBoth) -> Iterator[Group]:
    """What to bring, then sitting after sitting: times, aims, cases, steps, words."""
    yield (
        both.part(Look.HEADING, words.BRING),
        *(TrainingPart(Look.POINT, one) for one in plan.bring),
    )
    for number, sitting in enumerate(plan.sittings, 1):
        yield from _sitting(number, sitting, cases, both)
    if not any(sitting.cases for sitting in plan.sittings):
        yield (both.part(Look.HEADING, words.ANY_CASE), *_key_of(cases))


def handout_groups(rules: Mapping[RuleKey, RuleWords], both: InBoth) -> Iterator[Group]:
    """The rules in their order."""
    yield (both.part(Look.LEAD, words.RULES_LEAD),)
    for number, rule in enumerate(RuleKey, 1):
        yield tuple(rule_parts(rules[rule], both, number))


def attendance_groups(both: InBoth) -> Iterator[Group]:
    """Who was there in which sitting."""
    yield (both.part(Look.QUIET, words.ATTENDANCE_LEAD, months=KEPT_MONTHS), *_fields(both))
    columns = [(both.say(words.SITTING_SHORT, number=at), 0.07) for at in range(1, SITTINGS + 1)]
    yield (_grid(both, columns, LINES),)


def score_groups(cases: Sequence[PracticeCase], both: InBoth) -> Iterator[Group]:
    """Rules kept of those that came up, by person and case; then which case has which number."""
    yield (both.part(Look.QUIET, words.SCORES_LEAD), *_fields(both))
    numbers = [(Both(str(at), str(at)), 0.045) for at in range(1, len(cases) + 1)]
    yield (_grid(both, numbers, SCORE_LINES),)
    yield (both.part(Look.HEADING, words.KEY_OF_CASES), *_key_of(cases))


def _sitting(
    number: int, sitting: Sitting, cases: Sequence[PracticeCase], both: InBoth
) -> Iterator[Group]:
    titles = {one.code: one.title for one in cases}
    times = both.say(
        words.TIMES,
        start=sitting.start,
        end=sitting.end,
        minutes=both.count(words.MINUTES, sitting.minutes),
    )
    told = [titles[code] for code in sitting.cases]
    listed = Both("؛ ".join(one.ar for one in told), "; ".join(one.en for one in told))
    cases_here = (TrainingPart(Look.TEXT, listed, before=both.say(words.CASES_HERE)),)
    yield (
        both.part(Look.HEADING, words.SITTING, number=number, title=sitting.title),
        TrainingPart(Look.QUIET, times),
        both.part(Look.STRONG, words.AIMS),
        *(TrainingPart(Look.POINT, one) for one in sitting.aims),
        *(cases_here if told else ()),
    )
    steps = tuple(
        TrainingPart(
            Look.NUMBERED,
            one.do,
            before=_with_colon(both.count(words.MINUTES, one.minutes)),
            number=at,
        )
        for at, one in enumerate(sitting.steps, 1)
    )
    yield (both.part(Look.STRONG, words.STEPS), *steps)
    yield (
        both.part(Look.STRONG, words.SAY),
        *(TrainingPart(Look.SAY, one) for one in sitting.say),
    )


def _fields(both: InBoth) -> Iterator[TrainingPart]:
    texts: tuple[Text, ...] = (words.GROUP, words.PLACE, words.DAYS, words.TRAINERS)
    for text in texts:
        yield both.part(Look.FIELD, text)


def _grid(both: InBoth, columns: list[tuple[Both, float]], lines: int) -> TrainingPart:
    rest = 1 - sum(share for _, share in columns) - 0.05
    heads = (
        (Both("", ""), 0.05),
        (both.say(words.TRAINEE), rest * 0.6),
        (both.say(words.SECTOR), rest * 0.4),
        *columns,
    )
    return TrainingPart(Look.GRID, room=lines, columns=heads)


def _key_of(cases: Sequence[PracticeCase]) -> Iterator[TrainingPart]:
    for number, one in enumerate(cases, 1):
        yield TrainingPart(Look.NUMBERED, one.title, number=number)


def _with_colon(words_before: Both) -> Both:
    return Both(f"{words_before.ar}:", f"{words_before.en}:")
