"""Talks about safety: what was said last, its clock, and what the person at the desk may read.

A talk is short, and the next one asks how things are today. So nothing that keeps her safe ends
because nobody spoke of it again: whom to keep apart, whom to watch for and each line of her plan
stand until a later talk says otherwise or the talk that names them is corrected (domain facts 4.7).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.plans import safety_review_day
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers, AnswerState
from shelter_desk.forms.codec import load_answers, load_rows, load_some
from shelter_desk.printing.papers.safety import SAFETY_LINES
from shelter_desk.services.inside.plan.perpetrators import had_a_part
from shelter_desk.services.inside.plan.plan_reading import day_of, said
from shelter_desk.services.inside.records.sealing import Line, open_part
from shelter_desk.services.inside.records.stored_forms import (
    drafts_of,
    first_of_line,
    newest_versions,
    read_draft_parts,
)
from shelter_desk.services.inside.records.unsealing import sealer_for
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import StoredDraft, StoredRecord
from shelter_desk.storage.search.same_name import same_name

FORM: Final = "safety"
_FORMS: Final = frozenset({FORM})
APART: Final = "keep_apart"
PLAN_LINES: Final = frozenset(SAFETY_LINES)
PLAN_KEYS: Final = frozenset({*SAFETY_LINES, "plan_needed", "plan_date"})
_WATCHED: Final = "concern_people"
_DAY: Final = frozenset({"assessed_on"})
_LEVEL: Final = frozenset({"level", "level_reason"})
_NOT_SPOKEN_OF: Final = frozenset({AnswerState.NOT_ASKED, AnswerState.DEFERRED})

Concern = tuple[str, str, str]
"""Somebody to watch for: name, relation, how to know them."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How high the risk is, why, and of which day; a level of "" while nobody said it."""

    level: str = ""
    reason: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class HerPlan:
    """Her plan for staying safe, ``made_on`` the day of the last talk that put a line of it."""

    answers: Answers
    made_on: date | None


@dataclass(frozen=True, slots=True)
class Talks:
    """Every talk as it stands now, newest first, with all versions they came from.

    ``core`` is what the team reads of the last one.
    """

    newest_first: tuple[StoredRecord, ...]
    versions: tuple[StoredRecord, ...]
    zone: ZoneInfo
    core: Answers

    @property
    def newest(self) -> StoredRecord | None:
        """The last talk."""
        return next(iter(self.newest_first), None)

    def talked_on(self) -> date | None:
        """The day of the last talk: as written, or of its signature."""
        return None if self.newest is None else self._day(self.newest)

    def review_on(self) -> date | None:
        """When it is to be looked at again."""
        talked = self.talked_on()
        if talked is None:
            return None
        return safety_review_day(talked, self.judged().level, day_of(self.core, "next_review"))

    def judged(self) -> Judged:
        """How high the risk is, by the last talk that said it."""
        for record in self.newest_first:
            core = load_some(record.core, _LEVEL)
            if level := said(core, "level"):
                return Judged(level, said(core, "level_reason"), self._day(record))
        return Judged()

    def keep_apart(self) -> tuple[str, ...]:
        """Codes of residents to keep apart from her, of every talk."""
        rows = (row for one in self.newest_first for row in load_rows(one.core, APART))
        return tuple(dict.fromkeys(code for row in rows if (code := said(row, "code"))))

    def plan(self) -> HerPlan:
        """Her plan: each line as it was said last, up to a talk that said she needs none."""
        found, made_on = Answers.empty(), None
        for record in self.newest_first:
            core = load_some(record.core, PLAN_KEYS)
            if said(core, "plan_needed") == "no":
                break
            newer = {key: one for key, one in core.single.items() if key not in found.single}
            told = {key: one for key, one in newer.items() if one.state not in _NOT_SPOKEN_OF}
            if made_on is None and any(key in PLAN_LINES for key in told):
                made_on = day_of(core, "plan_date") or self._day(record)
            found = Answers({**found.single, **told})
        return HerPlan(found, made_on)

    def _day(self, record: StoredRecord) -> date:
        written = day_of(load_some(record.core, _DAY), "assessed_on")
        return written or record.signed_at.astimezone(self.zone).date()

    def sealed(self, record: StoredRecord, part: Compartment, sealer: Sealer) -> Answers | None:
        """What a sealed part of one talk holds; ``None`` for who may not open it."""
        if not sealer.can_open(part):
            return None
        if part not in record.parts:
            return Answers.empty()
        line = Line(record.resident_id, first_of_line(self.versions, record))
        return open_part(part, record.parts[part], line, sealer)

    def helps(self, sealer: Sealer) -> str:
        """What helps her in a hard moment, as it was told last; "" where nothing was."""
        for record in self.newest_first:
            told = self.sealed(record, Compartment.HEALTH, sealer) or Answers.empty()
            if words := said(told, "self_harm_help"):
                return words
        return ""


