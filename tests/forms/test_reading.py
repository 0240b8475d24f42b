"""Summaries, lists and promoted columns."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.catalog import BUILT_IN, form
from shelter_desk.forms.cldr import names
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.lists import countries, is_country, language_name, languages
from shelter_desk.forms.promote import Promoted, promoted
from shelter_desk.forms.spec import Field
from shelter_desk.forms.summary import Reader, SummaryLine, answer_words, summarise
from tests.forms.samples import NOW, english, full

INTAKE = form("intake")


def _lines(answers: Answers, key: str = "intake", **options: object) -> dict[str, SummaryLine]:
    masked = options.get("masked", frozenset())
    assert isinstance(masked, frozenset)
    language, digits = str(options.get("language", "en")), options.get("digits", Digits.WESTERN)
    assert isinstance(digits, Digits)
    zone = options.get("zone")
    assert zone is None or isinstance(zone, ZoneInfo)
    found = summarise(form(key), answers, Reader(language, english, digits, zone), masked)
    return {line.key: line for section in found for line in section.lines}


@pytest.mark.parametrize("key", BUILT_IN)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_answer_can_be_read(key: str, language: str) -> None:
    lines = _lines(full(form(key)), key, language=language)
    assert lines
    for line in lines.values():
        assert line.label
        assert line.value, line.key
        assert "{" not in line.value
        assert "PartialDate" not in line.value


def test_values_are_shown_in_words() -> None:
    answers = (
        Answers.empty()
        .with_value("citizenship", ("ETH", "IND"))
        .with_value("primary_language", "tl")
        .with_value("birth_date", PartialDate(2026, 3, 15))
        .with_value("gender", "Feminine")
        .with_value("age_stated", 30)
        .with_answer("religion", Answer(state=AnswerState.DECLINED))
    )
    lines = _lines(answers)
    assert lines["citizenship"].value == "Ethiopia, India"
    assert lines["primary_language"].value == "Filipino"
    assert lines["birth_date"].value == "15/03/2026 (26 Ramadan 1447 AH)"
    assert lines["gender"].value == "Woman or girl"
    assert lines["religion"].value == "Does not wish to say"
    assert lines["religion"].state is AnswerState.DECLINED
    assert lines["ethnicity"].value == ""
    assert lines["name_latin"].ltr
    arabic = _lines(answers, language="ar", digits=Digits.ARABIC)
    assert arabic["citizenship"].value == "إثيوبيا، الهند"
    assert arabic["age_stated"].value == "٣٠"
    assert arabic["birth_date"].value.startswith("١٥/٠٣/٢٠٢٦")
    assert _lines(answers, digits=Digits.ARABIC)["age_stated"].value == "30"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (PartialDate(1995), "1995"),
        (PartialDate(1995, 3), "03/1995"),
        (PartialDate(1995, about=True), "about 1995"),
        (PartialDate(1996, about=True, age=30), "about 1996 (said to be 30 years old)"),
        (PartialDate(None), ""),
    ],
)
def test_dates_say_how_much_is_known(value: PartialDate, text: str) -> None:
    answer = Answers.empty().with_value("birth_date", value).get("birth_date")
    field = form("intake").find("birth_date")
    assert isinstance(field, Field)
    assert answer_words(field, answer, Reader("en", english, Digits.WESTERN)) == text


def test_rows_are_named_and_hidden_questions_left_out() -> None:
    row = Answers.empty().with_value("type", "passport")
    lines = _lines(Answers.empty().with_rows("documents", (row, row)))
    assert lines["documents.1.type"].group == "Document 2"
    assert "interpreter_mode" not in lines
    assert "file_no_note" not in lines


def test_the_tick_shows_its_own_wall_clock() -> None:
    lines = _lines(Answers.empty().with_value("bed_given", NOW), "arrival")
    assert lines["bed_given"].value == "23/11/2026 18:30"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("2026-11-23T11:32:00+00:00", "23/11/2026 14:32"),
        ("2026-11-23T21:32:00+00:00", "24/11/2026 00:32"),
        ("2026-11-23T18:30:00+03:00", "23/11/2026 18:30"),
        ("2026-11-23T18:30:00", "23/11/2026 18:30"),
        ("soon", "soon"),
    ],
)
def test_an_instant_kept_in_utc_is_read_by_the_clock_of_the_house(stored: str, shown: str) -> None:
    house = ZoneInfo("Asia/Bahrain")
    answers = Answers.empty().with_value("bed_given", stored)
    assert _lines(answers, "arrival", zone=house)["bed_given"].value == shown
    arabic = _lines(answers, "arrival", zone=house, language="ar", digits=Digits.ARABIC)
    western = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
    value = arabic["bed_given"].value.translate(western)
    assert value.removeprefix("\u200f") == shown
    assert value.startswith("\u200f") is (shown != "soon")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_answer_says_where_it_came_from(language: str) -> None:
    told = Answer("Selam", AnswerState.ANSWERED, "interpreter", "s", NOW, "am")
    seen = Answer(None, AnswerState.DECLINED, "self", "s", NOW, "")
    answers = (
        Answers.empty()
        .with_answer("nickname", told)
        .with_answer("religion", seen)
        .with_answer("family_name", replace(told, source="a later version's", language=""))
    )
    lines = _lines(answers, language=language)
    named = {"ar": "Through an interpreter، الأمهرية", "en": "Through an interpreter, Amharic"}
    assert lines["nickname"].origin == named[language]
    assert lines["religion"].origin == "She said so"
    assert lines["family_name"].origin == "a later version's"
    assert lines["ethnicity"].origin == ""
    done = replace(told, value=NOW, source="observation", language="")
    ticked = Answers.empty().with_answer("bed_given", done).with_answer("water_food", told)
    lines = _lines(ticked, "arrival", language=language)
    assert lines["bed_given"].origin == ""
    assert lines["water_food"].origin


def test_sealed_lines_do_not_even_tell_their_state() -> None:
    lines = _lines(full(form("needs")), "needs", masked=frozenset({Compartment.HEALTH}))
    sealed = {key for key, line in lines.items() if line.masked}
    assert {"physical_items", "mental_level", "mental_self_harm_items"} <= sealed
    assert {lines[key].state for key in sealed} == {AnswerState.NOT_ASKED}
    assert {lines[key].value for key in sealed} == {"Sealed: for health"}
    assert not lines["safety_items"].masked


@pytest.mark.parametrize("language", ["ar", "en"])
def test_lists_begin_with_the_residents_own(language: str) -> None:
    every = countries(language)
    assert every[0][0] == "BHR"
    assert {code for code, _ in every} == names("en").countries.keys()
    assert 240 < len(every) < 260
    for listed in (every, languages(language)):
        assert all(name and name != code for code, name in listed)
        assert len({name for _, name in listed}) == len(listed)
    assert [code for code, _ in languages(language)[:2]] == ["ar", "en"]


def test_names_of_lists() -> None:
    assert dict(countries("ar"))["BHR"] == "البحرين"
    assert all(map(is_country, ("GBR", "MMR", "COD", "YEM", "DEU")))
    assert not any(map(is_country, ("BUR", "ZAR", "YMD", "DDR", "gbr", "")))
    assert language_name("am", "ar") == "الأمهرية"
    assert language_name("qq", "en") == "qq"
    assert language_name("tl", "en") == "Filipino"
    assert language_name("am", "ne") == "अम्हारिक"
    assert language_name("am", "zz") == language_name("am", "en")


def test_names_of_months_and_days() -> None:
    assert names("ar").months[2] == "مارس"
    assert names("en").short_months[8] == "Sept"
    assert (names("ar").days[6], names("en").days[6]) == ("الأحد", "Sunday")
    assert {len(names(one).months) for one in ("ar", "en", "hi", "tl", "ne", "sw")} == {12}


def test_promoted_columns() -> None:
    papers = Answers.empty().with_value("number", "EP1234567")
    answers = (
        Answers.empty()
        .with_value("name_own_words", "سلام تسفاي")
        .with_value("name_latin", "Selam Tesfaye")
        .with_value("nickname", "Selam")
        .with_value("other_names", "Salam, سلامة،Selam Tesfaye")
        .with_value("birth_date", PartialDate(1996, about=True, age=30))
        .with_value("gender", "Feminine")
        .with_value("citizenship", ("ETH",))
        .with_value("primary_language", "am")
        .with_value("secondary_language", ("ar", "am"))
        .with_value("interpreter_needed", "yes")
        .with_value("own_phone", "٣٦١٢٣٤٥٦")
        .with_rows("documents", (papers,))
        .with_rows("dependants", (Answers.empty().with_value("name", "Another Person"),))
    )
    assert promoted(INTAKE, answers) == Promoted(
        called="Selam",
        names=("Selam", "سلام تسفاي", "Selam Tesfaye", "Salam", "سلامة"),
        birth_date="1996",
        birth_about=True,
        gender="Feminine",
        citizenships=("ETH",),
        languages=("am", "ar"),
        interpreter_needed=True,
        identifiers=("+97336123456", "EP1234567"),
    )


def test_promoted_without_answers_and_from_an_age() -> None:
    assert promoted(INTAKE, Answers.empty()) == Promoted()
    declined = Answers.empty().with_answer("name_ar", Answer(state=AnswerState.DECLINED))
    assert promoted(INTAKE, declined) == Promoted()
    aged = Answers.empty().with_answer(
        "age_stated", Answer(20, AnswerState.ANSWERED, asked_at="2026-11-23T10:00:00+00:00")
    )
    assert promoted(INTAKE, aged).birth_date == "2006"
    assert promoted(INTAKE, aged).birth_about
