"""What the coach reads in a file that was practised with: when what was done, never an answer.

Facts are moments and names of questions, taken from the file and its log. Every check ends kept,
missed, or did not come up, with the facts it rests on, so that a group can look them up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.consents import ALLOWS, CopyGiven, Decision, Scope
from shelter_desk.domain.practice.role import RoleCard, Wanted
from shelter_desk.domain.practice.rules import RuleKey
from shelter_desk.domain.text import Text

FIRST_DAY: Final = timedelta(hours=24)
A_BREAK: Final = timedelta(minutes=5)
"""So long without a question is taken for a break; nobody writes down when one began."""
UNBROKEN: Final = timedelta(minutes=35)
"""The desk suggests a break after thirty minutes; nobody counts the last few."""
LONG_TALK: Final = timedelta(minutes=30)


class Check(StrEnum):
    """What is looked at, in the order of a talk."""

    REST = "rest"
    CONSENT = "consent"
    INTERPRETER = "interpreter"
    ONCE = "once"
    CLOSED = "closed"
    NEEDED = "needed"
    BREAK = "break"
    OWN_VIEW = "own_view"
    HER_WORD = "her_word"
    COPY = "copy"
    WITHIN = "within"


RULE_OF: Final[Mapping[Check, RuleKey]] = MappingProxyType(
    {
        Check.REST: RuleKey.REST,
        Check.CONSENT: RuleKey.CONSENT,
        Check.INTERPRETER: RuleKey.INTERPRETER,
        Check.ONCE: RuleKey.ONCE,
        Check.CLOSED: RuleKey.ONCE,
        Check.NEEDED: RuleKey.NEEDED,
        Check.OWN_VIEW: RuleKey.SAFETY,
        Check.HER_WORD: RuleKey.HER_CHOICE,
        Check.WITHIN: RuleKey.WITHIN,
    }
)
"""Whose words and source stand beside a check; a break and a copy have words of their own."""


class Came(StrEnum):
    """How a check ended."""

    KEPT = "kept"
    MISSED = "missed"
    NOT_UP = "not_up"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked: in which form, when, and in which filling of it (``line``).

    ``code`` is "" where it is about the talk itself. ``anew``: it is asked in every talk on
    purpose. ``own_view``: how safe she feels herself.
    """

    code: str
    label: Text
    form: Text
    line: str
    at: datetime
    painful: bool = False
    anew: bool = False
    own_view: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """What was recorded of one consent talk."""

    scope: Scope
    decision: Decision
    at: datetime
    copy: CopyGiven = CopyGiven.NOT_ASKED


@dataclass(frozen=True, slots=True)
class Closed:
    """A question that is not to be asked again."""

    code: str
    label: Text | str
    at: datetime


@dataclass(frozen=True, slots=True)
class Left:
    """A referral: handed over at ``at``, or a draft that names more than was agreed.

    ``beyond``: it names more than was agreed. ``told``: where two managers decided without her,
    whether she was told of it; ``None`` where nobody had to decide.
    """

    number: str
    at: datetime | None
    beyond: bool = False
    told: bool | None = None


