"""The bar above every page: back, search, language, text size, who is on, lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.shell.help import FIND_SOMEBODY
from shelter_desk.desktop.widgets.buttons import IconButton, LinkButton, QuietButton
from shelter_desk.desktop.widgets.search_box import SearchBox
from shelter_desk.domain.desk import TEXT_SIZES
from shelter_desk.domain.staff import Permission


class TopBar(QWidget):
    """Fills the row that ``shell.ui`` leaves for it.

    Signals: ``lock_wanted``; ``language_wanted`` (code); ``text_size_wanted`` (per cent).
    """

    lock_wanted = Signal()
    language_wanted = Signal(str)
    text_size_wanted = Signal(int)

    def __init__(self, context: DeskContext, row: QHBoxLayout) -> None:
        super().__init__()
        self.hide()
        icons = context.icons
        self.back = IconButton(icons.icon("back"), self.tr("Back"))
        self.back.setToolTip(self.tr("Back to where you came from (Alt+←)"))
        self.back.clicked.connect(context.go_back)
        row.addWidget(self.back)
        self.search = SearchBox(
            self.tr("Find by name, code, phone or document number"),
            icons.pixmap("search", "muted"),
            key_name="Ctrl K",
            short=context.words(FIND_SOMEBODY),
        )
        self.search.setMaximumWidth(416)
        row.addWidget(self.search, 4)
        if not context.staff.may(Permission.FIND_RESIDENTS):
            self.search.hide()
        row.addStretch(1)
        other = "en" if context.language == "ar" else "ar"
        self.language = LinkButton("English" if other == "en" else "العربية")
        self.language.setToolTip(self.tr("Show the program in the other language"))
        self.language.clicked.connect(lambda: self.language_wanted.emit(other))
        row.addWidget(self.language)
        self.text_size = LinkButton(self.tr("A±"))
        self.text_size.setAccessibleName(self.tr("Text size"))
        self.text_size.setToolTip(self.tr("Text size"))
        self.text_size.setMenu(self._sizes(context))
        row.addWidget(self.text_size)
        self.who = QuietButton(context.staff.name(context.language))
        self.who.setToolTip(self.tr("Who is at the desk"))
        self.who.clicked.connect(lambda: context.open_page(PageName.SETTINGS, ""))
        row.addWidget(self.who)
        self.lock = QuietButton(self.tr("Lock"), icon=icons.icon("lock"))
        self.lock.setToolTip(self.tr("Close the file and lock (Ctrl+L)"))
        self.lock.clicked.connect(self.lock_wanted)
        row.addWidget(self.lock)

    def _sizes(self, context: DeskContext) -> QMenu:
        menu = QMenu(self)
        menu.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if context.language == "ar"
            else Qt.LayoutDirection.LeftToRight
        )
        for size in TEXT_SIZES:
            act = menu.addAction(f"\u2066{context.fmt.shape(str(size))} %\u2069")
            act.setCheckable(True)
            act.setChecked(size == context.theme.text_percent)
            act.triggered.connect(lambda _checked=False, s=size: self.text_size_wanted.emit(s))
        return menu
