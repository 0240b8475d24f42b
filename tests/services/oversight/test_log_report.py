"""The log on paper: its lines, the head, the signature, and what the log keeps of it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pikepdf
import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.printing.papers.log import LogPaper
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.papers.paper_jobs import PaperJob
from shelter_desk.services.oversight import audit, log_report
from shelter_desk.services.papers import paper
from shelter_desk.services.residents import residents
from shelter_desk.vault.codec import canonical
from shelter_desk.vault.signatures import check_signature
from tests import factories


def sheet(job: PaperJob) -> LogPaper:
    (only,) = job.sheets
    assert isinstance(only, LogPaper)
    return only


def test_a_report_names_its_lines_the_head_and_the_signer(desk: Desk) -> None:
    one = factories.admit(desk)
    residents.open_file(desk, one)
    with desk.database.read() as tx:
        seq, row = tx.audit.head()
    job = log_report.gather_report(desk, AuditFilter(acts=frozenset({Act.ADMIT, Act.VIEW})))
    made = sheet(job)
    assert [line.act for line in made.lines] == ["Opened a file", "Welcomed somebody"]
    assert made.lines[0].code == residents.resident_row(desk, one).code
    assert (made.head_seq, made.head_hash, made.left_out) == (seq, row.hex(), 0)
    told = [desk.opened.vault_id, seq, row.hex(), [None, None, ["admit", "view"], None, None]]
    message = b"sd-log-report-v1\0" + canonical([*told, 2, made.digest])
    assert check_signature(bytes.fromhex(made.key), message, bytes.fromhex(made.signature))
    assert not check_signature(bytes.fromhex(made.key), message + b" ", bytes(64))
    fingerprint = hashlib.sha256(bytes.fromhex(made.signature)).hexdigest()[:16].upper()
    assert made.frame.qr_payload == f"SD:{job.document_id}:{fingerprint}"
    with desk.database.read() as tx:
        kept = tx.audit.entries(AuditFilter(acts=frozenset({Act.PREVIEW})), 1)[0]
    assert kept.ref is not None
    assert kept.ref.id == f"{job.document_id} {fingerprint}"


def test_another_line_is_another_digest(desk: Desk) -> None:
    factories.admit(desk)
    with desk.database.read() as tx:
        entries = tx.audit.entries(AuditFilter(), 50)
    whole = log_report.digest_of(entries)
    assert whole != log_report.digest_of(entries[1:])
    assert whole != log_report.digest_of(entries[::-1])


@pytest.mark.parametrize("language", ["ar", "en"])
def test_pages_are_made_in_both_languages(desk: Desk, language: str, tmp_path: Path) -> None:
    desk.language = language
    for number in range(60):
        residents.note_search(desk, "x", number)
    made = paper.typeset(desk, log_report.gather_report(desk, AuditFilter()))
    assert made.kind is DocumentKind.LOG
    assert made.resident_id is None
    path = tmp_path / "report.pdf"
    path.write_bytes(made.pdf)
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) >= 2


def test_printing_and_saving_it_leave_their_lines(desk: Desk, tmp_path: Path) -> None:
    made = paper.typeset(desk, log_report.gather_report(desk, AuditFilter()))
    paper.record_printed(desk, made, "for the board", "office")
    target = tmp_path / "log.pdf"
    with pytest.raises(ChangedMeanwhile):
        paper.save_encrypted(desk, made, target, "for the board", factories.WORKER_PHRASE)
    made = paper.typeset(desk, log_report.gather_report(desk, AuditFilter()))
    paper.save_encrypted(desk, made, target, "for the board", factories.WORKER_PHRASE)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    rows = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.PRINT, Act.SAVE_COPY}))).rows
    assert [row.reason for row in rows] == ["", ""], "no file's deletion would take words along"
    assert {str(row.detail) for row in rows} == {"log office", "log encrypted"}


def test_only_the_newest_lines_have_room(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_report, "MOST_LINES", 3)
    for number in range(5):
        residents.note_search(desk, "x", number)
    made = sheet(log_report.gather_report(desk, AuditFilter(acts=frozenset({Act.SEARCH}))))
    assert (len(made.lines), made.left_out) == (3, 2)
