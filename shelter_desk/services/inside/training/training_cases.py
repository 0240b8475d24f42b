"""A case on paper: the exercise without an answer, and the trainer's answer sheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from shelter_desk.domain.practice.cases import CaseAct, Moment, PracticeCase
from shelter_desk.domain.practice.papers import mixed
from shelter_desk.domain.practice.rules import Both, RuleKey, RuleWords
from shelter_desk.domain.practice.verdicts import Verdict, When, verdicts
from shelter_desk.printing.papers.training import Look, TrainingPart
from shelter_desk.services.inside.training.training_words import InBoth
from shelter_desk.services.labels import training as words
from shelter_desk.services.labels.front_line import PAGES

Group = tuple[TrainingPart, ...]
PEN_LINES = 2


def case_about(case: PracticeCase, both: InBoth) -> Both:
    """Whose work it is, and for how long."""
    sector = both.say(PAGES[case.sector].title)
    return both.say(
        words.EXERCISE_ABOUT, sector=sector, minutes=both.count(words.MINUTES, case.minutes)
    )


def exercise_groups(case: PracticeCase, both: InBoth) -> Iterator[Group]:
    """What it is about, then scene by scene what could be done, with room for the pen."""
    yield (
        TrainingPart(Look.TEXT, case.about),
        TrainingPart(Look.TEXT, case.person, before=both.say(words.PERSON)),
        both.part(Look.QUIET, words.HOW_TO_PLAY),
    )
    for moment in case.moments:
        yield (
            *_scene(case, moment, both),
            *(
                TrainingPart(Look.TO_TICK, act.do, number=number)
                for number, act in enumerate(mixed(case, moment), 1)
            ),
            TrainingPart(Look.PEN, both.say(words.WHY_PEN), room=PEN_LINES),
        )


def answer_groups(
    case: PracticeCase, rules: Mapping[RuleKey, RuleWords], both: InBoth
) -> Iterator[Group]:
    """What each act means and why, the rules with their sources, and words for afterwards."""
    yield (
        TrainingPart(Look.TEXT, case.about),
        TrainingPart(Look.TEXT, case.person, before=both.say(words.PERSON)),
        both.part(Look.QUIET, words.COUNTING),
    )
    for moment in case.moments:
        first, *others = [
            tuple(_act(case, moment, act, number, rules, both))
            for number, act in enumerate(mixed(case, moment), 1)
        ]
        yield (*_scene(case, moment, both), *_way(case, moment, both), *first)
        yield from others
    heading = both.part(Look.HEADING, words.TAUGHT)
    for place, key in enumerate(case.teaches):
        told = tuple(rule_parts(rules[key], both))
        yield told if place else (heading, *told)
    yield (
        both.part(Look.HEADING, words.AFTERWARDS),
        TrainingPart(Look.LEAD, case.afterwards),
    )


def rule_parts(rule: RuleWords, both: InBoth, number: int = 0) -> Iterator[TrainingPart]:
    """A rule, what it says, and where it comes from."""
    look = Look.NUMBERED if number else Look.POINT
    title = Both(f"{rule.title.ar}:", f"{rule.title.en}:")
    yield TrainingPart(look, rule.says, before=title, number=number)
    source = both.say(words.SOURCE)
    yield TrainingPart(
        Look.QUIET,
        Both(f"{source.ar} {rule.source.ar}", f"{source.en} {rule.source.en}"),
    )


def _scene(case: PracticeCase, moment: Moment, both: InBoth) -> Group:
    number = case.moments.index(moment) + 1
    return (
        both.part(Look.HEADING, words.SCENE, number=number, count=len(case.moments)),
        TrainingPart(Look.LEAD, moment.scene),
    )


def _way(case: PracticeCase, moment: Moment, both: InBoth) -> Group:
    numbers = {act.code: at for at, act in enumerate(mixed(case, moment), 1)}
    steps = [str(numbers[code]) for where, code in case.way if where == moment.code]
    if not steps:
        return ()
    told = Both("، ".join(steps), ", ".join(steps))
    return (TrainingPart(Look.STRONG, told, before=both.say(words.GOOD_WAY)),)


def _act(
    case: PracticeCase,
    moment: Moment,
    act: CaseAct,
    number: int,
    rules: Mapping[RuleKey, RuleWords],
    both: InBoth,
) -> Iterator[TrainingPart]:
    on_the_way = (moment.code, act.code) in case.way
    yield TrainingPart(Look.STRONG if on_the_way else Look.TEXT, act.do, number=number)
    happens = both.say(words.HAPPENS)
    said = Both(f"{happens.ar} {act.said.ar}", f"{happens.en} {act.said.en}")
    yield TrainingPart(Look.QUIET, said)
    for one in verdicts(case, moment, act):
        look = Look.KEPT if one.kept else Look.MISSED
        title = rules[one.rule].title
        before = Both(f"{title.ar}:", f"{title.en}:")
        yield TrainingPart(look, _why(one, rules[one.rule], both), before=before)


def _why(one: Verdict, rule: RuleWords, both: InBoth) -> Both:
    """Why it is so: the case's words, what it depends on, or the rule's own."""
    if one.why is not None:
        return one.why
    if one.when is When.ALWAYS:
        return rule.kept if one.kept else rule.missed
    depends = both.say(words.WHEN[one.when])
    if one.after is None:
        return depends
    done = one.after.do
    return Both(f"{depends.ar} {done.ar}", f"{depends.en} {done.en}")
