"""From plain data to the bytes of one PDF; the only caller of the press for documents."""

from __future__ import annotations

from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.ports import Translate
from shelter_desk.forms.handed import HANDED_AS
from shelter_desk.printing.papers.hand_over import HandOverPaper
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.printing.papers.referral import ReferralPaper
from shelter_desk.printing.press.press import ForMachines, Press
from shelter_desk.services.gate import Permit
from shelter_desk.services.inside.papers.paper_jobs import PaperJob
from shelter_desk.services.inside.texts.wordings import saying


def typeset_job(job: PaperJob, press: Press, translate: Translate) -> bytes:
    """All sheets of ``job`` in one file. Raises ``MissingGlyphs``, ``TextTooLong``, and
    ``PaperStopped`` or ``PaperTookTooLong`` when the process that makes it is no more.

    A referral that says something, or a file that is handed over, without the gate's permit is a
    bug and raises ``PermissionError``.
    """
    permit = job.permit
    if permit is not None and (permit.referral_id, permit.resident_id) != (
        job.referral_id,
        job.resident_id,
    ):
        raise PermissionError(Permit.FORGED)
    for sheet in job.sheets:
        _may_leave(sheet, permit, job.kind)
        _may_be_handed(sheet, job)
    also = ForMachines(job.data_name, job.data) if job.data else None
    return press.press_sheets(job.sheets, job.digits, saying(translate, job.labels), also)


def _may_leave(sheet: SheetPaper, permit: Permit | None, kind: DocumentKind) -> None:
    """An empty referral says nothing; any other is asked about once more by its kind on the way
    out."""
    if not isinstance(sheet, ReferralPaper) or sheet.is_empty:
        return
    if permit is None or kind is not DocumentKind.REFERRAL:
        raise PermissionError(Permit.FORGED)
    if not {item for item, _words in sheet.contents} <= permit.items:
        raise PermissionError(Permit.FORGED)
    said = frozenset() if sheet.basis is None else frozenset(sheet.basis.items)
    if said != permit.without:
        # nothing leaves without her agreement on a paper that does not say so
        raise PermissionError(Permit.FORGED)


def _may_be_handed(sheet: SheetPaper, job: PaperJob) -> None:
    """As many files as there are permits, and of one no item that its permit does not name."""
    if not isinstance(sheet, HandOverPaper):
        return
    leaves = {one.resident_id: one for one in job.leaves}
    one = leaves.get(job.resident_id) if job.resident_id is not None else None
    hers = one is not None and frozenset(sheet.items) == one.items & HANDED_AS.keys()
    if not leaves or len(leaves) != len(sheet.codes) or not (hers or job.resident_id is None):
        raise PermissionError(Permit.FORGED)
