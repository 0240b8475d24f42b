"""The log: appending, verifying all of it, and the look at opening."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from shelter_desk.domain.audit import Act
from shelter_desk.services.desk import Desk
from shelter_desk.services.oversight import anchors, audit
from shelter_desk.vault.anchor_file import KEPT
from tests import factories
from tests.bench.rows import Row, median_ms

ENTRIES = 20_000
APPENDED = 5_000
PER_SECOND = 10_000
OPENING_MS = 100.0
_ROUNDS = 5


def rows(scratch: Path) -> list[Row]:
    """One desk whose log is long, with as many anchors as the list beside it holds."""
    folder = scratch / "auditing"
    folder.mkdir()
    desk = factories.open_new_desk(factories.make_parts(folder))
    resident = factories.admit(desk)

    def append(number: int) -> None:
        with desk.database.write() as tx:
            for _ in range(number):
                tx.audit.append(desk.signer, Act.VIEW, resident_id=resident)

    append(ENTRIES)
    for _ in range(KEPT):
        anchors.write_shift_line(desk)
    made = [_verification(desk), _opening(desk), _appending(append)]
    desk.database.close()
    return made


def _appending(append: Callable[[int], None]) -> Row:
    taken = median_ms(lambda: append(APPENDED), _ROUNDS) / APPENDED
    return _rate("audit append, signed and committed", taken)


def _verification(desk: Desk) -> Row:
    entries = 0

    def whole() -> None:
        nonlocal entries
        found = audit.examine(desk)
        assert found.clean
        entries = found.entries

    taken = median_ms(whole, _ROUNDS)
    return _rate(f"full verification of {ENTRIES:,} entries", taken / entries)


def _rate(act: str, ms_each: float) -> Row:
    peer = f"{PER_SECOND:,} entries a second"
    return Row(act, peer, ms_each * PER_SECOND / 1000, 1.0, "x", f"{1000 / ms_each:,.0f} a second")


def _opening(desk: Desk) -> Row:
    def look() -> None:
        assert anchors.examine_opening(desk).clean

    taken = median_ms(look, 11)
    peer = "a tenth of a second"
    detail = f"500 entries and {KEPT} signed anchors of {KEPT} in the table"
    return Row(
        "the newest entries and every anchor at unlock", peer, taken, OPENING_MS, "ms", detail
    )
