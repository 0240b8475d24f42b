"""Tasks that notes leave, until somebody has done them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, bindparam

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import ResidentId, TaskId
from shelter_desk.domain.tasks import Task
from shelter_desk.storage.tables.attached import task
from shelter_desk.storage.tables.mapping import listed, put, reading, replace_row
from shelter_desk.storage.tables.prepared import Prepared

_BY_ID = Prepared(reading(Task, task).where(task.c.id == bindparam("wanted")))
_OF_RESIDENT = Prepared(
    reading(Task, task)
    .where(task.c.resident_id == bindparam("resident_id"))
    .order_by(task.c.no.desc())
)
_OPEN = Prepared(
    reading(Task, task)
    .where(task.c.resident_id.in_(listed("ids")), task.c.done_at.is_(None))
    .order_by(task.c.due, task.c.no)
)


class TaskRepository:
    """Keeps what is to be done and who did it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, made: Task) -> None:
        """Something is to be done."""
        put(self._connection, task, made)

    def get(self, task_id: TaskId) -> Task:
        """The task with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=task_id)
        if row is None:
            raise NotFound
        return Task(*row)

    def of_resident(self, resident_id: ResidentId) -> tuple[Task, ...]:
        """Those in her file, the newest first."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(Task(*row) for row in rows)

    def open_of(self, residents: Sequence[ResidentId]) -> tuple[Task, ...]:
        """What is still to be done for these people, the earliest first."""
        rows = _OPEN.all(self._connection, ids=json.dumps(residents)) if residents else []
        return tuple(Task(*row) for row in rows)

    def update(self, made: Task) -> Task:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, task, newer):
            raise ChangedMeanwhile
        return newer
