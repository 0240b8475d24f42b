"""Which job of the print system a print of one's own became; taken back, it is no sheet given.

Kept from the print to the next unlock, under whoever printed: a name in the log and a number of
sheets, nothing of the paper.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import DisclosureId, ResidentId
from shelter_desk.domain.print_runs import SheetsCame
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.papers.paper_waiting import settle_run
from shelter_desk.services.inside.papers.print_runs import counted_words, run_of
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Quiet, Topic, Work, command
from shelter_desk.services.views.desk import Paper

MOST = 50
_JOBS = "print_jobs"


@dataclass(frozen=True, slots=True)
class _Print:
    """As what the log knows it, and how many sheets went out."""

    kind: str
    name: str
    sheets: int


@command(Permission.USE_DESK, Quiet("the print itself was written down before it was sent"))
def remember_job(work: Work, paper: Paper, job: int, sheets: int) -> None:
    """The print of ``paper`` in so many ``sheets`` is ``job``. Raises ``NotFound``."""
    one = _Print(*run_of(work, paper), sheets)
    kept = {
        number: other for number, other in _read(work).items() if other.name != one.name
    }  # a paper without numbers has one name in the log, and a count belongs to its newest print
    _keep(work, {**kept, job: one})


@command(Permission.USE_DESK, Quiet("each count is a line of its own"))
def count_taken_back(work: Work, whole: frozenset[int], left: frozenset[int]) -> frozenset[int]:
    """Write down that nothing came out of her prints among the jobs ``whole``; answers which.

    What the print system still holds (``left``) is remembered, the rest is done.
    """
    kept = _read(work)
    hers = whole & kept.keys()
    for job in sorted(hers):
        _nothing_came(work, kept[job])
    if kept:
        _keep(work, {job: one for job, one in kept.items() if job in left})
    return hers


def _nothing_came(work: Work, one: _Print) -> None:
    ref, came = Ref(one.kind, one.name), SheetsCame(0, one.sheets)
    resident_id: ResidentId | None = None
    document_id, _, first = one.name.rpartition("/") if one.kind == "copy" else (one.name, "", "0")
    if one.kind == "disclosure":
        copy = work.tx.disclosures.find(DisclosureId(one.name))
        if copy is None or copy.resident_id in sight_of(work.desk, work.tx).without:
            return  # deleted with the file, or no longer hers to count
        resident_id = copy.resident_id
        document_id, first = copy.document_id, str(copy.copy_number)
    work.audit(act=Act.SHEETS, resident_id=resident_id, ref=ref, detail=counted_words(came))
    settle_run(work, document_id, int(first), came)
    work.changed(Topic.AUDIT, Topic.PAPERS)


def forget_run(work: Work, ref: Ref) -> None:
    """Somebody counted that sheets are missing: what she said holds."""
    kept = _read(work)
    newer = {job: one for job, one in kept.items() if (one.kind, one.name) != ref}
    if newer != kept:
        _keep(work, newer)


def _keep(work: Work, jobs: Mapping[int, _Print]) -> None:
    newest = [*jobs.items()][-MOST:]
    kept = json.dumps({job: astuple(one) for job, one in newest})
    work.tx.settings.set_preference(work.desk.staff.id, _JOBS, kept)


def _read(work: Work) -> dict[int, _Print]:
    kept = work.tx.settings.preference(work.desk.staff.id, _JOBS)
    return {int(job): _Print(*one) for job, one in json.loads(kept or "{}").items()}
