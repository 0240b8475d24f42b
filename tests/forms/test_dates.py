from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_desk.domain.date_errors import (
    ImpossibleAge,
    NoSuchDay,
    NoSuchMonth,
    UnreadableDate,
    YearOutOfRange,
)
from shelter_desk.forms.dates import (
    LATEST_YEAR,
    PartialDate,
    age_on,
    from_iso,
    hijri_text,
    parse_date,
)

TODAY = date(2026, 11, 23)
RAMADAN = PartialDate(2026, 3, 15)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "15032026",
            "150326",
            "15/3/26",
            "15.3.2026",
            "2026-03-15",
            "20260315",
            " 15 / 3 / 2026 ",
        ),
        *("١٥/٣/٢٠٢٦", "۱۵/۳/۲۰۲۶", "15-3-2026", "15 مارس 2026", "١٥ آذار ٢٠٢٦", "15 Mar 2026"),
        *("March 15, 2026", "15th march 2026", "الأحد ١٥ مارس ٢٠٢٦"),
        *("Sunday 15 March 2026", "\u200f15/03/2026\u200e", "2026/3/15", "15/3/2026 م"),
    ],
)
def test_one_day_written_in_many_ways(typed: str) -> None:
    assert parse_date(typed, TODAY) == RAMADAN


@pytest.mark.parametrize("typed", ["26 رمضان 1447", "٢٦/٩/١٤٤٧", "1447-9-26", "26 Ramadan 1447 AH"])
def test_hijri_days_are_kept_in_gregorian_with_their_source(typed: str) -> None:
    assert parse_date(typed, TODAY) == PartialDate(2026, 3, 15, calendar="hijri")


@pytest.mark.parametrize(
    ("typed", "year", "month"),
    [
        *[("1995", 1995, None), ("03/1995", 1995, 3), ("1995-03", 1995, 3)],
        *[("آذار 1995", 1995, 3), ("march 1995", 1995, 3), ("كانون الثاني ١٩٩٥", 1995, 1)],
    ],
)
def test_partial_dates(typed: str, year: int, month: int | None) -> None:
    assert parse_date(typed, TODAY) == PartialDate(year, month)


@pytest.mark.parametrize(
    "typed", ["about 1995", "حوالي ١٩٩٥", "1995 تقريبا", "~1995", "c. 1995", "1995?", "نحو 1995"]
)
def test_about_a_year(typed: str) -> None:
    assert parse_date(typed, TODAY) == PartialDate(1995, about=True)


@pytest.mark.parametrize(
    "typed",
    ["about 30 years old", "30 years", "٣٠ سنة", "عمرها ٣٠ سنة تقريباً", "aged 30", "30 y/o"],
)
def test_an_age_instead_of_a_date(typed: str) -> None:
    assert parse_date(typed, TODAY) == PartialDate(1996, about=True, age=30)


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        *[("t", "2026-11-23"), ("اليوم", "2026-11-23"), ("TODAY", "2026-11-23")],
        *[("yesterday", "2026-11-22"), ("غداً", "2026-11-24")],
    ],
)
def test_days_near_today(typed: str, iso: str) -> None:
    assert parse_date(typed, TODAY).iso == iso


def test_two_digit_years_are_at_most_ten_years_ahead() -> None:
    assert parse_date("1/1/36", TODAY).year == 2036
    assert parse_date("1/1/37", TODAY).year == 1937


@pytest.mark.parametrize(
    ("typed", "error", "part"),
    [
        ("30/02/2026", NoSuchDay, "30"),
        ("٣٠/٠٢/٢٠٢٦", NoSuchDay, "30"),
        ("29/02/2025", NoSuchDay, "29"),
        ("00/01/2025", NoSuchDay, "0"),
        ("30/2/1447", NoSuchDay, "30"),
        ("12/31/1990", NoSuchMonth, "31"),
        ("1/0/1990", NoSuchMonth, "0"),
        ("1850", YearOutOfRange, "1850"),
        ("1/1/9999", YearOutOfRange, "9999"),
        ("130 years old", ImpossibleAge, "130"),
        ("hello", UnreadableDate, "hello"),
        ("95", UnreadableDate, "95"),
        ("", UnreadableDate, ""),
        ("1/2/3/2020", UnreadableDate, "1/2/3/2020"),
    ],
)
def test_bad_dates_are_refused_with_a_sentence(
    typed: str, error: type[UnreadableDate], part: str
) -> None:
    with pytest.raises(error) as caught:
        parse_date(typed, TODAY)
    assert type(caught.value) is error
    assert part in caught.value.params.values()


def test_the_31st_of_december_in_arabic_digits() -> None:
    assert parse_date("٣١/١٢/١٩٩٠", TODAY).iso == "1990-12-31"


def test_hijri_outside_the_table_is_about_a_year() -> None:
    assert parse_date("3/5/1340", TODAY) == PartialDate(1922, about=True, calendar="hijri")
    assert parse_date("1415", TODAY) == PartialDate(1994, about=True, calendar="hijri")


def test_hijri_beside_gregorian() -> None:
    beside = hijri_text(RAMADAN)
    assert beside is not None
    assert beside.text.source == "{day} Ramadan {year} AH"
    assert beside.params == {"day": "26", "year": "1447"}
    assert hijri_text(PartialDate(2026, 3)) is None
    assert hijri_text(PartialDate(1900, 1, 1)) is None
    assert hijri_text(PartialDate(LATEST_YEAR, 1, 1)) is None


def test_age() -> None:
    assert age_on(PartialDate(2000, 11, 23), TODAY) == 26
    assert age_on(PartialDate(2000, 11, 24), TODAY) == 25
    assert age_on(PartialDate(1996, about=True, age=30), TODAY) == 30
    assert age_on(PartialDate(None), TODAY) is None
    assert age_on(PartialDate(2030), TODAY) is None


def test_iso_round_trip_and_refusals() -> None:
    for known in (PartialDate(1995), PartialDate(1995, 3), PartialDate(1995, 3, 14)):
        assert from_iso(known.iso) == known
    for bad in ("", "95", "1995-13", "1995-02-30", "1995-3", "١٩٩٥", "1995-03-14T00:00"):
        with pytest.raises(ValueError, match=r"ISO|month|day"):
            from_iso(bad)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(["/", ".", "-", " "]))
def test_every_day_is_read_back(day: date, separator: str) -> None:
    typed = separator.join((str(day.day), str(day.month), str(day.year)))
    assert parse_date(typed, TODAY).exact == day
    assert parse_date(f"{day:%d%m%Y}", TODAY).exact == day


@given(st.text(max_size=70))
def test_any_text_is_read_or_refused_with_a_sentence(typed: str) -> None:
    with contextlib.suppress(UnreadableDate):
        assert parse_date(typed, TODAY).iso


def test_a_megabyte_is_refused_at_once() -> None:
    with pytest.raises(UnreadableDate) as caught:
        parse_date("1" * 1_000_000, TODAY)
    assert len(caught.value.params["typed"]) <= 60
