"""The log for managers: reading it, who opened a file, and whether anything was changed."""

from __future__ import annotations

from collections.abc import Callable

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Act, AuditFilter, Ref, Verification
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.countersigned import with_second_words
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.oversight.anchoring import beside, pairs, with_the_list
from shelter_desk.services.inside.oversight.log_rows import RowMaker
from shelter_desk.services.inside.people.people import Names, staff_rows
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.use_case import Quiet, Topic, Work, outside, query
from shelter_desk.services.views.desk import (
    AccessRow,
    AuditPage,
    LastCheck,
    StaffRow,
    VerificationView,
)
from shelter_desk.storage.checking import verification
from shelter_desk.vault.signatures import check_signature

_CLEAN = Plural("audit", "No change found up to the newest anchor. %n entries were checked.", "", 0)
_CLEAN_SINCE = Plural(
    "audit",
    "No change found up to the newest anchor. %n entries since the last check were read.",
    "",
    0,
)
_CLEAN_UNANCHORED = Plural(
    "audit", "No change found. %n entries were checked; no anchor was left yet.", "", 0
)
_LIMIT = Text(
    "audit",
    "What this check cannot see: whether somebody who holds the key removed entries after entry "
    "{seq}, the newest anchor. Every lock, backup and shift line moves the anchor on.",
)
_NO_LIMIT = Text(
    "audit",
    "What this check cannot see: whether somebody who holds the key removed the newest entries. "
    "Every lock, backup and shift line leaves an anchor that would show it.",
)
_FAULTS = Plural(
    "audit",
    "Something does not fit in %n places. Do not delete anything; make a copy of the folder and "
    "ask for help.",
    "",
    0,
)
_HEAD = "head"
_LOOKED_BACK = 50


@query(Permission.AUDIT, Act.VIEW_AUDIT)
def audit_page(
    work: Work, wanted: AuditFilter, before_seq: int | None = None, limit: int = 200
) -> AuditPage:
    """Lines of the log, newest first; reading it is a line as well, once per first page.

    ``before_seq`` is the ``seq`` of the last line of the page before.
    """
    entries = work.tx.audit.entries(wanted, limit, before_seq)
    total = work.tx.audit.count(wanted)
    maker = RowMaker(work)
    page = AuditPage(tuple(maker.row(entry) for entry in entries), total)
    work.audit(resident_id=wanted.resident_id, detail="" if before_seq is None else "next page")
    return page


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


@query(Permission.AUDIT, Quiet("when somebody last looked, from the log itself"))
def last_check(work: Work) -> LastCheck | None:
    """The newest verification that found no change: a shorter one may go on from its head."""
    wanted = AuditFilter(acts=frozenset({Act.VERIFY}))
    for entry in work.tx.audit.entries(wanted, _LOOKED_BACK):
        if entry.ref is not None and entry.ref.kind == _HEAD:
            seq, _, row = entry.ref.id.partition(" ")
            return LastCheck(entry.at, Head(int(seq), bytes.fromhex(row)))
    return None


@outside("checks Permission.AUDIT itself; record_verification writes the event")
def examine(
    desk: Desk, progress: Callable[[int, int], None] | None = None, since: Head | None = None
) -> Verification:
    """Read the whole file on a connection of its own, so that work goes on meanwhile (worker 2).

    With ``since``, the head of ``last_check``, only later entries and what they vouch for.
    ``progress`` is called with steps done and steps known, on the thread that works. Raises
    ``NotAllowed``.
    """
    if not desk.staff.may(Permission.AUDIT):
        raise NotAllowed
    known = beside(desk)
    found = verification.verify(
        desk.database, check_signature, progress, pairs(known), from_head=since
    )
    return with_the_list(found, known)


@outside("examine, then record_verification")
def verify(desk: Desk, progress: Callable[[int, int], None] | None = None) -> VerificationView:
    """Both steps at once."""
    return record_verification(desk, examine(desk, progress))


@query(Permission.AUDIT, Act.VERIFY)
def record_verification(work: Work, found: Verification) -> VerificationView:
    """Say plainly whether anything was changed behind the log's back, and log that one looked.

    Where it takes two people, the second one's own signature is looked at here.
    """
    found = with_second_words(work, found)
    faults = tuple(Message(labels.FAULTS[fault], {"seq": str(seq)}) for seq, fault in found.faults)
    left = (*beside(work.desk).anchors, *work.tx.anchors.newest(1))
    newest = max((one.seq for one in left), default=0)
    head = Ref(_HEAD, f"{found.head_seq} {found.head_hash.hex()}") if found.clean else None
    outcome = "clean" if found.clean else f"{len(faults)} faults"
    work.audit(ref=head, detail=f"{found.entries} {outcome}")
    work.changed(Topic.AUDIT)
    return VerificationView(
        message=_summary(found, newest),
        clean=found.clean,
        checked_at=work.desk.clock.now(),
        entries=found.entries,
        contents=found.contents,
        faults=faults,
        limit=Message(_LIMIT, {"seq": str(newest)}) if newest else Message(_NO_LIMIT),
        anchors=work.tx.anchors.count(),
    )


def _summary(found: Verification, newest: int) -> Message:
    if not found.clean:
        return Message(_FAULTS, n=len(found.faults))
    if found.after_seq:
        return Message(_CLEAN_SINCE, n=found.entries)
    return Message(_CLEAN if newest else _CLEAN_UNANCHORED, n=found.entries)
