"""A copy whose place was gone at the very end is saved again, and the log says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain.audit import AuditFilter, Ref
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import CannotSaveThere, ChangedMeanwhile
from shelter_desk.domain.staff import Role
from shelter_desk.services import audit, consents, paper, referrals, unlock
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.session import stop
from tests import factories
from tests.services.test_hand_over import PHRASE, agrees, made


@pytest.mark.parametrize("protected", [True, False])
def test_a_file_whose_place_was_gone_at_the_very_end_is_saved_again(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, protected: bool
) -> None:
    her, folder = factories.admit(desk), tmp_path / "out"
    folder.mkdir()
    agency = referrals.add_agency(desk, "النيابة", "Prosecution", "+97317000001")
    target, rename = folder / "document.pdf", Path.replace
    if protected:
        agrees(desk, her, agency, DataItem.NAME)
        shown = made(desk, her, agency, DataItem.NAME)
    else:
        shown = paper.consent_paper(
            desk, her, [consents.record_consent(desk, her, factories.decision(desk))]
        )

    def save() -> None:
        if protected:
            paper.save_encrypted(desk, shown, target, "for the office", PHRASE)
        else:
            paper.save_plain(desk, shown, target, "for the office")

    def gone(path: Path, new: Path) -> Path:
        if path.suffix == ".part":
            raise OSError(5, "the stick was drawn out")
        return rename(path, new)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", gone)
        with pytest.raises(CannotSaveThere):
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
    assert [one for one in told if one.startswith(said)] == [f"{said} again", said]
    assert audit.verify(desk).clean


def test_other_bytes_another_way_or_another_person_are_no_second_copy(
    desk: Desk, tmp_path: Path
) -> None:
    her = factories.admit(desk)
    decided = consents.record_consent(desk, her, factories.decision(desk))
    shown = paper.consent_paper(desk, her, [decided])
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
    assert [one.name for one in tmp_path.glob("?.pdf")] == ["a.pdf"]
    stop(other)
