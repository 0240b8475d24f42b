"""F1: a short page about where one is; Ctrl+/: the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QStyle,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from shelter_desk.desktop.assets import asset
from shelter_desk.desktop.i18n import installed
from shelter_desk.desktop.widgets.buttons import PrimaryButton
from shelter_desk.desktop.widgets.labels import Body, Heading, KeyCap
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.text import Text

_ROOM, _BESIDE = 900, 64
"""How wide the sheet may be where no window is behind it, and what it leaves of one."""
PLACES = "Ctrl+1…{last}"
FIND_SOMEBODY = Text("keys", "Find somebody")
KEYS = (
    ("Ctrl+K", FIND_SOMEBODY),
    ("Ctrl+L", Text("keys", "Lock the desk")),
    ("F12", Text("keys", "Hide everything at once; F12 or Esc brings it back")),
    ("Alt+←", Text("keys", "Back to where you came from")),
    (PLACES, Text("keys", "Go to a place in the list at the side")),
    ("Ctrl+S", Text("keys", "Save the note")),
    ("Ctrl+V", Text("keys", "Attachments: take in what was copied")),
    ("F1", Text("keys", "Help for this page")),
    ("Ctrl+/", Text("keys", "These keys")),
    ("Enter", Text("keys", "Next question; in a list: open; on a button: press")),
    ("Ctrl+Enter", Text("keys", "Next question, out of a long text")),
    ("Alt+1…9", Text("keys", "Go to a section of the form")),
    ("Alt+PgUp, Alt+PgDn", Text("keys", "The section before; the section after")),
    ("F2", Text("keys", "She does not know")),
    ("F3", Text("keys", "She does not wish to answer")),
    ("F4", Text("keys", "Not now")),
    ("F5", Text("keys", "Take over what she told before")),
    ("F6", Text("keys", "Do not ask again")),
    ("F7", Text("keys", "Does not apply")),
    ("F8", Text("keys", "Clear the answer state")),
    ("F9", Text("keys", "Where the answer comes from")),
)


_LANGUAGES = (("ar", "العربية"), ("en", "English"))
"""Each language is called by its own name, whatever the window speaks."""


def help_page(language: str, key: str) -> str:
    """The HTML of a help page; of the whole desk where a page has none; or nothing."""
    for name in (key, "desk"):
        page = asset("help", language, f"{name}.html")
        if page.is_file():
            return page.read_text(encoding="utf-8")
    return ""


class HelpDialog(QDialog):
    """One short page of help in both languages, the reader's own in front."""

    def __init__(self, language: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.resize(620, 520)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.tabBar().setDrawBase(False)
        for own, name in _LANGUAGES:
            page = self._page(own, key)
            self.tabs.addTab(page, name)
            if own == language:
                self.tabs.setCurrentWidget(page)
        layout.addWidget(self.tabs)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.browser.setFocus()

    @property
    def browser(self) -> QTextBrowser:
        """The page in sight."""
        page = self.tabs.currentWidget()
        assert isinstance(page, QTextBrowser)
        return page

    def _page(self, language: str, key: str) -> QTextBrowser:
        browser = QTextBrowser()
        browser.setAccessibleName(self.tr("Help"))
        browser.setOpenLinks(False)
        browser.setProperty("kind", "page")
        browser.document().setDefaultStyleSheet("h1, h2, h3, b { font-weight: 600; }")
        words = help_page(language, key)
        if words:
            browser.setHtml(words)
        else:
            browser.setPlainText(self.tr("There is no help page for this screen yet."))
        return browser


class ShortcutSheet(QDialog):
    """Every key of the program; ``places`` is how many the list at the side has."""

    def __init__(self, places: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Heading(self.tr("Keys")))
        room = _ROOM if parent is None else parent.window().width() - 2 * _BESIDE
        inside = self._keys(places, 2)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        if inside.sizeHint().width() + bar > room:
            inside.deleteLater()
            inside = self._keys(places, 1)
        area = scrolled(inside, self, hugs=True)
        area.setMinimumWidth(min(inside.sizeHint().width() + bar, room))
        layout.addWidget(area, 1)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)

    def _keys(self, places: int, sides: int) -> QWidget:
        """The table, in one column or side by side."""
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        rows, letter = -(-len(KEYS) // sides), self.fontMetrics().averageCharWidth()
        for number, (keys, what) in enumerate(KEYS):
            side, row = divmod(number, rows)
            cap = KeyCap(
                f"\u2066{keys.replace('{last}', str(places % 10))}\u2069"
            )  # 0 is the tenth
            grid.addWidget(cap, row, 2 * side)
            grid.addWidget(Body(installed(what)), row, 2 * side + 1)
            grid.setColumnMinimumWidth(2 * side + 1, letter * (40 if sides == 1 else 32))
        return inside
