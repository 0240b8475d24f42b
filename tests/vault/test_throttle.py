"""Waiting after wrong passphrases, with a clock of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from shelter_desk.domain.passphrase_errors import SlotNeedsManager, TooManyAttempts
from shelter_desk.vault.throttle import NAME, Throttle, delay
from tests.vault.conftest import FakeClock


def fail(throttle: Throttle, clock: FakeClock, times: int, code: str = "412") -> None:
    for _ in range(times):
        clock.pass_seconds(60)
        throttle.check(code)
        throttle.failed(code)


def test_the_delays_are_those_of_the_design() -> None:
    assert [delay(n) for n in range(12)] == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]
    assert delay(10_000) == 60


def test_waiting_grows_and_ends(tmp_path: Path, clock: FakeClock) -> None:
    throttle = Throttle(tmp_path, clock)
    fail(throttle, clock, 7)
    with pytest.raises(TooManyAttempts) as caught:
        throttle.check("412")
    assert caught.value.params == {"seconds": "8"}
    throttle.check("520")
    clock.pass_seconds(5)
    with pytest.raises(TooManyAttempts) as caught:
        throttle.check("412")
    assert caught.value.params == {"seconds": "3"}
    clock.pass_seconds(3)
    throttle.check("412")


def test_a_new_start_of_the_program_changes_nothing(tmp_path: Path, clock: FakeClock) -> None:
    secret = b"s" * 32
    fail(Throttle(tmp_path, clock, secret), clock, 6)
    with pytest.raises(TooManyAttempts):
        Throttle(tmp_path, clock, secret).check("412")
    assert Throttle(tmp_path, clock, secret).succeeded("412") == 6
    again = Throttle(tmp_path, clock, secret)
    again.check("412")
    assert again.succeeded("412") == 0


def test_twenty_failures_need_a_manager_and_a_hundred_are_the_end(
    tmp_path: Path, clock: FakeClock
) -> None:
    throttle = Throttle(tmp_path, clock)
    for _ in range(5):
        fail(throttle, clock, 20)
        clock.pass_seconds(10_000)
        with pytest.raises(SlotNeedsManager):
            throttle.check("412")
        throttle.release("412")
    with pytest.raises(SlotNeedsManager):
        throttle.check("412")
    assert throttle.succeeded("412") == 100
    throttle.check("412")


def test_a_clock_set_back_neither_opens_nor_locks_for_years(
    tmp_path: Path, clock: FakeClock
) -> None:
    throttle = Throttle(tmp_path, clock)
    fail(throttle, clock, 8)
    clock.pass_seconds(-365 * 86400)
    with pytest.raises(TooManyAttempts) as caught:
        throttle.check("412")
    assert caught.value.params == {"seconds": "16"}
    clock.pass_seconds(16)
    throttle.check("412")


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"\xff", b'{"counts":{},"mac":""}', b"[" * 9999, b'{"counts":{"412":[0,0,0]}}'],
)
def test_an_altered_count_is_three_failures_never_a_lock_out(
    tmp_path: Path, clock: FakeClock, content: bytes
) -> None:
    (tmp_path / NAME).write_bytes(content)
    throttle = Throttle(tmp_path, clock, b"s" * 32)
    throttle.check("412")
    throttle.failed("412")
    with pytest.raises(TooManyAttempts):
        throttle.check("412")


def test_every_flip_of_the_count_is_noticed(tmp_path: Path, clock: FakeClock) -> None:
    secret = b"s" * 32
    fail(Throttle(tmp_path, clock, secret), clock, 20)
    raw = (tmp_path / NAME).read_bytes()
    for place in range(len(raw)):
        altered = bytearray(raw)
        altered[place] ^= 1
        (tmp_path / NAME).write_bytes(altered)
        assert Throttle(tmp_path, clock, secret).succeeded("412") == 3


def test_a_folder_that_cannot_be_written_still_makes_one_wait(
    tmp_path: Path, clock: FakeClock
) -> None:
    throttle = Throttle(tmp_path / "gone", clock)
    fail(throttle, clock, 5)
    with pytest.raises(TooManyAttempts):
        throttle.check("412")


def test_strange_codes_share_one_count(tmp_path: Path, clock: FakeClock) -> None:
    throttle = Throttle(tmp_path, clock)
    for code in ("", "x" * 100_000, "\0", "٤١٢", "41"):
        clock.pass_seconds(60)
        throttle.failed(code)
    assert throttle.succeeded("anything") == 5
    assert (tmp_path / NAME).stat().st_size < 500
