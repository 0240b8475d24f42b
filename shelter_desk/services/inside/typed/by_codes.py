"""Words that were typed, for whoever meets residents by their codes alone (domain facts 6.4).

What was written names whom its writer knew: who lived here then, who had left a while before, who
was announced and came some days after. Who is in the house today says nothing about that. A file
that was deleted has no name any more, so none can be covered; a handover that is signed therefore
never has one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.residents import Resident
from shelter_desk.domain.staff import CODES_ONLY
from shelter_desk.forms.answers import Answer, Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.spec import FormSpec, LongTextField, Repeat, TextField
from shelter_desk.services.inside.typed.redaction import Redaction
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.record import OpenForm, SignedRecord

REMEMBERED: Final = timedelta(days=90)
"""So long somebody who left is still spoken of by her name."""
ANNOUNCED: Final = timedelta(days=3)
_HAPPENED: Final = "happened_on"


def known_then(work: Work, first: datetime, last: datetime) -> tuple[Resident, ...]:
    """Whom words written between ``first`` and ``last`` may name."""
    return work.tx.residents.in_house_between(first - REMEMBERED, last + ANNOUNCED)


def known_of(work: Work, versions: Sequence[SignedRecord]) -> tuple[Resident, ...]:
    """Whom a form may name in any of ``versions``, from the day on that they tell of."""
    return known_around(
        work, [one.answers for one in versions], [one.signed_at for one in versions]
    )


def known_around(
    work: Work, told: Iterable[Answers], written: Sequence[datetime]
) -> tuple[Resident, ...]:
    """The same for answers that are not all signed; ``written`` is when each was."""
    zone = ZoneInfo(work.desk.shelter.time_zone)
    values = [one.get(_HAPPENED).value for one in told]
    days = [one.exact for one in values if isinstance(one, PartialDate)]
    happened = [datetime.combine(day, time.min, zone) for day in days if day is not None]
    return known_then(work, min((*happened, *written)), max(written))


def for_reader(work: Work, versions: Sequence[SignedRecord]) -> tuple[SignedRecord, ...]:
    """``versions`` as the person at the desk reads them: by codes where she knows no names."""
    if work.desk.staff.role not in CODES_ONLY or not versions:
        return tuple(versions)
    cover = Redaction(known_of(work, versions))
    return tuple(
        replace(
            one,
            answers=without_names(one.spec, one.answers, cover),
            reason=cover.covered(one.reason),
        )
        for one in versions
    )


def to_correct(work: Work, opened: OpenForm, versions: Sequence[SignedRecord]) -> OpenForm:
    """``opened`` as a correction begins: with what she may read of ``versions``, not with more.

    A draft stays as she typed it.
    """
    if opened.rev or work.desk.staff.role not in CODES_ONLY:
        return opened
    cover = Redaction(known_of(work, versions))
    return replace(opened, answers=without_names(opened.spec, opened.answers, cover))


def as_written(work: Work, answers: Answers, versions: Sequence[SignedRecord]) -> Answers:
    """``answers`` of a correction, with what its writer left as she saw it as it was signed.

    She saw covered words; signed so, they would replace names by codes for everybody, and a word
    that only looks like a name would name a resident.
    """
    if work.desk.staff.role not in CODES_ONLY or not versions:
        return answers
    newest = versions[0]
    shown = without_names(newest.spec, newest.answers, Redaction(known_of(work, versions)))
    single = {
        key: newest.answers.get(key) if one == shown.get(key) else one
        for key, one in answers.single.items()
    }
    return Answers(
        single,
        {
            group: _as_rows(rows, shown, newest.answers, group)
            for group, rows in answers.rows.items()
        },
    )


def _as_rows(
    rows: tuple[Answers, ...], shown: Answers, signed: Answers, group: str
) -> tuple[Answers, ...]:
    pairs = tuple(zip(shown.rows.get(group, ()), signed.rows.get(group, ()), strict=True))
    return tuple(next((was for seen, was in pairs if seen == row), row) for row in rows)


def without_names(spec: FormSpec, answers: Answers, cover: Redaction) -> Answers:
    """The same answers, names covered in every sentence that was typed."""
    typed = frozenset(_typed(spec))
    return Answers(
        _covered(answers, typed, "", cover),
        {
            group: tuple(
                replace(row, single=_covered(row, typed, f"{group}.", cover)) for row in rows
            )
            for group, rows in answers.rows.items()
        },
    )


def _typed(spec: FormSpec) -> Iterator[str]:
    for _section, item in spec.items():
        group = f"{item.key}." if isinstance(item, Repeat) else ""
        for field in item.fields if isinstance(item, Repeat) else (item,):
            if isinstance(field, TextField | LongTextField):
                yield group + field.key


def _covered(
    answers: Answers, typed: frozenset[str], group: str, cover: Redaction
) -> dict[str, Answer]:
    return {
        key: replace(one, value=cover.covered(one.value))
        if isinstance(one.value, str) and group + key in typed
        else one
        for key, one in answers.single.items()
    }
