"""Tables that read like paper: 44 px rows, fine lines, chips, codes that keep their order."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from shelter_desk.desktop.look.theme import Theme

ROW_HEIGHT = 44
PADDING = 14
CHIP_SIDE = 10  # of a chip, on each side of its words
GAP = 8  # between the picture of a chip and its words
WIDEST = 260
LEAST_ROWS = 2  # in sight below the heads, however small the window
MEASURED = 30  # rows below those in sight whose words count; Qt's own 1000 hold the window
Index = QModelIndex | QPersistentModelIndex


class CellRole:
    """What a model tells the delegate beside ``DisplayRole``."""

    TONE = Qt.ItemDataRole.UserRole + 1  # a Tone: the words are drawn as a chip
    WEIGHT = Qt.ItemDataRole.UserRole + 2  # "strong" or "muted"
    CODE = Qt.ItemDataRole.UserRole + 3  # True: left-to-right, elided in the middle
    PICTURE = Qt.ItemDataRole.UserRole + 4  # a QPixmap inside the chip
    ID = Qt.ItemDataRole.UserRole + 5  # what the row stands for


class RowDelegate(QStyledItemDelegate):
    """Draws one cell from its roles."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts: dict[tuple[bool, bool], tuple[QFont, QFontMetrics]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its words, one row high."""
        _font, metrics = self._dress(index)
        text = str(index.data() or "")
        extra = 2 * PADDING + 4
        if index.data(CellRole.TONE):
            extra += 2 * CHIP_SIDE + self._room(index)
        width = metrics.horizontalAdvance(text) + extra
        del option
        return QSize(width, self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, line below, then words or a chip."""
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("selected"))
        painter.setPen(self._theme.colour("line"))
        if index.row() < index.model().rowCount() - 1:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        tone = index.data(CellRole.TONE)
        if tone and index.data():
            self._chip(painter, option, index, inner)
        else:
            self._words(painter, option, index, inner)
        painter.restore()

    def _font(self, index: Index) -> QFont:
        return self._dress(index)[0]

    def _dress(self, index: Index) -> tuple[QFont, QFontMetrics]:
        chip = bool(index.data(CellRole.TONE))
        bold = not chip and index.data(CellRole.WEIGHT) == "strong"
        if (chip, bold) not in self._fonts:
            font = self._theme.font(9.25) if chip else self._theme.font(bold=bold)
            self._fonts[chip, bold] = (font, QFontMetrics(font))
        return self._fonts[chip, bold]

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, inner: QRect
    ) -> None:
        painter.setFont(self._font(index))
        weight = index.data(CellRole.WEIGHT)
        painter.setPen(self._theme.colour("muted" if weight == "muted" else "text"))
        code = bool(index.data(CellRole.CODE))
        elide = Qt.TextElideMode.ElideMiddle if code else Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(str(index.data() or ""), elide, inner.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight if code else option.direction)
        painter.drawText(inner, self._side(option) | Qt.AlignmentFlag.AlignVCenter, text)

    def _chip(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, inner: QRect
    ) -> None:
        tone = str(index.data(CellRole.TONE))
        ink, ground = self._theme.tokens.pair(tone)
        if option.state & QStyle.StateFlag.State_Selected and ground == self._theme.tokens.selected:
            ground = self._theme.tokens.surface  # or the chip would melt into the chosen row
        painter.setFont(self._font(index))
        metrics = painter.fontMetrics()
        picture = index.data(CellRole.PICTURE)
        room = self._room(index)
        text = metrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width() - 2 * CHIP_SIDE - room
        )
        width = metrics.horizontalAdvance(text) + 2 * CHIP_SIDE + room
        height = min(self._theme.px(25), inner.height() - 8)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        left = inner.right() - width if rtl else inner.left()
        box = QRect(left, inner.center().y() - height // 2, width, height)
        edge = self._theme.tokens.line if tone == "neutral" else ground
        painter.setPen(edge)
        painter.setBrush(self._theme.tokens.window if tone == "neutral" else ground)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        words = box.adjusted(CHIP_SIDE, 0, -CHIP_SIDE, 0)
        if isinstance(picture, QPixmap):
            side = round(picture.height() / picture.devicePixelRatio())
            x = words.right() - side if rtl else words.left()
            painter.drawPixmap(x, box.center().y() - side // 2, picture)
            words = words.adjusted(0 if rtl else room, 0, -room if rtl else 0, 0)
        painter.setPen(ink)
        painter.drawText(words, self._side(option) | Qt.AlignmentFlag.AlignVCenter, text)

    @staticmethod
    def _room(index: Index) -> int:
        picture = index.data(CellRole.PICTURE)
        if not isinstance(picture, QPixmap):
            return 0
        return round(picture.width() / picture.devicePixelRatio()) + GAP

    @staticmethod
    def _side(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute


class RowsTable(QTableView):
    """A quiet table that opens a row with Enter or a click.

    Signals: ``opened`` (model index of the row).
    """

    opened = Signal(QModelIndex)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[int, ...] = ()
        self._spare: tuple[int, ...] = ()
        self._theme = theme
        self._most = theme.px(WIDEST)
        self.setProperty("kind", "rows")
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(False)
        header.setResizeContentsPrecision(MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.activated.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens on every system."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and while the keys go here a ring round the chosen one."""
        super().paintEvent(event)
        row = self.currentIndex().row()
        if row < 0 or not self.hasFocus():
            return
        wide = self._theme.tokens.focus
        ring = QRectF(
            0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row)
        ).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("primary"), wide))
        painter.drawRoundedRect(ring, 6, 6)
        painter.end()

    def selectRow(self, row: int) -> None:  # noqa: N802
        """Select a row; Qt's own finds no column in Arabic before the first layout."""
        index = self.model().index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        """Show a model; its words decide how wide the columns are."""
        super().setModel(model)
        if model is not None:
            for changed in (model.modelReset, model.rowsInserted):
                changed.connect(lambda *_: self._divide())
                changed.connect(lambda *_: self.updateGeometry())

    def size_columns(self, shares: tuple[int, ...], spare: tuple[int, ...] = ()) -> None:
        """Divide the width by ``shares``; 0 means as wide as its words.

        The columns of ``spare`` step back one after another where there is no room for all. What
        still has no room is cut, what the row is called (``strong``) last.
        """
        self._shares, self._spare = shares, spare
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setMinimumSectionSize(24)
        for column, share in enumerate(shares):
            header.setSectionResizeMode(column, mode.Fixed if share else mode.ResizeToContents)
        header.setStretchLastSection(True)
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the new width."""
        super().resizeEvent(event)
        self._divide()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(super().sizeHint().width(), self._high(self._count()))

    def minimumSizeHint(self) -> QSize:
        """Never the heads alone."""
        width = super().minimumSizeHint().width()
        return QSize(width, self._high(min(self._count(), LEAST_ROWS)))

    def _count(self) -> int:
        return 0 if self.model() is None else max(self.model().rowCount(), 1)

    def _high(self, rows: int) -> int:
        heads = self.horizontalHeader()
        above = 0 if heads.isHidden() else heads.sizeHint().height()
        frame = 2 * self.frameWidth()
        return above + frame + rows * self.verticalHeader().defaultSectionSize()

    def _words_of(self, column: int) -> int:
        """What the words of a column need; a shared one may cut them, the others may not."""
        words = self.sizeHintForColumn(column)
        return min(words, self._most) if self._shares[column] else words

    def _divide(self) -> None:
        header, room = self.horizontalHeader(), self.viewport().width()
        if not any(self._shares) or self.model() is None:
            return
        least = header.minimumSectionSize()
        needs = [
            max(self._words_of(c), header.sectionSizeHint(c), least)
            for c in range(len(self._shares))
        ]
        shown = set(range(len(needs)))
        for column in self._spare:
            if sum(needs[c] for c in shown) > room:
                shown.discard(column)
        for column in self._spare:
            self.setColumnHidden(column, column not in shown)
        shared = sorted(c for c in shown if self._shares[c])
        left = room - sum(needs[c] for c in shown)
        if left >= 0:
            total = sum(self._shares[c] for c in shared)
            wide = {c: needs[c] + left * self._shares[c] // total for c in shared}
        else:
            wide = self._cut(needs, shared, left + sum(needs[c] for c in shared))
        for column, width in wide.items():
            header.resizeSection(column, max(least, width))

    def _cut(self, needs: list[int], shared: list[int], room: int) -> dict[int, int]:
        """Widths in too little room: names whole, then whoever needs no more than its share."""
        model, waits, wide = self.model(), list(shared), dict[int, int]()
        for column in shared:
            called = model.index(0, column).data(CellRole.WEIGHT) == "strong"
            if called and len(waits) > 1:
                wide[column] = min(needs[column], room * 3 // 5)
        while waits:
            waits = [c for c in waits if c not in wide]
            left = room - sum(wide.values())
            total = sum(self._shares[c] for c in waits)
            content = [c for c in waits if needs[c] * total <= left * self._shares[c]]
            wide |= {c: needs[c] for c in content} or {
                c: left * self._shares[c] // total for c in waits
            }
        return wide
