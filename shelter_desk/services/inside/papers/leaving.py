"""The last step of a paper: asked once more, numbered, written down, then let go."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, NothingWritten
from shelter_desk.domain.hand_over_errors import OnlyWithPassphrase
from shelter_desk.domain.ids import DisclosureId, ResidentId
from shelter_desk.domain.paper import Disclosure, DocumentKind, WayOut
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.paper_rules import rule_of
from shelter_desk.services.desk import Unsaved
from shelter_desk.services.gate import agreed_to, may_hand_over, may_leave, may_recall
from shelter_desk.services.inside.papers.paper_jobs import copy_of_nobodys, numbers_of_nobodys
from shelter_desk.services.inside.typed.typed import typed_fields
from shelter_desk.services.use_case import Topic, Work
from shelter_desk.services.views.desk import Paper

_ACTS: Final[Mapping[DocumentKind, Act]] = MappingProxyType(
    {DocumentKind.OWN_COPY: Act.EXPORT, DocumentKind.HAND_OVER: Act.HAND_OVER}
)
"""Which copies the log calls something else than printed or saved."""
_AGAIN: Final[Mapping[WayOut, str]] = MappingProxyType(
    {WayOut.SAVED_ENCRYPTED: "encrypted again", WayOut.SAVED_PLAIN: "plain again"}
)
"""How the log calls the same bytes saved once more."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """How and why a paper leaves."""

    way: WayOut
    reason: str
    detail: str


def let_leave(work: Work, paper: Paper, leaving: Leaving) -> None:
    """Disclosures and events for every copy of ``paper``; asks the gate at this moment.

    The reason for a paper that is about nobody is not kept. Raises ``NothingWritten`` without a
    reason for any other, ``NoConsent`` or ``ItemsNotCovered`` when she changed her mind since the
    preview, ``ReferralTakenBack`` when it was revoked since, ``NothingToRecall`` when an agency
    was told already, ``OnlyWithPassphrase``, ``ChangedMeanwhile`` when the copy numbers were used
    (unless by these very bytes, whose place refused them at the very end) or the pages lean on
    another consent or override than holds now, and ``NotAllowed`` where a rule names a consent
    that nobody reads.
    """
    leaving = typed_fields(leaving)
    reason = leaving.reason
    _refuse_nameless(paper)
    _ask_rule(work, paper)
    if paper.resident_id is None:
        _let_nobodys_leave(work, paper, leaving)
        return
    if not reason:
        raise NothingWritten
    _ask_gate(work, paper, paper.resident_id)
    # the way it leaves by is looked at last: what may not leave at all is told so
    if rule_of(paper.kind).locked and leaving.way is not WayOut.SAVED_ENCRYPTED:
        raise OnlyWithPassphrase
    first = _next_number(work, paper)
    leaving = _as_numbered(work, paper, leaving, first)
    for number, receiver in enumerate(paper.receivers, first):
        _write_down(work, paper, leaving, paper.resident_id, number, receiver)
    work.changed(Topic.FILE, Topic.AUDIT)


def let_be_saved(work: Work, paper: Paper, leaving: Leaving, target: Path, content: bytes) -> None:
    """``let_leave``, and ``content`` lies at ``target`` once the log has it for certain.

    Where the place refuses the file its name at the very end, the log calls a copy gone that
    nobody holds: until another one leaves, this very paper may be saved from the same pages.
    Raises ``CannotSaveThere`` and what ``let_leave`` raises.
    """
    let_leave(work, paper, leaving)
    lost = _unsaved(paper, leaving.way, _next_number(work, paper))
    save_after_commit(work, target, content, lambda: work.desk.unsaved.add(lost))


def _next_number(work: Work, paper: Paper) -> int:
    if paper.resident_id is None:
        return numbers_of_nobodys(work, paper.document_id)[0]
    return work.tx.disclosures.next_copy_number(paper.document_id)


def _unsaved(paper: Paper, way: WayOut, next_number: int) -> Unsaved:
    said = hashlib.sha256(paper.pdf).hexdigest()
    return Unsaved(paper.document_id, paper.copy_numbers, said, way, next_number)


def _as_numbered(work: Work, paper: Paper, leaving: Leaving, first: int) -> Leaving:
    """What the log says of pages whose next number is ``first``. Raises ``ChangedMeanwhile``.

    Two files that bear one number could not be told apart when one is found: pages of an older
    number leave only in place of a file that never came to be.
    """
    if first == paper.copy_numbers[0]:
        return leaving
    if _unsaved(paper, leaving.way, first) not in work.desk.unsaved:
        raise ChangedMeanwhile
    return replace(leaving, detail=_AGAIN[leaving.way])


def _let_nobodys_leave(work: Work, paper: Paper, leaving: Leaving) -> None:
    """Typed words would stay in the log for ever: no file's deletion takes them along."""
    work.changed(Topic.AUDIT)
    if not paper.copy_numbers:
        detail = f"{paper.kind.value} {leaving.detail}"
        work.audit(ref=Ref("paper", paper.document_id), detail=detail)
        return
    first = _next_number(work, paper)
    detail = f"{paper.kind.value} {_as_numbered(work, paper, leaving, first).detail}"
    for number in range(first, first + len(paper.copy_numbers)):
        work.audit(ref=copy_of_nobodys(paper.document_id, number), detail=detail)


