"""The program is killed two seconds after somebody typed beside the board of beds."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from shelter_desk.desktop.house.bed_keeping import PLACE
from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.services.house import rooms
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.records import sentences
from shelter_desk.services.residents import residents
from shelter_desk.services.views.house import BED_REASON, RoomWish
from tests import factories

WORDS = "his own wish"


def test_what_was_typed_two_seconds_before_a_kill_is_there(tmp_path: Path) -> None:
    parts = factories.make_parts(tmp_path / "desk")
    desk = factories.create_desk(parts).desk
    code, her = desk.staff.sign_in_code, factories.admit(desk)
    with desk.database.write() as tx:
        tx.residents.update(replace(tx.residents.get(her), gender="Masculine"))
    residents.set_do_not_confirm(desk, her, wanted=False)  # the log vouches for the change
    rooms.add_room(desk, RoomWish("4", RoomFor.WOMEN, beds=1))
    (bed,) = rooms.rooms(desk)[0].beds
    unlock.lock(desk, ReturnPlace())
    ended = subprocess.run(
        [
            *(sys.executable, "-m", "tests.attack.board_typist"),
            *(str(tmp_path / "desk"), code, f"{her}/{bed.id}", WORDS),
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (-signal.SIGKILL, "typed\n"), ended.stderr
    again = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    why = sentences.kept_sentences(again, her, BED_REASON + bed.id)
    assert why.get("why").value == WORDS
    assert sentences.kept_house_sentences(again, PLACE).get("whom").value == WORDS
    assert audit.verify(again).clean
    unlock.lock(again, ReturnPlace())
