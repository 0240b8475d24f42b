"""All files at once: two managers, each file by its own agreement, in parts that are locked."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from shelter_desk.domain.audit import Act, AuditFilter, Fault, Ref
from shelter_desk.domain.consents import DataItem, Decision, SharedBy
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed
from shelter_desk.domain.hand_over import BegunHandOver, HandOverOrder
from shelter_desk.domain.hand_over_errors import (
    AgreementEnded,
    HandOverIsOver,
    NeedsBasis,
    NothingToHandOver,
)
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.paper import DocumentKind, WayOut
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.passphrase_errors import NotTheSecondPerson, WrongPassphrase
from shelter_desk.domain.referral_errors import AgencyRetired
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.forms.answers import Answers
from shelter_desk.services.consents import consents
from shelter_desk.services.copies import hand_over_all
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.copies.hand_over_parts import DATA_NAME
from shelter_desk.services.inside.typed.made_here import MadeElsewhereError, Maker
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.referrals import agencies, referrals
from shelter_desk.services.views.hand_over import ReadFiles, SavedPart
from tests import factories
from tests.services.consents.test_overrides import at

PHRASE = "cabin marble thunder olive pencil nine"
BASIS = "Order 12/2026 of the First Court"


@pytest.fixture
def second(desk: Desk) -> str:
    code = factories.add_worker(desk, Role.MANAGER)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 10**9
    return code


def agrees(desk: Desk, called: str, agency: AgencyId, **more: Any) -> ResidentId:
    her = factories.admit(desk, called)
    consents.record_consent(
        desk, her, factories.handing(desk, agency, DataItem.NAME, DataItem.CODE_ONLY, **more)
    )
    return her


def begun(desk: Desk, agency: AgencyId, second: str) -> BegunHandOver:
    order = HandOverOrder(agency, BASIS)
    return hand_over_all.begin(desk, order, second, factories.WORKER_PHRASE)


def read(desk: Desk, made: BegunHandOver) -> list[ReadFiles]:
    places = range(0, len(made.residents), hand_over_all.AT_ONCE)
    return [hand_over_all.read_some(desk, made, at) for at in places]


def locked(desk: Desk, made: BegunHandOver, number: int = 1) -> hand_over_all.LockedPart:
    part = hand_over_all.gather_part(desk, made, read(desk, made), number)
    return hand_over_all.lock_part(desk, part, PHRASE)


def test_only_who_agreed_is_in_it_and_each_file_is_told_with_its_hash(
    desk: Desk, agency: AgencyId, second: str, tmp_path: Path
) -> None:
    hers = [agrees(desk, name, agency) for name in ("Selam", "Grace")]
    agrees(desk, "Nadia", agency, how=frozenset({SharedBy.VOICE}))
    in_short = factories.admit(desk, "Marta")
    as_a_file = factories.sharing(desk, agency, how=frozenset({SharedBy.FILE}))
    consents.record_consent(desk, in_short, as_a_file)
    agrees(desk, "Amina", agency, withheld="who my brother is")
    stays = factories.admit(desk, "Hana")
    refuses = agrees(desk, "Rosa", agency)
    no = factories.handing(desk, agency, decision=Decision.REFUSED)
    consents.record_consent(desk, refuses, no)
    assert hand_over_all.may_begin(desk, HandOverOrder(agency, BASIS)) == 3
    made = begun(desk, agency, second)
    (some,) = read(desk, made)
    assert (len(some.files), some.stay) == (2, 1)
    target = tmp_path / "part.pdf"
    assert hand_over_all.save_part(desk, made, locked(desk, made), target).files == 2
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    with pikepdf.open(target, password=PHRASE) as opened:
        assert opened.encryption.R == 6
        inside = opened.attachments[DATA_NAME].get_file().read_bytes()
    lines = inside.splitlines()
    assert [json.loads(one)["prs"]["shelter_desk:names"] for one in lines] == [["Selam"], ["Grace"]]
    for her, line in zip(hers, lines, strict=True):
        (copy,) = paper.copies_of(desk, her)
        assert copy.sha256 == hashlib.sha256(line).hexdigest()
        assert (copy.document, copy.way) == (DocumentKind.HAND_OVER, WayOut.SAVED_ENCRYPTED)
        assert (copy.reason, copy.receiver) == (BASIS, "Public Prosecution")
        assert copy.consent_id is not None
    for her in (stays, refuses, in_short):
        assert paper.copies_of(desk, her) == ()
    rows = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.HAND_OVER}))).rows
    assert len(rows) == 3
    assert all(row.unusual for row in rows)
    assert audit.verify(desk).clean


def test_it_takes_a_law_somebody_who_agreed_and_a_manager(
    desk: Desk, agency: AgencyId, second: str
) -> None:
    with pytest.raises(NothingToHandOver):
        hand_over_all.may_begin(desk, HandOverOrder(agency, BASIS))
    agrees(desk, "Selam", agency)
    for nothing in ("", "  ", "12/3", "\u202e\u2066"):
        with pytest.raises(NeedsBasis):
            hand_over_all.may_begin(desk, HandOverOrder(agency, nothing))
    for role in Role:
        if role is not Role.MANAGER:
            with pytest.raises(NotAllowed):
                hand_over_all.may_begin(at(desk, role), HandOverOrder(agency, BASIS))


def test_the_second_person_is_another_manager_with_her_own_passphrase(
    desk: Desk, agency: AgencyId, second: str
) -> None:
    agrees(desk, "Selam", agency)
    order = HandOverOrder(agency, BASIS)
    with pytest.raises(NotTheSecondPerson):
        hand_over_all.begin(desk, order, desk.staff.sign_in_code, factories.MANAGER_PHRASE)
    with pytest.raises(WrongPassphrase):
        hand_over_all.begin(desk, order, second, factories.MANAGER_PHRASE)
    worker = factories.add_worker(desk, Role.CASEWORKER)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 10**9
    with pytest.raises(NotTheSecondPerson):
        hand_over_all.begin(desk, order, worker, factories.WORKER_PHRASE)
    rows = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.HAND_OVER}))).rows
    assert rows == ()


def test_nothing_leaves_that_two_managers_did_not_begin(
    desk: Desk, agency: AgencyId, second: str, tmp_path: Path
) -> None:
    agrees(desk, "Selam", agency)
    made = begun(desk, agency, second)
    part = locked(desk, made)
    other = agrees(desk, "Grace", agency)
    forged = (
        replace(made, residents=(*made.residents, other)),
        replace(made, order=HandOverOrder(agency, "another law")),
        replace(made, number="000000000000"),
        replace(made, seq=made.seq - 1),
        replace(made, seq=10**6),
        BegunHandOver(made.number, made.order, made.residents),
    )
    for one in forged:
        with pytest.raises(HandOverIsOver):
            hand_over_all.read_some(desk, one, 0)
        with pytest.raises(HandOverIsOver):
            hand_over_all.gather_part(desk, one, (), 1)
        with pytest.raises(HandOverIsOver):
            hand_over_all.save_part(desk, one, part, tmp_path / "part.pdf")
    with pytest.raises(MadeElsewhereError):
        hand_over_all.LockedPart(Maker(), part.part, b"plain")
    with desk.database.read() as tx:
        person = next(one for one in tx.staff.all() if one.sign_in_code == second)
    with pytest.raises(HandOverIsOver):
        hand_over_all.read_some(replace(desk, staff=person), made, 0)
    assert not (tmp_path / "part.pdf").exists()


def test_it_ends_with_the_day(
    desk: Desk, fake_clock: factories.FakeClock, agency: AgencyId, second: str, tmp_path: Path
) -> None:
    her = agrees(desk, "Selam", agency)
    made = begun(desk, agency, second)
    part = locked(desk, made)
    fake_clock.advance(days=1)
    with pytest.raises(HandOverIsOver):
        hand_over_all.save_part(desk, made, part, tmp_path / "part.pdf")
    assert paper.copies_of(desk, her) == ()


def test_an_agreement_that_ends_meanwhile_keeps_the_whole_part_here_and_says_whose(
    desk: Desk, agency: AgencyId, second: str, tmp_path: Path
) -> None:
    hers = [agrees(desk, name, agency) for name in ("Selam", "Grace")]
    made = begun(desk, agency, second)
    part = locked(desk, made)
    (row,) = consents.wallet(desk, hers[1])
    consents.withdraw_consent(desk, row.consent.id)
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(AgreementEnded) as refused:
        hand_over_all.save_part(desk, made, part, folder / "part.pdf")
    assert refused.value.params == {"code": "SD-2026-0002"}
    assert not list(folder.iterdir())
    assert all(paper.copies_of(desk, her) == () for her in hers)
    again = locked(desk, made)
    assert hand_over_all.save_part(desk, made, again, folder / "part.pdf") == SavedPart(1, 0)
    assert [one.name for one in folder.iterdir()] == ["part.pdf"]


def test_an_agency_that_was_retired_is_neither_offered_nor_given_anything(
    desk: Desk, agency: AgencyId, second: str, tmp_path: Path
) -> None:
    her = agrees(desk, "Selam", agency)
    made = begun(desk, agency, second)
    part = locked(desk, made)
    assert [one.id for one in hand_over_all.offices(desk)] == [agency]
    agencies.retire_agency(desk, agency)
    assert hand_over_all.offices(desk) == ()
    with pytest.raises(AgencyRetired):
        hand_over_all.may_begin(desk, HandOverOrder(agency, BASIS))
    with pytest.raises(AgencyRetired):
        hand_over_all.read_some(desk, made, 0)
    with pytest.raises(AgencyRetired):
        hand_over_all.save_part(desk, made, part, tmp_path / "part.pdf")
    assert not (tmp_path / "part.pdf").exists()
    assert paper.copies_of(desk, her) == ()


def test_a_full_disk_leaves_nothing_half_written_and_nothing_in_the_log(
    desk: Desk, agency: AgencyId, second: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    her = agrees(desk, "Selam", agency)
    made = begun(desk, agency, second)
    part = locked(desk, made)
    folder = tmp_path / "out"
    folder.mkdir()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shelter_desk.services.inside.papers.leaving.os.fsync", full)
    with pytest.raises(CannotSaveThere):
        hand_over_all.save_part(desk, made, part, folder / "part.pdf")
    monkeypatch.undo()
    assert not list(folder.iterdir())
    assert paper.copies_of(desk, her) == ()
    assert hand_over_all.save_part(desk, made, part, folder / "part.pdf") == SavedPart(1, 0)


def test_a_part_whose_name_is_refused_after_it_is_in_the_log_is_written_as_a_second_copy(
    desk: Desk,
    fake_clock: factories.FakeClock,
    agency: AgencyId,
    second: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    her = agrees(desk, "Selam", agency)
    made = begun(desk, agency, second)
    folder = tmp_path / "out"
    folder.mkdir()
    rename = Path.replace

    def gone(path: Path, target: Path) -> Path:
        if path.suffix == ".part":
            raise OSError(5, "the stick was drawn out")
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", gone)
    with pytest.raises(CannotSaveThere):
        hand_over_all.save_part(desk, made, locked(desk, made), folder / "part.pdf")
    monkeypatch.undo()
    assert not list(folder.iterdir())
    assert len(paper.copies_of(desk, her)) == 1
    fake_clock.advance(seconds=90)
    again = locked(desk, made)
    assert hand_over_all.save_part(desk, made, again, folder / "part.pdf") == SavedPart(1, 1)
    with pikepdf.open(folder / "part.pdf", password=PHRASE) as opened:
        inside = opened.attachments[DATA_NAME].get_file().read_bytes()
    newest, first = paper.copies_of(desk, her)
    assert (first.copy_number, newest.copy_number) == (1, 2)
    assert first.sha256 == newest.sha256 == hashlib.sha256(inside.rstrip()).hexdigest()
    rows = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.HAND_OVER}))).rows
    assert [row.ref for row in rows][:2] == [Ref("disclosure", one.id) for one in (newest, first)]
    assert audit.verify(desk).clean


def test_other_words_than_those_in_the_log_are_no_second_copy(
    desk: Desk, agency: AgencyId, second: str, tmp_path: Path
) -> None:
    her = agrees(desk, "Selam", agency)
    made = begun(desk, agency, second)
    hand_over_all.save_part(desk, made, locked(desk, made), tmp_path / "part.pdf")
    told = Answers.empty().with_value("nickname", "Sunny")
    records.sign_record(desk, her, "intake", told)
    with pytest.raises(ChangedMeanwhile):
        hand_over_all.save_part(desk, made, locked(desk, made), tmp_path / "part-2.pdf")
    assert not (tmp_path / "part-2.pdf").exists()
    assert len(paper.copies_of(desk, her)) == 1


def test_the_row_that_begins_it_says_to_whom_and_the_second_one_signed_just_that(
    desk: Desk, agency: AgencyId, second: str
) -> None:
    agrees(desk, "Selam", agency)
    made = begun(desk, agency, second)
    (row,) = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.HAND_OVER}))).rows
    assert isinstance(row.detail, Message)
    assert row.detail.params["agency"] == "Public Prosecution"
    assert row.detail.params["number"] == made.number
    other = referrals.add_agency(desk, "", "Elsewhere")
    assert str(agency) in made.words.split()
    turned = replace(made, order=replace(made.order, agency_id=other))
    assert turned.words.split()[0] == made.number
    with pytest.raises(HandOverIsOver):
        hand_over_all.read_some(desk, turned, 0)


def test_a_row_that_lacks_the_second_word_is_found_by_the_check(
    desk: Desk, agency: AgencyId, second: str
) -> None:
    agrees(desk, "Selam", agency)
    begun(desk, agency, second)
    assert audit.verify(desk).clean
    with desk.database.write() as tx:
        words = "000000000000 1 " + "0" * 64
        tx.audit.append(
            desk.signer, Act.HAND_OVER, ref=Ref("hand_over", "000000000000"), detail=words
        )
    assert [one.text for one in audit.verify(desk).faults] == [labels.FAULTS[Fault.SECOND]]


def test_whom_either_of_them_is_tied_to_is_not_asked_for(
    desk: Desk, agency: AgencyId, second: str
) -> None:
    hers = agrees(desk, "Selam", agency)
    tied, others = (agrees(desk, name, agency) for name in ("Grace", "Nadia"))
    reach.tie_staff(desk, tied, desk.staff.id, "A cousin of hers")
    with desk.database.read() as tx:
        beside = next(one for one in tx.staff.all() if one.sign_in_code == second)
    reach.tie_staff(desk, others, beside.id, "A neighbour of hers")
    assert hand_over_all.may_begin(desk, HandOverOrder(agency, BASIS)) == 2
    assert begun(desk, agency, second).residents == (hers,)


def test_hostile_words_stay_words(
    desk: Desk, agency: AgencyId, second: str, tmp_path: Path
) -> None:
    name = "\u202eسلام\u2066\n\n" + "<script>{code}%s\\" * 3
    her = agrees(desk, name, agency)
    order = HandOverOrder(agency, "أمر \u202e12\u2066 {agency} <b>&</b>\n" + "law " * 60)
    made = hand_over_all.begin(desk, order, second, factories.WORKER_PHRASE)
    hand_over_all.save_part(desk, made, locked(desk, made), tmp_path / "part.pdf")
    with pikepdf.open(tmp_path / "part.pdf", password=PHRASE) as opened:
        inside = opened.attachments[DATA_NAME].get_file().read_bytes()
    (line,) = inside.splitlines()
    assert "<script>{code}%s" in json.loads(line)["prs"]["shelter_desk:names"][0]
    assert b"\n" not in line
    (copy,) = paper.copies_of(desk, her)
    assert "{agency} <b>&</b>" in copy.reason
    assert audit.verify(desk).clean
