"""Surfaces no larger than what stands on them, and words that begin where lines begin."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QSpinBox, QTextEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.i18n import install_language
from shelter_desk.desktop.look.icons import Icons
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.look.tokens import PALETTES, Scheme
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.widgets.blank_paper import blank_at_the_start
from shelter_desk.desktop.widgets.buttons import PrimaryButton
from shelter_desk.desktop.widgets.cards import Card, ListColumn
from shelter_desk.desktop.widgets.labels import Body, from_the_start
from shelter_desk.desktop.widgets.page_ground import PageGround
from shelter_desk.desktop.widgets.rows import Columns
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.desktop.widgets.tables import PADDING, ROW_HEIGHT, WIDEST, CellRole, RowsTable
from tests.desktop.every_page import make_house

TALL = 800


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def table_of(rows: int) -> RowsTable:
    table = RowsTable(Theme(), "rows")
    model = QStandardItemModel(rows, 1, table)
    for row in range(rows):
        model.setItem(row, 0, QStandardItem(f"{row}"))
    table.setModel(model)
    return table


@pytest.mark.parametrize("rows", [1, 3, 60])
def test_the_card_of_a_list_ends_below_its_last_row(app: QApplication, rows: int) -> None:
    table = table_of(rows)
    column = ListColumn(table)
    column.resize(500, TALL)
    column.show()
    settle()
    heads = table.horizontalHeader().height()
    wanted = heads + rows * ROW_HEIGHT
    assert abs(column.card.height() - min(wanted, TALL)) <= 4
    assert table.verticalScrollBar().maximum() == 0 or wanted > TALL
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    model.appendRow(QStandardItem("one more"))
    settle()
    assert column.card.height() >= min(wanted + ROW_HEIGHT, TALL) - 4


def test_a_chip_keeps_its_shape_on_the_chosen_row(app: QApplication) -> None:
    theme, table = Theme(), table_of(2)
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    for row in range(2):
        model.item(row, 0).setData("info", CellRole.TONE)
    table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    table.resize(300, 200)
    table.show()
    table.setCurrentIndex(model.index(0, 0))
    settle()
    cells = [table.visualRect(model.index(row, 0)) for row in range(2)]
    picture = table.viewport().grab().toImage()
    chips = [picture.pixelColor(cell.left() + PADDING + 4, cell.center().y()) for cell in cells]
    tokens = theme.tokens
    assert [chip.name().upper() for chip in chips] == [tokens.surface, tokens.selected]
    assert picture.pixelColor(4, cells[0].center().y()).name().upper() == tokens.selected


def test_the_row_that_the_keys_go_to_has_a_ring(app: QApplication) -> None:
    theme, page = Theme(), QWidget()
    table, other = table_of(2), QTextEdit()
    column = QVBoxLayout(page)
    column.addWidget(table)
    column.addWidget(other)
    page.resize(300, 300)
    page.show()
    table.selectRow(0)

    def edge() -> str:
        settle()
        row = table.visualRect(table.currentIndex())
        return table.viewport().grab().toImage().pixelColor(1, row.center().y()).name().upper()

    page.activateWindow()
    table.setFocus()
    assert edge() == theme.tokens.primary
    other.setFocus()
    assert edge() == theme.tokens.selected


def test_long_words_that_are_not_cut_take_their_room_from_the_others(app: QApplication) -> None:
    table = RowsTable(Theme(), "rows")
    model = QStandardItemModel(1, 3, table)
    words = ("A name that runs on far longer than any list would cut it", "Short", "Words " * 40)
    for column, text in enumerate(words):
        model.setItem(0, column, QStandardItem(text))
    table.setModel(model)
    table.size_columns((0, 1, 2))
    table.resize(900, 200)
    table.show()
    settle()
    header = table.horizontalHeader()
    assert header.sectionSize(0) == table.sizeHintForColumn(0) > Theme().px(WIDEST)
    assert header.length() == table.viewport().width()


def test_a_list_never_shrinks_to_its_heads(app: QApplication) -> None:
    table = table_of(60)
    heads = table.horizontalHeader().sizeHint().height()
    assert table.minimumSizeHint().height() >= heads + 2 * ROW_HEIGHT
    assert table_of(0).minimumSizeHint().height() >= heads + ROW_HEIGHT


def a_card(lines: int, *, scrolls: bool) -> tuple[Card, list[Body]]:
    inside, card = QWidget(), Card()
    column = QVBoxLayout(inside)
    words = [Body(f"line {number}") for number in range(lines)]
    for line in words:
        column.addWidget(line)
    card.body.addWidget(scrolled(inside, hugs=True) if scrolls else inside)
    return card, words


def test_a_list_in_a_card_leaves_free_ground_below(app: QApplication) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    card, _words = a_card(3, scrolls=True)
    layout.addWidget(card)
    layout.addStretch(1)
    page.resize(500, TALL)
    page.show()
    settle()
    assert card.height() < TALL // 3


def test_cards_below_one_another_cut_no_line(app: QApplication) -> None:
    page = QWidget()
    columns = Columns(900, page)
    long, _lines = a_card(60, scrolls=True)
    short, words = a_card(8, scrolls=False)
    columns.addWidget(long, 2)
    columns.addWidget(short, 1)
    page.resize(500, columns.minimumHeightForWidth(500))
    page.show()
    settle()
    assert long.geometry().bottom() < short.geometry().top()
    assert all(line.height() >= line.heightForWidth(line.width()) for line in words)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_nothing_written_yet_begins_at_the_start(app: QApplication, language: str) -> None:
    install_language(app, language)
    sheet = QTextEdit()
    sheet.resize(400, 100)
    blank_at_the_start(sheet)
    sheet.show()
    settle()
    assert (sheet.cursorRect().center().x() > 200) == (language == "ar")
    for words, right in (("نامت جيدًا", True), ("Slept well", False), ("", language == "ar")):
        sheet.setPlainText(words)
        settle()
        sheet.moveCursor(sheet.textCursor().MoveOperation.Start)
        assert (sheet.cursorRect().center().x() > 200) == right, words


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_number_stands_at_the_start_with_air(app: QApplication, language: str) -> None:
    install_language(app, language)
    Theme().apply(app, "light", 100)
    box = from_the_start(QSpinBox())
    box.setValue(12)
    box.resize(96, 36)
    inked = ink_columns(box.grab().toImage())
    assert min(inked) > (40 if language == "ar" else 6)
    assert max(inked) < (96 - 6 if language == "ar" else 56)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_number_to_type_can_be_read(app: QApplication, tmp_path: Path, language: str) -> None:
    house = make_house(app, tmp_path, (1366, 768))
    house.wear(language)
    for name in (PageName.RETENTION, PageName.SETTINGS):
        house.go(name)
        for box in house.shell.findChildren(QSpinBox):
            if box.isVisible():
                assert box.lineEdit().width() > box.width() / 2, name


def test_a_page_that_was_laid_out_before_fills_its_ground(app: QApplication) -> None:
    ground = PageGround()
    ground.resize(900, 600)
    ground.show()
    settle()
    page = QWidget(ground.viewport())
    column = QVBoxLayout(page)
    column.addWidget(scrolled(QWidget()))
    column.activate()
    settle()
    ground.hold(page)
    settle()
    assert (page.width(), page.height()) == (900, 600)


def ink_columns(image: QImage) -> list[int]:
    """Columns inside the frame in which something dark is drawn."""
    ratio = image.devicePixelRatio()
    dark = [
        x
        for x in range(int(4 * ratio), image.width() - int(4 * ratio))
        for y in range(int(6 * ratio), image.height() - int(6 * ratio))
        if image.pixelColor(x, y).lightness() < 110
    ]
    return [int(x / ratio) for x in dark]


def test_a_picture_keeps_its_distance_whichever_comes_first(app: QApplication) -> None:
    picture = QPixmap(36, 36)
    picture.fill(QColor("black"))
    early, late = PrimaryButton(icon=QIcon(picture)), PrimaryButton()
    early.setText("Print")
    late.setText("Print")
    late.setIcon(QIcon(picture))
    usual = PrimaryButton("Print", icon=QIcon(picture))
    assert early.iconSize() == late.iconSize() == usual.iconSize()
    assert usual.iconSize().width() > usual.iconSize().height()


def test_the_name_of_the_program_stands_at_the_start(app: QApplication, tmp_path: Path) -> None:
    house = make_house(app, tmp_path, (1366, 768))
    for language, side in (("ar", Qt.AlignmentFlag.AlignRight), ("en", Qt.AlignmentFlag.AlignLeft)):
        house.wear(language)
        alignment = house.shell._brand_line.alignment()
        assert alignment & side
        assert alignment & Qt.AlignmentFlag.AlignAbsolute
    house.app.window.close()


@pytest.mark.parametrize("rtl", [False, True])
def test_content_ends_where_its_card_ends_until_it_scrolls(app: QApplication, rtl: bool) -> None:
    ways, before = Qt.LayoutDirection, app.layoutDirection()
    app.setLayoutDirection(ways.RightToLeft if rtl else ways.LeftToRight)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 12, 0)
    column.addWidget(Body("one line"))
    area = scrolled(inside)
    area.resize(300, 300)
    area.show()
    settle()

    def gutter() -> int:
        edges = column.contentsMargins()
        return edges.left() if rtl else edges.right()

    assert gutter() == 0
    for _ in range(60):
        column.addWidget(Body("one line more"))
    settle()
    assert area.verticalScrollBar().maximum() > 0
    found = gutter()
    app.setLayoutDirection(before)
    assert found == 12


def test_where_the_page_scrolls_a_short_list_on_it_does_not(app: QApplication) -> None:
    Theme().apply(app, "light", 100)
    ground = PageGround()
    page = QWidget(ground.viewport())
    column = QVBoxLayout(page)
    lists = []
    for rows in (9, 9):
        inside = QWidget()
        lines = QVBoxLayout(inside)
        for row in range(rows):
            lines.addWidget(Body(f"{row}"))
        lists.append(scrolled(inside, hugs=True))
        column.addWidget(lists[-1])
    ground.resize(400, 2_000)
    ground.hold(page)
    ground.show()
    settle()
    assert ground.verticalScrollBar().maximum() == 0
    room = column.totalMinimumSize().height() - 20
    ground.resize(400, room)
    settle()
    assert ground.verticalScrollBar().maximum() > 0
    assert room < page.height() <= column.totalMinimumSize().height() + room
    assert lists[0].verticalScrollBar().maximum() == 0
    ground.close()


def test_a_picture_on_a_button_that_waits_is_as_quiet_as_its_words(app: QApplication) -> None:
    theme = Theme()
    theme.apply(app, "light", 100)
    button = PrimaryButton("Give this bed", icon=Icons(theme).icon("bed", "on_primary"))
    shown = {
        mode: button.icon().pixmap(button.iconSize(), mode).toImage()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    }
    inks = {}
    for mode, image in shown.items():
        places = [(x, y) for x in range(image.width()) for y in range(image.height())]
        solid = [image.pixelColor(*one) for one in places if image.pixelColor(*one).alpha() == 255]
        inks[mode] = {one.name() for one in solid}
    tokens = PALETTES[Scheme.LIGHT]
    assert inks[QIcon.Mode.Normal] == {tokens.on_primary.lower()}
    assert inks[QIcon.Mode.Disabled] == {tokens.muted.lower()}
