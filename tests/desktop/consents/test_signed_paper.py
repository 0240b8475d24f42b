"""A signed paper through its windows: chosen, read, named, kept, or refused with a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.attachments import words
from shelter_desk.desktop.attachments.page import AttachmentsPage
from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.consents.signed_paper import SignedPaperButton, SignedPaperDialog
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.page_parts.for_whom import KEPT
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.paragraph import Paragraph
from shelter_desk.domain import signed_errors as errors
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.services.attachments import attachments
from shelter_desk.services.consents import consents, signed_papers
from shelter_desk.services.papers import paper
from tests import factories, papers, scans
from tests.desktop.pages_kit import Kit, arrive
from tests.desktop.running.late_answers import hold


def signed(
    kit: Kit, her: ResidentId, folder: Path, name: str = "scan.pdf"
) -> tuple[Path, ConsentId]:
    """The scan of a consent form of hers that was printed and signed."""
    decided = consents.record_consent(kit.desk, her, factories.decision(kit.desk))
    made = papers.consent_paper(kit.desk, her, [decided])
    paper.record_printed(kit.desk, made, "zz")
    target = folder / name
    target.write_bytes(scans.scan(scans.pages_of(made.pdf)))
    return target, decided


def said_in(dialog: SignedPaperDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(Paragraph) if not one.isHidden())


def ask(button: SignedPaperButton, path: Path | None, qtbot: QtBot) -> SignedPaperDialog:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = button.dialog
    assert dialog is not None
    dialog.choosing = lambda _parent: path
    qtbot.mouseClick(dialog.chooser, Qt.MouseButton.LeftButton)
    return dialog


def test_from_her_consents_the_paper_comes_in_and_the_wallet_leads_to_it(
    kit: Kit, her: ResidentId, tmp_path: Path, qtbot: QtBot
) -> None:
    path, decided = signed(kit, her, tmp_path)
    page = ConsentPage(kit.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject(her)
    dialog = ask(page.wallet.signed, path, qtbot)
    said = said_in(dialog)
    assert "سيلام" in said
    assert "SD-2026-0001" in said.replace("\u2066", "").replace("\u2069", "")
    assert attachments.attachments_of(kit.desk, her) == (), "nothing is kept before it is read"
    assert dialog.act.isEnabled()
    qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    assert kit.told[-1][0] == kit.context.words(KEPT)
    assert not dialog.isVisible()
    (row,) = consents.wallet(kit.desk, her)
    assert (row.consent.id, row.state) == (decided, "valid")
    assert row.signed_at is not None
    page.refresh()
    when = kit.context.fmt.within(row.signed_at)
    (link,) = (one for one in page.wallet.findChildren(LinkButton) if when in one.text())
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert kit.opened[-1] == (PageName.ATTACHMENTS, her)
    listed = AttachmentsPage(kit.context)
    qtbot.addWidget(listed)
    listed.show_subject(her)
    (card,) = listed.cards.values()
    assert card.view.facts is not None
    assert words.title_words(kit.context, card.view.facts) != card.view.facts.title


def test_a_refusal_stands_in_the_dialog_and_another_scan_can_follow(
    kit: Kit, her: ResidentId, tmp_path: Path, qtbot: QtBot
) -> None:
    path, _decided = signed(kit, her, tmp_path)
    bare = tmp_path / "bare.jpg"
    bare.write_bytes(scans.photo(scans.blank()))
    page = AttachmentsPage(kit.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject(her)
    dialog = ask(page.signed, bare, qtbot)
    assert dialog.trouble.text() == kit.context.words(errors.NoCode().message)
    assert not dialog.trouble.isHidden()
    assert not dialog.act.isEnabled()
    dialog.keep()
    dialog.choosing = lambda _parent: None
    dialog.choose()
    assert not dialog.trouble.isHidden(), "changing one's mind changes nothing"
    dialog.choosing = lambda _parent: path
    qtbot.keyClick(dialog.chooser, Qt.Key.Key_Space)
    assert dialog.trouble.isHidden()
    qtbot.keyClick(dialog.act, Qt.Key.Key_Space)
    assert len(attachments.attachments_of(kit.desk, her)) == 1
    page.refresh()
    again = ask(page.signed, path, qtbot)
    assert again.act.isEnabled()
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert not again.isVisible()
    assert len(attachments.attachments_of(kit.desk, her)) == 1


def test_from_today_it_finds_its_file_and_from_another_file_it_says_so(
    kit: Kit, her: ResidentId, tmp_path: Path, qtbot: QtBot
) -> None:
    other = arrive(kit.desk, "زهرة")
    path, _decided = signed(kit, other, tmp_path)
    today = TodayPage(kit.context)
    qtbot.addWidget(today)
    today.show()
    dialog = ask(today.signed, path, qtbot)
    assert "زهرة" in said_in(dialog)
    elsewhere = said_in(dialog).count("\n")
    dialog.give_up()
    page = AttachmentsPage(kit.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject(her)
    warned = ask(page.signed, path, qtbot)
    assert said_in(warned).count("\n") == elsewhere + 1
    warned.keep()
    assert attachments.attachments_of(kit.desk, her) == ()
    assert len(attachments.attachments_of(kit.desk, other)) == 1


def test_what_may_tell_something_sealed_waits_for_who_may_open_it(
    kit: Kit, her: ResidentId, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = SignedPaperDialog(kit.context, her, kit.window)
    path, _decided = signed(kit, her, tmp_path)
    dialog.choosing = lambda _parent: path
    dialog.choose()
    assert dialog.questions is not None
    dialog.questions.set_value("circle", None)
    dialog.questions.changed.emit()
    assert not dialog.act.isEnabled()
    dialog.questions.set_value("circle", str(Compartment.LEGAL))
    dialog.questions.changed.emit()
    assert dialog.act.isEnabled()
    dialog.keep()
    (view,) = attachments.attachments_of(kit.desk, her)
    assert view.compartment is Compartment.LEGAL


@pytest.mark.parametrize("way", ["submit_paper", "submit"])
def test_one_scan_is_read_at_a_time(
    kit: Kit,
    her: ResidentId,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    dialog = SignedPaperDialog(kit.context, her, kit.window)
    path, _decided = signed(kit, her, tmp_path)
    bare = tmp_path / "bare.jpg"
    bare.write_bytes(scans.photo(scans.blank()))
    chosen: list[Path] = []
    dialog.choosing = lambda _parent: chosen[-1]
    for scan in (path, bare):
        chosen.append(scan)
        late = hold(monkeypatch, kit.context.tasks, dialog, way)
        dialog.chooser.click()
        if late.waiting:
            assert not dialog.chooser.isEnabled()
            dialog.chooser.click()
        late.come()
        assert len(late.waiting) <= 1
        assert dialog.chooser.isEnabled(), "another one can follow"
    assert not dialog.act.isEnabled()


def test_what_was_found_stands_there_once(
    kit: Kit, her: ResidentId, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = SignedPaperDialog(kit.context, her, kit.window)
    path, _decided = signed(kit, her, tmp_path)
    dialog.choosing = lambda _parent: path
    dialog.choose()
    lines = dialog._told.count()
    dialog._read(signed_papers.read_scan(kit.desk, path))
    assert dialog._told.count() == lines > 0


def test_no_other_scan_is_chosen_while_one_is_kept(
    kit: Kit, her: ResidentId, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = SignedPaperDialog(kit.context, her, kit.window)
    path, _decided = signed(kit, her, tmp_path)
    dialog.choosing = lambda _parent: path
    dialog.choose()
    late = hold(monkeypatch, kit.context.tasks, dialog)
    dialog.keep()
    assert not dialog.chooser.isEnabled()
    assert dialog.questions is not None
    assert not dialog.questions.isEnabled(), "for whom it is kept is said already"

    def broken(*_given: object) -> None:
        raise errors.NoCode

    with monkeypatch.context() as patched:
        patched.setattr(signed_papers, "keep_signed_paper", broken)
        late.come()
    assert not dialog.trouble.isHidden()
    assert dialog.chooser.isEnabled()
    assert dialog.questions.isEnabled()
    assert attachments.attachments_of(kit.desk, her) == ()


def test_who_adds_nothing_to_files_is_not_asked(kit: Kit, qtbot: QtBot) -> None:
    reader = replace(kit.context.staff, role=Role.AUDITOR)
    context = replace(kit.context, staff=reader)
    button = SignedPaperButton(context)
    qtbot.addWidget(button)
    assert button.isHidden()
    assert not hasattr(TodayPage(context), "signed")
