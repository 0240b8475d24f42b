"""Documents: gathered, typeset, shown, printed, saved; every copy numbered and written down.

Two steps, for two workers: ``gather_*`` reads on worker 1 and answers plain data, ``typeset``
has a PDF made of it in a process of its own, waited for on worker 2. Each copy bears its own
number, so another number of copies, or a second print, is gathered anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.ids import ConsentId, ReferralId, ResidentId
from shelter_desk.domain.paper import Disclosure, DocumentKind, WayOut
from shelter_desk.domain.print_runs import OnPrinter, PrintedAgain
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.domain.staff import Permission
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.attachments.outgoing import Outgoing, locked
from shelter_desk.services.inside.consents.consent_sheets import blank_job, consent_job
from shelter_desk.services.inside.papers.leaving import (
    Leaving,
    let_be_saved,
)
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.papers.paper_languages import languages_for
from shelter_desk.services.inside.papers.paper_waiting import let_print
from shelter_desk.services.inside.papers.typesetting import typeset_job
from shelter_desk.services.inside.referrals.referral_sheets import referral_job
from shelter_desk.services.use_case import Quiet, Work, command, outside, query
from shelter_desk.services.views.desk import PagePicture, Paper
from shelter_desk.vault.passphrase import check_own

ALL_COPIES = (CopyFor.OURS, CopyFor.PERSON, CopyFor.RECEIVER)
MOST_COPIES = 20


def _sane(copies: int) -> int:
    return min(max(copies, 1), MOST_COPIES)


@query(Permission.PRINT, Act.PREVIEW)
def gather_consent(
    work: Work, resident_id: ResidentId, consent_ids: Sequence[ConsentId], copies: int = 1
) -> PaperJob:
    """The decisions of one talk as a form. Raises ``NotFound``, also for somebody else's."""
    consents = [work.tx.consents.get(one) for one in consent_ids]
    if not consents or any(one.resident_id != resident_id for one in consents):
        raise NotFound
    return audit_gathered(work, consent_job(work, consents, _sane(copies)))


@query(Permission.PRINT_RECEIPTS, Quiet("an empty form, nothing of a person"))
def gather_blank_consent(
    work: Work,
    scopes: Sequence[Scope],
    language: str = "ar",
    staff_language: str = "en",
    copies: int = 1,
    *,
    band: AgeBand | None = None,
) -> PaperJob:
    """An empty form to fill with a pen; ``band``: for a talk with a child of that age.

    Raises ``NotFound`` where a text is missing.
    """
    return blank_job(work, scopes, (language, staff_language), _sane(copies), band)


@query(Permission.PRINT, Quiet("languages of somebody whose file is open"))
def languages_of(work: Work, resident_id: ResidentId) -> tuple[str, str]:
    """The language of papers for her, and the one of the staff beside it."""
    return languages_for(work, resident_id)


@query(Permission.PRINT, Act.PREVIEW)
def gather_referral(
    work: Work, referral_id: ReferralId, copies_for: Sequence[CopyFor] = ALL_COPIES
) -> PaperJob:
    """A referral in the wanted copies, behind the gate: ``NoConsent``, ``ItemsNotCovered``."""
    referral = work.tx.referrals.get(referral_id)
    job = referral_job(work, referral, tuple(copies_for) or ALL_COPIES)
    work.audit(
        resident_id=referral.resident_id,
        ref=Ref("referral", referral.id),
        fields=job.items,
        detail=job.kind.value,
    )
    return job


@outside("bytes from plain data; reads nothing, so worker 2 may do it")
def typeset(desk: Desk, job: PaperJob) -> Paper:
    """The finished document. Raises ``MissingGlyphs``, ``TextTooLong``, ``PaperStopped``,
    ``PaperTookTooLong``."""
    return Paper(
        pdf=typeset_job(job, desk.press, desk.translate),
        document_id=job.document_id,
        kind=job.kind,
        title=job.title,
        draft_translation=job.draft_translation,
        resident_id=job.resident_id,
        copy_numbers=job.copy_numbers,
        receivers=job.receivers,
        items=job.items,
        consent_id=job.consent_id,
        override_id=job.override_id,
        referral_id=job.referral_id,
        agency_id=job.agency_id,
        data=job.data,
    )


@outside("starts a process that knows nothing yet")
def warm(desk: Desk) -> None:
    """Somebody is about to ask for paper: let the process that makes it be there by then."""
    desk.press.warm()


