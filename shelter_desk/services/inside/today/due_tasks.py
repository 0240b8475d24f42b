"""Tasks that notes left: on the day they are due, with whoever was asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.views.due import DueRow, DueWay

_TASK: Final = Text("due", "To do: {what}")
_SEALED: Final = Text("due", "To do: see the sealed note")
_SHOWN: Final = 80


def note_tasks(due: DueWork) -> Iterator[DueRow]:
    """For everybody in the house; sealed words stay sealed here."""
    people = {one.resident.id: one.resident for one in due.house}
    for task in due.work.tx.tasks.open_of(tuple(people)):
        if due.is_near(task.due):
            words = task.what if len(task.what) <= _SHOWN else f"{task.what[:_SHOWN]}…"
            what = Message(_TASK, {"what": words}) if words else Message(_SEALED)
            row = due.row(people[task.resident_id], what, task.due, DueWay.NOTES)
            yield replace(row, worker=task.worker, task=task.id)
