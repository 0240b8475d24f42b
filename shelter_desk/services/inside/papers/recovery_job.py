"""The recovery sheet's data: groups of the key, never the name of the house unless it chose so."""

from __future__ import annotations

import hashlib

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.recovery import RecoveryPaper
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.papers.paper_jobs import PaperJob

_TITLE = Text("papers", "Recovery sheet")


def recovery_job(desk: Desk, groups: tuple[str, ...]) -> PaperJob:
    """One sheet; ``desk`` on it is a short mark of the desk, not its name."""
    shelter = desk.shelter
    mark = hashlib.sha256(desk.opened.vault_id.encode()).hexdigest()[:8]
    frame = PageFrame(
        code="",
        document_id=mark,
        name_on_paper_ar=shelter.name_on_paper_ar,
        name_on_paper_latin=shelter.name_on_paper_latin,
        practice=shelter.practice,
    )
    sheet = RecoveryPaper(
        frame=frame,
        language="ar",
        staff_language="en",
        groups=groups,
        made_on=desk.local_today(),
        desk=mark,
    )
    return PaperJob(
        kind=DocumentKind.RECOVERY,
        title=Message(_TITLE),
        document_id=mark,
        sheets=(sheet,),
        digits=Digits.WESTERN,
    )
