"""What changed since she came: first and latest needs assessment side by side."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.spec import FormSpec
from shelter_desk.services.inside.people import Names
from shelter_desk.services.inside.stored_forms import first_of_line, newest_versions, read_record
from shelter_desk.services.use_case import Work, query
from shelter_desk.services.views import NeedsComparison, NeedsDomain

FORM = "needs"
_WORKER, _OWN = "_level", "_own_view"


@query(Permission.READ_FILE, Act.VIEW)
def compare_needs(work: Work, resident_id: ResidentId) -> NeedsComparison:
    """Every domain, worker's level and her own view, first and latest.

    With a single assessment first and latest are the same one; with none both are ``None``.
    """
    records = work.tx.records.of_form(resident_id, FORM)
    work.audit(resident_id=resident_id, ref=Ref("form", FORM), detail=FORM)
    current = newest_versions(records)
    if not current:
        return NeedsComparison((), None, None)
    names = Names(work)
    # a correction of the first talk may be newer than the second talk
    begun = {one.id: one.signed_at for one in records}
    ordered = sorted(current, key=lambda one: begun[first_of_line(records, one)])
    first = read_record(work, ordered[0], records, names)
    latest = read_record(work, ordered[-1], records, names)
    return NeedsComparison(
        domains=tuple(_domains(latest.spec, first.answers, latest.answers)),
        first_at=first.signed_at,
        latest_at=latest.signed_at,
    )


def _domains(spec: FormSpec, first: Answers, latest: Answers) -> Iterator[NeedsDomain]:
    known = {item.key for _section, item in spec.items()}
    for section in spec.sections:
        worker, own = section.key + _WORKER, section.key + _OWN
        if worker in known:
            yield NeedsDomain(
                section.title,
                _level(first, worker),
                _level(first, own),
                _level(latest, worker),
                _level(latest, own),
            )


def _level(answers: Answers, key: str) -> int | None:
    value = answers.get(key).value
    return int(value) if isinstance(value, str) and value.isdecimal() else None
