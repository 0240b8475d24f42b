"""The residents: what each needs next, and one way to a new file."""

from __future__ import annotations

from typing import ClassVar, Literal

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.resident_words import (
    age_words,
    bed_words,
    language_words,
    open_resident,
)
from shelter_desk.desktop.page_parts.rows_model import Column, RowsModel
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import EmptyState, ListColumn
from shelter_desk.desktop.widgets.flow import opposite
from shelter_desk.desktop.widgets.labels import MutedLine, Small, Title
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.tables import CellRole, RowsTable
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.residents import residents
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.resident import ResidentList, ResidentRow

Which = Literal["in_house", "mine", "all"]
SHARES = (16, 14, 7, 13, 9, 15, 0)
SPARE = (5, 4, 3, 2)

IN_HOUSE = Plural("residents", "%n in the house", "", 0)
SHOWN = Plural("residents", "%n files shown. Enter opens a file.", "", 0)
SHOWN_OF = Plural(
    "residents",
    "The newest {shown} files are shown; %n more are in the list. Ctrl+K finds one of them.",
    "",
    0,
)
NEXT = Plural("residents", "Show the next %n", "", 0)
WHICH: dict[Which, Text] = {
    "in_house": Text("residents", "In the house"),
    "mine": Text("residents", "My residents"),
    "all": Text("residents", "All files"),
}


def resident_columns(context: DeskContext) -> tuple[Column[ResidentRow], ...]:
    """The columns of every list of residents."""
    words = context.words

    def clock(row: ResidentRow) -> QPixmap | None:
        if row.next_due.tone != "attention":
            return None
        return context.icons.pixmap("clock", "attention", 14)

    return (
        Column(words(Text("residents", "Called")), lambda r: r.called or "—", weight="strong"),
        Column(words(Text("residents", "Code")), lambda r: r.code, weight="muted", code=True),
        Column(words(Text("residents", "Age")), lambda r: age_words(context, r)),
        Column(words(Text("residents", "Language")), lambda r: language_words(context, r)),
        Column(words(Text("residents", "Bed")), lambda r: bed_words(context, r), weight="muted"),
        Column(
            words(Text("residents", "Caseworker")),
            lambda r: context.by_name(r.worker_name_ar, r.worker_name_latin),
            weight="muted",
        ),
        Column(
            words(Text("residents", "Next")),
            lambda r: words(r.next_due.message),
            tone=lambda r: r.next_due.tone,
            picture=clock,
        ),
    )


class ResidentsPage(Page):
    """The list of residents."""

    name: ClassVar[PageName] = PageName.RESIDENTS
    topics: ClassVar[frozenset[str]] = frozenset(
        {Topic.RESIDENTS, Topic.FILE, Topic.DRAFTS, Topic.CONSENTS, Topic.REFERRALS}
    )
    help_key: ClassVar[str] = "residents"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._which: Which = "in_house"
        self._wanted = residents.LIST_PAGE
        layout = self.make_column()
        layout.addLayout(self._head())
        self._stack = OneOf(self)
        self._stack.addWidget(self._list())
        self._stack.addWidget(self._nobody())
        layout.addWidget(self._stack, 1)

    def _head(self) -> WrapRow:
        row = WrapRow()
        row.addWidget(Title(self.tr("Residents")))
        self.count = MutedLine()
        row.addWidget(self.count)
        row.split()
        self.which = QuietButton(icon=self.context.icons.icon("down", "muted", 14))
        self.which.setLayoutDirection(opposite(self))
        self.which.setMenu(self._which_menu())
        row.addWidget(self.which)
        if self.context.staff.may(Permission.ADMIT):
            self.arrive = PrimaryButton(
                self.tr("New arrival"), icon=self.context.icons.icon("plus", "on_primary")
            )
            self.arrive.clicked.connect(lambda: self.context.open_page(PageName.ARRIVAL, ""))
            row.addWidget(self.arrive)
        return row

    def _which_menu(self) -> QMenu:
        menu = QMenu(self)
        for which, words in WHICH.items():
            action = menu.addAction(self.context.words(words))
            action.triggered.connect(lambda _=False, chosen=which: self._choose(chosen))
        self.which.setText(self.context.words(WHICH[self._which]))
        return menu

    def _list(self) -> ListColumn:
        self.model = RowsModel(resident_columns(self.context), lambda row: row.id, self)
        self.table = RowsTable(self.context.theme, self.tr("Residents"))
        self.table.setModel(self.model)
        self.table.size_columns(SHARES, SPARE)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._open)
        column = ListColumn(self.table, self._stack)
        foot = WrapRow()
        self.footer = Small()
        foot.addWidget(self.footer)
        self.more = LinkButton(parent=column)
        self.more.clicked.connect(self._more)
        self.more.hide()
        foot.addWidget(self.more)
        column.put_below(foot)
        return column

    def _nobody(self) -> EmptyState:
        return EmptyState(
            self.tr("Nobody is in the list yet"),
            self.tr(
                "When somebody arrives, three facts are enough to open a file. "
                "Bed, water and rest come first."
            ),
        )

    def refresh(self) -> None:
        """Read the list again."""
        which, wanted = self._which, self._wanted
        self.context.tasks.submit(
            self,
            lambda desk: residents.residents_list(desk, which, wanted),
            self._show,
            replaces="list",
        )

    def _show(self, found: ResidentList) -> None:
        rows = found.rows
        chosen = self.table.currentIndex().data(CellRole.ID)
        self.model.set_rows(rows)
        self.count.setText(self.context.words(IN_HOUSE, found.in_house) if rows else "")
        self._show_foot(len(rows), found.total - len(rows))
        self._stack.setCurrentIndex(0 if rows else 1)
        place = self.model.position_of(str(chosen)) if chosen else 0
        if rows:
            self.table.setCurrentIndex(self.model.index(max(place, 0), 0))
            self.table.setFocus()

    def _show_foot(self, shown: int, left: int) -> None:
        words, number = self.context.words, self.context.fmt.number
        self.more.setVisible(left > 0)
        if left > 0:
            told = words(Message(SHOWN_OF, {"shown": number(shown)}, left))
            self.more.setText(words(NEXT, min(left, residents.LIST_PAGE)))
        else:
            told = words(SHOWN, shown) if shown else ""
        self.footer.setText(told)
        self.footer.setAccessibleDescription(number(shown))

    def _more(self) -> None:
        self._wanted += residents.LIST_PAGE
        self.refresh()

    def _choose(self, which: Which) -> None:
        self._which, self._wanted = which, residents.LIST_PAGE
        self.which.setText(self.context.words(WHICH[which]))
        self.refresh()

    def _open(self, index: QModelIndex) -> None:
        open_resident(self.context, str(index.data(CellRole.ID)))
