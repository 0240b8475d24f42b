"""Whom an incident of the house names: rows of its form that are residents, by their codes.

The form keeps the code as it is written; beside it the incident keeps whose code it is, so that
her file can tell of it and goes with what is written of her (storage/purge).
"""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import NamingId
from shelter_desk.domain.people_errors import NoFileWithCode
from shelter_desk.domain.residents import CaseStatus, Resident
from shelter_desk.domain.shifts import Channel, Incident, Naming
from shelter_desk.forms.answers import Answers
from shelter_desk.services.scope import check_tie
from shelter_desk.services.use_case import Work

PEOPLE: Final = "people"
RESIDENT: Final = "resident"


def with_whole_codes(work: Work, answers: Answers) -> Answers:
    """The answers with each code of a resident as her file writes it, in any digits typed.

    Raises ``NoFileWithCode``, and ``ConflictOfInterest`` for somebody one is tied to.
    """
    rows = answers.rows.get(PEOPLE, ())
    whole = tuple(_whole(work, row) for row in rows)
    return answers if whole == rows else answers.with_rows(PEOPLE, whole)


def _whole(work: Work, row: Answers) -> Answers:
    typed = _code_of(row)
    if not typed:
        return row
    her = _bearer(work, typed)
    if her is None:
        raise NoFileWithCode(code=f"\u2068{typed}\u2069")
    check_tie(work.desk, work.tx, her.id)
    return row if her.code == typed else row.with_value("code", her.code)


def _code_of(row: Answers) -> str:
    """What stands as the code of a resident; "" for anybody else."""
    value = row.get("code").value
    meant = row.get("kind").value == RESIDENT and isinstance(value, str)
    return str(value).strip() if meant else ""


def _bearer(work: Work, typed: str) -> Resident | None:
    found = work.tx.residents.by_code(fold(typed).upper())
    return None if found is None or found.status is CaseStatus.PURGED else found


def note_names(work: Work, one: Incident, answers: Answers) -> None:
    """Name whom the form names now, and no longer whom a correction left out.

    What became something for management keeps whom it named: nobody of the house is shown it,
    and the older version still speaks of her.
    """
    known = work.tx.incidents.named(one.id)
    if one.channel is Channel.MANAGEMENT:
        return
    wanted = frozenset(her.id for her in named_in(work, answers))
    for naming in known:
        if naming.resident_id not in wanted:
            work.tx.incidents.take_back(naming.id, work.desk.clock.now())
            _log(work, naming, "named no longer")
    for her in sorted(wanted - {naming.resident_id for naming in known}):
        naming = Naming(NamingId(work.desk.ids.new()), one.id, her, work.desk.clock.now())
        work.tx.incidents.name(naming)
        _log(work, naming, "named in an incident")


def named_in(work: Work, answers: Answers) -> tuple[Resident, ...]:
    """Whom these answers name by code, each once, as far as her file is still there."""
    bearers = (_bearer(work, _code_of(row)) for row in answers.rows.get(PEOPLE, ()))
    return tuple({her.id: her for her in bearers if her is not None}.values())


def _log(work: Work, naming: Naming, detail: str) -> None:
    ref = Ref("incident_person", naming.id)
    work.audit(act=Act.INCIDENT, resident_id=naming.resident_id, ref=ref, detail=detail)
