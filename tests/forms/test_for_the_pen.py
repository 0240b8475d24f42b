"""Sheets for the pen ask what a form asks, and what is sealed stands on a sheet of its own."""

from __future__ import annotations

import pytest

from shelter_desk.forms.for_the_pen import PEN_FORMS, PenForm


@pytest.mark.parametrize("form", PEN_FORMS.values(), ids=PEN_FORMS)
def test_every_question_is_one_of_the_form_and_stands_once(form: PenForm) -> None:
    asked = [item.key for _section, items in form.sections() for item in items]
    assert sorted(asked) == sorted(form.asks)
    assert len(asked) == len(set(asked)) > 0


@pytest.mark.parametrize("form", PEN_FORMS.values(), ids=PEN_FORMS)
def test_no_sheet_mixes_what_is_sealed_with_anything_else(form: PenForm) -> None:
    sealed = {section.compartment_of(item) for section, items in form.sections() for item in items}
    assert sealed == {form.compartment}
