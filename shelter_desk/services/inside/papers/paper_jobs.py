"""What a document will say, gathered on one worker and typeset on another."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.desk import Digits
from shelter_desk.domain.ids import AgencyId, ConsentId, OverrideId, ReferralId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_rules import rule_of
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.text import Message, is_arabic
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.services.gate import FilePermit, Permit
from shelter_desk.services.inside.people.preferences import read_preferences
from shelter_desk.services.labels.choices import COPIES_FOR
from shelter_desk.services.use_case import Work


@dataclass(frozen=True, slots=True)
class PaperJob:
    """Plain data for one PDF: its sheets one after the other, and what the log will need.

    ``receivers`` names, per sheet, who is meant to hold it. ``permit`` is the gate's leave,
    without which no referral is typeset, ``leaves`` the same for each file that is handed over as
    data; ``agency_id`` whom a notice asks to stop. ``data`` is the
    same for a machine (JSON), attached under ``data_name``. ``labels`` are those the house has put
    right, by language and by what they stand for.
    """

    kind: DocumentKind
    title: Message
    document_id: str
    sheets: tuple[SheetPaper, ...]
    digits: Digits
    draft_translation: bool = False
    resident_id: ResidentId | None = None
    copy_numbers: tuple[int, ...] = ()
    receivers: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    consent_id: ConsentId | None = None
    override_id: OverrideId | None = None
    referral_id: ReferralId | None = None
    permit: Permit | None = None
    leaves: tuple[FilePermit, ...] = ()
    agency_id: AgencyId | None = None
    data: bytes = b""
    data_name: str = ""
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def paper_number(kind: DocumentKind, about: str) -> str:
    """Twelve letters, the same for the same paper, that tell nothing of ``about``."""
    return number_of(f"{kind.value}/{about}")


def number_of(about: str) -> str:
    """The same, where ``about`` itself says which paper it is."""
    return hashlib.sha256(about.encode()).hexdigest()[:12]


def numbers_of_nobodys(work: Work, document_id: str, copies: int = 1) -> tuple[int, ...]:
    """The next numbers of a paper in nobody's file; the log keeps which of them were used."""
    first = work.tx.audit.copies_left(document_id) + 1
    return tuple(range(first, first + copies))


def copy_of_nobodys(document_id: str, number: int) -> Ref:
    """How the log calls one copy of a paper in nobody's file."""
    return Ref("copy", f"{document_id}/{number:d}")


def audit_gathered(work: Work, job: PaperJob) -> PaperJob:
    """Write down that ``job`` was read for a paper, and hand it on."""
    ref = Ref("paper", job.document_id)
    work.audit(resident_id=job.resident_id, ref=ref, fields=job.items, detail=job.kind.value)
    return job


def digits_of(work: Work) -> Digits:
    """Which digits the person at the desk reads."""
    return read_preferences(work.tx, work.desk.staff.id).digits


def frame_for(work: Work, code: str, document_id: str, version: str, copy: int) -> PageFrame:
    """Header and footer with the house's own choice of name."""
    shelter = work.desk.shelter
    return PageFrame(
        code=code,
        document_id=document_id,
        text_version=version,
        copy_number=copy,
        name_on_paper_ar=shelter.name_on_paper_ar,
        name_on_paper_latin=shelter.name_on_paper_latin,
        practice=shelter.practice,
    )


def blank_frame(work: Work, document_id: str, version: str) -> PageFrame:
    """The frame of an empty form for the pen: no code, no number, a watermark that says so."""
    return replace(frame_for(work, "", document_id, version, 0), blank=True)


def receivers_by_rule(work: Work, kind: DocumentKind, copies: int) -> tuple[str, ...]:
    """Who is meant to hold each of so many copies: what is hers and ours is first hers."""
    say, language = work.desk.translate, work.desk.language
    ours = CopyFor.OURS if rule_of(kind).for_her_and_us else CopyFor.PERSON
    holders = (CopyFor.PERSON, *(ours,) * (copies - 1))
    return tuple(say(language, COPIES_FOR[one]) for one in holders)


def names_on_paper(resident: Resident) -> tuple[str, ...]:
    """One full name per script; what she is called only where nothing else is known.

    What was typed at the door may be her full name: of several words it stands as one.
    """
    fuller = [name for name in resident.names if name != resident.called or " " in name.strip()]
    full = fuller or [resident.called]
    arabic = next((name for name in full if any(map(is_arabic, name))), None)
    other = next((name for name in full if not any(map(is_arabic, name))), None)
    return tuple(name for name in (arabic, other) if name)


def names_by_rule(work: Work, kind: DocumentKind, resident: Resident) -> tuple[str, ...]:
    """Her names where a paper of ``kind`` bears them when whoever is at the desk makes it."""
    return names_on_paper(resident) if rule_of(kind).names_her(work.desk.staff.role) else ()
