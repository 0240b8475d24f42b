"""The signed plan of one resident, read once: goals, steps, and what was said of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.plans import (
    PLAN_REVIEW_AFTER,
    PlanDecision,
    PlanState,
    PlanWord,
    state_of,
)
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import KNOWN
from shelter_desk.forms.codec import load_answers, load_some
from shelter_desk.forms.dates import whole_day
from shelter_desk.forms.plan_goals import RUNNING
from shelter_desk.forms.row_choice import row_at
from shelter_desk.forms.spec import FormSpec, RowChoice, SelectMultiple, SelectOne
from shelter_desk.services.inside.records.stored_forms import newest_versions, spec_signed
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.plan import ActionView, GoalView
from shelter_desk.storage.results import StoredRecord

FORM: Final = "plan"
APPROVAL: Final = "plan_approval"


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """The newest signed plan, and the words about it, newest first."""

    record: StoredRecord
    answers: Answers
    spec: FormSpec
    words: tuple[PlanWord, ...]
    zone: ZoneInfo

    @property
    def state(self) -> PlanState:
        """How far this version is."""
        return state_of(self.record.id, self.words)

    @property
    def newest_word(self) -> PlanWord | None:
        """What was said last about this very version."""
        return next((one for one in self.words if one.plan == self.record.id), None)

    @property
    def review_on(self) -> date:
        """When it is looked at again with her."""
        agreed = day_of(self.answers, "review_on")
        signed = self.record.signed_at.astimezone(self.zone).date()
        return agreed or signed + PLAN_REVIEW_AFTER

    def unowned(self) -> tuple[int, ...]:
        """The numbers of goals that nobody looks after."""
        goals = self.answers.rows.get("goals", ())
        return tuple(at + 1 for at, goal in enumerate(goals) if not said(goal, "owner"))

    def late_steps(self, today: date) -> tuple[date, ...]:
        """The days of steps that are past and not done."""
        _goals, steps = self._steps(today)
        return tuple(one.by_when for _at, one in steps if one.late and one.by_when is not None)

    def goals(self, today: date) -> tuple[GoalView, ...]:
        """Every goal with its steps."""
        rows, steps = self._steps(today)
        return tuple(
            self._goal(at, row, tuple(one for to, one in steps if to == at))
            for at, row in enumerate(rows)
        )

    def loose(self, today: date) -> tuple[ActionView, ...]:
        """Steps that name no goal."""
        _rows, steps = self._steps(today)
        return tuple(one for to, one in steps if to is None)

    def label(self, key: str, value: str) -> Text | None:
        """The words of a choice; ``None`` for none or one this version does not know."""
        field = self.spec.find(key)
        choices = field.choices if isinstance(field, SelectOne) else ()
        return next((one.label for one in choices if one.value == value), None)

    def _steps(
        self, today: date
    ) -> tuple[tuple[Answers, ...], tuple[tuple[int | None, ActionView], ...]]:
        goals = self.answers.rows.get("goals", ())
        return goals, tuple(self._step(row, goals, today) for row in self._actions())

    def _actions(self) -> tuple[Answers, ...]:
        return self.answers.rows.get("actions", ())

    def _step(
        self, row: Answers, goals: tuple[Answers, ...], today: date
    ) -> tuple[int | None, ActionView]:
        field = self.spec.find("actions.goal")
        goal = None
        if isinstance(field, RowChoice):
            goal = row_at(field, self.answers, row.get("goal").value)
        runs = goal is None or said(goals[goal], "status") in RUNNING
        by_when, done_on = day_of(row, "by_when"), day_of(row, "done_on")
        late = runs and done_on is None and by_when is not None and by_when < today
        who = said(row, "who")
        return goal, ActionView(
            what=said(row, "what"),
            who=self.label("actions.who", who),
            who_name=said(row, "who_name"),
            by_when=by_when,
            done_on=done_on,
            service=said(row, "service"),
            late=late,
        )

    def _goal(self, at: int, row: Answers, actions: tuple[ActionView, ...]) -> GoalView:
        owner, status = said(row, "owner"), said(row, "status")
        return GoalView(
            number=at + 1,
            statement=said(row, "statement"),
            domain=self.label("goals.domain", said(row, "domain")),
            start=_number(row, "start_level"),
            target=_number(row, "target_level"),
            priority=_number(row, "priority"),
            owner=self.label("goals.owner", owner),
            owner_name=said(row, "owner_name"),
            owned=bool(owner),
            status=status,
            status_words=self.label("goals.status", status),
            progress=said(row, "progress"),
            actions=actions,
        )


def read_plan(work: Work, resident_id: ResidentId) -> ReadPlan | None:
    """Her newest signed plan; ``None`` while none is signed."""
    records = work.tx.records
    return plan_of(work, records.of_form(resident_id, FORM), records.of_form(resident_id, APPROVAL))


def plan_of(
    work: Work,
    versions: Sequence[StoredRecord],
    words: Sequence[StoredRecord],
    keys: frozenset[str] | None = None,
) -> ReadPlan | None:
    """The newest plan of ``versions`` with what ``words`` say of it, both newest first.

    ``keys``: the answers that are read, where not all are wanted.
    """
    for record in newest_versions(versions)[:1]:
        spec = spec_signed(work, record)
        zone = ZoneInfo(work.desk.shelter.time_zone)
        answers = load_answers(record.core) if keys is None else load_some(record.core, keys)
        return ReadPlan(record, answers, spec, tuple(_told(words)), zone)
    return None


def told_of_plans(work: Work, resident_id: ResidentId) -> Mapping[RecordId, PlanWord]:
    """What was said of every version of her plan, by the record that keeps it."""
    words = work.tx.records.of_form(resident_id, APPROVAL)
    return {record.id: word for record, word in zip(words, _told(words), strict=True)}


def _told(words: Sequence[StoredRecord]) -> Iterator[PlanWord]:
    for record in words:
        answers = load_answers(record.core)
        yield PlanWord(
            plan=RecordId(said(answers, "plan")),
            decision=PlanDecision(said(answers, "decision")),
            comment=said(answers, "comment"),
            at=record.signed_at,
            by=record.signed_by,
        )


def approval_form() -> FormSpec:
    """The form by which what was said of a plan is kept."""
    return KNOWN[APPROVAL]


def said(answers: Answers, key: str) -> str:
    """A text or choice, "" where nothing was answered."""
    value = answers.get(key).value
    return value if isinstance(value, str) else ""


def day_of(answers: Answers, key: str) -> date | None:
    """A whole day; ``None`` where there is none."""
    return whole_day(answers.get(key).value)


def chosen_labels(spec: FormSpec, answers: Answers, key: str) -> tuple[Text, ...]:
    """The words of what was ticked, in the order in which the form offers it."""
    field, chosen = spec.find(key), answers.get(key).value
    if not isinstance(field, SelectMultiple) or not isinstance(chosen, tuple):
        return ()
    return tuple(one.label for one in field.choices if one.value in chosen)


def _number(answers: Answers, key: str) -> int | None:
    value = said(answers, key)
    return int(value) if value.isdecimal() else None
