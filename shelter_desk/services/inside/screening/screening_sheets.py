"""The result of a screening put into words for paper, in both languages of the house."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.screening import Line, Result
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.summary import filled
from shelter_desk.printing.papers.screening import ScreeningPaper, SittingLine, Spoken
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, digits_of, frame_for, number_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.screening import Screening

_TITLE = Text("papers", "Screening result")
_FOR_THE_FILE = Text("papers", "For the file of the house")
_LANGUAGES = ("ar", "en")


def screening_job(work: Work, resident_id: ResidentId, seen: Screening) -> PaperJob:
    """One sheet about what ``seen`` says. Raises ``NotFound`` while there is no result."""
    if seen.result is None:
        raise NotFound
    desk, now = work.desk, work.desk.clock.now()
    number = number_of(f"{resident_id}/screening/{now.isoformat()}")
    first = work.tx.disclosures.next_copy_number(number)
    code = work.tx.residents.get(resident_id).code
    paper = ScreeningPaper(
        frame=frame_for(work, code, number, "1", first),
        language=_LANGUAGES[0],
        staff_language=_LANGUAGES[1],
        made_at=now.astimezone(ZoneInfo(desk.shelter.time_zone)),
        made_by=tuple(filter(None, (desk.staff.name_ar, desk.staff.name_latin))),
        outcome=seen.result.outcome.label,
        working=_working(work, seen.result),
        sittings=tuple(
            SittingLine(
                one.day,
                one.by_name,
                (one.result.outcome if one.own is None else one.own.outcome).label,
            )
            for one in seen.sittings
        ),
        own=None if seen.own is None else seen.own.outcome.label,
        own_by="" if seen.own is None else seen.own.by_name,
        reason="" if seen.own is None else seen.own.reason,
    )
    return PaperJob(
        kind=DocumentKind.SCREENING,
        title=Message(_TITLE),
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        resident_id=resident_id,
        copy_numbers=(first,),
        receivers=(desk.translate(desk.language, _FOR_THE_FILE),),
        items=("screening",),
    )


def _working(work: Work, result: Result) -> tuple[Spoken, ...]:
    return tuple({one: _said(work, line, one) for one in _LANGUAGES} for line in result.working)


def _said(work: Work, line: Line, language: str) -> str:
    translate = work.desk.translate
    message = line.message(lambda text: translate(language, text), list_separator(language))
    return filled(message, language, translate)
