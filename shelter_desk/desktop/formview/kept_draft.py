"""How far a draft is kept, told beside the questions; one's own can be given up there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview import ways
from shelter_desk.desktop.formview.autosave import Autosave
from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text
from shelter_desk.services.views.record import OpenForm

ASK_DISCARD = Text("form", "Discard these words? What is signed stays as it is.")
DISCARDED = Text("form", "The draft is discarded.")


class KeptDraft(QObject):
    """Joins what is saved with the line that says so.

    What nobody else wrote in may be given up: a form begun by mistake, in the wrong file. Signals:
    ``gone`` when a correction is given up, so that what is signed comes back.
    """

    gone = Signal()

    def __init__(
        self, context: DeskContext, opened: OpenForm, autosave: Autosave, filling: FillingView
    ) -> None:
        super().__init__(filling)
        self._context, self._opened, self._autosave = context, opened, autosave
        kit = filling.kit
        self._said = said = filling.save_state
        self._amiss = False
        said.save_again.connect(autosave.save)
        said.discard.clicked.connect(self._ask)
        autosave.waiting.connect(said.show_waiting)
        autosave.saved.connect(lambda at: said.show_saved(kit.fmt.time(at)))
        autosave.saved.connect(self._went_well)
        autosave.failed.connect(lambda why: said.show_failed(kit.words(why.message)))
        autosave.failed.connect(context.messages.error)
        autosave.failed.connect(self._failed)
        if autosave.ticket.rev:
            self._offer()

    def _failed(self, _why: ShelterDeskError) -> None:
        self._amiss = True

    def _went_well(self, _at: object) -> None:
        if self._amiss:
            # what the bar says is not true any more
            self._context.messages.clear()
        self._amiss = False
        self._offer()

    def _offer(self) -> None:
        self._said.discard.setVisible(self._opened.own_draft)

    def _ask(self) -> None:
        if not self._context.messages.ask(ASK_DISCARD, self._said.discard.text()):
            return
        self._autosave.stop()
        ticket, new = self._autosave.ticket, self._opened.based_on is None
        self._context.tasks.submit(
            self,
            lambda desk: ways.give_up(desk, ticket.resident_id, ticket.draft_key),
            lambda _none: self._discarded(new=new),
            self._refused,
        )

    def _discarded(self, *, new: bool) -> None:
        self._context.messages.tell(DISCARDED)
        if new:
            ways.go_home(self._context, self._autosave.ticket.resident_id)
        else:
            self.gone.emit()

    def _refused(self, _fault: ShelterDeskError) -> bool:
        self._autosave.go_on()
        return False
