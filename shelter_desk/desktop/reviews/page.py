"""File reviews: draw a sample or choose a file, see what goes on and what waits for whom."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.resident_words import with_code
from shelter_desk.desktop.page_parts.rows_model import Column, RowsModel
from shelter_desk.desktop.reviews.words import progress
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, EmptyState, ListColumn
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import (
    Heading,
    Muted,
    MutedLine,
    Small,
    Title,
    from_the_start,
)
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.ids import ResidentId, ReviewId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.oversight import reviews
from shelter_desk.services.residents import residents
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.resident import ResidentRow
from shelter_desk.services.views.review import ReviewRow, ReviewsView, WorkerLine

FILES = Plural("reviews", "%n files", "", 0)
TO_DRAW = Plural("reviews", "%n open files can be picked", "", 0)
DRAWN = Plural("reviews", "%n files were picked.", "", 0)
NO_SUCH_FILE = Text("reviews", "No file has this code: {code}")
SAMPLES = (1, 3, 5, 10)


def review_columns(context: DeskContext) -> tuple[Column[ReviewRow], ...]:
    """The columns of the list of reviews."""
    say = context.words
    return (
        Column(say(Text("reviews", "Code")), lambda r: r.code, weight="strong", code=True),
        Column(say(Text("reviews", "Called")), lambda r: r.called or "—"),
        Column(say(Text("reviews", "Worker")), lambda r: r.worker, weight="muted"),
        Column(
            say(Text("reviews", "Picked")), lambda r: context.fmt.when(r.drawn_at), weight="muted"
        ),
        Column(
            say(Text("reviews", "Findings")),
            lambda r: context.fmt.number(r.unsettled) if r.unsettled else "",
        ),
        Column(
            say(Text("reviews", "State")),
            lambda r: progress(context, r),
            tone=lambda r: "done" if r.finished_at is not None else "info",
        ),
    )


def worker_columns(context: DeskContext) -> tuple[Column[WorkerLine], ...]:
    """The columns of the overview: counts, in the order of names."""
    say, number = context.words, context.fmt.number
    return (
        Column(say(Text("reviews", "Name")), lambda r: r.name, weight="strong"),
        Column(say(Text("reviews", "Reviewed")), lambda r: number(r.reviewed)),
        Column(say(Text("reviews", "Waiting")), lambda r: number(r.unsettled)),
        Column(say(Text("reviews", "Day over")), lambda r: number(r.late)),
    )


class ReviewsPage(Page):
    """Subject: "" for all files, or a resident's id."""

    name: ClassVar[PageName] = PageName.REVIEWS
    topics: ClassVar[frozenset[str]] = frozenset({Topic.REVIEWS})
    help_key: ClassVar[str] = "reviews"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(self._head())
        layout.addWidget(self._drawing())
        columns = Columns(context.theme.px(760))
        layout.addLayout(columns, 1)
        columns.addWidget(self._list(), 3)
        columns.addWidget(self._overview(), 2, Qt.AlignmentFlag.AlignTop)

    def _head(self) -> WrapRow:
        row = WrapRow()
        words = QVBoxLayout()
        words.setSpacing(2)
        self.who = MutedLine()
        words.addWidget(self.who)
        words.addWidget(Title(self.tr("File review")))
        row.place(words)
        row.split()
        self.everything = QuietButton(self.tr("All reviews"))
        self.everything.clicked.connect(lambda: self.context.open_page(PageName.REVIEWS, ""))
        row.addWidget(self.everything)
        self.begin = PrimaryButton(self.tr("Review this file"))
        self.begin.clicked.connect(lambda: self._review(ResidentId(self.subject)))
        row.addWidget(self.begin)
        return row

    def _drawing(self) -> Card:
        self.drawing = Card(margin=16)
        row = WrapRow(gap=8)
        self.count = StillComboBox()
        self.count.setAccessibleName(self.tr("How many files"))
        self.count.setMinimumHeight(34)
        for number in SAMPLES:
            self.count.addItem(self.context.words(FILES, number), number)
        self.count.setCurrentIndex(1)
        row.addWidget(self.count)
        self.draw = PrimaryButton(self.tr("Pick at random"))
        self.draw.clicked.connect(self._draw)
        row.addWidget(self.draw)
        row.split()
        self.code = from_the_start(QLineEdit())
        self.code.setPlaceholderText(self.tr("Code of one file"))
        self.code.setAccessibleName(self.tr("Code of one file"))
        self.code.setMaxLength(40)
        self.code.setMinimumHeight(34)
        self.code.setMaximumWidth(self.context.theme.px(170))
        self.code.returnPressed.connect(self._choose)
        row.addWidget(self.code)
        self.choose = QuietButton(self.tr("Review this one"))
        self.choose.clicked.connect(self._choose)
        row.addWidget(self.choose)
        self.drawing.body.addLayout(row)
        self.to_draw = Small()
        self.drawing.body.addWidget(self.to_draw)
        return self.drawing

    def _list(self) -> OneOf:
        self.rows = RowsModel(review_columns(self.context), lambda row: str(row.id), self)
        self.table = RowsTable(self.context.theme, self.tr("Reviews"))
        self.table.setModel(self.rows)
        self.table.size_columns((10, 14, 14, 12, 10, 0), spare=(3, 2, 4))
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._open)
        self.stack = OneOf()
        self.stack.addWidget(ListColumn(self.table))
        words = self.tr("A review looks at one file with a short checklist.")
        self.stack.addWidget(EmptyState(self.tr("No file was reviewed yet"), words))
        return self.stack

    def _overview(self) -> Card:
        self.overview = Card()
        self.overview.body.addWidget(Heading(self.tr("Who is working on what")))
        self.overview.body.addWidget(
            Muted(
                self.tr(
                    "Reviewed files and open findings, sorted by name. They show where help is "
                    "needed."
                )
            )
        )
        self.workers = RowsModel(worker_columns(self.context), lambda row: row.name, self)
        self.people = RowsTable(self.context.theme, self.tr("Who is working on what"))
        self.people.setModel(self.workers)
        self.people.size_columns((12, 6, 6, 6))
        self.overview.body.addWidget(self.people)
        self.nobody = Small(self.tr("Nothing has been reviewed yet, and no finding waits."))
        self.overview.body.addWidget(self.nobody)
        return self.overview

    def show_subject(self, subject: str) -> None:
        """All reviews, or those of one file."""
        reviews_here = self.context.staff.may(Permission.REVIEW_FILES)
        self.who.clear()
        self.who.setVisible(bool(subject))
        self.everything.setVisible(bool(subject))
        self.begin.setVisible(bool(subject) and reviews_here)
        self.drawing.setVisible(not subject and reviews_here)
        self.overview.setVisible(not subject)
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read the reviews again."""
        one = ResidentId(self.subject) if self.subject else None
        self.context.tasks.submit(
            self, lambda desk: reviews.reviews_overview(desk, one), self._show, replaces="rows"
        )
        if one is not None and self.context.staff.may(Permission.FIND_RESIDENTS):
            self.context.tasks.submit(
                self, lambda desk: residents.resident_row(desk, one), self._show_who, replaces="who"
            )

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called, row.code))

    def _show(self, view: ReviewsView) -> None:
        self.rows.set_rows(view.rows)
        self.workers.set_rows(view.workers)
        self.people.setVisible(bool(view.workers))
        self.nobody.setVisible(not view.workers)
        self.stack.setCurrentIndex(0 if view.rows else 1)
        self.to_draw.setText(
            self.context.fmt.line(
                self.context.words(TO_DRAW, view.to_draw),
                self.tr("files not looked at for a long time are picked more often"),
            )
        )
        self.draw.setEnabled(view.to_draw > 0)
        if view.rows:
            self.table.setCurrentIndex(self.rows.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        self.context.open_page(PageName.REVIEW, str(self.rows.row(index.row()).id))

    def _draw(self) -> None:
        count = int(self.count.currentData())
        self.context.tasks.submit(self, lambda desk: reviews.draw_sample(desk, count), self._drawn)

    def _drawn(self, drawn: tuple[ReviewId, ...]) -> None:
        self.context.messages.tell(Message(DRAWN, n=len(drawn)))
        if len(drawn) == 1:
            self.context.open_page(PageName.REVIEW, drawn[0])

    def _choose(self) -> None:
        typed = self.code.text().strip()
        if not typed:
            self.code.setFocus()
            return
        self.context.tasks.submit(
            self, lambda desk: with_code(desk, typed), lambda found: self._found(typed, found)
        )

    def _found(self, typed: str, found: ResidentRow | None) -> None:
        if found is None:
            self.context.messages.tell(Message(NO_SUCH_FILE, {"code": typed}), "attention")
            self.code.selectAll()
            self.code.setFocus()
            return
        self.code.clear()
        self._review(found.id)

    def _review(self, resident_id: ResidentId) -> None:
        self.context.tasks.submit(
            self,
            lambda desk: reviews.review_file(desk, resident_id),
            lambda begun: self.context.open_page(PageName.REVIEW, begun),
        )
