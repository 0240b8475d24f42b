"""Papers for her speak her language, with one of the staff's beside it."""

from __future__ import annotations

import pytest

from shelter_desk.domain.belongings import Category
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import belongings
from shelter_desk.services.inside.papers.paper_jobs import PaperJob
from shelter_desk.services.inside.texts import consent_texts
from shelter_desk.services.papers import paper, plan_papers, told_papers
from shelter_desk.services.records import records
from shelter_desk.services.views.belonging import ThingWords
from tests import factories


def speaking(desk: Desk, *languages: str) -> ResidentId:
    her = factories.admit(desk)
    answers = Answers.empty().with_value("primary_language", languages[0])
    if len(languages) > 1:
        answers = answers.with_value("secondary_language", languages[1:])
    records.sign_record(desk, her, "intake", answers)
    return her


def pair(job: PaperJob) -> tuple[str, str]:
    (sheet,) = job.sheets[:1]
    return sheet.language, sheet.staff_language  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("spoken", "wanted"),
    [
        (("si",), ("si", "en")),
        (("th", "am"), ("am", "en")),
        (("th",), ("en", "ar")),
        (("en",), ("en", "ar")),
        (("ar",), ("ar", "en")),
    ],
)
def test_receipt_and_plan_are_in_her_language(
    desk: Desk, spoken: tuple[str, ...], wanted: tuple[str, str]
) -> None:
    desk.language = "en"
    her = speaking(desk, *spoken)
    belongings.receive_belonging(desk, her, ThingWords(Category.CASH, "An envelope"))
    receipt = belongings.gather_receipt(desk, her, 1)
    assert pair(receipt) == wanted
    assert receipt.draft_translation is (wanted[0] not in ("ar", "en"))
    goal = Answers.empty().with_value("statement", "x").with_value("owner", "staff")
    records.sign_record(desk, her, "plan", Answers.empty().with_rows("goals", (goal,)))
    job = plan_papers.gather_plan(desk, her)
    assert pair(job) == wanted
    assert job.draft_translation is (wanted[0] not in ("ar", "en"))
    assert paper.typeset(desk, job).pdf.startswith(b"%PDF")


@pytest.mark.parametrize("language", consent_texts.languages())
def test_rights_and_rules_are_told_in_every_language(desk: Desk, language: str) -> None:
    desk.language = "en"
    job = told_papers.gather_told(desk, language)
    assert pair(job) == (language, "ar" if language == "en" else "en")
    assert job.draft_translation
    assert job.resident_id is None
    assert len(paper.page_pictures(desk, paper.typeset(desk, job).pdf, 20)) <= 2


def test_a_language_without_a_text_is_not_guessed(desk: Desk) -> None:
    for unwritten in ("xx", "../consent/hi"):
        with pytest.raises(NotFound):
            told_papers.gather_told(desk, unwritten)


def test_an_empty_form_has_two_languages_whatever_is_asked(desk: Desk) -> None:
    desk.language = "en"
    for hers, ours in (("en", "ar"), ("ur", "en"), ("ar", "en")):
        job = paper.gather_blank_consent(desk, [Scope.SHELTER], hers, desk.language)
        assert pair(job) == (hers, ours)
        assert pair(plan_papers.gather_blank_plan(desk, hers)) == (hers, ours)
