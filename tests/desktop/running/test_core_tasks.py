from __future__ import annotations

import functools
import threading
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.desk_settings import DeskSettingsFile
from shelter_desk.desktop.messages import bug_report
from shelter_desk.desktop.running.tasks import InlineTaskRunner, TaskRunner
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import DiskFull
from shelter_desk.services.desk import Desk


class FakeDesk:
    def __init__(self) -> None:
        self.topics: set[str] = set()
        self.thread = 0
        self.is_open = True

    def take_changes(self) -> frozenset[str]:
        taken = frozenset(self.topics)
        self.topics.clear()
        return taken


def _desk() -> Desk:
    return cast(Desk, FakeDesk())


def _change(desk: Any) -> str:
    desk.thread = threading.get_ident()
    desk.topics.add("residents")
    return "done"


def _echo(value: Any, desk: Desk) -> Any:
    return value


def _fail(desk: Desk) -> None:
    raise DiskFull


def test_work_is_done_elsewhere_and_comes_back_here(qtbot: QtBot) -> None:
    desk = _desk()
    runner, owner = TaskRunner(desk), QObject()
    heard: list[tuple[str, int]] = []
    with qtbot.waitSignal(runner.changed) as changed:
        runner.submit(owner, _change, lambda word: heard.append((word, threading.get_ident())))
    assert heard == [("done", threading.get_ident())]
    assert cast(Any, desk).thread != threading.get_ident()
    assert changed.args == [frozenset({"residents"})]
    runner.close(lambda _desk: None)


def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    desk = _desk()
    runner, owner, gate = TaskRunner(desk), QObject(), threading.Event()
    heard: list[str] = []
    with qtbot.waitSignal(runner.changed):
        runner.submit(owner, lambda d: (gate.wait(5), _change(d))[1], heard.append)
        owner.deleteLater()
        qtbot.wait(20)
        gate.set()
    assert heard == []
    runner.close(lambda _desk: None)


def test_a_newer_keystroke_replaces_a_waiting_search(qtbot: QtBot) -> None:
    runner, owner, gate = TaskRunner(_desk()), QObject(), threading.Event()
    heard: list[str] = []
    runner.submit(owner, lambda _d: gate.wait(5))
    for typed in ("f", "fa", "fat"):
        runner.submit(owner, functools.partial(_echo, typed), heard.append, replaces="search")
    runner.submit(owner, lambda _d: "other", heard.append)
    gate.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["fat", "other"]
    runner.close(lambda _desk: None)


def test_errors_reach_the_asker_first_and_bugs_the_window(qtbot: QtBot) -> None:
    runner, owner = TaskRunner(_desk()), QObject()
    seen: list[ShelterDeskError] = []
    runner.submit(owner, _fail, failed=lambda fault: not seen.append(fault))  # type: ignore[func-returns-value]
    qtbot.waitUntil(lambda: bool(seen))
    with qtbot.waitSignal(runner.refused):
        runner.submit(owner, _fail)
    with qtbot.waitSignal(runner.broke) as broke:
        runner.submit(owner, lambda _d: 1 // 0)
    assert isinstance(broke.args[0], ZeroDivisionError)
    runner.close(lambda _desk: None)


def test_something_slow_is_told_as_busy(qtbot: QtBot) -> None:
    runner, owner, gate = TaskRunner(_desk()), QObject(), threading.Event()
    told: list[bool] = []
    runner.busy.connect(told.append)
    runner.submit(owner, lambda _d: gate.wait(5))
    qtbot.waitUntil(lambda: told == [True], timeout=3000)
    gate.set()
    qtbot.waitUntil(lambda: told == [True, False])
    runner.close(lambda _desk: None)


def test_closing_runs_what_waits_and_then_the_last(qtbot: QtBot) -> None:
    runner, owner = TaskRunner(_desk()), QObject()
    order: list[str] = []
    runner.submit(owner, lambda _d: order.append("draft"))
    assert runner.close(lambda _d: order.append("lock")) is None
    assert order == ["draft", "lock"]


def test_inline_raises_bugs_and_handles_refusals(qtbot: QtBot) -> None:
    runner, owner = InlineTaskRunner(_desk()), QObject()
    refused: list[ShelterDeskError] = []
    runner.refused.connect(refused.append)
    runner.submit(owner, _fail)
    assert isinstance(refused[0], DiskFull)
    with pytest.raises(ZeroDivisionError):
        runner.submit(owner, lambda _d: 1 // 0)


def test_two_thousand_signals_survive(qtbot: QtBot) -> None:
    runner, owner = TaskRunner(_desk()), QObject()
    heard: list[int] = []
    for number in range(2000):
        runner.submit(owner, functools.partial(_echo, number), heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2000, timeout=20_000)
    assert heard == list(range(2000))
    runner.close(lambda _desk: None)


def test_a_bug_report_tells_where_and_never_what() -> None:
    try:
        raise ValueError("Maryam's passport is EP 4417203")
    except ValueError as fault:
        report = bug_report(fault)
    assert "ValueError" in report
    assert "test_core_tasks.py" in report
    assert "Maryam" not in report
    assert "4417203" not in report


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\x00", b"[1]", b'{"language": "xx", "text_size": 9000}', b'{"text_size": "big"}'],
)
def test_a_broken_memory_file_counts_as_absent(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "desk.json").write_bytes(content)
    settings = DeskSettingsFile(tmp_path).settings
    assert settings.language == ""
    assert 90 <= settings.text_size <= 175


def test_the_memory_file_is_private_and_read_again(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    DeskSettingsFile(folder).change(language="ar", text_size=125)
    assert DeskSettingsFile(folder).settings.text_size == 125
    assert (folder / "desk.json").stat().st_mode & 0o077 == 0


def test_a_closed_desk_takes_no_more_work(qtbot: QtBot) -> None:
    desk = _desk()
    runner, owner = InlineTaskRunner(desk), QObject()
    heard: list[str] = []
    runner.submit(owner, functools.partial(_echo, "open"), heard.append)
    cast(Any, desk).is_open = False
    runner.submit(owner, functools.partial(_echo, "closed"), heard.append)
    assert heard == ["open"]


def _seven(_desk: Desk) -> int:
    return 7


def test_what_was_foreseen_is_used_once(qtbot: QtBot) -> None:
    runner, owner = TaskRunner(_desk()), QObject()
    heard: list[int] = []
    runner.foresee(_seven, 1)
    for _ in range(2):
        runner.submit(owner, _seven, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [1, 7]
    runner.close(lambda _desk: None)


def test_what_was_foreseen_is_forgotten_when_something_else_comes_first(qtbot: QtBot) -> None:
    runner, owner = TaskRunner(_desk()), QObject()
    heard: list[object] = []
    runner.foresee(_seven, 1)
    runner.submit(owner, functools.partial(_echo, "other"), heard.append)
    runner.submit(owner, _seven, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["other", 7]
    runner.close(lambda _desk: None)


def test_without_a_desk_only_what_was_foreseen_is_answered(qtbot: QtBot) -> None:
    runner, owner = TaskRunner(None, inline=True), QObject()
    heard: list[int] = []
    runner.submit(owner, _seven, heard.append)
    runner.submit_paper(owner, _seven, heard.append)
    assert heard == []
    runner.foresee(_seven, 1)
    for _ in range(2):
        runner.submit(owner, _seven, heard.append)
    assert heard == [1]
    assert runner.close(_fail) is None
