"""Her own copy: who asks, how she has it, and that it stands in the log as it was chosen."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.own_copy.page import NONE, OwnCopyPage
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.paper_names import OWN_COPY, own_copy_subject
from shelter_desk.desktop.preview.outlets import Outlets
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.source import gather, own_copy_wishes, read_subject
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.own_copies import AskedBy, Given
from shelter_desk.domain.paper_errors import PaperStopped
from shelter_desk.services.copies import own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels.own_copy import ASKED_BY, GIVEN, WITH_CARE
from shelter_desk.services.papers import paper, print_log
from tests import factories
from tests.desktop.every_page import settle
from tests.desktop.pages_kit import Kit, kit_of, whole


def _page(kit: Kit, qtbot: QtBot, her: ResidentId) -> OwnCopyPage:
    page = OwnCopyPage(kit.context)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.show_subject(her)
    settle()
    return page


def _choose(page: OwnCopyPage, asked: AskedBy, given: Given) -> None:
    page.questions.set_value("asked", asked.value)
    page.questions.set_value("given", given.value)
    page.questions.changed.emit()


def test_she_asks_and_the_house_keeps_it(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, tmp_path: Path
) -> None:
    her = factories.admit(desk, "Selam")
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, her)
    assert not page.make.isEnabled()
    _choose(page, AskedBy.HERSELF, Given.KEPT)
    assert page.care.text() == kit.context.words(WITH_CARE[Given.KEPT])
    assert not page.her_word.isVisible()
    page.make.click()
    subject = own_copy_subject(her, AskedBy.HERSELF, Given.KEPT)
    assert kit.opened == [(PageName.PREVIEW, subject)]
    outlets = Outlets(place_with_data=lambda _parent: tmp_path / "a.pdf")
    preview = whole(PreviewPage(kit.context, outlets=outlets))
    qtbot.addWidget(preview)
    preview.show_subject(subject)
    settle()
    preview.side.unprotected.save.click()
    settle()
    (copy,) = paper.copies_of(desk, her)
    for text in (ASKED_BY[AskedBy.HERSELF], GIVEN[Given.KEPT]):
        assert kit.context.words(text) in copy.reason
    page.refresh()
    settle()
    shown = "\n".join(one.text() for one in page.findChildren(QLabel))
    assert kit.context.words(GIVEN[Given.KEPT]) in shown
    assert kit.context.words(NONE) not in shown


def test_somebody_else_asks_only_with_her_own_word(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = factories.admit(desk, "Selam")
    page = _page(kit_of(desk, language), qtbot, her)
    for asked in (AskedBy.GUARDIAN, AskedBy.HELPER):
        page.her_word.setChecked(False)
        _choose(page, asked, Given.IN_HAND)
        assert page.of_others.isVisible()
        assert not page.make.isEnabled()
        page.her_word.setChecked(True)
        assert page.make.isEnabled()
    page.show_subject(factories.admit(desk, "Grace"))
    assert not page.her_word.isChecked(), "another person said nothing yet"
    assert not page.make.isEnabled()


@pytest.mark.parametrize("about", ["", ":", "herself:", "nobody:kept", "herself:kept:more", "x"])
def test_a_subject_that_says_it_otherwise_proposes_nothing(about: str) -> None:
    source = read_subject(f"r1/{OWN_COPY}/{about}")
    assert source is not None
    assert own_copy_wishes(source) is None


def test_a_subject_without_wishes_is_her_copy_all_the_same() -> None:
    source = read_subject(f"r1/{OWN_COPY}")
    assert source is not None
    assert source.about == ""
    wished = read_subject(own_copy_subject("r1", AskedBy.HELPER, Given.ON_STICK))
    assert wished is not None
    assert own_copy_wishes(wished) == (AskedBy.HELPER, Given.ON_STICK)


@pytest.mark.parametrize("given", [*Given])
def test_only_a_copy_that_the_house_keeps_is_gathered_as_one(
    desk: Desk, given: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    her, asked = factories.admit(desk), list[bool]()
    gathered = own_copy.gather_own_copy

    def watched(at: Desk, whose: ResidentId, *, kept: bool) -> object:
        asked.append(kept)
        return gathered(at, whose, kept=kept)

    monkeypatch.setattr(own_copy, "gather_own_copy", watched)
    for subject in (own_copy_subject(her, AskedBy.HERSELF, given), f"{her}/{OWN_COPY}"):
        source = read_subject(subject)
        assert source is not None
        gather(desk, source, 1)
    assert asked == [given is Given.KEPT, False]


def test_on_the_way_to_a_printer_nothing_is_attached(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    her = factories.admit(desk, "Selam")
    kit = kit_of(desk, language)
    kit.computer.names = ("Office",)
    preview = whole(PreviewPage(kit.context))
    qtbot.addWidget(preview)
    preview.show_subject(own_copy_subject(her, AskedBy.HERSELF, Given.IN_HAND))
    settle()
    assert preview.paper is not None
    shown = preview.paper

    def stop(_pdf: bytes) -> bytes:
        raise PaperStopped

    with monkeypatch.context() as broken:
        broken.setattr(desk.press, "bare", stop)
        preview.side.print.click()
    assert kit.told[-1][0] == kit.context.words(PaperStopped().message)
    assert paper.copies_of(desk, her) == (), "what cannot be sent is not written down"
    preview.side.print.click()
    settle()
    (sent,) = kit.computer.papers
    with pikepdf.open(io.BytesIO(shown.pdf)) as whole_one, pikepdf.open(io.BytesIO(sent)) as bare:
        assert len(whole_one.attachments) == 1
        assert len(bare.attachments) == 0
    assert desk.press.pictures(sent, 50) == desk.press.pictures(shown.pdf, 50)
    preview.side.sheets.keep.click()
    assert print_log.printed_by_me(desk)[0].looked_at, "the log knows the paper that was shown"
