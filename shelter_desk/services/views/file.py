"""One file as it is opened: head, timeline, sections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.resident import ResidentRow, Tone


@dataclass(frozen=True, slots=True)
class Chip:
    """A short fact in the head of a file."""

    message: Message
    tone: Tone


Said = Message | str | tuple[Message | str, ...]
"""One text, or facts to be put side by side."""


class TimelineEntry(NamedTuple):
    """One thing that happened; ``ref`` leads to it, a record's also by its ``form_key``. That of
    a stay is the signed form that tells of it, of a leaving with which of them ("exit@<id>").

    A tuple, because hundreds are made at once.

    ``kind`` is "arrival", "record", "draft", "consent", "withdrawal", "note", "referral",
    "paper", "override", "attachment", "house_record" (an incident of the house that names her),
    "bed", "outing", "belonging", "issued" (money or a kit), "task", "note_draft",
    "referral_draft", "talk_draft" or "override_draft"; the first two of these drafts refer to
    the note or referral whose changes wait, with an empty id for a new one, a talk to
    "<scope>/<agency id>", the last to the referral it is about.
    """

    at: datetime
    title: Message
    by_name: str
    body: Said
    kind: str
    ref: Ref
    form_key: str = ""


@dataclass(frozen=True, slots=True)
class SectionState:
    """How far one part of a file is; ``key`` is a form's key, or "consents", "notes",
    "referrals". ``opens`` is what a click opens where that is not ``key``."""

    key: str
    title: Text
    message: Message
    tone: Tone
    opens: str = ""


@dataclass(frozen=True, slots=True)
class ResidentFile:
    """A file as it is opened."""

    row: ResidentRow
    resident: Resident
    stay: Stay | None
    chips: tuple[Chip, ...]
    timeline: tuple[TimelineEntry, ...]
    sections: tuple[SectionState, ...]
