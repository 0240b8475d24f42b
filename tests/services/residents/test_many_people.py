"""Ten years of people who came and went: the key file stays one that opens.

The soak hires and removes two hundred.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.people_errors import TooManyPeople
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.opening.again import confirm_myself
from shelter_desk.services.people import people
from shelter_desk.vault import codec, keyfile, slots
from shelter_desk.vault.enrolment import free_code
from tests import factories


def _come_and_go(desk: Desk, times: int) -> None:
    for _ in range(times):
        code = factories.add_worker(desk, Role.CASEWORKER)
        leaver = next(one for one in desk.opened.roster if one.sign_in_code == code)
        confirm_myself(desk, factories.MANAGER_PHRASE)
        people.remove(desk, leaver.staff_id)


def test_those_who_left_leave_room(desk: Desk) -> None:
    """What one who leaves adds, times all the codes there are, stays below the bound."""
    for role in (Role.MANAGER, *[Role.CASEWORKER] * 6, Role.HEALTH, Role.LEGAL):
        factories.add_worker(desk, role)
    sizes = []
    for _ in range(3):
        _come_and_go(desk, 1)
        sizes.append(len(keyfile.read_key_file(desk.parts.folder, desk.opened.floor).as_bytes()))
    each = sizes[-1] - sizes[-2]
    assert sizes[-1] + each * slots.MAX_USERS < codec.MAX_BYTES // 2


def test_what_nobody_could_open_is_never_laid_down(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, floor = desk.parts.folder, desk.opened.floor
    before = (folder / keyfile.NAME).read_bytes()
    monkeypatch.setattr(slots, "MAX_USERS", 2)
    factories.add_worker(desk, Role.HOUSE)
    full = (folder / keyfile.NAME).read_bytes()
    assert full != before
    with pytest.raises(TooManyPeople):
        factories.add_worker(desk, Role.HOUSE)
    assert (folder / keyfile.NAME).read_bytes() == full
    file = keyfile.read_key_file(folder, floor)
    with pytest.raises(TooManyPeople):
        keyfile.stage(folder, replace(file, members=file.members * 2))
    monkeypatch.setattr(slots, "MAX_BYTES", len(full) - 1)
    with pytest.raises(TooManyPeople):
        keyfile.stage(folder, file)
    assert not (folder / keyfile.NEXT).exists()
    # whoever is there goes on: what a full file refuses is one more, not a change
    monkeypatch.setattr(slots, "MAX_BYTES", 2 * len(full))
    stop(desk)
    again = unlock.unlock(desk.parts, desk.staff.sign_in_code, factories.MANAGER_PHRASE)
    worker = next(one for one in again.opened.roster if one.staff_id != again.staff.id)
    confirm_myself(again, factories.MANAGER_PHRASE)
    people.remove(again, worker.staff_id)
    stop(again)


def test_codes_end_with_a_sentence_and_not_in_a_loop(desk: Desk) -> None:
    every = frozenset(f"{number}" for number in range(100, 1000))
    only = next(iter(every))
    assert free_code(desk.parts.randomness, every - {only}) == only
    with pytest.raises(ShelterDeskError) as refused:
        free_code(desk.parts.randomness, every)
    assert isinstance(refused.value, TooManyPeople)
