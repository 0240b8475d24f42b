"""Somebody entitled to the desk, with Python and the vault key, goes round the program."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from shelter_desk import services
from shelter_desk.domain.audit import AuditFilter
from shelter_desk.domain.consent_errors import NoConsent
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotEntitled, ShelterDeskError
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.notes import Note, NoteKind
from shelter_desk.domain.referrals import Urgency
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.spec import LongTextField, TextField
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.gate import Permit
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.papers.typesetting import typeset_job
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.use_case import law_of
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.vault.keys import Unopened, decrypt
from shelter_desk.vault.letterbox import Slit, read_given
from shelter_desk.vault.sealer import GroupSealer
from tests import factories, papers

SECRET = {one: f"Qz{one.value}secret" for one in Compartment}
OPEN = "Qzcoresecret"
SEALED: dict[Compartment, bytes] = {}


def fill(desk: Desk, her: ResidentId) -> None:
    """Words of every compartment into every form, signed, and a draft beside it."""
    for key, spec in BUILT_IN.items():
        answers = Answers.empty()
        for section, item in spec.items():
            if isinstance(item, TextField | LongTextField):
                where = section.compartment_of(item)
                answers = answers.with_value(item.key, OPEN if where is None else SECRET[where])
        answers = factories.signable(desk, key, answers)
        records.sign_record(desk, her, key, answers)
        rev = records.open_form(desk, her, key).rev
        records.save_draft(desk, her, key, answers, rev)


def whole_file(desk: Desk) -> bytes:
    """Every cell of every table, read with the key and without the program."""
    connection = connect_maintenance(desk.database.path, desk.opened.key)
    found: list[bytes] = []
    try:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in names:
            for row in connection.execute(f'SELECT * FROM "{name}"'):
                found += [cell if isinstance(cell, bytes) else str(cell).encode() for cell in row]
    finally:
        connection.close()
    return b"\n".join(found)


@pytest.fixture(params=[Role.CASEWORKER, Role.FORMS_DESK])
def colleague(desk: Desk, request: pytest.FixtureRequest) -> Iterator[tuple[Desk, ResidentId]]:
    her = factories.admit(desk)
    fill(desk, her)
    sealed = {one: desk.sealer.seal(one, SECRET[one].encode(), b"place") for one in Compartment}
    SEALED.clear()
    SEALED.update(sealed)
    code = factories.add_worker(desk, request.param)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    yield other, her
    stop(other)


ENTITLED = {
    Role.CASEWORKER: {Compartment.TESTIMONY, Compartment.HEALTH, Compartment.LEGAL},
    Role.FORMS_DESK: set(),
}


def test_the_vault_key_alone_reads_no_sealed_part(colleague: tuple[Desk, ResidentId]) -> None:
    desk, her = colleague
    everything = whole_file(desk)
    assert OPEN.encode() in everything, "the scan is blind"
    for secret in SECRET.values():
        assert secret.encode() not in everything
    with desk.database.read() as tx:
        forms = [one for key in BUILT_IN for one in tx.records.of_form(her, key)]
    parts = [(one, where, blob) for one in forms for where, blob in one.parts.items()]
    assert Compartment.HEALTH in {where for _one, where, _blob in parts}
    for record, where, blob in parts:
        bound = f"{her}/{record.id}/{where.value}".encode()
        if where in ENTITLED[desk.staff.role]:
            assert SECRET[where].encode() in desk.sealer.open(where, blob, bound)
        else:
            with pytest.raises(NotEntitled):
                desk.sealer.open(where, blob, bound)
    assert set(SEALED) == set(Compartment)
    for where, blob in SEALED.items():
        assert SECRET[where].encode() not in blob
        if where in ENTITLED[desk.staff.role]:
            assert desk.sealer.open(where, blob, b"place") == SECRET[where].encode()
        else:
            with pytest.raises(NotEntitled):
                desk.sealer.open(where, blob, b"place")


def test_keys_of_other_groups_open_nothing(colleague: tuple[Desk, ResidentId]) -> None:
    desk, her = colleague
    sealer = desk.opened.sealer
    assert isinstance(sealer, GroupSealer)
    foreign = set(Compartment) - ENTITLED[desk.staff.role]
    for where in foreign:
        assert not sealer.can_open(where)
        with pytest.raises(ShelterDeskError):
            sealer.ring(where)
    mine = {where: sealer.ring(where) for where in ENTITLED[desk.staff.role]}
    with desk.database.read() as tx:
        forms = [one for key in BUILT_IN for one in tx.records.of_form(her, key)]
    for where in foreign:
        for ring in mine.values():
            forged = GroupSealer(desk.opened.vault_id, {where: dict(ring)}, desk.parts.randomness)
            for record in forms:
                if where in record.parts:
                    bound = f"{her}/{record.id}/{where.value}".encode()
                    with pytest.raises(ShelterDeskError):
                        forged.open(where, record.parts[where], bound)


GAVE = "Qzgivenaway"
PAGE, RESERVED, SALT = 4096, 80, 16


def raw_pages(desk: Desk) -> bytes:
    """Every page of the file and of what waits beside it, in use or not, decrypted one by one."""
    found = []
    main = desk.opened.database.read_bytes()
    waiting = Path(f"{desk.opened.database}-wal")
    frames = waiting.read_bytes()[32:] if waiting.exists() else b""
    cut = [main[at : at + PAGE] for at in range(0, len(main), PAGE)]
    cut[0] = cut[0][SALT:]
    cut += [frames[at + 24 : at + 24 + PAGE] for at in range(0, len(frames), PAGE + 24)]
    for page in cut:
        text, tail = page[:-RESERVED], page[-RESERVED:]
        cipher = Cipher(AES(bytes(desk.opened.key)), CBC(tail[:16]))
        found.append(cipher.decryptor().update(text))
    return b"".join(found)


def everything_she_could_try(desk: Desk, her: ResidentId, note: Note) -> Iterator[Any]:
    """Every way of her keys and the program's own parts to open what she gave."""
    part, blob, opened = note.compartment, note.sealed, desk.opened
    assert part is not None
    assert blob is not None
    bound = f"note/{her}/{note.id}/{part.value}".encode()
    typed = f"typed/{her}/note:{desk.staff.id}/{part.value}".encode()
    for by in (desk.staff.id, None):
        yield partial(opened.sealer.open, part, blob, bound, by)
    for where in (bound, typed):
        yield partial(opened.letterbox.take, blob, where)
        yield partial(opened.letterbox.take, b"\x03" + blob[1:], where)
    rings = {part: {1: bytearray(opened.key)}}
    forged = GroupSealer(opened.vault_id, rings, desk.parts.randomness)
    yield partial(forged.open, part, blob, bound, desk.staff.id)
    slit = Slit(opened.vault_id, part, 1)
    for head in (0, 5):
        for purpose in (slit.bound(bound), bound, b""):
            yield partial(opened.keys.receive, blob[head:], purpose)
    by_herself: tuple[StaffId, set[bytes]] = (desk.staff.id, set())
    for key in (opened.key, opened.keys.secret[:32], opened.keys.secret[32:64]):
        yield partial(read_given, blob, slit, key, bound, by_herself)
        yield partial(decrypt, key, blob[5:17], blob[17:], bound)


