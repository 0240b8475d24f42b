"""A copy whose place was gone at the very end is saved again, once, and the log says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter, Ref
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.staff import Role
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import front_line, paper
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.desk import Paper
from tests import factories, papers
from tests.services.copies.test_hand_over import PHRASE, agrees, made

HERS = Callable[[], Paper]


@contextmanager
def drawn_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The stick is gone after the log was written and before the file has its name."""
    rename = Path.replace

    def gone(path: Path, new: Path) -> Path:
        if path.suffix == ".part":
            raise OSError(5, "the stick was drawn out")
        return rename(path, new)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", gone)
        with pytest.raises(CannotSaveThere):
            yield


@pytest.fixture
def shows(desk: Desk, her: ResidentId) -> HERS:
    decided: ConsentId = consents.record_consent(desk, her, factories.decision(desk))
    return lambda: papers.consent_paper(desk, her, [decided])


@pytest.mark.parametrize("protected", [True, False])
def test_a_file_whose_place_was_gone_at_the_very_end_is_saved_again(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, protected: bool
) -> None:
    her, folder = factories.admit(desk), tmp_path / "out"
    folder.mkdir()
    agency = referrals.add_agency(desk, "النيابة", "Prosecution", "+97317000001")
    target = folder / "document.pdf"
    if protected:
        agrees(desk, her, agency, DataItem.NAME)
        shown = made(desk, her, agency, DataItem.NAME)
    else:
        shown = papers.consent_paper(
            desk, her, [consents.record_consent(desk, her, factories.decision(desk))]
        )

    def save() -> None:
        if protected:
            paper.save_encrypted(desk, shown, target, "for the office", PHRASE)
        else:
            paper.save_plain(desk, shown, target, "for the office")

    with drawn_out(monkeypatch):
        save()
    assert not list(folder.iterdir())
    save()
    assert [one.name for one in folder.iterdir()] == [target.name]
    newest, first = paper.copies_of(desk, her)[:2]
    assert (first.copy_number, newest.copy_number) == (1, 2)
    assert (newest.sha256, newest.way) == (first.sha256, first.way)
    said = "encrypted" if protected else "plain"
    refs = {Ref("disclosure", one.id): one for one in (first, newest)}
    rows = [one for one in audit.audit_page(desk, AuditFilter()).rows if one.ref in refs]
    with desk.database.read() as tx:
        told = [one.detail for one in tx.audit.entries(AuditFilter(resident_id=her), 50)]
    assert len(rows) == 2
    assert len({one.unusual for one in rows}) == 1, "as open to anybody as the first"
    assert [one for one in told if one.startswith(said)] == [f"{said} again", said]
    with pytest.raises(ChangedMeanwhile):
        save()
    assert len(paper.copies_of(desk, her)) == 2, "one file bears the number"
    assert audit.verify(desk).clean


def test_what_was_saved_is_not_saved_again_under_the_same_number(
    desk: Desk, her: ResidentId, shows: HERS, tmp_path: Path
) -> None:
    shown = shows()
    paper.save_plain(desk, shown, tmp_path / "a.pdf", "for her")
    with pytest.raises(ChangedMeanwhile):
        paper.save_plain(desk, shown, tmp_path / "b.pdf", "for her")
    assert [one.copy_number for one in paper.copies_of(desk, her)] == [1]
    assert [one.name for one in tmp_path.glob("?.pdf")] == ["a.pdf"]


def test_a_place_that_stays_gone_uses_nothing_up(
    desk: Desk, shows: HERS, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, target = shows(), tmp_path / "a.pdf"
    for _twice in range(2):
        with drawn_out(monkeypatch):
            paper.save_plain(desk, shown, target, "for her")
        with pytest.raises(CannotSaveThere):
            paper.save_plain(desk, shown, tmp_path / "gone" / "a.pdf", "for her")
    paper.save_plain(desk, shown, target, "for her")
    with pytest.raises(ChangedMeanwhile):
        paper.save_plain(desk, shown, target, "for her")
    assert audit.verify(desk).clean


def test_once_another_copy_left_the_pages_are_made_anew(
    desk: Desk, her: ResidentId, shows: HERS, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = shows()
    with drawn_out(monkeypatch):
        paper.save_plain(desk, shown, tmp_path / "a.pdf", "for her")
    paper.record_printed(desk, shows(), "for her")
    with pytest.raises(ChangedMeanwhile):
        paper.save_plain(desk, shown, tmp_path / "a.pdf", "for her")
    assert [one.copy_number for one in paper.copies_of(desk, her)] == [2, 1]


def test_other_bytes_another_way_or_another_person_are_no_second_copy(
    desk: Desk, shows: HERS, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = shows()
    with drawn_out(monkeypatch):
        paper.save_plain(desk, shown, tmp_path / "a.pdf", "for her")
    for refused in (
        lambda: paper.save_encrypted(desk, shown, tmp_path / "b.pdf", "for her", PHRASE),
        lambda: paper.save_plain(
            desk, replace(shown, pdf=shown.pdf + b"\n"), tmp_path / "b.pdf", "for her"
        ),
        lambda: paper.record_printed(desk, shown, "for her"),
    ):
        with pytest.raises(ChangedMeanwhile):
            refused()
    code = factories.add_worker(desk, Role.CASEWORKER)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    with pytest.raises(ChangedMeanwhile):
        paper.save_plain(other, shown, tmp_path / "b.pdf", "for her")
    assert not list(tmp_path.glob("?.pdf"))
    stop(other)


def test_a_paper_of_the_house_is_saved_again_as_well(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = front_line.gather_front_line(desk, FrontLine.POLICE, "ar", 2)
    shown, target = paper.typeset(desk, job), tmp_path / "a.pdf"
    with drawn_out(monkeypatch):
        paper.save_plain(desk, shown, target, "for the station")
    paper.save_plain(desk, shown, target, "for the station")
    for refused in (
        lambda: paper.save_plain(desk, shown, tmp_path / "b.pdf", "for the station"),
        lambda: paper.record_printed(desk, shown, "for the station"),
    ):
        with pytest.raises(ChangedMeanwhile):
            refused()
    assert [one.name for one in tmp_path.glob("?.pdf")] == ["a.pdf"]
    with desk.database.read() as tx:
        entries = tx.audit.entries(AuditFilter(acts=frozenset({Act.SAVE_COPY})), 50)
    told = [(one.ref.id.rpartition("/")[2], one.detail) for one in entries if one.ref]
    kind = shown.kind.value
    assert told == [
        ("4", f"{kind} plain again"),
        ("3", f"{kind} plain again"),
        ("2", f"{kind} plain"),
        ("1", f"{kind} plain"),
    ]
    again = front_line.gather_front_line(desk, FrontLine.POLICE, "ar", 2)
    assert again.copy_numbers == (5, 6)
    assert audit.verify(desk).clean
