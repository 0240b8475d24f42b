"""The words round what the coach of free practice sees."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.practice.free import RULE_OF, Check, Fact
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels.choices import SCOPES
from shelter_desk.services.views.practice import Rules

CHECKS: Mapping[Check, Text] = MappingProxyType(
    {
        Check.REST: Text("free_coach", "Rest before questions"),
        Check.CONSENT: Text("free_coach", "Consent before questions"),
        Check.INTERPRETER: Text("free_coach", "The interpreter who is wished for"),
        Check.ONCE: Text("free_coach", "Nothing asked twice"),
        Check.CLOSED: Text("free_coach", "What is not to be asked again"),
        Check.NEEDED: Text("free_coach", "No painful question on the first day"),
        Check.BREAK: Text("free_coach", "A break in a long talk"),
        Check.OWN_VIEW: Text("free_coach", "The person's own view of the danger"),
        Check.HER_WORD: Text("free_coach", "A no stays a no"),
        Check.COPY: Text("free_coach", "A copy, or kept safe here"),
        Check.WITHIN: Text("free_coach", "Passed on within consent"),
    }
)
_OWN: Mapping[Check, tuple[Text, Text]] = MappingProxyType(
    {
        Check.BREAK: (
            Text(
                "free_coach",
                "After half an hour a break is offered, after an hour the talk ends; two short "
                "talks are better than a long one.",
            ),
            Text("free_coach", "A habit of this program; the clock of each form suggests it."),
        ),
        Check.COPY: (
            Text(
                "free_coach",
                "The person takes the paper along, or it is kept safe here where it would be a "
                "danger to carry it.",
            ),
            Text("free_coach", "A habit of this program; the end of each consent talk asks it."),
        ),
    }
)
"""The rule and where it is from, for what no packaged rule says."""


def rule_words(context: DeskContext, check: Check, rules: Rules) -> tuple[str, str]:
    """The rule behind a check, and its source."""
    rule = RULE_OF.get(check)
    if rule is None:
        says, source = _OWN[check]
        return context.words(says), context.words(source)
    words = rules[rule]
    return words.says.say(context.language), words.source.say(context.language)


def fact_words(context: DeskContext, fact: Fact) -> str:
    """One fact as a sentence, with its moments as the desk writes them."""
    named = SCOPES[fact.what] if isinstance(fact.what, Scope) else fact.what
    told = {
        "at": "" if fact.at is None else _moment(context, fact.at),
        "then": "" if fact.then is None else _moment(context, fact.then),
        "what": named if isinstance(named, str) else context.words(named),
        "form": "" if fact.form is None else context.words(fact.form),
    }
    return context.words(Message(fact.words, told))


def _moment(context: DeskContext, at: datetime) -> str:
    """``10:14``; of another day with its date."""
    fmt = context.fmt
    day, time = fmt.local(at).date(), fmt.time(at)
    return time if day == fmt.today() else f"{fmt.date(day)} {time}"
