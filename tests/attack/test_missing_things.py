"""No keyring, no printer, no letters for a script: a sentence, and nothing by half."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.print_system.port import JOB_NAME
from shelter_desk.domain import (
    folder_errors,
    paper_errors,
    passphrase_errors,
    printer_errors,
)
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.papers import paper
from shelter_desk.services.residents import residents
from shelter_desk.vault.keyring_store import KeyringStore
from shelter_desk.vault.throttle import Throttle
from tests import factories, papers
from tests.attack.house import House, session_of, words_on
from tests.desktop.conftest import MakeDeskApp
from tests.places import ROOT
from tests.vault.conftest import MemoryStore

PLACE = "%"
NO_FONT = "ᏣᎳᎩ 𐀀𐀁"


def consented(desk: Desk, called: str) -> tuple[str, str]:
    her = residents.admit_resident(desk, called=called, names=(called,))
    return her, consents.record_consent(desk, her, factories.decision(desk))


def printed(desk: Desk) -> list[Act]:
    with desk.database.read() as tx:
        entries = tx.audit.entries(AuditFilter(), 200)
    return [one.act for one in entries if one.act in (Act.PRINT, Act.SAVE_COPY)]


def test_letters_without_a_font_stop_the_paper_before_it_is_one(desk: Desk) -> None:
    her, consent = consented(desk, NO_FONT)
    with pytest.raises(paper_errors.MissingGlyphs) as caught:
        papers.consent_paper(desk, her, [consent])  # type: ignore[arg-type, list-item]
    assert "Ꮳ" in caught.value.params["characters"]
    assert paper.copies_of(desk, her) == ()  # type: ignore[arg-type]
    assert printed(desk) == []


@pytest.mark.parametrize(("name", "fault"), [(NO_FONT, "glyphs"), ("Mariam", "printer")])
def test_the_preview_says_why_nothing_is_printed(
    house: House, make_desk_app: MakeDeskApp, language: str, name: str, fault: str
) -> None:
    desk = house.open()
    her, _consent = consented(desk, name)
    stop(desk)
    desk_app, _relaunch, _screen = make_desk_app(house.folder, language)
    desk_app.start()
    house.sign_in(desk_app)
    shell = session_of(desk_app).shell
    assert shell is not None
    shell.open_page(PageName.PREVIEW, f"{her}/consent")
    QApplication.processEvents()
    page = shell.page
    assert isinstance(page, PreviewPage)
    if fault == "glyphs":
        assert page.stack.currentWidget() is page.refusal
        told = paper_errors.MissingGlyphs(characters=PLACE).message
        before, after = say(Translations(), language, told).split(PLACE)
        assert page.refusal.text().startswith(before)
        assert page.refusal.text().endswith(after)
        assert "Ꮳ" in page.refusal.text()
        assert page.refusal.isVisible()
        assert not page.side.print.isEnabled()
        assert not page.side.save.isEnabled()
        assert page.paper is None
    else:
        page._print()
        sentence = say(Translations(), language, printer_errors.NoPrinter().message)
        assert sentence in words_on(shell)
    assert printed(session_of(desk_app)._desk) == []


def test_every_paper_bears_a_neutral_title(desk: Desk) -> None:
    her, consent = consented(desk, "Qzvortexname")
    made = papers.consent_paper(desk, her, [consent])  # type: ignore[arg-type, list-item]
    import pypdfium2

    document = pypdfium2.PdfDocument(made.pdf)
    about = " ".join(document.get_metadata_dict().values()).lower()
    document.close()
    for word in ("qzvortexname", "shelter", "consent", "sd-", "noora", "dar al"):
        assert word not in about
    assert JOB_NAME == "Document"


@pytest.fixture
def bound(tmp_path: Path) -> DeskParts:
    return replace(factories.make_parts(tmp_path / "desk"), device_store=MemoryStore())


def test_a_lost_key_store_is_said_and_the_sheet_opens(bound: DeskParts) -> None:
    made = first_run.create_desk(bound, factories.plan(use_device_secret=True))
    code = made.desk.staff.sign_in_code
    stop(made.desk)
    bound.device_store.delete(made.desk.opened.vault_id)
    with pytest.raises(folder_errors.DeviceKeyMissing):
        unlock.unlock(bound, code, factories.MANAGER_PHRASE)
    stop(unlock.unlock_with_recovery(bound, made.recovery_key, factories.WORKER_PHRASE))
    stop(unlock.unlock(bound, code, factories.WORKER_PHRASE))


def test_the_count_of_wrong_passphrases_is_held_by_the_device_secret(bound: DeskParts) -> None:
    made = first_run.create_desk(bound, factories.plan(use_device_secret=True))
    code = made.desk.staff.sign_in_code
    stop(made.desk)
    for _ in range(4):
        with pytest.raises(passphrase_errors.WrongPassphrase):
            unlock.unlock(bound, code, "not the right one at all")
    # somebody with the disk alone writes a count of nothing
    forged = Throttle(bound.folder, bound.clock)
    forged._counts.clear()
    forged._start = type(forged._start)()
    forged._write()
    with pytest.raises(passphrase_errors.WrongPassphrase):
        unlock.unlock(bound, code, "not the right one at all")
    with pytest.raises(passphrase_errors.TooManyAttempts):
        unlock.unlock(bound, code, factories.MANAGER_PHRASE)


def test_recovery_forgets_and_tells_the_wrong_passphrases(bound: DeskParts) -> None:
    made = first_run.create_desk(bound, factories.plan())
    code = made.desk.staff.sign_in_code
    stop(made.desk)
    for _ in range(4):
        with pytest.raises(passphrase_errors.WrongPassphrase):
            unlock.unlock(bound, code, "not the right one at all")
    again = unlock.unlock_with_recovery(bound, made.recovery_key, factories.WORKER_PHRASE)
    with again.database.read() as tx:
        told = [(one.act, one.detail) for one in tx.audit.entries(AuditFilter(), 5)]
    assert (Act.FAILED_UNLOCK, "4") in told
    stop(again)
    stop(unlock.unlock(bound, code, factories.WORKER_PHRASE))


def test_without_any_keyring_a_desk_is_made_and_opens(tmp_path: Path) -> None:
    """The real store of this computer, which in CI has none."""
    parts = replace(factories.make_parts(tmp_path / "desk"), device_store=KeyringStore())
    made = first_run.create_desk(parts, factories.plan(use_device_secret=True)).desk
    code = made.staff.sign_in_code
    stop(made)
    stop(unlock.unlock(parts, code, factories.MANAGER_PHRASE))
    parts.device_store.delete(made.opened.vault_id)


def test_without_a_display_one_sentence_and_no_trace(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("Linux alone starts without a screen")
    for language, word in (("ar", "شاشة"), ("en", "screen")):
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "shelter_desk",
                "--data",
                str(tmp_path / "d"),
                "--lang",
                language,
            ],
            cwd=ROOT,
            env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 2
        assert word in done.stderr
        assert "Traceback" not in done.stderr


def test_bugs_and_exceptions_hide_what_was_typed(desk: Desk) -> None:
    from shelter_desk.desktop.messages import bug_report

    marker = "Qzvortexbound"
    her = factories.admit(desk)
    seen = []
    for statement in ("SELECT :x FROM nothing", "INSERT INTO resident(id, code) VALUES(:x, :x)"):
        try:
            from sqlalchemy import text

            with desk.database.write() as tx:
                tx.staff._connection.execute(text(statement), {"x": marker})
        except Exception as fault:  # noqa: BLE001 - any of them may be shown
            seen.append((str(fault), repr(fault), bug_report(fault)))
    assert len(seen) == 2
    assert all(marker not in words for one in seen for words in one)
    assert marker not in bug_report(ValueError(marker))
    assert residents.open_file(desk, her)