class Named(NamedTuple):
    """Names, and whether some are sealed to the person at the desk and were not looked at."""

    names: tuple[str, ...]
    sealed: bool


@dataclass(frozen=True, slots=True)
class Guarded:
    """Whom to keep apart from her and whom to watch for: as it is being typed, and every talk.

    The one place that knows it, for the head of her file, her page, beds, the door and consents.
    """

    talks: Talks
    drafts: tuple[StoredDraft, ...]

    def keep_apart(self) -> tuple[str, ...]:
        """Codes of residents who are kept apart from her, for bed and room."""
        rows = (row for one in self.drafts for row in load_rows(one.core, APART))
        typed = (code for row in rows if (code := said(row, "code")))
        return tuple(dict.fromkeys((*typed, *self.talks.keep_apart())))

    def watched(self, work: Work) -> tuple[Concern, ...] | None:
        """Each person to watch for, once.

        ``None`` where something lies that the person at the desk may not read here and now.
        """
        talks, drafts = self.talks, self.drafts
        lying = (*(one.sealed for one in drafts), *(one.parts for one in talks.newest_first))
        if not any(Compartment.TESTIMONY in parts for parts in lying):
            return ()
        sealer = sealer_of(work, talks, drafts)
        if not sealer.can_open(Compartment.TESTIMONY):
            return None
        typed = [read_draft_parts(one.resident_id, one.core, one.sealed, sealer) for one in drafts]
        told = (talks.sealed(one, Compartment.TESTIMONY, sealer) for one in talks.newest_first)
        return concerns_in((*typed, *(one for one in told if one is not None)))

    def named(self, work: Work, resident_id: ResidentId) -> Named:
        """Whom the house watches for and who had a part in what was done to her."""
        watched = self.watched(work)
        had_part = had_a_part(work, (resident_id,)).get(resident_id, ())
        names = tuple(one[0] for one in (*(watched or ()), *(had_part or ())) if one[0])
        return Named(names, sealed=watched is None or had_part is None)


def guarded(work: Work, resident_id: ResidentId) -> Guarded:
    """Everything about her safety that is being typed or signed."""
    return Guarded(read_talks(work, resident_id), drafts_of(work, resident_id, _FORMS))


def read_talks(work: Work, resident_id: ResidentId) -> Talks:
    """All her talks about safety; none is no mistake."""
    return talks_of(work, work.tx.records.of_form(resident_id, FORM))


def talks_of(
    work: Work, versions: Sequence[StoredRecord], keys: frozenset[str] | None = None
) -> Talks:
    """The talks that these versions, newest first, are of; ``keys`` alone where given."""
    zone = ZoneInfo(work.desk.shelter.time_zone)
    ordered = _newest_first(versions)
    core = Answers.empty()
    for newest in ordered[:1]:
        core = load_answers(newest.core) if keys is None else load_some(newest.core, keys)
    return Talks(ordered, tuple(versions), zone, core)


def sealer_of(work: Work, talks: Talks, drafts: Sequence[StoredDraft] = ()) -> Sealer:
    """What the person at the desk may open of these talks and drafts, here and now."""
    whose = (*(one.resident_id for one in talks.newest_first), *(one.resident_id for one in drafts))
    if not whose:
        return work.desk.sealer
    parts = {part for one in talks.newest_first for part in one.parts}
    parts |= {part for one in drafts for part in one.sealed}
    return sealer_for(work, whose[0], parts)


def _newest_first(versions: Sequence[StoredRecord]) -> tuple[StoredRecord, ...]:
    # a correction of the first talk may be newer than the second talk
    begun = {one.id: one.signed_at for one in versions}
    current = newest_versions(versions)
    return tuple(sorted(current, key=lambda one: begun[first_of_line(versions, one)], reverse=True))


def concerns_in(talks: Iterable[Answers]) -> tuple[Concern, ...]:
    """Each person once, in whatever script, with all that was said of how to know them.

    What was said last comes first.
    """
    found: list[Concern] = []
    for row in (row for one in talks for row in one.rows.get(_WATCHED, ())):
        name, relation, watch = said(row, "name"), said(row, "relation"), said(row, "watch")
        if not (name or relation or watch):
            continue
        at = next((no for no, one in enumerate(found) if same_name(name, one[0])), None)
        if not name and (name, relation, watch) in found:
            continue
        if at is None:
            found.append((name, relation, watch))
            continue
        before = found[at]
        known = before[2].split("\n") if before[2] else []
        more = [watch] if watch and watch not in known else []
        found[at] = (before[0], before[1] or relation, "\n".join((*known, *more)))
    return tuple(found)


def watched_for(work: Work, resident_id: ResidentId) -> tuple[Concern, ...] | None:
    """As ``Guarded.watched``."""
    return guarded(work, resident_id).watched(work)


def concern_names(work: Work, resident_id: ResidentId) -> Named:
    """As ``Guarded.named``."""
    return guarded(work, resident_id).named(work, resident_id)
