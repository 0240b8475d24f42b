"""An embassy or an office of the police is named from the directory, not out of one's head."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QMenu

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.pages.ask import Questions
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.referrals import Agency, Service
from shelter_desk.services import referrals

PURPOSE = "purpose"
SERVICES: Mapping[Scope, Service] = MappingProxyType(
    {Scope.CONTACT_EMBASSY: Service.EMBASSY, Scope.REPORT_TO_POLICE: Service.POLICE}
)
"""What the agencies do that are offered in a talk about a matter."""


class OfficeButton(QuietButton):
    """Writes the name of an agency before what it is for. Hidden while none is known."""

    def __init__(self, context: DeskContext, questions: Questions, service: Service) -> None:
        super().__init__()
        self.setText(self.tr("Choose from the agencies"))
        self._language, self._service = context.language, service
        self._questions = questions
        self.names = QMenu(self)
        self.setMenu(self.names)
        self.hide()
        context.tasks.submit(self, referrals.agencies, self._offer)

    def _offer(self, found: tuple[Agency, ...]) -> None:
        for one in found:
            if self._service in one.services and not one.retired:
                name = one.name(self._language)
                act = self.names.addAction(name)
                act.triggered.connect(lambda _=False, chosen=name: self._write(chosen))
        self.setVisible(not self.names.isEmpty())

    def _write(self, name: str) -> None:
        said = self._questions.text(PURPOSE)
        if name not in said:
            self._questions.set_value(PURPOSE, f"{name}: {said}" if said else name)
            self._questions.changed.emit()
        self._questions.editors[PURPOSE].setFocus()


def offer_offices(context: DeskContext, questions: Questions, scope: Scope) -> None:
    """Offer them below what the matter is for, where an office is what she decides about."""
    if scope in SERVICES:
        questions.put_below(PURPOSE, OfficeButton(context, questions, SERVICES[scope]))
