"""One set of stroke pictures, recoloured from tokens and mirrored by an explicit list."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from shelter_desk.desktop.assets import asset
from shelter_desk.desktop.look.theme import Theme

MIRRORED = frozenset(
    {"referrals", "next", "back", "undo", "interpreter", "note", "file", "bed", "history", "phone"}
)


class Icons:
    """Pictures by name in the colours of a theme; kept until the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[tuple[str, str, int, bool], QPixmap] = {}
        theme.changed.connect(self._kept.clear)

    def icon(self, name: str, colour: str = "text", size: int = 18) -> QIcon:
        """An icon whose normal and checked states differ only in colour.

        ``colour`` is the name of a token ("text", "muted", "primary", "on_primary", …).
        """
        icon = QIcon(self.pixmap(name, colour, size))
        state, mode = QIcon.State, QIcon.Mode
        icon.addPixmap(self.pixmap(name, "muted", size), mode.Disabled, state.Off)
        if colour == "muted":
            icon.addPixmap(self.pixmap(name, "primary", size), mode.Normal, state.On)
        return icon

    def pixmap(self, name: str, colour: str = "text", size: int = 18) -> QPixmap:
        """One picture at ``size`` device-independent pixels (of the 100 % text size)."""
        mirror = (
            name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )
        key = (name, colour, size, mirror)
        if key not in self._kept:
            self._kept[key] = self._draw(name, colour, self._theme.px(size), mirror)
        return self._kept[key]

    def _draw(self, name: str, colour: str, size: int, mirror: bool) -> QPixmap:
        ratio = max(2.0, QGuiApplication.instance().devicePixelRatio())  # type: ignore[union-attr]
        svg = asset("icons", f"{name}.svg").read_text(encoding="utf-8")
        svg = svg.replace("currentColor", self._theme.colour(colour).name())
        pixels = round(size * ratio)
        picture = QPixmap(pixels, pixels)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        if mirror:
            picture = picture.transformed(QTransform.fromScale(-1, 1))
        picture.setDevicePixelRatio(ratio)
        return picture
