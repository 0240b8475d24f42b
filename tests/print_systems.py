"""A print system that a test holds in its hands."""

from __future__ import annotations

from dataclasses import dataclass, field

from shelter_desk.desktop.print_system.port import (
    Fate,
    JobState,
    Look,
    Printer,
    Progress,
    ToPrint,
)
from shelter_desk.domain.errors import ShelterDeskError

ONE_PAGE = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]"
    b"/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
    b"trailer<</Root 1 0 R>>"
)


@dataclass
class Computer:
    """Printers that come and go, refuse, or stop in the middle."""

    names: tuple[str, ...] = ()
    silent: ShelterDeskError | None = None
    faults: dict[str, ShelterDeskError] = field(default_factory=dict)
    alone: tuple[str, ...] = ()
    fault: ShelterDeskError | None = None
    progress: Progress = field(default_factory=lambda: Progress(JobState.WORKING))
    sent: list[tuple[str, int]] = field(default_factory=list)
    papers: list[bytes] = field(default_factory=list)
    taken_back: list[int] = field(default_factory=list)
    fate: Fate = Fate.WHOLE
    lie: set[int] = field(default_factory=set)

    def printers(self) -> tuple[Printer, ...]:
        if self.silent is not None:
            raise self.silent
        return tuple(
            Printer(one, self.faults.get(one), alone=one in self.alone) for one in self.names
        )

    def send(self, name: str, paper: ToPrint) -> int:
        if self.fault is not None:
            raise self.fault
        self.papers.append(paper.pdf)
        self.sent.append((name, pages(paper.pdf)))
        self.lie.add(len(self.sent))
        return len(self.sent)

    def look(self, jobs: frozenset[int]) -> Look:
        if self.silent is not None:
            raise self.silent
        return Look(dict.fromkeys(jobs, self.progress), unfinished=not self.progress.done)

    def waiting(self) -> frozenset[int]:
        if self.silent is not None:
            raise self.silent
        return frozenset(() if self.progress.done else self.lie)

    def take_back(self, job: int) -> Fate:
        if self.silent is not None:
            raise self.silent
        self.taken_back.append(job)
        if self.fate is not Fate.LEFT:
            self.lie.discard(job)
        return Fate.OVER if self.progress.done else self.fate


def pages(pdf: bytes) -> int:
    """How many sheets a paper takes."""
    import pypdfium2  # a test looks that nothing which draws is brought in before

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
