"""Her decision goes into the file; a name like one she fears is asked about before it does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.consent_errors import NameIsAlike
from shelter_desk.domain.consents import ConsentDecision
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.services.consents import consents

SOMEBODY_ELSE = Text("consent", "I asked: somebody else")


class DecisionKeeper(QObject):
    """Keeps decisions of the page that owns it.

    Signals: ``begun`` whenever one is on its way, ``kept``, and ``refused`` (ShelterDeskError)
    before what stands in the way is said.
    """

    begun = Signal()
    kept = Signal()
    refused = Signal(object)

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def keep(
        self, her: ResidentId, decision: ConsentDecision, somebody_else: tuple[str, ...] = ()
    ) -> None:
        """Keep it. ``somebody_else``: names of which the worker said so."""

        def failed(fault: ShelterDeskError) -> bool:
            self.refused.emit(fault)
            if not isinstance(fault, NameIsAlike):
                return False
            if self._context.messages.ask(fault.message, SOMEBODY_ELSE, destructive=False):
                self.keep(her, decision, (*somebody_else, fault.params["name"]))
            return True

        self.begun.emit()
        self._context.tasks.submit(
            self,
            lambda desk: consents.record_consent(desk, her, decision, somebody_else),
            lambda _id: self.kept.emit(),
            failed,
        )
