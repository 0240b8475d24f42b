"""Whom an incident of the house names: residents by their codes, in rows of its form or in words.

The form keeps the code as it is written; beside it the incident keeps whose code it is, so that
her file can tell of it, whoever is tied to her does not read it, and it goes with what is written
of her (storage/purge). That holds for what is for management alone as for everything else. Beside
a report that somebody still writes the same codes wait, because its words may be sealed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import NamingId, ResidentId
from shelter_desk.domain.people_errors import NoFileWithCode
from shelter_desk.domain.residents import CaseStatus, Resident
from shelter_desk.domain.shifts import Channel, Incident, Naming
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.incident_asked import GROUPS, PEOPLE, RESIDENT
from shelter_desk.services.scope import check_tie
from shelter_desk.services.use_case import Work

NAMED: Final = "named/"
"""Where the codes beside a draft wait, before its key (``storage/purge`` looks there)."""

_CODE: Final = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)*-\d{4}-\d{4,}")
_HYPHENS: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))


def with_whole_codes(work: Work, answers: Answers) -> Answers:
    """The answers with each code of a resident as her file writes it, in any digits typed.

    Raises ``NoFileWithCode``, and ``ConflictOfInterest`` for somebody one is tied to.
    """
    for group in GROUPS:
        rows = answers.rows.get(group, ())
        whole = tuple(_whole(work, row) for row in rows)
        if whole != rows:
            answers = answers.with_rows(group, whole)
    return answers


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


def named_in(work: Work, answers: Answers) -> tuple[Resident, ...]:
    """Residents whose code stands in ``answers``, in a row of its own or in any words.

    Each once, as far as her file is still there.
    """
    bearers = (_bearer(work, code) for code in dict.fromkeys(_codes_in(answers)))
    return tuple({her.id: her for her in bearers if her is not None}.values())


def named_at_signing(work: Work, typed: Answers, signed: Answers) -> frozenset[ResidentId]:
    """Whom a report names that is signed now.

    Rows of people count also where ``typed`` became something for management afterwards: who was
    there is asked anew then, but it is about her all the same. Not the other way round: who stood
    in what is sealed is not told of where the house reads it. Raises ``ConflictOfInterest`` for
    somebody one is tied to.
    """
    rows = Answers.empty().with_rows(PEOPLE, typed.rows.get(PEOPLE, ()))
    named = frozenset(her.id for one in (signed, rows) for her in named_in(work, one))
    for her in sorted(named):
        check_tie(work.desk, work.tx, her)
    return named


def _codes_in(answers: Answers) -> Iterator[str]:
    if code := _code_of(answers):
        yield code
    for answer in answers.single.values():
        if isinstance(answer.value, str):
            yield from codes_in(answer.value)
    for group in answers.rows.values():
        for row in group:
            yield from _codes_in(row)


def codes_in(words: str) -> Iterator[str]:
    """What looks like a code of a file in ``words``, in any digits and letters, as files do it."""
    for found in _CODE.finditer(fold(words.translate(_HYPHENS)).upper()):
        yield found.group()


def note_names(
    work: Work, one: Incident, named: frozenset[ResidentId], before: frozenset[ResidentId]
) -> None:
    """Name whom it names now, and no longer whom a correction left out.

    ``before``: whom the older version names as far as she read it who corrects it; what is sealed
    to her may name others still. What is for management keeps whom it ever named: whatever it was
    before speaks of her.
    """
    known = work.tx.incidents.named(one.id)
    dropped = frozenset[ResidentId]() if one.channel is Channel.MANAGEMENT else before - named
    for naming in known:
        if naming.resident_id in dropped:
            work.tx.incidents.take_back(naming.id, work.desk.clock.now())
            _log(work, naming, "named no longer")
    for her in sorted(named - {naming.resident_id for naming in known}):
        naming = Naming(NamingId(work.desk.ids.new()), one.id, her, work.desk.clock.now())
        work.tx.incidents.name(naming)
        _log(work, naming, "named in an incident")


def keep_names(work: Work, key: str, answers: Answers) -> None:
    """Beside what somebody still writes, the codes of whom it names, as their files write them."""
    mine, place = work.desk.staff.id, NAMED + key
    codes = sorted(her.code for her in named_in(work, answers))
    kept = work.tx.house_drafts.get(mine, place)
    core = " ".join(codes).encode()
    if not codes:
        work.tx.house_drafts.delete(mine, place)
    elif kept is None or kept.core != core:
        work.tx.house_drafts.put(mine, place, core, {}, work.desk.clock.now())


def _log(work: Work, naming: Naming, detail: str) -> None:
    ref = Ref("incident_person", naming.id)
    work.audit(act=Act.INCIDENT, resident_id=naming.resident_id, ref=ref, detail=detail)
