from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QStandardItemModel
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop import i18n
from shelter_desk.desktop.arabic_keys import both_layouts
from shelter_desk.desktop.assets import asset
from shelter_desk.desktop.i18n import Translations, fill, install_language
from shelter_desk.desktop.look.fmt import Fmt
from shelter_desk.desktop.look.icons import MIRRORED, Icons
from shelter_desk.desktop.look.theme import FAMILY, Theme
from shelter_desk.desktop.look.tokens import PALETTES, Scheme, contrast, edge_pairs, text_pairs
from shelter_desk.desktop.widgets.labels import Body
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.desk import Calendar, Digits
from shelter_desk.domain.text import Plural, Text
from shelter_desk.forms.dates import PartialDate
from tests import factories
from tests.places import RESOURCES


@pytest.mark.parametrize("scheme", list(PALETTES))
def test_every_word_can_be_read_in_every_palette(scheme: Scheme) -> None:
    least = 7.0 if scheme is Scheme.CONTRAST else 4.5
    for what, ink, ground in text_pairs(PALETTES[scheme]):
        assert contrast(ink, ground) >= least, what


@pytest.mark.parametrize("scheme", list(PALETTES))
def test_every_field_and_focus_ring_can_be_seen_in_every_palette(scheme: Scheme) -> None:
    for what, edge, ground in edge_pairs(PALETTES[scheme]):
        assert contrast(edge, ground) >= 3.0, what


def test_a_focus_ring_differs_from_an_edge_by_colour_or_by_width() -> None:
    for tokens in PALETTES.values():
        apart = contrast(tokens.primary, tokens.edge)
        assert apart >= 1.5 or tokens.focus >= 3


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_theme_puts_palette_font_and_size_on(app: QApplication, scheme: str) -> None:
    theme = Theme()
    theme.apply(app, scheme, 150)
    assert app.palette().window().color() == QColor(PALETTES[Scheme(scheme)].window)
    assert app.font().family() == FAMILY
    assert app.font().pointSizeF() == pytest.approx(15.75)
    assert "url(" in app.styleSheet()
    assert "$" not in app.styleSheet()


def test_text_size_keeps_to_its_bounds(app: QApplication) -> None:
    theme = Theme()
    theme.apply(app, "light", 900)
    assert theme.text_percent == 175
    theme.apply(app, "light", 10)
    assert theme.text_percent == 90


def test_icons_take_the_colour_of_a_token_and_mirror_by_the_list(app: QApplication) -> None:
    theme = Theme()
    theme.apply(app, "light", 100)
    icons = Icons(theme)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    plain = icons.pixmap("referrals", "primary").toImage()
    search = icons.pixmap("search", "primary").toImage()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert icons.pixmap("referrals", "primary").toImage() == plain.flipped(
        Qt.Orientation.Horizontal
    )
    assert icons.pixmap("search", "primary").toImage() == search
    colours = {
        search.pixelColor(x, y).name()
        for x in range(search.width())
        for y in range(search.height())
        if search.pixelColor(x, y).alpha() == 255
    }
    assert colours == {PALETTES[Scheme.LIGHT].primary.lower()}


def test_every_mirrored_icon_exists() -> None:
    for name in MIRRORED:
        assert asset("icons", f"{name}.svg").is_file(), name


def test_language_sets_direction_qt_words_and_western_digits(app: QApplication) -> None:
    install_language(app, "ar")
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(12) == "12"
    assert QApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    install_language(app, "en")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_latin_name_stands_at_the_start_side_of_an_arabic_column(app: QApplication) -> None:
    install_language(app, "ar")
    label = Body("Fatima")
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    install_language(app, "en")
    assert Body("فاطمة").alignment() & Qt.AlignmentFlag.AlignLeft


def test_missing_words_are_said_in_english_with_their_number() -> None:
    words = Translations()
    assert words("ar", Text("no such context", "Nothing here")) == "Nothing here"
    assert words("en", Plural("no such context", "%n beds", "", 0), 3) == "3 beds"
    assert words("xx", Text("", "{value}")) == "{value}"


def test_params_are_isolated_so_that_codes_keep_their_order() -> None:
    assert fill("رمزها {code} وعددها {n}", {"code": "SD-2026-0147", "n": "12"}) == (
        "رمزها \u2068SD-2026-0147\u2069 وعددها 12"
    )


def _fmt(language: str, digits: Digits, calendar: Calendar = Calendar.GREGORIAN) -> Fmt:
    clock = factories.FakeClock()
    zone = ZoneInfo("Asia/Bahrain")
    return Fmt(language, digits, calendar, clock=clock, zone=zone, words=Translations())


