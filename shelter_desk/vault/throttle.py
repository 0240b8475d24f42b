"""Patience with wrong passphrases at this desk, in front of a visitor.

It does nothing against somebody who took the disk: she can delete the count (only the cost of
Argon2id holds her back). The count is authenticated under the device secret where there is one;
a count that was altered is taken as three failures, never as a lock-out.
"""

from __future__ import annotations

import contextlib
import hmac
import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from shelter_desk.domain.passphrase_errors import SlotNeedsManager, TooManyAttempts
from shelter_desk.domain.ports import Clock
from shelter_desk.vault.codec import Fields, Malformed, canonical, octets, parse

NAME = "attempts.json"
FREE = 3
LONGEST_SECONDS = 60
NEEDS_MANAGER = 20
HARD_STOP = 100
_ELSEWHERE = "other"
_FAR = 1 << 40


@dataclass(frozen=True, slots=True)
class _Count:
    """``failed`` since a manager helped; ``total`` since the last success; ``last`` in s.

    ``by`` is the sign-in code of the manager who helped.
    """

    failed: int = 0
    total: int = 0
    last: int = 0
    by: str = ""


class Throttle:
    """Counts failures for each sign-in code in a small file beside the vault."""

    def __init__(self, folder: Path, clock: Clock, secret: bytes | None = None) -> None:
        self._path = folder / NAME
        self._clock = clock
        self._mac_key = secret or b"sd/attempts/v1"
        # Kept here too: a folder that cannot be written to must not switch the waiting off.
        # Where a code begins that the file does not name.
        self._start = _Count()
        self._counts = self._read()

    def check(self, code: str) -> None:
        """Raises ``TooManyAttempts`` (with seconds) or ``SlotNeedsManager`` before a try."""
        count = self._counts.get(_known(code), self._start)
        if count.failed >= NEEDS_MANAGER or count.total >= HARD_STOP:
            raise SlotNeedsManager
        now = self._now()
        if count.last > now:
            # The clock was set back; waiting for it to catch up could take years.
            count = replace(count, last=now)
            self._counts[_known(code)] = count
        wait = count.last + delay(count.failed) - now
        if wait > 0:
            raise TooManyAttempts(seconds=str(wait))

    def failed(self, code: str) -> None:
        """Remembers one wrong passphrase."""
        count = self._counts.get(_known(code), self._start)
        self._counts[_known(code)] = _Count(
            count.failed + 1, count.total + 1, self._now(), count.by
        )
        self._write()

    def succeeded(self, code: str) -> int:
        """Forgets the failures of ``code`` and says how many they were, for the audit log."""
        count = self._counts.pop(_known(code), self._start)
        if count.total:
            self._write()
        return count.total

    def helper(self, code: str) -> str:
        """The sign-in code of the manager who helped since the last success; empty for none."""
        return self._counts.get(_known(code), self._start).by

    def release(self, code: str, by: str = "") -> None:
        """A manager stands by: another twenty tries, but never beyond a hundred in all."""
        count = self._counts.get(_known(code))
        if count is not None:
            self._counts[_known(code)] = _Count(0, count.total, 0, by)
            self._write()

    def _now(self) -> int:
        return int((self._clock.now() - datetime(2000, 1, 1, tzinfo=UTC)).total_seconds())

    def _mac(self, counts: object) -> bytes:
        return hmac.digest(self._mac_key, b"sd/attempts/v1\0" + canonical(counts), "sha256")

    def _read(self) -> dict[str, _Count]:
        try:
            raw = self._path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError:
            return self._distrusted()
        try:
            fields = Fields(parse(raw), frozenset({"counts", "mac"}))
            counts = fields.value("counts")
            known = hmac.compare_digest(self._mac(counts), octets(fields.value("mac"), 32))
            return _counts(counts) if known else self._distrusted()
        except Malformed:
            return self._distrusted()

    def _distrusted(self) -> dict[str, _Count]:
        self._start = _Count(FREE, FREE, 0)
        return {}

    def _write(self) -> None:
        counts = {code: [c.failed, c.total, c.last, c.by] for code, c in self._counts.items()}
        content = canonical({"counts": counts, "mac": self._mac(counts).hex()})
        draft = self._path.with_name(NAME + ".tmp")
        # A count that cannot be written stays in memory; it must not keep anybody out.
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            draft.replace(self._path)


def delay(failures: int) -> int:
    """Seconds to wait after so many failures: 0, 0, 0, 1, 2, 4, 8 … 60."""
    if failures <= FREE:
        return 0
    return min(1 << min(failures - FREE - 1, 16), LONGEST_SECONDS)


def _known(code: str) -> str:
    return code if len(code) == 3 and code.isascii() and code.isdigit() else _ELSEWHERE


def _counts(value: object) -> dict[str, _Count]:
    if not isinstance(value, dict):
        raise Malformed("counts")
    found: dict[str, _Count] = {}
    for code, numbers in value.items():
        shape = Fields({"n": numbers}, frozenset({"n"})).items("n", 4)
        by = shape[3] if len(shape) == 4 else None
        if by is None or any(type(n) is not int or not 0 <= n < _FAR for n in shape[:3]):
            raise Malformed("counts")
        if not isinstance(by, str) or by not in ("", _known(by)):
            raise Malformed("counts")
        failed, total, last = (n for n in shape if isinstance(n, int))
        found[_known(code)] = _Count(failed, total, last, by)
    return found
