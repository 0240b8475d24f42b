"""A name typed as a reason, of every kind there is: after a purge it stands nowhere any more."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from shelter_desk.__main__ import main
from shelter_desk.domain.audit import Act, AuditFilter, Fault
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.print_runs import SheetsCame
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import sealed
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit, log_file, log_report, reviews
from shelter_desk.services.oversight.log_words import detail_words
from shelter_desk.services.papers import paper, sheets
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.retention import ExitNotice, PurgeOrder
from shelter_desk.storage.connection.connecting import PAGE
from tests import factories, papers
from tests.attack.saver import FORM, answers_of
from tests.services.marked import LATIN, MARK, WORDS, hits

OTHERS = "a colleague is ill, Hana waits"
BOARD = "for the meeting of the board"
_RESERVED, _IV = 80, 16


def pages(desk: Desk) -> bytes:
    """Every page of the file in the clear as it lies on the disk, free ones included."""
    assert desk.database.checkpoint()
    raw, key = desk.database.path.read_bytes(), bytes(desk.opened.key)
    plain = []
    for at in range(0, len(raw), PAGE):
        page = raw[at : at + PAGE]
        body, rest = page[16 if at == 0 else 0 : -_RESERVED], page[-_RESERVED:]
        reader = Cipher(algorithms.AES256(key), modes.CBC(rest[:_IV])).decryptor()
        plain.append(reader.update(body) + reader.finalize())
    return b"".join(plain)


def marks_in(content: bytes) -> list[str]:
    return [one for one in (MARK, LATIN, LATIN.lower(), MARK[:-1]) if one.encode() in content]


def type_every_reason(desk: Desk, her: ResidentId, tmp_path: Path) -> None:
    """What a manager writes beside the acts on one file."""
    sealed.unseal(desk, her, WORDS)
    reach.tie_interpreter(desk, her, WORDS, f"{WORDS} kin")
    consent = consents.record_consent(desk, her, factories.decision(desk))
    for number in range(2):
        records.sign_record(desk, her, FORM, answers_of(number), WORDS if number else "")
    form = papers.consent_paper(desk, her, [consent])
    paper.record_printed(desk, form, WORDS, "office")
    sheets.record_sheets(desk, form, SheetsCame(1, 2))
    form = papers.consent_paper(desk, her, [consent])
    paper.save_encrypted(desk, form, tmp_path / "her.pdf", WORDS, factories.WORKER_PHRASE)
    review = reviews.review_file(desk, her)
    found = reviews.add_finding(desk, review, WORDS, desk.staff.id, desk.local_today())
    reviews.answer_finding(desk, found, WORDS, 1)
    leave(desk, her)
    retention.undo_exit(desk, her, WORDS)
    leave(desk, her)
    retention.hold(desk, her, WORDS)
    retention.lift_hold(desk, her, WORDS)


def leave(desk: Desk, her: ResidentId) -> None:
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OTHER, WORDS))


@pytest.fixture
def two(desk: Desk, tmp_path: Path) -> tuple[Desk, ResidentId, ResidentId, str]:
    """A desk on which one person is about to go and another stays; the second person's code."""
    her = residents.admit_resident(desk, called=WORDS, names=(WORDS,))
    friend = residents.admit_resident(desk, called="Hana")
    officer = factories.add_worker(desk, Role.DATA_OFFICER)
    worker = factories.add_worker(desk)
    manager = desk.staff.sign_in_code
    type_every_reason(desk, her, tmp_path)
    sealed.unseal(desk, friend, OTHERS)
    report = paper.typeset(desk, log_report.gather_report(desk, AuditFilter()))
    paper.record_printed(desk, report, BOARD)
    unlock.lock(desk, ReturnPlace())
    there = factories.reopen(desk, factories.WORKER_PHRASE, worker)
    reach.break_glass(there, her, f"{WORDS} was ill at night")
    unlock.lock(there, ReturnPlace())
    return factories.reopen(desk, factories.MANAGER_PHRASE, manager), her, friend, officer


def purge(desk: Desk, her: ResidentId, second: str) -> None:
    code = residents.resident_row(desk, her).code
    desk.sure_until_ms = desk.clock.monotonic_ms() + 1_000
    retention.purge(desk, PurgeOrder(her, code, wish=True), second, factories.WORKER_PHRASE)


def exported(desk: Desk) -> bytes:
    return "".join(
        json.dumps(json.loads(line), ensure_ascii=False)
        for line in log_file.gather_log(desk).splitlines()
    ).encode()


