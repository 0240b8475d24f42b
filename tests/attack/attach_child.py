"""Run as a program by ``test_attach``: adds files, is killed in the middle, or has no room.

``attach_child.py FOLDER CODE RESIDENT POINT``; the point is ``pieces`` (some of them are
written), ``row`` (all but the commit), ``kept`` (right after the commit) or ``full``.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from pathlib import Path
from typing import Any

from shelter_desk.domain.folder_errors import DiskFull
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.attachments import attachments
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.views.attachment import NewFile
from shelter_desk.storage import database
from shelter_desk.storage.log.audit import AuditRepository
from shelter_desk.storage.repositories import attachments as storage
from shelter_desk.storage.tables import mapping
from tests import attached_samples as samples
from tests import factories
from tests.attack.saver import real_parts

FILE = NewFile("voice.flac", samples.flac() + samples.noise(1_500_000))


def die(*_given: Any, **_named: Any) -> Any:
    """Without a last word."""
    os.kill(os.getpid(), signal.SIGKILL)


def die_at_place(place: int) -> None:
    """When so many pieces are written."""
    whole = mapping.put_row

    def put_row(connection: Any, table: Any, row: dict[str, Any]) -> None:
        whole(connection, table, row)
        if row["place"] == place:
            die()

    setattr(storage, "put_row", put_row)  # noqa: B010 - a name of theirs


def die_after_the_log() -> None:
    """When file, row and line of the log are written, and nothing of it is committed."""
    whole = AuditRepository.append

    def append(self: AuditRepository, *given: Any, **named: Any) -> int:
        whole(self, *given, **named)
        die()
        return 0

    AuditRepository.append = append  # type: ignore[method-assign]


def until_full(desk: Desk, her: ResidentId) -> None:
    """The log before the file has no room for all of it; afterwards it has."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, hard))
    try:
        attachments.attach(desk, her, FILE)
    except DiskFull:
        told = f"full {len(attachments.attachments_of(desk, her))}"
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    attachments.attach(desk, her, FILE)
    os.write(1, f"{told} {len(attachments.attachments_of(desk, her))}\n".encode())


def main() -> None:
    """One point."""
    folder, code, resident, point = sys.argv[1:]
    desk = unlock.unlock(real_parts(Path(folder)), code, factories.MANAGER_PHRASE)
    her = ResidentId(resident)
    if point == "full":
        until_full(desk, her)
        return
    if point == "pieces":
        die_at_place(2)
    elif point == "row":
        die_after_the_log()
    else:
        setattr(database, "empty_wal", die)  # noqa: B010 - a name of theirs
    attachments.attach(desk, her, FILE)


if __name__ == "__main__":
    main()
