"""One file's review: the checklist, and the findings that came of it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.reviews.finding_dialogs import (
    AnswerFinding,
    FindingCard,
    NewFinding,
    SendBack,
    finding_place,
)
from shelter_desk.desktop.reviews.line import ReviewLine
from shelter_desk.desktop.reviews.words import progress, way_to
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.labels import Heading, Muted, MutedLine, Small, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.audit import Ref
from shelter_desk.domain.ids import ReviewId
from shelter_desk.domain.reviews import ItemResult
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.oversight import reviews
from shelter_desk.services.records import sentences
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.review import FindingView, ReviewView

CLOSED = Text("reviews", "The review is finished. Findings go on until they are settled.")
SETTLED = Text("reviews", "The finding is settled.")
DRAWN_BY = Text("reviews", "{way} by {name}, {day}")
BEFORE = Text("reviews", "Last reviewed on {day}: what was found then stands below each line.")


class ReviewPage(Page):
    """Subject: the id of a review."""

    name: ClassVar[PageName] = PageName.REVIEW
    topics: ClassVar[frozenset[str]] = frozenset({Topic.REVIEWS})
    help_key: ClassVar[str] = "reviews"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: ReviewView | None = None
        self.lines: list[ReviewLine] = []
        self.cards: list[FindingCard] = []
        self.dialog: QDialog | None = None
        layout = self.make_column()
        layout.addLayout(self._head())
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        self.since = Muted()
        column.addWidget(self.since)
        self._checklist = QVBoxLayout()
        self._checklist.setSpacing(12)
        column.addLayout(self._checklist)
        column.addSpacing(8)
        column.addLayout(self._findings_head())
        self._findings = QVBoxLayout()
        self._findings.setSpacing(12)
        column.addLayout(self._findings)
        column.addStretch(1)
        layout.addWidget(scrolled(inside), 1)

    def _head(self) -> WrapRow:
        row = WrapRow(top=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.who = MutedLine()
        words.addWidget(self.who)
        words.addWidget(Title(self.tr("Review of one file")))
        self.drawn = Small()
        words.addWidget(self.drawn)
        row.place(words, wide=True)
        row.split()
        self.state = Chip("", "info")
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 5, 0, 0)
        beside.addWidget(self.state)
        row.place(beside)
        self.back = QuietButton(self.tr("All reviews"))
        self.back.clicked.connect(lambda: self.context.open_page(PageName.REVIEWS, ""))
        row.addWidget(self.back)
        self.file = QuietButton(self.tr("Open the file"))
        self.file.clicked.connect(self._open_file)
        if not self.context.staff.may(Permission.READ_FILE):  # shown without a parent: a window
            self.file.hide()
        row.addWidget(self.file)
        self.finish = PrimaryButton(self.tr("Finish the review"))
        self.finish.clicked.connect(self._finish)
        row.addWidget(self.finish)
        return row

    def _findings_head(self) -> WrapRow:
        row = WrapRow()
        row.addWidget(Heading(self.tr("Findings")))
        row.split()
        self.new = QuietButton(
            self.tr("New finding…"), icon=self.context.icons.icon("plus", "primary")
        )
        self.new.clicked.connect(self._new_finding)
        row.addWidget(self.new)
        return row

    def show_subject(self, subject: str) -> None:
        """Open a review; this is an event in the log."""
        self.subject, self.view = subject, None
        review_id = ReviewId(subject)
        self.context.tasks.submit(
            self, lambda desk: reviews.open_review(desk, review_id), self._show, replaces="review"
        )

    def refresh(self) -> None:
        """Read the review that is on the screen again."""
        if not self.subject:
            return
        review_id = ReviewId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: reviews.reread_review(desk, review_id), self._show, replaces="review"
        )

    def _show(self, view: ReviewView) -> None:
        known = self.view
        self.view = view
        row, context = view.row, self.context
        self.who.setText(context.fmt.line(row.called, row.code, row.worker))
        way = {"way": context.words(row.sample.label), "name": row.by_name}
        way["day"] = context.fmt.within(row.drawn_at)
        self.drawn.setText(context.words(Message(DRAWN_BY, way)))
        self.state.set(progress(context, row), "done" if row.finished_at else "info")
        self.finish.setVisible(view.open)
        self.new.setVisible(bool(view.staff))
        self.since.setVisible(view.before_at is not None)
        if view.before_at is not None:
            day = context.fmt.when(view.before_at)
            self.since.setText(context.words(Message(BEFORE, {"day": day})))
        if known is None or known.open != view.open or known.row.id != row.id:
            # while one answers, the lines stay as they are: the cursor may stand in one
            self._show_lines(view)
        self._show_findings(view)
        self._look_for_words()

    def _show_lines(self, view: ReviewView) -> None:
        empty(self._checklist)
        links = self.context.staff.may(Permission.READ_FILE)
        self.lines = [
            ReviewLine(self.context, item, may_answer=view.open, links=links, parent=self)
            for item in view.items
        ]
        for line in self.lines:
            line.answered.connect(self._answered)
            line.evidence.connect(self._open_evidence)
            self._checklist.addWidget(line)
        if view.open and self.lines:
            # the lines were made later, and stand above it
            QWidget.setTabOrder(self.lines[-1].words, self.new)

    def _show_findings(self, view: ReviewView) -> None:
        empty(self._findings)
        settles = self.context.staff.may(Permission.REVIEW_FILES)
        waiting = [one for one in view.before_findings if one.state.value != "settled"]
        self.cards = [
            FindingCard(self.context, one, settles=settles, parent=self)
            for one in (*view.findings, *waiting)
        ]
        for card in self.cards:
            card.answer.connect(lambda one: self._ask(AnswerFinding(self.context, one, self)))
            card.back.connect(lambda one: self._ask(SendBack(self.context, one, self)))
            card.settle.connect(self._settle)
            self._findings.addWidget(card)
        if not self.cards:
            self._findings.addWidget(Muted(self.tr("Nothing is to be put right.")))

    def _answered(self, key: str, result: ItemResult, words: str) -> None:
        review_id = ReviewId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: reviews.answer_lines(desk, review_id, [(key, result, words)])
        )

    def leave(self) -> None:
        """Keep words whose field still holds the cursor."""
        for line in self.lines:
            line.tell()

    def _finish(self) -> None:
        self.leave()
        if self.view is None:
            return
        review_id, rev = self.view.row.id, self.view.row.rev
        self.context.tasks.submit(
            self,
            lambda desk: reviews.finish_review(desk, review_id, rev),
            lambda _none: self.context.messages.tell(CLOSED),
        )

    def _new_finding(self) -> None:
        if self.view is not None:
            self._ask(NewFinding(self.context, self.view, self))

    def _ask(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._look_for_words())
        dialog.open()

    def _look_for_words(self) -> None:
        """Words for a finding that was begun and not sent: the button says so."""
        view = self.view
        if view is None or not view.staff:
            return
        her, place = view.row.resident_id, finding_place(view.row.id)
        self.context.tasks.submit(
            self,
            lambda desk: sentences.kept_sentences(desk, her, place),
            lambda waits: self.new.setText(
                self.tr("New finding…") if waits.is_empty else self.tr("Go on with the finding…")
            ),
            replaces="words",
        )

    def _settle(self, one: FindingView) -> None:
        self.context.tasks.submit(
            self,
            lambda desk: reviews.settle_finding(desk, one.id, one.rev),
            lambda _none: self.context.messages.tell(SETTLED),
        )

    def _open_file(self) -> None:
        if self.view is not None:
            self.context.open_page(PageName.FILE, self.view.row.resident_id)

    def _open_evidence(self, ref: Ref) -> None:
        if self.view is not None:
            self.context.open_page(*way_to(self.view.row.resident_id, ref))
