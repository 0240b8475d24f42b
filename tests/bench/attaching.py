"""Adding a file of 20 MB, against one raw blob of the same bytes on a copy of the file."""

from __future__ import annotations

from pathlib import Path

from shelter_desk.domain.attachments import MOST_BYTES
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.attachments import attachments
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.attachment import NewFile
from tests.attached_samples import big_picture
from tests.bench.records import copied
from tests.bench.rows import Row, against, paired_ms

TIMES = 5


def attaching(desk: Desk, resident_id: ResidentId, scratch: Path) -> Row:
    """Looked at, sealed in pieces, written with its line in the log, checkpointed."""
    content = big_picture(MOST_BYTES - 100_000)
    raw = copied(desk, scratch / "attaching.db")
    raw.execute("CREATE TABLE raw_blob(content BLOB NOT NULL) STRICT")

    def attach() -> None:
        attachments.attach(desk, resident_id, NewFile("scan.png", content))

    def floor() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO raw_blob VALUES(?)", (content,))
        raw.execute("COMMIT")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    ours, theirs = paired_ms(attach, floor, TIMES)
    raw.close()
    peer = f"raw SQLCipher: one blob of the same {len(content):,} bytes, one commit, one checkpoint"
    return against("attach a file of 20 MB", peer, ours, theirs, 2.0)
