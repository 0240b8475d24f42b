"""A row of every table of attachments and tasks, for tests of what is kept and deleted."""

from __future__ import annotations

from datetime import date

from shelter_desk.domain.attachments import Attachment
from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import AttachmentId, NoteId, PrintId, TaskId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.print_runs import PaperWait
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.tasks import Task
from shelter_desk.storage.repositories.attachments import digest_of
from shelter_desk.storage.transaction import Transaction
from tests.storage.desk import Desk


def fill_attached(desk: Desk, tx: Transaction, her: Resident, note_id: NoteId, words: str) -> None:
    """She has a file in two pieces, and something is to be done and printed for her."""
    at, by = desk.clock.now(), desk.staff.id
    pieces = (words.encode() * 300, words.encode())
    digest = digest_of(pieces)
    kept = Attachment(AttachmentId("f1"), her.id, at, by, words.encode(), 2, digest)
    tx.attachments.add(kept, pieces)
    desk.log(tx, Act.ATTACH, Ref("attachment", kept.id), her.id)
    due = date(2026, 4, 1)
    tx.tasks.add(Task(TaskId("t1"), her.id, note_id, words, due, by, at, by))
    desk.log(tx, Act.TASK, Ref("note_task", "t1"), her.id)
    waiting = PaperWait(
        PrintId("p1"), DocumentKind.INTAKE, her.id, words, words, 2, at, by, sheets=3, came=1
    )
    tx.paper_waits.add(waiting)
    assert (tx.paper_waits.waiting(), tx.paper_waits.get(PrintId("p1"))) == ((waiting,), waiting)
