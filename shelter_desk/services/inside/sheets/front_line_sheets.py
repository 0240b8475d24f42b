"""The page of one front line, with the stages and numbers of this house."""

from __future__ import annotations

import json
from typing import Final

from shelter_desk.domain.front_line import CallNumbers, FrontLine
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.procedure import Stage
from shelter_desk.domain.text import Message
from shelter_desk.printing.papers.front_line import CallLine, FrontLinePaper, StageLine
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    numbers_of_nobodys,
)
from shelter_desk.services.inside.procedure.procedure_kept import kept_procedure
from shelter_desk.services.labels.front_line import OWN, PAGES, URGENT
from shelter_desk.services.labels.procedure import (
    WHY,
    stage_gate,
    stage_name,
    stage_since,
    stage_within,
)
from shelter_desk.services.use_case import Work

NUMBERS: Final = "call_numbers"


def kept_numbers(work: Work) -> CallNumbers:
    """Whom the pages say to call; nothing until a manager wrote it."""
    found = work.tx.settings.value(NUMBERS)
    return CallNumbers() if found is None else CallNumbers(**json.loads(found))


def front_line_job(work: Work, who: FrontLine, language: str, copies: int) -> PaperJob:
    """The page ``copies`` times in one language, each with its number."""
    words, numbers = PAGES[who], kept_numbers(work)
    number = f"{DocumentKind.FRONT_LINE.value}-{who.value}-{language}"
    copy_numbers = numbers_of_nobodys(work, number, copies)
    sheets = tuple(
        FrontLinePaper(
            frame=frame_for(work, "", number, "1", copy),
            language=language,
            title=words.title,
            whom=words.whom,
            lead=words.lead,
            signs=words.signs,
            at_once=words.at_once,
            say=words.say,
            never=words.never,
            consent=words.consent,
            calls=(
                CallLine(URGENT, numbers.urgent),
                CallLine(words.house, numbers.house),
                CallLine(OWN),
            ),
            hint=words.hint,
            stages=_stages(work, who, language),
            made_on=work.desk.local_today(),
        )
        for copy in copy_numbers
    )
    return PaperJob(
        kind=DocumentKind.FRONT_LINE,
        title=Message(words.title),
        document_id=number,
        sheets=sheets,
        digits=digits_of(work),
        copy_numbers=copy_numbers,
    )


def _stages(work: Work, who: FrontLine, language: str) -> tuple[StageLine, ...]:
    """The stages that concern it, in the house's order, with its names, times and gates."""
    kept = kept_procedure(work)
    names = {one.key: stage_name(one, language, work.desk.translate) for one in kept}

    def line(stage: Stage) -> StageLine:
        say = work.desk.translate
        after = "" if stage.after is None else names[stage.after]
        told = (stage_within(stage, language, say), stage_since(stage, after, language, say))
        asks = stage_gate(stage, language, say) or say(language, WHY[stage.key])
        return StageLine(names[stage.key], " ".join(filter(None, told)), asks)

    return tuple(line(one) for one in kept if one.key in PAGES[who].stages)