def say(words: Text | Message) -> str:
    told = words if isinstance(words, Message) else Message(words)
    spoken = factories.english("en", told.text, told.n)
    for place, value in told.params.items():
        spoken = spoken.replace("{" + place + "}", value)
    return spoken


def told(desk: Desk, wanted: AuditFilter) -> list[str]:
    page = audit.audit_page(desk, wanted)
    return [detail_words(row, say, date.isoformat) for row in page.rows]


def test_no_reason_outlives_her_file(
    two: tuple[Desk, ResidentId, ResidentId, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    desk, her, friend, second = two
    assert "audit_reason" in hits(desk)
    assert "audit" not in hits(desk), "typed words stand in the chain"
    assert marks_in(pages(desk)) == [MARK, LATIN, LATIN.lower(), MARK[:-1]]
    assert marks_in(exported(desk))
    hers = AuditFilter(resident_id=her)
    typed = [row for row in audit.audit_page(desk, hers).rows if row.reason]
    assert len(typed) >= 8
    assert {Act.UNSEAL, Act.SIGN, Act.PRINT, Act.SAVE_COPY, Act.EXIT, Act.HOLD} <= {
        row.kind for row in typed
    }
    assert Act.BREAK_GLASS in {row.kind for row in typed}
    purge(desk, her, second)
    assert hits(desk) == set()
    assert marks_in(pages(desk)) == []
    assert marks_in(exported(desk)) == []
    assert audit.verify(desk).clean
    target = tmp_path / "log.jsonl"
    key = log_file.save_log(desk, log_file.gather_log(desk), target)
    assert main(["verify-log", str(target), "--signer", key, "--lang", "en"]) == 0
    day = f"reason deleted with the file on {desk.local_today()}"
    assert sum(day in line for line in told(desk, hers)) == len(typed)
    assert not any(day in line for line in told(desk, AuditFilter(resident_id=friend)))
    assert f"“{OTHERS}”" in " ".join(told(desk, AuditFilter(resident_id=friend)))
    prints = AuditFilter(acts=frozenset({Act.PRINT}))
    assert not any(BOARD in line for line in told(desk, prints)), "no file would take it along"
    assert capsys.readouterr().err == ""
    stop(desk)


def test_a_report_of_before_still_fits_the_log(
    two: tuple[Desk, ResidentId, ResidentId, str],
) -> None:
    """Its digest is over commitments, so deleted words do not make an honest paper look false."""
    desk, her, _friend, second = two
    with desk.database.read() as tx:
        before = tx.audit.entries(AuditFilter(resident_id=her), 99)
    purge(desk, her, second)
    with desk.database.read() as tx:
        after = tx.audit.entries(AuditFilter(resident_id=her), 99)
    same = [one for one in after if one.act is not Act.PURGE]
    assert [one.reason for one in same] != [one.reason for one in before]
    assert log_report.digest_of(same) == log_report.digest_of(before)
    stop(desk)


def test_a_reason_taken_out_by_hand_is_told_in_a_sentence(
    two: tuple[Desk, ResidentId, ResidentId, str],
) -> None:
    desk, her, _friend, _second = two
    with desk.database.maintenance() as raw:
        raw.execute("PRAGMA query_only=OFF")
        raw.execute("DROP TRIGGER audit_reason_no_delete")
        sql = "SELECT max(seq) FROM audit WHERE resident_id = ? AND reason IS NOT NULL"
        (seq,) = raw.execute(sql, (her,)).fetchone()
        raw.execute("DELETE FROM audit_reason WHERE seq = ?", (seq,))
    assert audit.examine(desk).faults == ((seq, Fault.REASON),)
    found = audit.verify(desk)
    assert not found.clean
    assert [say(one) for one in found.faults] == [
        f"Entry {seq}: its reason was changed, or is missing without a deletion."
    ]
    stop(desk)


def test_no_words_are_written_beside_a_file_that_is_gone(
    two: tuple[Desk, ResidentId, ResidentId, str],
) -> None:
    """Nothing would ever take them away again."""
    desk, her, _friend, second = two
    purge(desk, her, second)
    with desk.database.read() as tx:
        before = tx.audit.head()
    with pytest.raises(NotFound):
        sealed.unseal(desk, her, WORDS)
    with desk.database.read() as tx:
        assert tx.audit.head() == before
    assert hits(desk) == set()
    stop(desk)
