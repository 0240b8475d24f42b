"""What follows for bed, door and belongings when somebody leaves the house, or never left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.belongings import SETTLED, Belonging
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.retention import months_after
from shelter_desk.services.inside.house.bed_moves import LEAVING_MOVED, end_moved, leave_beds
from shelter_desk.services.inside.stays.kept_files import day_of
from shelter_desk.services.use_case import Topic, Work

CLAIM_MONTHS: Final = 6
"""How long the house keeps things for somebody who left without them (domain facts 4.13)."""


def leave_place(work: Work, resident_id: ResidentId, at: datetime) -> None:
    """Her bed is free, she is no longer "out", and her things are kept for her for a while."""
    leave_beds(work, resident_id, at)
    out = work.tx.outings.out_now(resident_id)
    if out is not None:
        back = replace(out, back_at=max(at, out.out_at), back_by=work.desk.staff.id)
        work.tx.outings.update(back)
        ref = Ref("outing", out.id)
        work.audit(act=Act.DOOR, resident_id=resident_id, ref=ref, detail="left for good")
    _keep_things(work, work.tx.belongings.of_resident(resident_id), _kept_until(work, at))


def move_leaving(
    work: Work, stay: Stay, was: datetime, at: datetime, back: datetime | None = None
) -> None:
    """She left at ``at`` and not at ``was``: what ended with her stay moves along.

    Only that. A bed she had left before, an outing she had come back from and things whose day
    is another are no matter of it. ``back``: when she came again; nothing waits for her since.
    """
    end_moved(work, stay, was, at)
    outings = work.tx.outings.of_resident(stay.resident_id)
    for last in [one for one in outings if back is None or one.out_at < back][:1]:
        if last.out_at >= stay.started_at and last.back_at == max(was, last.out_at):
            work.tx.outings.update(replace(last, back_at=max(at, last.out_at)))
            her, ref = stay.resident_id, Ref("outing", last.id)
            work.audit(act=Act.DOOR, resident_id=her, ref=ref, detail=LEAVING_MOVED)
            work.changed(Topic.HOUSE)
    if back is not None:
        return
    until = _kept_until(work, was)
    things = work.tx.belongings.of_resident(stay.resident_id)
    waiting = (one for one in things if one.claim_by == until)
    _keep_things(work, waiting, _kept_until(work, at))


def come_back(work: Work, resident_id: ResidentId) -> None:
    """She is in the house: nothing of hers waits to be claimed."""
    _keep_things(work, work.tx.belongings.of_resident(resident_id), None)


def _kept_until(work: Work, left_at: datetime) -> date:
    return months_after(day_of(work, left_at), CLAIM_MONTHS)


def _keep_things(work: Work, things: Iterable[Belonging], until: date | None) -> None:
    for thing in things:
        if thing.now in SETTLED or thing.claim_by == until:
            continue
        work.tx.belongings.update(replace(thing, claim_by=until))
        ref = Ref("belonging", thing.id)
        her = thing.resident_id
        work.audit(act=Act.BELONGING, resident_id=her, ref=ref, fields=["claim_by"])
        work.changed(Topic.HOUSE)