def _ask_rule(work: Work, paper: Paper) -> None:
    """Who may not have it made lets no copy leave; an empty form is anybody's who prints."""
    rule = rule_of(paper.kind)
    empty = rule.for_the_pen and paper.resident_id is None
    if not empty and not work.desk.staff.may(rule.made_by):
        raise NotAllowed


def _refuse_nameless(paper: Paper) -> None:
    """A paper about somebody says about whom, or it would slip past log and gate."""
    if paper.resident_id is not None:
        return
    rule = rule_of(paper.kind)
    nobodys = rule.of_nobody if paper.copy_numbers else rule.for_the_pen
    if not nobodys or rule.consent is not None:
        raise NotAllowed


def _write_down(
    work: Work,
    paper: Paper,
    leaving: Leaving,
    resident_id: ResidentId,
    number: int,
    receiver: str,
) -> None:
    reason = leaving.reason
    copy = Disclosure(
        id=DisclosureId(work.desk.ids.new()),
        resident_id=resident_id,
        document=paper.kind,
        document_id=paper.document_id,
        copy_number=number,
        copies=len(paper.copy_numbers),
        way=leaving.way,
        receiver=receiver,
        reason=reason,
        at=work.desk.clock.now(),
        by=work.desk.staff.id,
        sha256=hashlib.sha256(paper.pdf).hexdigest(),
        items=paper.items,
        consent_id=paper.consent_id,
        override_id=paper.override_id,
    )
    work.tx.disclosures.add(copy)
    work.audit(
        resident_id=resident_id,
        ref=Ref("disclosure", copy.id),
        act=_ACTS.get(paper.kind),
        fields=paper.items,
        detail=leaving.detail,
        reason=reason,
    )


def _ask_gate(work: Work, paper: Paper, resident_id: ResidentId) -> None:
    """Her decision that the rule of ``paper`` names is read now; what nobody reads stays here."""
    consent = rule_of(paper.kind).consent
    if consent is None:
        return
    asks = _ASKED_BY.get((paper.kind, consent))
    if asks is None:
        raise NotAllowed
    asks(work, paper, resident_id)


def _ask_recall(work: Work, paper: Paper, resident_id: ResidentId) -> None:
    if paper.agency_id is None:
        raise NotAllowed
    may_recall(work, resident_id, paper.agency_id)


def _ask_referral(work: Work, paper: Paper, resident_id: ResidentId) -> None:
    if paper.referral_id is None:
        raise NotAllowed
    referral = work.tx.referrals.get(paper.referral_id)
    if referral.resident_id != resident_id:
        raise NotAllowed
    permit = may_leave(work, replace(referral, items=frozenset(map(DataItem, paper.items))))
    leans_on = (permit.consent_id, permit.override_id)
    if leans_on != (paper.consent_id, paper.override_id):
        # turned to another agency, or decided anew: these pages still say what was before
        raise ChangedMeanwhile


def _ask_attachment(work: Work, paper: Paper, resident_id: ResidentId) -> None:
    if paper.agency_id is None:
        if paper.items or paper.consent_id is not None:
            # hers needs no agreement, so what leans on one is meant for somebody else
            raise NotAllowed
        return
    items = frozenset(map(DataItem, paper.items))
    if agreed_to(work, resident_id, paper.agency_id, items) != paper.consent_id:
        raise ChangedMeanwhile


def _ask_hand_over(work: Work, paper: Paper, resident_id: ResidentId) -> None:
    if paper.agency_id is None:
        raise NotAllowed
    items = frozenset(map(DataItem, paper.items))
    permit = may_hand_over(work, resident_id, paper.agency_id, items)
    if (permit.consent_id, None) != (paper.consent_id, paper.override_id):
        raise ChangedMeanwhile


_ASKED_BY: Final[Mapping[tuple[DocumentKind, Scope], Callable[[Work, Paper, ResidentId], None]]] = (
    MappingProxyType(
        {
            (DocumentKind.RECALL, Scope.SHARE_WITH_AGENCY): _ask_recall,
            (DocumentKind.REFERRAL, Scope.SHARE_WITH_AGENCY): _ask_referral,
            (DocumentKind.ATTACHMENT, Scope.SHARE_WITH_AGENCY): _ask_attachment,
            (DocumentKind.HAND_OVER, Scope.SHARE_WITH_AGENCY): _ask_hand_over,
        }
    )
)
"""Who reads which of her decisions; a rule that names another one has no way out."""


def save_after_commit(
    work: Work, target: Path, content: bytes, lost: Callable[[], object] | None = None
) -> None:
    """Write beside ``target`` now and give it its name once the log has it for certain.

    ``lost`` is called where the log has it and its place refuses it. Raises ``CannotSaveThere``;
    nothing half-written stays, and no file of others is touched.
    """
    # a name of our own: "<name>.part" may be somebody's unfinished download
    draft = target.with_name(f"{work.desk.ids.new()}.part")
    refused = CannotSaveThere(place=str(target.parent))
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise refused from error
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        _forget(draft)
        raise refused from error

    def keep() -> None:
        try:
            draft.replace(target)
        except OSError as error:
            _forget(draft)
            if lost is not None:
                lost()
            raise refused from error

    work.afterwards(keep, lambda: _forget(draft))


def _forget(draft: Path) -> None:
    with suppress(OSError):
        draft.unlink()
