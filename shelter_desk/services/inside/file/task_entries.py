"""What notes left to be done and who did it, in the timeline of her file."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import TimelineEntry

_MADE = Text("timeline", "Task for {who}")
_DONE = Text("timeline", "Task done")


def task_entries(work: Work, resident_id: ResidentId, names: Names) -> Iterator[TimelineEntry]:
    """The newest first; beside a sealed note only for which circle it is, as the note itself."""
    for one in work.tx.tasks.of_resident(resident_id):
        part, ref = one.compartment, Ref("note_task", one.id)
        body = one.what if part is None else Message(part.sealed_words)
        if one.done_at is not None and one.done_by is not None:
            by = names.of(one.done_by)
            yield TimelineEntry(one.done_at, Message(_DONE), by, body, "task", ref)
        title, by = Message(_MADE, {"who": names.of(one.worker)}), names.of(one.made_by)
        yield TimelineEntry(one.made_at, title, by, body, "task", ref)
