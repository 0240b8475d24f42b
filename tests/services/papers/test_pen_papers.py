"""Empty forms: all in one place, in both languages, with boxes for the pen and nobody's name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.desk import Digits, ReturnPlace
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Role
from shelter_desk.forms.for_the_pen import PEN_FORMS, PEN_SHEETS
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.printing.papers.evacuation import EvacuationPaper
from shelter_desk.printing.papers.form import FormPaper
from shelter_desk.printing.papers.referral import ReferralPaper
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import house_papers, paper, pen_papers, plan_papers
from shelter_desk.services.people import settings
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.views.desk import Preferences
from shelter_desk.services.views.house import RoomWish
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories, papers
from tests.desktop.pages_kit import agree
from tests.services.papers.test_consent_paper import text_of


@pytest.mark.parametrize("key", PEN_SHEETS)
def test_the_night_shift_prints_every_sheet_and_it_is_marked_as_blank(desk: Desk, key: str) -> None:
    code = factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, code)
    job = pen_papers.gather_pen_form(guard, key, 2)
    first, second = job.sheets
    assert first == second
    assert first.frame.blank
    assert (first.frame.copy_number, first.frame.code, job.copy_numbers) == (0, "", ())
    made = paper.typeset(guard, job)
    assert house_papers.record_shift_printed(guard, made, "") == ()
    stop(guard)


@pytest.mark.parametrize("key", PEN_FORMS)
def test_a_form_is_asked_in_both_languages(desk: Desk, key: str) -> None:
    (sheet,) = pen_papers.gather_pen_form(desk, key).sheets
    assert isinstance(sheet, FormPaper)
    assert sheet.for_pen
    for part in sheet.parts:
        assert set(part.title) == {"ar", "en"}
        assert all(set(line.labels) == {"ar", "en"} for line in part.lines)


def test_a_group_is_there_twice_and_a_choice_has_its_boxes(desk: Desk) -> None:
    (sheet,) = pen_papers.gather_pen_form(desk, "incident").sheets
    assert isinstance(sheet, FormPaper)
    titles = [part.title["en"] for part in sheet.parts]
    assert titles.count("Person 1") == titles.count("Person 2") == 1
    what = sheet.parts[0].lines[0]
    assert len(what.options) == 15
    assert "sealed_facts" not in repr(sheet)
    facts = next(one for part in sheet.parts for one in part.lines if one.room > 1)
    assert facts.labels["en"] == "Only what was seen and heard"


def test_rows_are_numbered_in_the_digits_of_who_prints(desk: Desk) -> None:
    settings.set_preferences(desk, Preferences("ar", Digits.ARABIC))
    (sheet,) = pen_papers.gather_pen_form(desk, "incident").sheets
    assert isinstance(sheet, FormPaper)
    titles = [(part.title["ar"], part.title["en"]) for part in sheet.parts if part.small]
    assert titles == [("Person ١", "Person 1"), ("Person ٢", "Person 2")]


def test_what_is_sealed_says_where_it_goes(desk: Desk) -> None:
    for key, whom in (("incident-management", "management"), ("needs-health", "health")):
        (sheet,) = pen_papers.gather_pen_form(desk, key).sheets
        assert isinstance(sheet, FormPaper)
        assert "envelope" in sheet.notes[0]["en"]
        assert whom in sheet.notes[0]["en"]
    with pytest.raises(NotFound):
        pen_papers.gather_pen_form(desk, "screening")


def test_every_kind_of_consent_has_an_empty_form_in_every_language(desk: Desk) -> None:
    languages = pen_papers.written_languages(desk)
    assert len(languages) == 15
    assert languages[0] == desk.language
    assert Scope.SHARE_WITH_AGENCY in pen_papers.written_scopes(desk)
    for scope in pen_papers.written_scopes(desk):
        for language in languages:
            (sheet,) = paper.gather_blank_consent(desk, (scope,), language).sheets
            assert sheet.frame.blank
    (plan,) = plan_papers.gather_blank_plan(desk, "hi").sheets
    assert plan.frame.blank


@pytest.mark.parametrize("band", [one for one in AgeBand if one is not AgeBand.UNDER_6])
def test_a_talk_with_a_child_has_its_words_and_the_guardian_s_lines(
    desk: Desk, band: AgeBand, tmp_path: Path
) -> None:
    job = paper.gather_blank_consent(desk, (Scope.INTERVIEW,), "hi", "en", band=band)
    (sheet,) = job.sheets
    assert isinstance(sheet, ConsentPaper)
    child = sheet.parts[0].talk.child
    assert child is not None
    assert child.band is band
    assert [one.language for one in child.told] == ["hi", "en"]
    assert job.draft_translation
    text = " ".join(text_of(paper.typeset(desk, job).pdf, tmp_path).split())
    for line in ("What the child says", "Signature of the guardian", "Why the guardian"):
        assert line in text
    assert child.told[1].title in text
    plain = text_of(papers.blank_consent_paper(desk, (Scope.INTERVIEW,), "hi", "en").pdf, tmp_path)
    assert "guardian" not in plain.lower()


def test_each_age_has_a_paper_of_its_own(desk: Desk) -> None:
    def number(band: AgeBand | None) -> str:
        return paper.gather_blank_consent(
            desk, (Scope.INTERVIEW,), "ar", "en", band=band
        ).document_id

    assert len({number(band) for band in (None, *AgeBand)}) == len(AgeBand) + 1


def test_an_empty_referral_needs_no_leave_and_one_that_says_anything_does(desk: Desk) -> None:
    job = pen_papers.gather_pen_form(desk, "referral", 2)
    sheet, again = job.sheets
    assert isinstance(sheet, ReferralPaper)
    assert sheet == again
    assert sheet.is_empty
    assert paper.record_printed(desk, paper.typeset(desk, job), "") == ()
    frame = sheet.frame
    said: list[dict[str, object]] = [
        {"number": "R-1"},
        {"agency": ("عيادة",)},
        {"service": "Health"},
        {"reason": "a fever"},
        {"contents": ((DataItem.NAME, "Selam"),)},
        {"names": ("Selam",)},
        {"safety_note": "Never ring"},
        {"kept_here": ((DataItem.REASON, "a fever"),)},
        {"frame": replace(frame, code="SD-2026-0001")},
        {"frame": replace(frame, copy_number=1)},
        {"frame": replace(frame, blank=False)},
    ]
    for one in said:
        full = replace(sheet, **one)  # type: ignore[arg-type]
        for kind in (DocumentKind.PEN_FORM, DocumentKind.REFERRAL):
            with pytest.raises(PermissionError):
                paper.typeset(desk, replace(job, kind=kind, sheets=(sheet, full)))


def test_a_referral_that_she_agreed_to_leaves_as_nothing_else(desk: Desk) -> None:
    her, agency = factories.admit(desk), referrals.add_agency(desk, "عيادة", "Clinic")
    agree(desk, her, agency, DataItem.NAME)
    draft = ReferralDraft(agency, "health", "a fever", items=frozenset({DataItem.NAME}))
    job = paper.gather_referral(desk, referrals.draft_referral(desk, her, draft))
    with pytest.raises(PermissionError):
        paper.typeset(desk, replace(job, kind=DocumentKind.PEN_FORM))


def test_beds_of_the_board_wait_for_codes_and_nobody_is_in_them(desk: Desk) -> None:
    (bare,) = pen_papers.gather_pen_form(desk, "evacuation").sheets
    assert isinstance(bare, EvacuationPaper)
    assert len(bare.rooms) == 1
    assert len(bare.lines) == 24
    rooms.add_room(desk, RoomWish("4", beds=2, step_free=True))
    closed = rooms.add_room(desk, RoomWish("5", beds=1))
    her = residents.admit_resident(desk, called="Zephyrmark")
    code = residents.resident_row(desk, her).code
    free = rooms.rooms(desk)[0].beds
    beds.assign_bed(desk, her, free[0].id)
    rooms.close_room(desk, closed)
    job = pen_papers.gather_pen_form(desk, "evacuation")
    (sheet,) = job.sheets
    assert isinstance(sheet, EvacuationPaper)
    assert [(one.name, one.step_free) for one in sheet.rooms] == [("4", True), ("", False)]
    assert [one.bed for one in sheet.lines if one.bed] == ["4-1", "4-2"]
    assert not any(one.code or one.helps for one in sheet.lines)
    assert code not in repr(job)
    assert "Zephyrmark" not in repr(job)


@pytest.mark.parametrize("language", ["ar", "en", "hi", "am"])
def test_the_shift_prints_an_empty_receipt_in_her_language(
    desk: Desk, language: str, tmp_path: Path
) -> None:
    code = factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, code)
    job = pen_papers.gather_blank_receipt(guard, language, 3)
    assert len(job.sheets) == 3
    assert (job.kind, job.resident_id, job.copy_numbers) == (DocumentKind.BELONGINGS, None, ())
    (sheet,) = set(job.sheets)
    assert sheet.frame.blank
    assert sheet.language == language
    assert job.draft_translation is (language in ("hi", "am"))
    made = paper.typeset(guard, job)
    assert house_papers.record_shift_printed(guard, made, "") == ()
    assert code not in text_of(made.pdf, tmp_path)
    stop(guard)
