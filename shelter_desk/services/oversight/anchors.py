"""Heads of the log outside it: the line for the house book, checking one, the look at opening."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.anchors import AnchorKind, Head
from shelter_desk.domain.audit import Act, Verification
from shelter_desk.domain.errors import NotAllowed, ShelterDeskError
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.oversight.anchoring import (
    beside_by,
    beyond,
    head_of,
    keep_beside,
    leave,
    pairs,
    ref_of,
    with_the_list,
)
from shelter_desk.services.inside.oversight.shift_lines import (
    TypedLine,
    bits_of,
    line_of,
    read_line,
)
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Topic, Work, command, outside, query
from shelter_desk.storage.checking import verification
from shelter_desk.vault.anchor_file import AnchorList
from shelter_desk.vault.signatures import check_signature

Progress = Callable[[int, int], None]
MOST_ROWS = 50

_FITS = Text(
    "anchors", "It fits: the log up to entry {seq} is as it was when this line was written."
)
_OTHER = Text(
    "anchors",
    "It does not fit: entry {seq} of this log has other words. Compare the line with the house "
    "book once more. If it stands there like this, the log was changed: delete nothing, keep a "
    "copy of the folder and ask for help.",
)
_SHORTER = Text(
    "anchors",
    "It does not fit: the line names entry {seq}, but this log ends at entry {head}. Compare the "
    "number once more. If it is right, entries are missing: delete nothing, keep a copy of the "
    "folder and ask for help.",
)
_BEFORE = Text(
    "anchors",
    "Entry {seq} has these words, but before it something was changed. Delete nothing, keep a "
    "copy of the folder and ask for help. “Verify” names the places.",
)
_OPENING = Plural(
    "anchors",
    "When the desk was opened, %n places in the log did not fit. Your work is safe. A manager "
    "should press “Verify” on the Audit page today.",
    "",
    0,
)


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """A line for the house book: ``line`` is what is written there."""

    seq: int
    line: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AnchorRow:
    """One head that was left somewhere; ``line`` only for those of the house book."""

    seq: int
    at: datetime
    who: str
    kind: Text
    line: str


@dataclass(frozen=True, slots=True)
class ExaminedLine:
    """A typed line and what reading the log up to its entry found."""

    typed: TypedLine
    found: Verification


@dataclass(frozen=True, slots=True)
class LineCheck:
    """Whether a line of the house book fits, as a sentence."""

    fits: bool
    message: Message


@command(Permission.USE_DESK, Act.ANCHOR)
def write_shift_line(work: Work) -> ShiftLine:
    """The head of the log as a number and four words, to be written in the house book by hand.

    At the end of every shift: who cuts entries off the log later does not hold the book.
    """
    left = leave(work.desk, work.tx, AnchorKind.SHIFT)
    work.audit(ref=ref_of(left), detail=AnchorKind.SHIFT.value)
    newest = beyond(left, work.tx)
    work.afterwards(lambda: keep_beside(work.desk, newest), lambda: None)
    work.changed(Topic.AUDIT)
    return ShiftLine(left.seq, line_of(Head(left.seq, left.hash)), left.at)


@query(Permission.AUDIT, Act.VIEW_AUDIT)
def anchor_rows(work: Work, limit: int = MOST_ROWS) -> tuple[AnchorRow, ...]:
    """The heads that were left, newest first."""
    names = Names(work)
    rows = tuple(
        AnchorRow(
            seq=one.seq,
            at=one.at,
            who=names.of(one.staff_id),
            kind=one.kind.label,
            line=line_of(Head(one.seq, one.hash)) if one.kind is AnchorKind.SHIFT else "",
        )
        for one in work.tx.anchors.newest(limit)
    )
    work.audit(detail="anchors")
    return rows


@outside("checks Permission.USE_DESK itself; record_line writes the event")
def examine_line(desk: Desk, typed: str, progress: Progress | None = None) -> ExaminedLine:
    """Read the log up to the entry a line names, on a connection of its own (worker 2).

    Raises ``NotAllowed``, ``NotAShiftLine``, ``UnknownShiftWord``.
    """
    if not desk.staff.may(Permission.USE_DESK):
        raise NotAllowed
    line = read_line(typed)
    found = verification.verify_until(desk.database, check_signature, line.seq, progress)
    return ExaminedLine(line, found)


@query(Permission.USE_DESK, Act.VERIFY)
def record_line(work: Work, examined: ExaminedLine) -> LineCheck:
    """Say plainly whether the line fits, and log that somebody asked."""
    line, found = examined.typed, examined.found
    head = head_of(found)
    params = {"seq": str(line.seq), "head": str(head.seq)}
    if head.seq < line.seq and (found.clean or found.entries):
        said = _SHORTER
    elif head.seq != line.seq or bits_of(head.hash) != line.bits:
        said = _OTHER
    else:
        said = _FITS if found.clean else _BEFORE
    fits = said is _FITS
    work.audit(detail=f"line {line.seq} {'fits' if fits else 'differs'}")
    work.changed(Topic.AUDIT)
    return LineCheck(fits, Message(said, params))


@outside("at every opening, whoever it is; record_opening writes what does not fit")
def examine_opening(desk: Desk) -> Verification:
    """The newest 500 entries and every anchor (worker 2); clean when the desk was locked since."""
    known = AnchorList()

    def anchors_by(keys: verification.Keys) -> list[verification.Anchor]:
        nonlocal known
        known = beside_by(desk, keys)
        return pairs(known)

    try:
        found = verification.verify_recent(desk.database, check_signature, anchors_by)
    except (ShelterDeskError, RuntimeError):
        if not desk.database.closed:
            raise
        return Verification(0, 0, 0)
    if desk.database.closed:
        return Verification(0, 0, 0)
    return with_the_list(found, known)


@query(Permission.USE_DESK, Act.VERIFY)
def record_opening(work: Work, found: Verification) -> Message:
    """Log what the look at opening found; the answer is what she is told."""
    kinds = sorted({fault.value for _seq, fault in found.faults})
    work.audit(fields=kinds, detail=f"opening {len(found.faults)} faults")
    work.changed(Topic.AUDIT)
    return Message(_OPENING, n=len(found.faults))
