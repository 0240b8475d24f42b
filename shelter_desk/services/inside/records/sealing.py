"""Answers as they lie in the file: a core in the clear of the vault, and sealed parts.

A part is bound to the person, to the line of versions it belongs to (the id of the first one)
and to its compartment, so that it opens nowhere else; a correction by somebody who may not read
it carries it on untouched. A draft has no record yet: the id its first version will get stands
in front of each part.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.ports import Ids, Sealer
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.codec import dump_answers, join, load_answers, load_rows, load_some, split
from shelter_desk.forms.spec import FormSpec

_ID_LENGTH = 36


@dataclass(frozen=True, slots=True)
class Line:
    """One line of versions of one form of one person."""

    resident_id: ResidentId
    first: RecordId

    def bound(self, compartment: Compartment) -> bytes:
        """What a part of this line is sealed together with."""
        return f"{self.resident_id}/{self.first}/{compartment.value}".encode()


def compartments_of(spec: FormSpec) -> frozenset[Compartment]:
    """Every compartment the form has questions in."""
    found = (section.compartment_of(item) for section, item in spec.items())
    return frozenset(one for one in found if one is not None)


def masked_for(spec: FormSpec, sealer: Sealer) -> frozenset[Compartment]:
    """The compartments of a form that stay closed for this person."""
    return frozenset(one for one in compartments_of(spec) if not sealer.can_open(one))


def line_of_parts(parts: Mapping[Compartment, bytes]) -> RecordId | None:
    """The id that stands before the parts of a draft; ``None`` when it has none."""
    for blob in parts.values():
        return RecordId(blob[:_ID_LENGTH].decode("ascii"))
    return None


def without_ids(parts: Mapping[Compartment, bytes]) -> dict[Compartment, bytes]:
    """Parts of a draft as a record stores them."""
    return {compartment: blob[_ID_LENGTH:] for compartment, blob in parts.items()}


def with_id(first: RecordId, parts: Mapping[Compartment, bytes]) -> dict[Compartment, bytes]:
    """Parts of a record as a draft stores them."""
    head = first.encode("ascii")
    return {compartment: head + blob for compartment, blob in parts.items()}


def open_parts(
    core: bytes, parts: Mapping[Compartment, bytes], line: Line, sealer: Sealer
) -> Answers:
    """The core with every part this person may open."""
    opened: dict[Compartment | None, Answers] = {None: load_answers(core)}
    for compartment, blob in parts.items():
        if sealer.can_open(compartment):
            plain = sealer.open(compartment, blob, line.bound(compartment))
            opened[compartment] = load_answers(plain)
    return join(opened)


def open_part(
    compartment: Compartment,
    blob: bytes,
    line: Line,
    sealer: Sealer,
    keys: frozenset[str] | None = None,
) -> Answers:
    """One part alone; ``keys``: only these answers outside of groups, where given.

    Raises ``NotEntitled`` for whoever may not open it.
    """
    plain = sealer.open(compartment, blob, line.bound(compartment))
    return load_answers(plain) if keys is None else load_some(plain, keys)


@dataclass(frozen=True, slots=True)
class Asked:
    """A group of a form, and by their keys which answers of its rows are wanted."""

    group: str
    asks: Callable[[str], bool]


def open_rows(
    wanted: Asked, core: bytes, parts: Mapping[Compartment, bytes], line: Line, sealer: Sealer
) -> tuple[Answers, ...]:
    """The rows of one group, wherever they lie, without reading everything else."""
    plain = [core]
    for compartment, blob in parts.items():
        if sealer.can_open(compartment):
            plain.append(sealer.open(compartment, blob, line.bound(compartment)))
    return tuple(row for one in plain for row in load_rows(one, wanted.group, wanted.asks))


def seal_parts(
    spec: FormSpec,
    answers: Answers,
    line: Line,
    sealer: Sealer,
    stored: Mapping[Compartment, bytes],
) -> tuple[bytes, dict[Compartment, bytes]]:
    """Core bytes and sealed parts; what this person may not open stays as it is in ``stored``."""
    divided = split(spec, answers)
    parts = {one: blob for one, blob in stored.items() if not sealer.can_open(one)}
    for compartment, part in divided.items():
        if compartment is None or not sealer.can_open(compartment):
            continue
        parts[compartment] = sealer.seal(compartment, dump_answers(part), line.bound(compartment))
    return dump_answers(divided.get(None, Answers.empty())), parts


def new_line(resident_id: ResidentId, ids: Ids) -> Line:
    """A line that has no version yet."""
    return Line(resident_id, RecordId(ids.new()))
