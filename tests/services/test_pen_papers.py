"""Empty forms: all in one place, in both languages, with boxes for the pen and nobody's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.desk import Digits, ReturnPlace
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.staff import Role
from shelter_desk.forms.for_the_pen import PEN_FORMS
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.printing.papers.form import FormPaper
from shelter_desk.services import house_papers, paper, pen_papers, plan_papers, settings, unlock
from shelter_desk.services.desk import Desk
from shelter_desk.services.desk_views import Preferences
from shelter_desk.services.inside.session import stop
from tests import factories
from tests.services.test_consent_paper import text_of


@pytest.mark.parametrize("key", PEN_FORMS)
def test_the_night_shift_prints_every_sheet_and_it_is_marked_as_blank(desk: Desk, key: str) -> None:
    code = factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, code)
    job = pen_papers.gather_pen_form(guard, key, 2)
    first, second = job.sheets
    assert isinstance(first, FormPaper)
    assert first == second
    assert first.frame.blank
    assert first.for_pen
    assert (first.frame.copy_number, first.frame.code, job.copy_numbers) == (0, "", ())
    for part in first.parts:
        assert set(part.title) == {"ar", "en"}
        assert all(set(line.labels) == {"ar", "en"} for line in part.lines)
    made = paper.typeset(guard, job)
    assert house_papers.record_shift_printed(guard, made, "") == ()
    stop(guard)


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
    plain = text_of(paper.blank_consent_paper(desk, (Scope.INTERVIEW,), "hi", "en").pdf, tmp_path)
    assert "guardian" not in plain.lower()


def test_each_age_has_a_paper_of_its_own(desk: Desk) -> None:
    def number(band: AgeBand | None) -> str:
        return paper.gather_blank_consent(
            desk, (Scope.INTERVIEW,), "ar", "en", band=band
        ).document_id

    assert len({number(band) for band in (None, *AgeBand)}) == len(AgeBand) + 1
