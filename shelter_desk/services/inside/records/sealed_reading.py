"""The parts of one compartment in several forms of several people, each as it can be opened.

Two reads bring them all, without the cores: a name is held against every sealed table of the
house, and each file that is opened asks whether health looks after her.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.services.inside.records.sealing import Line, line_of_parts, open_part, without_ids
from shelter_desk.services.inside.records.stored_forms import (
    DraftKey,
    first_of_line,
    newest_versions,
)
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import RecordPart


@dataclass(frozen=True, slots=True)
class SealedPart:
    """A part, still closed. No answer in it is newer than ``until``, its form was begun ``since``.

    ``typed``: it is of a draft; nobody has signed it.
    """

    form_key: str
    line: Line
    compartment: Compartment
    blob: bytes
    until: datetime
    since: datetime
    typed: bool = False

    def open(self, sealer: Sealer, keys: frozenset[str] | None = None) -> Answers:
        """As ``open_part``."""
        return open_part(self.compartment, self.blob, self.line, sealer, keys)


def sealed_parts(
    work: Work, form_keys: Collection[str], compartment: Compartment, people: Sequence[ResidentId]
) -> Iterator[SealedPart]:
    """What was signed, by person the newest version of each line, the newest first; then drafts."""
    yield from signed_parts(work, form_keys, compartment, people)
    for draft in work.tx.drafts.parts(compartment, people):
        form_key = DraftKey.parse(draft.form_key).form_key
        if form_key in form_keys:
            part = {compartment: draft.blob}
            line = Line(draft.resident_id, line_of_parts(part) or RecordId(""))
            blob, at = without_ids(part)[compartment], draft.saved_at
            yield SealedPart(form_key, line, compartment, blob, at, at, typed=True)


def signed_parts(
    work: Work, form_keys: Collection[str], compartment: Compartment, people: Sequence[ResidentId]
) -> Iterator[SealedPart]:
    """Of what was signed alone."""
    signed: dict[ResidentId, list[RecordPart]] = {}
    for one in work.tx.records.parts(form_keys, compartment, people):
        signed.setdefault(one.resident_id, []).append(one)
    for her, versions in signed.items():
        begun = {one.id: one.signed_at for one in versions}
        for one in newest_versions(versions):
            if one.blob is not None:
                first = first_of_line(versions, one)
                yield SealedPart(
                    one.form_key,
                    Line(her, first),
                    compartment,
                    one.blob,
                    until=one.signed_at,
                    since=begun[first],
                )
