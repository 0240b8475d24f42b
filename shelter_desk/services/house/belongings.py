"""What the house keeps for a resident and what it gave her (domain facts 4.13).

Every change is a movement with a time, a hand and a receiver; nothing is overwritten. Identity
papers are hers: they go out at once when she wants them, without a reason and without a form.
"""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.belongings import (
    AMOUNT,
    MOST_PIECES,
    Belonging,
    Category,
    Given,
    IssuedItem,
    Mark,
    Move,
    Movement,
)
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound, NothingWritten
from shelter_desk.domain.folding import fold
from shelter_desk.domain.house_errors import (
    ImpossibleMove,
    KeptForHer,
    NeedsReceipt,
    NeedsReceiver,
    NotAnAmount,
)
from shelter_desk.domain.ids import BelongingId, IssuedId, MovementId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.house.receipt_sheets import receipt_job
from shelter_desk.services.inside.house.register_rows import read_register
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.typed.typed import LONGEST_LINE, typed_fields
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.belonging import IssueWords, MoveWords, Register, ThingWords

MOST_COPIES = 5
_MOVED = {
    Move.TAKEN_OUT: "thing out",
    Move.BACK: "thing back",
    Move.RETURNED: "thing returned",
    Move.POLICE: "thing to police",
    Move.UNCLAIMED: "thing unclaimed",
}


@query(Permission.ADMIT, Act.VIEW)
def open_register(work: Work, resident_id: ResidentId) -> Register:
    """Her things and what she was given; the log says who looked. Raises ``NotFound``."""
    work.audit(resident_id=resident_id, ref=Ref("resident", resident_id), detail="belongings")
    work.changed(Topic.AUDIT)
    return read_register(work, resident_id)


@query(Permission.ADMIT, Quiet("the same register is read again while it is open"))
def reread_register(work: Work, resident_id: ResidentId) -> Register:
    """The register that is on the screen, after something in it changed."""
    return read_register(work, resident_id)


@command(Permission.ADMIT, Act.BELONGING)
def receive_belonging(work: Work, resident_id: ResidentId, thing: ThingWords) -> BelongingId:
    """The house takes something into its keeping, at her wish.

    Raises ``NotFound``, ``NothingWritten`` where nobody could know what it is, ``NotAnAmount``,
    ``TextTooLong``.
    """
    resident_id = work.tx.residents.get(resident_id).id
    told = typed_fields(thing, LONGEST_LINE)
    amount = _amount(told.amount)
    if not told.description and not amount:
        raise NothingWritten
    made = Belonging(
        id=BelongingId(work.desk.ids.new()),
        resident_id=resident_id,
        item_no=work.tx.belongings.next_item(resident_id),
        category=told.category,
        description=told.description,
        received_at=work.desk.clock.now(),
        received_by=work.desk.staff.id,
        quantity=_pieces(told.quantity),
        condition=told.condition,
        currency=told.currency.upper() if amount else "",
        amount=amount,
        seal_no=told.seal_no,
        kept_in=told.kept_in,
        received_from=told.received_from,
        witness=told.witness,
        mark=told.mark,
        original=told.original and told.category is Category.IDENTITY,
        expires_on=told.expires_on,
    )
    work.tx.belongings.add(made)
    work.audit(resident_id=resident_id, ref=Ref("belonging", made.id), detail="thing received")
    work.changed(Topic.HOUSE, Topic.FILE)
    return made.id


@command(Permission.ADMIT, Act.BELONGING)
def move_belonging(work: Work, belonging_id: BelongingId, told: MoveWords) -> None:
    """It went out, came back, was returned for good or handed to the police.

    Raises ``ImpossibleMove``, ``NeedsReceiver``, ``NeedsReceipt``, ``KeptForHer`` and
    ``NothingWritten`` for what nobody claims, ``NotFound``, ``TextTooLong``.
    """
    _move(work, work.tx.belongings.get(belonging_id), typed_fields(told, LONGEST_LINE))


@command(Permission.ADMIT, Act.BELONGING)
def return_belongings(work: Work, resident_id: ResidentId, told: MoveWords) -> int:
    """Everything the house still keeps is hers again, with one mark; how many things that were.

    Raises ``NotFound`` when it keeps nothing, and what ``move_belonging`` does.
    """
    words = replace(typed_fields(told, LONGEST_LINE), move=Move.RETURNED)
    kept = [
        one
        for one in work.tx.belongings.of_resident(resident_id)
        if one.now in Move.RETURNED.possible_from
    ]
    if not kept:
        raise NotFound
    for thing in kept:
        _move(work, thing, words)
    return len(kept)


