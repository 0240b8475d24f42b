"""When to sit down again: wages are owed and papers held, and nobody looked further.

Labour cases with these two signs were closed as disputes and never screened (reports on
trafficking in persons 2019-2024, domain facts 2); the page says so, it decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.screening import Outcome, Result
from shelter_desk.domain.screening_rule import is_there
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.official_status import CASE_KIND, LABOUR_CASE
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.stored_forms import newest_versions, read_record
from shelter_desk.services.inside.screening.hearing import said_in
from shelter_desk.services.use_case import Work

_LABOUR = Text(
    "screening",
    "This is held as a labour case, wages are owed to her and others hold her papers. Talk with "
    "her again: it may be more than a labour case.",
)
_NEVER_ASKED = Text(
    "screening",
    "Wages are owed to her and others hold her papers. A screening is due, when she is ready.",
)
_UNPAID = ("D2.10", "D4.2", "D4.3", "D5.14")
_HELD = ("D2.5", "D5.1")
_HOLDERS = ("employer", "agent")
_ENOUGH = (Outcome.POSSIBLE, Outcome.PRESUMED)
_LABOUR_RESULTS = (Outcome.EXPLOITED, Outcome.DECEIVED)


def prompts(
    work: Work, resident_id: ResidentId, sittings: tuple[Answers, ...], result: Result | None
) -> tuple[Text, ...]:
    """Why to screen again, from what the person at the desk may read; empty for no reason."""
    if result is not None and result.outcome in _ENOUGH:
        return ()
    said = [said_in(answers) for answers in sittings]
    intake = _newest(work, resident_id, "intake")
    needs = _newest(work, resident_id, "needs")
    unpaid = any(is_there(one.get(code)) for one in said for code in _UNPAID)
    unpaid = unpaid or any(map(wages_owed, needs))
    held = any(is_there(one.get(code)) for one in said for code in _HELD)
    held = held or any(map(papers_held, intake))
    if not (unpaid and held):
        return ()
    labour = result is not None and result.outcome in _LABOUR_RESULTS
    if labour or _is_labour_case(work, resident_id):
        return (_LABOUR,)
    return () if sittings else (_NEVER_ASKED,)


def wages_owed(needs: Answers) -> bool:
    """True where a needs assessment says that wages are owed to her."""
    return "unpaid" in _ticked(needs, "work_items")


def papers_held(intake: Answers) -> bool:
    """True where an intake says that employer or agent hold a paper of hers."""
    rows = intake.rows.get("documents", ())
    return any(row.get("original_held_by").value in _HOLDERS for row in rows)


def _is_labour_case(work: Work, resident_id: ResidentId) -> bool:
    return any(
        answers.get(CASE_KIND).value == LABOUR_CASE
        for answers in _newest(work, resident_id, "official_status")
    )


def _newest(work: Work, resident_id: ResidentId, form_key: str) -> tuple[Answers, ...]:
    records = work.tx.records.of_form(resident_id, form_key)
    names = Names(work) if records else None
    return tuple(
        read_record(work, one, records, names).answers
        for one in newest_versions(records)[:1]
        if names is not None
    )


def _ticked(answers: Answers, key: str) -> Iterator[str]:
    value = answers.get(key).value
    yield from value if isinstance(value, tuple) else ()
