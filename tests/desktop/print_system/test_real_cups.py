"""Against a CUPS of this computer in a folder of its own; skipped where there is none."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from shelter_desk.desktop.print_system import daemon as way
from shelter_desk.desktop.print_system.cups import Cups
from shelter_desk.desktop.print_system.job_book import UNKNOWN, JobBook
from shelter_desk.desktop.print_system.jobs import PrintJobs
from shelter_desk.desktop.print_system.port import Fate, JobState, ToPrint, Trouble
from shelter_desk.domain.printer_errors import (
    PrinterClosed,
    PrinterGone,
    PrinterPaused,
    PrintSystemSilent,
    SpoolFull,
)
from tests.ipp_daemon import MARK

CUPSD = shutil.which("cupsd", path=os.environ.get("PATH", "") + ":/usr/sbin")
LPADMIN = shutil.which("lpadmin", path=os.environ.get("PATH", "") + ":/usr/sbin")
SERVER_BIN = Path("/usr/lib/cups")
pytestmark = pytest.mark.skipif(
    CUPSD is None or LPADMIN is None or sys.platform != "linux" or os.geteuid() != 0,
    reason="a print system of one's own needs Linux, cups and root",
)
PAPER = ToPrint(b"%PDF-1.7\nthe very bytes\n%%EOF\n", lambda _dpi: ())
BACKEND = """#!/bin/sh
[ $# = 0 ] && exit 0
if [ -e {folder}/stands ]; then
    echo 'STATE: +media-jam-error' >&2
    while [ -e {folder}/stands ]; do sleep 0.1; done
fi
cat ${{6:--}} > {folder}/came-$1
"""
FILES = """ServerRoot {folder}/etc
CacheDir {folder}/cache
StateDir {folder}/run
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
ServerBin {folder}/bin
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
SystemGroup root
"""
DAEMON = """Listen {folder}/sock
Browsing Off
WebInterface No
LogLevel warn
PageLogFormat %p %{{job-name}}
JobKillDelay 1
<Location />
Order allow,deny
Allow all
</Location>
"""


@dataclass
class RealCups:
    """A running cupsd; its printer is a script that puts pages into a folder, or stands still."""

    folder: Path
    pid: int

    @property
    def spool(self) -> Path:
        return self.folder / "spool"

    def kept(self) -> list[str]:
        """Control and data files of jobs."""
        return sorted(one.name for one in self.spool.iterdir() if one.name != "tmp")

    def came(self) -> list[bytes]:
        return [one.read_bytes() for one in sorted(self.folder.glob("came-*"))]

    def run(self, *command: str) -> None:
        environment = {**os.environ, "CUPS_SERVER": str(self.folder / "sock")}
        path = os.environ.get("PATH", "") + ":/usr/sbin"
        program = shutil.which(command[0], path=path)
        assert program is not None
        done = subprocess.run(
            [program, *command[1:]], env=environment, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr

    def stands(self, still: bool) -> None:
        mark = self.folder / "stands"
        mark.touch() if still else mark.unlink(missing_ok=True)


def until(ready: Callable[[], object]) -> None:
    end = time.monotonic() + 60
    while not ready():
        assert time.monotonic() < end
        time.sleep(0.05)


def emptied(system: RealCups, cups: Cups) -> bool:
    """Looked at again and again: what is taken out while it is stopped comes back once."""
    return not cups.look(frozenset()).unfinished and not system.kept()


@pytest.fixture(scope="module")
def system() -> Iterator[RealCups]:
    # a desk that another test opened keeps its files to itself; the daemon's helper is another user
    mask = os.umask(0o022)
    folder = Path(tempfile.mkdtemp(prefix="real-cups-"))  # pytest's own lets no other user in
    folder.chmod(0o777)
    for name in ("etc", "cache", "run/certs", "spool/tmp", "bin/backend"):
        (folder / name).mkdir(parents=True)
    for name in ("filter", "daemon", "monitor", "notifier"):
        (folder / "bin" / name).symlink_to(SERVER_BIN / name)
    backend = folder / "bin" / "backend" / "paper"
    backend.write_text(BACKEND.format(folder=folder))
    backend.chmod(0o755)
    for name, words in (("cups-files.conf", FILES), ("cupsd.conf", DAEMON)):
        (folder / "etc" / name).write_text(words.format(folder=folder))
    command = [
        str(CUPSD),
        "-f",
        "-c",
        f"{folder}/etc/cupsd.conf",
        "-s",
        f"{folder}/etc/cups-files.conf",
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        made = RealCups(folder, running.pid)
        until((folder / "sock").exists)
        for name in ("Office", "Hall"):
            made.run("lpadmin", "-p", name, "-E", "-v", f"paper:/{name}", "-m", "raw")
        made.run("lpadmin", "-d", "Office")
        try:
            yield made
        finally:
            made.stands(False)
            running.send_signal(signal.SIGCONT)
            running.terminate()
    shutil.rmtree(folder, ignore_errors=True)
    os.umask(mask)


@pytest.fixture
def cups(system: RealCups, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cups]:
    monkeypatch.setenv("CUPS_SERVER", str(system.folder / "sock"))
    for old in system.folder.glob("came-*"):
        old.unlink()
    yield Cups(MARK)
    system.stands(False)


def test_the_very_bytes_come_out_and_nothing_stays_in_the_spool(
    system: RealCups, cups: Cups
) -> None:
    assert [one.name for one in cups.printers()] == ["Office", "Hall"]
    job = cups.send("Office", PAPER)
    until(lambda: cups.look(frozenset({job})).jobs[job].state is JobState.OVER)
    assert system.came() == [PAPER.pdf]
    until(lambda: emptied(system, cups))
    assert list((system.spool / "tmp").iterdir()) == []
    assert "Document" in (system.folder / "page_log").read_text()


def test_a_printer_that_stops_says_why_and_what_is_taken_back_never_comes(
    system: RealCups, cups: Cups
) -> None:
    system.stands(True)
    job = cups.send("Office", PAPER)
    until(lambda: cups.look(frozenset({job})).jobs[job].trouble is Trouble.JAM)
    assert system.kept(), "until then it lies there"
    assert cups.take_back(job) is Fate.CUT
    system.stands(False)
    until(lambda: emptied(system, cups))
    time.sleep(0.5)
    assert system.came() == []


def test_after_a_kill_what_waits_for_a_paused_printer_is_taken_back_and_others_jobs_stay(
    system: RealCups, cups: Cups, qapp: object, tmp_path: Path
) -> None:
    other = Cups("9999999999999999")
    system.run("cupsdisable", "Hall")
    theirs, book = other.send("Hall", PAPER), JobBook(tmp_path)
    mine = Cups(book.mark).send("Hall", PAPER)
    book.put(mine, Fate.SENT)
    later = PrintJobs(Cups, book=JobBook(tmp_path), inline=True)
    later.withdraw()
    assert JobBook(tmp_path).jobs == {mine: Fate.WHOLE}, "the printer had nothing of it"
    assert other.waiting() == {theirs}
    system.run("cupsenable", "Hall")
    until(system.came)
    until(lambda: cups.look(frozenset({theirs})).jobs[theirs].state is JobState.OVER)
    later.look()
    assert system.kept(), "the finished job of another program stays"
    until(lambda: emptied(system, other))
    assert len(system.came()) == 1


def test_a_job_that_began_before_the_printer_was_paused_is_known_to_have_begun(
    system: RealCups, cups: Cups
) -> None:
    system.stands(True)
    job = cups.send("Hall", PAPER)
    until(lambda: cups.look(frozenset({job})).jobs[job].trouble is Trouble.JAM)
    system.run("cupsdisable", "Hall")
    until(lambda: cups._about(job, ("job-state",)).groups[0]["job-state"] != (5,))
    assert cups.take_back(job) is Fate.CUT
    system.run("cupsenable", "Hall")
    system.stands(False)
    until(lambda: emptied(system, cups))


def test_paused_closed_and_gone_printers_are_known_before_anything_is_sent(
    system: RealCups, cups: Cups
) -> None:
    system.run("cupsdisable", "Hall")
    assert [type(one.fault) for one in cups.printers()] == [type(None), PrinterPaused]
    system.run("cupsenable", "Hall")
    system.run("cupsreject", "Hall")
    assert [type(one.fault) for one in cups.printers()] == [type(None), PrinterClosed]
    with pytest.raises(PrinterClosed):
        cups.send("Hall", PAPER)
    system.run("cupsaccept", "Hall")
    with pytest.raises(PrinterGone):
        cups.send("Nowhere", PAPER)
    assert system.kept() == []


def test_a_daemon_that_hangs_prints_nothing_later(
    system: RealCups, cups: Cups, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr(way, "PATIENCE_SECONDS", 0.3)
    os.kill(system.pid, signal.SIGSTOP)
    try:
        for ask in (cups.printers, lambda: cups.send("Office", PAPER)):
            with pytest.raises(PrintSystemSilent):
                ask()
    finally:
        os.kill(system.pid, signal.SIGCONT)
    monkeypatch.undo()
    monkeypatch.setenv("CUPS_SERVER", str(system.folder / "sock"))
    lost = JobBook(None)
    lost.put(UNKNOWN, Fate.LEFT)
    PrintJobs(lambda _mark: cups, book=lost, inline=True).look()
    until(lambda: emptied(system, cups))
    assert system.came() == []


def test_a_full_disk_is_said_and_leaves_no_job(system: RealCups, cups: Cups) -> None:
    small = ["mount", "-t", "tmpfs", "-o", "size=64k", "full", str(system.spool)]
    if subprocess.run(small, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        (system.spool / "tmp").mkdir()
        with pytest.raises(SpoolFull):
            cups.send("Office", ToPrint(PAPER.pdf + bytes(300_000), lambda _dpi: ()))
        until(lambda: not cups.look(frozenset()).unfinished)
    finally:
        subprocess.run(["umount", "--lazy", str(system.spool)], check=True)
    assert system.came() == []
