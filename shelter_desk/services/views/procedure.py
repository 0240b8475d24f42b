"""What pages and papers show of the procedure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.procedure import Owner, StageKey, StageState


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage of one file, in the words of the house and the language of the reader.

    ``why`` and ``gate`` are whole sentences; ``gate`` is empty where nothing is asked. ``after``
    names the stage whose end starts the clock, "" for her arrival. ``opens`` is the part of the
    file that does it, "" for none.
    """

    key: StageKey
    number: int
    name: str
    why: str
    gate: str
    owner: Owner
    state: StageState
    done_at: datetime | None
    due_at: datetime | None
    late: bool
    after: str
    opens: str


@dataclass(frozen=True, slots=True)
class HerProcedure:
    """The procedure of one file: its stages in order, how many are done, which is next."""

    called: str
    code: str
    stages: tuple[StageView, ...]
    done: int
    next: StageView | None
