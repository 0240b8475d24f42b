"""The list of prints: one line for all copies of one print, with what became of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.print_runs import PrintedAgain, SheetsCame, WhyAgain
from shelter_desk.domain.staff import Role
from shelter_desk.services.consents import consents
from shelter_desk.services.copies import own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import front_line, house_papers, paper, print_log, sheets
from shelter_desk.services.people import reach
from shelter_desk.services.residents import residents
from shelter_desk.services.views.desk import Paper
from tests import factories, papers
from tests.factories import FakeClock

HERS = "her copy"


def _agreed(desk: Desk) -> tuple[ResidentId, ConsentId]:
    her = factories.admit(desk)
    return her, consents.record_consent(desk, her, factories.decision(desk))


def _printed(
    desk: Desk, her: ResidentId, given: ConsentId, again: PrintedAgain | None = None
) -> Paper:
    shown = papers.consent_paper(desk, her, [given], 2)
    paper.record_printed(desk, shown, HERS, "Office", again)
    return shown


def test_a_print_is_one_line_and_a_second_one_names_the_first(desk: Desk) -> None:
    her, given = _agreed(desk)
    first = _printed(desk, her, given)
    sheets.record_sheets(desk, first, SheetsCame(0, 2))
    second = _printed(desk, her, given, PrintedAgain(first.document_id, 1, WhyAgain.JAM))
    sheets.record_sheets(desk, second, None)
    sheets.record_sheets(desk, second, SheetsCame(1, 2))
    sheets.record_sheets(desk, second, SheetsCame(2, 2))
    newest, oldest = print_log.printed(desk)
    assert newest.kind == DOCUMENTS[DocumentKind.CONSENT]
    assert newest.code == residents.resident_row(desk, her).code
    assert (newest.copies, oldest.copies) == ((3, 4), (1, 2))
    assert newest.came == SheetsCame(2, 2), "the last count holds"
    assert newest.refused
    assert newest.looked_at
    assert (newest.again, newest.instead) == (WhyAgain.JAM, 1)
    assert oldest.came == SheetsCame(0, 2)
    assert (oldest.again, oldest.looked_at) == (None, False)
    assert (oldest.reason, oldest.printer) == (HERS, "Office")


def test_two_prints_of_a_paper_about_nobody_keep_their_own_counts(desk: Desk) -> None:
    for count in (SheetsCame(1, 1), None):
        made = paper.typeset(desk, house_papers.gather_evacuation(desk))
        paper.record_printed(desk, made, "", "Office file server")
        if count is not None:
            sheets.record_sheets(desk, made, count)
    newest, oldest = print_log.printed(desk)
    assert newest.came is None
    assert oldest.came == SheetsCame(1, 1)
    assert {one.printer for one in (newest, oldest)} == {"Office file server"}
    assert {one.code for one in (newest, oldest)} == {""}


def test_copies_of_one_print_of_nobodys_paper_are_one_line(desk: Desk) -> None:
    for _print in range(2):
        job = front_line.gather_front_line(desk, FrontLine.PORT, "ar", 2)
        made = paper.typeset(desk, job)
        paper.record_printed(desk, made, "", "Office")
        sheets.record_sheets(desk, made, SheetsCame(2, 2))
    rows = print_log.printed(desk)
    assert [one.copies for one in rows] == [(3, 4), (1, 2)]
    assert [one.came for one in rows] == [SheetsCame(2, 2)] * 2


def test_what_was_saved_was_not_printed(desk: Desk, tmp_path: Path) -> None:
    her, given = _agreed(desk)
    shown = papers.consent_paper(desk, her, [given])
    paper.save_plain(desk, shown, tmp_path / "a.pdf", HERS)
    hers = paper.typeset(desk, own_copy.gather_own_copy(desk, her))
    paper.save_plain(desk, hers, tmp_path / "b.pdf", HERS)
    assert print_log.printed(desk) == ()
    hers = paper.typeset(desk, own_copy.gather_own_copy(desk, her))
    paper.record_printed(desk, hers, HERS)
    (row,) = print_log.printed(desk)
    assert row.kind == DOCUMENTS[DocumentKind.OWN_COPY]


def test_each_reads_her_own_and_who_reads_the_log_reads_all(desk: Desk) -> None:
    her, given = _agreed(desk)
    _printed(desk, her, given)
    code = factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, code)
    assert print_log.printed_by_me(guard) == ()
    with pytest.raises(NotAllowed):
        print_log.printed(guard)
    made = paper.typeset(guard, house_papers.gather_evacuation(guard))
    house_papers.record_shift_printed(guard, made, "")
    assert [row.kind for row in print_log.printed_by_me(guard)] == [
        DOCUMENTS[DocumentKind.EVACUATION]
    ]


def test_a_file_she_is_kept_out_of_is_not_in_her_list(desk: Desk) -> None:
    her, given = _agreed(desk)
    _printed(desk, her, given)
    assert len(print_log.printed_by_me(desk)) == 1
    me = next(one.id for one in factories.colleagues(desk) if one.id == desk.staff.id)
    reach.tie_staff(desk, her, me, "a cousin of hers")
    assert print_log.printed_by_me(desk) == ()


def test_reading_everybodys_is_a_line_of_the_log_and_old_ones_stay_out(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her, given = _agreed(desk)
    _printed(desk, her, given)
    fake_clock.advance(days=3)
    assert print_log.printed(desk) == ()
    assert len(print_log.printed(desk, 7)) == 1
    with desk.database.read() as tx:
        told = tx.audit.entries(AuditFilter(acts=frozenset({Act.VIEW_AUDIT})), 5)
    assert [one.detail for one in told] == ["prints", "prints"]
