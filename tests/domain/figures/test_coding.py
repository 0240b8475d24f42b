"""From facts of a file to codes of the CTDC codebook."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from shelter_desk.domain.figures.coding import FileFacts, age_band, coded
from shelter_desk.domain.figures.periods import Period, Span, from_code, period_of
from shelter_desk.domain.figures.regions import REGIONS
from shelter_desk.domain.figures.variables import LEVELS, Variable, coarser, level_of
from shelter_desk.forms.cldr import names
from shelter_desk.forms.screening import SCREENING
from shelter_desk.forms.screening_means import CONTROLS, PURPOSES
from shelter_desk.forms.spec import SelectMultiple

DAY = date(2024, 2, 29)
NOBODYS = {*("ASC", "ATA", "CPT", "DGA", "HMD", "QUU", "TAA", "UMI", "XAA", "XBB", "ZZZ")}
"""Codes of the list that nobody has a passport of."""


def _codes(variable: Variable, **facts: object) -> frozenset[str]:
    return coded(FileFacts(DAY, **facts)).codes(variable)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("age", "band"),
    [(0, "0-8"), (8, "0-8"), (9, "9-17"), (17, "9-17"), (18, "18-20"), (47, "39-47"), (48, "48+")],
)
def test_ages_lie_in_the_bands_of_the_codebook(age: int, band: str) -> None:
    assert age_band(age) == band


def test_what_nobody_answered_is_no_code() -> None:
    assert not coded(FileFacts(DAY)).values


def test_every_means_the_form_asks_for_is_counted() -> None:
    for one in CONTROLS:
        found = _codes(Variable.MEANS, controls=frozenset({one.value}))
        assert len(found) == 1, one.value
        assert found <= level_of(Variable.MEANS, "means").parts.keys()


def test_every_purpose_has_one_form() -> None:
    sector = level_of(Variable.FORM, "sector").parts.keys()
    for one in PURPOSES:
        found = _codes(Variable.FORM, purposes=frozenset({one.value}))
        assert len(found) == 1
        assert found <= sector


def test_rare_kinds_are_not_told_apart() -> None:
    rare = [
        _codes(Variable.FORM, purposes=frozenset({one})) for one in ("OrganRemoval", "Surrogacy")
    ]
    assert rare == [frozenset({"other"})] * 2


def test_two_kinds_are_several_and_a_sector_needs_labour() -> None:
    both = frozenset({"ForcedLabour", "SexualExploitation"})
    assert _codes(Variable.FORM, purposes=both, sector="T") == {"several"}
    assert _codes(Variable.FORM, purposes=frozenset({"Servitude"}), sector="T") == {"domestic"}
    assert not _codes(Variable.FORM, sector="T")


def test_every_recruiter_of_the_form_is_counted() -> None:
    field = SCREENING.find("recruiter_relation")
    assert isinstance(field, SelectMultiple)
    known = level_of(Variable.RECRUITER, "relation").parts.keys()
    for one in field.choices:
        assert _codes(Variable.RECRUITER, recruiters=frozenset({one.value})) <= known


def test_every_country_lies_in_one_region() -> None:
    listed = [code for codes in REGIONS.values() for code in codes]
    assert len(listed) == len(set(listed))
    missing = names("en").countries.keys() - set(listed)
    assert missing == NOBODYS
    oceania = level_of(Variable.CITIZENSHIP, "region").of("AUS")
    assert oceania == "oceania"


def test_coarser_parts_hold_whole_finer_ones() -> None:
    for variable, levels in LEVELS.items():
        for fine, coarse in pairwise(levels):
            for part in fine.parts:
                assert coarser(variable, part, fine.name, coarse.name) in coarse.parts
    assert coarser(Variable.CITIZENSHIP, "IND", "country", "region") == "south_asia"


def test_a_leap_day_lies_in_its_month_and_year() -> None:
    assert Period(2024, Span.MONTH, 2).last == DAY
    assert Period(2023, Span.MONTH, 2).last == date(2023, 2, 28)
    for span in Span:
        assert period_of(DAY, span).has(DAY)
    assert Period(2024, Span.YEAR).last == date(2024, 12, 31)
    assert not Period(2024, Span.MONTH, 3).has(DAY)


def test_times_lie_in_one_another() -> None:
    year = Period(2025, Span.YEAR)
    months = [month for quarter in year.inside() for month in quarter.inside()]
    assert [one.number for one in months] == list(range(1, 13))
    assert list(months[6].with_larger()) == [months[6], year.inside()[2], year]
    assert all(from_code(one.code) == one for one in (year, *year.inside(), *months))
