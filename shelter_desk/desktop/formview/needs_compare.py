"""First and latest needs assessment side by side, worker's view and her own."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.form_page import kit_of
from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, EmptyState, Line
from shelter_desk.desktop.widgets.labels import Body, Muted, MutedLine, Small, Strong, Title
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import FittingArea
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Clock
from shelter_desk.domain.sources import SystemClock
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.needs import compare_needs
from shelter_desk.services.residents import resident_row
from shelter_desk.services.views import NeedsComparison, NeedsDomain, ResidentRow

_TITLE = Text("needs", "Needs, first and latest")
_LEGEND = Text("needs", "1 in crisis · 2 fragile · 3 mostly steady · 4 steady")
_WORKER = Text("needs", "Worker")
_OWN = Text("needs", "Her own view")
_FIRST = Text("needs", "First, {date}")
_LATEST = Text("needs", "Latest, {date}")
_ONLY_ONE = Text("needs", "There is one assessment so far; the next one will stand beside it.")
_NONE = Text("needs", "No needs assessment is signed yet")
_NONE_WORDS = Text("needs", "Two of them stand here side by side once they are signed.")
_NEW = Text("needs", "New assessment")
_BACK = Text("needs", "Back to her file")
_SAID = Text("needs", "{domain}: {who}, first {first}, latest {latest}")
_NOT_SAID = Text("needs", "not assessed")

SCALE = 4


class ScaleBar(QWidget):
    """A value from 1 to 4 as a small bar that grows from the start side, with its number."""

    def __init__(self, kit: Kit, value: int | None, *, own: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self.value, self._own = kit, value, own
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line of text high."""
        return QSize(140, max(24, self.fontMetrics().height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(72, self.sizeHint().height())

    def bar(self) -> QRectF:
        """The filled part in pixels of the widget, empty without a value."""
        track = self._track()
        if self.value is None:
            return QRectF()
        width = track.width() * self.value / SCALE
        left = track.right() - width if self._kit.rtl else track.left()
        return QRectF(left, track.top(), width, track.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, bar and number."""
        tokens = self._kit.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.window))
        painter.drawRoundedRect(self._track(), 4, 4)
        if self.value is not None:
            ink = QColor(tokens.primary)
            painter.setPen(QPen(ink, 1))
            # Her own view is drawn open: the two differ in form, not in colour alone.
            painter.setBrush(QColor(tokens.selected) if self._own else ink)
            painter.drawRoundedRect(self.bar(), 4, 4)
        painter.setPen(QColor(tokens.text if self.value is not None else tokens.muted))
        words = "–" if self.value is None else self._kit.fmt.number(self.value)
        painter.drawText(self._number(), int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()

    def _track(self) -> QRectF:
        box = QRectF(self.rect()).adjusted(1, 0, -1, 0)
        box = box.adjusted(0, 0, -26, 0) if not self._kit.rtl else box.adjusted(26, 0, 0, 0)
        return QRectF(box.left(), box.center().y() - 5, box.width(), 10)

    def _number(self) -> QRectF:
        left = 0 if self._kit.rtl else self.width() - 24
        return QRectF(left, 0, 24, self.height())


class NeedsTable(Card):
    """Fourteen domains, two lines each."""

    def __init__(self, kit: Kit, comparison: NeedsComparison, parent: QWidget) -> None:
        super().__init__(parent, margin=24)
        self._kit = kit
        self.bars: list[ScaleBar] = []
        self._twice = comparison.first_at != comparison.latest_at
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for column, stretch in enumerate((4, 2, 4, 4)):
            grid.setColumnStretch(column, stretch)
        self._heads(grid, comparison)
        for domain in comparison.domains:
            self._domain(grid, domain)
        self.body.addLayout(grid)
        if not self._twice:
            self.body.addWidget(Small(kit.words(_ONLY_ONE)))

    def _heads(self, grid: QGridLayout, comparison: NeedsComparison) -> None:
        pairs = ((2, _FIRST, comparison.first_at), (3, _LATEST, comparison.latest_at))
        for column, text, at in pairs:
            if at is not None and (column == 2 or self._twice):
                day = self._kit.fmt.date(self._kit.fmt.local(at).date())
                words = self._kit.words(Message(text, {"date": day}))
                grid.addWidget(keep_to_start(Strong(words), self._kit), 0, column)

    def _domain(self, grid: QGridLayout, domain: NeedsDomain) -> None:
        title = self._kit.words(domain.title)
        row = grid.rowCount()
        grid.addWidget(Line(), row, 0, 1, 4)
        grid.addWidget(keep_to_start(Body(title), self._kit), row + 1, 0, 2, 1)
        views = (
            (_WORKER, domain.first_worker, domain.latest_worker, False),
            (_OWN, domain.first_own, domain.latest_own, True),
        )
        for offset, (who, first, latest, own) in enumerate(views, 1):
            words = self._kit.words(who)
            grid.addWidget(keep_to_start(MutedLine(words), self._kit), row + offset, 1)
            params = {
                "domain": title,
                "who": words,
                "first": self._said(first),
                "latest": self._said(latest),
            }
            said = self._kit.words(Message(_SAID, params))
            for column, value in ((2, first), (3, latest)):
                if column == 2 or self._twice:
                    bar = ScaleBar(self._kit, value, own=own, parent=self)
                    bar.setAccessibleName(said)
                    bar.setToolTip(said)
                    grid.addWidget(bar, row + offset, column)
                    self.bars.append(bar)

    def _said(self, value: int | None) -> str:
        return self._kit.words(_NOT_SAID) if value is None else self._kit.fmt.number(value)


class NeedsPage(Page):
    """The comparison of one resident; the subject is her id."""

    name: ClassVar[PageName] = PageName.NEEDS
    topics: ClassVar[frozenset[str]] = frozenset({"file"})
    help_key: ClassVar[str] = "needs"

    def __init__(
        self, context: DeskContext, parent: QWidget | None = None, *, clock: Clock | None = None
    ) -> None:
        super().__init__(context, parent)
        self.kit = kit_of(context, clock or SystemClock())
        self.table: NeedsTable | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        head = WrapRow()
        names = QVBoxLayout()
        names.setSpacing(2)
        self.who = MutedLine()
        names.addWidget(self.who)
        names.addWidget(Title(self.kit.words(_TITLE)))
        head.place(names)
        head.split()
        back = QuietButton(self.kit.words(_BACK))
        self.new = PrimaryButton(self.kit.words(_NEW), icon=self.kit.icon("plus", "on_primary"))
        head.addWidget(back)
        head.addWidget(self.new)
        column.addLayout(head)
        column.addWidget(Muted(self.kit.words(_LEGEND)))
        self._scroll = FittingArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.kit.words(_TITLE))
        self._scroll.setMinimumHeight(self.fontMetrics().height() * 8)
        column.addWidget(self._scroll, 1)
        back.clicked.connect(lambda: context.open_page(PageName.FILE, self.subject))
        self.new.clicked.connect(lambda: context.open_page(PageName.FORM, f"{self.subject}/needs"))

    def refresh(self) -> None:
        """Read both assessments again."""
        resident = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: resident_row(desk, resident), self._show_who, replaces="who"
        )
        self.context.tasks.submit(
            self, lambda desk: compare_needs(desk, resident), self._show, replaces="load"
        )

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called or "—", row.code))

    def _show(self, comparison: NeedsComparison) -> None:
        if comparison.first_at is None:
            words = self.kit.words(_NONE_WORDS)
            self._scroll.setWidget(EmptyState(self.kit.words(_NONE), words))
            return
        self.table = NeedsTable(self.kit, comparison, self._scroll)
        self._scroll.setWidget(self.table)
        self.table.setAutoFillBackground(False)  # a scroll area fills it up to its corners
