"""A large plain button whose words go on as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from shelter_desk.desktop.widgets.cards import Chip

_SIDES, _ABOVE = 14, 10
_NARROW = 120


class Choice(QPushButton):
    """Holds ``lines`` under one another, with ``mark`` before them.

    Up and Down go to the choice before and after; Enter and Space take it. A push button of Qt
    sets its words in one line, so they stand in labels that let the mouse through.
    """

    def __init__(
        self,
        spoken: str,
        lines: Sequence[QWidget],
        mark: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDES, _ABOVE, _SIDES, _ABOVE)
        row.setSpacing(12)
        if mark is not None:
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        for line in lines:
            # a chip is no wider than its words, whatever the column gives
            where = Qt.AlignmentFlag.AlignLeading if isinstance(line, Chip) else Qt.AlignmentFlag(0)
            words.addWidget(line, 0, where)
        row.addLayout(words, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As its words are."""
        return self._around().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Narrower than its words: they break."""
        return QSize(min(_NARROW, self.sizeHint().width()), self._around().minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """Its words break where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high its words are at ``width``."""
        return self._around().totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on, Enter takes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Longer words, another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def _around(self) -> QHBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        return layout
