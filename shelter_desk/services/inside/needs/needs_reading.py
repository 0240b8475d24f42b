"""The signed needs assessments of one resident, read once, in the order of the talks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import AnswerState
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.plan.plan_reading import day_of
from shelter_desk.services.inside.records.stored_forms import (
    first_of_line,
    newest_versions,
    read_record,
)
from shelter_desk.services.inside.residents.rows import NEEDS_AFTER
from shelter_desk.services.inside.stays.exits import FORM as EXIT
from shelter_desk.services.inside.stays.following import next_needs_talk
from shelter_desk.services.inside.stays.leaving import last_talk_on, next_talk_on
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.needs import NeedsDomain, NeedsOverTime, NeedsTalk, Point
from shelter_desk.services.views.record import SignedRecord
from shelter_desk.storage.results import RecordHead, StoredRecord

FORM: Final = "needs"
REVIEW_AFTER: Final = timedelta(days=30)
_WORKER, _OWN = "_level", "_own_view"
_NOT_ASSESSED: Final = Text("needs", "not assessed")


def read_needs(work: Work, resident_id: ResidentId) -> NeedsOverTime:
    """Everything that is signed. Raises ``NotFound``."""
    her = work.tx.residents.get(resident_id).id
    records = work.tx.records.of_form(her, FORM)
    talks = _in_order(work, records)
    due = next_talk(work, work.tx.residents.stay(her), records)
    return NeedsOverTime(
        talks=tuple(_talk(work, one) for one in talks),
        domains=tuple(_domains(talks)),
        next_on=due,
        late=due is not None and due < work.desk.local_today(),
        asks_reason=any(one.asks_reason for one in talks),
    )


def next_talk(
    work: Work, stay: Stay | None, records: Sequence[StoredRecord] | Sequence[RecordHead]
) -> date | None:
    """When the next talk is due; after leaving ``None`` where she may not be asked after.

    ``records``: every version of her needs assessments; corrections are no new talk.
    """
    if stay is None:
        return None
    zone = ZoneInfo(work.desk.shelter.time_zone)
    begun = [one.signed_at for one in records if one.replaces is None]
    if stay.ended_at is not None:
        clock = work.tx.retention.of(stay.resident_id)
        return None if clock is None else next_needs_talk(work, clock, max(begun, default=None))
    here = [at for at in begun if at >= stay.started_at]
    since, after = (max(here), REVIEW_AFTER) if here else (stay.started_at, NEEDS_AFTER)
    usual = since.astimezone(zone).date() + after
    return next_talk_on(usual, _before_leaving(work, stay), work.desk.local_today())


def _before_leaving(work: Work, stay: Stay) -> date | None:
    """By when the last one is due; ``None`` while nothing is known of her leaving."""
    her = stay.resident_id
    begun = work.tx.drafts.get(her, EXIT)
    if begun is None:
        return None
    return last_talk_on(stay, begun, work.tx.records.cores(FORM, (her,)).get(her, ()))


def _in_order(work: Work, records: Sequence[StoredRecord]) -> list[SignedRecord]:
    """The newest version of each talk, by its day; a correction keeps the place of its talk."""
    if not records:
        return []
    names = Names(work)
    # records come newest first: their own order, which no clock that was set back can turn
    place = {one.id: -at for at, one in enumerate(records)}
    ordered = sorted(newest_versions(records), key=lambda one: place[first_of_line(records, one)])
    read = [read_record(work, one, records, names) for one in ordered]
    return sorted(read, key=lambda one: _day(work, one))


def _day(work: Work, record: SignedRecord) -> date:
    zone = ZoneInfo(work.desk.shelter.time_zone)
    said = day_of(record.answers, "assessed_on")
    return said or record.signed_at.astimezone(zone).date()


def _talk(work: Work, record: SignedRecord) -> NeedsTalk:
    return NeedsTalk(_day(work, record), record.by_name)


def _domains(talks: Sequence[SignedRecord]) -> Iterator[NeedsDomain]:
    """As the newest talk asks them."""
    if not talks:
        return
    spec = talks[-1].spec
    known = {item.key for _section, item in spec.items()}
    for section in spec.sections:
        worker, own = section.key + _WORKER, section.key + _OWN
        if worker in known:
            yield NeedsDomain(
                section.key,
                section.title,
                worker=tuple(_point(one, worker) for one in talks),
                own=tuple(_point(one, own) for one in talks),
                sealed=any(section.compartment in one.sealed for one in talks),
            )


def _point(record: SignedRecord, key: str) -> Point:
    answer = record.answers.get(key)
    if isinstance(answer.value, str) and answer.value.isdecimal():
        return Point(int(answer.value))
    if answer.state not in (AnswerState.ANSWERED, AnswerState.NOT_ASKED):
        return Point(why=answer.state.label)
    part = _part_of(record, key)
    return Point(why=part or _NOT_ASSESSED)


def _part_of(record: SignedRecord, key: str) -> Text | None:
    """That it is sealed, and for whom."""
    for section, item in record.spec.items():
        part = section.compartment_of(item) if item.key == key else None
        if part is not None and part in record.sealed:
            return part.sealed_words
    return None
