"""An embassy or an office of the police is chosen from the directory, not out of one's head."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.consents import NAMES_ITEMS, Scope
from shelter_desk.domain.referrals import Agency, Service
from shelter_desk.domain.text import Text

SERVICES: Mapping[Scope, Service] = MappingProxyType(
    {Scope.CONTACT_EMBASSY: Service.EMBASSY, Scope.REPORT_TO_POLICE: Service.POLICE}
)
"""What the agencies do that are offered in a talk about a matter; for sharing, all of them."""
NOT_LISTED = Text("consent", "An office that is not in the list")


class OfficeMenu(QMenu):
    """One agency a talk; an embassy or the police may also be named in the talk itself.

    Signals: ``chosen`` (Agency or None for one that is not in the list).
    """

    chosen = Signal(object)

    def __init__(self, context: DeskContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def offer(self, scope: Scope, found: Sequence[Agency]) -> bool:
        """Fill it with those in use that fit; False where there is none."""
        self.clear()
        wanted = SERVICES.get(scope)
        for one in found:
            if not one.retired and (wanted is None or wanted in one.services):
                act = self.addAction(one.name(self._context.language))
                act.triggered.connect(lambda _=False, agency=one: self.chosen.emit(agency))
        if self.isEmpty():
            return False
        if wanted is not None:
            self.addSeparator()
            other = self.addAction(self._context.words(NOT_LISTED))
            other.triggered.connect(lambda: self.chosen.emit(None))
        return True


def names_office(scope: Scope) -> bool:
    """True where a talk is about one agency."""
    return scope in NAMES_ITEMS
