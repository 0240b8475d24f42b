"""Figures for managers: choose, look, release; and what was released before."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.figures.choosing import Choosing
from shelter_desk.desktop.figures.released import Place, Released, choose_table_place
from shelter_desk.desktop.figures.tables import check_card, table_card
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Title, Warn
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.ids import HouseRecordId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.services.figures import figures
from shelter_desk.services.labels.figures import AUDIENCES
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.figures import FiguresDesk, FiguresView

TITLE = Text("figures", "Statistics")
WORDS = Text(
    "figures",
    "Counted are people who agreed to it, never their names. Numbers that could point at somebody "
    "are not shown, and what was released once stays released: a second release must not give "
    "away the difference.",
)
LOOK = Text("figures", "Show what would be released")
RELEASE = Text("figures", "Release these figures")
KEPT_INSIDE = Text("figures", "Kept for the house. They can be read and printed from the list.")
RELEASED = Text(
    "figures", "Released and kept. It can be saved and printed from the list as often as needed."
)


class FiguresPage(Page):
    """The subject names a time and an audience ("2026-Q3/public"), or nothing."""

    name: ClassVar[PageName] = PageName.FIGURES
    topics: ClassVar[frozenset[str]] = frozenset({Topic.AUDIT})
    help_key: ClassVar[str] = "figures"

    def __init__(
        self,
        context: DeskContext,
        parent: QWidget | None = None,
        *,
        place: Place = choose_table_place,
    ) -> None:
        super().__init__(context, parent)
        self.seen: FiguresView | None = None
        self._asked = 0
        column = self.make_column()
        column.addLayout(self._head())
        self.choosing = Choosing(context, self)
        self.choosing.changed.connect(self._forget)
        column.addWidget(self.choosing)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(12)
        self._found = QVBoxLayout()
        self._found.setSpacing(12)
        self._column.addLayout(self._found)
        self.released = Released(context, inside, place)
        self.released.wanted.connect(self._open)
        self._column.addWidget(self.released)
        self._column.addStretch(1)
        column.addWidget(scrolled(inside, self, hugs=True), 1)
        may = context.staff.may(Permission.RELEASE_FIGURES)
        for part in (self.choosing, self.look, self.release):
            part.setVisible(may)
        self._forget()

    def _head(self) -> WrapRow:
        context, head = self.context, WrapRow()
        head.addWidget(Title(context.words(TITLE)))
        head.split()
        back = QuietButton(self.tr("Back"), icon=context.icons.icon("back"))
        back.clicked.connect(context.go_back)
        head.addWidget(back)
        self.look = QuietButton(context.words(LOOK), icon=context.icons.icon("eye"))
        self.look.clicked.connect(self._look)
        head.addWidget(self.look)
        self.release = PrimaryButton(context.words(RELEASE))
        self.release.clicked.connect(self._release)
        head.addWidget(self.release)
        return head

    def show_subject(self, subject: str) -> None:
        """Choose what ``subject`` names and read what was released."""
        before = self.choosing.subject
        self.choosing.choose(subject)
        if self.choosing.subject != before:
            self._forget()
        super().show_subject(subject)

    def place(self) -> ReturnPlace:
        """What was chosen comes back after a lock."""
        return ReturnPlace(page=str(self.name), subject=self.choosing.subject)

    def refresh(self) -> None:
        """Read what was released."""
        self.context.tasks.submit(self, figures.figures_desk, self._listed, replaces="released")

    def _listed(self, read: FiguresDesk) -> None:
        self.released.show_rows(read.releases)

    def _forget(self) -> None:
        """Another choice: what was looked at is not it, nor what is still looked at."""
        self._asked += 1
        self.seen = None
        self.look.setEnabled(True)
        self.release.setEnabled(False)
        empty(self._found)
        self._found.addWidget(Muted(self.context.words(WORDS)))

    def _look(self) -> None:
        self.context.messages.clear()
        self._forget()
        self.look.setEnabled(False)
        chosen, asked = self.choosing.chosen, self._asked
        self.context.tasks.submit(
            self,
            lambda desk: figures.look_at_figures(desk, *chosen),
            lambda view: self._planned(view, asked),
            lambda fault: self._refused(fault, asked),
            replaces="look",
        )

    def _planned(self, view: FiguresView, asked: int) -> None:
        if asked != self._asked:
            return
        self.look.setEnabled(True)
        self._show(view)
        self.seen = view
        self.release.setEnabled(view.refused is None)

    def _show(self, view: FiguresView) -> None:
        empty(self._found)
        fmt, audience = self.context.fmt, self.context.words(AUDIENCES[view.audience])
        self._found.addWidget(Heading(fmt.line(fmt.shape(view.title), audience)))
        if view.refused is not None:
            self._found.addWidget(Warn(self.context.words(view.refused.message)))
        self._found.addWidget(check_card(self.context, (*view.about, *view.check), self))
        for table in view.tables:
            self._found.addWidget(table_card(self.context, table, self))

    def _refused(self, fault: ShelterDeskError, asked: int) -> bool:
        if asked != self._asked:
            return True
        self.look.setEnabled(True)
        empty(self._found)
        self._found.addWidget(Body(self.context.words(fault.message)))
        return True

    def _release(self) -> None:
        seen = self.seen
        if seen is None or seen.refused is not None:
            return
        self.release.setEnabled(False)
        self.context.tasks.submit(
            self,
            lambda desk: figures.release_figures(
                desk, seen.period, seen.audience, seen.fingerprint
            ),
            lambda made: self._was_released(made, seen.audience),
            self._not_released,
        )

    def _was_released(self, release_id: HouseRecordId, audience: Audience) -> None:
        stays = audience is Audience.INSIDE
        self.context.messages.tell(KEPT_INSIDE if stays else RELEASED)
        self.refresh()
        if self.isVisible() and not stays:  # whoever left saves it from the list
            self.released.save(release_id)

    def _not_released(self, _fault: ShelterDeskError) -> bool:
        self.release.setEnabled(self.seen is not None and self.seen.refused is None)
        return False

    def _open(self, release_id: str) -> None:
        self._forget()
        asked = self._asked

        def done(view: FiguresView) -> None:
            if asked == self._asked:
                self._show(view)

        self.context.tasks.submit(
            self,
            lambda desk: figures.open_released(desk, HouseRecordId(release_id)),
            done,
            replaces="open",
        )