def test_her_own_keys_read_nothing_of_what_she_gave(desk: Desk) -> None:
    her = factories.admit(desk)
    code, member = factories.add_worker(desk, Role.HOUSE), desk.staff.sign_in_code
    unlock.lock(desk, ReturnPlace())
    hers = factories.reopen(desk, factories.WORKER_PHRASE, code)
    draft = dataclasses.replace(
        factories.note(GAVE, NoteKind.HOUSE_SHIFT), compartment=Compartment.HEALTH
    )
    notes.save_note_draft(hers, her, draft, 0)
    kept = notes.open_note_draft(hers, her)
    assert kept is not None
    assert kept.draft == draft, "while she types it is hers"
    with hers.database.read() as tx:
        (waiting,) = tx.drafts.of_resident(her)
    made = notes.write_and_sign(hers, her, draft)
    notes.add_addendum(hers, made, GAVE)
    unlock.lock(hers, ReturnPlace())
    again = factories.reopen(desk, factories.WORKER_PHRASE, code)
    assert GAVE.encode() not in whole_file(again)
    with again.database.read() as tx:
        note = tx.notes.get(made)
        assert tx.drafts.of_resident(her) == ()
    (old,) = waiting.sealed.values()
    assert note.sealed is not None
    pages = raw_pages(again)
    assert note.sealed[:64] in pages, "the scan is blind"
    assert old[1:65] not in pages, "her draft is gone, from free pages too"
    tried = 0
    for attempt in everything_she_could_try(again, her, note):
        with pytest.raises((ShelterDeskError, Unopened)):
            attempt()
        tried += 1
    assert tried == 19
    unlock.lock(again, ReturnPlace())
    reader = factories.reopen(desk, code=member)
    (view,) = notes.notes_of(reader, her)
    assert (view.note.blocks[0].text, view.addenda[0].text) == (GAVE, GAVE)
    stop(reader)


