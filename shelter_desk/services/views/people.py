"""What the page of people is given."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from shelter_desk.domain.ids import ConflictId, GlassId, ResidentId, StaffId
from shelter_desk.domain.staff import Role
from shelter_desk.services.views.training import TrainedPerson


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person of the staff as managers see her.

    ``by_code``: she has only a one-time code so far. ``conduct``: the newest version of the code
    of conduct she accepted, 0 for none. ``files``: how many she is the worker of.
    """

    id: StaffId
    sign_in_code: str
    name_ar: str
    name_latin: str
    role: Role
    gender: str
    active: bool
    me: bool
    by_code: bool
    conduct: int
    files: int
    training: TrainedPerson | None = None


@dataclass(frozen=True, slots=True)
class PeopleView:
    """Everybody, and what a manager should not leave as it is.

    ``sheet``: a recovery sheet opens this desk. ``newest_conduct``: the version to be accepted.
    """

    people: tuple[PersonView, ...]
    managers: int
    sheet: bool
    newest_conduct: int


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A colleague to be invited; one of the names is enough."""

    name_ar: str
    name_latin: str
    role: Role
    gender: str


@dataclass(frozen=True, slots=True)
class OneTimeCode:
    """What a colleague signs in with once; shown to the manager this one time.

    ``expires``: the last day it opens. ``sheet``: false when there is no recovery sheet any more
    and a new one has to be made at once.
    """

    sign_in_code: str
    name_ar: str
    name_latin: str
    code: str = field(repr=False)
    expires: date = field(default=date.min)
    sheet: bool = True


@dataclass(frozen=True, slots=True)
class GlassView:
    """Somebody opened a file outside her work, and why; no manager has seen it yet."""

    id: GlassId
    who: str
    resident_id: ResidentId
    code: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TieView:
    """A tie that keeps somebody out of a file; ``who`` is a colleague or an interpreter."""

    id: ConflictId
    who: str
    interpreter: bool
    resident_id: ResidentId
    code: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TeamView:
    """Who works on one file: its worker, and those beside her."""

    resident_id: ResidentId
    code: str
    worker: StaffId
    worker_name: str
    members: tuple[tuple[StaffId, str], ...]
