"""What changed between two signed versions, question by question.

Rows of a group are matched by what they hold, not by their place: a row that moved is the same
row. What is sealed from the reader is named as sealed and never compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers, AnswerState, Source
from shelter_desk.forms.spec import FormSpec
from shelter_desk.forms.summary import Reader, SectionSummary, SummaryLine, summarise


class Change(StrEnum):
    """What became of one question between two versions."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    SEALED = "sealed"

    @property
    def label(self) -> Text:
        """The change in words."""
        return _LABELS[self]


_LABELS = {
    Change.SAME: Text("form", "Unchanged"),
    Change.CHANGED: Text("form", "Changed"),
    Change.ADDED: Text("form", "Added"),
    Change.REMOVED: Text("form", "Removed"),
    Change.SEALED: Text("form", "Sealed"),
}


@dataclass(frozen=True, slots=True)
class Version:
    """One side of a comparison, in the wording of the day it was signed."""

    spec: FormSpec
    answers: Answers
    sealed: frozenset[Compartment]
    reader: Reader


@dataclass(frozen=True, slots=True)
class Difference:
    """One question on both sides. ``group`` names the row it belongs to ("Document 2").

    ``before`` and ``after`` are empty where nothing was asked; they name the state where she did
    not answer, and on a line of its own where an answer came from where that is not plain.
    ``ltr`` ones are codes and numbers.
    """

    section: str
    group: str
    label: str
    key: str
    before: str
    after: str
    change: Change
    ltr: bool = False


def differences(older: Version | None, newer: Version) -> tuple[Difference, ...]:
    """Every question that has something on either side; without ``older`` all is unchanged."""
    if older is None:
        lines = _said(summarise_version(newer), newer.reader)
        return tuple(
            _difference(s, one, ("", value), _alone(one)) for s, one, value in lines if value
        )
    places = {
        group: match_rows(rows, newer.answers.rows.get(group, ()))
        for group, rows in older.answers.rows.items()
    }
    past = {one.key: (s, one, value) for s, one, value in _lines_of(older, places)}
    found = []
    for section, line, value in _said(summarise_version(newer), newer.reader):
        _section, before, past_value = past.pop(line.key, (section, line, ""))
        change = _change(before, line, past_value, value)
        if past_value or value:
            found.append(_difference(section, line, (past_value, value), change))
    gone = ((s, one, value) for s, one, value in past.values() if value)
    found += [
        _difference(s, one, (value, ""), _alone(one, Change.REMOVED)) for s, one, value in gone
    ]
    order = list(dict.fromkeys(one.section for one in found))
    return tuple(sorted(found, key=lambda one: order.index(one.section)))


def summarise_version(version: Version) -> tuple[SectionSummary, ...]:
    """All lines of one side."""
    return summarise(version.spec, version.answers, version.reader, version.sealed)


def _difference(
    section: str, line: SummaryLine, values: tuple[str, str], change: Change
) -> Difference:
    return Difference(section, line.group, line.label, line.key, *values, change, line.ltr)


def _alone(line: SummaryLine, otherwise: Change = Change.SAME) -> Change:
    return Change.SEALED if line.masked else otherwise


def _change(before: SummaryLine, after: SummaryLine, past: str, value: str) -> Change:
    if before.masked or after.masked:
        return Change.SEALED
    if past == value:
        return Change.SAME
    if not past:
        return Change.ADDED
    return Change.CHANGED if value else Change.REMOVED


Said = Iterator[tuple[str, SummaryLine, str]]


def _said(summaries: Sequence[SectionSummary], reader: Reader) -> Said:
    plain = reader.say(Source.SELF.label)
    for summary in summaries:
        for line in summary.lines:
            unasked = line.state is AnswerState.NOT_ASKED and not line.masked
            value = "" if unasked else line.value
            if value and line.origin not in ("", plain):
                value = f"{value}\n{line.origin}"
            yield summary.title, line, value


def _lines_of(older: Version, places: dict[str, tuple[int, ...]]) -> Said:
    """The lines of the older side under the keys of the rows they are matched with."""
    for section, line, value in _said(summarise_version(older), older.reader):
        group, _, rest = line.key.partition(".")
        if group in places and rest:
            at, _, field = rest.partition(".")
            key = f"{group}.{places[group][int(at)]}.{field}"
            yield section, replace(line, key=key), value
        else:
            yield section, line, value


def match_rows(older: Sequence[Answers], newer: Sequence[Answers]) -> tuple[int, ...]:
    """For each older row its place in ``newer``; past the end for one that is gone.

    Equal rows belong together first, then those that share most answers, in their order.
    """
    pairs = [
        (-_shared(old, new), abs(at - to), at, to)
        for at, old in enumerate(older)
        for to, new in enumerate(newer)
    ]
    found: dict[int, int] = {}
    taken: set[int] = set()
    for weight, _far, at, to in sorted(pairs):
        if weight < 0 and at not in found and to not in taken:
            found[at] = to
            taken.add(to)
    gone = iter(range(len(newer), len(newer) + len(older)))
    return tuple(found[at] if at in found else next(gone) for at in range(len(older)))


def _shared(old: Answers, new: Answers) -> int:
    if old == new:
        return 1_000_000
    keys = old.single.keys() & new.single.keys()
    return sum(
        (old.get(key).value, old.get(key).state) == (new.get(key).value, new.get(key).state)
        for key in keys
    )
