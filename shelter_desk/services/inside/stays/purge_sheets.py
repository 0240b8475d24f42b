"""The certificate of a deletion: what was kept of it, put on paper without an identity."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import CertificateId, StaffId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.retention import PurgeCertificate
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.certificate import BackupLine, CertificatePaper, Hand
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    number_of,
    numbers_of_nobodys,
)
from shelter_desk.services.inside.stays.purging import gone_by
from shelter_desk.services.use_case import Work

LISTED: Final = 3
"""Backups that are named one by one; the older ones are counted."""

_TITLE = Text("papers", "Certificate of deletion")


def certificate_job(work: Work, certificate_id: str) -> PaperJob:
    """One sheet about one deletion. Raises ``NotFound``."""
    kept = work.tx.certificates.get(CertificateId(certificate_id))
    zone = ZoneInfo(work.desk.shelter.time_zone)
    holding = [one for one in work.tx.backups.there() if one.at <= kept.at]
    lines = tuple(
        BackupLine(
            one.place_kind.label,
            one.at.astimezone(zone).date(),
            gone_by(one.at, work.desk.shelter.time_zone),
        )
        for one in holding[:LISTED]
    )
    seq, head = work.tx.audit.head()
    number = number_of(kept.id)
    numbers = numbers_of_nobodys(work, number)
    paper = CertificatePaper(
        frame=frame_for(work, kept.code, number, "1", *numbers),
        language="ar",
        staff_language="en",
        at=kept.at.astimezone(zone),
        first=_hand(work, kept.by),
        second=_hand(work, kept.second),
        counts=_counts(kept),
        backups=lines,
        older=max(len(holding) - LISTED, 0),
        last_day=kept.last_backup_day,
        head_seq=seq,
        head_hash=head.hex(),
        of_house=kept.of_house,
    )
    return PaperJob(
        kind=DocumentKind.CERTIFICATE,
        title=Message(_TITLE),
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        copy_numbers=numbers,
    )


def _hand(work: Work, staff_id: StaffId) -> Hand:
    person = work.tx.staff.get(staff_id)
    return Hand(person.role.label, person.sign_in_code)


def _counts(kept: PurgeCertificate) -> tuple[tuple[str, int], ...]:
    pairs = (text.rpartition(" ") for text in kept.counts)
    return tuple((table, int(count)) for table, _space, count in pairs)
