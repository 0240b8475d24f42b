"""The register: received, moved, returned, handed over; what she was given; its receipt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from shelter_desk.domain.belongings import Category, Given, Mark, Move, Where
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound, NothingWritten, TextTooLong
from shelter_desk.domain.house_errors import (
    HerThingsAreHere,
    ImpossibleMove,
    KeptForHer,
    NeedsReceipt,
    NeedsReceiver,
    NotAnAmount,
)
from shelter_desk.domain.ids import BelongingId, ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.printing.papers.receipt import ReceiptPaper
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import belongings
from shelter_desk.services.labels.house import MARKS
from shelter_desk.services.papers import paper
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.belonging import IssueWords, MoveWords, ThingWords
from shelter_desk.services.views.retention import ExitNotice, PurgeOrder
from tests import factories

PASSPORT = ThingWords(
    Category.IDENTITY,
    "Passport ZZ123456",
    condition="good",
    seal_no="B-17",
    kept_in="safe 2",
    original=True,
    expires_on=date(2027, 5, 1),
)


def where(desk: Desk, her: ResidentId) -> list[Where]:
    return [one.where for one in belongings.reread_register(desk, her).things]


def test_her_passport_goes_out_when_she_wants_it_and_back(desk: Desk) -> None:
    her = factories.admit(desk)
    passport = belongings.receive_belonging(desk, her, PASSPORT)
    (row,) = belongings.open_register(desk, her).things
    assert (row.thing.item_no, row.may_take, row.expired) == (1, True, False)
    assert row.possible == (Move.TAKEN_OUT, Move.RETURNED, Move.POLICE)
    belongings.move_belonging(desk, passport, MoveWords(Move.TAKEN_OUT))
    assert where(desk, her) == [Where.OUT]
    with pytest.raises(ImpossibleMove):
        belongings.move_belonging(desk, passport, MoveWords(Move.TAKEN_OUT))
    belongings.move_belonging(desk, passport, MoveWords(Move.BACK, kept_in="safe 1"))
    (row,) = belongings.reread_register(desk, her).things
    assert (row.where, row.thing.kept_in) == (Where.KEPT, "safe 1")
    assert [one.move for one in row.moves] == [Move.TAKEN_OUT, Move.BACK]


@pytest.mark.parametrize("case", ["police", "money", "words"])
def test_what_is_typed_wrongly_changes_nothing(desk: Desk, case: str) -> None:
    her = factories.admit(desk)
    if case == "police":
        thing = belongings.receive_belonging(desk, her, PASSPORT)
        ask = MoveWords(Move.POLICE, receipt_no="4711")
        with pytest.raises(NeedsReceiver):
            belongings.move_belonging(desk, thing, ask)
        with pytest.raises(NeedsReceipt):
            belongings.move_belonging(desk, thing, MoveWords(Move.POLICE, to_whom="Officer 12"))
        belongings.move_belonging(desk, thing, replace(ask, to_whom="Officer 12"))
        (row,) = belongings.reread_register(desk, her).things
        assert (row.where, row.may_take, row.possible) == (Where.POLICE, False, ())
        assert row.moves[0].receipt_no == "4711"
        return
    if case == "money":
        cash = ThingWords(Category.CASH, "", currency="bhd", amount="١٢٫٥٠٠")
        belongings.receive_belonging(desk, her, cash)
        (row,) = belongings.reread_register(desk, her).things
        assert (row.thing.amount, row.thing.currency) == ("12.500", "BHD")
        for wrong in ("-5", "1.2345", "ten", "1e9", "9" * 20):
            with pytest.raises(NotAnAmount):
                belongings.receive_belonging(desk, her, replace(cash, amount=wrong))
            with pytest.raises(NotAnAmount):
                belongings.give_item(desk, her, IssueWords(Given.MONEY, amount=wrong))
        return
    for empty in (" ", "\u200f"):
        with pytest.raises(NothingWritten):
            belongings.receive_belonging(desk, her, ThingWords(Category.KEY, empty))
    with pytest.raises(TextTooLong):
        belongings.receive_belonging(desk, her, ThingWords(Category.KEY, "x" * 301))
    assert belongings.reread_register(desk, her).things == ()


def test_everything_is_returned_with_one_mark(desk: Desk) -> None:
    her = factories.admit(desk)
    for thing in (PASSPORT, ThingWords(Category.PHONE, "Black telephone, cracked")):
        belongings.receive_belonging(desk, her, thing)
    told = MoveWords(Move.RETURNED, mark=Mark.THUMB, witness="Hind")
    assert belongings.return_belongings(desk, her, told) == 2
    assert where(desk, her) == [Where.RETURNED] * 2
    with pytest.raises(NotFound):
        belongings.return_belongings(desk, her, told)


def test_what_she_left_behind_waits_for_her_and_holds_the_file(
    desk: Desk, parts: DeskParts
) -> None:
    her = factories.admit(desk)
    thing = belongings.receive_belonging(desk, her, PASSPORT)
    today = desk.local_today()
    left = ExitNotice(today, ExitReason.LEFT_WITHOUT_NOTICE)
    retention.record_exit(desk, her, left)
    (row,) = belongings.reread_register(desk, her).things
    assert row.thing.claim_by is not None
    assert Move.UNCLAIMED not in row.possible
    nobody = MoveWords(Move.UNCLAIMED, words="handed to her embassy, receipt 12")
    with pytest.raises(KeptForHer):
        belongings.move_belonging(desk, thing, nobody)
    code = residents.resident_row(desk, her).code
    desk.sure_until_ms = desk.clock.monotonic_ms() + 1_000
    with pytest.raises(HerThingsAreHere):
        retention.may_purge(desk, PurgeOrder(her, code, wish=True))
    parts.clock.advance(days=200)  # type: ignore[attr-defined]
    (row,) = belongings.reread_register(desk, her).things
    assert Move.UNCLAIMED in row.possible
    with pytest.raises(NothingWritten):
        belongings.move_belonging(desk, thing, MoveWords(Move.UNCLAIMED))
    belongings.move_belonging(desk, thing, nobody)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 1_000
    retention.may_purge(desk, PurgeOrder(her, code, wish=True))
    retention.readmit(desk, her)


def test_a_line_of_what_she_was_given_is_taken_back_once(desk: Desk) -> None:
    her = factories.admit(desk)
    money = belongings.give_item(desk, her, IssueWords(Given.MONEY, "for the bus", amount="5"))
    belongings.give_item(desk, her, IssueWords(Given.HYGIENE))
    belongings.take_back_line(desk, money)
    with pytest.raises(ChangedMeanwhile):
        belongings.take_back_line(desk, money)
    given = belongings.reread_register(desk, her).given
    assert [(one.item.kind, one.mistaken) for one in given] == [
        (Given.HYGIENE, False),
        (Given.MONEY, True),
    ]


def test_the_receipt_is_numbered_and_logged(desk: Desk) -> None:
    her = factories.admit(desk)
    with pytest.raises(NotFound):
        belongings.gather_receipt(desk, her)
    thing: BelongingId = belongings.receive_belonging(desk, her, PASSPORT)
    belongings.receive_belonging(desk, her, ThingWords(Category.CASH, "", amount="20"))
    job = belongings.gather_receipt(desk, her, 2)
    assert job.copy_numbers == (1, 2)
    made = paper.typeset(desk, job)
    assert made.pdf.startswith(b"%PDF")
    paper.record_printed(desk, made, "for her", "office")
    assert belongings.gather_receipt(desk, her, 1).copy_numbers == (3,)
    belongings.move_belonging(desk, thing, MoveWords(Move.RETURNED))
    assert belongings.gather_receipt(desk, her, 1).copy_numbers == (1,), "another receipt"


def test_what_she_was_given_is_signed_for_on_the_receipt(desk: Desk) -> None:
    her = factories.admit(desk)
    wrong = belongings.give_item(desk, her, IssueWords(Given.FOOD))
    belongings.take_back_line(desk, wrong)
    with pytest.raises(NotFound):
        belongings.gather_receipt(desk, her)
    money = IssueWords(Given.MONEY, "For the bus", amount="12.500", mark=Mark.THUMB)
    belongings.give_item(desk, her, money)
    first = belongings.gather_receipt(desk, her, 1)
    (sheet,) = first.sheets
    assert isinstance(sheet, ReceiptPaper)
    (line,) = sheet.given
    assert (line.what, line.amount, line.mark) == ("For the bus", "12.500 BHD", MARKS[Mark.THUMB])
    assert sheet.lines == ()
    assert paper.typeset(desk, first).pdf.startswith(b"%PDF")
    paper.record_printed(desk, paper.typeset(desk, first), "for her", "office")
    belongings.give_item(desk, her, IssueWords(Given.BABY))
    assert belongings.gather_receipt(desk, her, 1).copy_numbers == (1,), "another receipt"


def test_the_night_shift_keeps_the_register_by_code(desk: Desk) -> None:
    her = factories.admit(desk)
    factories.add_worker(desk, Role.HOUSE)
    night = next(one for one in factories.colleagues(desk) if one.role is Role.HOUSE)
    with desk.database.read() as tx:
        at_night = replace(desk, staff=tx.staff.get(night.id))
    belongings.receive_belonging(at_night, her, ThingWords(Category.KEY, "A key"))
    assert belongings.reread_register(at_night, her).row.called == ""
