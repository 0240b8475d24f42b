"""What she takes with her, empty for the pen: hers to read, nobody's by name, innocent to find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Permission, Role
from shelter_desk.forms.feedback import FEEDBACK
from shelter_desk.printing.papers.feedback import FeedbackPaper
from shelter_desk.printing.papers.letter import LeavingLetter
from shelter_desk.printing.papers.slip import SlipPaper
from shelter_desk.printing.papers.withdrawal import WithdrawalPaper
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.papers.paper_jobs import PaperJob
from shelter_desk.services.inside.texts import consent_texts
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import her_papers, house_papers, paper
from tests import factories

EMPTY: dict[DocumentKind, Callable[..., PaperJob]] = {
    DocumentKind.WITHDRAWAL: her_papers.gather_blank_withdrawal,
    DocumentKind.SLIP: her_papers.gather_blank_slip,
    DocumentKind.LEAVING: her_papers.gather_blank_leaving_letter,
    DocumentKind.FEEDBACK: her_papers.gather_blank_feedback,
}
HOUSE = "Palm House"


def pages(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as opened:
        return [" ".join(one.get_textpage().get_text_range().split()) for one in opened]


def named(desk: Desk) -> None:
    desk.shelter = replace(desk.shelter, name_on_paper_latin=HOUSE, name_on_paper_ar=HOUSE)


@pytest.mark.parametrize("kind", EMPTY)
@pytest.mark.parametrize("language", consent_texts.languages())
def test_it_is_there_in_every_language_and_names_nobody(
    desk: Desk, kind: DocumentKind, language: str
) -> None:
    desk.language = "en"
    factories.admit(desk)
    job = EMPTY[kind](desk, language, 2)
    first, second = job.sheets
    assert first == second
    assert (job.kind, job.resident_id, job.copy_numbers) == (kind, None, ())
    assert isinstance(first, WithdrawalPaper | SlipPaper | LeavingLetter | FeedbackPaper)
    assert (first.frame.blank, first.frame.code, first.frame.copy_number) == (True, "", 0)
    assert (first.language, first.staff_language) == (
        language,
        "ar" if language == "en" else "en",
    )
    read = pages(paper.typeset(desk, job).pdf)
    assert len(read) == 2, "a page each"
    assert read[0] == read[1]
    assert "SD-2026" not in read[0]
    assert "Blank form" in read[0]
    assert "{" not in read[0]
    assert ("Draft translation" in read[0]) is job.draft_translation


@pytest.mark.parametrize("kind", EMPTY)
def test_the_night_shift_prints_it_and_what_is_filled_stays_where_it_was(
    desk: Desk, kind: DocumentKind
) -> None:
    her, code = factories.admit(desk), factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, code)
    assert not guard.staff.may(Permission.PRINT)
    made = paper.typeset(guard, EMPTY[kind](guard, "hi"))
    assert house_papers.record_shift_printed(guard, made, "") == ()
    numbered = replace(made, copy_numbers=(1,), receivers=("somebody",))
    hers = replace(numbered, resident_id=her)
    for forged in (numbered, hers):
        with pytest.raises(NotAllowed):
            house_papers.record_shift_printed(guard, forged, "a reason")
    stop(guard)


@pytest.mark.parametrize("gather", EMPTY.values())
@pytest.mark.parametrize("language", ["xx", "", "../consent/hi", "hi\u202e", "h" * 1_000_000])
def test_a_language_in_which_nothing_is_written_is_not_guessed(
    desk: Desk, gather: Callable[..., PaperJob], language: str
) -> None:
    with pytest.raises(NotFound):
        gather(desk, language)


@pytest.mark.parametrize("gather", EMPTY.values())
@pytest.mark.parametrize(("wanted", "made"), [(-1, 1), (0, 1), (3, 3), (10**9, 6)])
def test_nobody_prints_a_ream_by_mistake(
    desk: Desk, gather: Callable[..., PaperJob], wanted: int, made: int
) -> None:
    assert len(gather(desk, "ar", wanted).sheets) == made


def test_the_slip_says_no_word_that_gives_her_away(desk: Desk) -> None:
    named(desk)
    desk.language = "en"
    (page,) = pages(paper.typeset(desk, her_papers.gather_blank_slip(desk, "en")).pdf)
    assert HOUSE not in page
    before = page.split("Cut along the line", 1)[0]
    for label in ("Place", "Address", "Date and time", "Who to ask for", "Phone"):
        assert label in before
    for word in ("code", "name", "staff", "agency", "shelter", "house", "referral", "consent"):
        assert word not in before.lower()
    assert "Nothing else" in page.split("Cut along the line", 1)[1]
    (letter,) = pages(paper.typeset(desk, her_papers.gather_blank_leaving_letter(desk, "en")).pdf)
    assert HOUSE in letter, "as on a filled one, where the house chose to be named"


def test_what_she_thinks_of_us_asks_for_nothing_by_which_she_is_known(desk: Desk) -> None:
    named(desk)
    desk.language = "en"
    (page,) = pages(paper.typeset(desk, her_papers.gather_blank_feedback(desk, "en")).pdf)
    assert HOUSE not in page
    assert all(one.said.source in page for one in FEEDBACK)
    before = page.split("Please do not write your name", 1)[0]
    for word in ("name", "code", "date", "staff", "shelter"):
        assert word not in before.lower()
    for word in ("File code", "Date", "Signature", "Staff member", "Name"):
        assert word not in page


def test_every_matter_of_consent_can_be_ticked_in_both_languages(desk: Desk) -> None:
    desk.language = "en"
    (sheet,) = her_papers.gather_blank_withdrawal(desk, "am").sheets
    assert isinstance(sheet, WithdrawalPaper)
    assert len(sheet.matters) == len(Scope)
    assert all(set(one) == {"am", "en"} and all(one.values()) for one in sheet.matters)
    (page,) = pages(paper.typeset(desk, her_papers.gather_blank_withdrawal(desk, "en")).pdf)
    for said in (
        "Everything you agreed to",
        "Who heard it",
        "Date and time",
        "Who must be told",
        "By when",
        "need not say why",
        "safety do not depend on signing",
        "cannot be called back",
        "Thumbprint",
        "Typed into the desk",
    ):
        assert said in page, said


def test_the_letter_leaves_each_day_to_the_pen_and_says_she_may_come_back(desk: Desk) -> None:
    (page,) = pages(paper.typeset(desk, her_papers.gather_blank_leaving_letter(desk, "en")).pdf)
    assert page.count("_____/_____/_____") == 8, "four days in each language"
    for said in ("you may come back", "Given back to you", "Numbers you can call"):
        assert said in page, said


def test_no_lost_sheet_says_whose_code_it_is(desk: Desk) -> None:
    desk.language = "en"
    (stays,) = pages(paper.typeset(desk, her_papers.gather_blank_withdrawal(desk, "en")).pdf)
    (hers,) = pages(paper.typeset(desk, her_papers.gather_blank_leaving_letter(desk, "en")).pdf)
    asked = [[label in page for label in ("Name", "File code")] for page in (stays, hers)]
    assert asked == [[False, True], [True, False]]


def test_where_an_agency_is_named_an_empty_consent_form_has_room_for_it(desk: Desk) -> None:
    job = paper.gather_blank_consent(desk, [Scope.SHARE_WITH_AGENCY], "hi", "en")
    assert "{" not in "".join(pages(paper.typeset(desk, job).pdf))
