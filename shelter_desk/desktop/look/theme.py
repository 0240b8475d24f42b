"""Palettes, the typeface and one style sheet, made from tokens."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.assets import asset
from shelter_desk.desktop.look.stylesheet import build_stylesheet
from shelter_desk.desktop.look.tokens import PALETTES, Scheme, Tokens
from shelter_desk.domain.desk import TEXT_SIZES

BODY_POINTS = 10.5
FAMILY = "IBM Plex Sans Arabic"


class Theme(QObject):
    """The look in force.

    Signals: ``changed`` after a new palette or text size was put on.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens: Tokens = PALETTES[Scheme.LIGHT]
        self.scheme = Scheme.SYSTEM
        self.text_percent = 100

    @property
    def body_points(self) -> float:
        """The size of body text in points."""
        return BODY_POINTS * self.text_percent / 100

    def px(self, at_100: float) -> int:
        """A length in device-independent pixels that grows with the text."""
        return round(at_100 * self.text_percent / 100)

    def colour(self, name: str) -> QColor:
        """A token as a colour, by its field name."""
        return QColor(getattr(self.tokens, name))

    def font(self, points: float = BODY_POINTS, *, bold: bool = False) -> QFont:
        """The typeface at ``points`` (of the 100 % size)."""
        font = QFont(FAMILY)
        font.setPointSizeF(points * self.text_percent / 100)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def apply(self, app: QApplication, scheme: str, text_percent: int) -> None:
        """Put a palette and a text size on the whole program."""
        self.scheme = Scheme(scheme)
        self.text_percent = min(max(text_percent, TEXT_SIZES[0]), TEXT_SIZES[-1])
        self.tokens = PALETTES[self._shown()]
        app.setPalette(_palette(self.tokens))
        app.setFont(self.font())
        app.setStyleSheet(build_stylesheet(self.tokens, self.body_points, self._marks()))
        self.changed.emit()

    def _marks(self) -> tuple[str, str]:
        shade = "dark" if self.tokens.dark else "light"
        names = (f"tick-on-{shade}.svg", f"arrow-on-{shade}.svg")
        tick, arrow = (str(asset("icons", name)).replace("\\", "/") for name in names)
        return tick, arrow

    def _shown(self) -> Scheme:
        if self.scheme is not Scheme.SYSTEM:
            return self.scheme
        hints = QGuiApplication.styleHints()
        dark = hints is not None and hints.colorScheme() == Qt.ColorScheme.Dark
        return Scheme.DARK if dark else Scheme.LIGHT


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.destructive,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.on_primary,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Link: tokens.primary,
        role.LinkVisited: tokens.primary,
        role.Accent: tokens.primary,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.muted,
        role.Shadow: tokens.line,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return palette
