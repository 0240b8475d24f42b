"""People: who works here, who may do what, and what really holds it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.people import words
from shelter_desk.desktop.people.after_restore import AfterRestore
from shelter_desk.desktop.people.files_card import FileCard, TiesCard
from shelter_desk.desktop.people.invite_card import CodeCard, InviteCard
from shelter_desk.desktop.people.rules_card import RulesCard, ScopeCard
from shelter_desk.desktop.people.staff_card import StaffCard, one_time
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.column import cards_column
from shelter_desk.desktop.widgets.labels import Body, Title
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.services.people import people, reach
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.people import PeopleView

WIDEST = 760


class PeoplePage(Page):
    """One column of cards, for managers."""

    name: ClassVar[PageName] = PageName.PEOPLE
    topics: ClassVar[frozenset[str]] = frozenset({Topic.STAFF})
    help_key: ClassVar[str] = "people"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        column = cards_column(self, context.theme.px(WIDEST))
        self._area = self.findChild(QScrollArea)
        column.addLayout(self._head())
        self.warning = self._warning()
        self.after_restore = AfterRestore(context)
        self.code = CodeCard(context)
        self.code.done.clicked.connect(self._written_down)
        self.invite = InviteCard(context)
        self.invite.hide()
        self.staff = StaffCard(context)
        self.ties = TiesCard(context)
        self.file = FileCard(context)
        self.scope = ScopeCard(context)
        for card in (
            self.after_restore,
            self.warning,
            self.code,
            self.invite,
            self.staff,
            self.file,
            self.ties,
        ):
            column.addWidget(card)
        column.addWidget(self.scope)
        column.addWidget(RulesCard())
        column.addStretch(1)
        self.staff.given.connect(self._hand_over)
        self.invite.given.connect(self._hand_over)
        self.invite.closed.connect(self._put_away)

    def _head(self) -> WrapRow:
        row, icons = WrapRow(), self.context.icons
        row.addWidget(Title(self.tr("People")))
        row.split()
        back = QuietButton(self.tr("Back"), icon=icons.icon("back"))
        back.clicked.connect(self.context.go_back)
        row.addWidget(back)
        self.add = PrimaryButton(self.tr("Add a colleague"), icon=icons.icon("plus", "on_primary"))
        self.add.clicked.connect(self._begin)
        row.addWidget(self.add)
        return row

    def _warning(self) -> Card:
        card = Card()
        self.no_sheet = Body(self.context.words(words.NO_SHEET))
        self.one_manager = Body(self.context.words(words.ONE_MANAGER))
        card.body.addWidget(self.no_sheet)
        self.to_keys = QuietButton(
            self.tr("Make a recovery sheet"), icon=self.context.icons.icon("key")
        )
        self.to_keys.clicked.connect(lambda: self.context.open_page(PageName.SETTINGS, ""))
        line = WrapRow()
        line.addWidget(self.to_keys)
        card.body.addLayout(line)
        card.body.addWidget(self.one_manager)
        card.hide()
        return card

    def refresh(self) -> None:
        """Read who works here and what is tied."""
        tasks = self.context.tasks
        tasks.submit(self, people.people, self._show, replaces="people")
        tasks.submit(self, reach.ties, self.ties.show_ties, replaces="ties")
        self.file.refresh()
        self.after_restore.refresh()

    def leave(self) -> None:
        """A code does not stay on the screen; the words of a tie wait."""
        self.code.forget()
        self.file.leave()

    def _show(self, view: PeopleView) -> None:
        self.staff.show_people(view)
        self.file.show_people(view)
        self.no_sheet.setVisible(not view.sheet)
        self.to_keys.setVisible(not view.sheet)
        self.one_manager.setVisible(view.managers == 1)
        self.warning.setVisible(not view.sheet or view.managers == 1)

    def _put_away(self) -> None:
        self.invite.hide()
        self.add.show()

    def _begin(self) -> None:
        self.code.forget()
        self.add.hide()  # one primary act: the one on the card
        self.invite.begin()
        self._to_top()

    def _hand_over(self, given: object) -> None:
        self._put_away()
        self.code.show_code(one_time(given))
        self._to_top()

    def _written_down(self) -> None:
        # the card is gone: the cursor would jump to the next field far below, and the page with it
        self.add.setFocus()
        self._to_top()

    def _to_top(self) -> None:
        """What was asked for stands above everything; layouts run first."""
        area = self._area
        if isinstance(area, QScrollArea):
            QTimer.singleShot(0, area, lambda: area.verticalScrollBar().setValue(0))
