"""An embassy or an office of the police is chosen from the directory, not out of one's head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.consents import NAMES_ITEMS, Scope
from shelter_desk.domain.referrals import OFFICE_SERVICES, Agency
from shelter_desk.domain.text import Text

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
        """Fill it with those in use that fit, then those that may; False where there is none."""
        self.clear()
        wanted = OFFICE_SERVICES.get(scope)
        in_use = [one for one in found if not one.retired]
        self._add(one for one in in_use if wanted is None or wanted in one.services)
        if wanted is not None:
            # entered while a referral was written, it may be just the one she speaks about
            self.addSeparator()
            self._add(one for one in in_use if not one.services)
        if not any(not act.isSeparator() for act in self.actions()):
            return False
        if wanted is not None:
            self.addSeparator()
            other = self.addAction(self._context.words(NOT_LISTED))
            other.triggered.connect(lambda: self.chosen.emit(None))
        return True

    def _add(self, offices: Iterable[Agency]) -> None:
        for one in offices:
            act = self.addAction(one.name(self._context.language))
            act.triggered.connect(lambda _=False, agency=one: self.chosen.emit(agency))


def names_office(scope: Scope) -> bool:
    """True where a talk is about one agency."""
    return scope in NAMES_ITEMS
