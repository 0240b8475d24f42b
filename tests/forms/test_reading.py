"""Summaries, lists and promoted columns."""

from __future__ import annotations

from datetime import date

import pytest

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.catalog import BUILT_IN, form
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.lists import COUNTRY_CODES, countries, language_name, languages, long_date
from shelter_desk.forms.promote import Promoted, promoted
from shelter_desk.forms.summary import SummaryLine, date_text, summarise
from tests.forms.samples import NOW, english, full

INTAKE = form("intake")


def _lines(answers: Answers, key: str = "intake", **options: object) -> dict[str, SummaryLine]:
    masked = options.get("masked", frozenset())
    assert isinstance(masked, frozenset)
    language, digits = str(options.get("language", "en")), options.get("digits", Digits.WESTERN)
    assert isinstance(digits, Digits)
    found = summarise(form(key), answers, language, english, digits, masked)
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
    assert date_text(value, "en", english, Digits.WESTERN) == text


def test_rows_are_named_and_hidden_questions_left_out() -> None:
    row = Answers.empty().with_value("type", "passport")
    lines = _lines(Answers.empty().with_rows("documents", (row, row)))
    assert lines["documents.1.type"].group == "Document 2"
    assert "interpreter_mode" not in lines
    assert "file_no_note" not in lines


def test_the_tick_shows_its_own_wall_clock() -> None:
    lines = _lines(Answers.empty().with_value("bed_given", NOW), "arrival")
    assert lines["bed_given"].value == "23/11/2026 18:30"


def test_sealed_lines_do_not_even_tell_their_state() -> None:
    lines = _lines(full(form("needs")), "needs", masked=frozenset({Compartment.HEALTH}))
    sealed = {key for key, line in lines.items() if line.masked}
    assert {"physical_items", "mental_level", "mental_self_harm_items"} <= sealed
    assert {lines[key].state for key in sealed} == {AnswerState.NOT_ASKED}
    assert {lines[key].value for key in sealed} == {"Sealed: not for you to see"}
    assert not lines["safety_items"].masked


@pytest.mark.parametrize("language", ["ar", "en"])
def test_lists_begin_with_the_residents_own(language: str) -> None:
    every = countries(language)
    assert every[0][0] == "BHR"
    assert {code for code, _ in every} == COUNTRY_CODES
    assert 240 < len(every) < 260
    for listed in (every, languages(language)):
        assert all(name and name != code for code, name in listed)
        assert len({name for _, name in listed}) == len(listed)
    assert [code for code, _ in languages(language)[:2]] == ["ar", "en"]


def test_names_of_lists() -> None:
    assert dict(countries("ar"))["BHR"] == "البحرين"
    assert {"GBR", "MMR", "COD", "YEM", "DEU"} <= COUNTRY_CODES
    assert not {"BUR", "ZAR", "YMD", "DDR"} & COUNTRY_CODES
    assert language_name("am", "ar") == "الأمهرية"
    assert language_name("qq", "en") == "qq"
    assert long_date(date(2026, 3, 15), "en") == "Sunday 15 March 2026"
    assert long_date(date(2026, 3, 15), "ar") == "الأحد 15 مارس 2026"


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
