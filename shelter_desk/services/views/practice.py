"""What the pages of the practice cases show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from shelter_desk.domain.practice.cases import PracticeCase
from shelter_desk.domain.practice.coach import Coached
from shelter_desk.domain.practice.playing import Play
from shelter_desk.domain.practice.plays import KeptPlay
from shelter_desk.domain.practice.rules import RuleKey, RuleWords

Rules = Mapping[RuleKey, RuleWords]


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case of the list and one's own plays of it.

    ``going_on``: acts chosen in a play that waits half-way, 0 for none. ``last`` is the newest
    play that came to its end.
    """

    case: PracticeCase
    going_on: int
    times: int
    last: KeptPlay | None


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A play that came to its end, for whoever trains. ``title`` is "" for a case that is gone."""

    play: KeptPlay
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class CasesDesk:
    """All cases, the rules they speak of, and what the group played (for who trains)."""

    rows: tuple[CaseRow, ...]
    rules: Rules
    group: tuple[GroupRow, ...]


@dataclass(frozen=True, slots=True)
class CaseView:
    """Where one's own play of a case stands.

    ``rewritten``: acts were chosen in another version and cannot go on; it begins anew.
    """

    play: Play
    rules: Rules
    rewritten: bool = False


@dataclass(frozen=True, slots=True)
class PlayResult:
    """What came of a play. ``name`` is empty for one's own.

    ``play`` and ``coached`` are ``None`` where the case was written anew or is gone since: then
    only the rules are known. ``case`` is the case of today, or ``None``.
    """

    found: KeptPlay
    rules: Rules
    case: PracticeCase | None
    play: Play | None
    coached: Coached | None
    name: str = ""
