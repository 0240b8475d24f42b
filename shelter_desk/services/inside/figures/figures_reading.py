"""From files to coded facts: of those who agreed to be counted, and nothing that could name them.

What she said of her exploitation lies sealed for testimony. It is read here without a reason for
each file, because no file is shown and what comes out is a count; whoever has no key to it makes
tables in which it is unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.figures.coding import CodedFile, FileFacts, coded
from shelter_desk.domain.figures.periods import Period
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.dates import age_on, from_iso
from shelter_desk.services.gate import may_be_counted
from shelter_desk.services.inside.records.sealed_reading import signed_parts
from shelter_desk.services.use_case import Work
from shelter_desk.storage.repositories.registered import Registered

_SCREENING: Final = "screening"
_SEAL: Final = Compartment.TESTIMONY
_ASKED: Final = (
    *("months", "purposes", "labour_sector", "sex_kinds", "controls"),
    "recruiter_relation",
)
_KEYS: Final = frozenset(_ASKED)


def counted_files(work: Work, period: Period) -> tuple[tuple[CodedFile, ...], int]:
    """Who was registered in ``period`` and may be counted, and how many were registered in all."""
    zone = ZoneInfo(work.desk.shelter.time_zone)
    since = datetime.combine(period.first, time(), zone)
    until = datetime.combine(period.last + timedelta(days=1), time(), zone)
    everybody = work.tx.registered.between(since, until)
    agreed = may_be_counted(work)
    counted = [one for one in everybody if one.id in agreed]
    told = dict(_told(work, [one.id for one in counted]))
    files = tuple(coded(_facts(one, told.get(one.id, {}), zone)) for one in counted)
    return files, len(everybody)


def _facts(one: Registered, told: Mapping[str, Value], zone: ZoneInfo) -> FileFacts:
    day = one.at.astimezone(zone).date()
    months = told.get("months")
    return FileFacts(
        registered=day,
        gender=one.gender,
        age=age_on(from_iso(one.birth_date), day) if one.birth_date else None,
        citizenships=tuple(one.citizenships),
        months=months if isinstance(months, int) else None,
        purposes=_several(told, "purposes"),
        sector=str(told.get("labour_sector") or ""),
        sex_kinds=_several(told, "sex_kinds"),
        controls=_several(told, "controls"),
        recruiters=_several(told, "recruiter_relation"),
    )


def _several(told: Mapping[str, Value], key: str) -> frozenset[str]:
    value = told.get(key)
    return frozenset(value) if isinstance(value, tuple) else frozenset()


def _told(work: Work, residents: Sequence[ResidentId]) -> Iterator[tuple[ResidentId, Any]]:
    """Per person the newest answer to each question that is counted."""
    if not residents or not work.desk.sealer.can_open(_SEAL):
        return
    told: dict[ResidentId, list[Answers]] = {}
    for one in signed_parts(work, (_SCREENING,), _SEAL, residents):
        told.setdefault(one.line.resident_id, []).append(one.open(work.desk.sealer, _KEYS))
    yield from ((her, _newest(sittings)) for her, sittings in told.items())


def _newest(sittings: Iterable[Answers]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for answers in sittings:
        for key in _ASKED:
            value = answers.get(key).value
            if value not in (None, ""):
                found.setdefault(key, value)
    return found
