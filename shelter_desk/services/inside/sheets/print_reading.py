"""Prints as they stand in the log: copies of one print together, with what became of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter, Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import DisclosureId, ResidentId
from shelter_desk.domain.paper import Disclosure, DocumentKind, WayOut
from shelter_desk.domain.print_runs import SheetsCame, WhyAgain
from shelter_desk.domain.text import Text
from shelter_desk.services.inside.papers.print_jobs import cut_runs
from shelter_desk.services.inside.papers.print_runs import run_named
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.sheets.paper_rows import PaperRows
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.print import PrintRow

MOST_ENTRIES = 5_000
DELETED = Text("labels", "A paper of a file that was deleted since")
_ACTS = frozenset({Act.PRINT, Act.EXPORT, Act.SHEETS})


@dataclass(frozen=True, slots=True)
class After:
    """What the log tells of one print after it was made."""

    came: SheetsCame | None = None
    refused: bool = False
    again: WhyAgain | None = None
    instead: int = 0

    def before(self, detail: str) -> After:
        """With an older line of the same print: what was said last holds."""
        what, _, rest = detail.partition(" ")
        if what == "sheets" and self.came is None:
            came, _, sent = rest.partition("/")
            return replace(self, came=SheetsCame(int(came), int(sent)))
        if what == "not":
            return replace(self, refused=True)
        if what == "again":
            why, *instead = rest.split()
            return replace(self, again=WhyAgain(why), instead=int(instead[-1]) if instead else 0)
        return self


def print_rows(work: Work, wanted: AuditFilter) -> tuple[PrintRow, ...]:
    """The prints that ``wanted`` lets through, newest first."""
    entries = work.tx.audit.entries(replace(wanted, acts=_ACTS), MOST_ENTRIES)
    return tuple(_Reading(work).rows(entries))


class _Reading:
    """Goes back in the log; what became of a print is met before the print itself."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._names = Names(work)
        self._codes: dict[ResidentId, str] = {}
        self._after: dict[Ref, After] = {}
        self._cut = cut_runs(work)
        # the newest of those with one name in the log stands last, and so is the one that is kept
        rows = reversed(PaperRows(work).uncounted())
        self._uncounted = {run_named(work, one): one for one in rows}

    def rows(self, entries: Iterable[AuditEntry]) -> Iterator[PrintRow]:
        """Each print as one row; its copies stand one after the other in the log."""
        open_run: PrintRow | None = None
        last: _Copy | None = None
        for entry in entries:
            if entry.act is Act.SHEETS:
                if entry.ref is not None:
                    found = self._after.get(entry.ref, After())
                    self._after[entry.ref] = found.before(entry.detail)
                continue
            copy = self._copy(entry)
            if self._is_no_print(entry, copy):
                continue
            row, mark = self._row(entry, copy), _mark(entry, copy)
            if open_run is not None and _of_one_print(last, mark):
                row = replace(row, copies=(*row.copies, *open_run.copies))
            elif open_run is not None:
                yield open_run
            open_run, last = row, mark
        if open_run is not None:
            yield open_run

    def _copy(self, entry: AuditEntry) -> Disclosure | None:
        if entry.ref is None or entry.ref.kind != "disclosure":
            return None
        return self._work.tx.disclosures.find(DisclosureId(entry.ref.id))

    def _is_no_print(self, entry: AuditEntry, copy: Disclosure | None) -> bool:
        if copy is not None:
            return copy.way is not WayOut.PRINTED
        if entry.detail.startswith("not printed"):
            return True  # so a count was written down before it had an act of its own
        # her own copy is written down alike when it is saved; deleted, nobody knows which it was
        return entry.act is Act.EXPORT

    def _row(self, entry: AuditEntry, copy: Disclosure | None) -> PrintRow:
        kind, printer = _paper(entry) if copy is None else (DOCUMENTS[copy.document], entry.detail)
        # a paper about nobody has the same number again the next time it is printed
        after = After() if entry.ref is None else self._after.pop(entry.ref, After())
        waits = None if entry.ref is None else self._uncounted.pop(entry.ref, None)
        return PrintRow(
            seq=entry.seq,
            at=entry.at,
            who=self._names.of(entry.staff_id),
            kind=kind,
            code=self._code(entry.resident_id),
            resident_id=entry.resident_id,
            copies=_numbers(entry, copy),
            reason=entry.reason,
            printer=printer,
            came=after.came,
            refused=after.refused,
            again=after.again,
            instead=after.instead,
            uncounted=None if waits is None else waits.id,
            sheets=0 if waits is None else waits.sheets,
            cut=waits is not None and entry.ref in self._cut,
        )

    def _code(self, resident_id: ResidentId | None) -> str:
        if resident_id is None:
            return ""
        if resident_id not in self._codes:
            try:
                self._codes[resident_id] = self._work.tx.residents.get(resident_id).code
            except NotFound:
                self._codes[resident_id] = ""
        return self._codes[resident_id]


@dataclass(frozen=True, slots=True)
class _Copy:
    """By what copies of one print are known: the document, the number, and the place in the log."""

    document_id: str
    number: int
    seq: int


def _numbers(entry: AuditEntry, copy: Disclosure | None) -> tuple[int, ...]:
    mark = _mark(entry, copy)
    return () if mark is None else (mark.number,)


def _mark(entry: AuditEntry, copy: Disclosure | None) -> _Copy | None:
    if copy is not None:
        return _Copy(copy.document_id, copy.copy_number, entry.seq)
    if entry.ref is None or entry.ref.kind != "copy":
        return None
    document_id, _, number = entry.ref.id.rpartition("/")
    return _Copy(document_id, int(number), entry.seq)


def _of_one_print(later: _Copy | None, copy: _Copy | None) -> bool:
    """True for the copy just before ``later``: one print writes its lines one after the other.

    Between two prints of the same paper stands at least that it was looked at again.
    """
    if later is None or copy is None or later.document_id != copy.document_id:
        return False
    return (later.number, later.seq) == (copy.number + 1, copy.seq + 1)


def _paper(entry: AuditEntry) -> tuple[Text, str]:
    """What a line tells that has no copy behind it: a paper about nobody, or one deleted since."""
    if entry.resident_id is not None:
        return DELETED, entry.detail
    kind, _, printer = entry.detail.partition(" ")
    return DOCUMENTS[DocumentKind(kind)], printer
