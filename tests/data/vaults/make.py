"""Makes the fixture vault of this program's schema: ``python -m tests.data.vaults.make``.

One manager, two invented residents, a known passphrase, a key that is cheap to stretch, and a key
file of before circles could be given anything, as the first builds wrote it. Every
later build opens every folder here, so a folder of a released schema is never made anew.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from unittest.mock import patch

from shelter_desk.forms.answers import Answers
from shelter_desk.services.attachments import attachments
from shelter_desk.services.house import beds, rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import first_run
from shelter_desk.services.records import records
from shelter_desk.services.views.attachment import NewFile
from shelter_desk.services.views.house import RoomWish
from shelter_desk.storage.database import SCHEMA_VERSION
from shelter_desk.vault import enrolment
from tests import factories
from tests.attack.saver import FORM, answers_of

HERE = Path(__file__).resolve().parent
KEPT = ("slots.json", "vault-000001.db")


def make(folder: Path, scratch: Path) -> None:
    """The folder of one schema, with what a test has to find in it."""
    with patch.object(enrolment, "circles_of", lambda *_given: {}):
        made = first_run.create_desk(factories.make_parts(scratch), factories.plan())
    desk = made.desk
    for number, called in enumerate(("Mariam", "Hana")):
        her = factories.admit(desk, called)
        records.sign_record(desk, her, FORM, answers_of(number))
        records.sign_record(desk, her, "incident", _seen())
        notes.write_note(desk, her, factories.note())
        attachments.attach(desk, her, NewFile("letter.txt", f"letter {number}".encode() * 999))
        rooms.add_room(desk, RoomWish(f"{number + 1}", beds=2))
        beds.assign_bed(desk, her, beds.choices(desk, her)[0].bed.id)
    with desk.database.read() as tx:
        seq, head = tx.audit.head()
        codes = sorted(one.code for one in tx.residents.recent(9))
    told = {
        "code": desk.staff.sign_in_code,
        "recovery_key": made.recovery_key,
        "seq": seq,
        "head": head.hex(),
        "codes": codes,
    }
    stop(desk)
    folder.mkdir(exist_ok=True)
    for name in KEPT:
        shutil.copyfile(scratch / name, folder / name)
    (folder / "told.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _seen() -> Answers:
    return Answers.empty().with_value("what", "theft").with_value("facts", "A bag is gone")


def main() -> int:
    """Only for a schema that has no folder yet, or was never released."""
    folder = HERE / f"{SCHEMA_VERSION:04d}"
    scratch = HERE / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        make(folder, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