@outside("sizes of bytes that were made")
def page_sizes(desk: Desk, pdf: bytes, dpi: float) -> tuple[tuple[int, int], ...]:
    """Width and height of each page's picture, so that there is a place for it before it is drawn.

    Raises ``PaperStopped``, ``PaperTookTooLong``.
    """
    return desk.press.sizes(pdf, dpi)


@outside("pictures of bytes that were made")
def page_pictures(
    desk: Desk, pdf: bytes, dpi: float, pages: Iterable[int] | None = None
) -> tuple[PagePicture, ...]:
    """``pages`` (from 0; every one by default) at ``dpi`` dots per inch, B, G, R, X a pixel.

    Raises ``PaperStopped``, ``PaperTookTooLong``.
    """
    return tuple(
        PagePicture(page.width, page.height, page.stride, page.pixels)
        for page in desk.press.pictures(pdf, dpi, pages)
    )


@outside("bytes of a paper that was made; what prints it was written down")
def for_printer(desk: Desk, paper: Paper) -> bytes:
    """The same pages: what a machine reads in a file has no place in a print system.

    Raises ``PaperStopped``, ``PaperTookTooLong``.
    """
    return desk.press.bare(paper.pdf) if paper.data else paper.pdf


@command(Permission.PRINT, Act.PRINT)
def record_printed(
    work: Work,
    paper: Paper,
    reason: str,
    printer: str = "",
    again: PrintedAgain | None = None,
    sent: OnPrinter | None = None,
) -> tuple[int, ...]:
    """Write down that these copies are about to be printed; call it before the first page goes.

    What is not in the log does not leave. Raises ``NothingWritten`` without a reason, the
    gate's refusals when she changed her mind since the preview, and ``ChangedMeanwhile`` when
    this paper was printed already: gather it anew. ``again``: in place of which print of the same
    paper it is made; ``NotFound`` where there is none. ``sent``: how many sheets go out, to be
    counted; ``NoLongerWaits`` or ``CountFirst`` where a paper that waited is printed twice.
    """
    let_print(work, paper, Leaving(WayOut.PRINTED, reason, printer), again, sent)
    return paper.copy_numbers


@outside("checks Permission.PRINT itself; save_locked writes the event")
def lock_paper(desk: Desk, paper: Paper, passphrase: str) -> Outgoing:
    """An AES-256 PDF of ``paper``, made while nothing waits for the records (worker 2).

    Raises ``WeakPassphrase``, ``PaperStopped``, ``PaperTookTooLong``, and ``NotAllowed`` for a
    sheet that is never a file.
    """
    if not desk.staff.may(Permission.PRINT):
        raise NotAllowed
    _refuse_recovery(paper)
    check_own(passphrase, ())
    return locked(desk.press, paper.pdf, passphrase)


@command(Permission.PRINT, Act.SAVE_COPY)
def save_locked(work: Work, paper: Paper, copy: Outgoing, target: Path, reason: str) -> int:
    """Save at ``target`` what ``lock_paper`` made of ``paper``; returns its size in bytes.

    Raises ``CannotSaveThere`` and what ``record_printed`` raises.
    """
    _refuse_recovery(paper)
    content = copy.content_of(hashlib.sha256(paper.pdf).hexdigest())
    let_be_saved(work, paper, Leaving(copy.way, reason, copy.detail), target, content)
    return len(content)


@outside("lock_paper, then save_locked")
def save_encrypted(desk: Desk, paper: Paper, target: Path, reason: str, passphrase: str) -> int:
    """Both steps at once."""
    return save_locked(desk, paper, lock_paper(desk, paper, passphrase), target, reason)


@command(Permission.PRINT, Act.SAVE_COPY)
def save_plain(work: Work, paper: Paper, target: Path, reason: str) -> int:
    """Save the PDF as it is, after she was told that anybody can read it; returns its size.

    A ``target`` that ends in ``.json`` gets the machine's form, where the paper has one.
    """
    _refuse_recovery(paper)
    plain = paper.data if target.suffix.lower() == ".json" and paper.data else paper.pdf
    leaving = Leaving(WayOut.SAVED_PLAIN, reason, "plain")
    let_be_saved(work, replace(paper, pdf=plain), leaving, target, plain)
    return len(plain)


def _refuse_recovery(paper: Paper) -> None:
    if paper.kind is DocumentKind.RECOVERY:
        raise NotAllowed


@query(Permission.PRINT, Quiet("numbers and dates of copies, part of an opened file"))
def copies_of(work: Work, resident_id: ResidentId) -> tuple[Disclosure, ...]:
    """Every copy about her that left, newest first."""
    return work.tx.disclosures.of_resident(resident_id)
