"""What a report of the log shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry in the words of the report's language; ``at`` in the house's time zone."""

    seq: int
    at: datetime
    who: str
    act: str
    code: str
    detail: str
    unusual: bool


@dataclass(frozen=True, slots=True)
class LogPaper:
    """What the report shows. Hashes, signature and key are hexadecimal.

    ``left_out`` is how many older entries fit the filter but have no room here.
    """

    frame: PageFrame
    language: str
    lines: tuple[LogLine, ...]
    left_out: int
    since: datetime | None
    until: datetime | None
    narrowed: str
    made_at: datetime
    made_by: tuple[str, ...]
    head_seq: int
    head_words: str
    head_hash: str
    digest: str
    signature: str
    key: str
