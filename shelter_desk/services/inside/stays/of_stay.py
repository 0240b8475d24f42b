"""To which of her stays a signed form belongs: the one in which its first version was signed.

A correction that is made after she came back tells of the stay that it corrects.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from shelter_desk.domain.ids import RecordId
from shelter_desk.domain.residents import Stay
from shelter_desk.services.inside.records.stored_forms import (
    DraftKey,
    first_of_line,
    newest_versions,
)
from shelter_desk.storage.results import RecordHead, StoredRecord

R = TypeVar("R", StoredRecord, RecordHead)


def stay_told_of(stays: Sequence[Stay], records: Sequence[R], record: R) -> Stay:
    """Which of ``stays``, the newest first, ``record`` belongs to.

    ``records``: every version of its form.
    """
    first = first_signed_at(records, record)
    # a clock that was set back takes nothing out of the file
    return next((one for one in stays if one.started_at <= first), stays[-1])


def first_signed_at(records: Sequence[R], record: R) -> datetime:
    """When the first version of what ``record`` is, or corrects, was signed."""
    first = first_of_line(records, record)
    return next(one.signed_at for one in records if one.id == first)


def forms_of_stay(stays: Sequence[Stay], stay: Stay, records: Sequence[R]) -> tuple[R, ...]:
    """The newest versions of what was signed of a form in ``stay``, as ``records`` are ordered."""
    newest = newest_versions(records)
    return tuple(one for one in newest if stay_told_of(stays, records, one).id == stay.id)


def aside_key(form_key: str, stay: Stay) -> str:
    """Under which a form of ``stay`` waits that was begun and not signed before she came back."""
    return str(DraftKey(form_key, RecordId(stay.id)))


def laid_aside(stays: Sequence[Stay], draft_key: str) -> Stay | None:
    """Which of ``stays`` a draft is about that was laid aside; ``None`` for any other draft."""
    form_key = DraftKey.parse(draft_key).form_key
    return next((one for one in stays if aside_key(form_key, one) == draft_key), None)


def came_back_at(stays: Sequence[Stay], stay: Stay) -> datetime | None:
    """When the stay after ``stay`` began; ``None`` where it is the last one."""
    later = (one.started_at for one in stays if one.started_at > stay.started_at)
    return min(later, default=None)
