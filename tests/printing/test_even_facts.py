"""On a paper in two languages a fact and the same fact in the other one stand on one line."""

from __future__ import annotations

import pypdfium2

from shelter_desk.domain.consents import Scope
from shelter_desk.printing.documents.consent_form import consent_form
from shelter_desk.printing.typesetting.fonts import FontBook
from tests.printing import samples
from tests.printing.languages import her_words, read_aloud


def _tops(pdf: bytes, words: tuple[str, ...]) -> list[float]:
    """How far from the foot of the first page each of ``words`` stands."""
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    found = []
    for one in words:
        at = page.search(one).get_next()
        assert at is not None, one
        found.append(page.get_charbox(at[0], loose=False)[1])
    return found


def test_a_fact_that_wraps_in_one_language_waits_for_the_other(book: FontBook) -> None:
    part = samples.part_of(read_aloud("id", Scope.SHELTER), read_aloud("en", Scope.SHELTER))
    paper = samples.consent_paper(parts=(part,), language="id", staff_language="en")
    pdf = consent_form(paper, book, her_words())
    for pair in (("Nama", "Name"), ("Diputuskan oleh", "Decided by")):
        hers, ours = _tops(pdf, pair)
        assert abs(hers - ours) < 1.5, pair
