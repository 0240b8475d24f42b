"""The log as a file that is checked without the desk: ``shelter-desk verify-log FILE``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from shelter_desk.domain.audit import Act, Fault
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.papers.leaving import save_after_commit
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.use_case import Topic, Work, command, outside
from shelter_desk.storage.checking.log_export import check_export, export_log, key_number
from shelter_desk.vault.signatures import check_signature

MOST_BYTES = 2_000_000_000
_FITS = Plural(
    "log_file", "Nothing was changed in this file: %n entries, signed with key {key}.", "", 0
)
_DIFFERS = Plural("log_file", "This file does not fit in %n places.", "", 0)
_WHOLE = Text("log_file", "The file as a whole is not what was signed.")
_OTHER_KEY = Text("log_file", "It was signed with key {key}, not with the one that was named.")


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What checking a file found: a sentence, and a line for each place."""

    clean: bool
    message: Message
    faults: tuple[Message, ...] = ()


@outside("checks Permission.AUDIT itself; save_log writes the event")
def gather_log(desk: Desk) -> bytes:
    """The whole log with signatures and reasons, no answer in it (worker 2). ``NotAllowed``."""
    if not desk.staff.may(Permission.AUDIT):
        raise NotAllowed
    return export_log(desk.database, desk.signer, desk.opened.ed25519_public)


@command(Permission.AUDIT, Act.SAVE_COPY)
def save_log(work: Work, raw: bytes, target: Path) -> str:
    """Save what ``gather_log`` made; the answer is the number of the key that signed it.

    Raises ``CannotSaveThere``.
    """
    work.audit(detail="log plain")
    save_after_commit(work, target, raw)
    work.changed(Topic.AUDIT)
    return key_number(work.desk.opened.ed25519_public)


@outside("a file that left the desk; nothing of the records is opened")
def check_log_file(path: Path, signer: str = "") -> FileCheck:
    """Whether a saved log is as it was made; ``signer`` is the number of the key it should bear.

    Raises ``OSError`` when the file cannot be read.
    """
    with path.open("rb") as stream:
        found = check_export(stream.read(MOST_BYTES), check_signature, signer)
    if found.clean:
        return FileCheck(True, Message(_FITS, {"key": found.signer}, found.entries))
    faults = tuple(_place(seq, fault, found.signer) for seq, fault in found.faults)
    return FileCheck(False, Message(_DIFFERS, n=len(faults)), faults)


def _place(seq: int, fault: Fault, key: str) -> Message:
    if seq:
        return Message(labels.FAULTS[fault], {"seq": str(seq)})
    return Message(_OTHER_KEY, {"key": key}) if fault is Fault.SIGNATURE else Message(_WHOLE)
