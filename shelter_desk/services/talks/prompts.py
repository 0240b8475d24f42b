"""Whether the one at the desk wants the words before a talk offered."""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.staff import Permission
from shelter_desk.services.use_case import Quiet, Work, command, query

_CHOICE: Final = "prompts"
_AWAY: Final = "away"
_OWN = Quiet("one's own choice of what is offered beside a form")


@query(Permission.USE_DESK, _OWN)
def prompts_wanted(work: Work) -> bool:
    """True until she put them away."""
    return work.tx.settings.preference(work.desk.staff.id, _CHOICE) != _AWAY


@command(Permission.USE_DESK, _OWN)
def want_prompts(work: Work, wanted: bool) -> None:
    """Offer them from now on, or no more."""
    work.tx.settings.set_preference(work.desk.staff.id, _CHOICE, "" if wanted else _AWAY)
