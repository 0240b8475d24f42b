"""Whether the recovery sheet is there: somebody typed a part of it back, or it still waits."""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.services.use_case import Work

SHEET: Final = "recovery_sheet"
_WAITS, _PROVEN = "waits", "proven"


def waits(work: Work) -> bool:
    """True from the moment a desk's first sheet is shown until one is typed back.

    False too in a desk that was made before this was written down.
    """
    return work.tx.settings.value(SHEET) == _WAITS


def begin(work: Work) -> None:
    """The first sheet is about to be shown."""
    _put(work, _WAITS, "shown")


def prove(work: Work) -> None:
    """A part of a sheet was typed back."""
    if waits(work):
        _put(work, _PROVEN, "confirmed")


def _put(work: Work, value: str, detail: str) -> None:
    work.tx.settings.set_value(SHEET, value)
    work.audit(act=Act.NEW_RECOVERY_KEY, ref=Ref("setting", SHEET), detail=detail)
