"""What a consent form shows: what was read, what was decided, how it came about."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from shelter_desk.domain.children import ChildSays
from shelter_desk.domain.consents import (
    Assent,
    ConsentText,
    CopyGiven,
    DataItem,
    Decision,
    GivenBy,
    Interpreter,
    Mark,
    SharedBy,
    TeachBack,
    Told,
    Witness,
)
from shelter_desk.domain.strokes import Strokes
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class Talk:
    """When, where, with whom and in what language one decision was made, and how it is marked.

    ``made_at`` is local time of the house; ``staff_names`` holds one name in any scripts.
    """

    made_at: datetime | None = None
    place: str = ""
    staff_names: tuple[str, ...] = ()
    read_in: str = ""
    interpreter: Interpreter = field(default_factory=Interpreter)
    given_by: GivenBy | None = None
    guardian: str = ""
    guardian_relation: str = ""
    assent: Assent | None = None
    best_interest: str = ""
    child: ChildSays | None = None
    mark: Mark | None = None
    witnesses: tuple[Witness, ...] = ()
    copy_given: CopyGiven | None = None


@dataclass(frozen=True, slots=True)
class ConsentPart:
    """One decision: what was read in both languages and what came of it.

    ``decision`` ``None`` leaves all boxes empty for the pen. ``lines_read`` are positions in
    ``read_text.lines``. ``agency`` is the name per language for the one agency of scope 4,
    ``contact`` the name and telephone number of scope 12. ``talk`` says how it came about.
    """

    read_text: ConsentText
    staff_text: ConsentText
    lines_read: frozenset[int] = frozenset()
    decision: Decision | None = None
    valid_until: date | None = None
    teach_back: TeachBack | None = None
    agency: tuple[str, ...] = ()
    purpose: str = ""
    items: frozenset[DataItem] = frozenset()
    withheld: str = ""
    note: str = ""
    contact: tuple[str, str] = ("", "")
    how: frozenset[SharedBy] = frozenset()
    risks_discussed: bool = False
    alternatives_discussed: bool = False
    talk: Talk = field(default_factory=Talk)


@dataclass(frozen=True, slots=True)
class PadSignature:
    """Her signature on the screen, and when it was made in local time of the house."""

    strokes: Strokes
    made_at: datetime


@dataclass(frozen=True, slots=True)
class ConsentPaper:
    """Everything a consent form shows; nothing else is looked up.

    ``names`` holds the name in any scripts: each column shows its own. ``for_pen`` leaves lines
    to write on instead of the missing answers. ``language`` is the person's, ``staff_language``
    the desk's; every part has its texts in these two, whichever of them was read aloud.
    ``signed``: what she wrote on the pad for all of these parts.
    """

    frame: PageFrame
    language: str
    staff_language: str
    names: tuple[str, ...]
    parts: tuple[ConsentPart, ...]
    for_pen: bool = False
    signed: PadSignature | None = None

    @property
    def is_draft(self) -> bool:
        """True when any of the wordings, or the labels around them, is a draft translation."""
        return self.frame.draft or any(
            part.read_text.is_draft or part.staff_text.is_draft or _child_draft(part.talk)
            for part in self.parts
        )


def _child_draft(talk: Talk) -> bool:
    return talk.child is not None and any(one.is_draft for one in talk.child.told)


def lines_told(text: ConsentText, told: frozenset[Told]) -> frozenset[int]:
    """Positions of the lines whose duty to tell is in ``told``, and of those without a duty."""
    names = {duty.value for duty in told}
    return frozenset(at for at, duty in enumerate(text.tells) if not duty or duty in names)
