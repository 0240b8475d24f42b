"""A release is refused where, beside an earlier one, a few people would be left over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.coding import FileFacts, coded
from shelter_desk.domain.figures.cuts import EVERYBODY
from shelter_desk.domain.figures.ledger import Refusal, Trouble, refusal_of
from shelter_desk.domain.figures.periods import Period, Span
from shelter_desk.domain.figures.release import Release, check_of, plan
from shelter_desk.domain.figures.tables import Mark
from shelter_desk.domain.figures_errors import FiguresTooFew

JANUARY, FEBRUARY = Period(2025, Span.MONTH, 1), Period(2025, Span.MONTH, 2)
MARCH, SPRING = Period(2025, Span.MONTH, 3), Period(2025, Span.QUARTER, 1)
OUTSIDE = (Audience.PARTNER, Audience.PUBLIC)


def _women(count: int, month: int = 1, **more: object) -> list[FileFacts]:
    known = {"gender": "Feminine", "age": 30, "citizenships": ("IND",), **more}
    return [FileFacts(date(2025, month, 5), **known) for _ in range(count)]  # type: ignore[arg-type]


def _men(count: int, month: int = 1) -> list[FileFacts]:
    return _women(count, month, gender="Masculine")


def _release(people: list[FileFacts], audience: Audience, period: Period = JANUARY) -> Release:
    return plan(period, audience, [coded(one) for one in people], len(people))


def _refused(planned: Release, *earlier: Release) -> Refusal:
    found = refusal_of(planned, earlier)
    assert found is not None
    return found


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("people", [[], _women(1)])
def test_a_month_without_enough_people_tells_nothing(
    people: list[FileFacts], audience: Audience
) -> None:
    if audience is Audience.INSIDE and people:
        assert _release(people, audience).included == 1
        return
    with pytest.raises(FiguresTooFew):
        _release(people, audience)


@pytest.mark.parametrize("audience", OUTSIDE)
def test_where_all_are_the_same_no_empty_place_is_told(audience: Audience) -> None:
    """That nobody at all was a man is as little told as that one was."""
    table = _release(_women(60), audience).table("gender")
    assert table is not None
    marks = {place[0]: cell.mark for place, cell in table.cells.items()}
    assert marks == {"man": Mark.SMALL, "woman": Mark.SHOWN, "trans": Mark.SMALL}


@pytest.mark.parametrize("audience", OUTSIDE)
def test_the_same_again_is_no_difference(audience: Audience) -> None:
    people = _women(40) + _men(20)
    assert refusal_of(_release(people, audience), [_release(people, audience)]) is None


@pytest.mark.parametrize("audience", OUTSIDE)
@pytest.mark.parametrize("more", [1, 4])
def test_a_few_more_are_refused_and_it_is_said_where(audience: Audience, more: int) -> None:
    before = _release(_women(40) + _men(20), audience)
    found = _refused(_release(_women(40) + _men(20 + more), audience), before)
    assert found.trouble is Trouble.SAME_TIME
    assert found.earlier is before
    assert {EVERYBODY, "gender"} <= set(found.tables)


@pytest.mark.parametrize("audience", OUTSIDE)
def test_many_more_are_not(audience: Audience) -> None:
    before = _release(_women(40) + _men(20), audience)
    assert refusal_of(_release(_women(60) + _men(40), audience), [before]) is None


def test_a_file_changed_after_a_release_is_a_difference() -> None:
    """As many people as before, but one of them is known to be a man now."""
    before = _release(_women(40) + _men(20), Audience.PARTNER)
    found = _refused(_release(_women(39) + _men(21), Audience.PARTNER), before)
    assert EVERYBODY not in found.tables
    assert "gender" in found.tables


def test_what_was_hidden_and_would_be_shown_now_is_a_difference() -> None:
    before = _release(_women(40) + _men(4), Audience.PARTNER)
    assert "gender" in _refused(_release(_women(40) + _men(6), Audience.PARTNER), before).tables


@pytest.mark.parametrize("audience", OUTSIDE)
def test_a_quarter_less_its_months_leaves_nobody_alone(audience: Audience) -> None:
    people = _women(30, 1) + _women(30, 2) + _women(3, 3)
    months = [_release(people, audience, one) for one in (JANUARY, FEBRUARY)]
    found = _refused(_release(people, audience, SPRING), *months)
    assert found.trouble is Trouble.LEAVES_FEW
    assert found.period == SPRING


def test_a_last_month_is_refused_as_the_quarter_was() -> None:
    people = _women(30, 1) + _women(30, 2) + _women(30, 3) + _men(3, 3)
    told = [_release(people, Audience.PARTNER, one) for one in (JANUARY, FEBRUARY)]
    assert refusal_of(_release(people, Audience.PARTNER, MARCH), told) is None
    _refused(
        _release(people + _women(2, 3), Audience.PARTNER, MARCH),
        *told,
        _release(people, Audience.PARTNER, SPRING),
    )


def test_two_hidden_months_are_not_narrowed_by_their_quarter() -> None:
    """With 32 women and 8 men in the quarter, four and four in two months are told by narrowing."""
    people = [*_women(30, 1), *_men(30, 1), *_women(30, 2), *_men(4, 2), *_women(30, 3)]
    people += _men(4, 3)
    months = [_release(people, Audience.PARTNER, one) for one in (JANUARY, FEBRUARY, MARCH)]
    found = _refused(_release(people, Audience.PARTNER, SPRING), *months)
    assert "gender" in found.tables


def test_a_quarter_smaller_than_its_months_tells_who_was_taken_out() -> None:
    """Two women of January took their consent back: the quarter has 58, the months told 60."""
    before = _women(30, 1) + _women(30, 2)
    months = [_release(before, Audience.PARTNER, one) for one in (JANUARY, FEBRUARY)]
    now = _women(28, 1) + _women(30, 2)
    assert "gender" in _refused(_release(now, Audience.PARTNER, SPRING), *months).tables


def test_a_total_told_before_does_not_narrow_what_is_hidden_now() -> None:
    """Three and two of five were hidden; of four and one the one would be told by that five."""
    before = _women(3, months=6) + _women(2, months=20)
    now = _women(4, months=6) + _women(1, months=20)
    told = _release(before, Audience.PARTNER)
    planned = _release(now, Audience.PARTNER)
    assert refusal_of(planned, []) is None
    assert _refused(planned, told).tables == ("traffickMonths",)


def test_the_public_may_be_a_partner_too() -> None:
    partner = _release(_women(40) + _men(20), Audience.PARTNER)
    assert _refused(_release(_women(40) + _men(22), Audience.PUBLIC), partner).k == 5
    assert refusal_of(_release(_women(40) + _men(30), Audience.PUBLIC), [partner]) is None


def test_a_partner_is_not_told_less_for_what_stays_in_the_house() -> None:
    inside = _release(_women(40) + _men(20), Audience.INSIDE)
    assert refusal_of(_release(_women(40) + _men(21), Audience.PARTNER), [inside]) is None
    assert refusal_of(inside, [_release(_women(40) + _men(21), Audience.PARTNER)]) is None


def test_another_time_is_another_group() -> None:
    january = _release(_women(40) + _men(20), Audience.PARTNER)
    people = _women(40, 2) + _men(21, 2)
    assert refusal_of(_release(people, Audience.PARTNER, FEBRUARY), [january]) is None


def test_the_fingerprint_is_of_what_is_told_alone() -> None:
    """Two true counts that print alike have one hash; a file that leaves does not tell them."""
    one = _release(_women(45) + _men(21), Audience.PUBLIC)
    other = _release(_women(47) + _men(22), Audience.PUBLIC)
    assert check_of(one).hash == check_of(other).hash
    assert check_of(_release(_women(55) + _men(21), Audience.PUBLIC)).hash != check_of(one).hash
    assert check_of(replace(one, audience=Audience.PARTNER)).hash != check_of(one).hash


def test_the_check_report_rounds_people_down() -> None:
    found = check_of(_release(_women(45) + _men(22), Audience.PUBLIC))
    assert (found.k, found.included, found.files) == (11, 60, 60)
    assert found.small > 0
