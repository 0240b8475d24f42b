"""The tables of what hangs on a file: attachments in sealed pieces, tasks that notes leave, and
papers that wait for the printer.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    text,
)

from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.storage.tables.columns import DAY, INSTANT, word
from shelter_desk.storage.tables.parts import col, order_of_arrival, table

_RESIDENT = "resident.id"
_STAFF = "staff.id"
_GONE = "(removed_at IS NULL) = (length(head) > 0) AND (removed_at IS NULL) = (pieces > 0)"
_SEALED_TASK = "(sealed IS NULL) = (compartment IS NULL) AND (sealed IS NULL OR what = '')"

attachment = table(
    "attachment",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("added_at", INSTANT),
    col("added_by", Text, ForeignKey(_STAFF)),
    col("head", LargeBinary),
    col("pieces", Integer, CheckConstraint(_GONE)),
    col("digest", LargeBinary),
    col("compartment", word(Compartment), null=True),
    col("removed_at", INSTANT, null=True),
    col("removed_by", Text, ForeignKey(_STAFF), null=True),
)
Index("attachment_resident", attachment.c.resident_id, attachment.c.no)

piece = table(
    "attachment_piece",
    col("attachment_id", Text, ForeignKey("attachment.id")),
    col("place", Integer),
    col("blob", LargeBinary),
    PrimaryKeyConstraint("attachment_id", "place"),
)

task = table(
    "note_task",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    col("resident_id", Text, ForeignKey(_RESIDENT)),
    col("note_id", Text, ForeignKey("note.id")),
    col("what"),
    col("due", DAY),
    col("worker", Text, ForeignKey(_STAFF)),
    col("made_at", INSTANT),
    col("made_by", Text, ForeignKey(_STAFF)),
    col("compartment", word(Compartment), null=True),
    col("sealed", LargeBinary, CheckConstraint(_SEALED_TASK), null=True),
    col("done_at", INSTANT, null=True),
    col("done_by", Text, ForeignKey(_STAFF), null=True),
    col("rev", Integer),
)
Index("note_task_resident", task.c.resident_id, task.c.no)
Index("note_task_open", task.c.resident_id, sqlite_where=text("done_at IS NULL"))

paper_wait = table(
    "paper_wait",
    order_of_arrival(),
    Column("id", Text, nullable=False, unique=True),
    col("kind", word(DocumentKind)),
    col("resident_id", Text, ForeignKey(_RESIDENT), null=True),
    col("subject"),
    col("document_id"),
    col("copies", Integer),
    col("asked_at", INSTANT, null=True),
    col("asked_by", Text, ForeignKey(_STAFF), null=True),
    col("sent_at", INSTANT, null=True),
    col("sent_by", Text, ForeignKey(_STAFF), null=True),
    col("sheets", Integer),
    col("first_copy", Integer),
    col("came", Integer, null=True),
    col("rev", Integer),
)
Index("paper_wait_resident", paper_wait.c.resident_id)
Index("paper_wait_subject", paper_wait.c.subject)
Index("paper_wait_document", paper_wait.c.document_id, paper_wait.c.first_copy)
