"""Buttons by weight; one primary a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_desk.desktop.look.theme import BODY_POINTS
from shelter_desk.desktop.widgets.keyed import KeyedButton, KeyedToolButton

AIR = 5
PICTURE = 18


def picture_side(widget: QWidget, at_100: int = PICTURE) -> int:
    """How large a picture beside the words of ``widget`` is, in pixels: it grows with them."""
    return round(at_100 * max(1.0, widget.font().pointSizeF() / BODY_POINTS))


class _Button(KeyedButton):
    """A button at least 32 px high with a pointing hand."""

    kind = "quiet"

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, icon: QIcon | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(34)
        self._side = picture_side(self)
        self._picture: QIcon | None = None
        self.setIconSize(QSize(self._side, self._side))
        self.setAutoDefault(False)
        self.setAccessibleName(text.replace("&", ""))
        if icon is not None:
            self.setIcon(icon)

    def setIcon(self, icon: QIcon | QPixmap) -> None:  # noqa: N802
        """A picture before the words, with air between them whichever comes first."""
        self._picture = QIcon(icon)
        super().setIcon(self._with_room(self._picture) if self.text() else icon)

    def _with_room(self, icon: QIcon) -> QIcon:
        """``icon`` with some air towards the words; Qt's own gap of 4 px looks cramped."""
        self.setIconSize(QSize(self._side + AIR, self._side))
        roomy = QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            roomy.addPixmap(self._airy(icon.pixmap(QSize(self._side, self._side), mode)), mode)
        return roomy

    def _airy(self, picture: QPixmap) -> QPixmap:
        ratio = picture.devicePixelRatio()
        size = picture.deviceIndependentSize()
        wider = QPixmap(round((size.width() + AIR) * ratio), round(size.height() * ratio))
        wider.setDevicePixelRatio(ratio)
        wider.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wider)
        painter.drawPixmap(AIR if self.isRightToLeft() else 0, 0, picture)
        painter.end()
        return wider

    def setText(self, text: str) -> None:
        """The words of the button, which are also what a screen reader says."""
        bare = not self.text()
        super().setText(text)
        self.setAccessibleName(text.replace("&", ""))
        if bare and text and self._picture is not None:
            self.setIcon(self._picture)


class PrimaryButton(_Button):
    """The one act of the page."""

    kind = "primary"


class QuietButton(_Button):
    """Any other act."""


class LinkButton(_Button):
    """An act that hardly shows."""

    kind = "link"

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, icon: QIcon | None = None
    ) -> None:
        super().__init__(text, parent, icon=icon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class DestructiveButton(_Button):
    """An act that takes something away."""

    kind = "destructive"


class ChoiceButton(_Button):
    """One of a few choices in a row; stays pressed, and leaves Enter to what it stands in."""

    enter_presses = False

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)


class IconButton(KeyedToolButton):
    """A picture alone; ``name`` is what a screen reader says and the mouse shows."""

    def __init__(self, icon: QIcon, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon)
        side = picture_side(self)
        self.setIconSize(QSize(side, side))
        self.setMinimumSize(34, 34)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
