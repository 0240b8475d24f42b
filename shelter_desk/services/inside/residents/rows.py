"""Lines of the residents' list: age, worker, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from shelter_desk.domain.residents import Resident
from shelter_desk.domain.staff import CODES_ONLY
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.dates import age_on, from_iso
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.stored_forms import DraftKey
from shelter_desk.services.scope import Sight, sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.resident import Due, ResidentRow
from shelter_desk.storage import results

CONSENT_SOON: Final = 7
NEEDS_AFTER: Final = timedelta(days=7)
SAFETY_BY: Final = timedelta(hours=72)
PLAN_AFTER: Final = timedelta(days=14)

_ARRIVAL = Text("due", "Arrival card")
_DRAFT = Text("due", "Draft waits: {form}")
_CONSENT = Plural("due", "A consent ends in %n days", "", 0)
_CONSENT_TODAY = Text("due", "A consent ends today")
_INTAKE = Text("due", "Intake not begun")
_NEEDS = Text("due", "Needs not assessed yet")
_SAFETY = Text("due", "Safety not talked about yet")
_PLAN = Text("due", "No plan yet")
_NOTHING = Text("due", "Nothing due")
_GONE = Text("due", "No longer in the house")
_OUTSIDE = Text("due", "Outside your work")

_LATER: Final = (
    ("safety", SAFETY_BY, _SAFETY),
    ("needs", NEEDS_AFTER, _NEEDS),
    ("plan", PLAN_AFTER, _PLAN),
)
"""Forms by the time after arrival at which they are missed (domain facts 6.1)."""


class RowMaker:
    """Makes lines in one use case; names are read once."""

    def __init__(self, work: Work, names: Names | None = None) -> None:
        self._work = work
        self._names = names or Names(work)
        self._today = work.desk.local_today()
        self._codes_only = work.desk.staff.role in CODES_ONLY

    @cached_property
    def _sight(self) -> Sight:
        """Asked only where rows were found by somebody who may not know of them."""
        return sight_of(self._work.desk, self._work.tx)

    def rows(self, found: Iterable[results.ResidentRow]) -> tuple[ResidentRow, ...]:
        """Many lines, in their order."""
        return tuple(self.row(one) for one in found)

    def found(self, found: results.ResidentRow, why: Text | None = None) -> ResidentRow:
        """One line of a search, which also meets files outside her scope: of those the code."""
        row = self.row(found, why)
        return row if self._sight.shows(row.id) else outside_row(row)

    def row(self, found: results.ResidentRow, why: Text | None = None) -> ResidentRow:
        """One line; ``why`` says by what it was found. House staff meet codes alone."""
        whole = self._whole(found, why)
        return nameless_row(whole) if self._codes_only else whole

    def _whole(self, found: results.ResidentRow, why: Text | None) -> ResidentRow:
        person, stay = found.resident, found.stay
        worker = self._names.person(person.case_owner)
        return ResidentRow(
            id=person.id,
            code=person.code,
            called=person.called or next(iter(person.names), ""),
            age=age_of(person, self._today),
            age_about=person.birth_about or len(person.birth_date) < len("yyyy-mm-dd"),
            languages=person.languages,
            interpreter_needed=person.interpreter_needed,
            bed="" if stay is None or stay.ended_at is not None else found.bed or stay.bed,
            worker_name_ar="" if worker is None else worker.name("ar"),
            worker_name_latin="" if worker is None else worker.name("en"),
            status=person.status,
            next_due=self._due(found),
            why=why,
            in_house=stay is not None and stay.ended_at is None,
            names=person.names,
            arrived_at=None if stay is None else stay.started_at,
        )

    def _due(self, found: results.ResidentRow) -> Due:
        if found.stay is None or found.stay.ended_at is not None:
            return Due("", Message(_GONE), "neutral")
        begun = {DraftKey.parse(key).form_key for key in found.draft_forms} & BUILT_IN.keys()
        if "arrival" not in (*begun, *found.signed_forms):
            return Due("arrival", Message(_ARRIVAL), "attention")
        end = found.next_consent_end
        if end is not None and (end - self._today).days <= CONSENT_SOON:
            return _consent_due((end - self._today).days)
        return self._form_due(found, begun)

    def _form_due(self, found: results.ResidentRow, begun: set[str]) -> Due:
        for key in sorted(begun):
            title = self._work.desk.translate(self._work.desk.language, BUILT_IN[key].title)
            return Due("draft", Message(_DRAFT, {"form": title}), "info")
        if "intake" not in found.signed_forms:
            return Due("intake", Message(_INTAKE), "neutral")
        since = self._work.desk.clock.now() - found.resident.opened_at
        for key, after, words in _LATER:
            if since >= after and key not in found.signed_forms:
                return Due(key, Message(words), "info")
        return Due("", Message(_NOTHING), "done")


def nameless_row(row: ResidentRow) -> ResidentRow:
    """What the night shift needs: code, bed, language; no name, age or what is due."""
    due = Due("", Message(_NOTHING if row.in_house else _GONE), "neutral")
    return replace(row, called="", names=(), age=None, next_due=due)


def outside_row(row: ResidentRow) -> ResidentRow:
    """A file of other people's work: its code, and that there is one."""
    hidden = nameless_row(row)
    due = Due("outside", Message(_OUTSIDE), "neutral")
    return replace(
        hidden,
        languages=(),
        interpreter_needed=False,
        bed="",
        next_due=due,
        arrived_at=None,
        outside=True,
    )


def _consent_due(days: int) -> Due:
    message = Message(_CONSENT, n=days) if days > 0 else Message(_CONSENT_TODAY)
    return Due("consent", message, "attention")


def age_of(person: Resident, today: date) -> int | None:
    """Whole years from a birth date that may be a year or a month; ``None`` without one."""
    return age_on(from_iso(person.birth_date), today) if person.birth_date else None
