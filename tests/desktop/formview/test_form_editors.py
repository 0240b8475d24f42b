"""Editors: what is typed in any script or digits is the value that is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.chips import ManyChipsEditor, OneChipEditor
from shelter_desk.desktop.formview.date_edit import CalendarPopup, DateEditor, DateTimeEditor
from shelter_desk.desktop.formview.editor import Editor, LineEditor, LongTextEditor
from shelter_desk.desktop.formview.editors import make_editor
from shelter_desk.desktop.formview.folding import found_by, search_words
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.formview.pick_list import PickManyEditor, PickOneEditor
from shelter_desk.desktop.formview.time_edit import TickEditor, parse_time
from shelter_desk.desktop.i18n import Translations, install_language, say
from shelter_desk.desktop.look.fmt import Fmt
from shelter_desk.desktop.look.fonts import install_fonts
from shelter_desk.desktop.look.icons import Icons
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.domain.desk import Calendar, Digits
from shelter_desk.domain.text import Text
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.spec import (
    Choice,
    CountryField,
    DateField,
    DateTimeField,
    DecimalField,
    Field,
    IntegerField,
    LanguageField,
    LongTextField,
    Note,
    PhoneField,
    SelectMultiple,
    SelectOne,
    TextField,
    TickTime,
    TimeField,
    YesNo,
)

# Popups do not raise or grab the keyboard on the offscreen screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LABEL = Text("t", "Question")
ZONE = ZoneInfo("Asia/Bahrain")


class Clock:
    at = datetime(2026, 11, 23, 11, 32, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def monotonic_ms(self) -> int:
        return 0


@pytest.fixture(params=["ar", "en"])
def kit(request: pytest.FixtureRequest, qapp: QApplication) -> Kit:
    language = str(request.param)
    install_fonts()
    install_language(qapp, language)
    theme, words, clock = Theme(), Translations(), Clock()
    theme.apply(qapp, "light", 100)
    fmt = Fmt(language, Digits.WESTERN, Calendar.GREGORIAN, clock=clock, zone=ZONE, words=words)
    return Kit(
        words=lambda text: say(words, language, text),
        tokens=lambda: theme.tokens,
        icon=Icons(theme).icon,
        fmt=fmt,
        language=language,
        now=lambda: fmt.local(clock.now()),
    )


def shown(qtbot: QtBot, kit: Kit, field: Field) -> Editor:
    editor = make_editor(field, kit)
    qtbot.addWidget(editor)
    editor.resize(480, 200)
    editor.show()
    return editor


def line_of(editor: Editor) -> QLineEdit:
    line = editor.findChild(QLineEdit)
    assert line is not None
    return line


def press(target: QWidget, words: str) -> None:
    """Key presses in any script; QTest itself only knows Latin letters."""
    for letter in words:
        modifiers = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, modifiers, letter)
        QApplication.sendEvent(target, event)


def type_in(qtbot: QtBot, editor: Editor, words: str) -> None:
    line = line_of(editor)
    line.clear()
    line.insert(words)
    line.textEdited.emit(words)


@pytest.mark.parametrize(
    "field",
    [
        TextField("q", LABEL),
        LongTextField("q", LABEL),
        PhoneField("q", LABEL),
        IntegerField("q", LABEL),
        DecimalField("q", LABEL),
        DateField("q", LABEL),
        DateTimeField("q", LABEL),
        TimeField("q", LABEL),
        YesNo("q", LABEL),
        SelectMultiple("q", LABEL, choices=(Choice("a", LABEL),)),
        CountryField("q", LABEL),
        LanguageField("q", LABEL, multiple=True),
        TickTime("q", LABEL),
    ],
    ids=lambda field: type(field).__name__,
)
def test_every_kind_has_an_editor_that_starts_empty_and_is_named(
    qtbot: QtBot, kit: Kit, field: Field
) -> None:
    editor = shown(qtbot, kit, field)
    assert editor.value() is None
    assert editor.problem() is None
    target = editor.focusProxy()
    assert target is not None
    assert target.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert target.accessibleName() or target.accessibleDescription()
    assert editor.sizeHint().height() >= 32


def test_a_note_takes_no_answer(kit: Kit) -> None:
    with pytest.raises(TypeError):
        make_editor(Note("q", LABEL), kit)


@pytest.mark.parametrize("typed", ["42", "٤٢", "۴۲", " 4 2 "])
def test_numbers_in_any_digits(qtbot: QtBot, kit: Kit, typed: str) -> None:
    editor = shown(qtbot, kit, IntegerField("q", LABEL))
    with qtbot.waitSignal(editor.changed):
        press(line_of(editor), typed)
    assert editor.value() == 42


def test_an_amount_and_what_is_no_number(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, DecimalField("q", LABEL))
    type_in(qtbot, editor, "١٬٢٥٠٫٥")
    assert editor.value() == 1250.5
    type_in(qtbot, editor, "a lot")
    assert editor.value() is None
    assert editor.problem() is not None
    assert line_of(editor).text() == "a lot"
    type_in(qtbot, editor, "1e999")
    assert editor.value() is None


def test_codes_and_phones_read_left_to_right_at_the_start_edge(qtbot: QtBot, kit: Kit) -> None:
    for field in (PhoneField("q", LABEL), TextField("q", LABEL, ltr=True)):
        editor = shown(qtbot, kit, field)
        line = line_of(editor)
        assert line.layoutDirection() is Qt.LayoutDirection.LeftToRight
        edge = Qt.AlignmentFlag.AlignRight if kit.rtl else Qt.AlignmentFlag.AlignLeft
        assert line.alignment() & edge
        assert line.alignment() & Qt.AlignmentFlag.AlignAbsolute
    phone = shown(qtbot, kit, PhoneField("q", LABEL))
    type_in(qtbot, phone, "٠٠٩٧٣ ٣٦١٢ ٣٤٥٦")
    assert phone.value() == "00973 3612 3456"


def test_hostile_text_is_cleaned_and_a_book_is_cut_with_a_word(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, TextField("q", LABEL, max_length=100))
    type_in(qtbot, editor, "\u202eمريم\u00a0A\ufeff")
    assert editor.value() == "مريم A"
    line = line_of(editor)
    line.clear()
    QApplication.clipboard().setText("x" * 1_000_000)
    line.paste()
    assert len(line.text()) == 2000
    assert editor.problem() is not None


def test_long_text_keeps_plain_paragraphs_and_tab_leaves_it(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, LongTextField("q", LABEL))
    assert isinstance(editor, LongTextEditor)
    assert not editor.paper.acceptRichText()
    assert editor.paper.tabChangesFocus()
    before = editor.paper.height()
    qtbot.keyClicks(editor.paper, "one")
    for _ in range(6):
        qtbot.keyClick(editor.paper, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.paper, "two")
    assert editor.value() == "one\n\n\n\n\n\ntwo"
    assert editor.paper.height() > before
    with qtbot.waitSignal(editor.advance):
        qtbot.keyClick(editor.paper, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.value() == "one\n\n\n\n\n\ntwo"
    editor.set_caret(2)
    assert editor.caret() == 2


def test_paragraphs_begin_at_the_side_of_their_script(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, LongTextField("q", LABEL))
    assert isinstance(editor, LongTextEditor)
    editor.set_value("قالت إنها متعبة\nShe is tired")
    document = editor.paper.document()
    first, second = document.findBlockByNumber(0), document.findBlockByNumber(1)
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft
    assert second.textDirection() is Qt.LayoutDirection.LeftToRight
    cursor = QTextCursor(first)
    right = editor.paper.cursorRect(cursor).x()
    cursor = QTextCursor(second)
    left = editor.paper.cursorRect(cursor).x()
    assert right > editor.paper.width() // 2 > left


def test_few_choices_are_chips_chosen_by_mouse_digit_and_arrow(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, YesNo("q", LABEL))
    assert isinstance(editor, OneChipEditor)
    qtbot.mouseClick(editor.chips[1], Qt.MouseButton.LeftButton)
    assert editor.value() == "no"
    editor.chips[0].setFocus()
    press(editor.chips[0], "٣")
    assert editor.value() == "unknown"
    editor.set_value("yes")
    assert [chip.isChecked() for chip in editor.chips] == [True, False, False]
    editor.set_value(None)
    assert editor.value() is None
    assert all(chip.height() >= 32 for chip in editor.chips)


def test_chips_wrap_from_the_start_side(qtbot: QtBot, kit: Kit) -> None:
    choices = tuple(Choice(str(n), Text("t", "A choice of words")) for n in range(8))
    editor = shown(qtbot, kit, SelectMultiple("q", LABEL, choices=choices))
    assert isinstance(editor, ManyChipsEditor)
    qtbot.waitUntil(lambda: editor.chips[7].y() > editor.chips[0].y())
    first, second = editor.chips[0].x(), editor.chips[1].x()
    assert (first > second) is kit.rtl
    editor.chips[5].click()
    editor.chips[2].click()
    assert editor.value() == ("2", "5")


def test_many_choices_are_found_by_typing(qtbot: QtBot, kit: Kit) -> None:
    choices = tuple(Choice(c, Text("t", f"{c} item")) for c in "abcdefgh")
    editor = shown(qtbot, kit, SelectOne("q", LABEL, choices=choices))
    assert isinstance(editor, PickOneEditor)
    type_in(qtbot, editor, "c")
    line_of(editor).editingFinished.emit()
    assert editor.value() == "c"
    assert line_of(editor).text() == "c item"
    type_in(qtbot, editor, "zzz")
    assert editor.value() is None
    line_of(editor).clearFocus()
    line_of(editor).editingFinished.emit()
    assert editor.problem() is not None
    assert line_of(editor).text() == "zzz"


@pytest.mark.parametrize("typed", ["Ethiopia", "ethio", "أثيوبيا", "اثيوب", "ETH"])
def test_a_country_is_found_in_both_languages(qtbot: QtBot, kit: Kit, typed: str) -> None:
    editor = shown(qtbot, kit, CountryField("q", LABEL))
    type_in(qtbot, editor, typed)
    line_of(editor).editingFinished.emit()
    assert editor.value() == "ETH"
    assert line_of(editor).text() in ("إثيوبيا", "Ethiopia")


def test_several_languages_can_be_taken_and_given_back(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, LanguageField("q", LABEL, multiple=True))
    assert isinstance(editor, PickManyEditor)
    for typed in ("Amharic", "العربية"):
        type_in(qtbot, editor, typed)
        editor.line.editingFinished.emit()
    assert editor.value() == ("am", "ar")
    editor.line.setFocus()
    qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    assert editor.value() == ("am",)


def test_the_list_opens_by_key_and_takes_a_row(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, CountryField("q", LABEL))
    assert isinstance(editor, PickOneEditor)
    editor.line.picked.emit("PHL")
    assert editor.value() == "PHL"
    assert found_by("سعود", search_words("المملكة العربية السعودية"))
    assert not found_by("zz", search_words("Saudi Arabia"))
    # as it stands in the list, with its marks
    for name in ("Evidence: injuries, messages", "عقد، أو ورقة (عن العمل)"):
        assert found_by(name, search_words(name))
    assert not found_by("?", search_words("Saudi Arabia"))


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("15032026", "2026-03-15"),
        ("٣١/١٢/١٩٩٠", "1990-12-31"),
        ("1995", "1995"),
        ("03/1995", "1995-03"),
    ],
)
def test_dates_as_they_are_typed(qtbot: QtBot, kit: Kit, typed: str, iso: str) -> None:
    editor = shown(qtbot, kit, DateField("q", LABEL))
    press(line_of(editor), typed)
    value = editor.value()
    assert isinstance(value, PartialDate)
    assert value.iso == iso
    assert editor.below is not None
    assert not editor.below.isHidden()


def test_a_whole_date_is_echoed_with_its_hijri_day(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, DateField("q", LABEL))
    assert isinstance(editor, DateEditor)
    type_in(qtbot, editor, "15/3/2026")
    echo = editor._echo.text()
    assert "2026" in echo
    assert "1447" in echo
    assert "(" in echo


def test_an_impossible_date_stays_on_the_screen_and_in_the_draft(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, DateField("q", LABEL))
    type_in(qtbot, editor, "30/02/2026")
    assert editor.value() == "30/02/2026"
    line_of(editor).clearFocus()
    assert editor.problem() is not None
    again = shown(qtbot, kit, DateField("q", LABEL))
    again.set_value(editor.value())
    assert line_of(again).text() == "30/02/2026"


def test_arrows_step_and_the_calendar_knows_the_weekend(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, DateField("q", LABEL))
    line = line_of(editor)
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert isinstance(editor.value(), PartialDate)
    assert editor.value().iso == "2026-11-23"  # type: ignore[union-attr]
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert editor.value().iso == "2026-11-22"  # type: ignore[union-attr]
    popup = CalendarPopup(kit, editor)
    formats = {
        day: popup.calendar.weekdayTextFormat(day).foreground().color().name()
        for day in Qt.DayOfWeek
    }
    weekend = {day for day, ink in formats.items() if ink == kit.tokens().muted.lower()}
    assert weekend == {Qt.DayOfWeek.Friday, Qt.DayOfWeek.Saturday}
    popup.picked.connect(editor._pointed)  # type: ignore[attr-defined]
    popup._take(QDate(2026, 3, 15))
    assert editor.value().iso == "2026-03-15"  # type: ignore[union-attr]


def test_a_moment_is_kept_in_utc_and_shown_by_the_wall_clock(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, DateTimeField("q", LABEL))
    assert isinstance(editor, DateTimeEditor)
    editor.set_value("2026-11-22T18:05:00+00:00")
    assert editor.line.text() == "22/11/2026"
    assert editor.time_line.text() == "21:05"
    assert editor.value() == "2026-11-22T18:05:00+00:00"
    editor.time_line.setText("٢٢:١٠")
    assert editor.value() == "2026-11-22T19:10:00+00:00"


def test_one_key_ticks_and_writes_the_time_which_can_be_put_right(qtbot: QtBot, kit: Kit) -> None:
    editor = shown(qtbot, kit, TickTime("q", LABEL))
    assert isinstance(editor, TickEditor)
    qtbot.keyClick(editor.tick, Qt.Key.Key_Space)
    assert editor.value() == "2026-11-23T11:32:00+00:00"
    assert editor.line.text() == "14:32"
    type_in(qtbot, editor, "9.05")
    assert editor.value() == "2026-11-23T06:05:00+00:00"
    type_in(qtbot, editor, "23:50")
    assert editor.value() == "2026-11-22T20:50:00+00:00"
    qtbot.keyClick(editor.tick, Qt.Key.Key_Space)
    assert editor.value() is None


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("1432", (14, 32)),
        ("٩:٠٥", (9, 5)),
        ("9", (9, 0)),
        ("24:00", None),
        ("a", None),
        ("1:2:3", None),
    ],
)
def test_times(typed: str, time: tuple[int, int] | None) -> None:
    assert parse_time(typed) == time


def test_editors_give_back_what_they_were_given(qtbot: QtBot, kit: Kit) -> None:
    pairs: tuple[tuple[Field, object], ...] = (
        (TextField("q", LABEL), "Selam"),
        (IntegerField("q", LABEL), 7),
        (DecimalField("q", LABEL), 12.5),
        (PhoneField("q", LABEL), "+97336123456"),
        (DateField("q", LABEL), PartialDate(1995, 3, None, about=True)),
        (TimeField("q", LABEL), "09:30"),
        (YesNo("q", LABEL), "no"),
        (CountryField("q", LABEL, multiple=True), ("ETH", "KEN")),
        (LanguageField("q", LABEL), "am"),
        (TickTime("q", LABEL), "2026-11-23T11:32:00+00:00"),
    )
    for field, value in pairs:
        editor = shown(qtbot, kit, field)
        told: list[bool] = []
        editor.changed.connect(lambda told=told: told.append(True))
        editor.set_value(value)  # type: ignore[arg-type]
        assert editor.value() == value, type(field).__name__
        assert told == []
        if isinstance(editor, LineEditor):
            editor.set_caret(1)
            assert editor.caret() == 1
