"""Going out and coming back (domain facts 4.13).

She is free to go and tells what she wishes: where, until when, how to reach her. The house knows
who is inside when there is a fire, and somebody asks after her when the time she told has passed.
Nothing counts how late somebody was or how often she goes (6.2 rule 15).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.exit_errors import NotInTheHouse
from shelter_desk.domain.house_errors import NotOut, OutAlready
from shelter_desk.domain.ids import OutingId, ResidentId
from shelter_desk.domain.shifts import Outing
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.house.door import told_moment
from shelter_desk.services.inside.typed.typed import LONGEST_LINE, typed_fields
from shelter_desk.services.use_case import Topic, Work, command
from shelter_desk.services.views.house import OutWords


@command(Permission.ADMIT, Act.DOOR)
def go_out(work: Work, resident_id: ResidentId, told: OutWords) -> OutingId:
    """She goes out; whatever she tells is kept, and she need not tell anything.

    Raises ``NotInTheHouse``, ``OutAlready``, ``BackBeforeNow``, ``TextTooLong``.
    """
    stay = work.tx.residents.stay(resident_id)
    if stay is None or stay.ended_at is not None:
        raise NotInTheHouse
    if work.tx.outings.out_now(resident_id) is not None:
        raise OutAlready
    words, now = typed_fields(told, LONGEST_LINE), work.desk.clock.now()
    until = told_moment(work, told.back_at, told.back_on)
    made = Outing(
        id=OutingId(work.desk.ids.new()),
        resident_id=resident_id,
        out_at=now,
        out_by=work.desk.staff.id,
        expected_back=until,
        where_to=words.where_to,
        reach=words.reach,
    )
    work.tx.outings.add(made)
    _log(work, made, "went out")
    return made.id


@command(Permission.ADMIT, Act.DOOR)
def come_back(work: Work, outing_id: OutingId) -> None:
    """She is in the house again; nothing is asked. Raises ``NotFound``, ``NotOut``."""
    out = _out(work, outing_id)
    # the clock of the computer may have been set back meanwhile
    back = max(work.desk.clock.now(), out.out_at)
    _keep(work, replace(out, back_at=back, back_by=work.desk.staff.id), "came back")


@command(Permission.ADMIT, Act.DOOR)
def expect_later(
    work: Work, outing_id: OutingId, back_at: time | None = None, back_on: date | None = None
) -> None:
    """She told another time, or none. Raises ``NotFound``, ``NotOut``, ``BackBeforeNow``."""
    out, until = _out(work, outing_id), told_moment(work, back_at, back_on)
    _keep(work, replace(out, expected_back=until), "comes later")


@command(Permission.ADMIT, Act.DOOR)
def ask_after(work: Work, outing_id: OutingId) -> None:
    """Somebody asked whether all is well: no one else need do it now.

    Raises ``NotFound``, ``NotOut``.
    """
    out = _out(work, outing_id)
    _keep(work, replace(out, asked_after_at=work.desk.clock.now()), "asked after")


def _out(work: Work, outing_id: OutingId) -> Outing:
    out = work.tx.outings.get(outing_id)
    if out.back_at is not None:
        raise NotOut
    return out


def _keep(work: Work, newer: Outing, detail: str) -> None:
    work.tx.outings.update(newer)
    _log(work, newer, detail)


def _log(work: Work, one: Outing, detail: str) -> None:
    work.audit(resident_id=one.resident_id, ref=Ref("outing", one.id), detail=detail)
    work.changed(Topic.HOUSE)
