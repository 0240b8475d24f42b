"""What one act means on the trainer's answer sheet, without a way around it."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.practice.cases import CaseAct, Mark, Moment, Passing, PracticeCase, checked
from shelter_desk.domain.practice.papers import mixed
from shelter_desk.domain.practice.rules import Both, RuleKey
from shelter_desk.domain.practice.verdicts import Verdict, When, verdicts

SAID = Both("قيل", "said")


def act(code: str, **facts: object) -> CaseAct:
    return replace(CaseAct(code, SAID, SAID), **facts)  # type: ignore[arg-type]


def case(*acts: CaseAct, before: tuple[CaseAct, ...] = ()) -> PracticeCase:
    going = act("go", then="second")
    moments = (
        Moment("first", SAID, (going, act("wait"), *before)),
        Moment("second", SAID, (act("end", then="end"), *acts)),
    )
    return checked(
        PracticeCase(
            *("case", 1, FrontLine.PORT, 15, SAID, SAID, SAID, (), frozenset({"name"})),
            *(moments, (), SAID),
        )
    )


def of(found: CaseAct, before: tuple[CaseAct, ...] = ()) -> tuple[Verdict, ...]:
    whole = case(found, before=before)
    return verdicts(whole, whole.moment("second"), found)


def test_rest_and_the_explanation_count_before_the_first_question() -> None:
    rest, explains = of(act("rest", rest=True, explains=True))
    assert (rest.rule, rest.kept, rest.when) == (RuleKey.REST, True, When.FIRST)
    assert (explains.rule, explains.when) == (RuleKey.CONSENT, When.FIRST)


def test_a_question_told_already_is_missed_and_one_from_before_depends() -> None:
    (told,) = of(act("name", asks="name"))
    assert (told.rule, told.kept, told.when) == (RuleKey.ONCE, False, When.ALWAYS)
    again = act("again", asks="work")
    assert of(again) == ()
    (found,) = of(again, (act("work", asks="work"),))
    assert (found.rule, found.kept, found.when) == (RuleKey.ONCE, False, When.ASKED)
    feared = act("work", asks="work", marks=(Mark(RuleKey.ALONE, False, SAID),))
    assert of(again, (feared,)) == ()


def test_a_painful_question_is_missed_only_where_nobody_needs_it() -> None:
    (found,) = of(act("hit", asks="hit", painful=True, needed=False))
    assert (found.rule, found.kept, found.why) == (RuleKey.NEEDED, False, None)
    assert of(act("hit", asks="hit", painful=True)) == ()


def test_passing_on_names_the_act_that_allows_it_and_is_missed_where_none_does() -> None:
    tells = act("tell", shares=Passing("house", frozenset({"needs"})))
    asks = act("ask", agrees=Passing("house", frozenset({"needs", "language"})))
    (found,) = of(tells, (asks,))
    assert (found.kept, found.when, found.after) == (True, When.AGREED, asks)
    (missed,) = of(tells)
    assert (missed.rule, missed.kept) == (RuleKey.WITHIN, False)
    other = replace(asks, agrees=Passing("police", frozenset({"needs"})))
    assert [one.kept for one in of(tells, (other,))] == [False]
    less = replace(asks, agrees=Passing("house", frozenset({"language"})))
    assert [one.kept for one in of(tells, (less,))] == [False]
    assert [one.kept for one in of(replace(tells, duty=True))] == [True]


def test_the_case_speaks_for_itself_where_it_marks_passing_on() -> None:
    mark = Mark(RuleKey.WITHIN, True, SAID)
    tells = act("tell", shares=Passing("x", frozenset({"name"})), duty=True, marks=(mark,))
    assert of(tells) == (Verdict(RuleKey.WITHIN, True, SAID),)


def test_acts_stand_in_an_order_of_their_own_that_stays() -> None:
    many = case(*(act(f"act{at}") for at in range(8)))
    moment = many.moment("second")
    once = mixed(many, moment)
    assert set(once) == set(moment.acts)
    assert once == mixed(many, replace(moment, acts=moment.acts[::-1])) != moment.acts
