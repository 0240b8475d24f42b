"""On Today: wages are owed and papers held, and nobody looked further.

The rule is the one of the screening page (``inside.rescreening``), and it is told only to those
who may read what it stands on. Only files in which an unsealed answer shows one of the two signs
are looked at closely, so that Today opens next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.codec import load_answers
from shelter_desk.services.inside.records.stored_forms import newest_versions
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.inside.screening.rescreening import papers_held, wages_owed
from shelter_desk.services.inside.screening.screening_reading import read_screening
from shelter_desk.services.views.due import DueRow, DueWay
from shelter_desk.storage.results import StoredRecord

_AGAIN: Final = Text("due", "Wages owed and papers held: a screening is due")
_Cores = Mapping[ResidentId, Sequence[StoredRecord]]


def rescreenings(due: DueWork) -> Iterator[DueRow]:
    """For everybody in the house of whom one of the two signs is known."""
    intakes, needs = due.cores("intake"), due.cores("needs")
    for row in due.house:
        her = row.resident
        signs = [
            *((one, papers_held(answers)) for one, answers in _newest(intakes, her.id)),
            *((one, wages_owed(answers)) for one, answers in _newest(needs, her.id)),
        ]
        since = [one.signed_at for one, shown in signs if shown]
        if since and read_screening(due.work, her.id).prompts:
            yield due.row(her, Message(_AGAIN), due.day(max(since)), DueWay.SCREENING)


def _newest(cores: _Cores, her: ResidentId) -> Iterator[tuple[StoredRecord, Answers]]:
    for record in newest_versions(tuple(cores.get(her, ())))[:1]:
        yield record, load_answers(record.core)
