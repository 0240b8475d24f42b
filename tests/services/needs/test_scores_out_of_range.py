"""A level or a total that no scale has: refused with its sentence, and nothing half-saved."""

from __future__ import annotations

import pytest

from shelter_desk.domain.errors import InvalidAnswers
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.needs import NEEDS
from shelter_desk.forms.spec import SelectOne
from shelter_desk.forms.validation import check
from shelter_desk.services.desk import Desk
from shelter_desk.services.records import records
from shelter_desk.services.views.record import Seen
from tests import factories

SCALE = {"1", "2", "3", "4"}
TOTALS = {
    "mental_phq2": (0, 6),
    "mental_gad2": (0, 6),
    "mental_pcptsd5": (0, 5),
    "mental_who5": (0, 100),
}
"""The least and the most of the scales themselves."""
MISFIT = "This answer cannot be kept as it is. Please enter it again."


def refused(desk: Desk, key: str, value: Value) -> tuple[str, dict[str, str]]:
    """What is said beside the question, after a look that nothing but the draft is kept."""
    her = factories.admit(desk)
    answers = Answers.empty().with_value(key, value)
    rev = records.save_draft(desk, her, "needs", answers, 0).rev
    with pytest.raises(InvalidAnswers):
        records.sign_record(desk, her, "needs", answers, seen=Seen(rev))
    assert records.record_history(desk, her, "needs") == ()
    assert records.open_form(desk, her, "needs").rev == rev, "the draft waits as it was"
    (problem,) = check(NEEDS, answers, desk.local_today())
    assert (problem.path, problem.blocking) == (key, True)
    return problem.message.text.source, dict(problem.message.params)


def signed(desk: Desk, key: str, value: Value) -> Value:
    """What is kept of it."""
    her = factories.admit(desk)
    records.sign_record(desk, her, "needs", Answers.empty().with_value(key, value))
    (record,) = records.record_history(desk, her, "needs")
    return record.answers.get(key).value


def test_the_scale_goes_from_one_to_four_in_every_domain() -> None:
    levels = [
        {one.value for one in field.choices}
        for section in NEEDS.sections
        for field in section.fields
        if isinstance(field, SelectOne) and field.key.endswith(("_level", "_own_view"))
    ]
    assert len(levels) >= 2 * 13
    for values in levels:
        assert {one for one in values if one.lstrip("-").isdigit()} == SCALE


@pytest.mark.parametrize("value", ["0", "5", "-1", "44", 3, ("2", "3")])
def test_no_other_level_is_signed(desk: Desk, value: Value) -> None:
    for key in ("safety_level", "safety_own_view"):
        assert refused(desk, key, value)[0] == MISFIT
    assert signed(desk, "safety_level", "4") == "4"


@pytest.mark.parametrize("key", TOTALS)
def test_a_total_is_signed_to_its_ends_and_not_beyond(desk: Desk, key: str) -> None:
    least, most = TOTALS[key]
    for value, limit, word in ((least - 1, least, "smallest"), (most + 1, most, "largest")):
        told, params = refused(desk, key, value)
        assert told == f"The {word} number that fits here is {{limit}}."
        assert params["limit"] == str(limit)
    for value in (least, most):
        assert signed(desk, key, value) == value
