"""The log for managers: reading it, who opened a file, and whether anything was changed."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter, Ref, Verification
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.services import labels
from shelter_desk.services.desk import Desk
from shelter_desk.services.desk_views import (
    AccessRow,
    AuditPage,
    AuditRow,
    StaffRow,
    VerificationView,
)
from shelter_desk.services.inside.people import Names, staff_rows
from shelter_desk.services.use_case import Topic, Work, outside, query
from shelter_desk.storage import verification
from shelter_desk.vault.signatures import check_signature

_CLEAN = Plural("audit", "No change found. %n entries were checked up to the newest one.", "", 0)
_FAULTS = Plural(
    "audit",
    "Something does not fit in %n places. Do not delete anything; make a copy of the folder and "
    "ask for help.",
    "",
    0,
)
_FAILED = Plural("audit", "%n wrong passphrases before", "", 0)
_HITS = Plural("audit", "%n found", "", 0)
_SECONDS = Text("audit", "The clock was set back: {seconds}")
_FIELDS = Text("audit", "{detail} ({fields})")
_NIGHT_ENDS, _NIGHT_BEGINS = 5, 23
_NOTABLE = frozenset(
    {Act.FAILED_UNLOCK, Act.CLOCK, Act.NEW_RECOVERY_KEY, Act.CHANGE_PASSPHRASE, Act.ACCESS_LIST}
)
_OPENING = frozenset({Act.VIEW, Act.PRINT, Act.SAVE_COPY, Act.SEARCH})


@query(Permission.AUDIT, Act.VIEW_AUDIT)
def audit_page(
    work: Work, wanted: AuditFilter, before_seq: int | None = None, limit: int = 200
) -> AuditPage:
    """Lines of the log, newest first; reading it is a line as well, once per first page.

    ``before_seq`` is the ``seq`` of the last line of the page before.
    """
    entries = work.tx.audit.entries(wanted, limit, before_seq)
    total = work.tx.audit.count(wanted)
    maker = _RowMaker(work)
    page = AuditPage(tuple(maker.row(entry) for entry in entries), total)
    work.audit(resident_id=wanted.resident_id, detail="" if before_seq is None else "next page")
    return page


class _RowMaker:
    """Puts names and codes to ids, each read once."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._names = Names(work)
        self._codes: dict[ResidentId, str] = {}
        self._zone = ZoneInfo(work.desk.shelter.time_zone)

    def row(self, entry: AuditEntry) -> AuditRow:
        """One line."""
        return AuditRow(
            seq=entry.seq,
            at=entry.at,
            who=self._names.of(entry.staff_id),
            act=labels.ACTS[entry.act],
            kind=entry.act,
            code=self._code(entry.resident_id),
            resident_id=entry.resident_id,
            ref=entry.ref,
            detail=self._detail(entry),
            reason=entry.reason,
            unusual=self._is_unusual(entry),
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

    def _detail(self, entry: AuditEntry) -> Message | str:
        detail = entry.detail
        if entry.act is Act.FAILED_UNLOCK and detail.isdecimal():
            return Message(_FAILED, n=int(detail))
        if entry.act is Act.SEARCH and detail.isdecimal():
            return Message(_HITS, n=int(detail))
        if entry.act is Act.CLOCK:
            return Message(_SECONDS, {"seconds": detail})
        if entry.act in (Act.CONSENT, Act.WITHDRAW):
            return _scope_words(self._work, detail)
        if detail in BUILT_IN:
            detail = self._work.desk.translate(self._work.desk.language, BUILT_IN[detail].title)
        if entry.fields:
            return Message(_FIELDS, {"detail": detail, "fields": ", ".join(entry.fields)})
        return detail

    def _is_unusual(self, entry: AuditEntry) -> bool:
        if entry.act in _NOTABLE or (entry.act is Act.SAVE_COPY and entry.detail == "plain"):
            return True
        hour = entry.at.astimezone(self._zone).hour
        return entry.act in _OPENING and not _NIGHT_ENDS <= hour < _NIGHT_BEGINS


def _scope_words(work: Work, detail: str) -> str:
    number, _, decision = detail.partition(" ")
    say, language = work.desk.translate, work.desk.language
    words = [say(language, text) for key, text in labels.SCOPES.items() if str(key.value) == number]
    words += [say(language, text) for key, text in labels.DECISIONS.items() if key == decision]
    return " · ".join(words)


@query(Permission.AUDIT, Act.ACCESS_LIST)
def who_opened(work: Work, resident_id: ResidentId) -> tuple[AccessRow, ...]:
    """Everybody who had this file before their eyes, the last one first."""
    names = Names(work)
    rows = tuple(
        AccessRow(names.of(one.staff_id), one.times, one.first, one.last)
        for one in work.tx.audit.readers_of(resident_id)
    )
    work.audit(resident_id=resident_id, ref=Ref("resident", resident_id))
    return rows


@query(Permission.AUDIT, Act.VIEW_AUDIT)
def audit_people(work: Work) -> tuple[StaffRow, ...]:
    """Whom the log can be narrowed to."""
    work.audit(detail="people")
    return staff_rows(work)


@outside("checks Permission.AUDIT itself; record_verification writes the event")
def examine(desk: Desk, progress: Callable[[int, int], None] | None = None) -> Verification:
    """Read the whole file on a connection of its own, so that work goes on meanwhile (worker 2).

    ``progress`` is called with steps done and steps known, on the thread that works. Raises
    ``NotAllowed``.
    """
    if not desk.staff.may(Permission.AUDIT):
        raise NotAllowed
    return verification.verify(desk.database, check_signature, progress)


@outside("examine, then record_verification")
def verify(desk: Desk, progress: Callable[[int, int], None] | None = None) -> VerificationView:
    """Both steps at once."""
    return record_verification(desk, examine(desk, progress))


@query(Permission.AUDIT, Act.VERIFY)
def record_verification(work: Work, found: Verification) -> VerificationView:
    """Say plainly whether anything was changed behind the log's back, and log that one looked."""
    faults = tuple(Message(labels.FAULTS[fault], {"seq": str(seq)}) for seq, fault in found.faults)
    summary = Message(_CLEAN, n=found.entries) if found.clean else Message(_FAULTS, n=len(faults))
    outcome = "clean" if found.clean else f"{len(faults)} faults"
    work.audit(detail=f"{found.entries} {outcome}")
    work.changed(Topic.AUDIT)
    return VerificationView(
        message=summary,
        clean=found.clean,
        checked_at=work.desk.clock.now(),
        entries=found.entries,
        contents=found.contents,
        faults=faults,
    )
