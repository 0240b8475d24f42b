"""The one window: a neutral title, and an unmistakable frame round a practice file."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

SMALLEST = (1024, 640)
FIRST_SIZE = (1280, 720)
FULL_SIZE_UP_TO = 1440


class DeskWindow(QMainWindow):
    """Holds whatever is in sight.

    Signals: ``closing`` before the window goes; ``minimised`` when it was put away.
    """

    closing = Signal()
    minimised = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._frame = QFrame()
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.practice_label = QLabel()
        self.practice_label.setProperty("kind", "practice")
        self.practice_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.practice_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.practice_label.hide()
        self._column.addWidget(self.practice_label)
        self.setCentralWidget(self._frame)
        self._content: QWidget | None = None
        self._cover: QWidget | None = None
        self.set_title("")

    @property
    def content(self) -> QWidget | None:
        """What is in sight."""
        return self._content

    def set_title(self, title: str) -> None:
        """A title that says nothing about the work unless the manager chose one."""
        self.setWindowTitle(title or self.tr("Desk"))

    def show_content(self, content: QWidget) -> None:
        """Show ``content`` and throw away what was there."""
        old = self._content
        self._content = content
        self._column.addWidget(content, 1)
        if old is not None:
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        content.show()
        if content.focusProxy() is not None:
            # whoever came from another page had the keyboard there, and it went with that page
            content.setFocus()

    def cover(self, page: QWidget) -> None:
        """Put ``page`` over everything, painted before this returns; what is below stays alive."""
        page.setParent(self)
        page.setGeometry(self.rect())
        page.show()
        page.raise_()
        self._cover = page
        self.set_title("")
        page.setFocus()
        page.repaint()
        # out of sight of screen readers as well
        self._frame.hide()

    def uncover(self) -> None:
        """Show again what is below."""
        page, self._cover = self._cover, None
        self._frame.show()
        if page is not None:
            page.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cover goes with the window."""
        super().resizeEvent(event)
        if self._cover is not None:
            self._cover.setGeometry(self.rect())

    def mark_practice(self, practice: bool) -> None:
        """Put the practice frame on or take it off."""
        self.practice_label.setText(self.tr("Practice — invented people only"))
        self.practice_label.setVisible(practice)
        self._frame.setProperty("kind", "practice" if practice else "")
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)
        # its border takes room: untold, the page would lie over it until the next style sheet
        QApplication.sendEvent(self._frame, QEvent(QEvent.Type.StyleChange))

    def geometry_words(self) -> str:
        """Where the window stands, for ``desk.json``."""
        return base64.b64encode(self.saveGeometry().data()).decode("ascii")

    def put_back(self, words: str) -> None:
        """Stand where it stood; the first time on a small screen, over all of it."""
        if words:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(words.encode("ascii", "ignore"))))
            return
        widths = [one.availableSize().width() for one in QGuiApplication.screens()[:1]]
        if any(self.minimumWidth() <= width <= FULL_SIZE_UP_TO for width in widths):
            QTimer.singleShot(0, self, self.showMaximized)

    def changeEvent(self, event: QEvent) -> None:
        """Somebody put the window away, or took it out again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.minimised.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the session save first."""
        self.closing.emit()
        super().closeEvent(event)
