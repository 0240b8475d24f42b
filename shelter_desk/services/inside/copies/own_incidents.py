"""Incidents for her own copy, of her file and of the house: hers to know, and others' as well.

Each is in it as it was signed, with everybody else by code alone: names of residents that somebody
typed are covered (``by_codes``), whoever of the staff or from outside stands in a row is there
without a name. Where it names others too, what is sealed in it stays out, because nobody can tell
whose injury it speaks of; the copy says so. One that whoever makes the copy may not read is not
in it either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import NOT_ASKED, Answers
from shelter_desk.forms.codec import split
from shelter_desk.forms.incident_asked import GROUPS, HARMED, RESIDENT
from shelter_desk.forms.spec import FormSpec
from shelter_desk.services.inside.house.house_naming import named_in
from shelter_desk.services.inside.house.house_reading import (
    HouseIncident,
    read_versions,
    told_of,
)
from shelter_desk.services.inside.records.sealing import compartments_of
from shelter_desk.services.inside.typed.by_codes import known_around, known_of, without_names
from shelter_desk.services.inside.typed.redaction import Redaction
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.record import SignedRecord


@dataclass(frozen=True, slots=True)
class OwnIncident:
    """One version that speaks of her; ``answers`` are those she may have.

    ``masked`` stays out of the copy: ``closed`` to whoever makes it, or because it is ``shared``
    with others, which is told once of each.
    """

    read: SignedRecord
    answers: Answers
    reason: str
    replaced: bool
    masked: frozenset[Compartment]
    closed: frozenset[Compartment]
    shared: bool


def own_incidents(work: Work, resident_id: ResidentId) -> Iterator[OwnIncident]:
    """The newest version of each first, then the older ones in which she was named."""
    for found in told_of(work, resident_id):
        yield from _versions(work, found, resident_id)


class OthersByCode:
    """Covers everybody known then in an incident of her own file, signed or not.

    Her own name becomes her code as well: a housemate who shares it would stand there otherwise.
    """

    def __init__(
        self, work: Work, her: ResidentId, answers: Answers, written: Sequence[datetime]
    ) -> None:
        known = (*known_around(work, (answers,), written), work.tx.residents.get(her))
        self._cover = Redaction({one.id: one for one in known}.values())

    def answers(self, spec: FormSpec, answers: Answers) -> Answers:
        """What she may have of it."""
        return without_names(spec, _residents_alone(answers), self._cover)

    def words(self, typed: str) -> str:
        """Why it was corrected."""
        return self._cover.covered(typed)


def _versions(work: Work, found: HouseIncident, her: ResidentId) -> Iterator[OwnIncident]:
    signed = read_versions(work, found)
    known = (*known_of(work, signed), *map(work.tx.residents.get, found.named))
    cover = Redaction({each.id: each for each in known}.values())
    for place, (record, read) in enumerate(zip(found.versions, signed, strict=True)):
        named = frozenset(one.id for one in named_in(work, read.answers))
        if place and her not in named:
            continue
        shared = bool((named | frozenset(found.named)) - {her}) or _tells_of_others(
            read, Redaction(one for one in known if one.id != her)
        )
        held = frozenset(record.parts)
        answers = _residents_alone(_core(read) if shared else read.answers)
        yield OwnIncident(
            read=read,
            answers=without_names(read.spec, answers, cover),
            reason=cover.covered(read.reason),
            replaced=place > 0,
            masked=compartments_of(read.spec) if shared else read.sealed,
            closed=frozenset() if shared else read.sealed & held,
            shared=shared and bool(held) and place == 0,
        )


def _tells_of_others(read: SignedRecord, others: Redaction) -> bool:
    """True where words name somebody besides her, or somebody who lives elsewhere was harmed."""
    rows = (row for group in GROUPS for row in read.answers.rows.get(group, ()))
    harmed = any(
        row.get("kind").value != RESIDENT and row.get("role").value == HARMED for row in rows
    )
    unlike = without_names(read.spec, read.answers, others) != read.answers
    return harmed or unlike or others.covered(read.reason) != read.reason


def _core(read: SignedRecord) -> Answers:
    return split(read.spec, read.answers).get(None, Answers.empty())


def _residents_alone(answers: Answers) -> Answers:
    """Of whoever is no resident the row says her part in it, and not who she is."""
    for group in GROUPS:
        rows = tuple(
            row if row.get("kind").value == RESIDENT else row.with_answer("code", NOT_ASKED)
            for row in answers.rows.get(group, ())
        )
        answers = answers.with_rows(group, rows)
    return answers
