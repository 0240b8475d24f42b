"""The receipt says of her own papers, and of nothing else, that she may take them at any time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain.belongings import Category, Given, Move
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import belongings
from shelter_desk.services.papers import paper
from shelter_desk.services.views.belonging import IssueWords, MoveWords, ThingWords
from tests import factories
from tests.printing.languages import plain, read_back
from tests.printing.overlaps import POPPLER
from tests.printing.written import say_or_source

pytestmark = POPPLER
ENGLISH = (
    "This is your own original paper. You may take it at any time, by day or night. "
    "Nobody may keep it from you."
)
ARABIC = ("هذه ورقتك الأصلية", "يحق لك أخذها في أي وقت", "ولا يحق لأحد أن يمنعها عنك")
"""Its parts between the full stops, which stand in another order in what is read from a page."""


@pytest.fixture
def parts(parts: DeskParts) -> DeskParts:
    """Its labels are read in Arabic too."""
    return replace(parts, translate=say_or_source)


def said(desk: Desk, her: ResidentId, folder: Path, copies: int = 1) -> str:
    """All words of her receipt, both columns."""
    job = belongings.gather_receipt(desk, her, copies)
    return plain(read_back(paper.typeset(desk, job).pdf, folder))


def times(text: str) -> set[int]:
    """How often each part of the sentence stands there, in both languages."""
    return {text.count(part) for part in (ENGLISH, *ARABIC)}


def keep(desk: Desk, her: ResidentId, what: str, *, original: bool = False) -> None:
    category = Category.IDENTITY if original else Category.DOCUMENT
    words = ThingWords(category, what, original=original)
    belongings.receive_belonging(desk, her, words)


def test_beside_a_passport_of_hers_it_stands_in_both_languages(desk: Desk, tmp_path: Path) -> None:
    her = factories.admit(desk)
    keep(desk, her, "Passport", original=True)
    keep(desk, her, "A photocopy of a contract")
    assert times(said(desk, her, tmp_path)) == {1}
    assert times(said(desk, her, tmp_path, copies=2)) == {2}, "on hers and on the house's"
    keep(desk, her, "Identity card", original=True)
    assert times(said(desk, her, tmp_path)) == {2}, "of each of them"


def test_where_no_paper_of_hers_is_held_it_is_not_said(desk: Desk, tmp_path: Path) -> None:
    her = factories.admit(desk)
    keep(desk, her, "A photocopy of a passport")
    text = said(desk, her, tmp_path)
    assert times(text) == {0}
    assert "You may take any of them whenever you wish" in text, "what holds of every thing"


def test_a_passport_that_she_took_back_is_held_no_longer(desk: Desk, tmp_path: Path) -> None:
    her = factories.admit(desk)
    keep(desk, her, "Passport", original=True)
    belongings.return_belongings(desk, her, MoveWords(Move.RETURNED))
    keep(desk, her, "A key")
    text = said(desk, her, tmp_path)
    assert times(text) == {0}
    assert "Passport" in text, "that it was given back stands there"


def test_a_passport_that_is_out_for_a_day_is_still_hers_to_take(desk: Desk, tmp_path: Path) -> None:
    her = factories.admit(desk)
    keep(desk, her, "Passport", original=True)
    (row,) = belongings.reread_register(desk, her).things
    belongings.move_belonging(desk, row.thing.id, MoveWords(Move.TAKEN_OUT))
    assert times(said(desk, her, tmp_path)) == {1}


def test_what_she_was_given_has_no_such_sentence(desk: Desk, tmp_path: Path) -> None:
    her = factories.admit(desk)
    belongings.give_item(desk, her, IssueWords(Given.CLOTHES, "A coat"))
    assert times(said(desk, her, tmp_path)) == {0}
