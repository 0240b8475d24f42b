"""What pages see of plans and safety: words of forms as ``Text``, to be said by the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.plans import PlanState
from shelter_desk.domain.text import Text


@dataclass(frozen=True, slots=True)
class CareRow:
    """Somebody whom health looks after; no word of why.

    ``told`` says by whom, where it was told before she came and nobody has asked her.
    """

    resident_id: ResidentId
    code: str
    called: str
    told: Text | None = None


@dataclass(frozen=True, slots=True)
class ActionView:
    """One step of a plan. ``late``: its day is past, and it is neither done nor its goal closed."""

    what: str
    who: Text | None
    who_name: str
    by_when: date | None
    done_on: date | None
    service: str
    late: bool


@dataclass(frozen=True, slots=True)
class GoalView:
    """One goal, hers first, with its steps. Levels as in the needs assessment, 1 to 4.

    ``owned`` is False while nobody looks after it; ``status`` is the form's code, "" unsaid.
    """

    number: int
    statement: str
    domain: Text | None
    start: int | None
    target: int | None
    priority: int | None
    owner: Text | None
    owner_name: str
    owned: bool
    status: str
    status_words: Text | None
    progress: str
    actions: tuple[ActionView, ...]


@dataclass(frozen=True, slots=True)
class PlanView:
    """The newest signed plan of one resident; ``record_id`` is ``None`` while none is signed.

    ``loose`` are steps that name no goal. ``said_at``, ``said_by`` and ``comment`` are of the
    newest word about this version. ``may_send`` and ``may_decide`` are about the person at the
    desk and this moment.
    """

    resident_id: ResidentId
    code: str
    called: str
    record_id: RecordId | None
    signed_at: datetime | None
    by_name: str
    draft: bool
    objectives: str
    agreed: Text | None
    goals: tuple[GoalView, ...]
    loose: tuple[ActionView, ...]
    review_on: date | None
    review_late: bool
    state: PlanState
    said_at: datetime | None
    said_by: str
    comment: str
    may_send: bool
    may_decide: bool


@dataclass(frozen=True, slots=True)
class SafetyView:
    """What was said last about safety, as far as the team reads it.

    ``level`` is the form's code, "" unsaid, of the day ``level_on``; ``keep_apart`` and
    ``concerns`` are of every talk and of what is being typed. ``concerns`` and ``cares`` are
    ``None`` for who may not open what lies sealed; ``cares`` says that health looks after her,
    ``told`` by whom, where it was told before she came and nobody has asked her.
    """

    resident_id: ResidentId
    code: str
    called: str
    record_id: RecordId | None
    talked_on: date | None
    by_name: str
    draft: bool
    own: Text | None
    own_words: str
    level: str
    level_words: Text | None
    level_on: date | None
    reason: str
    review_on: date | None
    review_late: bool
    has_plan: bool
    keep_apart: tuple[str, ...]
    concerns: tuple[tuple[str, str, str], ...] | None
    cares: bool | None
    talks: int
    told: Text | None = None
