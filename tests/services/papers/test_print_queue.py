"""What is printed later, by somebody else, and what is counted later: read anew, never kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter, Ref
from shelter_desk.domain.consent_errors import NoConsent
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import (
    NotAllowed,
    NotFound,
    NothingWritten,
    TextTooLong,
)
from shelter_desk.domain.ids import AgencyId, PrintId, ReferralId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_errors import (
    AlreadyWaiting,
    CountedAlready,
    CountFirst,
    NoLongerWaits,
    WaitsForRetired,
)
from shelter_desk.domain.print_runs import OffTheList, OnPrinter, PaperWait, SheetsCame, WhyOff
from shelter_desk.domain.reach_errors import NotInScope
from shelter_desk.domain.staff import Role
from shelter_desk.domain.staff import Scope as RecordScope
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit, log_report
from shelter_desk.services.papers import house_papers, paper, print_log, print_queue, sheets
from shelter_desk.services.referrals import agencies, referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.views.desk import Paper
from shelter_desk.services.views.print import PrintDesk, UncountedRow, WaitingRow
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.storage.repositories.paper_waits import MOST
from tests import factories, papers
from tests.desktop.pages_kit import agree

HERS = "her copy"
MARK = "Zephyrmark"
LATER = OffTheList(WhyOff.NOT_NEEDED)


def _consent(desk: Desk, her: ResidentId) -> Paper:
    given = consents.record_consent(desk, her, factories.decision(desk))
    return papers.consent_paper(desk, her, [given], 2)


def _again(desk: Desk, shown: Paper) -> Paper:
    """The same consent form with its next numbers."""
    assert shown.resident_id is not None
    rows = consents.wallet(desk, shown.resident_id)
    return papers.consent_paper(desk, shown.resident_id, [rows[0].consent.id], 2)


def _waits(desk: Desk) -> tuple[Paper, PrintId]:
    her = factories.admit(desk)
    shown = _consent(desk, her)
    return shown, print_queue.print_later(desk, shown, her, f"{her}/consent", 2)


def _lines(desk: Desk, act: Act) -> list[AuditEntry]:
    with desk.database.read() as tx:
        return [*reversed(tx.audit.entries(AuditFilter(acts=frozenset({act})), 20))]


def _referral(desk: Desk) -> tuple[ResidentId, AgencyId, ReferralId]:
    her = factories.admit(desk)
    agency = referrals.add_agency(desk, "", "Salam Health Centre", "+97317000000")
    agree(desk, her, agency, DataItem.NAME)
    draft = ReferralDraft(agency, "health", "a fever", items=frozenset({DataItem.NAME}))
    return her, agency, referrals.draft_referral(desk, her, draft)


def _referral_waits(desk: Desk) -> tuple[ResidentId, AgencyId, ReferralId]:
    her, agency, sent = _referral(desk)
    shown = papers.referral_paper(desk, sent)
    print_queue.print_later(desk, shown, her, f"{her}/referral/{sent}/all", 3)
    return her, agency, sent


def _only(desk: Desk) -> WaitingRow:
    (row,) = print_queue.print_desk(desk).waiting
    return row


def _uncounted(desk: Desk) -> UncountedRow:
    (row,) = print_queue.print_desk(desk).uncounted
    return row


def test_a_row_tells_a_kind_a_code_and_who_asked_and_keeps_no_byte(desk: Desk) -> None:
    shown, made = _waits(desk)
    row = _only(desk)
    assert shown.resident_id is not None
    assert (row.id, row.copies, row.ready, row.short) == (made, 2, True, None)
    assert row.kind == DOCUMENTS[DocumentKind.CONSENT]
    assert row.code == residents.resident_row(desk, shown.resident_id).code
    (line,) = _lines(desk, Act.QUEUE)
    assert (line.resident_id, line.detail) == (shown.resident_id, "to_print consent")
    opened = print_queue.open_waiting(desk, made)
    assert (opened.subject, opened.copies) == (f"{shown.resident_id}/consent", 2)
    assert paper.copies_of(desk, shown.resident_id) == (), "nothing left the house"
    assert today.house_today(desk).papers == 1


def test_the_same_paper_does_not_wait_twice(desk: Desk) -> None:
    shown, _made = _waits(desk)
    with pytest.raises(AlreadyWaiting):
        print_queue.print_later(desk, shown, shown.resident_id, f"{shown.resident_id}/consent")


def test_a_subject_of_another_file_is_refused(desk: Desk) -> None:
    shown, other = _consent(desk, factories.admit(desk)), factories.admit(desk, "Hana")
    with pytest.raises(NotFound):
        print_queue.print_later(desk, shown, shown.resident_id, f"{other}/consent")
    with pytest.raises(TextTooLong):
        print_queue.print_later(desk, shown, shown.resident_id, "x" * 500)
    assert print_queue.print_desk(desk).waiting == ()


def test_a_report_of_the_log_is_printed_at_once_or_not_at_all(desk: Desk) -> None:
    made = paper.typeset(desk, log_report.gather_report(desk, AuditFilter()))
    with pytest.raises(NotAllowed):
        print_queue.print_later(desk, made, None, "log/")


def test_printed_it_is_counted_next_and_then_gone(desk: Desk) -> None:
    shown, made = _waits(desk)
    shown = _again(desk, shown)
    paper.record_printed(desk, shown, HERS, "Office", sent=OnPrinter(2, "", made))
    assert print_queue.print_desk(desk).waiting == ()
    row = _uncounted(desk)
    assert (row.id, row.sheets, row.mine) == (made, 2, True)
    sheets.record_sheets(desk, shown, SheetsCame(2, 2))
    assert print_queue.print_desk(desk) == PrintDesk()


def test_of_two_who_print_the_same_row_one_is_told_and_nothing_is_printed_twice(
    desk: Desk,
) -> None:
    shown, made = _waits(desk)
    mine, hers = _again(desk, shown), _again(desk, shown)
    paper.record_printed(desk, mine, HERS, sent=OnPrinter(2, "", made))
    with pytest.raises(CountFirst):
        paper.record_printed(desk, hers, HERS, sent=OnPrinter(2, "", made))
    sheets.record_sheets(desk, mine, SheetsCame(2, 2))
    with pytest.raises(NoLongerWaits):
        paper.record_printed(desk, hers, HERS, sent=OnPrinter(2, "", made))
    with pytest.raises(NoLongerWaits):
        print_queue.open_waiting(desk, made)
    assert mine.resident_id is not None
    assert len(paper.copies_of(desk, mine.resident_id)) == 2


def test_another_paper_does_not_pass_for_the_one_that_waits(desk: Desk) -> None:
    _shown, made = _waits(desk)
    other = _consent(desk, factories.admit(desk, "Hana"))
    with pytest.raises(NotFound):
        paper.record_printed(desk, other, HERS, sent=OnPrinter(2, "", made))
    assert other.resident_id is not None
    assert paper.copies_of(desk, other.resident_id) == ()
    assert _only(desk).id == made


def test_printed_from_its_own_page_it_waits_no_longer(desk: Desk) -> None:
    shown, made = _waits(desk)
    subject = f"{shown.resident_id}/consent"
    paper.record_printed(desk, _again(desk, shown), HERS, sent=OnPrinter(2, subject))
    assert print_queue.print_desk(desk).waiting == ()
    assert _uncounted(desk).id == made


def test_fewer_copies_than_asked_for_leave_it_waiting(desk: Desk) -> None:
    shown, made = _waits(desk)
    assert shown.resident_id is not None
    given = consents.wallet(desk, shown.resident_id)[0].consent.id
    one = papers.consent_paper(desk, shown.resident_id, [given], 1)
    sent = OnPrinter(1, f"{shown.resident_id}/consent")
    paper.record_printed(desk, one, HERS, sent=sent)
    assert _only(desk).id == made


@pytest.mark.parametrize("came", [SheetsCame(1, 2), None])
def test_what_came_out_short_waits_again_and_says_so(desk: Desk, came: SheetsCame | None) -> None:
    shown, made = _waits(desk)
    shown = _again(desk, shown)
    paper.record_printed(desk, shown, HERS, sent=OnPrinter(2, "", made))
    sheets.record_sheets(desk, shown, came)
    row = _only(desk)
    assert row.short == (came or SheetsCame(0, 2))
    opened = print_queue.open_waiting(desk, made)
    assert (opened.document_id, opened.first_copy) == (shown.document_id, shown.copy_numbers[0])
    sheets.record_sheets(desk, shown, SheetsCame(2, 2))
    assert print_queue.print_desk(desk).waiting == (), "it came out in the end"


def test_a_consent_that_ended_keeps_the_row_there_with_the_reason_until_it_is_back(
    desk: Desk,
) -> None:
    her, agency, _sent = _referral_waits(desk)
    assert _only(desk).ready
    given = consents.wallet(desk, her)[0].consent.id
    consents.withdraw_consent(desk, given)
    row = _only(desk)
    assert row.blocked == NoConsent(agency="Salam Health Centre").message
    assert print_queue.next_waiting(desk, PrintId("")) is None
    with pytest.raises(NoConsent):
        papers.referral_paper(desk, _sent)
    agree(desk, her, agency, DataItem.NAME)
    assert _only(desk).ready
    assert print_queue.next_waiting(desk, PrintId("")) == row.id


def test_consent_that_ends_between_preview_and_print_leaves_the_row_waiting(desk: Desk) -> None:
    her, _agency, sent = _referral_waits(desk)
    made = _only(desk).id
    shown = papers.referral_paper(desk, sent)
    consents.withdraw_consent(desk, consents.wallet(desk, her)[0].consent.id)
    with pytest.raises(NoConsent):
        paper.record_printed(desk, shown, HERS, sent=OnPrinter(3, "", made))
    assert _only(desk).id == made
    assert print_queue.print_desk(desk).uncounted == ()


def test_an_agency_that_is_no_longer_used_is_said(desk: Desk) -> None:
    _her, agency, _sent = _referral_waits(desk)
    agencies.retire_agency(desk, agency)
    assert _only(desk).blocked == WaitsForRetired(agency="Salam Health Centre").message
    agencies.use_agency_again(desk, agency)
    assert _only(desk).ready


def test_it_is_taken_off_with_a_reason_that_goes_with_her_file(desk: Desk) -> None:
    shown, made = _waits(desk)
    with pytest.raises(NothingWritten):
        print_queue.take_off(desk, made, OffTheList(WhyOff.OTHER, "  "))
    print_queue.take_off(desk, made, OffTheList(WhyOff.OTHER, MARK))
    assert print_queue.print_desk(desk).waiting == ()
    _asked, line = _lines(desk, Act.QUEUE)
    assert (line.detail, line.reason) == ("taken_off other_reason the_paper consent", MARK)
    assert line.resident_id == shown.resident_id
    with pytest.raises(NoLongerWaits):
        print_queue.take_off(desk, made, LATER)
    assert not audit.verify(desk).faults


def test_words_beside_a_paper_of_nobody_are_not_kept(desk: Desk) -> None:
    listed = paper.typeset(desk, house_papers.gather_evacuation(desk))
    made = print_queue.print_later(desk, listed, None, "house/evacuation/")
    print_queue.take_off(desk, made, OffTheList(WhyOff.OTHER, MARK))
    assert all(not one.reason for one in _lines(desk, Act.QUEUE))


def _at_the_desk(desk: Desk, role: Role) -> Desk:
    code = factories.add_worker(desk, role)
    unlock.lock(desk, ReturnPlace())
    return factories.reopen(desk, factories.WORKER_PHRASE, code)


def test_each_meets_what_her_role_prints(desk: Desk) -> None:
    _shown, made = _waits(desk)
    listed = paper.typeset(desk, house_papers.gather_evacuation(desk))
    print_queue.print_later(desk, listed, None, "house/evacuation/")
    assert len(print_queue.print_desk(desk).waiting) == 2
    guard = _at_the_desk(desk, Role.HOUSE)
    (row,) = print_queue.print_desk(guard).waiting
    assert row.kind == DOCUMENTS[DocumentKind.EVACUATION]
    assert today.house_today(guard).papers == 1
    for act in (
        lambda: print_queue.open_waiting(guard, made),
        lambda: print_queue.take_off(guard, made, LATER),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_each_meets_the_files_of_her_scope_alone(desk: Desk) -> None:
    shown, made = _waits(desk)
    assert shown.resident_id is not None
    worker = _at_the_desk(desk, Role.CASEWORKER)
    worker = replace(worker, shelter=replace(worker.shelter, record_scope=RecordScope.TEAM))
    assert print_queue.print_desk(worker).waiting == ()
    with pytest.raises(NotAllowed):
        print_queue.open_waiting(worker, made)
    with pytest.raises(NotInScope):
        print_queue.print_later(worker, shown, shown.resident_id, f"{shown.resident_id}/x")
    other = factories.admit(worker, "Hana")
    made = print_queue.print_later(worker, _consent(worker, other), other, f"{other}/consent")
    assert _only(worker).id == made


def test_a_print_nobody_counted_is_counted_after_a_lock(desk: Desk) -> None:
    her = factories.admit(desk)
    shown = _consent(desk, her)
    paper.record_printed(desk, shown, HERS, "Office", sent=OnPrinter(4, f"{her}/consent"))
    unlock.lock(desk, ReturnPlace())
    desk = factories.reopen(desk)
    row = _uncounted(desk)
    assert (row.sheets, row.mine) == (4, True)
    assert today.house_today(desk).uncounted == 1
    (listed,) = print_log.printed_by_me(desk)
    assert listed.uncounted == row.id
    assert print_queue.count_later(desk, row.id, 3) == SheetsCame(3, 4)
    first = next(one for one in paper.copies_of(desk, her) if one.copy_number == 1)
    (line,) = _lines(desk, Act.SHEETS)
    assert (line.ref, line.detail) == (Ref("disclosure", first.id), "sheets 3/4")
    (listed,) = print_log.printed(desk)
    assert (listed.came, listed.uncounted) == (SheetsCame(3, 4), None)
    with pytest.raises(CountedAlready):
        print_queue.count_later(desk, row.id, 4)
    assert not audit.verify(desk).faults


def test_two_prints_of_the_same_list_are_counted_each_for_itself(desk: Desk) -> None:
    for count in (5, 1):
        listed = paper.typeset(desk, house_papers.gather_evacuation(desk))
        paper.record_printed(desk, listed, "", sent=OnPrinter(count, "house/evacuation/"))
    newer, older = print_queue.print_desk(desk).uncounted
    print_queue.count_later(desk, older.id, 5)
    newest, oldest = print_log.printed(desk)
    assert (newest.came, newest.uncounted) == (None, newer.id)
    assert (oldest.came, oldest.uncounted) == (SheetsCame(5, 5), None)


def test_an_empty_form_has_one_name_so_the_newest_print_is_counted(desk: Desk) -> None:
    subject = "pen/intake/"
    for _print in range(2):
        empty = papers.blank_consent_paper(desk, [Scope.INTERVIEW])
        paper.record_printed(desk, empty, "", sent=OnPrinter(3, subject))
    row = _uncounted(desk)
    print_queue.count_later(desk, row.id, 3)
    assert [one.came for one in print_log.printed(desk)] == [SheetsCame(3, 3), None]


def test_only_who_printed_it_and_managers_count_later(desk: Desk) -> None:
    code, first = factories.add_worker(desk, Role.FORMS_DESK), desk.staff.sign_in_code
    her = factories.admit(desk)
    shown = _consent(desk, her)
    unlock.lock(desk, ReturnPlace())
    there = factories.reopen(desk, factories.WORKER_PHRASE, code)
    paper.record_printed(there, shown, HERS, sent=OnPrinter(2, ""))
    row = _uncounted(there)
    unlock.lock(there, ReturnPlace())
    manager = factories.reopen(there, code=first)
    assert (_uncounted(manager).id, _uncounted(manager).mine) == (row.id, False)
    assert today.house_today(manager).uncounted == 0, "not hers to be asked"
    worker = _at_the_desk(manager, Role.HEALTH)
    assert print_queue.print_desk(worker).uncounted == ()
    with pytest.raises(NotAllowed):
        print_queue.count_later(worker, row.id, 2)


def test_a_count_beyond_reason_is_kept_within_bounds(desk: Desk) -> None:
    her = factories.admit(desk)
    paper.record_printed(desk, _consent(desk, her), HERS, sent=OnPrinter(2, ""))
    assert print_queue.count_later(desk, _uncounted(desk).id, -5) == SheetsCame(0, 2)


def _many_nobody_counted(desk: Desk, count: int) -> None:
    at, me = desk.clock.now() - timedelta(days=1), desk.staff.id
    with desk.database.write() as tx:
        for place in range(count):
            tx.paper_waits.add(
                PaperWait(
                    PrintId(f"0-{place:05d}"),
                    *(DocumentKind.EVACUATION, None, "", f"document {place}", 1),
                    sent_at=at + timedelta(seconds=place),
                    sent_by=me,
                    sheets=1,
                    first_copy=1,
                )
            )


def test_hundreds_of_prints_that_nobody_counted_hide_neither_what_waits_nor_the_newest(
    desk: Desk,
) -> None:
    _many_nobody_counted(desk, MOST + 1)
    shown, made = _waits(desk)
    found = print_queue.print_desk(desk)
    assert [one.id for one in found.waiting] == [made]
    assert (len(found.uncounted), found.more_uncounted, found.more_wait) == (MOST, True, False)
    assert found.uncounted[0].id == f"0-{MOST:05d}", "the newest is looked at first"
    with pytest.raises(AlreadyWaiting):
        print_queue.print_later(desk, shown, shown.resident_id, f"{shown.resident_id}/consent")
    printed = _again(desk, shown)
    paper.record_printed(desk, printed, HERS, sent=OnPrinter(2, f"{shown.resident_id}/consent"))
    found = print_queue.print_desk(desk)
    assert (found.waiting, found.uncounted[0].id) == ((), made)
    sheets.record_sheets(desk, printed, SheetsCame(2, 2))
    assert print_queue.print_desk(desk).uncounted[0].id != made
    with pytest.raises(CountedAlready):
        print_queue.count_later(desk, made, 2)
    assert today.house_today(desk).uncounted == MOST


def test_what_others_printed_does_not_push_her_own_print_off_the_list(desk: Desk) -> None:
    code = factories.add_worker(desk, Role.FORMS_DESK)
    shown = _consent(desk, factories.admit(desk))
    manager = desk
    unlock.lock(desk, ReturnPlace())
    worker = factories.reopen(desk, factories.WORKER_PHRASE, code)
    paper.record_printed(worker, shown, HERS, sent=OnPrinter(2, ""))
    with worker.database.write() as tx:
        (hers,) = tx.paper_waits.uncounted()
        for place in range(MOST + 1):
            later = worker.clock.now() + timedelta(minutes=1)
            row = replace(hers, id=PrintId(f"z{place}"), sent_by=manager.staff.id, sent_at=later)
            tx.paper_waits.add(row)
    found = print_queue.print_desk(worker)
    assert ([one.id for one in found.uncounted], found.more_uncounted) == ([hers.id], False)


def _empty_form(desk: Desk, count: int) -> Paper:
    empty = papers.blank_consent_paper(desk, [Scope.INTERVIEW])
    paper.record_printed(desk, empty, "", sent=OnPrinter(count, "pen/intake/"))
    return empty


def test_what_somebody_asked_for_outlasts_a_print_of_the_same_form_by_another(desk: Desk) -> None:
    code, first = factories.add_worker(desk), desk.staff.sign_in_code
    unlock.lock(desk, ReturnPlace())
    worker = factories.reopen(desk, factories.WORKER_PHRASE, code)
    asked = papers.blank_consent_paper(worker, [Scope.INTERVIEW])
    made = print_queue.print_later(worker, asked, None, "pen/intake/", 1)
    _empty_form(worker, 3)
    unlock.lock(worker, ReturnPlace())
    manager = factories.reopen(worker, code=first)
    for came in (0, 3):
        printed = _empty_form(manager, 3)
        assert made in [one.id for one in print_queue.print_desk(manager).uncounted]
        sheets.record_sheets(manager, printed, SheetsCame(came, 3))
        assert [one.id for one in print_queue.print_desk(manager).uncounted] == [made]
    unlock.lock(manager, ReturnPlace())
    worker = factories.reopen(manager, factories.WORKER_PHRASE, code)
    print_queue.count_later(worker, made, 0)
    assert _only(worker).id == made, "it waits again"
