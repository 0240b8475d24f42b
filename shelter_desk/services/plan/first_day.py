"""Her first 24 hours: what is to be done tonight, and who did it.

A tick is a signed record of its own (``forms.first_day``): append-only, deleted with the file,
part of her own copy. What was ticked on the arrival card stands here as done.

The night shift reads no file and ticks all the same, while she lives in the house: it is told
what the card asks for, without a word that was written beside it and without her needs.
"""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.exit_errors import NotInTheHouse
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.first_day import FIRST_DAY_TICK, HEALTH
from shelter_desk.services.inside.plan.first_day_reading import (
    ARRIVAL,
    LASTS,
    read_card_alone,
    read_first_day,
)
from shelter_desk.services.inside.plan.tonight import is_of_health
from shelter_desk.services.inside.records.stored_forms import keep_record
from shelter_desk.services.inside.records.unsealing import sealer_for
from shelter_desk.services.use_case import Work, command, query
from shelter_desk.services.views.needs import FirstDay

FIRST_DAY: Final = LASTS
"""How long the list stands after she came."""


@query(Permission.TICK_FIRST_DAY, Act.VIEW)
def first_day(work: Work, resident_id: ResidentId) -> FirstDay:
    """The list of her newest stay. Raises ``NotFound``, ``NotInTheHouse`` for the night shift."""
    seen = _read(work, resident_id)
    work.audit(resident_id=resident_id, ref=Ref("form", ARRIVAL), detail=FIRST_DAY_TICK.key)
    return seen


@command(Permission.TICK_FIRST_DAY, Act.SIGN)
def tick_first_day(work: Work, resident_id: ResidentId, code: str, done: bool = True) -> None:
    """Say that something of the list is done, or that it is not after all.

    Raises ``NotFound`` for what is not on the list, or stands on the arrival card, and
    ``NotInTheHouse`` for the night shift.
    """
    seen = _read(work, resident_id)
    if not any(one.code == code and not one.on_card for one in seen.things):
        raise NotFound
    end = HEALTH if is_of_health(code) else ""
    answers = Answers.empty().with_value(f"what{end}", code)
    answers = answers.with_value(f"state{end}", "done" if done else "open")
    her = seen.resident_id
    sealer = sealer_for(work, her, (Compartment.HEALTH,))
    keep_record(work, her, FIRST_DAY_TICK, answers, sealer=sealer)


def _read(work: Work, resident_id: ResidentId) -> FirstDay:
    if work.desk.staff.may(Permission.READ_FILE):
        return read_first_day(work, resident_id)
    stay = work.tx.residents.stay(work.tx.residents.get(resident_id).id)
    if stay is None or stay.ended_at is not None:
        raise NotInTheHouse
    return read_card_alone(work, resident_id)
