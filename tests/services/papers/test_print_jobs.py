"""A paper that was taken back at a lock counts as one of which nothing came out."""

from __future__ import annotations

import pytest

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import PrintId, ResidentId
from shelter_desk.domain.print_runs import OnPrinter, SheetsCame
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.papers import print_jobs as inside
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import (
    house_papers,
    paper,
    print_jobs,
    print_log,
    print_queue,
    sheets,
)
from shelter_desk.services.views.desk import Paper
from tests import factories, papers

JOB, OTHER = 7, 8
NONE: frozenset[int] = frozenset()


def print_out(desk: Desk, her: ResidentId, job: int, waited: PrintId | None = None) -> Paper:
    """A consent form on its way, in two sheets."""
    given = consents.record_consent(desk, her, factories.decision(desk))
    shown = papers.consent_paper(desk, her, [given], 2)
    paper.record_printed(desk, shown, "hers", "Office", sent=OnPrinter(2, "", waited))
    print_jobs.remember_job(desk, shown, job, 2)
    return shown


def came(desk: Desk) -> list[SheetsCame | None]:
    return [one.came for one in print_log.printed_by_me(desk)]


def test_nothing_came_out_of_it_and_nobody_is_asked(desk: Desk, her: ResidentId) -> None:
    print_out(desk, her, JOB)
    assert len(print_queue.print_desk(desk).uncounted) == 1
    assert print_jobs.count_taken_back(desk, frozenset({JOB, 99}), NONE, NONE) == {JOB}
    assert came(desk) == [SheetsCame(0, 2)]
    assert print_queue.print_desk(desk).uncounted == ()
    assert print_jobs.count_taken_back(desk, frozenset({JOB}), NONE, NONE) == NONE, "once"


def test_what_was_asked_for_waits_once_more(desk: Desk, her: ResidentId) -> None:
    given = consents.record_consent(desk, her, factories.decision(desk))
    shown = papers.consent_paper(desk, her, [given], 2)
    made = print_queue.print_later(desk, shown, her, f"{her}/consent", 2)
    paper.record_printed(desk, shown, "hers", sent=OnPrinter(2, "", made))
    print_jobs.remember_job(desk, shown, JOB, 2)
    print_jobs.count_taken_back(desk, frozenset({JOB}), NONE, NONE)
    (row,) = print_queue.print_desk(desk).waiting
    assert (row.id, row.short) == (made, SheetsCame(0, 2))


def test_a_count_made_too_early_is_put_right(desk: Desk, her: ResidentId) -> None:
    shown = print_out(desk, her, JOB)
    sheets.record_sheets(desk, shown, SheetsCame(2, 2))
    print_jobs.count_taken_back(desk, frozenset({JOB}), NONE, NONE)
    assert came(desk) == [SheetsCame(0, 2)], "what lay in the print system was given to nobody"


@pytest.mark.parametrize("later", [False, True])
def test_what_she_counted_as_missing_herself_holds(
    desk: Desk, her: ResidentId, later: bool
) -> None:
    shown = print_out(desk, her, JOB)
    if later:
        (row,) = print_queue.print_desk(desk).uncounted
        print_queue.count_later(desk, row.id, 1)
    else:
        sheets.record_sheets(desk, shown, SheetsCame(1, 2))
    assert print_jobs.count_taken_back(desk, frozenset({JOB}), NONE, NONE) == NONE
    assert came(desk) == [SheetsCame(1, 2)]


def test_what_still_lies_there_is_counted_when_it_is_taken_back(
    desk: Desk, her: ResidentId
) -> None:
    print_out(desk, her, JOB)
    print_out(desk, her, OTHER)
    assert print_jobs.count_taken_back(desk, NONE, NONE, frozenset({JOB})) == NONE
    assert came(desk) == [None, None]
    both = frozenset({JOB, OTHER})
    assert print_jobs.count_taken_back(desk, both, NONE, NONE) == {JOB}, (
        "the other one had come out"
    )
    assert came(desk) == [None, SheetsCame(0, 2)]


def test_of_what_was_cut_in_the_middle_she_is_asked_and_nothing_is_presumed(
    desk: Desk, her: ResidentId
) -> None:
    print_out(desk, her, JOB)
    print_out(desk, her, OTHER)
    assert print_jobs.count_taken_back(desk, NONE, frozenset({JOB}), NONE) == NONE
    rows = {one.cut: one for one in print_queue.print_desk(desk).uncounted}
    assert (rows[True].likely, rows[False].likely) == (0, 2)
    assert sorted(one.likely for one in print_log.printed_by_me(desk)) == [0, 2]
    print_queue.count_later(desk, rows[True].id, 1)
    assert came(desk) == [None, SheetsCame(1, 2)]
    assert [one.cut for one in print_queue.print_desk(desk).uncounted] == [False]


def test_each_counts_her_own(desk: Desk, her: ResidentId) -> None:
    print_out(desk, her, JOB)
    code = factories.add_worker(desk)
    unlock.lock(desk, ReturnPlace())
    worker = factories.reopen(desk, factories.WORKER_PHRASE, code)
    assert print_jobs.count_taken_back(worker, frozenset({JOB}), NONE, NONE) == NONE
    unlock.lock(worker, ReturnPlace())
    back = factories.reopen(desk)
    assert print_jobs.count_taken_back(back, frozenset({JOB}), NONE, NONE) == {JOB}


def test_of_papers_without_numbers_the_newest_print_alone(desk: Desk) -> None:
    for job in (JOB, OTHER):
        made = papers.blank_consent_paper(desk, [Scope.INTERVIEW])
        assert made.copy_numbers == ()
        paper.record_printed(desk, made, "", sent=OnPrinter(1))
        print_jobs.remember_job(desk, made, job, 1)
    assert print_jobs.count_taken_back(desk, frozenset({JOB}), NONE, frozenset({OTHER})) == NONE
    assert len(print_queue.print_desk(desk).uncounted) == 1
    assert print_jobs.count_taken_back(desk, frozenset({OTHER}), NONE, NONE) == {OTHER}
    assert print_queue.print_desk(desk).uncounted == ()


def test_a_copy_that_was_deleted_with_its_file_is_not_counted(desk: Desk) -> None:
    with desk.database.write() as tx:
        tx.settings.set_preference(
            desk.staff.id, "print_jobs", '{"7": ["disclosure", "gone with her file", 2]}'
        )
    print_jobs.count_taken_back(desk, frozenset({JOB}), NONE, NONE)
    assert came(desk) == []


def test_what_was_never_printed_is_no_job(desk: Desk, her: ResidentId) -> None:
    given = consents.record_consent(desk, her, factories.decision(desk))
    with pytest.raises(NotFound):
        print_jobs.remember_job(desk, papers.consent_paper(desk, her, [given]), JOB, 1)


def test_the_oldest_make_room(desk: Desk, her: ResidentId, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inside, "MOST", 2)
    for job in range(1, 4):
        print_out(desk, her, job)
    assert print_jobs.count_taken_back(desk, frozenset({1, 2, 3}), NONE, NONE) == {2, 3}


def test_a_paper_of_nobodys_with_numbers_is_counted(desk: Desk) -> None:
    made = paper.typeset(desk, house_papers.gather_evacuation(desk))
    paper.record_printed(desk, made, "", sent=OnPrinter(1))
    print_jobs.remember_job(desk, made, JOB, 1)
    print_jobs.count_taken_back(desk, frozenset({JOB}), NONE, NONE)
    assert came(desk) == [SheetsCame(0, 1)]
    assert print_queue.print_desk(desk).uncounted == ()
