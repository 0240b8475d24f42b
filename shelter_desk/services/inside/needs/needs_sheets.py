"""Her needs over time as data for paper: hers, in her language pair."""

from __future__ import annotations

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.needs import NeedsLine, NeedsPaper
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, digits_of, frame_for, number_of
from shelter_desk.services.inside.papers.paper_languages import languages_for
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.needs import NeedsDomain, NeedsOverTime

_TITLE = Text("papers", "Her needs over time")
_WRITTEN_IN = ("ar", "en")


def needs_job(work: Work, resident_id: ResidentId, seen: NeedsOverTime) -> PaperJob:
    """One sheet for her about ``seen``. Raises ``NotFound`` while nothing is signed."""
    if not seen.talks:
        raise NotFound
    desk, kind = work.desk, DocumentKind.NEEDS
    head = f"{kind.value}/{resident_id}/{desk.clock.now().isoformat()}"
    number = number_of(head)
    first = work.tx.disclosures.next_copy_number(number)
    hers, ours = languages_for(work, resident_id, _WRITTEN_IN)
    paper = NeedsPaper(
        frame=frame_for(work, work.tx.residents.get(resident_id).code, number, "1", first),
        language=hers,
        staff_language=ours,
        days=tuple(one.day for one in seen.talks),
        places=seen.places,
        lines=tuple(_line(one) for one in seen.domains),
        next_on=seen.next_on,
    )
    return PaperJob(
        kind=kind,
        title=Message(_TITLE),
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        resident_id=resident_id,
        copy_numbers=(first,),
        receivers=(desk.translate(desk.language, _TITLE),),
        items=(kind.value,),
    )


def _line(domain: NeedsDomain) -> NeedsLine:
    return NeedsLine(
        domain.title,
        worker=tuple(one.level for one in domain.worker),
        own=tuple(one.level for one in domain.own),
        sealed=domain.sealed,
    )
