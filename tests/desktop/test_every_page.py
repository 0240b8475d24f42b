"""Every page at the largest letters and the usual ones: nothing cut, no void, nothing nameless."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStyleOptionViewItem,
    QTextEdit,
    QWidget,
)

from shelter_desk.desktop.audit.filters import MenuButton
from shelter_desk.desktop.formview.chips import CheckChip, RadioChip
from shelter_desk.desktop.formview.form_parts import _SectionButton as SectionButton
from shelter_desk.desktop.formview.states import StateButton
from shelter_desk.desktop.her_screen import HerScreen
from shelter_desk.desktop.look.tokens import Scheme
from shelter_desk.desktop.preview.view import PagesView
from shelter_desk.desktop.widgets.tables import MEASURED, WIDEST, CellRole, RowsTable
from tests.desktop import every_page, house_pages
from tests.desktop.attachments import attached_pages
from tests.desktop.every_page import Seen
from tests.desktop.figures import figures_pages
from tests.desktop.hand_over import hand_over_pages
from tests.desktop.overrides import override_pages
from tests.desktop.overview import overview_pages
from tests.desktop.people import people_pages
from tests.desktop.practice import practice_pages
from tests.desktop.seen_colours import colour_faults
from tests.places import CATALOGUE
from tests.stray_windows import watched_for_strays

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LOOKS = {
    175: ((1024, 640), Scheme.CONTRAST),
    100: ((1366, 768), Scheme.LIGHT),
    90: ((1024, 640), Scheme.DARK),
}
"""Text sizes in percent, the window and the palette: the tightest there is, the usual office
screen, and where two columns just have room beside one another; each palette once."""
SLACK = 2
LEAST_PAGES = 95
INVENTED = {"Health", "Domestic work", "The embassy"}
"""What the invented people wrote that happens to be a word of the program too."""
WIDER_THAN_SIGHT = (PagesView,)
"""Paper may be larger than the window; everything else scrolls up and down only."""


@pytest.mark.parametrize("text_size", list(LOOKS))
def test_every_page_shows_all_its_words(
    app: QApplication, tmp_path: Path, language: str, text_size: int
) -> None:
    amiss: dict[str, str] = {}
    seen = 0
    with watched_for_strays(app) as strays:
        for name, root in _walk(app, tmp_path, language, text_size):
            seen += 1
            for fault in (*faults(root, language), *_colours(root, text_size)):
                amiss.setdefault(fault, name)
            amiss.update((one, name) for one in strays)
            strays.clear()
    assert seen >= LEAST_PAGES
    assert not amiss, "\n".join(f"{where}: {what}" for what, where in amiss.items())


def _colours(root: QWidget, text_size: int) -> Iterator[str]:
    """In the looks that whoever made a page seldom sees; a picture of each page takes its time."""
    scheme = LOOKS[text_size][1]
    return iter(()) if scheme is Scheme.LIGHT else colour_faults(root, scheme)


def _walk(app: QApplication, home: Path, language: str, text_size: int) -> Iterator[Seen]:
    window, scheme = LOOKS[text_size]
    way_in = every_page.make_app(app, home / "new", language)
    way_in.world.dress(scheme, text_size)
    way_in.window.resize(*window)
    yield from every_page.gates(way_in)
    way_in.window.close()
    house = every_page.make_house(app, home / "house", window)
    house.wear(language, scheme, text_size)
    yield from every_page.pages(house)
    yield from people_pages.pages(house)
    yield from override_pages.pages(house)
    yield from house_pages.pages(house)
    yield from attached_pages.pages(house)
    yield from overview_pages.pages(house)
    yield from figures_pages.pages(house)
    yield from hand_over_pages.pages(house)
    yield from practice_pages.pages(house)
    house.app.window.close()


def _english() -> frozenset[str]:
    """Every sentence of the program that reads otherwise in Arabic."""
    found = set()
    for message in ElementTree.parse(CATALOGUE).iter("message"):
        source, arabic = message.findtext("source", ""), message.findtext("translation", "")
        if re.search("[A-Za-z]{3}", source) and source != arabic:
            found.add(source)
    return frozenset(found - INVENTED)


ENGLISH = _english()


def _left_in_english(widget: QWidget, words: str, language: str) -> Iterator[str]:
    if language == "ar":
        for left in sorted(ENGLISH & {words, widget.accessibleName(), widget.toolTip()}):
            yield f"untranslated: {type(widget).__name__} «{left}»"


def faults(root: QWidget, language: str) -> Iterator[str]:
    """What is amiss on a page, in words."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or _belongs_to_qt(widget):
            continue
        words = _words(widget)
        what = f"{type(widget).__name__} «{words}»"
        if words and _is_cut(widget):
            yield f"cut: {what} {_sizes(widget)}"
        if words and (outer := _sticks_out(widget)):
            yield f"sticks out of {outer}: {what}"
        yield from _left_in_english(widget, words, language)
        if _takes_keyboard(widget) and not _spoken_name(widget):
            yield f"nameless: {what} in {type(widget.parent()).__name__}"
        yield from _scrolls_for_nothing(widget, what)
        if isinstance(widget, RowsTable):
            yield from _rows_without_a_name(widget)
        if not _faces_right(widget, root, language):
            yield f"faces the wrong way: {what}"
        if not _begins_at_the_start(widget, language):
            yield f"begins at the wrong edge: {what} {widget.accessibleName()}"


