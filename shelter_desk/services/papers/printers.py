"""Which printer each kind of paper goes to, as the person at this computer last chose it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.use_case import Quiet, Work, command, query

_LAST_PRINTERS = "printers"
_OWN = Quiet("which printer somebody uses for which kind of paper")


@query(Permission.USE_DESK, _OWN)
def printers_chosen(work: Work) -> Mapping[DocumentKind, str]:
    """The printer of each kind of paper she printed; what is unreadable counts as none."""
    return _read(work)


@command(Permission.USE_DESK, _OWN)
def choose_printer(work: Work, kind: DocumentKind, printer: str) -> None:
    """Propose ``printer`` for papers of this kind from now on. Raises ``TextTooLong``."""
    chosen = {**_read(work), kind: typed_line(printer)}
    if chosen != _read(work):
        _keep(work, chosen)


@command(Permission.USE_DESK, _OWN)
def forget_printers(work: Work) -> None:
    """Propose the computer's usual one for every paper again."""
    _keep(work, {})


def _keep(work: Work, chosen: Mapping[DocumentKind, str]) -> None:
    kept = json.dumps({str(kind): name for kind, name in chosen.items()}, ensure_ascii=False)
    work.tx.settings.set_preference(work.desk.staff.id, _LAST_PRINTERS, kept)


def _read(work: Work) -> dict[DocumentKind, str]:
    kept = work.tx.settings.preference(work.desk.staff.id, _LAST_PRINTERS)
    try:
        found = json.loads(kept or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    kinds = set(DocumentKind)
    return {DocumentKind(kind): str(name) for kind, name in found.items() if kind in kinds}
