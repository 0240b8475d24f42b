"""SQLAlchemy comes without asyncio, and gets it all the same when it asks."""

from __future__ import annotations

import subprocess
import sys

import pytest

ONE = "from sqlalchemy.util import concurrency as one\n"
WAYS = {
    "whoever imports it": "import asyncio; asyncio.run(asyncio.sleep(0))",
    "whoever wants a name": "from asyncio import run, sleep; run(sleep(0))",
    "whoever wants a part": (
        "import asyncio.events; from asyncio import run, sleep; run(sleep(0))\n"
        "assert asyncio.events is sys.modules['asyncio.events']"
    ),
    "iscoroutine, which SQLAlchemy took": (
        f"{ONE}async def nothing(): pass\n"
        "made = nothing(); assert one.iscoroutine(made); made.close()\n"
        "assert not one.iscoroutine(3)"
    ),
    "an error of a connection": (
        f"{ONE}assert one.is_exit_exception(KeyboardInterrupt())\n"
        "assert one.is_exit_exception(TimeoutError())\n"
        "assert not one.is_exit_exception(ValueError())"
    ),
    "several threads at once": (
        f"{ONE}import threading\n"
        "found = []\n"
        "ask = lambda: found.append(one.asyncio.TimeoutError)\n"
        "threads = [threading.Thread(target=ask) for _ in range(8)]\n"
        "[each.start() for each in threads]; [each.join() for each in threads]\n"
        "assert found == [TimeoutError] * 8"
    ),
}


def _run(script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("way", WAYS)
def test_it_is_there_for(way: str) -> None:
    found = _run(
        "import sys; import shelter_desk.storage.database\n"
        "assert not {'asyncio', 'ssl', 'concurrent.futures'} & set(sys.modules)\n"
        f"{WAYS[way]}\n"
        "import asyncio\n"
        "assert asyncio.run.__module__ == 'asyncio.runners'\n"
        f"{ONE}"
        "assert one.asyncio.Lock is asyncio.Lock\n"
        "print('awake')"
    )
    assert found == "awake"


def test_where_it_is_already_sqlalchemy_has_the_real_one() -> None:
    found = _run(
        "import asyncio; before = dict(vars(asyncio))\n"
        "import shelter_desk.storage, sys\n"
        f"{ONE}"
        "print(one.asyncio is asyncio is sys.modules['asyncio'] and vars(asyncio) == before)"
    )
    assert found == "True"


def test_what_it_does_not_have_is_missed_as_usual() -> None:
    found = _run(
        "import shelter_desk.storage\n"
        f"{ONE}"
        "try: one.asyncio.no_such_thing\n"
        "except AttributeError as missed: print('no_such_thing' in str(missed))"
    )
    assert found == "True"
