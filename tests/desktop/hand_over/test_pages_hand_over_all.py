"""All files for one office: two managers, part after part, and what stops it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.hand_over import parts_run
from shelter_desk.desktop.hand_over.all_page import ORDER, RUN, TWICE, TWO, HandOverAllPage
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.hand_over import BegunHandOver
from shelter_desk.domain.hand_over_errors import AgreementEnded, NeedsBasis
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.staff import Role
from shelter_desk.services.consents import consents
from shelter_desk.services.copies import hand_over_all
from shelter_desk.services.copies.hand_over_all import HandedPart
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.copies.hand_over_parts import DATA_NAME
from shelter_desk.services.papers import paper
from shelter_desk.services.referrals import referrals
from tests import factories
from tests.desktop.every_page import settle
from tests.desktop.pages_kit import Kit, kit_of

BASIS = "Order 12 of the court"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def _people(desk: Desk, office: AgencyId, count: int) -> list[ResidentId]:
    hers = [factories.admit(desk, f"Selam {chr(65 + at)}") for at in range(count)]
    for her in hers:
        consents.record_consent(desk, her, factories.handing(desk, office, DataItem.NAME))
    return hers


def _office(desk: Desk) -> AgencyId:
    return referrals.add_agency(desk, "النيابة العامة", "Public Prosecution")


def _page(kit: Kit, qtbot: QtBot, folder: Path | None) -> HandOverAllPage:
    page = HandOverAllPage(kit.context)
    qtbot.addWidget(page)
    page.ask_folder = lambda _page, _title, _start: folder
    page.resize(900, 640)
    page.show()
    page.show_subject("")
    settle()
    return page


def _order(page: HandOverAllPage, basis: str = BASIS) -> None:
    page.basis.setText(basis)
    page.look.click()
    settle()


def _begin(page: HandOverAllPage, code: str, phrase: str = factories.WORKER_PHRASE) -> None:
    page.code.setText(code)
    page.passphrase.edit.setText(phrase)
    page.begin.click()
    settle()


def test_two_managers_hand_over_in_parts_that_one_passphrase_opens(
    app: QApplication,
    desk: Desk,
    language: str,
    qtbot: QtBot,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(parts_run, "MOST_FILES", 10)
    hers = _people(desk, _office(desk), 13)
    second = factories.add_worker(desk, Role.MANAGER)
    page = _page(kit_of(desk, language), qtbot, folder)
    _order(page)
    assert page.stack.currentIndex() == TWO
    _begin(page, second)
    assert page.stack.currentIndex() == RUN
    assert page.run.finished
    assert (page.run.saved, page.run.stay, page.run.part) == (13, 0, 2)
    words = page.words.text()
    assert len(words.split()) == 6
    lines = 0
    files = sorted(folder.iterdir())
    assert [one.suffix for one in files] == [".pdf", ".pdf"]
    for file in files:
        with pikepdf.open(file, password=words) as opened:
            lines += len(opened.attachments[DATA_NAME].get_file().read_bytes().splitlines())
    assert lines == 13
    assert all(len(paper.copies_of(desk, her)) == 1 for her in hers)
    page.leave()
    shown = [one.text() for one in page.findChildren(QLabel)]
    assert words not in shown, "no passphrase stays behind"
    assert page.code.text() == page.passphrase.edit.text() == ""


def test_without_a_law_or_the_second_passphrase_nothing_begins(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, folder: Path
) -> None:
    _people(desk, _office(desk), 1)
    second = factories.add_worker(desk, Role.MANAGER)
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, folder)
    _order(page, " ")
    assert page.stack.currentIndex() == ORDER
    assert page.fault.text() == kit.context.words(NeedsBasis().message)
    _order(page)
    _begin(page, second, "not her passphrase at all")
    assert page.stack.currentIndex() == TWO
    assert page.second_fault.isVisible()
    assert page.passphrase.edit.text() == ""
    assert not list(folder.iterdir())


def test_whoever_gives_up_the_folder_has_begun_nothing(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    _people(desk, _office(desk), 1)
    second = factories.add_worker(desk, Role.MANAGER)
    page = _page(kit_of(desk, language), qtbot, None)
    _order(page)
    _begin(page, second)
    assert page.stack.currentIndex() == TWO
    assert page.run.total == 0


@pytest.mark.parametrize("way", ["leave", "_to_order"])
def test_whoever_left_while_it_was_being_begun_hands_nothing_over(
    app: QApplication,
    desk: Desk,
    language: str,
    qtbot: QtBot,
    folder: Path,
    way: str,
) -> None:
    hers = _people(desk, _office(desk), 1)
    second = factories.add_worker(desk, Role.MANAGER)
    page = _page(kit_of(desk, language), qtbot, folder)
    begin = hand_over_all.begin

    def slowly(*given: Any) -> BegunHandOver:
        made = begin(*given)
        getattr(page, way)()
        return made

    _order(page)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(hand_over_all, "begin", slowly)
        _begin(page, second)
    assert page.stack.currentIndex() == ORDER
    assert page.run.total == 0
    assert page.words.text() == ""
    assert not list(folder.iterdir())
    assert paper.copies_of(desk, hers[0]) == ()


@pytest.fixture
def withdraws(monkeypatch: pytest.MonkeyPatch) -> Callable[[Desk, ResidentId], None]:
    """Somebody takes her agreement back while her part is being locked."""

    def arrange(desk: Desk, her: ResidentId) -> None:
        lock = hand_over_all.lock_part

        def meanwhile(other: Desk, part: HandedPart, phrase: str) -> hand_over_all.LockedPart:
            monkeypatch.setattr(hand_over_all, "lock_part", lock)
            (row,) = consents.wallet(desk, her)
            consents.withdraw_consent(desk, row.consent.id)
            return lock(other, part, phrase)

        monkeypatch.setattr(hand_over_all, "lock_part", meanwhile)

    return arrange


def test_an_agreement_that_ends_meanwhile_stops_it_and_it_goes_on_without_her(
    app: QApplication,
    desk: Desk,
    language: str,
    qtbot: QtBot,
    folder: Path,
    withdraws: Callable[[Desk, ResidentId], None],
) -> None:
    hers = _people(desk, _office(desk), 3)
    second = factories.add_worker(desk, Role.MANAGER)
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, folder)
    withdraws(desk, hers[1])
    _order(page)
    _begin(page, second)
    assert not page.run.finished
    told = kit.context.words(AgreementEnded(code="SD-2026-0002").message)
    assert page.run_fault.text() == told
    assert not list(folder.iterdir())
    page.again.click()
    settle()
    assert page.run.finished
    assert (page.run.saved, page.run.stay) == (2, 1)
    assert paper.copies_of(desk, hers[1]) == ()


def test_a_stick_that_is_full_or_gone_stops_it_and_another_is_asked_for(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, folder: Path
) -> None:
    hers = _people(desk, _office(desk), 2)
    second = factories.add_worker(desk, Role.MANAGER)
    page = _page(kit_of(desk, language), qtbot, folder / "gone")
    _order(page)
    _begin(page, second)
    assert isinstance(page.run.fault, CannotSaveThere)
    assert page.run_fault.isVisible()
    assert page.run.saved == 0
    assert all(paper.copies_of(desk, her) == () for her in hers)
    page.ask_folder = lambda _page, _title, _start: None
    page.again.click()
    assert not page.run.finished
    page.ask_folder = lambda _page, _title, _start: folder
    page.again.click()
    settle()
    assert page.run.finished
    assert page.run.saved == 2
    assert len(list(folder.iterdir())) == 1


def test_a_stick_drawn_out_at_the_very_end_gets_a_second_copy_and_the_page_says_so(
    app: QApplication,
    desk: Desk,
    language: str,
    qtbot: QtBot,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hers = _people(desk, _office(desk), 2)
    second = factories.add_worker(desk, Role.MANAGER)
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, folder)
    rename = Path.replace

    def gone(path: Path, target: Path) -> Path:
        if path.suffix == ".part":
            raise OSError(5, "the stick was drawn out")
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", gone)
    _order(page)
    _begin(page, second)
    monkeypatch.undo()
    assert isinstance(page.run.fault, CannotSaveThere)
    assert not page.twice.isVisible()
    page.again.click()
    settle()
    assert page.run.finished
    assert page.run.saved == 2
    assert page.twice.isVisible()
    assert page.twice.text() == kit.context.words(TWICE, 2)
    assert len(list(folder.iterdir())) == 1
    assert all(len(paper.copies_of(desk, her)) == 2 for her in hers)


def test_it_stops_after_a_part_and_what_left_stays_told(
    app: QApplication,
    desk: Desk,
    language: str,
    qtbot: QtBot,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(parts_run, "MOST_FILES", 10)
    _people(desk, _office(desk), 13)
    second = factories.add_worker(desk, Role.MANAGER)
    page = _page(kit_of(desk, language), qtbot, folder)
    page.run.moved.connect(page.stop.click)
    _order(page)
    _begin(page, second)
    assert (page.run.saved, page.run.finished) == (10, False)
    assert page.again.isVisible()
    page.leave()
    assert page.run.total == 0
    assert len(list(folder.iterdir())) == 1


def test_what_is_typed_waits(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, folder: Path
) -> None:
    _office(desk)
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, folder)
    page.basis.setText(BASIS)
    page.basis.textEdited.emit(BASIS)
    page.leave()
    again = _page(kit, qtbot, folder)
    assert again.basis.text() == BASIS
