"""While a process of its own works, nobody holds the file: what is typed meanwhile is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shelter_desk import services
from shelter_desk.domain.attachments import Shows
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.folder_errors import AlreadyOpen
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper_errors import PaperStopped
from shelter_desk.domain.passphrase_errors import WeakPassphrase
from shelter_desk.services.attachments import attachments
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.attachments.outgoing import Outgoing
from shelter_desk.services.inside.attachments.seen_files import Seen
from shelter_desk.services.inside.typed.made_here import MadeElsewhereError
from shelter_desk.services.papers import paper
from shelter_desk.services.views.attachment import HandOver, NewFile
from tests import attached_samples, factories, papers

CHILDREN = ("protect", "protect_foreign", "check_pdf")
PHRASE = factories.WORKER_PHRASE
FILE = NewFile("a.pdf", attached_samples.pdf(), Shows.LETTER)


def _anybody_can_write(desk: Desk) -> None:
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("PRAGMA busy_timeout=0")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


@pytest.fixture
def asked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which children were asked; each while another hand could write."""
    found: list[str] = []

    def watched(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def ask(*given: object) -> Any:
            _anybody_can_write(desk)
            found.append(name)
            return real(*given)

        return ask

    for name in CHILDREN:
        monkeypatch.setattr(desk.press, name, watched(name, getattr(desk.press, name)))
    return found


def _form(desk: Desk, her: ResidentId) -> Any:
    made = consents.record_consent(desk, her, factories.decision(desk))
    return papers.consent_paper(desk, her, [made])


def test_whoever_holds_the_file_is_noticed(desk: Desk) -> None:
    with desk.database.write(), pytest.raises(AlreadyOpen):
        _anybody_can_write(desk)


def test_a_copy_is_locked_before_the_file_is_taken(
    desk: Desk, her: ResidentId, asked: list[str], tmp_path: Path
) -> None:
    target = tmp_path / "a.pdf"
    paper.save_encrypted(desk, _form(desk, her), target, "hers", PHRASE)
    assert asked == ["protect"]
    assert b"/Encrypt" in target.read_bytes()


def test_an_attachment_is_looked_at_and_locked_before_the_file_is_taken(
    desk: Desk, her: ResidentId, asked: list[str], tmp_path: Path
) -> None:
    made = attachments.attach(desk, her, FILE)
    target = tmp_path / "a.pdf"
    attachments.hand_over(desk, made, target, HandOver(None, "hers", passphrase=PHRASE))
    assert asked == ["check_pdf", "protect_foreign"]
    assert b"/Encrypt" in target.read_bytes()


def test_no_use_case_asks_a_child_within_its_transaction() -> None:
    for path in Path(services.__path__[0]).rglob("*.py"):
        assert "work.desk.press" not in path.read_text(encoding="utf-8"), path.name


def test_a_child_that_stops_leaves_neither_file_nor_line(
    desk: Desk, her: ResidentId, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    form, made = _form(desk, her), attachments.attach(desk, her, FILE)

    def stop(*_given: object) -> bytes:
        raise PaperStopped

    for name in ("protect", "protect_foreign"):
        monkeypatch.setattr(desk.press, name, stop)
    with pytest.raises(PaperStopped):
        paper.save_encrypted(desk, form, tmp_path / "a.pdf", "hers", PHRASE)
    how = HandOver(None, "hers", passphrase=PHRASE)
    with pytest.raises(PaperStopped):
        attachments.hand_over(desk, made, tmp_path / "b.pdf", how)
    assert list(tmp_path.glob("*.p*")) == []
    assert paper.copies_of(desk, her) == ()


def test_what_is_saved_is_made_of_what_is_written_down(
    desk: Desk, her: ResidentId, tmp_path: Path
) -> None:
    form, other = _form(desk, her), _form(desk, factories.admit(desk))
    locked, target = paper.lock_paper(desk, form, PHRASE), tmp_path / "a.pdf"
    with pytest.raises(MadeElsewhereError):
        paper.save_locked(desk, other, locked, target, "hers")
    first, second = (attachments.attach(desk, her, one) for one in (FILE, _LETTER))
    how = HandOver(None, "hers")
    opened = attachments.open_for_copy(desk, first, how)
    copy = attachments.make_copy(desk, opened, how)
    with pytest.raises(MadeElsewhereError):
        attachments.save_copy(desk, second, copy, target, how)
    with pytest.raises(MadeElsewhereError):
        Outgoing(object(), locked.made_of, form.pdf, locked.way)  # type: ignore[arg-type]
    assert list(tmp_path.glob("*.p*")) == []
    assert paper.copies_of(desk, her) == ()


_LETTER = NewFile("a.txt", b"a letter", Shows.LETTER)


def test_a_file_is_kept_as_it_was_looked_at(desk: Desk, her: ResidentId) -> None:
    seen = attachments.look_before(desk, FILE)
    with pytest.raises(MadeElsewhereError):
        attachments.keep_attachment(desk, her, _LETTER, seen)
    with pytest.raises(MadeElsewhereError):
        Seen(object(), seen.media, seen.title, seen.sha256)  # type: ignore[arg-type]
    assert attachments.attachments_of(desk, her) == ()
    attachments.keep_attachment(desk, her, FILE, seen)
    assert len(attachments.attachments_of(desk, her)) == 1


def test_reading_for_a_copy_is_written_down_and_refusals_come_before_it(
    desk: Desk, her: ResidentId, tmp_path: Path
) -> None:
    made, target = attachments.attach(desk, her, FILE), tmp_path / "a.pdf"
    for how, refusal in (
        (HandOver(None, " "), NothingWritten),
        (HandOver(None, "hers", passphrase="short"), WeakPassphrase),
    ):
        with pytest.raises(refusal):
            attachments.hand_over(desk, made, target, how)
    attachments.hand_over(desk, made, target, HandOver(None, "hers"))
    with desk.database.read() as tx:
        wanted = AuditFilter(acts=frozenset({Act.LOOK, Act.SAVE_COPY}))
        acts = [one.act for one in tx.audit.entries(wanted, 9)]
    assert acts == [Act.SAVE_COPY, Act.LOOK]