def _move(work: Work, thing: Belonging, told: MoveWords) -> None:
    _check_move(work, thing, told)
    moved = Movement(
        id=MovementId(work.desk.ids.new()),
        belonging_id=thing.id,
        move=told.move,
        at=work.desk.clock.now(),
        by=work.desk.staff.id,
        to_whom=told.to_whom,
        receipt_no=told.receipt_no,
        witness=told.witness,
        mark=told.mark,
        words=told.words,
    )
    work.tx.belongings.move(moved)
    work.tx.belongings.update(
        replace(
            thing,
            now=told.move.leads_to,
            kept_in=told.kept_in or thing.kept_in,
            seal_no=told.seal_no or thing.seal_no,
        )
    )
    ref = Ref("belonging", thing.id)
    work.audit(resident_id=thing.resident_id, ref=ref, detail=_MOVED[told.move])
    work.changed(Topic.HOUSE, Topic.FILE)


def _check_move(work: Work, thing: Belonging, told: MoveWords) -> None:
    if thing.now not in told.move.possible_from:
        raise ImpossibleMove
    if told.move is Move.POLICE and not told.to_whom:
        raise NeedsReceiver
    if told.move is Move.POLICE and not told.receipt_no:
        raise NeedsReceipt
    if told.move is Move.UNCLAIMED:
        if thing.claim_by is None or work.desk.local_today() <= thing.claim_by:
            until = "" if thing.claim_by is None else f"{thing.claim_by:%d/%m/%Y}"
            raise KeptForHer(day=until or "—")
        if not told.words:
            raise NothingWritten


@command(Permission.ADMIT, Act.GIVE)
def give_item(work: Work, resident_id: ResidentId, told: IssueWords) -> IssuedId:
    """She was given money, clothes or a kit; it is hers.

    Raises ``NotFound``, ``NothingWritten``, ``NotAnAmount``, ``TextTooLong``.
    """
    resident_id = work.tx.residents.get(resident_id).id
    words = typed_fields(told, LONGEST_LINE)
    amount = _amount(words.amount)
    if words.kind is Given.MONEY and not amount:
        raise NotAnAmount(typed=words.amount or "—")
    if words.kind is Given.OTHER and not words.what:
        raise NothingWritten
    made = IssuedItem(
        id=IssuedId(work.desk.ids.new()),
        resident_id=resident_id,
        kind=words.kind,
        what=words.what,
        at=work.desk.clock.now(),
        by=work.desk.staff.id,
        quantity=_pieces(words.quantity),
        currency=words.currency.upper() if amount else "",
        amount=amount,
        mark=words.mark,
    )
    _add_issued(work, made, "given")
    return made.id


@command(Permission.ADMIT, Act.GIVE)
def take_back_line(work: Work, issued_id: IssuedId) -> None:
    """A line of what she was given was written by mistake; both stay. Nothing is taken from her.

    Raises ``NotFound``, ``ChangedMeanwhile`` when it was taken back before.
    """
    line = work.tx.issued.get(issued_id)
    known = work.tx.issued.of_resident(line.resident_id)
    if line.takes_back is not None or any(one.takes_back == line.id for one in known):
        raise ChangedMeanwhile
    again = replace(
        line,
        id=IssuedId(work.desk.ids.new()),
        at=work.desk.clock.now(),
        by=work.desk.staff.id,
        mark=Mark.NONE,
        takes_back=line.id,
    )
    _add_issued(work, again, "given by mistake")


def _add_issued(work: Work, made: IssuedItem, detail: str) -> None:
    work.tx.issued.add(made)
    work.audit(resident_id=made.resident_id, ref=Ref("issued_item", made.id), detail=detail)
    work.changed(Topic.HOUSE, Topic.FILE)


@query(Permission.PRINT_RECEIPTS, Act.PREVIEW)
def gather_receipt(work: Work, resident_id: ResidentId, copies: int = 2) -> PaperJob:
    """The receipt for her things in Arabic and English, one sheet a copy. Raises ``NotFound``."""
    return audit_gathered(work, receipt_job(work, resident_id, min(max(copies, 1), MOST_COPIES)))


def _amount(typed: str) -> str:
    """Money in any digits, with a point; nothing typed is nothing."""
    plain = fold(typed).replace("٫", ".").replace("٬", "").replace(",", "").strip()
    if plain and AMOUNT.fullmatch(plain) is None:
        raise NotAnAmount(typed=typed)
    return plain


def _pieces(number: int) -> int:
    return min(max(number, 1), MOST_PIECES)
