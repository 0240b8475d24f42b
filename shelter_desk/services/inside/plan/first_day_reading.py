"""The call before she came, the arrival card, the first needs and the ticks, put together."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.calls import OF_HEALTH, CallIn, Sign
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.first_day import FIRST_DAY_TICK, HEALTH
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.plan.care_reading import TOLD_BY, care_of
from shelter_desk.services.inside.plan.plan_reading import said
from shelter_desk.services.inside.plan.tonight import NightList, Tick
from shelter_desk.services.inside.records.sealing import Line, open_parts
from shelter_desk.services.inside.records.stored_forms import (
    first_of_line,
    newest_versions,
    read_draft_parts,
)
from shelter_desk.services.inside.records.unsealing import ClosedFor, sealer_for
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.needs import FirstDay
from shelter_desk.storage.results import StoredRecord

ARRIVAL: Final = "arrival"
NEEDS: Final = "needs"
LASTS: Final = timedelta(hours=24)


def is_first_day(work: Work, stay: Stay | None) -> bool:
    """True during the first 24 hours of a stay that goes on."""
    if stay is None or stay.ended_at is not None:
        return False
    return work.desk.clock.now() - stay.started_at < LASTS


def read_first_day(work: Work, resident_id: ResidentId, *, core: bool = False) -> FirstDay:
    """The list of her newest stay, as far as it may be read. Raises ``NotFound``.

    ``core``: no sealed part is opened, whoever asks.
    """
    her = work.tx.residents.get(resident_id).id
    stay = work.tx.residents.stay(her)
    known = _Known(work, her, stay, core)
    needs = known.newest(NEEDS)
    listed = NightList(Names(work), known.ticks())
    return FirstDay(
        resident_id=her,
        things=tuple(listed.things(known.newest(ARRIVAL) or Answers.empty(), needs, known.told())),
        arrived_at=None if stay is None else stay.started_at,
        going_on=is_first_day(work, stay),
        sealed=known.sealed,
    )


def read_card_alone(work: Work, resident_id: ResidentId) -> FirstDay:
    """The same for who reads no file: what the card and the caller ask for, no need, no words."""
    her = work.tx.residents.get(resident_id).id
    stay = work.tx.residents.stay(her)
    known = _Known(work, her, stay, core=True)
    listed = NightList(Names(work), known.ticks())
    things = listed.things(known.newest(ARRIVAL) or Answers.empty(), None, known.told())
    return FirstDay(
        resident_id=her,
        things=tuple(replace(one, detail="") for one in things),
        arrived_at=None if stay is None else stay.started_at,
        going_on=is_first_day(work, stay),
        sealed=False,
    )


class _Known:
    """What was written of this stay; ``sealed`` once something could not be read."""

    def __init__(self, work: Work, her: ResidentId, stay: Stay | None, core: bool) -> None:
        self._work, self._her, self._core, self._stay = work, her, core, stay
        self._since = None if stay is None else stay.started_at
        self.sealed = False

    def newest(self, form_key: str) -> Answers | None:
        """The draft of a form, else what was signed of it last; ``None`` without either."""
        draft = self._work.tx.drafts.get(self._her, form_key)
        if draft is not None:
            sealer = self._sealer(tuple(draft.sealed))
            return read_draft_parts(self._her, draft.core, draft.sealed, sealer)
        records = self._of_stay(form_key)
        return next((self._read(one, records) for one in newest_versions(records)), None)

    def ticks(self) -> dict[str, Tick]:
        """The newest word about each thing."""
        names, found = Names(self._work), dict[str, Tick]()
        records = self._of_stay(FIRST_DAY_TICK.key)
        for record in records:
            answers = self._read(record, records)
            for end in ("", HEALTH):
                code = said(answers, f"what{end}")
                if code and code not in found:
                    done = said(answers, f"state{end}") == "done"
                    found[code] = Tick(names.of(record.signed_by), record.signed_at, done)
        return found

    def told(self) -> frozenset[Sign]:
        """What the call said with which this stay began, as far as it may be read.

        A worry about her life is among it until somebody has asked her.
        """
        if not is_first_day(self._work, self._stay):
            return frozenset()
        calls = self._work.tx.calls.of_resident(self._her)
        if not calls:
            return frozenset()
        before = next(iter(self._work.tx.residents.stays(self._her)[1:]), None)
        present = (one.words.present for one in calls if self._led_here(one, before))
        signs = frozenset[Sign]().union(*present)
        told = signs - OF_HEALTH
        # what she was asked since lies sealed, and to open it is dear
        worry = Sign.SUICIDE_WORRY in signs and not self._core
        if worry and care_of(self._work, self._her) in TOLD_BY:
            return told | {Sign.SUICIDE_WORRY}
        return told

    def _led_here(self, call: CallIn, before: Stay | None) -> bool:
        """False for a call of an earlier stay: by its day, as nobody knows the hour she left."""
        if before is None:
            return True
        zone = ZoneInfo(self._work.desk.shelter.time_zone)
        moments = (call.received_at, before.ended_at or before.started_at)
        called, left = (at.astimezone(zone).date() for at in moments)
        return call.received_at > before.started_at and called >= left

    def _of_stay(self, form_key: str) -> tuple[StoredRecord, ...]:
        records = self._work.tx.records.of_form(self._her, form_key)
        return tuple(one for one in records if self._since is None or one.signed_at >= self._since)

    def _read(self, record: StoredRecord, records: tuple[StoredRecord, ...]) -> Answers:
        sealer = self._sealer(tuple(record.parts))
        line = Line(self._her, first_of_line(records, record))
        return open_parts(record.core, record.parts, line, sealer)

    def _sealer(self, parts: tuple[Compartment, ...]) -> Sealer:
        if self._core:
            return ClosedFor(self._work.desk.sealer, frozenset(Compartment))
        sealer = sealer_for(self._work, self._her, parts)
        self.sealed = self.sealed or any(not sealer.can_open(one) for one in parts)
        return sealer
