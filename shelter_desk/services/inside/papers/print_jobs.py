"""The prints of whoever is at the desk, by the number of their job in the print system.

Kept from the print until it is known what came out: a name in the log and a number of sheets,
nothing of the paper.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass

from shelter_desk.domain.audit import Ref
from shelter_desk.services.use_case import Work

MOST = 50
_JOBS = "print_jobs"


@dataclass(frozen=True, slots=True)
class SentRun:
    """As what the log knows it, how many sheets went out, and whether it was taken back amid it."""

    kind: str
    name: str
    sheets: int
    cut: bool = False

    @property
    def ref(self) -> Ref:
        """Its name in the log."""
        return Ref(self.kind, self.name)


def sent_runs(work: Work) -> dict[int, SentRun]:
    """What is kept, the oldest first."""
    kept = work.tx.settings.preference(work.desk.staff.id, _JOBS)
    return {int(job): SentRun(*one) for job, one in json.loads(kept or "{}").items()}


def keep_runs(work: Work, runs: Mapping[int, SentRun]) -> None:
    """Keep these instead; the oldest make room."""
    newest = [*runs.items()][-MOST:]
    kept = json.dumps({job: astuple(one) for job, one in newest})
    work.tx.settings.set_preference(work.desk.staff.id, _JOBS, kept)


def forget_run(work: Work, ref: Ref) -> None:
    """Somebody counted its sheets: what she said holds."""
    kept = sent_runs(work)
    newer = {job: one for job, one in kept.items() if one.ref != ref}
    if newer != kept:
        keep_runs(work, newer)


def cut_runs(work: Work) -> frozenset[Ref]:
    """Hers that were taken back in the middle: likely nothing of them lies in the printer."""
    return frozenset(one.ref for one in sent_runs(work).values() if one.cut)
