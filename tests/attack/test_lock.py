"""After a lock there is nothing left to see, to paste or to read."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.guard.clipboard import STAYS_MS, ClipboardWatch
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.outlets import choose_place
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.audit import AuditFilter
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import notes
from shelter_desk.services.oversight import audit
from shelter_desk.services.residents import residents
from tests import factories
from tests.attack.house import House, session_of, words_on
from tests.desktop.conftest import MakeDeskApp
from tests.places import ROOT

NAME = "Qzvortexperson"
NOTE = "Qzvortexnote"


@pytest.fixture
def named(tmp_path: Path) -> House:
    """The person in the file has a name nobody else has; two work here, so no code is proposed."""
    made = House(tmp_path / "desk", NAME)
    desk = made.open()
    factories.add_worker(desk, Role.HOUSE)
    notes.write_note(desk, made.resident, factories.note(NOTE))
    from shelter_desk.domain.desk import ReturnPlace
    from shelter_desk.services.opening import unlock

    unlock.lock(desk, ReturnPlace())
    return made


def visit(desk_app: DeskApp, house: House) -> str:
    """Open pages with the name on them; what stood there."""
    shell = session_of(desk_app).shell
    assert shell is not None
    seen = ""
    for page, subject in (
        (PageName.RESIDENTS, ""),
        (PageName.NOTES, house.resident),
        (PageName.FORM, f"{house.resident}/intake"),
        (PageName.FILE, house.resident),
    ):
        shell.open_page(page, subject)
        QApplication.processEvents()
        seen += words_on(desk_app.window)
    return seen


def settle() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def idle(desk_app: DeskApp, _screen: object) -> None:
    session_of(desk_app)._idle._timer.timeout.emit()


def by_key(desk_app: DeskApp, _screen: object) -> None:
    shell = session_of(desk_app).shell
    assert shell is not None
    shell.lock_wanted.emit()


def by_screen(_desk_app: DeskApp, screen: object) -> None:
    screen.locked.emit()  # type: ignore[attr-defined]


@pytest.mark.parametrize("trigger", [idle, by_key, by_screen])
def test_a_lock_really_closes(
    named: House,
    make_desk_app: MakeDeskApp,
    language: str,
    trigger: Callable[[DeskApp, object], None],
) -> None:
    desk_app, _relaunch, screen = make_desk_app(named.folder, language)
    desk_app.start()
    neutral = desk_app.window.windowTitle()
    named.sign_in(desk_app)
    desk: Desk = session_of(desk_app)._desk
    key, seen = desk.opened.key, visit(desk_app, named)
    assert NAME in seen, "the look at the windows is blind"
    assert NOTE in seen
    assert any(key)
    QGuiApplication.clipboard().setText(NAME)
    trigger(desk_app, screen)
    settle()
    assert isinstance(desk_app.window.content, UnlockPage)
    left = "\n".join(words_on(one) for one in QApplication.topLevelWidgets())
    assert NAME not in left
    assert NOTE not in left
    assert named.code not in left
    assert desk_app.window.windowTitle() == neutral
    assert not any(key)
    assert len(key) == 32
    assert desk.database.closed
    assert not desk.is_open
    for act in (
        lambda: residents.find(desk, NAME),
        lambda: audit.audit_page(desk, AuditFilter()),
        lambda: notes.notes_of(desk, named.resident),
    ):
        with pytest.raises((RuntimeError, ShelterDeskError)):
            act()
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever a wiped key says
        desk.signer.sign(b"x")
    wal = desk.database.path.with_name(desk.database.path.name + "-wal")
    assert not wal.exists() or wal.stat().st_size == 0
    named.sign_in(desk_app)
    assert NAME in visit(desk_app, named)


def test_no_title_and_no_icon_text_tells_what_the_house_does(
    named: House, make_desk_app: MakeDeskApp, language: str
) -> None:
    desk_app, _relaunch, _screen = make_desk_app(named.folder, language)
    desk_app.start()
    titles = {desk_app.window.windowTitle(), QApplication.applicationDisplayName()}
    named.sign_in(desk_app)
    visit(desk_app, named)
    titles |= {one.windowTitle() for one in QApplication.topLevelWidgets()}
    for title in titles:
        for word in (
            "shelter",
            "resident",
            "victim",
            "مأوى",
            "إيواء",
            "مقيم",
            "ضحي",
            NAME.lower(),
            "SD-",
        ):
            assert word.lower() not in title.lower(), title


def test_the_clipboard_is_emptied_after_twenty_seconds_and_only_if_ours(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtGui import QClipboard

    from shelter_desk.desktop.guard import clipboard as module

    mine = True
    owned = {
        QClipboard.Mode.Clipboard: lambda _c: mine,
        QClipboard.Mode.Selection: lambda _c: False,
    }
    monkeypatch.setattr(module, "_OWNED", owned)
    board = QGuiApplication.clipboard()
    watch = ClipboardWatch(board)
    assert STAYS_MS == 20_000
    board.setText(NAME)
    assert watch._timer.isActive()
    watch._timer.timeout.emit()
    assert board.text() == ""
    assert not watch._timer.isActive()
    mine = False
    board.setText("of another program")
    watch.clear()
    assert board.text() == "of another program"
    board.clear()
    del app


def test_a_lock_empties_the_clipboard(
    named: House, make_desk_app: MakeDeskApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtGui import QClipboard

    from shelter_desk.desktop.guard import clipboard as module

    owned = {QClipboard.Mode.Clipboard: lambda _c: True}
    monkeypatch.setattr(module, "_OWNED", owned)
    desk_app, _relaunch, screen = make_desk_app(named.folder, "ar")
    desk_app.start()
    named.sign_in(desk_app)
    QGuiApplication.clipboard().setText(NAME)
    by_screen(desk_app, screen)
    assert QGuiApplication.clipboard().text() == ""


def test_the_file_dialog_leaves_no_history(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "Qzvortexfolder"
    place.mkdir()
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")

    def choose(dialog: QFileDialog) -> int:
        if sys.platform.startswith("linux"):
            assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(place))
        dialog.selectFile("document")
        dialog.setHistory([str(place)])
        kept.setValue("FileDialog/lastVisited", str(place))
        kept.sync()
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    from PySide6.QtWidgets import QWidget

    assert choose_place(QWidget()) == place / "document.pdf"
    again = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert [key for key in again.allKeys() if "FileDialog" in key] == []
    file = Path(kept.fileName())
    assert not file.exists() or "Qzvortexfolder" not in file.read_text(errors="replace")
    del app


RUNNING = """
import os, resource, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests import factories
from shelter_desk.desktop.app import DeskApp, Ways, make_application
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.i18n import Translations
from tests.desktop.relaunching import InProcessRelaunch
from shelter_desk.desktop.guard.screen_lock import ScreenLock
folder = Path(sys.argv[1])
app = make_application([])
parts = factories.make_parts(folder)
ways = Ways(InProcessRelaunch(), ScreenLock(), inline=True, language="ar",
            open_door=lambda: Door(folder, Translations(), parts))
desk = DeskApp(app, folder, ways)
desk.start()
page = desk.window.content
page.ui.code.setText(sys.argv[2]); page.ui.passphrase.setText(factories.MANAGER_PHRASE)
page.unlock()
app.processEvents()
assert desk.session is not None
import ctypes
print("dumpable", ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
      "core", resource.getrlimit(resource.RLIMIT_CORE), "umask", oct(os.umask(0)), flush=True)
sys.stdin.readline()
os._exit(0)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc")
def test_the_running_program_cannot_be_read_from_outside(house: House) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", RUNNING, str(house.folder), house.code],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        running = Path(f"/proc/{child.pid}")
        arguments = (running / "cmdline").read_bytes()
        # what belongs to a process that may not be dumped belongs to root; as root one sees all
        if os.getuid() != 0:
            assert (running / "environ").stat().st_uid == 0
            with pytest.raises(PermissionError):
                (running / "mem").open("rb").close()
        child.communicate("\n", timeout=20)
    assert "core (0, 0)" in line
    assert "dumpable 0" in line
    assert "0o77" in line
    assert factories.MANAGER_PHRASE.encode() not in arguments
