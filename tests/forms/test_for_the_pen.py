"""Sheets for the pen ask what a form asks, and what is sealed stands on a sheet of its own."""

from __future__ import annotations

import pytest

from shelter_desk.forms.for_the_pen import PEN_FORMS, PenForm
from shelter_desk.forms.incident_asked import PEOPLE, SEALED


@pytest.mark.parametrize("form", PEN_FORMS.values(), ids=PEN_FORMS)
def test_every_question_is_one_of_the_form_and_stands_once(form: PenForm) -> None:
    asked = [item.key for _section, items in form.sections() for item in items]
    assert sorted(asked) == sorted(form.asks)
    assert len(asked) == len(set(asked)) > 0


@pytest.mark.parametrize("form", PEN_FORMS.values(), ids=PEN_FORMS)
def test_no_sheet_mixes_what_is_sealed_with_anything_else(form: PenForm) -> None:
    sealed = {section.compartment_of(item) for section, items in form.sections() for item in items}
    assert sealed == {form.compartment}


def test_both_sheets_of_an_incident_ask_where_who_was_there_what_was_done_and_who_was_told() -> (
    None
):
    asked = set(PEN_FORMS["incident-management"].asks)
    of_each = {"place", PEOPLE, "child_present", "injury", "action", "who_called"}
    of_each |= {"told_whom", "told_when"}
    assert of_each <= set(PEN_FORMS["incident"].asks)
    assert {SEALED + key for key in of_each} <= asked