@dataclass(frozen=True, slots=True)
class FreeFacts:
    """All that is looked at. ``interpreter`` is the wish as recorded, "" for none.

    ``tempting``: a form was begun that has painful questions. ``safety``: a safety talk was begun.
    ``early``: screening was begun in the first night, with its reason. ``sealed``: something
    could not be read by whoever asks.
    """

    arrived_at: datetime
    rested_at: datetime | None = None
    asked: tuple[Asked, ...] = ()
    decided: tuple[Decided, ...] = ()
    closed: tuple[Closed, ...] = ()
    left: tuple[Left, ...] = ()
    printed: tuple[datetime, ...] = ()
    interpreter: str = ""
    tempting: bool = False
    safety: bool = False
    early: bool = False
    sealed: bool = False

    @property
    def first(self) -> Asked | None:
        """The first question of all."""
        return min(self.asked, key=lambda one: one.at, default=None)


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence: ``words`` with places {at}, {then}, {what} and {form}."""

    words: Text
    at: datetime | None = None
    then: datetime | None = None
    what: Text | Scope | str = ""
    form: Text | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """How one check ended, and by which facts."""

    check: Check
    came: Came
    facts: tuple[Fact, ...] = ()


QUESTION_AT = Text("free_coach", "The first question was asked at {at} ({form}: {what}).")
NO_QUESTION = Text("free_coach", "No question was asked yet.")
REST_AT = Text("free_coach", "Rest, water or a bed was recorded at {at}.")
NO_REST = Text("free_coach", "No rest, water or bed is recorded, on the arrival card or the board.")
EARLY = Text(
    "free_coach",
    "The screening was begun in the first night; its reason is written in it. Could it have "
    "waited?",
)
CONSENT_AT = Text("free_coach", "Consent to the talk was recorded at {at}.")
NO_CONSENT = Text("free_coach", "No consent to the talk is recorded.")
NOT_AGREED = Text("free_coach", "At {at} the answer to the talk was a no or not now.")
WISH_KEPT = Text("free_coach", "The wish for an interpreter is recorded as the card has it.")
WISH_OTHER = Text("free_coach", "The card wishes otherwise than what is recorded.")
NO_WISH = Text("free_coach", "Questions were asked, and no wish for an interpreter is recorded.")
NONE_TWICE = Text("free_coach", "No question was asked a second time.")
TWICE = Text("free_coach", "“{what}” was asked at {at} and again at {then} ({form}).")
CLOSED_KEPT = Text("free_coach", "“{what}” was closed at {at} and not asked since.")
CLOSED_ASKED = Text("free_coach", "“{what}” was closed at {at} and asked at {then}.")
PAINFUL = Text("free_coach", "“{what}” was asked on the first day, at {at} ({form}).")
LEFT_ALONE = Text("free_coach", "The painful questions were in reach and left alone.")
ANOTHER_DAY = Text("free_coach", "Painful questions came on another day, the first at {at}.")
NO_BREAK = Text("free_coach", "Questions went on from {at} to {then}, never five minutes apart.")
BREAKS = Text(
    "free_coach",
    "The talk was long, and at least once five minutes passed without a question. What they were "
    "used for the file does not say.",
)
VIEW_AT = Text("free_coach", "How safe the person feels was asked at {at}.")
NO_VIEW = Text("free_coach", "A safety talk was begun without asking how safe the person feels.")
AS_CARD = Text("free_coach", "What was recorded of each consent is what the card says.")
OTHER_THAN_CARD = Text(
    "free_coach",
    "{what}: at {at} a yes was recorded; the card says no or not now. Perhaps whoever plays "
    "changed it: ask.",
)
COPIES = Text("free_coach", "For each yes it is written where the copy is.")
NO_COPY = Text("free_coach", "{what}: after the yes at {at} nothing says where the copy is.")
WITHIN_AT = Text("free_coach", "Referral {what} left at {at} with no more than was agreed.")
BEYOND = Text("free_coach", "Referral {what} left at {at} with more than was agreed.")
TOLD = Text("free_coach", "Referral {what} left at {at} by duty, and the person was told.")
NOT_TOLD = Text("free_coach", "Referral {what} left at {at} by duty, and nobody told the person.")
WAITS = Text("free_coach", "Referral {what} names more than was agreed; it has not left.")


def read_by_coach(facts: FreeFacts, card: RoleCard) -> tuple[Finding, ...]:
    """Every check, in its order."""
    return (
        _rest(facts),
        _consent(facts),
        _interpreter(facts, card),
        _once(facts),
        _closed(facts),
        _needed(facts),
        _break(facts),
        _own_view(facts),
        _her_word(facts, card),
        _copy(facts),
        _within(facts),
    )


def _question(facts: FreeFacts) -> Fact:
    first = facts.first
    if first is None:
        return Fact(NO_QUESTION)
    return Fact(QUESTION_AT, first.at, what=first.label, form=first.form)


def _before(check: Check, done: datetime | None, facts: FreeFacts, told: list[Fact]) -> Finding:
    """``check`` is kept by what was ``done`` before the first question."""
    first = facts.first
    if first is None and done is None:
        return Finding(check, Came.NOT_UP, (_question(facts),))
    kept = done is not None and (first is None or done <= first.at)
    told.append(_question(facts))
    return Finding(check, Came.KEPT if kept else Came.MISSED, tuple(told))


def _rest(facts: FreeFacts) -> Finding:
    told = [Fact(REST_AT, facts.rested_at) if facts.rested_at else Fact(NO_REST)]
    if facts.early:
        told.append(Fact(EARLY))
    return _before(Check.REST, facts.rested_at, facts, told)


def _consent(facts: FreeFacts) -> Finding:
    talks = sorted((one for one in facts.decided if one.scope is Scope.INTERVIEW), key=_when)
    first = facts.first
    before = [one for one in talks if first is None or one.at <= first.at]
    if first is not None and before and before[-1].decision not in ALLOWS:
        told = Fact(NOT_AGREED, before[-1].at), _question(facts)
        return Finding(Check.CONSENT, Came.MISSED, told)
    agreed = next((one.at for one in talks if one.decision in ALLOWS), None)
    fact = Fact(CONSENT_AT, agreed) if agreed else Fact(NO_CONSENT)
    return _before(Check.CONSENT, agreed, facts, [fact])


def _when(one: Decided) -> datetime:
    return one.at


def _interpreter(facts: FreeFacts, card: RoleCard) -> Finding:
    if facts.interpreter:
        # whoever has no preference may have said either
        same = facts.interpreter == card.interpreter or card.interpreter is Wanted.NO_PREFERENCE
        came = (Came.KEPT, Fact(WISH_KEPT)) if same else (Came.MISSED, Fact(WISH_OTHER))
        return Finding(Check.INTERPRETER, came[0], (came[1],))
    if facts.first is None:
        return Finding(Check.INTERPRETER, Came.NOT_UP, (Fact(NO_QUESTION),))
    return Finding(Check.INTERPRETER, Came.MISSED, (Fact(NO_WISH),))


def _once(facts: FreeFacts) -> Finding:
    if not facts.asked:
        return Finding(Check.ONCE, Came.NOT_UP, (Fact(NO_QUESTION),))
    twice = tuple(_twice(facts))
    return Finding(Check.ONCE, Came.MISSED if twice else Came.KEPT, twice or (Fact(NONE_TWICE),))


def _twice(facts: FreeFacts) -> Iterator[Fact]:
    first: dict[str, Asked] = {}
    for one in sorted(facts.asked, key=lambda asked: asked.at):
        before = first.setdefault(one.code, one)
        # taken over from an earlier talk, it keeps the moment at which it was asked
        again = before.line != one.line and before.at != one.at
        if one.code and again and not (one.anew and before.anew):
            yield Fact(TWICE, before.at, one.at, one.label, one.form)


def _closed(facts: FreeFacts) -> Finding:
    if not facts.closed:
        return Finding(Check.CLOSED, Came.NOT_UP)
    asked = [
        Fact(CLOSED_ASKED, closed.at, one.at, closed.label)
        for closed in facts.closed
        for one in facts.asked
        if one.code == closed.code and one.at > closed.at
    ]
    kept = [Fact(CLOSED_KEPT, one.at, what=one.label) for one in facts.closed]
    return Finding(Check.CLOSED, Came.MISSED if asked else Came.KEPT, tuple(asked or kept))


def _needed(facts: FreeFacts) -> Finding:
    painful = sorted((one for one in facts.asked if one.painful), key=lambda one: one.at)
    early = [one for one in painful if one.at - facts.arrived_at < FIRST_DAY]
    if early:
        told = tuple(Fact(PAINFUL, one.at, what=one.label, form=one.form) for one in early)
        return Finding(Check.NEEDED, Came.MISSED, told)
    if painful:
        return Finding(Check.NEEDED, Came.KEPT, (Fact(ANOTHER_DAY, painful[0].at),))
    if facts.tempting:
        return Finding(Check.NEEDED, Came.KEPT, (Fact(LEFT_ALONE),))
    return Finding(Check.NEEDED, Came.NOT_UP)


def _break(facts: FreeFacts) -> Finding:
    stretches = _stretches(sorted({one.at for one in facts.asked}))
    longest = max(stretches, key=lambda one: one[1] - one[0], default=None)
    if longest is not None and longest[1] - longest[0] > UNBROKEN:
        return Finding(Check.BREAK, Came.MISSED, (Fact(NO_BREAK, *longest),))
    talked = sum((end - begin for begin, end in stretches), timedelta())
    if talked > LONG_TALK and len(stretches) > 1:
        return Finding(Check.BREAK, Came.KEPT, (Fact(BREAKS),))
    return Finding(Check.BREAK, Came.NOT_UP)


def _stretches(moments: list[datetime]) -> list[tuple[datetime, datetime]]:
    """From when until when questions followed one another without a break."""
    found: list[tuple[datetime, datetime]] = []
    for at in moments:
        if found and at - found[-1][1] < A_BREAK:
            found[-1] = found[-1][0], at
        else:
            found.append((at, at))
    return found


def _own_view(facts: FreeFacts) -> Finding:
    asked = min((one.at for one in facts.asked if one.own_view), default=None)
    if asked is not None:
        return Finding(Check.OWN_VIEW, Came.KEPT, (Fact(VIEW_AT, asked),))
    if facts.safety:
        return Finding(Check.OWN_VIEW, Came.MISSED, (Fact(NO_VIEW),))
    return Finding(Check.OWN_VIEW, Came.NOT_UP)


def _her_word(facts: FreeFacts, card: RoleCard) -> Finding:
    said = dict(card.consents)
    known = [one for one in facts.decided if one.scope in said]
    if not known:
        return Finding(Check.HER_WORD, Came.NOT_UP)
    other = tuple(
        Fact(OTHER_THAN_CARD, one.at, what=one.scope)
        for one in known
        if one.decision in ALLOWS and said[one.scope] not in ALLOWS
    )
    return Finding(Check.HER_WORD, Came.MISSED if other else Came.KEPT, other or (Fact(AS_CARD),))


def _copy(facts: FreeFacts) -> Finding:
    agreed = [one for one in facts.decided if one.decision in ALLOWS]
    if not agreed:
        return Finding(Check.COPY, Came.NOT_UP)
    without = tuple(
        Fact(NO_COPY, one.at, what=one.scope)
        for one in agreed
        if one.copy is CopyGiven.NOT_ASKED and not any(at >= one.at for at in facts.printed)
    )
    return Finding(Check.COPY, Came.MISSED if without else Came.KEPT, without or (Fact(COPIES),))


def _within(facts: FreeFacts) -> Finding:
    told = tuple(map(_leaving, facts.left))
    gone = [one for one in facts.left if one.at is not None]
    if not gone:
        return Finding(Check.WITHIN, Came.NOT_UP, told)
    missed = any(one.told is False or (one.beyond and one.told is None) for one in gone)
    return Finding(Check.WITHIN, Came.MISSED if missed else Came.KEPT, told)


def _leaving(one: Left) -> Fact:
    if one.at is None:
        return Fact(WAITS, what=one.number)
    if one.told is not None:
        return Fact(TOLD if one.told else NOT_TOLD, one.at, what=one.number)
    return Fact(BEYOND if one.beyond else WITHIN_AT, one.at, what=one.number)
