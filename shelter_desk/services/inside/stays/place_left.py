"""What follows for bed, door and belongings when somebody leaves the house, or never left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.belongings import SETTLED
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import months_after
from shelter_desk.services.inside.house.bed_moves import leave_beds
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
    day = at.astimezone(ZoneInfo(work.desk.shelter.time_zone)).date()
    _keep_things(work, resident_id, months_after(day, CLAIM_MONTHS))


def come_back(work: Work, resident_id: ResidentId) -> None:
    """She is in the house: nothing of hers waits to be claimed."""
    _keep_things(work, resident_id, None)


def _keep_things(work: Work, resident_id: ResidentId, until: date | None) -> None:
    for thing in work.tx.belongings.of_resident(resident_id):
        if thing.now in SETTLED or thing.claim_by == until:
            continue
        work.tx.belongings.update(replace(thing, claim_by=until))
        ref = Ref("belonging", thing.id)
        work.audit(act=Act.BELONGING, resident_id=resident_id, ref=ref, fields=["claim_by"])
        work.changed(Topic.HOUSE)
