"""The exit among the sections of a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.exit import EXIT
from shelter_desk.services.inside.records.stored_forms import DraftKey
from shelter_desk.services.inside.residents.counted_sections import not_begun
from shelter_desk.services.views.file import SectionState
from shelter_desk.storage.results import RecordHead

_DRAFT: Final = Text("sections", "Draft")
_DONE: Final = Text("sections", "Signed")


def exit_section(
    current: Sequence[RecordHead], stay_began: datetime, *, drafted: bool
) -> SectionState:
    """The exit of this stay alone; what is signed of it is opened, not asked once more."""
    here = [one for one in current if one.form_key == EXIT.key and one.signed_at >= stay_began]
    opens = str(DraftKey(EXIT.key, here[0].id)) if here else EXIT.key
    if drafted:
        return SectionState(EXIT.key, EXIT.title, Message(_DRAFT), "info", opens)
    if here:
        return SectionState(EXIT.key, EXIT.title, Message(_DONE), "done", opens)
    return SectionState(EXIT.key, EXIT.title, not_begun(EXIT.key), "neutral")