EDITS = (
    "UPDATE audit SET detail = 'x' WHERE seq = (SELECT max(seq) - 1 FROM audit)",
    "UPDATE audit SET staff_id = 'x' WHERE seq = 2",
    "DELETE FROM audit WHERE seq = 3",
    "UPDATE resident SET called = 'x'",
    "UPDATE record SET core = x'7b7d' WHERE no = (SELECT max(no) FROM record)",
    "DELETE FROM record_part",
    "UPDATE staff SET role = 'manager'",
    "UPDATE shelter SET name_ar = 'x'",
    "DELETE FROM record WHERE no = (SELECT min(no) FROM record)",
)


@pytest.mark.parametrize("edit", EDITS)
def test_verify_finds_what_a_script_changed(desk: Desk, edit: str) -> None:
    her = factories.admit(desk)
    fill(desk, her)
    factories.add_worker(desk)
    assert audit.verify(desk).clean
    connection = connect_maintenance(desk.database.path, desk.opened.key)
    connection.execute("PRAGMA foreign_keys=OFF")
    query = "SELECT name, sql FROM sqlite_master WHERE type='trigger'"
    triggers = connection.execute(query).fetchall()
    for name, _sql in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    assert connection.execute(edit).rowcount
    for _name, sql in triggers:
        connection.execute(sql)
    connection.close()
    view = audit.verify(desk)
    assert not view.clean
    assert view.faults


def referred(desk: Desk, *agreed: DataItem) -> tuple[Any, Any, Any]:
    """Resident, referral of name and needs, consent for ``agreed`` (none: no consent)."""
    her = factories.admit(desk)
    agency = referrals.add_agency(desk, f"مستشفى {her}", f"Hospital {her}")
    consent = None
    if agreed:
        consent = consents.record_consent(desk, her, factories.sharing(desk, agency, *agreed))
    draft = ReferralDraft(
        agency_id=agency,
        service="health",
        reason="pain",
        urgency=Urgency.NORMAL,
        items=frozenset({DataItem.NAME, DataItem.NEEDS}),
        contents=((DataItem.NEEDS, "a doctor"),),
        safety_note="",
    )
    return her, referrals.draft_referral(desk, her, draft), consent


