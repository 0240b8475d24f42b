"""The exit among the sections of a file."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from shelter_desk.domain.residents import Stay
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.exit import EXIT
from shelter_desk.services.inside.records.stored_forms import DraftKey
from shelter_desk.services.inside.residents.counted_sections import not_begun
from shelter_desk.services.inside.stays.of_stay import forms_of_stay
from shelter_desk.services.views.file import SectionState
from shelter_desk.storage.results import RecordHead

_DRAFT: Final = Text("sections", "Draft")
_DONE: Final = Text("sections", "Signed")


def exit_section(
    stays: Sequence[Stay], records: Sequence[RecordHead], drafts: Collection[str]
) -> SectionState:
    """The exit of the last stay alone; what is signed of it is opened, not asked once more.

    ``stays`` and ``records``: all of hers, the newest first; ``drafts``: the keys of what waits.
    """
    signed = [one for one in records if one.form_key == EXIT.key]
    here = forms_of_stay(stays, stays[0], signed)
    opens = str(DraftKey(EXIT.key, here[0].id)) if here else EXIT.key
    if opens in drafts:
        return SectionState(EXIT.key, EXIT.title, Message(_DRAFT), "info", opens)
    if here:
        return SectionState(EXIT.key, EXIT.title, Message(_DONE), "done", opens)
    return SectionState(EXIT.key, EXIT.title, not_begun(EXIT.key), "neutral")
