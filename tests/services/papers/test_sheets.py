"""What came out of the printer is written down for the print it belongs to, and for no other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter, Ref
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.domain.print_runs import PrintedAgain, SheetsCame, WhyAgain
from shelter_desk.domain.staff import Role
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import house_papers, paper, sheets
from shelter_desk.services.residents import residents
from tests import factories, papers

HERS = "her copy"


def _agreed(desk: Desk) -> tuple[ResidentId, ConsentId]:
    her = factories.admit(desk)
    return her, consents.record_consent(desk, her, factories.decision(desk))


def _lines(desk: Desk) -> list[AuditEntry]:
    with desk.database.read() as tx:
        return [*reversed(tx.audit.entries(AuditFilter(acts=frozenset({Act.SHEETS})), 20))]


def test_a_count_is_tied_to_the_first_copy(desk: Desk) -> None:
    her, given = _agreed(desk)
    shown = papers.consent_paper(desk, her, [given], 2)
    paper.record_printed(desk, shown, HERS, "Office")
    sheets.record_sheets(desk, shown, SheetsCame(1, 2))
    first = next(one for one in paper.copies_of(desk, her) if one.copy_number == 1)
    (line,) = _lines(desk)
    assert (line.ref, line.detail) == (Ref("disclosure", first.id), "sheets 1/2")
    assert not audit.verify(desk).faults


def test_what_was_never_printed_has_no_count(desk: Desk) -> None:
    her, given = _agreed(desk)
    shown = papers.consent_paper(desk, her, [given])
    with pytest.raises(NotFound):
        sheets.record_sheets(desk, shown, SheetsCame(1, 1))
    paper.record_printed(desk, shown, HERS)
    with pytest.raises(NotFound):
        sheets.record_sheets(desk, replace(shown, pdf=b"other bytes"), SheetsCame(1, 1))


def test_a_second_print_names_the_first_or_nothing_is_printed(desk: Desk) -> None:
    her, given = _agreed(desk)
    first = papers.consent_paper(desk, her, [given])
    paper.record_printed(desk, first, HERS)
    other, theirs = _agreed(desk)
    forged = papers.consent_paper(desk, other, [theirs])
    again = PrintedAgain(first.document_id, 1, WhyAgain.JAM)
    with pytest.raises(NotFound):
        paper.record_printed(desk, forged, HERS, again=again)
    assert paper.copies_of(desk, other) == ()
    second = papers.consent_paper(desk, her, [given])
    paper.record_printed(desk, second, HERS, again=again)
    (line,) = _lines(desk)
    assert line.detail == "again paper_jam instead 1"
    newest = paper.copies_of(desk, her)[0]
    assert line.ref == Ref("disclosure", newest.id)


def test_words_beside_a_paper_of_nobody_are_not_kept(desk: Desk) -> None:
    made = paper.typeset(desk, house_papers.gather_evacuation(desk))
    paper.record_printed(desk, made, "")
    sheets.record_sheets(desk, made, None)
    again = PrintedAgain(made.document_id, 0, WhyAgain.OTHER, "Zephyrmark lay on it")
    made = paper.typeset(desk, house_papers.gather_evacuation(desk))
    paper.record_printed(desk, made, "", again=again)
    lines = _lines(desk)
    assert [one.detail for one in lines] == ["not printed", "again other_reason"]
    assert not any(one.reason for one in lines)


def test_the_night_shift_counts_its_own_papers_alone(desk: Desk) -> None:
    her, given = _agreed(desk)
    shown = papers.consent_paper(desk, her, [given])
    paper.record_printed(desk, shown, HERS)
    code = factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, code)
    with pytest.raises(NotAllowed):
        sheets.record_sheets(guard, shown, SheetsCame(1, 1))
    listed = paper.typeset(guard, house_papers.gather_evacuation(guard))
    house_papers.record_shift_printed(guard, listed, "")
    sheets.record_sheets(guard, listed, SheetsCame(1, 1))


def test_counting_opens_no_file(desk: Desk) -> None:
    her, given = _agreed(desk)
    shown = papers.consent_paper(desk, her, [given])
    paper.record_printed(desk, shown, HERS)
    before = audit.who_opened(desk, her)[0].times
    sheets.record_sheets(desk, shown, SheetsCame(1, 1))
    assert audit.who_opened(desk, her)[0].times == before
    assert residents.resident_row(desk, her).code
