"""Who arrived to be practised with, and which file was opened for each.

Kept are a number and a moment, beside the choices of the person at the desk: the card comes from
the number again, and the file is the newest that she opened between this arrival and the next. So
nothing of a file is kept here, and nothing here has to be deleted with one.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Final

from shelter_desk.domain.practice.role import role_card
from shelter_desk.domain.residents import CaseStatus, Resident
from shelter_desk.services.inside.training.practice_roles import packaged_roles
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.practice_free import FreeTalk, OpenedFile

KEPT: Final = 12
"""How many talks are remembered, the newest first."""
NUMBERS: Final = 1_000_000
"""So many cards: a number of six digits is read out and written on a board."""
_KEY_IN_CHOICES: Final = "free_practice"
_NEWEST_FILES: Final = 200

Arrival = tuple[int, datetime]
"""The number of a card, and when somebody arrived with it."""


def arrivals(work: Work) -> tuple[Arrival, ...]:
    """One's own, the newest first."""
    kept = work.tx.settings.preference(work.desk.staff.id, _KEY_IN_CHOICES)
    found = json.loads(kept) if kept else []
    return tuple((int(seed), datetime.fromisoformat(at)) for seed, at in found)


def arrive(work: Work) -> Arrival:
    """A number nobody chose, from this moment on."""
    desk = work.desk
    seed = int.from_bytes(desk.parts.randomness(8), "big") % NUMBERS
    new = seed, desk.clock.now()
    every = (new, *arrivals(work))[:KEPT]
    told = json.dumps([[one, at.isoformat()] for one, at in every])
    work.tx.settings.set_preference(desk.staff.id, _KEY_IN_CHOICES, told)
    return new


def talks(work: Work) -> tuple[FreeTalk, ...]:
    """One's own talks with their files, the newest first."""
    own = arrivals(work)
    files = _own_files(work) if own else ()
    found, until = [], None
    for seed, at in own:
        file = next((one for one in files if _between(one, at, until)), None)
        found.append(FreeTalk(at, role_card(packaged_roles(), seed), file))
        until = at
    return tuple(found)


def _between(file: OpenedFile, since: datetime, until: datetime | None) -> bool:
    return since <= file.opened_at and (until is None or file.opened_at < until)


def _own_files(work: Work) -> tuple[OpenedFile, ...]:
    sight = sight_of(work.desk, work.tx)
    return tuple(
        OpenedFile(one.id, one.code, one.called, one.opened_at)
        for one in work.tx.residents.recent(_NEWEST_FILES)
        if _own(work, one) and sight.shows(one.id)
    )


def _own(work: Work, person: Resident) -> bool:
    return person.opened_by == work.desk.staff.id and person.status is not CaseStatus.PURGED
