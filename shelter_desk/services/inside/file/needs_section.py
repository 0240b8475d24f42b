"""The needs in the list of a file: how often they were talked over, and when next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from shelter_desk.domain.residents import Stay
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.inside.needs.needs_reading import FORM, next_talk
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import SectionState
from shelter_desk.storage.results import RecordHead

NEEDS: Final = FORM
_NEXT: Final = Plural("sections", "Signed %n times, next talk {day}", "", 0)
_SINCE: Final = Plural("sections", "Signed %n times, a talk is due since {day}", "", 0)


def needs_due(work: Work, stays: Sequence[Stay], records: Sequence[RecordHead]) -> date | None:
    """When the next talk is due; ``None`` where none is."""
    mine = [one for one in records if one.form_key == NEEDS]
    return next_talk(work, next(iter(stays), None), mine)


def needs_section(title: Text, times: int, due: date, today: date) -> SectionState:
    """One line of the file."""
    day = {"day": f"{due:%d/%m/%Y}"}
    if due < today:
        return SectionState(NEEDS, title, Message(_SINCE, day, times), "attention")
    return SectionState(NEEDS, title, Message(_NEXT, day, times), "done")
