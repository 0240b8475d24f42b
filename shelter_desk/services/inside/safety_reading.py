"""Talks about safety: the newest one, its clock, and what of it the person at the desk may read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.plans import safety_review_day
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers, AnswerState
from shelter_desk.forms.codec import load_answers, load_some
from shelter_desk.services.inside.plan_reading import day_of, said
from shelter_desk.services.inside.sealing import Line, open_parts
from shelter_desk.services.inside.stored_forms import first_of_line, newest_versions
from shelter_desk.services.inside.unsealing import sealer_for
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import StoredRecord

FORM: Final = "safety"
_WORRY = frozenset({"yes", "unknown"})


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
        if self.newest is None:
            return None
        signed = self.newest.signed_at.astimezone(self.zone).date()
        return day_of(self.core, "assessed_on") or signed

    def review_on(self) -> date | None:
        """When it is to be looked at again."""
        core, talked = self.core, self.talked_on()
        if talked is None:
            return None
        return safety_review_day(talked, said(core, "level"), day_of(core, "next_review"))

    def keep_apart(self) -> tuple[str, ...]:
        """Codes of residents to keep apart from her, of the last talk."""
        rows = self.core.rows.get("keep_apart", ())
        return tuple(dict.fromkeys(code for row in rows if (code := said(row, "code"))))

    def sealed(self, record: StoredRecord, part: Compartment, sealer: Sealer) -> Answers | None:
        """What a sealed part of one talk holds; ``None`` for who may not open it."""
        if not sealer.can_open(part):
            return None
        line = Line(record.resident_id, first_of_line(self.versions, record))
        parts = {one: blob for one, blob in record.parts.items() if one is part}
        return open_parts(_EMPTY, parts, line, sealer)

    def cares(self, sealer: Sealer) -> bool | None:
        """Whether health looks after her, as it was told last; ``None`` for who may not know.

        A talk in which nobody asked does not take the worry away.
        """
        if not sealer.can_open(Compartment.HEALTH):
            return None
        for record in self.newest_first:
            told = self.sealed(record, Compartment.HEALTH, sealer) or Answers.empty()
            if told.get("self_harm").state is AnswerState.ANSWERED or said(told, "suicide_plan"):
                return said(told, "self_harm") in _WORRY or said(told, "suicide_plan") in _WORRY
        return False

    def helps(self, sealer: Sealer) -> str:
        """What helps her in a hard moment, as it was told last; "" where nothing was."""
        for record in self.newest_first:
            told = self.sealed(record, Compartment.HEALTH, sealer) or Answers.empty()
            if words := said(told, "self_harm_help"):
                return words
        return ""

    def concerns(self, sealer: Sealer) -> tuple[tuple[str, str, str], ...] | None:
        """Whom to watch for: name, relation, how to know them; ``None`` for who may not read."""
        if self.newest is None or not sealer.can_open(Compartment.TESTIMONY):
            return None
        told = self.sealed(self.newest, Compartment.TESTIMONY, sealer) or Answers.empty()
        rows = told.rows.get("concern_people", ())
        people = ((said(r, "name"), said(r, "relation"), said(r, "watch")) for r in rows)
        return tuple(one for one in people if any(one))


_EMPTY: Final = b'{"format":1}'


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


def sealer_of(work: Work, talks: Talks) -> Sealer:
    """What the person at the desk may open of these talks here and now."""
    newest = talks.newest
    if newest is None:
        return work.desk.sealer
    parts = {part for one in talks.newest_first for part in one.parts}
    return sealer_for(work, newest.resident_id, parts)


def _newest_first(versions: Sequence[StoredRecord]) -> tuple[StoredRecord, ...]:
    # a correction of the first talk may be newer than the second talk
    begun = {one.id: one.signed_at for one in versions}
    current = newest_versions(versions)
    return tuple(sorted(current, key=lambda one: begun[first_of_line(versions, one)], reverse=True))


def keep_apart_codes(work: Work, resident_id: ResidentId) -> tuple[str, ...]:
    """Codes of residents who are kept apart from her, for bed and room."""
    return read_talks(work, resident_id).keep_apart()
