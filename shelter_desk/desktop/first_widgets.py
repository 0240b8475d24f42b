"""What the first page would pay for, paid while the passphrase is typed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from shelter_desk.desktop.look.icons import Icons
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.shell.navigation import PLACES
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.page_ground import PageGround
from shelter_desk.desktop.widgets.tables import RowsTable


def try_on(theme: Theme, icons: Icons, over: QWidget) -> Iterator[QIcon | QWidget]:
    """Make one of each and throw it away, step by step.

    PySide builds its classes, the style sheet its rules and Qt its letters at their first use.
    The pictures of the navigation stay in ``icons``. ``over`` is a page that goes away itself.
    """
    for place in PLACES:
        yield icons.icon(place.icon, "muted")
    for name in ("search", "lock", "plus"):
        yield icons.icon(name)
    hidden = QWidget(over)
    hidden.hide()
    table = RowsTable(theme, "", hidden)
    yield table.viewport()
    button = QuietButton("", hidden)
    button.setMenu(QMenu(button))
    for widget in (table, button, Card(hidden), Chip("", parent=hidden)):
        widget.ensurePolished()
        yield widget
    yield PageGround(hidden)
    hidden.deleteLater()