def _scrolls_for_nothing(widget: QWidget, what: str) -> Iterator[str]:
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, WIDER_THAN_SIGHT):
        beyond = widget.horizontalScrollBar().maximum()
        if beyond > SLACK:
            yield f"{beyond} px too wide: {what} in {type(widget.parent()).__name__}"
    if isinstance(widget, QScrollArea) and (empty := _nothing_below(widget)):
        yield f"{empty} px to scroll to and nothing there: {type(widget.widget()).__name__}"


def _rows_without_a_name(table: RowsTable) -> Iterator[str]:
    """What a row is called steps back for nothing and is cut last."""
    model, option = table.model(), QStyleOptionViewItem()
    for column in range(model.columnCount()):
        for row in range(min(model.rowCount(), MEASURED)):
            cell = model.index(row, column)
            if cell.data(CellRole.WEIGHT) != "strong":
                continue
            needed = min(table.itemDelegate().sizeHint(option, cell).width(), WIDEST)
            if table.isColumnHidden(column) or table.columnWidth(column) < needed - SLACK:
                yield f"a row without its name: {table.accessibleName()} «{cell.data()}»"


def _begins_at_the_start(widget: QWidget, language: str) -> bool:
    """What is typed, and the cursor of an empty field, stand at the edge where lines begin."""
    flag = Qt.AlignmentFlag
    if isinstance(widget, QTextEdit) and not widget.toPlainText():
        return widget.isReadOnly() or _starts(widget.document().defaultTextOption(), language)
    if not isinstance(widget, QLineEdit | QSpinBox):
        return True
    side = flag.AlignRight if language == "ar" else flag.AlignLeft
    kept = widget.alignment()
    return bool(kept & flag.AlignHCenter or (kept & side and kept & flag.AlignAbsolute))


def _starts(option: QTextOption, language: str) -> bool:
    rtl = option.textDirection() is Qt.LayoutDirection.RightToLeft
    return rtl if language == "ar" else not rtl


def _belongs_to_qt(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox)


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def _sizes(widget: QWidget) -> str:
    hint = widget.sizeHint()
    return f"{widget.width()}x{widget.height()} of {hint.width()}x{hint.height()}"


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            longest = max(_advance(widget, word) for word in widget.text().split())
            tall = widget.heightForWidth(widget.width()) > widget.height() + SLACK
            return tall or longest > widget.contentsRect().width() + SLACK
        hint = widget.sizeHint()
        return hint.width() > widget.width() + SLACK or hint.height() > widget.height() + SLACK
    if isinstance(widget, SectionButton | RadioChip | CheckChip):
        return widget.heightForWidth(widget.width()) > widget.height() + SLACK
    wide = widget.sizeHint().width() > widget.width() + SLACK
    return wide or widget.fontMetrics().height() > widget.height()


def _advance(widget: QWidget, words: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(words)


def _sticks_out(widget: QWidget) -> str:
    """The nearest ancestor that cuts the widget off, short of what scrolls."""
    child, outer = widget, widget.parentWidget()
    while outer is not None and not child.isWindow():
        scroll = outer.parentWidget()
        if isinstance(scroll, QScrollArea) and scroll.viewport() is outer:
            return ""
        place = QRect(widget.mapTo(outer, QPoint(0, 0)), widget.size())
        room = outer.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not room.contains(place):
            return type(outer).__name__
        child, outer = outer, outer.parentWidget()
    return ""


def _nothing_below(area: QScrollArea) -> int:
    """How far the content goes on below its last part, where there is a bar to go there."""
    inside = area.widget()
    layout = inside.layout() if inside is not None else None
    if inside is None or layout is None or not area.verticalScrollBar().maximum():
        return 0
    needed = layout.totalHeightForWidth(inside.width()) if layout.hasHeightForWidth() else 0
    spare = inside.height() - needed - layout.contentsMargins().bottom()
    return max(0, spare) if needed > 0 else 0


def _takes_keyboard(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and widget.focusProxy() is None


def _spoken_name(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name) if spoken is not None else ""


def _faces_right(widget: QWidget, root: QWidget, language: str) -> bool:
    right = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if isinstance(root, HerScreen):
        return True
    if language != "ar":
        return not right or _has_menu(widget) or isinstance(widget, StateButton | MenuButton)
    return right or _may_face_left(widget)


def _may_face_left(widget: QWidget) -> bool:
    """Codes, numbers, dates and the paper key read left to right in every language.

    A button with a menu faces the other way to put its arrow at the end edge.
    """
    around: QWidget | None = widget
    while around is not None and not isinstance(around, QDialog):
        if isinstance(around, QLineEdit | PagesView) or around.property("reads") == "left":
            return True
        if isinstance(around, StateButton | MenuButton) or _has_menu(around):
            return True
        around = around.parentWidget()
    return False


def _has_menu(widget: QWidget) -> bool:
    return isinstance(widget, QPushButton) and widget.menu() is not None
