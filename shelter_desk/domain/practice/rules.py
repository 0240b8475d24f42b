"""What the coach looks at: how somebody was treated, never what she answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Both:
    """The same words in Arabic and in English, the two languages of the training."""

    ar: str
    en: str

    def say(self, language: str) -> str:
        """The words in ``language``; English where it is not Arabic."""
        return self.ar if language == "ar" else self.en


class RuleKey(StrEnum):
    """The rules of a talk that a case can teach (domain facts 6.2; sources beside their words)."""

    REST = "rest"
    CONSENT = "consent"
    ONCE = "once"
    NEEDED = "needed"
    WITHIN = "within"
    ALONE = "alone"
    INTERPRETER = "interpreter"
    NO_PROMISE = "no_promise"
    HER_CHOICE = "her_choice"
    SAFETY = "safety"
    CHILD = "child"
    NO_JUDGING = "no_judging"
    RECORD = "record"


DERIVED = frozenset({RuleKey.REST, RuleKey.CONSENT, RuleKey.ONCE, RuleKey.NEEDED, RuleKey.WITHIN})
"""Rules the coach reads from the order of acts itself; the others are marked on single acts."""


@dataclass(frozen=True, slots=True)
class RuleWords:
    """A rule as it is told: its name, the rule, what keeping or missing it means, its source."""

    rule: RuleKey
    title: Both
    says: Both
    kept: Both
    missed: Both
    source: Both