def public_functions() -> Iterator[Any]:
    for info in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        if ".inside." in info.name:
            continue
        module = importlib.import_module(info.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if not name.startswith("_") and function.__module__ == module.__name__:
                yield function


def test_every_way_to_a_referral_paper_asks_the_gate(desk: Desk) -> None:
    her, referral, _ = referred(desk)
    known: dict[str, Any] = {"referral_id": referral, "resident_id": her, "desk": desk}
    makers = []
    for function in public_functions():
        made = str(inspect.signature(function).return_annotation)
        names = list(inspect.signature(function).parameters)
        if made in ("Paper", "PaperJob") and "referral_id" in names:
            makers.append(function.__name__)
            assert law_of(function) is not None
            if function.__name__ == "gather_slip":
                continue  # hers, and nothing of her stands on it
            with pytest.raises(NoConsent):
                function(desk, **{k: v for k, v in known.items() if k in names and k != "desk"})
    assert sorted(makers) == ["gather_referral", "gather_slip"]
    with pytest.raises(NoConsent):
        referrals.mark_sent(desk, referral)


def test_a_permit_cannot_be_made_widened_or_passed_on(desk: Desk) -> None:
    _her, narrow, _ = referred(desk, DataItem.NAME, DataItem.NEEDS)
    job = paper.gather_referral(desk, narrow)
    permit = job.permit
    assert permit is not None
    for key in (None, object(), Permit):
        with pytest.raises(PermissionError):
            Permit(key, *(getattr(permit, one.name) for one in dataclasses.fields(permit)))  # type: ignore[arg-type]
    with pytest.raises((PermissionError, ValueError, TypeError)):
        dataclasses.replace(permit, items=frozenset(DataItem))  # type: ignore[call-arg]
    with pytest.raises(dataclasses.FrozenInstanceError):
        permit.items = frozenset(DataItem)  # type: ignore[misc]
    assert not any(type(value).__name__ == "_Key" for value in vars(permit).values())
    with pytest.raises(PermissionError):
        typeset_job(dataclasses.replace(job, permit=None), desk.press, desk.translate)
    _other, second, _ = referred(desk, DataItem.NAME, DataItem.NEEDS)
    foreign = paper.gather_referral(desk, second).permit
    with pytest.raises(PermissionError):
        typeset_job(dataclasses.replace(job, permit=foreign), desk.press, desk.translate)


def test_a_paper_made_before_she_changed_her_mind_stays_in_the_house(
    desk: Desk, tmp_path: Any
) -> None:
    _her, referral, consent = referred(desk, DataItem.NAME, DataItem.NEEDS)
    made = papers.referral_paper(desk, referral)
    consents.withdraw_consent(desk, consent)
    target = tmp_path / "x.pdf"
    forged = [
        made,
        dataclasses.replace(made, referral_id=None),
        dataclasses.replace(made, resident_id=None),
        dataclasses.replace(made, resident_id=None, referral_id=None),
        dataclasses.replace(
            made, resident_id=None, referral_id=None, copy_numbers=(), receivers=()
        ),
    ]
    for one in forged:
        for act in (
            lambda p=one: paper.record_printed(desk, p, "because"),
            lambda p=one: paper.save_plain(desk, p, target, "because"),
            lambda p=one: paper.save_encrypted(desk, p, target, "because", factories.WORKER_PHRASE),
        ):
            with pytest.raises((NoConsent, NotAllowed)):
                act()
    assert list(tmp_path.glob("x.pdf*")) == []
    with desk.database.read() as tx:
        assert tx.disclosures.of_resident(_her) == ()


def test_the_law_of_a_use_case_cannot_be_peeled_off(desk: Desk) -> None:
    """What lies under the decorator wants a transaction that only the decorator opens."""
    for function in public_functions():
        law = law_of(function)
        inner = getattr(function, "__wrapped__", None)
        if law is None or law.kind == "outside" or inner is None:
            continue
        first = next(iter(inspect.signature(inner).parameters.values()))
        assert first.annotation == "Work", function.__name__


def test_outside_functions_that_take_a_desk_ask_first(desk: Desk) -> None:
    """Those that touch the records without a law of their own refuse the forms desk."""
    code = factories.add_worker(desk, Role.FORMS_DESK)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    from shelter_desk.services.opening import demo, first_run

    with pytest.raises(NotAllowed):
        audit.examine(other)
    with pytest.raises(NotAllowed):
        audit.verify(other)
    with pytest.raises(NotAllowed):
        first_run.recovery_sheet(other, "x")
    with pytest.raises(NotAllowed):
        demo.fill_practice(other)
    with pytest.raises(NotAllowed):
        audit.audit_page(other, AuditFilter())
    stop(other)
