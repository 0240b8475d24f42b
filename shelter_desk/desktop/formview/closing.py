"""Questions that nobody is to ask again, and the way back when she wishes it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from shelter_desk.desktop.formview import ways
from shelter_desk.desktop.formview.autosave import DraftTicket
from shelter_desk.desktop.formview.model import FormModel, Spot
from shelter_desk.desktop.running.tasks import TaskRunner
from shelter_desk.forms.answers import AnswerState
from shelter_desk.services.records import records


class ClosedQuestions(QObject):
    """Tells the file at once, so that every form and every worker honours it."""

    def __init__(
        self, tasks: TaskRunner, model: FormModel, ticket: DraftTicket, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._model, self._ticket = tasks, model, ticket

    def close(self, spot: Spot) -> None:
        """She does not want to be asked this again."""
        key, resident = self._ticket.draft_key, self._ticket.resident_id
        if ways.of_house(resident):
            return  # it stands in this report alone: there is nobody to be spared elsewhere
        self._tasks.submit(
            self, lambda desk: records.close_question(desk, resident, key, spot.spec_key)
        )

    def reopen(self, spot: Spot) -> None:
        """She wishes to speak of it after all."""
        key, resident = self._ticket.draft_key, self._ticket.resident_id
        self._tasks.submit(
            self,
            lambda desk: records.reopen_question(desk, resident, key, spot.spec_key),
            lambda _none: self._was_reopened(spot),
        )

    def _was_reopened(self, spot: Spot) -> None:
        if self._model.answer(spot).state is AnswerState.DO_NOT_ASK_AGAIN:
            self._model.set_state(spot, AnswerState.NOT_ASKED)
        if self._model.closed(spot) is not None:
            self._model.close(spot, None)
