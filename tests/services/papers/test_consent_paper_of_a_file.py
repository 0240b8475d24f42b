"""The consent form out of a real file: pdftotext finds her code, both names, dates and numbers."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_desk.domain.consents import Scope
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.people import settings
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from tests import factories, papers
from tests.services.papers.test_consent_paper import text_of

NAMES = ("سلام تسفاي", "Selam Tesfaye")
HOUSE = ("دار النخيل", "Dar Al Nakheel")
ON_PAPER = ("بيت الواحة", "Oasis House")
MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))


@pytest.mark.parametrize("named", [False, True])
def test_code_both_names_dates_and_copies_are_found(
    desk: Desk, tmp_path: Path, named: bool
) -> None:
    if named:
        ar, latin = ON_PAPER
        wanted = replace(desk.shelter, name_on_paper_ar=ar, name_on_paper_latin=latin)
        settings.update_shelter(desk, wanted)
    her = residents.admit_resident(desk, called="Selam")
    opened = records.open_form(desk, her, "intake")
    intake = opened.answers.with_value("name_ar", NAMES[0]).with_value("name_latin", NAMES[1])
    records.sign_record(desk, her, "intake", intake)
    until = desk.local_today() + timedelta(days=20)
    made = [
        consents.record_consent(desk, her, factories.decision(desk, Scope.SHELTER)),
        consents.record_consent(
            desk, her, factories.decision(desk, Scope.EMERGENCY_CONTACT, valid_until=until)
        ),
    ]
    form = papers.consent_paper(desk, her, made, copies=2)
    text = unicodedata.normalize("NFKC", text_of(form.pdf, tmp_path)).translate(MARKS)
    days = [f"{day:%d/%m/%Y}" for day in (desk.local_today(), until)]
    code = residents.resident_row(desk, her).code
    for words in (code, *NAMES, *days, "Copy 1", "Copy 2", "Page 1 of", form.document_id):
        assert words in text, words
    # neutral unless the house wishes otherwise: a paper that is found does not say where she is
    assert [words for words in HOUSE if words in text] == []
    assert [words in text for words in ON_PAPER] == [named, named]
