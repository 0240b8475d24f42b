"""Drafts are kept while one types: nobody presses Save, and nothing typed is lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from shelter_desk.desktop.formview import ways
from shelter_desk.desktop.formview.model import FormModel
from shelter_desk.desktop.keeping.keep_soon import KeepSoon
from shelter_desk.desktop.running.tasks import TaskRunner
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.record import SavedDraft, Seen


@dataclass(slots=True)
class DraftTicket:
    """Which draft is written and which revision of it was last seen.

    ``masked`` was sealed from the person when the form was opened, and stays as it is.
    ``rev`` is read and written by the worker alone, so that a save which is asked for while
    another is under way still carries the newest number.
    """

    resident_id: ResidentId
    draft_key: str
    rev: int
    masked: frozenset[Compartment] = frozenset()


class Autosave(QObject):
    """Saves the model soon after a key, as ``KeepSoon`` says, and at once when told.

    Signals: ``waiting`` (there is something unsaved), ``saved`` (datetime), ``failed``
    (ShelterDeskError; what was typed stays where it is).
    """

    waiting = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, tasks: TaskRunner, model: FormModel, ticket: DraftTicket, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._model = model
        self._ticket = ticket
        self._kept = model.answers
        self._stopped = False
        self._timer = KeepSoon(self)
        self._timer.timeout.connect(self.save)
        model.changed.connect(self._touched)
        model.rows_changed.connect(self._touched)

    @property
    def unsaved(self) -> bool:
        """True while something on the screen is not yet handed to the file."""
        return not self._stopped and self._model.answers is not self._kept

    @property
    def ticket(self) -> DraftTicket:
        """The draft that is written; its ``rev`` is for the worker to read."""
        return self._ticket

    def save(self) -> None:
        """Hand over what is typed, unless nothing changed."""
        self._timer.stop()
        if not self.unsaved:
            return
        answers, ticket = self._model.answers, self._ticket
        self._kept = answers

        def work(desk: Desk) -> SavedDraft:
            key, place = ticket.draft_key, ticket.resident_id
            draft = ways.keep_it(desk, place, key, answers, Seen(ticket.rev, ticket.masked))
            ticket.rev = draft.rev
            return draft

        self._tasks.submit(self, work, self._done, lambda fault: self._undone(fault, answers))

    def stop(self) -> None:
        """The form was signed or given up: there is no draft any more."""
        self._stopped = True
        self._timer.stop()

    def go_on(self) -> None:
        """It was not, after all."""
        self._stopped = False
        self.save()

    def _touched(self, *_what: object) -> None:
        if self.unsaved:
            self._timer.touch()
            self.waiting.emit()

    def _done(self, draft: SavedDraft) -> None:
        at: datetime = draft.at
        if not self.unsaved:
            self.saved.emit(at)

    def _undone(self, fault: ShelterDeskError, answers: Answers) -> bool:
        if self._kept is answers:
            self._kept = Answers()
        self.failed.emit(fault)
        return True
