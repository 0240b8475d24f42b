"""Parts of a hand-over of all files: read, put into one PDF, locked, written down."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.consent_errors import ItemsNotCovered, NoConsent
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.hand_over import BegunHandOver
from shelter_desk.domain.hand_over_errors import AgreementEnded, NotAsAFile, NotTheWholeFile
from shelter_desk.domain.ids import AgencyId, DisclosureId, ResidentId, StaffId
from shelter_desk.domain.paper import Disclosure, DocumentKind, WayOut
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.handed import HANDED_AS
from shelter_desk.printing.papers.hand_over import HandOverPaper
from shelter_desk.services.gate import FilePermit, may_hand_over
from shelter_desk.services.inside.copies.hand_over_json import hand_over_json
from shelter_desk.services.inside.copies.hand_over_reading import read_handed
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, digits_of, frame_for, number_of
from shelter_desk.services.inside.people.people import agency_name
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.hand_over import ReadFile, ReadFiles

DATA_NAME: Final = "files.jsonl"
"""One line a file, under a name that says nothing."""

_TITLE = Text("papers", "File for {agency}")
_REFUSED: Final = (NoConsent, ItemsNotCovered, NotAsAFile, NotTheWholeFile)


def candidates(
    work: Work, agency_id: AgencyId, second: StaffId | None = None
) -> tuple[ResidentId, ...]:
    """Whose file might go to this agency today; the gate decides of each when it is read.

    Nobody to whom one of the two who begin it is tied.
    """
    today = work.desk.local_today()
    agreed = work.tx.consents.handing_to(agency_id, today)
    tied = work.tx.conflicts.residents_of(work.desk.staff.id)
    if second is not None:
        tied |= work.tx.conflicts.residents_of(second)
    return tuple(sorted(agreed - tied))


def read_files(
    work: Work, begun: BegunHandOver, residents: Sequence[ResidentId], since: datetime
) -> ReadFiles:
    """The files of ``residents`` that may go, as their agreement stands now.

    ``since``: when it was begun. It stands in each, so that one read again is the same.
    """
    read = (_read(work, begun, her, since) for her in residents)
    found = [one for one in read if one is not None]
    return ReadFiles(tuple(found), len(residents) - len(found))


def _read(work: Work, begun: BegunHandOver, her: ResidentId, since: datetime) -> ReadFile | None:
    try:
        person = work.tx.residents.get(her)
        may = may_hand_over(work, her, begun.order.agency_id, None)
        items = may.items & HANDED_AS.keys()
        permit = may_hand_over(work, her, begun.order.agency_id, items)
    except (NotFound, *_REFUSED):
        return None
    if not items or person.status is CaseStatus.PURGED or _leaves_out(work, may):
        return None
    file = read_handed(work, her).cut(permit.items, permit.named)
    number = number_of(f"{begun.number}/{her}")
    return ReadFile(permit, person.code, hand_over_json(work, file, permit, number, since))


def _leaves_out(work: Work, permit: FilePermit) -> bool:
    """She keeps something back in her own words: somebody has to read them, file by file."""
    return bool(work.tx.consents.get(permit.consent_id).details.withheld.strip())


def part_job(work: Work, begun: BegunHandOver, files: Sequence[ReadFile], part: int) -> PaperJob:
    """One page around the lines of ``files``."""
    agency = work.tx.agencies.get(begun.order.agency_id)
    language = work.desk.language
    number = number_of(f"{begun.number}/{part:d}")
    paper = HandOverPaper(
        frame=frame_for(work, "", number, "1", 1),
        language=language,
        staff_language="en" if language == "ar" else "ar",
        agency=(agency.name_ar, agency.name_latin),
        made_on=work.desk.local_today(),
        data_name=DATA_NAME,
        codes=tuple(one.code for one in files),
        basis=begun.order.basis,
        part=part,
    )
    return PaperJob(
        kind=DocumentKind.HAND_OVER,
        title=Message(_TITLE, {"agency": agency.name(language)}),
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        leaves=tuple(one.permit for one in files),
        agency_id=agency.id,
        data=b"".join(one.line + b"\n" for one in files),
        data_name=DATA_NAME,
    )


def write_down(work: Work, begun: BegunHandOver, files: Sequence[ReadFile]) -> int:
    """A disclosure and an event for each file; of how many it is a second copy.

    Raises ``AgreementEnded`` of the first whose agreement is another than when it was read,
    ``ChangedMeanwhile`` where it was saved before with other words.
    """
    receiver = agency_name(work, begun.order.agency_id)
    again = 0
    for one in files:
        _ask_again(work, begun, one)
        again += _write_down(work, begun, one, receiver) > 1
    return again


def _ask_again(work: Work, begun: BegunHandOver, one: ReadFile) -> None:
    was = one.permit
    asked = was.resident_id in begun.residents and was.agency_id == begun.order.agency_id
    try:
        now = may_hand_over(work, was.resident_id, was.agency_id, was.items)
    except _REFUSED as fault:
        raise AgreementEnded(code=one.code) from fault
    if not asked or now != was:
        raise AgreementEnded(code=one.code)


def _write_down(work: Work, begun: BegunHandOver, one: ReadFile, receiver: str) -> int:
    """Which copy it is of this very file."""
    her, permit = one.permit.resident_id, one.permit
    items, number = tuple(sorted(permit.items)), number_of(f"{begun.number}/{her}")
    said = hashlib.sha256(one.line).hexdigest()
    if any(before.sha256 != said for before in work.tx.disclosures.of_document(number)):
        # other words of hers stand in the log as what left
        raise ChangedMeanwhile
    copy_number = work.tx.disclosures.next_copy_number(number)
    copy = Disclosure(
        id=DisclosureId(work.desk.ids.new()),
        resident_id=her,
        document=DocumentKind.HAND_OVER,
        document_id=number,
        copy_number=copy_number,
        copies=1,
        way=WayOut.SAVED_ENCRYPTED,
        receiver=receiver,
        reason=begun.order.basis,
        at=work.desk.clock.now(),
        by=work.desk.staff.id,
        sha256=said,
        items=items,
        consent_id=permit.consent_id,
    )
    work.tx.disclosures.add(copy)
    work.audit(
        resident_id=her,
        ref=Ref("disclosure", copy.id),
        fields=items,
        detail="encrypted" if copy_number == 1 else "encrypted again",
        reason=begun.order.basis,
    )
    return copy_number
