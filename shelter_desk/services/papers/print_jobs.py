"""A print of one's own that was taken back at a lock is no sheet given."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.audit import Act
from shelter_desk.domain.ids import DisclosureId, ResidentId
from shelter_desk.domain.print_runs import SheetsCame
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.papers.paper_waiting import settle_run
from shelter_desk.services.inside.papers.print_jobs import SentRun, keep_runs, sent_runs
from shelter_desk.services.inside.papers.print_runs import counted_words, run_of
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Quiet, Topic, Work, command
from shelter_desk.services.views.desk import Paper


@command(Permission.USE_DESK, Quiet("the print itself was written down before it was sent"))
def remember_job(work: Work, paper: Paper, job: int, sheets: int) -> None:
    """The print of ``paper`` in so many ``sheets`` is ``job``. Raises ``NotFound``."""
    one = SentRun(*run_of(work, paper), sheets)
    # a paper without numbers has one name in the log, and a count belongs to its newest print
    kept = {number: other for number, other in sent_runs(work).items() if other.name != one.name}
    keep_runs(work, {**kept, job: one})


@command(Permission.USE_DESK, Quiet("each count is a line of its own"))
def count_taken_back(
    work: Work, whole: frozenset[int], cut: frozenset[int], left: frozenset[int]
) -> frozenset[int]:
    """Write down that nothing came out of her prints among the jobs ``whole``; answers which.

    Of those ``cut`` in the middle she is asked; what the print system still holds (``left``) is
    remembered, the rest is done.
    """
    kept = sent_runs(work)
    hers = whole & kept.keys()
    for job in sorted(hers):
        _nothing_came(work, kept[job])
    if kept:
        runs = {job: replace(one, cut=one.cut or job in cut) for job, one in kept.items()}
        keep_runs(work, {job: one for job, one in runs.items() if one.cut or job in left})
    return hers


def _nothing_came(work: Work, one: SentRun) -> None:
    came = SheetsCame(0, one.sheets)
    resident_id: ResidentId | None = None
    document_id, _, first = one.name.rpartition("/") if one.kind == "copy" else (one.name, "", "0")
    if one.kind == "disclosure":
        copy = work.tx.disclosures.find(DisclosureId(one.name))
        if copy is None or copy.resident_id in sight_of(work.desk, work.tx).without:
            return  # deleted with the file, or no longer hers to count
        resident_id = copy.resident_id
        document_id, first = copy.document_id, str(copy.copy_number)
    work.audit(act=Act.SHEETS, resident_id=resident_id, ref=one.ref, detail=counted_words(came))
    settle_run(work, document_id, int(first), came)
    work.changed(Topic.AUDIT, Topic.PAPERS)
