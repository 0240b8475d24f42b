"""The procedure as the first part of a file: how far it is, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.consents import Decided
from shelter_desk.domain.procedure import done_count, next_of
from shelter_desk.domain.referrals import Referral
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.inside.procedure.procedure_kept import kept_procedure, name_of
from shelter_desk.services.inside.procedure.procedure_reading import FileFacts, standings_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import SectionState
from shelter_desk.storage.results import RecordHead

SECTION: Final = "procedure"
_TITLE: Final = Text("sections", "Her way through the house")
_NEXT: Final = Text("sections", "Next: {stage}")
_DONE: Final = Plural("sections", "%n stages done", "", 0)


def way_section(
    work: Work,
    stays: tuple[Stay, ...],
    records: tuple[RecordHead, ...],
    consents: tuple[Decided, ...],
    referrals: tuple[Referral, ...],
) -> Iterator[SectionState]:
    """One line for a file with a stay; late is no alarm here, the days stand on the page."""
    if stays:
        last = max(stays, key=lambda one: one.started_at)
        yield _section(work, FileFacts(last, records, consents, referrals))


def _section(work: Work, facts: FileFacts) -> SectionState:
    seen = standings_of(work, facts, kept_procedure(work))
    coming = next_of(seen)
    if coming is None:
        return SectionState(SECTION, _TITLE, Message(_DONE, n=done_count(seen)), "done")
    said = Message(_NEXT, {"stage": name_of(work, coming.stage)})
    return SectionState(SECTION, _TITLE, said, "info")
