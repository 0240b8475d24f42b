"""The page of each front line: about nobody, with the house's own times and numbers, for all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import Digits, ReturnPlace
from shelter_desk.domain.errors import NotAllowed, TextTooLong
from shelter_desk.domain.front_line import CallNumbers, FrontLine
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_rules import is_open_to_all
from shelter_desk.domain.print_runs import SheetsCame
from shelter_desk.domain.procedure import STANDARD, Owner, StageKey
from shelter_desk.domain.staff import Role
from shelter_desk.printing.papers.front_line import FrontLinePaper
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.labels.front_line import PAGES
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import front_line, house_papers, paper, pen_papers, sheets
from shelter_desk.services.people import settings
from shelter_desk.services.procedure import procedure
from tests import factories

NAME = "Zephyrmark"


def _page(desk: Desk, who: FrontLine, language: str = "en") -> FrontLinePaper:
    (sheet,) = front_line.gather_front_line(desk, who, language).sheets
    assert isinstance(sheet, FrontLinePaper)
    return sheet


def test_every_front_line_has_a_page_and_none_names_anybody(desk: Desk) -> None:
    factories.admit(desk, NAME)
    assert set(PAGES) == set(FrontLine)
    for who in FrontLine:
        for language in ("ar", "en"):
            job = front_line.gather_front_line(desk, who, language, 2)
            assert (job.resident_id, job.copy_numbers) == (None, (1, 2))
            assert [one.frame.copy_number for one in job.sheets] == [1, 2]
            assert {one.language for one in job.sheets} == {language}
            assert NAME not in repr(job)
            assert {one.frame.code for one in job.sheets} == {""}


@pytest.mark.parametrize("who", FrontLine)
def test_a_page_says_each_thing_once_and_few_enough_to_be_kept_in_mind(who: FrontLine) -> None:
    page = PAGES[who]
    said = [*page.signs, *page.at_once, *page.never, *page.consent]
    said += [line for group in page.say for line in group.lines]
    assert len(set(said)) == len(said)
    assert 5 <= len(page.signs) <= 7
    assert [one.title.source for one in page.say] == ["Look", "Listen", "Link"]
    assert StageKey.ARRIVAL in page.stages


def test_the_stages_are_those_of_the_house_in_its_own_words_and_times(desk: Desk) -> None:
    (rest,) = [one for one in _page(desk, FrontLine.POLICE).stages if one.name == "Rest"]
    assert rest.when == "Within 24 hours from her arrival"
    mine = tuple(
        replace(one, hours=48, name_en="Two quiet nights", gate_en="Nobody asks")
        if one.key is StageKey.REST
        else replace(one, hours=72, after=StageKey.REST, owner=Owner.LEGAL)
        if one.key is StageKey.SCREENING
        else one
        for one in STANDARD
    )
    procedure.change_procedure(desk, mine)
    lines = {one.name: one for one in _page(desk, FrontLine.POLICE).stages}
    assert lines["Two quiet nights"].when == "Within 2 days from her arrival"
    assert lines["Two quiet nights"].asks == "Nobody asks"
    assert lines["Screening"].when == "Within 3 days from the end of “Two quiet nights”"
    assert lines["Referral for a decision"].when == "No clock"
    assert "Two quiet nights" not in repr(_page(desk, FrontLine.POLICE, "ar"))


def test_the_name_on_paper_is_the_neutral_one(desk: Desk) -> None:
    wanted = replace(desk.shelter, name_on_paper_ar="دار النخيل", name_on_paper_latin="Palm House")
    settings.update_shelter(desk, wanted)
    page = _page(desk, FrontLine.PORT)
    assert page.frame.name_on_paper_latin == "Palm House"
    assert desk.shelter.name_latin not in repr(page)


def test_numbers_stand_on_it_once_they_are_written_and_urgent_comes_first(desk: Desk) -> None:
    assert [one.number for one in _page(desk, FrontLine.PORT).calls] == ["", "", ""]
    front_line.keep_call_numbers(desk, CallNumbers(" 999 ", "+973 1700 0000"))
    assert front_line.call_numbers(desk) == CallNumbers("999", "+973 1700 0000")
    calls = _page(desk, FrontLine.PORT).calls
    assert [one.number for one in calls] == ["999", "+973 1700 0000", ""]
    rows = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.SETTINGS}))).rows
    assert "call_numbers" in repr(rows[0])
    with pytest.raises(TextTooLong):
        front_line.keep_call_numbers(desk, CallNumbers("9" * 41))


@pytest.mark.parametrize("role", Role)
def test_whoever_sits_at_the_desk_prints_it_and_the_log_knows(desk: Desk, role: Role) -> None:
    code = factories.add_worker(desk, role)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    made = paper.typeset(other, front_line.gather_front_line(other, FrontLine.HEALTH, "ar"))
    assert house_papers.record_open_printed(other, made, "") == (1,)
    sheets.record_sheets(other, made, SheetsCame(0, 1))
    if role is not Role.MANAGER:
        with pytest.raises(NotAllowed):
            front_line.keep_call_numbers(other, CallNumbers("1"))
    stop(other)


def test_by_that_way_nothing_else_is_printed(desk: Desk) -> None:
    assert [one for one in DocumentKind if is_open_to_all(one)] == [DocumentKind.FRONT_LINE]
    empty = paper.typeset(desk, pen_papers.gather_pen_form(desk, "incident"))
    with pytest.raises(NotAllowed):
        house_papers.record_open_printed(desk, empty, "")
    page = paper.typeset(desk, front_line.gather_front_line(desk, FrontLine.PORT))
    with pytest.raises(NotAllowed):
        house_papers.record_open_printed(desk, replace(page, resident_id=factories.admit(desk)), "")


def test_digits_follow_whoever_prints(desk: Desk) -> None:
    assert front_line.gather_front_line(desk, FrontLine.PORT).digits is Digits.WESTERN
    wanted = replace(settings.preferences(desk), digits=Digits.ARABIC)
    settings.set_preferences(desk, wanted)
    assert front_line.gather_front_line(desk, FrontLine.PORT).digits is Digits.ARABIC
