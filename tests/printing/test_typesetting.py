"""Letters become glyphs, glyphs become lines, whatever the text holds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.errors import TextTooLong
from shelter_desk.domain.paper_errors import MissingGlyphs
from shelter_desk.domain.text import Text
from shelter_desk.printing.typesetting.font_files import (
    BOLD,
    MEDIUM,
    REGULAR,
    main_font,
    other_fonts,
)
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run, Shaped
from shelter_desk.printing.typesetting.typeset import Style, TypesetParagraph
from shelter_desk.printing.typesetting.words import Words, data, iso, name, paragraphs, printable
from tests.printing.arabic import ARABIC, translate

_BOOK = FontBook()


def _glyphs(shaped: Shaped) -> list[int]:
    pieces = shaped.visual(0, len(shaped.text))
    return [glyph.number for _, glyphs in pieces for glyph in glyphs]


def _visible(shaped: Shaped, start: int, end: int) -> str:
    pieces = shaped.visual(start, end)
    return "".join(glyph.source[::-1] for _, glyphs in pieces for glyph in glyphs)


def test_letters_join_across_runs(book: FontBook) -> None:
    whole = Shaped(book, [Run("كتاب")], 1, "ar")
    parts = Shaped(book, [Run("كت"), Run("اب", colour=(0, 0, 0))], 1, "ar")
    apart = Shaped(book, [Run("كت اب")], 1, "ar")
    assert _glyphs(parts) == _glyphs(whole)
    assert len(set(_glyphs(apart)) - set(_glyphs(whole))) > 1


def test_lam_alef_is_one_shape(book: FontBook) -> None:
    shaped = Shaped(book, [Run("لا")], 1, "ar")
    assert len(_glyphs(shaped)) == 1


@pytest.mark.parametrize("code", ["SD-2026-0147", "+973 3612 3456", "15/03/2026", "2026-03-15"])
def test_codes_are_never_turned_or_broken(book: FontBook, code: str) -> None:
    text = f"هذا رقم الملف {iso(code)} في هذا السطر"
    shaped = Shaped(book, [Run(text)], 1, "ar")
    for width in (5, 8, 12, 16, 40):
        lines = [_visible(shaped, *line).replace("\xa0", " ") for line in shaped.lines(width)]
        whole = shaped.width(text.index("\u2066"), text.index("\u2069"))
        assert width < whole or any(code in line for line in lines)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("اتصلوا على +973 3612 3456 مساءً", "+973 3612 3456"),
        ("وُلدت في 2026-03-15 هنا", "2026-03-15"),
        ("الساعة 16:05 تمامًا", "16:05"),
    ],
)
def test_numbers_inside_typed_arabic_stay_whole(book: FontBook, typed: str, kept: str) -> None:
    shaped = Shaped(book, [Run(data(typed))], 1, "ar")
    shown = _visible(shaped, 0, len(shaped.text)).replace("\xa0", " ")
    assert kept in shown


def test_a_date_and_the_hijri_one_beside_it_are_no_telephone_number(book: FontBook) -> None:
    typed = "02/05/1994 (21 ذو القعدة 1414 هـ)"
    shaped = Shaped(book, [Run(f"تاريخ الميلاد: {name(typed)}")], 1, "ar")
    shown = _visible(shaped, 0, len(shaped.text))
    first, second = shown.index("02/05/1994"), shown.index("21")
    assert second < first, "in a line from the right the date stands before its day of the month"


def test_lines_keep_reading_order_and_width(book: FontBook) -> None:
    text = "نودّ أن نحتفظ بسجل لما تقولينه لنا في ملف مشفر لا يقرؤه إلا من يهتمون بأمرك"
    shaped = Shaped(book, [Run(text)], 1, "ar")
    lines = shaped.lines(9)
    assert len(lines) > 3
    assert " ".join(shaped.text[start:end] for start, end in lines) == shaped.text
    assert all(shaped.width(start, end) <= 9 for start, end in lines)
    assert shaped.text[slice(*lines[0])].startswith("نودّ")


@pytest.mark.parametrize(("first", "second"), [("Noora Salem", "Office"), ("نورة سالم", "المكتب")])
def test_a_dot_between_facts_does_not_dangle_at_the_end_of_a_line(
    book: FontBook, first: str, second: str
) -> None:
    text = f"{name(first)} · {name(second)}"
    shaped = Shaped(book, [Run(text)], None, "ar")
    whole = shaped.width(0, len(text))
    assert [text[slice(*line)] for line in shaped.lines(whole + 0.01)] == [text]
    broken = [text[slice(*line)] for line in shaped.lines(whole - 0.01)]
    assert broken == [name(first), name(second)]


@pytest.mark.parametrize("word", ["x" * 4000, "كلمةطويلة" * 400, "ক" * 900])
def test_a_word_without_breaks_is_cut_to_the_width(book: FontBook, word: str) -> None:
    shaped = Shaped(book, [Run(word)], None, "ar")
    lines = shaped.lines(20)
    assert all(shaped.width(start, end) <= 20 for start, end in lines)
    assert "".join(shaped.text[start:end] for start, end in lines) == word


def test_all_our_scripts_have_a_face(book: FontBook) -> None:
    for text in ("नमस्ते", "আপনি", "ሰላም", "ආයුබෝවන්", "வணக்கம்", "మీ", "നമസ്കാരം", "ਸਤ", "ٹھیک ہے", "Việt"):
        for bold in (False, True):
            shaped = Shaped(book, [Run(text, bold)], None, "en")
            assert all(glyph for glyph in _glyphs(shaped)), text


def test_bold_differs_from_regular_in_variable_faces(book: FontBook) -> None:
    regular = Shaped(book, [Run("নমস্কার আপনি")], 0, "bn")
    bold = Shaped(book, [Run("নমস্কার আপনি", bold=True)], 0, "bn")
    assert bold.width(0, len(bold.text)) > regular.width(0, len(regular.text)) * 1.01


def test_missing_letters_are_named(book: FontBook) -> None:
    assert book.missing("a日b本") == "日本"
    assert not book.covers("日")
    with pytest.raises(MissingGlyphs) as caught:
        TypesetParagraph(book, "اسمها 日本 here", Style("ar"))
    assert caught.value.params == {"characters": "日 本"}


def test_every_word_of_the_forms_is_covered(book: FontBook) -> None:
    assert book.missing("".join(ARABIC) + "".join(ARABIC.values()) + "✓·") == ""
    assert all(path.is_file() for path in other_fonts())
    assert all(main_font(weight).is_file() for weight in (REGULAR, MEDIUM, BOLD))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.floats(3, 40), st.sampled_from([None, 0, 1]))
def test_any_text_is_set_or_named_missing(text: str, width: float, base: int | None) -> None:
    try:
        shaped = Shaped(_BOOK, [Run(text)], base, "ar")
    except MissingGlyphs:
        assert _BOOK.missing(printable(text)) != ""
        return
    lines = shaped.lines(width)
    for start, end in lines:
        assert end >= start
        shaped.visual(start, end)
    assert _letters("".join(shaped.text[a:b] for a, b in lines)) == _letters(shaped.text)


def test_what_is_typed_is_cleaned() -> None:
    assert data("  Fa\x00ti\ud800ma\u202e\r\nAli\t ") == "Fatima Ali"
    assert data("\ufef3\ufeee\ufef2") == "يوي"
    assert name("\u2069\u2067x") == "\u2068x\u2069"
    assert name("\u202e ") == ""
    assert paragraphs("a\n\n b\u2028c") == ("a", "b", "c")


def test_a_name_of_a_megabyte_is_refused_at_once() -> None:
    with pytest.raises(TextTooLong) as caught:
        name("ن" * 1_000_000)
    assert caught.value.params == {"limit": "400"}


def test_places_are_filled_once_and_digits_follow_the_setting() -> None:
    words = Words(translate, Digits.ARABIC)
    page = Text("paper", "Page {page} of {pages}")
    numbers = {"page": words.number("ar", 12), "pages": "{page}"}
    assert words.say("ar", page, numbers) == "صفحة ١٢ من {page}"
    assert words.number("en", 12) == "12"
    assert Words(translate).number("ar", 12) == "12"


def test_a_paragraph_splits_without_lonely_lines(book: FontBook) -> None:
    paragraph = TypesetParagraph(book, "one two three four five six seven " * 20, Style(size=10))
    _, height = paragraph.wrap(200, 1000)
    line = height / round(height / 15)
    assert paragraph.split(200, line * 1.5) == []
    first, rest = paragraph.split(200, height - line * 0.5)
    assert first.wrap(200, 1000)[1] + rest.wrap(200, 1000)[1] == pytest.approx(height)
    assert rest.wrap(200, 1000)[1] == pytest.approx(2 * line)


def _letters(text: str) -> str:
    """Without what a line's end leaves out."""
    return text.replace(" ", "").replace("·", "")
