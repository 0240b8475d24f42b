"""What is given to a circle from outside: who reads it, and who cannot forge it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.folder_errors import DamagedKeyFile, DamagedVault
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.vault.keyfile import read_key_file
from shelter_desk.vault.keys import hand_over
from shelter_desk.vault.letterbox import GIVEN, PersonalLetterbox, Slit
from shelter_desk.vault.members import Identity, Wraps
from shelter_desk.vault.people import change_role, renew_wraps, reset_staff
from shelter_desk.vault.sealer import GroupSealer
from shelter_desk.vault.slots import SlotFile
from shelter_desk.vault.trust import granted, signed, wrapped
from shelter_desk.vault.vault import OpenedVault, open_with_passphrase
from tests.vault.conftest import CHEAP, Desk, enrol, enter
from tests.vault.test_key_file import publish_forged
from tests.vault.test_people import TODAY, give_role, new_generation, who

HEALTH, LEGAL = Compartment.HEALTH, Compartment.LEGAL
WORDS = "سمعتها تقول إنها حامل".encode()
PLACE = b"note/her/1/health"


def people(desk: Desk) -> tuple[OpenedVault, OpenedVault]:
    """A house worker, and a nurse who is in the health circle."""
    enrol(desk, "530", Role.HOUSE)
    enrol(desk, "540", Role.HEALTH)
    return enter(desk, "530"), enter(desk, "540")


def identity_of(desk: Desk, code: str) -> Identity:
    member = read_key_file(desk.folder, CHEAP).member(who(code))
    assert member is not None
    return member.who


def test_members_read_what_was_given_and_nobody_else(desk: Desk) -> None:
    worker, nurse = people(desk)
    enrol(desk, "550", Role.LEGAL)
    blob = worker.letterbox.give(HEALTH, WORDS, PLACE)
    assert WORDS not in blob
    for reader in (nurse, desk.opened, enter(desk)):
        assert reader.sealer.open(HEALTH, blob, PLACE, worker.staff_id) == WORDS
    for stranger in (worker, enter(desk, "550")):
        with pytest.raises(NotEntitled):
            stranger.sealer.open(HEALTH, blob, PLACE, worker.staff_id)
    assert all(worker.letterbox.can_give(one) for one in Compartment)


def test_the_public_key_is_x25519_of_rfc_5869_over_the_group_key() -> None:
    key = bytearray(range(32))
    named = b'["sd/letterbox/v1","v","health",3]'
    extracted = hmac.digest(bytes(32), bytes(key), hashlib.sha256)
    secret = hmac.digest(extracted, named + b"\x01", hashlib.sha256)
    expected = X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
    assert Slit("v", HEALTH, 3).public(key) == expected
    others = (Slit("w", HEALTH, 3), Slit("v", LEGAL, 3), Slit("v", HEALTH, 4))
    assert len({expected, *(one.public(key) for one in others)}) == 4


def test_every_flip_and_cut_of_what_was_given_is_damage(desk: Desk) -> None:
    worker, nurse = people(desk)
    blob = worker.letterbox.give(HEALTH, WORDS, PLACE)
    altered = [blob[:cut] for cut in range(len(blob))]
    altered += [
        blob[:place] + bytes([blob[place] ^ (1 << bit)]) + blob[place + 1 :]
        for place in range(len(blob))
        for bit in (0, 3, 7)
    ]
    altered += [blob + b"\0", blob + blob]
    for candidate in altered:
        with pytest.raises(DamagedVault):
            nurse.sealer.open(HEALTH, candidate, PLACE, worker.staff_id)


def test_what_was_given_opens_nowhere_else_and_in_nobody_elses_name(desk: Desk) -> None:
    worker, nurse = people(desk)
    blob = worker.letterbox.give(HEALTH, WORDS, PLACE)
    for part, place, by in (
        (HEALTH, b"note/her/2/health", worker.staff_id),
        (HEALTH, b"note/another/1/health", worker.staff_id),
        (HEALTH, b"", worker.staff_id),
        (LEGAL, PLACE, worker.staff_id),
        (HEALTH, PLACE, nurse.staff_id),
        (HEALTH, PLACE, StaffId("")),
        (HEALTH, PLACE, None),
    ):
        with pytest.raises(DamagedVault):
            desk.opened.sealer.open(part, blob, place, by)
    foreign = GroupSealer("other", nurse.sealer.rings_to_hand_on(), secrets.token_bytes)
    with pytest.raises(DamagedVault):
        foreign.open(HEALTH, blob, PLACE, worker.staff_id)


def test_neither_form_passes_for_the_other(desk: Desk) -> None:
    worker, nurse = people(desk)
    given = worker.letterbox.give(HEALTH, WORDS, PLACE)
    sealed = nurse.sealer.seal(HEALTH, WORDS, PLACE)
    kept = worker.letterbox.keep(WORDS, PLACE)
    heads = (b"\x00", b"\x01", b"\x02", b"\x03", b"\xff")
    forged = [head + blob[1:] for head in heads for blob in (given, sealed, kept)]
    forged = [one for one in forged if one not in (given, sealed)]
    assert len(forged) == 13
    for one in forged:
        for by in (None, worker.staff_id):
            with pytest.raises(DamagedVault):
                nurse.sealer.open(HEALTH, one, PLACE, by)
    # where nothing can have been given (answers of a form), nothing is taken from outside
    with pytest.raises(DamagedVault):
        nurse.sealer.open(HEALTH, given, PLACE)


def test_a_script_gives_in_nobodys_name_but_its_own(desk: Desk) -> None:
    worker, nurse = people(desk)
    enrol(desk, "550", Role.LEGAL)
    insider = enter(desk, "550")
    hers, mine = identity_of(desk, "530"), identity_of(desk, "550")
    circles = {HEALTH: (1, Slit(desk.opened.vault_id, HEALTH, 1).public(ring_key(desk)))}
    raised = replace(mine, id=hers.id)
    for claim in (
        hers,
        raised,
        granted(desk.opened.vault_id, raised, insider.keys),
        granted(desk.opened.vault_id, replace(raised, role=Role.MANAGER), insider.keys),
        replace(hers, ed25519=mine.ed25519),
    ):
        box = PersonalLetterbox(
            desk.opened.vault_id, claim, circles, insider.keys, secrets.token_bytes
        )
        blob = box.give(HEALTH, b"forged", PLACE)
        with pytest.raises(DamagedVault):
            nurse.sealer.open(HEALTH, blob, PLACE, worker.staff_id)
    own = insider.letterbox.give(HEALTH, b"hers", PLACE)
    assert nurse.sealer.open(HEALTH, own, PLACE, insider.staff_id) == b"hers"
    bare = GIVEN + (1).to_bytes(4, "big")
    slit = Slit(desk.opened.vault_id, HEALTH, 1)
    for inside in (b"", b"\xff\xff", b"\0\0" + bytes(64) + b"words", WORDS):
        blob = bare + hand_over(inside, circles[HEALTH][1], slit.bound(PLACE))
        with pytest.raises(DamagedVault):
            nurse.sealer.open(HEALTH, blob, PLACE, worker.staff_id)


def ring_key(desk: Desk) -> bytearray:
    ring = desk.opened.sealer.ring(HEALTH)
    return ring[max(ring)]


@pytest.mark.parametrize("leaves", ["another role", "the house"])
def test_who_left_reads_nothing_that_is_given_later(desk: Desk, leaves: str) -> None:
    worker, nurse = people(desk)
    before = worker.letterbox.give(HEALTH, b"before", PLACE)
    if leaves == "the house":
        new_generation(desk, "540")
    else:
        give_role(desk, "540", Role.LEGAL)
    again = enter(desk, "530")
    after = again.letterbox.give(HEALTH, b"after", PLACE)
    assert after[1:5] == (2).to_bytes(4, "big")
    assert nurse.sealer.open(HEALTH, before, PLACE, worker.staff_id) == b"before"
    with pytest.raises(DamagedVault):
        nurse.sealer.open(HEALTH, after, PLACE, worker.staff_id)
    # not by relabelling it as of the key she has either
    relabelled = GIVEN + (1).to_bytes(4, "big") + after[5:]
    with pytest.raises(DamagedVault):
        nurse.sealer.open(HEALTH, relabelled, PLACE, worker.staff_id)
    for reader in (desk.opened, enter(desk)):
        assert reader.sealer.open(HEALTH, before, PLACE, worker.staff_id) == b"before"
        assert reader.sealer.open(HEALTH, after, PLACE, worker.staff_id) == b"after"


def test_what_was_given_stays_hers_after_new_keys_and_after_she_left(desk: Desk) -> None:
    worker, _nurse = people(desk)
    blob = worker.letterbox.give(HEALTH, WORDS, PLACE)
    _made, code, staged = reset_staff(
        desk.folder, desk.opened, who("530"), TODAY, secrets.token_bytes
    )
    staged.complete()
    anew = open_with_passphrase(desk.folder, "530", code, desk.store, CHEAP, TODAY)
    later = anew.letterbox.give(HEALTH, b"later", PLACE)
    new_generation(desk, "530")
    nurse = enter(desk, "540")
    assert nurse.sealer.open(HEALTH, blob, PLACE, worker.staff_id) == WORDS
    assert nurse.sealer.open(HEALTH, later, PLACE, worker.staff_id) == b"later"


def test_a_newcomer_to_the_circle_reads_what_was_given_before(desk: Desk) -> None:
    worker, _nurse = people(desk)
    blob = worker.letterbox.give(HEALTH, WORDS, PLACE)
    new_generation(desk, "540")
    enrol(desk, "560", Role.HEALTH)
    assert enter(desk, "560").sealer.open(HEALTH, blob, PLACE, worker.staff_id) == WORDS


def forge(desk: Desk, code: str, change: Callable[[Wraps], Wraps], writer: OpenedVault) -> SlotFile:
    file = read_key_file(desk.folder, CHEAP)
    member = file.member(who(code))
    assert member is not None
    assert member.wraps is not None
    forged = replace(member, wraps=change(member.wraps))
    return replace(file, members=file.with_member(forged))


def test_a_forged_public_key_is_refused(desk: Desk) -> None:
    people(desk)
    enrol(desk, "550", Role.LEGAL)
    insider = enter(desk, "550")
    trap = X25519PrivateKey.generate().public_key().public_bytes_raw()
    file = read_key_file(desk.folder, CHEAP)
    house = identity_of(desk, "530")

    def swapped(wraps: Wraps) -> Wraps:
        circles = {**wraps.circles, HEALTH: (wraps.circles[HEALTH][0], trap)}
        return replace(wraps, circles=circles)

    def exchanged(wraps: Wraps) -> Wraps:
        circles = {**wraps.circles, HEALTH: wraps.circles[LEGAL]}
        return replace(wraps, circles=circles)

    def resealed(wraps: Wraps) -> Wraps:
        return wrapped(file.vault, house, swapped(wraps), insider.keys)

    def none_left(wraps: Wraps) -> Wraps:
        return replace(wraps, circles={})

    for change in (swapped, exchanged, resealed, none_left):
        publish_forged(desk, forge(desk, "530", change, insider), insider)
        for code in ("530", "412", "550"):
            with pytest.raises(DamagedKeyFile):
                enter(desk, code)
    publish_forged(desk, file, insider)
    assert enter(desk, "530").letterbox.can_give(HEALTH)


def test_even_a_manager_hands_out_no_other_key_than_the_circles(desk: Desk) -> None:
    people(desk)
    trap = X25519PrivateKey.generate().public_key().public_bytes_raw()
    house = identity_of(desk, "530")

    def trapped(wraps: Wraps) -> Wraps:
        forged = replace(wraps, circles={**wraps.circles, HEALTH: (1, trap)})
        return wrapped(desk.opened.vault_id, house, forged, desk.opened.keys)

    publish_forged(desk, forge(desk, "530", trapped, desk.opened), desk.opened)
    for code in ("530", "540"):
        with pytest.raises(DamagedKeyFile):
            enter(desk, code)


@pytest.mark.parametrize("code", ["530", "550"])
def test_earlier_wraps_put_back_are_refused(desk: Desk, code: str) -> None:
    """Of a giver and of a member: both would seal under a key that somebody took along."""
    people(desk)
    enrol(desk, "550", Role.HEALTH)
    before = read_key_file(desk.folder, CHEAP).member(who(code))
    give_role(desk, "540", Role.LEGAL)
    file = read_key_file(desk.folder, CHEAP)
    leaver = enter(desk, "540")
    assert before is not None
    publish_forged(desk, replace(file, members=file.with_member(before)), leaver)
    with pytest.raises(DamagedKeyFile):
        enter(desk, code)


def as_before(desk: Desk) -> None:
    """The key file as a program without circles to give to would have written it."""
    file = read_key_file(desk.folder, CHEAP)
    members = []
    for member in file.members:
        assert member.wraps is not None
        plain = replace(member.wraps, circles={})
        wraps = wrapped(file.vault, member.who, plain, desk.opened.keys)
        members.append(replace(member, wraps=wraps))
    whole = signed(
        replace(file, members=tuple(members), epoch=file.epoch + 1),
        desk.opened.staff_id,
        desk.opened.keys,
    )
    (desk.folder / "slots.json").write_bytes(whole.as_bytes())
    desk.opened.epoch, desk.opened.digest = whole.epoch, whole.digest
    assert b'"circles"' not in whole.as_bytes()


def test_a_key_file_from_before_opens_and_is_brought_up_to_date(desk: Desk) -> None:
    people(desk)
    as_before(desk)
    worker = enter(desk, "530")
    assert not worker.gives_everywhere
    with pytest.raises(NotEntitled):
        worker.letterbox.give(HEALTH, WORDS, PLACE)
    enrol(desk, "550", Role.HOUSE)
    assert enter(desk, "550").gives_everywhere
    assert enter(desk, "540").sealer.can_open(HEALTH)
    manager = enter(desk)
    assert not manager.gives_everywhere
    renew_wraps(desk.folder, manager, secrets.token_bytes).complete()
    for code in ("412", "530", "540", "550"):
        assert enter(desk, code).gives_everywhere
    blob = enter(desk, "530").letterbox.give(HEALTH, WORDS, PLACE)
    assert enter(desk, "540").sealer.open(HEALTH, blob, PLACE, who("530")) == WORDS


def test_circles_are_read_strictly(desk: Desk) -> None:
    wraps = read_key_file(desk.folder, CHEAP).members[0].wraps
    assert wraps is not None
    told = wraps.as_json()
    wrong: tuple[object, ...] = (
        {},
        [],
        None,
        {"kitchen": {"id": 1, "key": "00" * 32}},
        {"health": {"id": 0, "key": "00" * 32}},
        {"health": {"id": True, "key": "00" * 32}},
        {"health": {"id": 1, "key": "00" * 31}},
        {"health": {"id": 1}},
        {"health": [1, "00" * 32]},
    )
    for circles in wrong:
        with pytest.raises(ValueError, match=r".*"):
            Wraps.read(told | {"circles": circles})
    assert Wraps.read(told) == wraps


def test_the_same_words_never_look_the_same(desk: Desk) -> None:
    worker, _nurse = people(desk)
    given = {worker.letterbox.give(HEALTH, WORDS, PLACE)[5:37] for _ in range(2000)}
    kept = {worker.letterbox.keep(WORDS, PLACE)[1:13] for _ in range(20_000)}
    assert (len(given), len(kept)) == (2000, 20_000)


def test_a_draft_is_hers_alone(desk: Desk) -> None:
    worker, nurse = people(desk)
    blob = worker.letterbox.keep(WORDS, PLACE)
    assert WORDS not in blob
    assert enter(desk, "530").letterbox.take(blob, PLACE) == WORDS
    altered = [blob[:cut] for cut in range(len(blob))]
    altered += [
        blob[:place] + bytes([blob[place] ^ 1]) + blob[place + 1 :] for place in range(len(blob))
    ]
    for one in altered:
        with pytest.raises(DamagedVault):
            worker.letterbox.take(one, PLACE)
    for other, place in ((nurse, PLACE), (desk.opened, PLACE), (worker, b"elsewhere")):
        with pytest.raises(DamagedVault):
            other.letterbox.take(blob, place)
    change_role(desk.folder, desk.opened, who("530"), Role.HEALTH, secrets.token_bytes).complete()
    assert enter(desk, "530").letterbox.take(blob, PLACE) == WORDS, "her keys are the same"
    _made, code, staged = reset_staff(
        desk.folder, desk.opened, who("530"), TODAY, secrets.token_bytes
    )
    staged.complete()
    anew = open_with_passphrase(desk.folder, "530", code, desk.store, CHEAP, TODAY)
    with pytest.raises(DamagedVault):
        anew.letterbox.take(blob, PLACE)


def test_after_a_lock_nothing_is_given_kept_or_taken(desk: Desk) -> None:
    worker, _nurse = people(desk)
    blob = worker.letterbox.keep(WORDS, PLACE)
    worker.wipe()
    for act in (
        lambda: worker.letterbox.give(HEALTH, WORDS, PLACE),
        lambda: worker.letterbox.keep(WORDS, PLACE),
        lambda: worker.letterbox.take(blob, PLACE),
    ):
        with pytest.raises(RuntimeError):
            act()
