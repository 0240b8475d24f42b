"""What the QR of a paper says, and how it is told from everything else a camera can read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_OURS: Final = re.compile(r"SD:([^\s:]{1,48}):([0-9A-Z.\-]{1,80})")


@dataclass(frozen=True, slots=True)
class PaperCode:
    """A document's id and the version of its text, in capitals as they stand in the QR."""

    document_id: str
    version: str

    @property
    def payload(self) -> str:
        """The same as one line; capitals keep the code small."""
        return f"SD:{self.document_id}:{self.version}".upper()


def code_in(payload: str) -> PaperCode | None:
    """The code that ``payload`` is; ``None`` where no paper of this program bears such a one."""
    found = _OURS.fullmatch(payload)
    return None if found is None else PaperCode(found[1], found[2])


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """What was read on one page of a scan.

    ``codes``: of our papers. ``foreign``: a whole QR that is none of them; what it says is not
    told. ``torn``: something that begins like a QR and cannot be read.
    """

    codes: tuple[PaperCode, ...] = ()
    foreign: bool = False
    torn: bool = False
