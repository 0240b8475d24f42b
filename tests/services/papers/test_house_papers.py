"""Papers of the house: everybody stands in the list, by code alone, and the shift prints them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, NotFound
from shelter_desk.domain.ids import HandoverId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.print_runs import SheetsCame
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.shifts import Shift
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.printing.papers.evacuation import EvacuationLine, EvacuationPaper
from shelter_desk.printing.papers.handover import HandoverPaper
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, handovers, outings, rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import house_papers, paper, sheets
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.handover import AboutOne, HandoverWords
from shelter_desk.services.views.house import OutWords, RoomWish
from shelter_desk.services.views.retention import ExitNotice
from tests import factories

NAME = "Zephyrmark"


def _listed(desk: Desk) -> dict[str, EvacuationLine]:
    (sheet,) = house_papers.gather_evacuation(desk).sheets
    assert isinstance(sheet, EvacuationPaper)
    return {line.code: line for line in sheet.lines}


def _person(desk: Desk, intake: Answers | None = None) -> tuple[ResidentId, str]:
    her = residents.admit_resident(desk, called=NAME, names=(f"{NAME} Hassan",))
    if intake is not None:
        records.sign_record(desk, her, "intake", intake)
    return her, residents.resident_row(desk, her).code


def _helps(line: EvacuationLine) -> list[str]:
    return [one.source for one in line.helps]


def test_everybody_in_the_house_stands_in_the_list_with_bed_and_code(desk: Desk) -> None:
    rooms.add_room(desk, RoomWish("4", beds=2, step_free=True))
    her, code = _person(desk)
    other, other_code = _person(desk)
    gone, gone_code = _person(desk)
    beds.assign_bed(desk, her, rooms.rooms(desk)[0].beds[0].id)
    outings.go_out(desk, other, OutWords())
    retention.record_exit(desk, gone, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    job = house_papers.gather_evacuation(desk, 2)
    assert NAME not in repr(job)
    first, second = (one for one in job.sheets if isinstance(one, EvacuationPaper))
    assert (first.frame.copy_number, second.frame.copy_number) == (1, 2)
    assert [(one.name, one.step_free) for one in first.rooms] == [("4", True), ("", False)]
    listed = {line.code: line for line in first.lines}
    assert set(listed) == {code, other_code}, f"{gone_code} left the house"
    assert (listed[code].bed, listed[code].out) == ("4-1", False)
    assert listed[other_code].out
    assert listed[code].unasked


def test_help_is_told_as_what_to_do_and_never_as_an_illness(desk: Desk) -> None:
    said = Answers.empty().with_value("wg_walking", "a_lot").with_value("wg_hearing", "cannot")
    said = said.with_value("specific_needs", ("pregnant", "infant"))
    _her, code = _person(desk, said)
    assert _helps(_listed(desk)[code]) == [
        "carry or support her on the stairs",
        "does not hear the alarm: wake her",
        "has an infant to carry",
    ]
    slow = Answers.empty().with_value("wg_walking", "some").with_value("wg_seeing", "none")
    _her, code = _person(desk, slow)
    assert _helps(_listed(desk)[code]) == ["needs time on the stairs"]
    well = Answers.empty().with_value("wg_walking", "none")
    _her, code = _person(desk, well)
    assert not _listed(desk)[code].helps
    assert not _listed(desk)[code].unasked
    assert "pregnant" not in repr(house_papers.gather_evacuation(desk).sheets)


def test_what_is_being_written_counts_and_a_child_is_not_left_alone(desk: Desk) -> None:
    her, code = _person(desk, Answers.empty().with_value("wg_walking", "none"))
    opened = records.open_form(desk, her, "intake")
    newer = Answers.empty().with_value("wg_walking", "cannot").with_value("age_dispute", "yes")
    records.save_draft(desk, her, "intake", newer, opened.rev)
    assert "carry or support her on the stairs" in _helps(_listed(desk)[code])
    _child, code = _person(desk, Answers.empty().with_value("age_dispute", "yes"))
    assert _helps(_listed(desk)[code]) == ["a child: an adult goes along"]


def test_somebody_one_is_kept_away_from_is_in_the_list_without_her_code(desk: Desk) -> None:
    her, code = _person(desk, Answers.empty().with_value("wg_walking", "cannot"))
    worker = factories.add_worker(desk, Role.HOUSE)
    who = factories.staff_id(desk, worker)
    reach.tie_staff(desk, her, who, "a cousin of hers")
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, worker)
    (line,) = _listed(guard).values()
    assert line.code == ""
    assert _helps(line) == ["carry or support her on the stairs"]
    assert code not in repr(house_papers.gather_evacuation(guard))
    stop(guard)


def test_the_night_shift_prints_its_papers_and_the_log_knows_it(desk: Desk) -> None:
    _her, _code = _person(desk)
    handovers.hand_over(desk, HandoverWords(Shift.NIGHT, house="The lamp."))
    page = handovers.handover_desk(desk).last[0].id
    worker = factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, worker)
    made = [
        paper.typeset(guard, house_papers.gather_evacuation(guard)),
        paper.typeset(guard, house_papers.gather_handover(guard, page)),
    ]
    for one in made:
        assert one.resident_id is None
        assert house_papers.record_shift_printed(guard, one, "") == (1,)
        with pytest.raises(NotAllowed):
            paper.record_printed(guard, one, "")
    stop(guard)
    again = factories.reopen(desk)
    acts = frozenset({Act.PREVIEW, Act.PRINT})
    told = [(one.act, one.detail.strip()) for one in _entries(again, acts)]
    assert told == [
        (Act.PREVIEW, "evacuation"),
        (Act.PREVIEW, "handover_paper"),
        (Act.PRINT, "evacuation"),
        (Act.PRINT, "handover_paper"),
    ]
    stop(again)


def _entries(desk: Desk, acts: frozenset[Act]) -> list[AuditEntry]:
    with desk.database.read() as tx:
        return sorted(tx.audit.entries(AuditFilter(acts=acts), 20), key=lambda one: one.seq)


def test_a_paper_passed_off_as_one_of_the_shift_is_refused(desk: Desk) -> None:
    made = paper.typeset(desk, house_papers.gather_evacuation(desk))
    worker = factories.add_worker(desk, Role.AUDITOR)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, worker)
    for refused in (
        lambda: house_papers.gather_evacuation(other),
        lambda: house_papers.gather_handover(other, HandoverId("x")),
        lambda: house_papers.record_shift_printed(other, made, ""),
    ):
        with pytest.raises(NotAllowed):
            refused()
    stop(other)
    forms = factories.reopen(desk)
    with pytest.raises(NotAllowed):
        house_papers.record_shift_printed(
            forms, replace(made, kind=DocumentKind.CONSENT, resident_id=ResidentId("x")), "x"
        )
    with pytest.raises(NotFound):
        house_papers.gather_handover(forms, HandoverId("unknown"))
    stop(forms)


def test_who_may_not_have_a_paper_made_lets_no_copy_of_it_leave(desk: Desk) -> None:
    made = paper.typeset(desk, house_papers.gather_evacuation(desk))
    worker = factories.add_worker(desk, Role.FORMS_DESK)
    unlock.lock(desk, ReturnPlace())
    forms = factories.reopen(desk, factories.WORKER_PHRASE, worker)
    with pytest.raises(NotAllowed):
        paper.record_printed(forms, made, "file")
    stop(forms)


def test_the_handover_on_paper_has_codes_and_nobody_by_name(desk: Desk) -> None:
    _her, code = _person(desk)
    said = HandoverWords(
        Shift.NIGHT, (AboutOne(code, "Slept little."),), "The lamp.", "Clinic at 9"
    )
    handovers.hand_over(desk, said)
    page = handovers.handover_desk(desk).last[0].id
    (sheet,) = house_papers.gather_handover(desk, page).sheets
    assert isinstance(sheet, HandoverPaper)
    assert sheet.lines == ((code, "Slept little."),)
    assert (sheet.house, sheet.tasks, sheet.counts) == ("The lamp.", "Clinic at 9", (1, 0, 0, 0))
    for name in (NAME, desk.staff.name_latin, desk.staff.name_ar):
        assert name not in repr(sheet)


def test_copies_of_what_is_nobodys_are_numbered_on_from_print_to_print(desk: Desk) -> None:
    handovers.hand_over(desk, HandoverWords(Shift.NIGHT, house="The lamp."))
    page = handovers.handover_desk(desk).last[0].id
    first = paper.typeset(desk, house_papers.gather_handover(desk, page))
    assert paper.record_printed(desk, first, "") == (1,)
    sheets.record_sheets(desk, first, SheetsCame(0, 1))
    with pytest.raises(ChangedMeanwhile):
        paper.record_printed(desk, first, "")
    second = house_papers.gather_handover(desk, page)
    assert second.copy_numbers == (2,)
    assert [one.frame.copy_number for one in second.sheets] == [2], "the number it bears"
    assert second.document_id == first.document_id
    assert paper.record_printed(desk, paper.typeset(desk, second), "") == (2,)
    unlock.lock(desk, ReturnPlace())
    again = factories.reopen(desk)
    assert house_papers.gather_handover(again, page).copy_numbers == (3,)
    other = house_papers.gather_evacuation(again, 3)
    assert other.copy_numbers == (1, 2, 3)
    paper.record_printed(again, paper.typeset(again, other), "")
    refs = [one.ref for one in _entries(again, frozenset({Act.PRINT})) if one.ref is not None]
    used = [f"{first.document_id}/{number}" for number in (1, 2)]
    used += [f"{other.document_id}/{number}" for number in (1, 2, 3)]
    assert [one.id for one in refs if one.kind == "copy"] == used
    assert audit.verify(again).clean
    stop(again)
