"""The line for the house book: writing it, checking an old one, and the anchors left so far."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.page_parts.rows_model import Column, RowsModel
from shelter_desk.desktop.preview.outlets import choose_log_place
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, EmptyState, ListColumn
from shelter_desk.desktop.widgets.labels import Heading, Muted, Small, Strong, from_the_start
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.oversight import anchors, log_file
from shelter_desk.services.oversight.anchors import AnchorRow, ExaminedLine, LineCheck, ShiftLine
from shelter_desk.services.use_case import Topic

"""How high the list is at least, in pixels at the usual letters; the page scrolls before."""
SAVED = Text(
    "anchors",
    "The log is saved. It bears key {key}; “shelter-desk verify-log” checks it on any computer.",
)


def anchor_columns(context: DeskContext) -> tuple[Column[AnchorRow], ...]:
    """The columns of the list of anchors."""
    say, fmt = context.words, context.fmt
    return (
        Column(say(Text("audit", "No.")), lambda r: fmt.number(r.seq)),
        Column(say(Text("anchors", "When")), lambda r: fmt.when(r.at)),
        Column(say(Text("anchors", "Where")), lambda r: say(r.kind), weight="strong"),
        Column(say(Text("audit", "Who")), lambda r: r.who, weight="muted"),
        Column(say(Text("anchors", "Line")), lambda r: r.line or "—", weight="muted"),
    )


class AnchorsPage(Page):
    """For everybody who ends a shift; the list of anchors for those who read the log."""

    name: ClassVar[PageName] = PageName.ANCHORS
    topics: ClassVar[frozenset[str]] = frozenset({Topic.AUDIT})
    help_key: ClassVar[str] = "audit"
    progressed = Signal(int, int)

    def __init__(
        self,
        context: DeskContext,
        parent: QWidget | None = None,
        *,
        place: Callable[[QWidget], Path | None] = choose_log_place,
    ) -> None:
        super().__init__(context, parent)
        self._place = place
        self.may_read = context.staff.may(Permission.AUDIT)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        ground = QWidget()
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        title = self.tr("Shift line for the house book")
        layout.addLayout(back_head(context, title, self.tr("Back")))
        columns = Columns(context.theme.px(620))
        columns.addWidget(self._writing(), 1)
        columns.addWidget(self._checking(), 1)
        layout.addLayout(columns)
        if self.may_read:
            layout.addLayout(self._list_head())
            layout.addWidget(self._list(), 1)
        else:
            layout.addStretch(1)
        outer.addWidget(scrolled(ground))
        self.progressed.connect(self._show_progress)

    def _writing(self) -> Card:
        card = Card()
        card.body.setSpacing(8)
        card.body.addWidget(Strong(self.tr("At the end of the shift")))
        card.body.addWidget(
            Muted(
                self.tr(
                    "Make the line and write it in the house book by hand: a number and four "
                    "words. Whoever changes the log later cannot change the book."
                )
            )
        )
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setProperty("kind", "title")
        self.line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.line.hide()
        self.made = Small()
        self.write = PrimaryButton(self.tr("Make the shift line now"))
        self.write.clicked.connect(self._write)
        for widget in (self.line, self.made):
            card.body.addWidget(widget)
        self.made.hide()
        card.body.addStretch(1)
        card.body.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _checking(self) -> Card:
        card = Card()
        card.body.setSpacing(8)
        card.body.addWidget(Strong(self.tr("Check a line of the house book")))
        self.typed = from_the_start(QLineEdit())
        self.typed.setAccessibleName(self.tr("The line as it stands in the house book"))
        self.typed.setPlaceholderText(self.tr("The number and the four words"))
        self.typed.setMinimumHeight(36)
        self.typed.setMaxLength(200)
        self.typed.returnPressed.connect(self._check)
        self.check = QuietButton(self.tr("Check"))
        self.check.clicked.connect(self._check)
        row = QHBoxLayout()
        row.addWidget(self.typed, 1)
        row.addWidget(self.check)
        card.body.addLayout(row)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading the log up to this line"))
        self.bar.hide()
        self.picture = QLabel()
        self.result = Muted()
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.result, 1)
        card.body.addWidget(self.bar)
        card.body.addLayout(told)
        card.body.addStretch(1)
        return card

    def _list_head(self) -> WrapRow:
        row = WrapRow(below=0)
        row.addWidget(Heading(self.tr("Anchors left so far")))
        row.split()
        self.save = LinkButton(self.tr("Save the log as a file…"))
        self.save.setToolTip(
            self.tr(
                "Codes and the reasons people wrote, no answers; anybody can check it with "
                "Shelter Desk"
            )
        )
        self.save.clicked.connect(self._save)
        row.addWidget(self.save)
        return row

    def _list(self) -> OneOf:
        self._stack = OneOf()
        self.rows = RowsModel(anchor_columns(self.context), lambda row: f"{row.seq} {row.at}", self)
        self.table = RowsTable(self.context.theme, self.tr("Anchors left so far"))
        self.table.setModel(self.rows)
        self.table.size_columns((0, 0, 0, 0, 1))
        self._stack.addWidget(ListColumn(self.table))
        self._stack.addWidget(
            EmptyState(
                self.tr("No anchor was left yet"),
                self.tr("Each lock, each backup and each shift line leaves one."),
            )
        )
        return self._stack

    def refresh(self) -> None:
        """Read the anchors, where one may."""
        if self.may_read:
            self.context.tasks.submit(self, anchors.anchor_rows, self._show_rows, replaces="rows")

    def _show_rows(self, rows: tuple[AnchorRow, ...]) -> None:
        self.rows.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)

    def _save(self) -> None:
        target = self._place(self)
        if target is not None:
            self.save.setEnabled(False)
            self.context.tasks.submit_paper(
                self,
                log_file.gather_log,
                lambda raw: self._keep(raw, target),
                self._save_refused,
            )

    def _keep(self, raw: bytes, target: Path) -> None:
        self.context.tasks.submit(
            self,
            lambda desk: log_file.save_log(desk, raw, target),
            self._saved,
            self._save_refused,
        )

    def _saved(self, key: str) -> None:
        self.save.setEnabled(True)
        self.context.messages.tell(Message(SAVED, {"key": key}))

    def _save_refused(self, _fault: ShelterDeskError) -> bool:
        self.save.setEnabled(True)
        return False

    def _write(self) -> None:
        self.write.setEnabled(False)
        self.context.tasks.submit(
            self, anchors.write_shift_line, self._written, self._write_refused
        )

    def _written(self, made: ShiftLine) -> None:
        self.write.setEnabled(True)
        self.line.setText(made.line)
        self.line.setAccessibleName(made.line)
        self.line.show()
        self.made.setText(self.context.fmt.when(made.at))
        self.made.show()

    def _write_refused(self, _fault: ShelterDeskError) -> bool:
        self.write.setEnabled(True)
        return False

    def _check(self) -> None:
        typed = self.typed.text()
        if not self.check.isEnabled():
            return
        self.check.setEnabled(False)
        self._tell("", "", "")
        self.bar.setRange(0, 0)
        self.bar.show()
        tell = self.progressed.emit
        self.context.tasks.submit_paper(
            self,
            lambda desk: anchors.examine_line(desk, typed, tell),
            self._examined,
            self._check_refused,
        )

    def _show_progress(self, done: int, known: int) -> None:
        self.bar.setRange(0, max(known, 1))
        self.bar.setValue(done)

    def _examined(self, examined: ExaminedLine) -> None:
        self.context.tasks.submit(
            self,
            lambda desk: anchors.record_line(desk, examined),
            self._checked,
            self._check_refused,
        )

    def _checked(self, told: LineCheck) -> None:
        self._end()
        picture, colour = ("check", "done") if told.fits else ("warning", "attention")
        self._tell(self.context.words(told.message), picture, colour)

    def _check_refused(self, fault: ShelterDeskError) -> bool:
        self._end()
        self._tell(self.context.words(fault.message), "info", "muted")
        return True

    def _end(self) -> None:
        self.check.setEnabled(True)
        self.bar.hide()

    def _tell(self, words: str, picture: str, colour: str) -> None:
        self.result.setText(words)
        self.picture.setVisible(bool(words))
        if words:
            self.picture.setPixmap(self.context.icons.pixmap(picture, colour, 20))

    def leave(self) -> None:
        """The line stays in the log and in the book, not on the screen."""
        self.line.clear()
        self.line.hide()
        self.made.hide()
        self.typed.clear()
        self._tell("", "", "")
