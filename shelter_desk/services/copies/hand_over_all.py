"""Handing over all files at once: two managers, a law or an order, each file by its own agreement.

The files leave in parts, each a PDF of its own that opens with the passphrase alone, so that ten
years of them need no more memory than a few hundred. What two managers began holds for that day
and for the one who began it; the gate is asked for every file when it is read and again when its
part is saved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import InitVar, dataclass, field
from pathlib import Path
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.hand_over import BEGUN, BegunHandOver, HandOverOrder
from shelter_desk.domain.hand_over_errors import NeedsBasis, NothingToHandOver
from shelter_desk.domain.ids import AgencyId, StaffId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.witnesses import Step
from shelter_desk.services.desk import Desk
from shelter_desk.services.gate import may_go_together, refuse_retired
from shelter_desk.services.inside.copies.hand_over_parts import (
    candidates,
    part_job,
    read_files,
    write_down,
)
from shelter_desk.services.inside.opening.second_person import Beside, stand_by
from shelter_desk.services.inside.papers.leaving import save_after_commit
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, number_of
from shelter_desk.services.inside.papers.typesetting import typeset_job
from shelter_desk.services.inside.typed.made_here import MadeElsewhereError, Maker
from shelter_desk.services.inside.typed.typed import typed_words
from shelter_desk.services.use_case import Quiet, Topic, Work, command, outside, query
from shelter_desk.services.views.hand_over import OfficeRow, ReadFile, ReadFiles, SavedPart
from shelter_desk.vault.passphrase import check_own
from shelter_desk.vault.vault import read_code

AT_ONCE: Final = 5
"""Files read before somebody else's turn comes."""
_HERE: Final = Maker()


@dataclass(frozen=True, slots=True)
class HandedPart:
    """The files of one part and the page around them."""

    files: tuple[ReadFile, ...]
    job: PaperJob


@dataclass(frozen=True)
class LockedPart:
    """A part as it is saved; made by ``lock_part`` alone, so that what is saved is locked."""

    maker: InitVar[Maker]
    part: HandedPart
    content: bytes = field(repr=False)

    def __post_init__(self, maker: Maker) -> None:
        if maker is not _HERE:
            raise MadeElsewhereError


@query(Permission.EXPORT_ALL, Quiet("names of agencies; nothing of a resident"))
def offices(work: Work) -> tuple[OfficeRow, ...]:
    """To whom files could be handed over, by name; nobody that was retired."""
    language = work.desk.language
    used = (one for one in work.tx.agencies.all() if not one.retired)
    rows = (OfficeRow(one.id, one.name(language)) for one in used)
    return tuple(sorted(rows, key=lambda row: row.name))


@query(
    Permission.EXPORT_ALL, Quiet("a number; the files are read once two people began"), again=True
)
def may_begin(work: Work, order: HandOverOrder) -> int:
    """How many files may be asked for, before a second manager is called to the desk.

    Raises ``NeedsBasis``, ``NothingToHandOver``, ``AgencyRetired``, ``NotFound``, ``TextTooLong``.
    """
    return len(_planned(work, order).residents)


@command(Permission.EXPORT_ALL, Act.HAND_OVER, again=True)
def begin(work: Work, order: HandOverOrder, second_code: str, passphrase: str) -> BegunHandOver:
    """Two managers begin it; nothing has left yet. Raises what ``may_begin`` raises,
    ``NotTheSecondPerson``, ``WrongPassphrase``, ``UnknownSignInCode``, ``TooManyAttempts``,
    ``SlotNeedsManager``."""
    begun = _planned(work, order, _who(work, second_code))
    beside = Beside(second_code, passphrase)
    witness = stand_by(work, Step.BULK_EXPORT, beside, about=begun.words)
    seq = work.audit(ref=Ref(BEGUN, begun.number), detail=witness.told(begun.words))
    work.changed(Topic.AUDIT)
    return BegunHandOver(begun.number, begun.order, begun.residents, seq)


def _who(work: Work, second_code: str) -> StaffId | None:
    """Whose code it is; whether she may stand by is asked with her passphrase."""
    code = read_code(second_code)
    staff = (one for one in work.tx.staff.all() if one.active and one.sign_in_code == code)
    return next((one.id for one in staff), None)


def _planned(work: Work, order: HandOverOrder, second: StaffId | None = None) -> BegunHandOver:
    basis = typed_words(order.basis).strip()
    if sum(map(str.isalpha, basis)) < 2:
        raise NeedsBasis
    refuse_retired(work, order.agency_id)
    agency = work.tx.agencies.get(order.agency_id)
    residents = candidates(work, agency.id, second)
    if not residents:
        raise NothingToHandOver(agency=agency.name(work.desk.language))
    number = number_of(f"{agency.id}/{work.desk.ids.new()}")
    return BegunHandOver(number, HandOverOrder(AgencyId(agency.id), basis), residents)


@query(Permission.EXPORT_ALL, Quiet("the row of two people says to whom and how many"))
def read_some(work: Work, begun: BegunHandOver, at: int) -> ReadFiles:
    """The next few files from place ``at`` on; whoever did not agree is left out and counted.

    Raises ``HandOverIsOver``, ``AgencyRetired``.
    """
    since = may_go_together(work, begun)
    return read_files(work, begun, begun.residents[at : at + AT_ONCE], since)


@query(Permission.EXPORT_ALL, Quiet("nothing leaves here; save_part writes a row for each file"))
def gather_part(
    work: Work, begun: BegunHandOver, files: Sequence[ReadFiles], part: int
) -> HandedPart:
    """One part, ready to be made into a PDF. Raises ``HandOverIsOver``."""
    may_go_together(work, begun)
    read = tuple(one for some in files for one in some.files)
    return HandedPart(read, part_job(work, begun, read, part))


@outside("checks Permission.EXPORT_ALL itself; save_part writes the events")
def lock_part(desk: Desk, part: HandedPart, passphrase: str) -> LockedPart:
    """The PDF of a part that opens with ``passphrase`` alone (worker 2).

    Raises ``NotAllowed``, ``WeakPassphrase``, ``PaperStopped``, ``PaperTookTooLong``.
    """
    if not desk.staff.may(Permission.EXPORT_ALL):
        raise NotAllowed
    check_own(passphrase, ())
    pdf = typeset_job(part.job, desk.press, desk.translate)
    return LockedPart(_HERE, part, desk.press.protect(pdf, passphrase))


@command(Permission.EXPORT_ALL, Act.HAND_OVER)
def save_part(work: Work, begun: BegunHandOver, locked: LockedPart, target: Path) -> SavedPart:
    """Save one part and write down each file in it; returns how many.

    What was written down already, word for word, is a second copy with an event of its own: the
    place may have refused the first one at the very end.

    Raises ``HandOverIsOver``, ``AgreementEnded``, ``AgencyRetired``, ``ChangedMeanwhile`` for a
    file that was saved with other words, ``CannotSaveThere``; nothing is written then, unless
    the place refused the name of the part after its words were there.
    """
    may_go_together(work, begun)
    again = write_down(work, begun, locked.part.files)
    save_after_commit(work, target, locked.content)
    work.changed(Topic.FILE, Topic.AUDIT)
    return SavedPart(len(locked.part.files), again)
