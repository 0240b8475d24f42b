"""A paper that was signed by hand comes back: its QR finds the file, the document and version.

The scan is read in a process of its own and kept like any other attachment, tied to its paper.
It changes no decision: what she decided is recorded by whoever talked with her (domain facts 4.5).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from shelter_desk.domain.attachments import Family, PaperTie
from shelter_desk.domain.audit import Act
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import AttachmentId, ResidentId
from shelter_desk.domain.paper import Disclosure, DocumentKind
from shelter_desk.domain.signed_errors import (
    ForeignCode,
    NoCode,
    NoScan,
    PaperOfAnotherFile,
    SeveralPapers,
    TornCode,
)
from shelter_desk.domain.staff import Permission
from shelter_desk.printing.papers.code import PaperCode, ScannedPage
from shelter_desk.services.attachments.attachment_showing import take_in
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.attachments.attached import keep_file, log_attached
from shelter_desk.services.inside.attachments.seen_files import Seen
from shelter_desk.services.inside.consents.signed_scans import copies_of, signed_scans, tie_of
from shelter_desk.services.inside.people.people import agency_name
from shelter_desk.services.use_case import Quiet, Topic, Work, command, outside, query
from shelter_desk.services.views.attachment import NewFile
from shelter_desk.services.views.signed import FoundPaper, OnPaper, Scan

FOR_ALL: Final = frozenset(
    {
        *(DocumentKind.CONSENT, DocumentKind.WITHDRAWAL, DocumentKind.REFERRAL),
        *(DocumentKind.RECALL, DocumentKind.BELONGINGS, DocumentKind.RULES_TOLD),
        *(DocumentKind.PLAN, DocumentKind.LEAVING, DocumentKind.SLIP),
    }
)
"""Papers that show nothing of what is sealed; for the others somebody says who may open them."""


@outside("checks Permission.WRITE_RECORDS itself; keep_signed_paper writes the event")
def read_scan(desk: Desk, path: Path) -> Scan:
    """Read a scan from where it lies, and the code on it (worker 2).

    Raises ``NoScan``, ``NoCode``, ``TornCode``, ``SeveralPapers``, ``ForeignCode``,
    ``TooManyPages``, ``CannotShow``, ``ReaderStopped``, and what ``take_in`` raises.
    """
    if not desk.staff.may(Permission.WRITE_RECORDS):
        raise NotAllowed
    offered = take_in(desk, path)
    family = offered.media.family
    if family not in (Family.IMAGE, Family.PDF):
        raise NoScan
    pages = desk.press.scanned_codes(offered.content, pdf=family is Family.PDF)
    return Scan(offered, _of_one_paper(pages), len(pages), sum(not one.codes for one in pages))


def _of_one_paper(pages: Sequence[ScannedPage]) -> tuple[PaperCode, ...]:
    codes = tuple(dict.fromkeys(code for page in pages for code in page.codes))
    if len({one.document_id for one in codes}) > 1:
        raise SeveralPapers
    if codes:
        return codes
    if any(page.foreign for page in pages):
        raise ForeignCode
    if any(page.torn for page in pages):
        raise TornCode
    raise NoCode


@query(Permission.WRITE_RECORDS, Quiet("who holds the paper knows whose it is; keeping it is told"))
def paper_of(work: Work, codes: Sequence[PaperCode]) -> FoundPaper:
    """Whose paper bears ``codes``, and which it is.

    Raises ``UnknownPaper``, ``SeveralPapers`` (of one, but not of one version), and
    ``PaperOfAnotherFile`` where the person at the desk does not open that file.
    """
    copies = copies_of(work, codes)
    newest = copies[0]
    tie = tie_of(work, codes, copies)
    before = (
        one.added_at
        for one in signed_scans(work, newest.resident_id)
        if one.facts is not None
        and one.facts.paper is not None
        and one.facts.paper.document_id == newest.document_id
    )
    return FoundPaper(
        resident_id=newest.resident_id,
        tie=tie,
        copies=tuple(sorted({one.copy_number for one in copies})),
        last_at=newest.at,
        decisions=_on_it(work, tie),
        changed=_changed(work, newest, tie),
        scanned_at=next(before, None),
        for_all=newest.document in FOR_ALL,
    )


def _on_it(work: Work, tie: PaperTie) -> tuple[OnPaper, ...]:
    found = (work.tx.consents.get(one).details for one in tie.consent_ids)
    taken_back = tie.document is DocumentKind.WITHDRAWAL
    return tuple(
        OnPaper(one.scope, agency_name(work, one.agency_id), None if taken_back else one.decision)
        for one in sorted(found, key=lambda about: about.scope)
    )


def _changed(work: Work, copy: Disclosure, tie: PaperTie) -> bool:
    """A referral goes on after it was printed; other papers are made of what stays."""
    if copy.document is not DocumentKind.REFERRAL:
        return False
    hers = work.tx.referrals.of_resident(copy.resident_id)
    return any(one.number == copy.document_id and str(one.rev) != tie.version for one in hers)


@command(Permission.WRITE_RECORDS, Act.ATTACH)
def keep_signed_paper(
    work: Work, resident_id: ResidentId, new: NewFile, seen: Seen, codes: Sequence[PaperCode]
) -> AttachmentId:
    """Keep a scan in the file of ``resident_id``, tied to the paper whose codes it bears.

    No decision is another one afterwards. Raises ``PaperOfAnotherFile`` where the paper is not
    hers, ``UnknownPaper``, and what ``attachments.keep_attachment`` raises.
    """
    copies = copies_of(work, codes)
    if copies[0].resident_id != resident_id:
        raise PaperOfAnotherFile
    kept = keep_file(work, resident_id, new, seen, tie_of(work, codes, copies))
    log_attached(work, kept)
    work.changed(Topic.FILE, Topic.ATTACHMENTS, Topic.CONSENTS)
    return kept.id
