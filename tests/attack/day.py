"""Run as a program: a full day's work with many markers, printed, handed over, and killed.

``day.py WORKPLACE MARKERS`` (separated by commas). It goes beyond ``typist`` in how much is
written, sorted and printed; what is typed where is the same.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.attachments.page import AttachmentsPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.print_system.here import own_system
from shelter_desk.desktop.print_system.ipp import Operation
from shelter_desk.desktop.print_system.papers import to_print
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.services.attachments import attachments
from shelter_desk.services.copies import own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import again, first_run, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.residents import residents
from shelter_desk.services.views.attachment import NewFile
from shelter_desk.services.views.desk import Paper
from tests import factories
from tests.attack.house import editable, session_of, type_into
from tests.attack.typist import MINE, break_something, open_program, through_services
from tests.ipp_daemon import ipp_daemon

ROWS, HANDED_OVER = 15, 3


def whom(answer: object) -> str:
    """The person, out of what ``through_services`` answers."""
    return str(answer[0] if isinstance(answer, tuple) else answer)


def work(desk: Desk, words: str, out: Path) -> str:
    """One person's file, and a list long enough to be sorted."""
    out.mkdir(parents=True)
    again.confirm_myself(desk, factories.MANAGER_PHRASE)
    her = whom(through_services(desk, words, out))
    for number in range(ROWS):
        notes.write_note(desk, her, factories.note(f"{words} {number} " * 40))  # type: ignore[arg-type]
    # a file of two pieces, dropped from memory: no source of it lies anywhere
    letter = NewFile(f"{words}.txt", f"{words}\n".encode() * 4000, title=words)
    made = attachments.attach(desk, her, letter)  # type: ignore[arg-type]
    attachments.look_at_attachment(desk, made)
    notes.find_notes(desk, words.split(maxsplit=1)[0])
    residents.find(desk, words)
    break_something(desk, words)
    return her


def hand_over(desk: Desk, her: str, words: str, out: Path) -> None:
    """Her own copy on paper, and once more as a file with a passphrase."""
    copy = paper.typeset(desk, own_copy.gather_own_copy(desk, her))  # type: ignore[arg-type]
    to_a_dummy(desk, copy)
    paper.record_printed(desk, copy, words, "Dummy")
    shut = paper.typeset(desk, own_copy.gather_own_copy(desk, her))  # type: ignore[arg-type]
    paper.save_encrypted(desk, shut, out / "own.pdf", words, MINE)


def to_a_dummy(desk: Desk, copy: Paper) -> None:
    """Print as the preview page does; what comes out is thrown away."""
    ready = to_print(desk, copy)
    with tempfile.TemporaryDirectory() as folder, ipp_daemon(Path(folder) / "sock") as daemon:
        os.environ["CUPS_SERVER"] = str(Path(folder) / "sock")
        daemon.answers[Operation.CREATE_JOB] = lambda _asked: (0, ({"job-id": (1,)},))
        assert own_system().send("Office", ready) == 1
        (sent,) = daemon.of(Operation.SEND_DOCUMENT)
        assert sent.document == ready.pdf != copy.pdf, "without what is attached for a machine"


def in_windows(desk_app: DeskApp, her: str, words: str) -> int:
    """Look at pages, type a little, copy, hide; how many fields took words."""
    shell = session_of(desk_app).shell
    assert shell is not None
    took = 0
    for name, subject in (
        (PageName.RESIDENTS, ""),
        (PageName.FILE, her),
        (PageName.FORM, f"{her}/intake"),
        (PageName.NOTES, her),
        (PageName.ATTACHMENTS, her),
    ):
        shell.open_page(name, subject)
        QApplication.processEvents()
        if isinstance(shell.page, AttachmentsPage):
            shell.page.look(next(iter(shell.page.cards)))
            QApplication.processEvents()
        for field in editable(desk_app.window):
            type_into(field, words)
            took += 1
        QGuiApplication.clipboard().setText(words)
        handle = desk_app.window.windowHandle()
        QTest.keyClick(handle, Qt.Key.Key_F12)
        desk_app.window.grab()
        QTest.keyClick(handle, Qt.Key.Key_Escape)
    return took


def held_open(markers: list[str]) -> int:
    """How many open files, deleted ones included, hold a marker."""
    found = 0
    for handle in range(3, 256):
        try:
            content = os.pread(handle, 1 << 26, 0)
        except OSError:
            continue
        found += any(one.encode() in content for one in markers)
    return found


def main() -> None:
    """A day, and then the power is cut."""
    place, markers = Path(sys.argv[1]), sys.argv[2].split(",")
    unlock.harden()
    folder = place / "data" / "desk"
    made = first_run.create_desk(factories.make_parts(folder), factories.plan()).desk
    code, her = made.staff.sign_in_code, ""
    desk_app = open_program(folder)
    unlock.lock(made, ReturnPlace())
    desk = unlock.unlock(made.parts, code, factories.MANAGER_PHRASE)
    pairs = [" ".join(pair) for pair in zip(markers[::2], markers[1::2], strict=True)]
    for number, words in enumerate(pairs):
        her = work(desk, words, place / "out" / str(number))
        if number < HANDED_OVER:
            hand_over(desk, her, words, place / "out" / str(number))
    assert audit.verify(desk).clean
    unlock.lock(desk, ReturnPlace("FORM", f"{her}/intake", pairs[0]))
    page = desk_app.window.content
    page.ui.code.setText(code)  # type: ignore[union-attr]
    page.ui.passphrase.setText(factories.MANAGER_PHRASE)  # type: ignore[union-attr]
    page.unlock()  # type: ignore[union-attr]
    QApplication.processEvents()
    print("took", sum(in_windows(desk_app, her, words) for words in pairs[:2]), flush=True)
    print("open", held_open(markers), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
