"""Typed words wait for a rest of the hands, but not for ever."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.keeping.keep_soon import AT_LATEST_MS, REST_MS, KeepSoon
from tests.desktop.form_bench import open_world, opener


def test_whoever_types_without_a_rest_is_kept_now_and_then(qtbot: QtBot) -> None:
    parent, fired = QObject(), []
    soon = KeepSoon(parent, rest_ms=200, at_latest_ms=300)
    soon.timeout.connect(lambda: fired.append(time.monotonic()))
    began = time.monotonic()
    while time.monotonic() - began < 1.3:
        soon.touch()
        qtbot.wait(20)
    assert 2 <= len(fired) <= 5, "each 0.3 s, though no key rested 0.2 s"
    soon.stop()


def test_a_rest_is_enough_and_nothing_fires_without_a_key(qtbot: QtBot) -> None:
    parent, fired = QObject(), []
    soon = KeepSoon(parent, rest_ms=60, at_latest_ms=5000)
    soon.timeout.connect(lambda: fired.append(True))
    qtbot.wait(150)
    assert not fired
    soon.touch("what", 3)
    qtbot.waitUntil(lambda: len(fired) == 1, timeout=2000)
    qtbot.wait(150)
    assert len(fired) == 1


def test_at_most_a_few_seconds_of_typing_can_be_lost() -> None:
    assert REST_MS <= 1500
    assert AT_LATEST_MS <= 3000


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_typed_into_a_form_without_a_rest_is_on_disk(qtbot: QtBot, tmp_path: Path) -> None:
    world = open_world(tmp_path)
    bench = opener(qtbot, next(world))("ar")
    typed, began = "", time.monotonic()
    while time.monotonic() - began < AT_LATEST_MS / 1000 + 0.4:
        typed += "س"
        bench.write("nickname", typed)
        qtbot.wait(50)
    assert bench.page.autosave is not None
    assert bench.page.autosave.unsaved, "the hands did not rest"
    assert len(str(bench.stored().get("nickname").value)) > 10
    next(world, None)
