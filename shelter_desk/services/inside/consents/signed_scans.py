"""From the code on a scan to the paper in a file, and from the scans in a file to decisions.

A code names a document. Only one of which a copy left, for somebody who is here, is found; the
wording on a consent form must be the one the code says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.attachments import Media, PaperTie
from shelter_desk.domain.consents import ALLOWS, UNTIL_EXIT, Consent, newest_decisions
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.domain.paper import Disclosure, DocumentKind
from shelter_desk.domain.reach_errors import ConflictOfInterest, NotInScope
from shelter_desk.domain.signed_errors import PaperOfAnotherFile, SeveralPapers, UnknownPaper
from shelter_desk.printing.papers.code import PaperCode
from shelter_desk.services.inside.attachments.attached import AttachmentReader
from shelter_desk.services.inside.consents.consent_sheets import number_of, versions_of
from shelter_desk.services.inside.papers.paper_jobs import paper_number
from shelter_desk.services.scope import check_file
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.attachment import AttachmentView

OF_DECISIONS: Final = frozenset({DocumentKind.CONSENT, DocumentKind.WITHDRAWAL})
"""Papers that say what she decided; others lean on a decision that stands elsewhere."""


def copies_of(work: Work, codes: Sequence[PaperCode]) -> tuple[Disclosure, ...]:
    """The copies that left of the paper with these codes, newest first.

    Raises ``UnknownPaper``, and ``PaperOfAnotherFile`` where the person at the desk does not
    open the file: she is not told whose it is.
    """
    copies = work.tx.disclosures.of_code(codes[0].document_id)
    whose = {one.resident_id for one in copies}
    if len(whose) != 1:
        raise UnknownPaper
    try:
        check_file(work.desk, work.tx, whose.pop())
    except (ConflictOfInterest, NotInScope) as error:
        raise PaperOfAnotherFile from error
    return copies


def tie_of(work: Work, codes: Sequence[PaperCode], copies: Sequence[Disclosure]) -> PaperTie:
    """What a scan with these codes is tied to.

    A consent form has a sheet for each pair of languages, with versions of its own; pages of any
    other paper in two versions are ``SeveralPapers``. Raises ``UnknownPaper`` for another wording.
    """
    newest, versions = copies[0], tuple(dict.fromkeys(one.version for one in codes))
    if len(versions) > 1 and newest.document is not DocumentKind.CONSENT:
        raise SeveralPapers
    decided = _decisions(work, versions, newest) if newest.document in OF_DECISIONS else ()
    return PaperTie(newest.document, newest.document_id, " ".join(versions), decided)


def _decisions(work: Work, versions: Sequence[str], copy: Disclosure) -> tuple[ConsentId, ...]:
    hers = work.tx.consents.of_resident(copy.resident_id)
    if copy.document is DocumentKind.WITHDRAWAL:
        return tuple(one.id for one in hers if _withdrawn(one) == copy.document_id)
    on_it = _on_paper(hers, copy, ZoneInfo(work.desk.shelter.time_zone))
    if on_it and not versions_of(on_it).issuperset(versions):
        raise UnknownPaper
    return tuple(one.id for one in on_it)


def _withdrawn(one: Consent) -> str:
    return paper_number(DocumentKind.WITHDRAWAL, one.id)


def _on_paper(consents: Sequence[Consent], copy: Disclosure, zone: ZoneInfo) -> tuple[Consent, ...]:
    """Which of her decisions stand on the form: its number is made of theirs, and proves it."""
    likely = _likely(consents, copy.at, copy.at.astimezone(zone).date())
    return next((some for some in likely if number_of(some) == copy.document_id), ())


def _likely(consents: Sequence[Consent], at: datetime, day: date) -> Iterator[tuple[Consent, ...]]:
    """One decision alone, or all that stood when it was printed, in the house and after it."""
    yield from ((one,) for one in consents)
    last = newest_decisions(one for one in consents if one.at <= at).values()
    stood = tuple(one for one in last if _stood(one, at, day))
    yield stood
    yield tuple(one for one in stood if not _ends_with_stay(one))


def _stood(one: Consent, at: datetime, day: date) -> bool:
    if one.withdrawal is not None and one.withdrawal.at <= at:
        return False
    until = one.details.valid_until
    return one.details.decision not in ALLOWS or until is None or day <= until


def _ends_with_stay(one: Consent) -> bool:
    return one.details.decision in ALLOWS and one.details.scope in UNTIL_EXIT


def signed_scans(work: Work, resident_id: ResidentId) -> Iterator[AttachmentView]:
    """The signed papers in her file that the person at the desk may look at, newest first."""
    scans = _tied(work, resident_id)
    yield from (one for one in scans if one.facts and one.facts.media is not Media.STROKES)


def _tied(work: Work, resident_id: ResidentId) -> Iterator[AttachmentView]:
    """Scans and signatures: what is tied to a paper of ours."""
    kept = work.tx.attachments.of_resident(resident_id)
    if kept:
        views = AttachmentReader(work, resident_id).views(kept)
        yield from (one for one in views if one.facts is not None and one.facts.paper is not None)


Times = Mapping[ConsentId, datetime]


def signed_decisions(work: Work, resident_id: ResidentId) -> tuple[Times, Times]:
    """When the paper of each decision was last brought in, when it was last signed on screen."""
    scans: dict[ConsentId, datetime] = {}
    pads: dict[ConsentId, datetime] = {}
    for one in _tied(work, resident_id):
        if one.facts is None or one.facts.paper is None:
            continue
        found = pads if one.facts.media is Media.STROKES else scans
        for consent_id in one.facts.paper.consent_ids:
            found.setdefault(consent_id, one.added_at)
    return scans, pads