def test_times_are_told_by_the_clock_of_the_shelter() -> None:
    fmt = _fmt("en", Digits.WESTERN)
    now = datetime(2026, 11, 21, 7, 40, tzinfo=UTC)
    assert fmt.when(now) == "Today 10:40"
    assert fmt.when(now - timedelta(days=1)) == "Yesterday 10:40"
    assert fmt.within(now) == "today 10:40"
    assert fmt.within(now - timedelta(days=1)) == "yesterday 10:40"
    assert fmt.within(now - timedelta(days=5)) == "16 Nov"
    assert fmt.when(now - timedelta(days=5)) == "16 Nov"
    assert fmt.when(now - timedelta(days=400)).endswith("2025")
    assert fmt.when(datetime(2026, 11, 20, 21, 30, tzinfo=UTC)) == "Today 00:30"


def test_digits_follow_the_setting_only_in_running_arabic() -> None:
    fmt = _fmt("ar", Digits.ARABIC)
    assert fmt.number(18204) == "١٨,٢٠٤"
    assert "نوفمبر" in fmt.date_long(date(2026, 11, 21))
    assert "٢١" in fmt.date_long(date(2026, 11, 21))
    assert fmt.code("SD-2026-0147") == "\u2066SD-2026-0147\u2069"
    assert fmt.date(date(2026, 3, 15)) == "\u206615/03/2026\u2069"
    assert _fmt("en", Digits.ARABIC).number(12) == "12"
    assert _fmt("ar", Digits.WESTERN).number(12) == "12"


def test_a_sentence_has_one_kind_of_digits_but_codes_keep_theirs() -> None:
    fmt = _fmt("ar", Digits.ARABIC)
    assert fmt.sentence("مقيمة غادرت خلال 12 شهرًا", 1) == "مقيمة غادرت خلال ١٢ شهرًا"
    assert fmt.sentence("1 · قبل كل شيء، من أصل 4.") == "١ · قبل كل شيء، من أصل ٤."
    assert fmt.sentence("1500 مقيمة", 1500) == "١,٥٠٠ مقيمة"
    for code in ("PHQ-2", "A4", "archive-07.bak", "SD-2026-0147", "15/3/2026", "12.500", "14:32"):
        assert fmt.sentence(f"مثل {code}.") == f"مثل {code}."
    assert _fmt("ar", Digits.WESTERN).sentence("من أصل 4") == "من أصل 4"
    assert _fmt("en", Digits.ARABIC).sentence("2000 people, of 4", 2000) == "2,000 people, of 4"


def test_hijri_stands_first_where_wanted_and_is_silent_outside_its_table() -> None:
    fmt = _fmt("en", Digits.WESTERN, Calendar.HIJRI)
    first, second = fmt.date_long(date(2026, 3, 15)).split(" · ")
    assert "1447" in first
    assert second == "Sunday 15 March 2026"
    assert fmt.hijri(date(1900, 1, 1)) == ""
    assert fmt.date_long(date(1900, 1, 1)) == "Monday 1 January 1900"


def test_partial_dates_say_what_is_known_and_no_more() -> None:
    fmt = _fmt("en", Digits.WESTERN)
    assert fmt.partial(PartialDate(1995)) == "1995"
    assert fmt.partial(PartialDate(1995, 3)) == "March 1995"
    assert fmt.partial(PartialDate(1995, 3, 14)) == "\u206614/03/1995\u2069"
    assert fmt.partial(PartialDate(1995, about=True)) == "about 1995"
    assert fmt.partial(PartialDate(None, age=30)) == "about 30 years old"


@pytest.mark.parametrize(("keys", "twin"), [("Ctrl+K", "Ctrl+ن"), ("Ctrl+L", "Ctrl+م")])
def test_shortcuts_have_an_arabic_twin(app: QApplication, keys: str, twin: str) -> None:
    shown = [sequence.toString() for sequence in both_layouts(keys)]
    assert shown == [keys, twin]
    assert len(both_layouts("F1")) == 1


def test_a_row_is_selected_in_either_direction(app: QApplication, language: str) -> None:
    install_language(app, language)
    table = RowsTable(Theme(), "rows")
    model = QStandardItemModel(3, 2)
    table.setModel(model)
    table.selectRow(1)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]


def test_every_icon_that_code_names_exists() -> None:
    root = Path(i18n.__file__).parent
    named = {
        name
        for source in root.rglob("*.py")
        for name in re.findall(r"(?:icon|pixmap)\(\s*\"([a-z-]+)\"", source.read_text("utf-8"))
    }
    assert named
    assert [name for name in sorted(named) if not asset("icons", f"{name}.svg").is_file()] == []


def test_every_icon_is_named_somewhere() -> None:
    code = "\n".join(one.read_text("utf-8") for one in Path(i18n.__file__).parent.rglob("*.py"))
    drawn = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    by_shade = {f"{mark}-on-{shade}" for mark in ("tick", "arrow") for shade in ("light", "dark")}
    assert {name for name in drawn if f'"{name}"' not in code} == by_shade
